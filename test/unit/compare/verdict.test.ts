import { describe, expect, test } from 'vitest';
import type { Rules } from '../../../src/compare/examine.ts';
import { compareRuns, nextPairs, recordChanges } from '../../../src/compare/verdict.ts';
import type { Baseline, Better, MetricComparison, PairedMeasurement, Run } from '../../../src/model.ts';
import {
  drawn,
  foundBaseline,
  type Kind,
  NOW,
  noBaseline,
  type PairLists,
  plainRules,
  quietHistory,
  storedRuns,
  TEN,
  times,
  valuedRun,
  withPairs,
} from '../../builders/compared-runs.ts';
import { sampleRun, timedRun } from './sample-run.ts';

const NAME = 'parse/time';
const history = quietHistory(24);

interface Case {
  /** The head, by its stored level. */
  ratio?: number;
  stored?: number[][];
  pairs?: PairLists;
  ending?: Partial<PairedMeasurement>;
  kind?: Kind;
  rules?: Rules;
  baseline?: Baseline;
  distance?: number | null;
}

function headOf({ ratio = 1, pairs, ending, kind }: Case): Run {
  const head = valuedRun('head', { [NAME]: times(ratio) }, kind);
  return pairs === undefined && ending === undefined
    ? head
    : withPairs(head, pairs === undefined ? {} : { [NAME]: pairs }, ending);
}

function only(one: Case): MetricComparison {
  const { stored, kind, rules = plainRules, distance = 0 } = one;
  const runs = storedRuns(stored === undefined ? history : stored.map((values) => ({ [NAME]: values })), kind);
  const baseline = one.baseline ?? (runs.length === 0 ? noBaseline : foundBaseline(runs, distance));
  const { metrics } = compareRuns(headOf(one), baseline, runs, rules, NOW);
  const [metric] = metrics;
  if (metric === undefined || metrics.length > 1) throw new Error(`${metrics.length} metrics`);
  return metric;
}

const mode = (name: Rules['compare']['mode']): Rules => ({
  ...plainRules,
  compare: { ...plainRules.compare, mode: name },
});
const pairsOf = (count: number, ratio: number, scatter?: number): PairLists =>
  drawn('pairs', String(ratio)).pairs(count, ratio, scatter);

describe('a metric with 24 stored runs and no pairs', () => {
  test.each<[string, number, MetricComparison['verdict'], MetricComparison['suspected']]>([
    ['the same is unchanged', 1, 'unchanged', undefined],
    ['half a per cent more is unchanged, within what runs vary by', 1.005, 'unchanged', undefined],
    ['3 % more is suspected, and no more', 1.03, 'inconclusive', 'worse'],
    ['3 % less is suspected of being better', 0.97, 'inconclusive', 'better'],
    ['however much it is', 3, 'inconclusive', 'worse'],
  ])('%s', (_, ratio, verdict, suspected) => {
    for (const rules of [plainRules, mode('stored'), mode('paired')]) {
      const judged = only({ ratio, rules });
      expect(judged.verdict).toBe(verdict);
      expect(judged.suspected).toBe(suspected);
      expect(judged.change).toBeCloseTo(ratio - 1, 1);
      expect(judged.interval?.[0]).toBeLessThan(ratio - 1);
      expect(judged.interval?.[1]).toBeGreaterThan(ratio - 1);
      expect(judged.power).toMatchObject({ pairs: 0, floor: { learned: false }, pairsToSettle: null });
      expect(judged.rule).toContain('24 stored runs');
    }
  });

  test('higher may be better: less is then suspected of being worse', () => {
    expect(only({ ratio: 0.97, kind: { unit: 'MB/s', better: 'higher' } }).suspected).toBe('worse');
    expect(only({ ratio: 1.03, kind: { unit: 'MB/s', better: 'higher' } }).suspected).toBe('better');
  });

  test('is not called unchanged where its history would hide a change of 10 %', () => {
    const wild = [60, 140, 95, 70, 130, 105, 80, 120];
    const judged = only({ stored: [...wild, ...wild, ...wild].map((value) => times(value / 100)) });
    expect(judged).toMatchObject({ verdict: 'inconclusive' });
    expect(judged.rule).toContain('would not be seen');
  });
});

