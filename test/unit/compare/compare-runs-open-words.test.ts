import { expect, test } from 'vitest';
import { compareRuns } from '../../../src/compare/compare-runs.ts';
import { drawn, NOW, noBaseline, plainRules, TEN, valuedRun, withPairs } from '../../builders/compared-runs.ts';

const NAME = 'parse/time';

function compared(ratio: number, deviation: number) {
  const pairs = drawn('open').pairs(30, ratio, deviation);
  const head = withPairs(valuedRun('head', { [NAME]: TEN }), { [NAME]: pairs });
  return compareRuns(head, noBaseline, [], plainRules, NOW).metrics[0];
}

test('what scatter hides is not put down to the assumed floor that it lies within', () => {
  const one = compared(1.0001, 0.2);
  expect(one?.verdict).toBe('inconclusive');
  expect(one?.rule).toContain(': neither shown nor excluded');
  expect(one?.rule).not.toContain('floor');
});

test('what the assumed floor hides is put down to it', () => {
  const one = compared(1.008, 0.008);
  expect(one?.verdict).toBe('inconclusive');
  expect(one?.rule).toContain(', floor 0.7 %: not distinguishable');
});
