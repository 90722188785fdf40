import { describe, expect, test } from 'vitest';
import { checkFile, holdsRunByName, unreadable } from '../../../../src/history/maintenance/check-file.ts';
import { encodeRun } from '../../../../src/history/stored-run-codec.ts';
import { storedRunOf } from '../../../../src/history/stored-run-path.ts';
import { parseRun } from '../../../../src/io/schema/schema.ts';
import { exampleRun } from '../../../builders/example-run.ts';

const run = exampleRun();
const stored = storedRunOf(run);
const bytes = encodeRun(run);

function damaged(at: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

describe('a file of a store', () => {
  test('is a run when it is whole, valid and in its place', () => {
    expect(checkFile(stored.path, bytes, parseRun)).toEqual({ kind: 'run', stored });
  });

  const invalid = { ...run, status: 'fine' };
  test.each<[string, string, Uint8Array | null, RegExp]>([
    ['with a flipped bit in its header', stored.path, damaged(3), /checksum/],
    ['with a flipped bit in its middle', stored.path, damaged(Math.floor(bytes.length / 2)), /checksum/],
    ['with a flipped bit at its end', stored.path, damaged(bytes.length - 1), /checksum/],
    ['that was cut short', stored.path, bytes.subarray(0, -1), /checksum/],
    ['that is empty', stored.path, new Uint8Array(), /checksum/],
    ['that was listed and is gone', stored.path, null, /was gone when it was read/],
    ['that breaks the schema', stored.path, Reflect.apply(encodeRun, undefined, [invalid]), /status is "fine"/],
    ['of another run', stored.path.replace('-a1.', '-b2.'), bytes, /belongs at runs\/parser/],
    ['of another suite', stored.path.replace('/parser/', '/lexer/'), bytes, /belongs at runs\/parser/],
    ['of another commit', stored.path.replace('0123456789ab', 'aaaaaaaaaaaa'), bytes, /belongs at .*0123456789ab/],
    ['that hides its exclusion', stored.path, encodeRun(exampleRun({ status: 'dirty' })), /belongs at .*\.excluded/],
  ])('%s is unusable, and the sentence says why', (_name, path, content, says) => {
    expect(checkFile(path, content, parseRun)).toEqual({
      kind: 'wrong',
      finding: { kind: 'unusable', path, sentence: expect.stringMatching(says) },
    });
  });

  test.each(['README.md', '.gitignore', '.gitattributes'])('%s is ours', (path) => {
    expect(checkFile(path, null, parseRun)).toEqual({ kind: 'ours' });
  });

  test.each(['notes.txt', 'src/README.md', 'runs/parser/fedcba9876543210/2026-11/.tmp-00ff00ff'])(
    '%s is in nobody’s way',
    (path) => {
      expect(checkFile(path, null, parseRun)).toEqual({ kind: 'stranger', path });
    },
  );

  test.each([
    'runs/README.md',
    stored.path.replace('.json.gz', '.json'),
    stored.path.replace('2026-11/', ''),
    stored.path.replace('2026-11/', '2026-10/'),
  ])('%s lies among the runs and is none', (path) => {
    expect(checkFile(path, null, parseRun)).toMatchObject({ kind: 'wrong', finding: { kind: 'foreign', path } });
    expect(holdsRunByName(path)).toBe(false);
  });

  test('that cannot be read is unusable for the reason given', () => {
    expect(unreadable('a', 'no')).toEqual({ kind: 'wrong', finding: { kind: 'unusable', path: 'a', sentence: 'no' } });
    expect(holdsRunByName(stored.path)).toBe(true);
  });
});