describe('a suspect that was measured again beside the base', () => {
  test.each<[string, Better, number, MetricComparison['verdict']]>([
    ['3 % more time', 'lower', 1.03, 'regressed'],
    ['3 % less time', 'lower', 0.97, 'improved'],
    ['3 % more throughput', 'higher', 1.03, 'improved'],
    ['3 % less throughput', 'higher', 0.97, 'regressed'],
  ])('%s, in pairs too', (_, better, ratio, verdict) => {
    const kind = better === 'lower' ? {} : { unit: 'MB/s', better };
    const judged = only({ ratio, pairs: pairsOf(10, ratio), kind });
    expect(judged.verdict).toBe(verdict);
    expect(judged.change).toBeCloseTo(ratio - 1, 2);
    expect(judged.interval?.[0]).toBeLessThan(ratio - 1);
    expect(judged.interval?.[1]).toBeGreaterThan(ratio - 1);
    expect(judged.power?.pairs).toBe(10);
    expect(judged.base?.invocations).toBe(10);
    expect(judged).not.toHaveProperty('suspected');
    expect(judged.rule).toMatch(
      /^[+-][23]\.\d %, 95 % interval .+, in 10 pairs beside 222222222222; 1 % or more, and not chance \(p .+\); (lower|higher) is better$/,
    );
  });

  test.each([1.03, 0.97, 1.2])('%d in the run, and nothing in pairs: unchanged', (ratio) => {
    const judged = only({ ratio, pairs: pairsOf(20, 1) });
    expect(judged).toMatchObject({ verdict: 'unchanged' });
    expect(judged.change).toBeCloseTo(0, 2);
    expect(judged.rule).toMatch(/: no room for (a change|a regression|an improvement) of 1 %$/);
  });

  test('pairs that scatter too much leave it open, and say what they could have shown', () => {
    const judged = only({ ratio: 1.03, pairs: pairsOf(30, 1.02, 0.06) });
    expect(judged).toMatchObject({ verdict: 'inconclusive', suspected: 'worse' });
    expect(judged.power?.pairs).toBeGreaterThan(10);
    expect(judged.power?.detectable).toBeGreaterThan(0.02);
    expect(judged.power?.pairsToSettle).toBeGreaterThan(30);
  });

  test('a change below the smallest worth a verdict is never claimed, however sure', () => {
    const judged = only({ ratio: 1.03, pairs: { base: Array(30).fill(100), head: Array(30).fill(100.8) } });
    expect(['unchanged', 'inconclusive']).toContain(judged.verdict);
  });

  test('where a metric is not suspect, its pairs say nothing of it', () => {
    const judged = only({ ratio: 1, pairs: pairsOf(10, 1.05) });
    expect(judged).toMatchObject({ verdict: 'unchanged', power: { pairs: 0 } });
  });

  test('pairs of a calibration confirm nothing', () => {
    const judged = only({ ratio: 1.03, pairs: pairsOf(10, 1.03), ending: { purpose: 'calibration' } });
    expect(judged).toMatchObject({ verdict: 'inconclusive', suspected: 'worse', power: { pairs: 0 } });
  });
});

