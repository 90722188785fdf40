import { describe, expect, test } from 'vitest';
import { compareRuns } from '../../../src/compare/verdict.ts';
import { drawn, NOW, noBaseline, plainRules, TEN, valuedRun, withPairs } from '../../builders/compared-runs.ts';

const NAME = 'parse/time';

function compared(ratio: number) {
  const head = withPairs(valuedRun('head', { [NAME]: TEN }), { [NAME]: drawn('assumed').pairs(30, ratio, 0.001) });
  return compareRuns(head, noBaseline, [], plainRules, NOW).metrics[0];
}

/** Without stored runs the floor is assumed to be ±0.7 %: three times as much is 2.1 %. */
describe('beyond an assumed noise floor', () => {
  test.each([1.018, 1 / 1.018])('a change to %d of the base, less than three times as far, stays open', (ratio) => {
    expect(compared(ratio)).toMatchObject({
      verdict: 'inconclusive',
      suspected: ratio > 1 ? 'worse' : 'better',
      rule: expect.stringContaining(
        '; less than 2.1 %, three times the assumed noise floor: until the floor is learned',
      ),
    });
  });

  test.each([
    [1.03, 'regressed'],
    [1 / 1.03, 'improved'],
  ])('a change to %d of the base is claimed', (ratio, verdict) => {
    expect(compared(ratio)).toMatchObject({ verdict, power: { floor: { learned: false } } });
  });
});
