import { describe, expect, test } from 'vitest';
import { trackFigures } from '../../bench/detection/figures.ts';
import { plot } from '../../bench/detection/plot.ts';
import { add, EFFECTS, emptyTally, score, wilson } from '../../bench/detection/score.ts';
import { separableRule } from '../../bench/detection/shape.ts';
import { atBestSetting, emptySweep, observe } from '../../bench/detection/sweep.ts';
import { tracksText } from '../../bench/detection/text.ts';
import { joinOutcomes, runTrack } from '../../bench/detection/track.ts';
import { seriesMetric } from './made-up-metric.ts';

// Reference values: SciPy 1.16, binomtest(...).proportion_ci(method='wilson').
test.each([
  [0, 3000, 0, 0.0012788487253259629],
  [7, 2250, 0.0015078404234432027, 0.0064081816866609995],
  [1, 202, 0.0008744191123899597, 0.027504017642581476],
  [50, 50, 0.9286524008666412, 1],
])('Wilson: %d of %d', (hits, of, low, high) => {
  const found = wilson({ hits, of });
  expect(found[0]).toBeCloseTo(low, 12);
  expect(found[1]).toBeCloseTo(high, 12);
});

const rule = separableRule(
  { name: 'above 104', source: 'this test', needs: 'values', statistic: ({ value }) => value },
  ({ value }) => value > 104,
);
const pullRequest = { id: 'two', metrics: [seriesMetric([100], 100), seriesMetric([100], 105)] };

describe('a tally', () => {
  test('counts false alarms by metric and by pull request, and what is found of each effect', () => {
    const tally = score(rule, pullRequest, [0]);
    expect(tally.metrics).toEqual({ hits: 1, of: 2 });
    expect(tally.pullRequests).toEqual({ hits: 1, of: 1 });
    expect(EFFECTS).toEqual([0.02, 0.03, 0.05, 0.1]);
    expect(tally.found.map(({ hits }) => hits)).toEqual([0, 0, 1, 1]);
  });

  test('adds up', () => {
    const once = score(rule, pullRequest, [0]);
    expect(add(emptyTally(), once)).toEqual(once);
    expect(add(once, once).metrics).toEqual({ hits: 2, of: 4 });
  });

  test('asks a rule that looks at the whole suite about the whole suite', () => {
    const seen: number[] = [];
    const suite = {
      ...rule,
      separable: false,
      judge: (shown: typeof pullRequest) => {
        seen.push(shown.metrics.length);
        return { alarms: shown.metrics.map(() => true), pairs: 3 };
      },
    };
    expect(score(suite, pullRequest, [1]).effectPairs).toEqual([3, 3, 3, 3]);
    expect(new Set(seen)).toEqual(new Set([2]));
  });
});

test('the best setting lets one clean pull request in a hundred through', () => {
  const sweep = emptySweep();
  for (let i = 0; i < 200; i += 1) observe(sweep, rule, { id: `${i}`, metrics: [seriesMetric([1], 1000 + i)] }, [0]);
  const best = atBestSetting(sweep);
  // 1199 and 1198 are beyond 1197; of those slowed by 10 % all from 1089 on are.
  expect(best?.setting).toBe(1197);
  expect(best?.power[3]).toBeCloseTo(111 / 200, 12);
});

test('there is no best setting from fewer than a hundred pull requests', () => {
  const sweep = emptySweep();
  observe(sweep, rule, pullRequest, [0]);
  expect(atBestSetting(sweep)).toBeNull();
});

describe('a track', () => {
  const work = { track: 'A dedicated' as const, seed: 'test', count: 3, layout: null, data: '', pairs: '', only: '' };
  const whole = runTrack({ ...work, first: 0, step: 1 }, () => {});

  test('gives the same figures in two threads as in one', () => {
    const [even, odd] = [0, 1].map((first) => runTrack({ ...work, first, step: 2 }, () => {}));
    const joined = joinOutcomes(even ?? [], odd ?? []);
    expect(joined.map(({ tally }) => tally)).toEqual(whole.map(({ tally }) => tally));
  });

  test('becomes a table with a line a rule, one more with a line for each of ours, and a picture with a mark a rule, without a number that is none', () => {
    const figures = trackFigures('A dedicated', whole, 3);
    const [text, picture] = [tracksText([figures], 3), plot(figures)];
    const own = whole.filter(({ rule: name }) => name.startsWith('ours')).length;
    expect(own).toBeGreaterThan(3);
    expect(text.split('\n').filter((line) => line.startsWith('| ')).length).toBe(whole.length + 2 + own + 2);
    expect(picture.match(/<circle/g)).toHaveLength(whole.length);
    expect(`${text}${picture}`).not.toMatch(/NaN|undefined|Infinity/);
    expect(picture).toContain('p &lt; .002');
  });
});