describe('a metric with little history', () => {
  test.each<[string, Case, MetricComparison['verdict']]>([
    ['seven stored runs alone', { stored: history.slice(0, 7).map((one) => one[NAME] ?? []) }, 'inconclusive'],
    [
      'seven, and pairs that show 3 %',
      { stored: history.slice(0, 7).map((one) => one[NAME] ?? []), pairs: pairsOf(10, 1.03) },
      'regressed',
    ],
    ['none at all', { stored: [] }, 'no baseline'],
    ['none, and pairs that show 3 %', { stored: [], pairs: pairsOf(10, 1.03) }, 'regressed'],
    ['none, and pairs that show nothing', { stored: [], pairs: pairsOf(20, 1) }, 'unchanged'],
    ['none, and three pairs', { stored: [], pairs: pairsOf(3, 1) }, 'inconclusive'],
    [
      'none, and the same image',
      { stored: [], ending: { ended: 'same image', reason: 'Its image is the same.' } },
      'unchanged',
    ],
    [
      'none, and every pair failed',
      {
        stored: [],
        pairs: { base: [null, null, null], head: [null, null, null] },
        ending: { ended: 'failed', reason: 'All failed.' },
      },
      'no baseline',
    ],
    ['none, and a base that does not report it', { stored: [], pairs: { base: [null, null], head: [1, 1] } }, 'new'],
    [
      'another environment, and pairs that show 3 %',
      {
        stored: [],
        baseline: { state: 'incomparable', reason: 'Other machines.', differences: [] },
        pairs: pairsOf(10, 1.03),
      },
      'regressed',
    ],
    [
      'another environment alone',
      { stored: [], baseline: { state: 'incomparable', reason: 'Other machines.', differences: [] } },
      'incomparable',
    ],
  ])('%s', (_, one, verdict) => {
    expect(only(one).verdict).toBe(verdict);
  });

  test('says how many runs a verdict needs', () => {
    expect(only({ stored: [TEN, TEN] }).rule).toBe(
      '2 stored runs with this metric; a verdict needs 8, or pairs beside the base',
    );
  });

  test('shows the two sides of its pairs', () => {
    const judged = only({ stored: [], pairs: pairsOf(10, 1.03) });
    expect(judged.base?.median).toBeCloseTo(100, 0);
    expect(judged.head?.median).toBeCloseTo(103, 0);
  });

  test('a stale baseline still gives numbers', () => {
    const runs = storedRuns(history);
    const stale: Baseline = { state: 'stale', reason: 'It is old.', runs: [] };
    expect(only({ ratio: 1.03, baseline: stale })).toMatchObject({ verdict: 'inconclusive', suspected: 'worse' });
    expect(compareRuns(headOf({}), stale, runs, plainRules, NOW).baseline).toBe(stale);
  });
});

describe('metrics that come, go and change their meaning', () => {
  test('new and missing; one that only older runs had is not missing', () => {
    const runs = [timedRun('b1', TEN, { metric: 'gone' }), timedRun('b2', TEN, { metric: 'ancient' })];
    const { metrics } = compareRuns(
      timedRun('head', TEN, { metric: 'fresh' }),
      foundBaseline(runs),
      runs,
      plainRules,
      NOW,
    );
    expect(metrics.map(({ metric, verdict }) => [metric, verdict])).toEqual([
      ['fresh', 'new'],
      ['gone', 'missing'],
    ]);
    expect(metrics[1]).toMatchObject({ base: { median: 100, invocations: 10 }, head: null, change: null });
  });

  test('a metric that no invocation reported any more is missing', () => {
    const head = sampleRun({
      results: [{ benchmark: 'parse', metrics: [{ metric: 'time', unit: 'ms', better: 'lower', samples: [[], []] }] }],
    });
    const runs = [timedRun('base', TEN)];
    expect(compareRuns(head, foundBaseline(runs), runs, plainRules, NOW).metrics.map(({ verdict }) => verdict)).toEqual(
      ['missing'],
    );
  });

  test.each<[string, Kind, string]>([
    ['another kind of unit', { unit: 'MiB' }, 'the unit changed from "MiB" to "ms"'],
    ['no unit before', { unit: '' }, 'the unit changed from no unit to "ms"'],
    ['another direction', { better: 'higher' }, 'higher was better in the baseline, now lower is'],
  ])('incomparable: %s', (_, kind, rule) => {
    const runs = storedRuns(history, kind);
    const { metrics } = compareRuns(headOf({}), foundBaseline(runs), runs, plainRules, NOW);
    expect(metrics[0]).toMatchObject({ verdict: 'incomparable', base: null, change: null, rule });
  });

  test('older runs that measured something else are left out', () => {
    const runs = [...storedRuns(history), ...storedRuns(history.slice(0, 3), { unit: 'MiB' })];
    const { metrics } = compareRuns(headOf({}), foundBaseline(runs), runs, plainRules, NOW);
    expect(metrics[0]?.rule).toContain('24 stored runs');
  });

  test('pairs in another unit or direction than the run has are not its own', () => {
    const head = headOf({ ratio: 1.03, pairs: pairsOf(10, 1.03) });
    const { pairs } = head;
    if (pairs === undefined) throw new Error('no pairs');
    const runs = storedRuns(history);
    for (const other of [{ unit: 's' }, { better: 'higher' as const }]) {
      const odd = { ...head, pairs: { ...pairs, metrics: pairs.metrics.map((one) => ({ ...one, ...other })) } };
      const [metric] = compareRuns(odd, foundBaseline(runs), runs, plainRules, NOW).metrics;
      expect(metric).toMatchObject({ verdict: 'inconclusive', suspected: 'worse' });
    }
  });
});

