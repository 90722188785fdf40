import { describe, expect, test } from 'vitest';
import { drawPullRequest } from '../../bench/detection/generator.ts';
import { DEDICATED, HOSTED } from '../../bench/detection/host.ts';
import { judged, ours, type Setting } from '../../bench/detection/rules/ours.ts';
import { type Metric, type PullRequest, slowed } from '../../bench/detection/shape.ts';
import { seriesMetric } from './made-up-metric.ts';

const AUTO: Setting = { mode: 'auto', calibrated: true };
const wave = (count: number): number[] => Array.from({ length: count }, (_, i) => 1 + ((i * 7) % 5) / 1000);

/** The clean pull request with one metric slower by a tenth. */
function withSlow(clean: PullRequest, place: number): PullRequest {
  return { ...clean, metrics: clean.metrics.map((metric, i) => (i === place ? slowed(metric, 0.1) : metric)) };
}

describe('our rule', () => {
  const clean = drawPullRequest(DEDICATED, 'ours', 1, 12);
  const slow = withSlow(clean, 4);

  test.each<[string, Setting]>([
    ['auto', AUTO],
    ['all in pairs', { ...AUTO, mode: 'paired' }],
    ['strict', { ...AUTO, strict: true }],
    ['nothing learned yet', { ...AUTO, calibrated: false }],
  ])('%s: calls the slow metric worse, and no other', (name, setting) => {
    const rule = ours(name, setting);
    expect(rule.judge(clean).alarms).toEqual(clean.metrics.map(() => false));
    expect(rule.judge(slow).alarms).toEqual(clean.metrics.map((_, i) => i === 4));
  });

  test('measures all metrics on a noisy host, suspects on a quiet one', () => {
    const noisy = drawPullRequest(HOSTED, 'ours', 1, 12);
    expect(judged(noisy, AUTO).pairs.every((pairs) => pairs >= 5)).toBe(true);
    const { pairs } = judged(slow, AUTO);
    const measured = pairs.flatMap((count, place) => (count > 0 ? [place] : []));
    expect(measured).toContain(4);
    expect(measured.length).toBeLessThan(6);
    expect(ours('auto', AUTO).judge(slow).pairs).toBe(pairs.reduce((sum, count) => sum + count, 0));
  });

  test('gives the same verdicts in another order of the metrics', () => {
    const turned = { ...slow, metrics: slow.metrics.toReversed() };
    const answers = (pullRequest: PullRequest) => ours('auto', AUTO).judge(pullRequest).said;
    expect(answers(turned)?.toReversed()).toEqual(answers(slow));
  });

  test('measures as many pairs as the budget has time for, and says so', () => {
    const { compared, pairs } = judged(slow, { mode: 'auto', calibrated: false, history: false, pairs: 4 });
    expect(new Set(pairs)).toEqual(new Set([4]));
    const open = compared.metrics.find(({ verdict }) => verdict === 'inconclusive');
    expect(open?.rule).toMatch(/4 of \d+ pairs fitted into the budget/);
  });

  test('without a history measures everything, and says that the floor is assumed', () => {
    const first: Setting = { mode: 'auto', calibrated: false, history: false };
    const { said, suspicious } = ours('first', first).judge(slow);
    expect(judged(slow, first).pairs.every((pairs) => pairs >= 5)).toBe(true);
    expect(said?.[4]).toEqual({ verdict: 'regressed', assumed: true });
    expect(suspicious).toBe(false);
    expect(ours('auto', AUTO).judge(slow).said?.[4]).toEqual({ verdict: 'regressed', assumed: false });
  });

  test('from stored runs alone suspects and claims nothing', () => {
    const { said, suspicious, pairs } = ours('stored', { ...AUTO, mode: 'stored' }).judge(slow);
    expect([said?.[4]?.verdict, suspicious, pairs]).toEqual(['inconclusive', true, 0]);
  });
});

describe('from one number a run', () => {
  const rule = ours('one number', { ...AUTO, oneNumber: true });

  test.each([
    ['a change that a fresh pair repeats', 1.1, 1.1, true],
    ['a change that a fresh pair does not repeat', 1.1, 1.001, false],
    ['a change within what happened before', 1.003, 1.1, false],
  ])('%s', (_, change, again, expected) => {
    const metric = seriesMetric(wave(30), change, { pair: () => ({ base: [1], head: [again] }) });
    expect(rule.judge({ id: 'one', metrics: [metric] })).toMatchObject({ alarms: [expected] });
  });

  test('without a fresh pair calls nothing worse', () => {
    const verdicts = rule.judge({ id: 'one', metrics: [seriesMetric(wave(30), 2)] });
    expect(verdicts).toMatchObject({ alarms: [false], pairs: 0, said: [{ verdict: 'inconclusive' }] });
  });

  test('looks at the first container alone, as if there were no other', () => {
    const history = wave(30).map((value) => [[value], [2], [3]]);
    const more: Partial<Metric> = { history, pair: () => ({ base: [0.9, 1.1], head: [1, 1.2] }) };
    const metric = seriesMetric(wave(30), 1.1, { ...more, head: [[1, 1.2], [1], [1]] });
    expect(rule.judge({ id: 'one', metrics: [metric] }).alarms).toEqual([true]);
  });
});
