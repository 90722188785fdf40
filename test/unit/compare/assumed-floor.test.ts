import { describe, expect, test } from 'vitest';
import { assumedBar } from '../../../src/compare/assumed-floor.ts';
import { compareRuns } from '../../../src/compare/compare-runs.ts';
import { cautiousFloor, learnedFloor } from '../../../src/statistics/noise-floor.ts';
import { drawn, NOW, noBaseline, plainRules, TEN, valuedRun, withPairs } from '../../builders/compared-runs.ts';

const NAME = 'parse/time';

function compared(ratio: number) {
  const head = withPairs(valuedRun('head', { [NAME]: TEN }), { [NAME]: drawn('assumed').pairs(30, ratio, 0.001) });
  return compareRuns(head, noBaseline, [], plainRules, NOW).metrics[0];
}

function variance(deviation: number) {
  return { variance: deviation ** 2, degrees: 20 };
}

describe('beyond an assumed noise floor, with nothing stored', () => {
  test.each([1.025, 1 / 1.025])('a change to %d of the base stays open, whatever more pairs say', (ratio) => {
    expect(compared(ratio)).toMatchObject({
      verdict: 'inconclusive',
      suspected: ratio > 1 ? 'worse' : 'better',
      rule: expect.stringMatching(/; less than 3\.5 %, the least that is claimed before runs are stored or/),
      power: { pairsToSettle: null },
    });
  });

  test.each([
    [1.045, 'regressed'],
    [1 / 1.045, 'improved'],
  ])('a change to %d of the base is claimed', (ratio, verdict) => {
    expect(compared(ratio)).toMatchObject({ verdict, power: { floor: { learned: false } } });
  });

  test('what is said to be seen is what would be claimed', () => {
    expect(compared(1)?.power?.detectable).toBeGreaterThan(0.035);
  });
});

describe('how large a change has to be', () => {
  test.each<[string, number, number, string]>([
    // Half of what runs stray by is assumed of builds, at most ±1.4 %.
    ['three times the floor, where runs hardly stray', 0.004, 0.0166, 'less than 1.68 %, three times the assumed'],
    ['three times the floor, at its largest', 0.015, 0.0416, 'less than 4.25 %, three times the assumed'],
    [
      'what two runs differ by, where that is more',
      0.05,
      0.1386,
      'less than 14.87 %, by which stored runs differ without',
    ],
  ])('%s', (_, deviation, size, why) => {
    const noise = variance(deviation);
    const bar = assumedBar({ floor: cautiousFloor(noise), noise, comparisons: 4 });
    expect(bar?.size).toBeCloseTo(size, 3);
    expect(bar?.why).toContain(why);
  });

  test('five comparisons say more of builds than stray runs do', () => {
    const noise = variance(0.05);
    const bar = assumedBar({ floor: cautiousFloor(noise), noise, comparisons: 5 });
    expect(bar?.why).toContain('less than 4.25 %, three times the assumed');
  });

  test('no more than anything else, once the floor is learned', () => {
    const floor = learnedFloor(variance(0.002), 0);
    expect(assumedBar({ floor, noise: variance(0.05), comparisons: 20 })).toBeNull();
  });
});