describe('numbers as bad as they come', () => {
  const outlier = (values: number[], place: number): number[] => values.map((value, i) => (i === place ? 1e6 : value));
  const stored = history.map((one) => one[NAME] ?? []);
  const withWild = stored.map((values, place) => (place === 12 ? times(1e4) : values));
  const twoLevels = (count: number, shift: number): number[] =>
    Array.from({ length: count }, (_, i) => (i % 3 === 0 ? 130 : 100) * shift * (1 + (i % 5) / 1000));
  const trending = stored.map((values, place) => times(1 + place / 400, values));
  const half = (lists: PairLists): PairLists => ({
    base: lists.base.map((value, i) => (i % 2 === 0 ? null : value)),
    head: lists.head.map((value, i) => (i % 2 === 0 ? null : value)),
  });
  const wildPair = (lists: PairLists, place: number): PairLists => ({
    ...lists,
    head: lists.head.map((v, i) => (i === place ? 1e6 : v)),
  });
  const stop = (ended: PairedMeasurement['ended']): Partial<PairedMeasurement> => ({
    ended,
    reason: `It is ${ended}.`,
  });
  const still = pairsOf(30, 1);

  // Nothing has changed in any of these: none may be red, and none green where nothing is known.
  test.each<[string, number[], Case, MetricComparison['verdict']]>([
    ['all zero, as ever', Array(10).fill(0), { stored: Array(24).fill(Array(10).fill(0)) }, 'unchanged'],
    ['one zero', [...TEN.slice(1), 0], {}, 'inconclusive'],
    ['zero, and it was something', Array(10).fill(0), {}, 'inconclusive'],
    ['something, and the newest was zero', TEN, { stored: [...stored, Array(10).fill(0)] }, 'unchanged'],
    ['negative', times(-1), {}, 'inconclusive'],
    ['equally negative', Array(10).fill(-2), { stored: Array(24).fill(Array(10).fill(-2)) }, 'unchanged'],
    ['constant, as ever', Array(10).fill(7), { stored: Array(24).fill(Array(10).fill(7)) }, 'unchanged'],
    [
      'constant, and pairs say so',
      Array(10).fill(7.1),
      { stored: Array(24).fill(Array(10).fill(7)), pairs: { base: Array(10).fill(7), head: Array(10).fill(7) } },
      'unchanged',
    ],
    ['two invocations', [99.8, 100.4], {}, 'unchanged'],
    ['one invocation, near to its level', [100.2], {}, 'unchanged'],
    ['one wild invocation of the run', outlier(TEN, 3), {}, 'unchanged'],
    ['a wild run, and quiet pairs', times(1e4), { pairs: still }, 'unchanged'],
    ['a wild stored run', TEN, { stored: withWild }, 'unchanged'],
    ['one wild pair of ten', times(1.03), { pairs: wildPair(pairsOf(10, 1), 4) }, 'inconclusive'],
    ['one wild pair of thirty', times(1.03), { pairs: wildPair(still, 4) }, 'unchanged'],
    [
      'two levels in the run, and always',
      twoLevels(10, 1),
      { stored: Array.from({ length: 24 }, (_, i) => twoLevels(10, 1 + (i % 7) / 1000)) },
      'unchanged',
    ],
    [
      'two levels in the pairs',
      times(1.05),
      { pairs: { base: twoLevels(30, 1), head: twoLevels(30, 1).toReversed() } },
      'inconclusive',
    ],
    ['a host that gets slower, on its way', times(1 + 24 / 400), { stored: trending, pairs: still }, 'unchanged'],
    ['half of the pairs failed', times(1.03), { pairs: half(still) }, 'inconclusive'],
    [
      'every pair failed',
      times(1.03),
      { pairs: { base: [null, null, null], head: [null, null, null] }, ending: stop('failed') },
      'inconclusive',
    ],
    [
      'out of time with six pairs that scatter',
      times(1.03),
      { pairs: pairsOf(6, 1, 0.02), ending: stop('out of time') },
      'inconclusive',
    ],
    ['out of time with two pairs', times(1.03), { pairs: pairsOf(2, 1), ending: stop('out of time') }, 'inconclusive'],
    ['out of time before the first pair', times(1.03), { ending: stop('out of time') }, 'inconclusive'],
    ['cancelled', times(1.03), { pairs: pairsOf(5, 1, 0.02), ending: stop('cancelled') }, 'inconclusive'],
    ['failed before the first pair', times(1.03), { ending: stop('failed') }, 'inconclusive'],
    ['the same image', times(1.03), { ending: stop('same image') }, 'unchanged'],
    [
      'too far apart for a ratio',
      Array(10).fill(1e300),
      { stored: Array(24).fill(Array(10).fill(1e-300)) },
      'inconclusive',
    ],
  ])('%s', (_, head, one, verdict) => {
    const runs = storedRuns((one.stored ?? stored).map((values) => ({ [NAME]: values })));
    const plain = valuedRun('head', { [NAME]: head });
    const run =
      one.pairs === undefined && one.ending === undefined
        ? plain
        : withPairs(plain, one.pairs === undefined ? {} : { [NAME]: one.pairs }, one.ending);
    const compared = compareRuns(run, foundBaseline(runs), runs, plainRules, NOW);
    expect(compared.metrics.map((metric) => metric.verdict)).toEqual([verdict]);
    expect(compared.changes).toEqual([]);
    // JSON knows no infinity.
    expect(JSON.parse(JSON.stringify(compared))).toEqual(compared);
    expect(() => nextPairs(run, foundBaseline(runs), runs, plainRules)).not.toThrow();
  });

  test('time that is constant is no count: a change of it is not proven without pairs', () => {
    const seven = Array(24).fill(Array(10).fill(7));
    const runs = storedRuns(seven.map((values: number[]) => ({ [NAME]: values })));
    const [metric] = compareRuns(
      valuedRun('head', { [NAME]: Array(10).fill(8) }),
      foundBaseline(runs),
      runs,
      plainRules,
      NOW,
    ).metrics;
    expect(metric).toMatchObject({ verdict: 'inconclusive', suspected: 'worse' });
  });

  test('six pairs are enough where they are clear, and it says why there are no more', () => {
    const judged = only({ ratio: 1.2, pairs: pairsOf(6, 1.2), ending: stop('out of time') });
    expect(judged).toMatchObject({ verdict: 'regressed', power: { pairs: 6 } });
    expect(only({ ratio: 1.03, pairs: pairsOf(2, 1.03), ending: stop('out of time') }).rule).toContain(
      'only 2 pairs beside the base; It is out of time.',
    );
  });

  test('the same image is said as what it is', () => {
    const judged = only({ ratio: 1.03, ending: stop('same image') });
    expect(judged.rule).toBe('the image is the same as that of 222222222222: nothing in it can have changed');
    expect(judged.change).toBeCloseTo(0.03, 1);
    const host = only({
      ratio: 1.03,
      ending: { ...stop('same image'), base: { commit: '3'.repeat(40), image: null } },
    });
    expect(host.rule).toBe('the commit is 333333333333 itself: nothing in it can have changed');
  });

  test('numbers shown beside a verdict from stored runs are stored ones', () => {
    const judged = only({ ratio: 1.03, pairs: { base: [1, 1], head: [1, 1] }, ending: stop('out of time') });
    expect(judged.base?.median).toBeCloseTo(100, 0);
    expect(judged.head?.median).toBeCloseTo(103, 0);
  });
});

