/** The numbers of a pull request as the product's own runs. */
import { type KnownRun, knownRun } from '../../../src/compare/known-run.ts';
import type { Baseline } from '../../../src/model/baseline.ts';
import type { BenchmarkResult, PairedMeasurement, PairedMetric, Run } from '../../../src/model/run.ts';
import { exampleRun } from '../../../test/builders/example-run.ts';
import type { Metric, NullComparison, Samples } from '../shape.ts';

/** What metrics are called: benchmark i is the metric at place i. */
const METRIC = { metric: 'time', unit: 'ms', better: 'lower' } as const;
export const BASE_COMMIT = '2'.repeat(40);

export function benchmarkAt(place: number): string {
  return `benchmark ${place}`;
}

export function placeOf({ benchmark }: { benchmark: string }): number {
  return Number(benchmark.replace('benchmark ', ''));
}

export function headRun(metrics: readonly Metric[]): Run {
  return runOf(
    'head',
    '1',
    metrics.map(({ head }) => head),
  );
}

/** Nearest first; the nearest is the base's own. */
export const storedRuns = keptFor((histories: readonly Metric['history'][]): KnownRun[] => {
  const longest = Math.max(0, ...histories.map(({ length }) => length));
  return Array.from({ length: longest }, (_, back) =>
    knownRun(
      runOf(
        `stored ${back}`,
        '2',
        histories.map((history) => history.at(-1 - back)),
      ),
    ),
  );
});

/** Nearest first: neighbouring commits of the main branch, one comparison each. */
export const calibrationRuns = keptFor((all: readonly (readonly NullComparison[])[]): KnownRun[] => {
  const longest = Math.max(0, ...all.map(({ length }) => length));
  return Array.from({ length: longest }, (_, back) => {
    const each = all.map((comparisons) => comparisons.at(-1 - back) ?? []);
    const most = Math.max(...each.map(({ length }) => length));
    const order = Array.from({ length: most }, (_, k) => each.find((pairs) => pairs.length > k)?.[k]?.first ?? 'base');
    const metrics = each.flatMap((pairs, place) => (pairs.length === 0 ? [] : [pairedMetric(place, pairs, order)]));
    return knownRun({ ...runOf(`calibration ${back}`, '3', []), pairs: pairsOf('calibration', order, metrics) });
  });
});

export function baselineOf(runs: readonly KnownRun[]): Baseline {
  if (runs.length === 0) return { state: 'no baseline', reason: 'No run is stored yet.' };
  return {
    state: 'found',
    reason: 'Compared with stored runs.',
    runs: runs.map(({ id, source, startedAt }, distance) => ({ id, commit: source.commit, startedAt, distance })),
  };
}

export function pairsOf(
  purpose: PairedMeasurement['purpose'],
  first: PairedMeasurement['first'],
  metrics: PairedMetric[],
  stopped: string | null = null,
): PairedMeasurement {
  return {
    ...{ purpose, base: { commit: BASE_COMMIT, image: 'sha256:2' }, first, metrics },
    ...{ ended: stopped === null ? 'decided' : 'out of time', reason: stopped, seconds: 1, disturbances: [] },
  };
}

/** One order serves all metrics of a run: pairs that were measured the other way round take a place of their own order. */
export function pairedMetric(place: number, pairs: NullComparison, order: PairedMeasurement['first']): PairedMetric {
  const waiting = [...pairs];
  const sorted = order.map((first) => {
    const at = waiting.findIndex((pair) => (pair.first ?? first) === first);
    return at < 0 ? undefined : waiting.splice(at, 1)[0];
  });
  return {
    ...{ benchmark: benchmarkAt(place), ...METRIC },
    base: sorted.map((pair) => [...(pair?.base ?? [])]),
    head: sorted.map((pair) => [...(pair?.head ?? [])]),
  };
}

function runOf(id: string, digit: string, values: readonly (Samples | undefined)[]): Run {
  const results = values.flatMap((samples, place): BenchmarkResult[] => {
    if (samples === undefined) return [];
    return [{ benchmark: benchmarkAt(place), metrics: [{ ...METRIC, samples: samples.map((one) => [...one]) }] }];
  });
  const source = { ...exampleRun().source, commit: digit.repeat(40) };
  return exampleRun({ id, source, invocations: [], results });
}

/** Worked out once for the same lists: effects are tried, and settings, on the same past. */
function keptFor<One extends object, Answer>(
  compute: (lists: readonly One[]) => Answer,
): (lists: readonly One[]) => Answer {
  const known = new WeakMap<One, { lists: readonly One[]; answer: Answer }>();
  return (lists) => {
    const [first] = lists;
    const kept = first === undefined ? undefined : known.get(first);
    if (kept !== undefined && kept.lists.length === lists.length && kept.lists.every((one, i) => one === lists[i])) {
      return kept.answer;
    }
    const answer = compute(lists);
    if (first !== undefined) known.set(first, { lists, answer });
    return answer;
  };
}
