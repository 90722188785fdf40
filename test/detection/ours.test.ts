import { describe, expect, test } from 'vitest';
import { drawPullRequest } from '../../bench/detection/generator.ts';
import { DEDICATED, HOSTED } from '../../bench/detection/host.ts';
import { findings, ours, oursOfOneNumber, type Setting } from '../../bench/detection/rules/ours.ts';
import { type PullRequest, slowed } from '../../bench/detection/shape.ts';
import { median } from '../../src/compare/median.ts';
import { seededDraw } from '../../src/compare/random.ts';
import { pairOrder } from '../../src/compare/statistics/pair-order.ts';
import { compareRuns, nextPairs, type Rules } from '../../src/compare/verdict.ts';
import type { Run } from '../../src/model.ts';
import { foundBaseline, NOW, plainRules, storedRuns, valuedRun, withPairs } from '../builders/compared-runs.ts';
import { seriesMetric } from './made-up-metric.ts';

const AUTO: Setting = { mode: 'auto', strict: false, calibrated: true };
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
    expect(findings(noisy, AUTO).every(({ pairs }) => pairs >= 10)).toBe(true);
    const measured = findings(slow, AUTO).flatMap(({ pairs }, place) => (pairs > 0 ? [place] : []));
    expect(measured).toContain(4);
    expect(measured.length).toBeLessThan(6);
    expect(ours('auto', AUTO).judge(slow).pairs).toBe(findings(slow, AUTO).reduce((sum, { pairs }) => sum + pairs, 0));
  });

  test('gives the same verdicts in another order of the metrics', () => {
    const turned = { ...slow, metrics: slow.metrics.toReversed() };
    expect(findings(turned, AUTO).toReversed()).toEqual(findings(slow, AUTO));
  });
});

describe('from one number a run', () => {
  const rule = oursOfOneNumber('one number', AUTO);

  test.each([
    ['a change that a fresh pair repeats', 1.1, 1.1, true],
    ['a change that a fresh pair does not repeat', 1.1, 1.001, false],
    ['a change within what happened before', 1.003, 1.1, false],
  ])('%s', (_, change, again, expected) => {
    const metric = seriesMetric(wave(30), change, { pair: (k) => (k === 0 ? { base: [1], head: [again] } : null) });
    expect(rule.judge({ id: 'one', metrics: [metric] })).toMatchObject({ alarms: [expected] });
  });

  test('without a fresh pair calls nothing worse', () => {
    expect(rule.judge({ id: 'one', metrics: [seriesMetric(wave(30), 2)] })).toEqual({ alarms: [false], pairs: 0 });
  });

  test('looks at nothing but the numbers that a tool printed', () => {
    const values = wave(30);
    const history = values.map(() => [[1], [2], [3]]);
    const metric = seriesMetric(values, 1.1, { history, pair: (k) => (k === 0 ? { base: [1], head: [1.1] } : null) });
    expect(rule.judge({ id: 'one', metrics: [metric] })).toEqual({ alarms: [true], pairs: 1 });
  });
});

describe('the product, given the same numbers as runs, comes to the same', () => {
  const NAMES = Array.from({ length: 8 }, (_, place) => `m${place}/t`);

  /** Measures what the product asks for until it asks for no more. */
  function verdicts({ id, metrics }: PullRequest, rules: Rules): string[] {
    const named = (numbers: (place: number) => number[]) =>
      Object.fromEntries(NAMES.map((name, place): [string, number[]] => [name, numbers(place)]));
    const runs = storedRuns(
      Array.from({ length: 30 }, (_, run) =>
        named((place) => (metrics[place]?.history[run] ?? []).map((samples) => median([...samples]))),
      ),
    );
    const bare = valuedRun(
      'head',
      named((place) => (metrics[place]?.head ?? []).map((one) => median([...one]))),
    );
    const first = pairOrder(30, seededDraw('detection', id));
    let head: Run = bare;
    for (;;) {
      const wish = nextPairs(head, foundBaseline(runs), runs, rules);
      if (wish === null) break;
      const asked = new Set(wish.metrics.map(({ benchmark, metric }) => `${benchmark}/${metric}`));
      const before = new Map((head.pairs?.metrics ?? []).map((one) => [`${one.benchmark}/${one.metric}`, one]));
      const lists = NAMES.flatMap((name, place): [string, { base: number[]; head: number[] }][] => {
        const kept = before.get(name)?.base.length ?? 0;
        const count = asked.has(name) ? wish.total : kept;
        const pairs = Array.from({ length: count }, (_, k) => metrics[place]?.pair(k) ?? { base: [], head: [] });
        const side = (which: 'base' | 'head') => pairs.map((pair) => median([...pair[which]]));
        return count === 0 ? [] : [[name, { base: side('base'), head: side('head') }]];
      });
      head = withPairs(bare, Object.fromEntries(lists), { first: first.slice(0, wish.total) });
    }
    const { metrics: compared } = compareRuns(head, foundBaseline(runs), runs, rules, NOW);
    return NAMES.map((name) => compared.find((one) => `${one.benchmark}/${one.metric}` === name)?.verdict ?? 'none');
  }

  test.each([
    ['dedicated', DEDICATED, 'auto', 0],
    ['dedicated', DEDICATED, 'auto', 1],
    ['dedicated', DEDICATED, 'paired', 2],
    ['hosted', HOSTED, 'auto', 3],
  ] as const)('%s %#: mode %s', (_, host, mode, number) => {
    const slow = withSlow(drawPullRequest(host, 'both', number, NAMES.length), 3);
    const found = findings(slow, { mode, strict: false, calibrated: false });
    const rules: Rules = { ...plainRules, compare: { ...plainRules.compare, mode } };
    const expected = found.map(({ outcome }) => (outcome === 'undecided' ? 'inconclusive' : outcome));
    expect(verdicts(slow, rules)).toEqual(expected);
    expect(expected[3]).toBe('regressed');
  });
});
