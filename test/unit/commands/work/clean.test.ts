import { expect, test } from 'vitest';
import { type Found, sentences } from '../../../../src/commands/work/clean.ts';

const MIB = 2 ** 20;
const image = (name: string, bytes: number | null): Found => ({ kind: 'image', name, problem: null, bytes });
const folder: Found = { kind: 'folder', name: '/tmp/pinbench-x', problem: null, bytes: null };
const cache: Found = { kind: 'build cache', name: '3 MiB', problem: null, bytes: 3 * MIB };

test('a dry run ends with what would be freed', () => {
  expect(sentences([folder, image('a', 10 * MIB), image('b', MIB), cache], true, true)).toEqual([
    'would remove folder /tmp/pinbench-x',
    'would remove image a',
    'would remove image b',
    'would remove build cache 3 MiB',
    'in all: 1 folder, 2 images, about 14 MiB would be freed',
  ]);
});

test('a real one ends with what was freed, as far as that is known', () => {
  expect(sentences([folder, cache], false, true).at(-1)).toBe('in all: 1 folder, at least 3 MiB freed');
  expect(sentences([image('a', MIB), cache], false, true).at(-1)).toBe('in all: 1 image, 4 MiB freed');
  expect(sentences([folder, image('a', null)], false, true).at(-1)).toBe('in all: 1 folder, 1 image');
});

test('what could not be removed does not count', () => {
  const left = { ...image('a', MIB), problem: 'it is busy' };
  expect(sentences([left], false, true)).toEqual(['left image a: it is busy']);
  expect(sentences([], true, false)).toEqual([
    'nothing was left by earlier runs',
    'no Docker engine answers: containers, images and build cache were not inspected',
  ]);
});