describe('what must not change a verdict', () => {
  const names = ['a/t', 'b/t', 'c/t', 'd/t', 'e/t', 'f/t', 'g/t', 'h/t'];
  const many = quietHistory(24, names, 'many');
  const ratios = [1, 1.03, 0.96, 1.001, 1.05, 1, 1.004, 1];
  const source = drawn('many pairs');
  const lists = Object.fromEntries(
    names.map((name, i): [string, PairLists] => [name, source.pairs(20, ratios[i] ?? 1)]),
  );
  const whole = Object.fromEntries(names.map((name, i): [string, number[]] => [name, times(ratios[i] ?? 1)]));
  const head = withPairs(valuedRun('head', whole), lists);
  const runs = storedRuns(many);
  const plain = compareRuns(head, foundBaseline(runs), runs, plainRules, NOW);

  test('there are verdicts of every kind, so that the following says something', () => {
    const verdicts = plain.metrics.map(({ verdict }) => verdict);
    expect(new Set(verdicts)).toEqual(new Set(['regressed', 'improved', 'unchanged']));
  });

  test.each([
    ['us', 1e3],
    ['ns', 1e6],
    ['s', 1e-3],
  ])('the same values in %s', (unit, factor) => {
    const turned = (run: Run): Run => ({
      ...run,
      results: run.results.map((result) => ({
        ...result,
        metrics: result.metrics.map((metric) => ({
          ...metric,
          unit,
          samples: metric.samples.map((samples) => samples.map((sample) => sample * factor)),
        })),
      })),
    });
    const scaled = (samples: number[][]): number[][] => samples.map((list) => list.map((value) => value * factor));
    const { pairs } = head;
    if (pairs === undefined) throw new Error('no pairs');
    const metrics = pairs.metrics.map((one) => ({ ...one, unit, base: scaled(one.base), head: scaled(one.head) }));
    const other = { ...turned(head), pairs: { ...pairs, metrics } };
    for (const base of [runs, runs.map(turned)]) {
      const judged = compareRuns(other, foundBaseline(base), base, plainRules, NOW);
      expect(judged.metrics.map(({ verdict, rule }) => [verdict, rule])).toEqual(
        plain.metrics.map(({ verdict, rule }) => [verdict, rule]),
      );
      for (const [place, { change, interval }] of judged.metrics.entries()) {
        const expected = plain.metrics[place];
        expect(change).toBeCloseTo(expected?.change ?? Number.NaN, 10);
        expect(interval?.[0]).toBeCloseTo(expected?.interval?.[0] ?? Number.NaN, 10);
        expect(interval?.[1]).toBeCloseTo(expected?.interval?.[1] ?? Number.NaN, 10);
      }
    }
  });

  test('the order of benchmarks, in the run, in stored runs and in pairs', () => {
    const { pairs } = head;
    if (pairs === undefined) throw new Error('no pairs');
    const turned = {
      ...head,
      results: head.results.toReversed(),
      pairs: { ...pairs, metrics: pairs.metrics.toReversed() },
    };
    const others = runs.map((run) => ({ ...run, results: run.results.toReversed() }));
    const judged = compareRuns(turned, foundBaseline(runs), others, plainRules, NOW);
    expect(judged.metrics.toReversed()).toEqual(plain.metrics);
    const { pairs: _, ...bare } = head;
    const { pairs: __, ...bareTurned } = turned;
    expect(nextPairs(bareTurned, foundBaseline(runs), others, plainRules)).toEqual(
      nextPairs(bare, foundBaseline(runs), runs, plainRules),
    );
  });

  test('whether benchmarks are metrics of one or of many', () => {
    const together = (run: Run): Run => ({
      ...run,
      results: [
        {
          benchmark: 'all',
          metrics: run.results.flatMap(({ benchmark, metrics }) =>
            metrics.map((metric) => ({ ...metric, metric: benchmark })),
          ),
        },
      ],
    });
    const { pairs } = head;
    if (pairs === undefined) throw new Error('no pairs');
    const metrics = pairs.metrics.map((one) => ({ ...one, benchmark: 'all', metric: one.benchmark }));
    const base = runs.map(together);
    const judged = compareRuns(
      { ...together(head), pairs: { ...pairs, metrics } },
      foundBaseline(base),
      base,
      plainRules,
      NOW,
    );
    expect(judged.metrics.map(({ verdict, change, interval }) => [verdict, change, interval])).toEqual(
      plain.metrics.map(({ verdict, change, interval }) => [verdict, change, interval]),
    );
  });

  test('the time of day', () => {
    expect(compareRuns(head, foundBaseline(runs), runs, plainRules, new Date(0))).toEqual(plain);
  });
});

