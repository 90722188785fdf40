import { describe, expect, test } from 'vitest';
import { chance } from '../../bench/detection/chance.ts';
import { codeSections, drawLayout, linkCommands } from '../../bench/detection/real/layout.ts';
import { comparisonsOfRound, shuffled } from '../../bench/detection/real/plan.ts';
import { comparisonId } from '../../bench/detection/real/records.ts';

describe('a round', () => {
  const round = comparisonsOfRound(0, ['hash', 'sort']);

  test('has every comparison of every program once, in an order of its own', () => {
    expect(new Set(round.map(comparisonId)).size).toBe(round.length);
    expect(round).toHaveLength(2 * (2 + 11 + 11 + 5));
    const next = comparisonsOfRound(1, ['hash', 'sort']);
    expect(next.map((one) => `${one.program} ${one.kind} ${one.number}`)).not.toEqual(
      round.map((one) => `${one.program} ${one.kind} ${one.number}`),
    );
    expect(comparisonsOfRound(0, ['hash', 'sort'])).toEqual(round);
  });

  test('compares an image with itself, a link order with another or with itself nudged, and slows head only', () => {
    for (const { kind, number, base, head } of round) {
      expect(base.slower).toBe(0);
      expect(head.slower).toBe(kind === 'slowed' ? number : 0);
      expect(head.layout === base.layout).toBe(kind !== 'relinked');
      expect(head.nudge === null).toBe(kind === 'same image' || kind === 'relinked');
    }
  });

  test('never uses a link order twice, so that no two comparisons share their layout noise', () => {
    const layouts = round.flatMap(({ program, base, head }) => [
      ...new Set([`${program} ${base.layout}`, `${program} ${head.layout}`]),
    ]);
    expect(new Set(layouts).size).toBe(layouts.length);
  });
});

test('a shuffle keeps everything and can put anything first', () => {
  const drawn = chance('shuffle');
  const all = Array.from({ length: 50 }, () => shuffled(['a', 'b', 'c'], drawn));
  for (const one of all) expect(one.toSorted()).toEqual(['a', 'b', 'c']);
  expect(new Set(all.map(([first]) => first)).size).toBe(3);
});

describe('a layout', () => {
  const listing = [
    'bench.o:     file format elf64-x86-64',
    'Idx Name          Size      VMA',
    '  0 .text         00000000  0000000000000000  0000000000000000  00000040  2**0',
    '                  CONTENTS, ALLOC, LOAD, READONLY, CODE',
    '  3 .text.draw    00000030  0000000000000000  0000000000000000  00000040  2**4',
    '  4 .text.startup.main 000003d0  0000000000000000  0000000000000000  00000080  2**4',
    '  5 .data.rel.ro  00000030  0000000000000000  0000000000000000  00000040  2**4',
    'sort.o:     file format elf64-x86-64',
    '  4 .text.quick   000003d0  0000000000000000  0000000000000000  00000080  2**4',
  ].join('\n');
  const sections = codeSections(listing);
  const objects = ['bench.o', 'sort.o', 'units.o'];

  test("finds the sections of functions, and not the compiler's empty one or data", () => {
    expect(sections).toEqual([
      { object: 'bench.o', section: '.text.draw' },
      { object: 'bench.o', section: '.text.startup.main' },
      { object: 'sort.o', section: '.text.quick' },
    ]);
  });

  test('is the same for the same seed and another for another', () => {
    expect(drawLayout(sections, objects, 'one')).toEqual(drawLayout(sections, objects, 'one'));
    expect(drawLayout(sections, objects, 'two')).not.toEqual(drawLayout(sections, objects, 'one'));
  });

  test('is nudged by one gap that is larger, in the same order', () => {
    const [plain, nudged] = [null, 'a nudge'].map((nudge) => drawLayout(sections, objects, 'one', nudge));
    expect(nudged).toEqual({ ...plain, gaps: nudged?.gaps });
    const bytes = (gaps = ''): number[] =>
      gaps.split('.section').map((part) => Number(/\.skip (\d+)/.exec(part)?.[1] ?? 0));
    const grown = bytes(nudged?.gaps).flatMap((size, i) => size - (bytes(plain?.gaps)[i] ?? 0) || []);
    expect(grown).toHaveLength(1);
    expect((grown[0] ?? 0) / 16).toBeOneOf(Array.from({ length: 16 }, (_, i) => i + 1));
  });

  test('gives every function a place of its own with a gap before it, and links every object once', () => {
    const layout = drawLayout(sections, objects, 'one');
    const names = [...layout.renames.values()].flat().filter((word) => word !== '--rename-section');
    expect(names.map((name) => name.split('=')[0]).toSorted()).toEqual(
      sections.map(({ section }) => section).toSorted(),
    );
    const places = names.map((name) => Number(/\.text\.sorted\.(\d+)$/.exec(name)?.[1]));
    expect(places.toSorted()).toEqual([1, 3, 5]);
    for (const place of [0, 2, 4]) expect(layout.gaps).toContain(`.text.sorted.000${place}`);
    expect(layout.objects.toSorted()).toEqual(objects);
    const [, , , , link = ''] = linkCommands(layout);
    for (const object of objects) expect(link.split(' ').filter((word) => word === `moved-${object}`)).toHaveLength(1);
    expect(link).toContain(' gaps.o');
  });
});
