import { describe, expect, test } from 'vitest';
import { type ClassReport, faultText, holds } from './fault-table.ts';
import { spread } from './faults/tally.ts';

const report = (changes: Partial<ClassReport> = {}): ClassReport => ({
  title: 'full disk',
  cases: 1200,
  violations: [],
  seconds: 3.2,
  skipped: null,
  ...changes,
});

describe('the table of faults', () => {
  test('shows each class, and the cases of all in the end', () => {
    const text = faultText([report(), report({ title: 'cut line', cases: 34 })]);
    expect(text).toContain('| full disk | 1,200 |          0 | 3 s |');
    expect(text).toMatch(/1,234 cases, 0 violations$/);
  });

  test('quotes violations, and of many only some', () => {
    const text = faultText([report({ violations: Array.from({ length: 12 }, (_, index) => `case ${index}: lost`) })]);
    expect(text).toContain('full disk: case 9: lost');
    expect(text).not.toContain('case 10');
    expect(text).toContain('full disk: and 2 more');
    expect(text).toMatch(/1,200 cases, 12 violations$/);
  });

  test('says of a class that was not run why', () => {
    expect(faultText([report({ cases: 0, skipped: 'needs root, to mount' })])).toContain('not run');
  });

  test.each<[string, Partial<ClassReport>, boolean]>([
    ['without a violation', {}, true],
    ['with one', { violations: ['lost'] }, false],
    ['without a single case', { cases: 0 }, false],
    ['that could not be run', { cases: 0, skipped: 'needs root' }, true],
  ])('is good with a class %s: %s', (_name, changes, good) => {
    expect(holds([report(changes)])).toBe(good);
  });
});

test.each<[number, number, number, number[]]>([
  [1, 3, 10, [1, 2, 3]],
  [0, 10, 3, [0, 5, 10]],
  [1, 1, 5, [1]],
  [1, 0, 5, []],
  [4, 9, 1, [4]],
])('a spread from %i to %i of at most %i has both ends', (first, last, most, numbers) => {
  expect(spread(first, last, most)).toEqual(numbers);
});