describe('a level that has changed', () => {
  const head = headOf({ ratio: 1.05, pairs: pairsOf(10, 1.05) });
  const runs = storedRuns(history);
  const compared = compareRuns(head, foundBaseline(runs), runs, plainRules, NOW);
  const recorded = recordChanges(head, compared);

  test('is recorded by the run that proved it', () => {
    expect(recorded.changes).toMatchObject([{ benchmark: 'parse', metric: 'time', since: { run: 'head' } }]);
    expect(recorded.changes?.[0]?.ratio).toBeCloseTo(1.05, 2);
  });

  test('is not recorded by a suspicion, nor by a run that never counts as a baseline', () => {
    const suspect = headOf({ ratio: 1.05 });
    const said = compareRuns(suspect, foundBaseline(runs), runs, plainRules, NOW);
    expect(recordChanges(suspect, said)).toBe(suspect);
    const dirty = { ...head, source: { ...head.source, dirty: true } };
    expect(recordChanges(dirty, compared)).toBe(dirty);
  });

  test.each<[string, Run, number, MetricComparison['suspected']]>([
    ['is where the next run is expected', recorded, 1.05, undefined],
    ['would be suspect without the record', head, 1.05, 'worse'],
    ['makes a return to the old one an improvement to be confirmed', recorded, 1, 'better'],
  ])('%s', (_, newest, ratio, suspected) => {
    const base = [{ ...newest, id: 'newest' }, ...runs].map((run) =>
      run.changes === undefined
        ? run
        : { ...run, changes: run.changes.map((one) => ({ ...one, since: { run: 'newest', commit: null } })) },
    );
    const [metric] = compareRuns(
      { ...headOf({ ratio }), id: 'next' },
      foundBaseline(base),
      base,
      plainRules,
      NOW,
    ).metrics;
    expect(metric?.suspected).toBe(suspected);
    expect(metric?.verdict).toBe(suspected === undefined ? 'unchanged' : 'inconclusive');
  });
});
