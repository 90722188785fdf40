/** Runs with a history and with pairs, made of plain numbers: what the verdicts are tested with. */
import type { Rules } from '../../src/compare/prepare-metrics.ts';
import type { Baseline } from '../../src/model/baseline.ts';
import type { BenchmarkResult, Better, PairedMeasurement, Run } from '../../src/model/run.ts';
import { pairOrder } from '../../src/statistics/pair-order.ts';
import { seededDraw } from '../../src/statistics/random.ts';
import { normals } from '../statistics/draws.ts';
import { commit, sampleRun } from './sample-run.ts';

/** One number an invocation, by "benchmark/metric". */
export type Values = Record<string, number[]>;

export interface Kind {
  unit?: string;
  better?: Better;
}

export const plainRules: Rules = {
  compare: { mode: 'auto', minEffect: 0.01, exactEffect: 0.001, strict: false },
  acknowledge: [],
};

export const NOW = new Date('2026-03-10T12:05:00Z');
export const BASE_COMMIT = commit('2');

export function valuedRun(id: string, values: Values, kind: Kind = {}, more: Partial<Run> = {}): Run {
  return sampleRun({ id, results: resultsOf(values, kind), ...more });
}

function resultsOf(values: Values, { unit = 'ms', better = 'lower' }: Kind): BenchmarkResult[] {
  return Object.entries(values).map(([name, numbers]) => {
    const [benchmark = '', metric = ''] = name.split('/');
    return { benchmark, metrics: [{ metric, unit, better, samples: numbers.map((value) => [value]) }] };
  });
}

/** Stored runs, nearest first, from values oldest first. */
export function storedRuns(oldestFirst: Values[], kind: Kind = {}): Run[] {
  return oldestFirst.map((values, place) => valuedRun(`stored-${place}`, values, kind)).toReversed();
}

/** The baseline of stored runs, nearest first, the nearest `distance` commits back. */
export function foundBaseline(runs: Run[], distance: number | null = 0): Baseline {
  return {
    state: 'found',
    reason: 'Compared with stored runs.',
    runs: runs.map(({ id, source, startedAt }, place) => ({
      ...{ id, commit: source.commit, startedAt },
      distance: distance === null ? null : distance + place,
    })),
  };
}

export const noBaseline: Baseline = { state: 'no baseline', reason: 'No run is stored yet.' };

/** The order of a real comparison: balanced, and mixed by a seed. */
export function orderOf(count: number, seed = 'order'): ('base' | 'head')[] {
  return pairOrder(30, seededDraw(seed)).slice(0, count);
}

export interface PairLists {
  /** One number an invocation; null: it failed. */
  base: (number | null)[];
  head: (number | null)[];
}

/** The run with pairs of these metrics, in the units of the run. */
export function withPairs(run: Run, lists: Record<string, PairLists>, more: Partial<PairedMeasurement> = {}): Run {
  const count = Math.max(0, ...Object.values(lists).map(({ base }) => base.length));
  const samples = (side: (number | null)[]): number[][] => side.map((value) => (value === null ? [] : [value]));
  const metrics = run.results.flatMap(({ benchmark, metrics: own }) =>
    own.flatMap(({ metric, unit, better }) => {
      const found = lists[`${benchmark}/${metric}`];
      if (found === undefined) return [];
      return [{ benchmark, metric, unit, better, base: samples(found.base), head: samples(found.head) }];
    }),
  );
  return {
    ...run,
    pairs: {
      ...{ purpose: 'confirmation', base: { commit: BASE_COMMIT, image: 'sha256:1' }, first: orderOf(count), metrics },
      ...{ ended: 'decided', reason: null, seconds: 60, disturbances: [], ...more },
    },
  };
}

/** Times around 100 with normal noise: 0.3 % from run to run, 0.3 % from one invocation to the next. */
export interface Drawn {
  invocations(level?: number): number[];
  /** Pairs of which the head is `ratio` times the base. */
  pairs(count: number, ratio: number, scatter?: number): PairLists;
}

export const RUN_NOISE = 0.003;

export function drawn(...seed: string[]): Drawn {
  const normal = normals('drawn', ...seed);
  const around = (level: number, scatter: number): number => level * Math.exp(scatter * normal());
  return {
    invocations: (level = 100) => {
      const shared = around(level, RUN_NOISE);
      return Array.from({ length: 10 }, () => around(shared, 0.003));
    },
    pairs: (count, ratio, scatter = 0.004) => ({
      base: Array.from({ length: count }, () => around(100, scatter)),
      head: Array.from({ length: count }, () => around(100 * ratio, scatter)),
    }),
  };
}

/** Invocations exactly `shift` times what the level is, so that a test says what it means. */
export const TEN = [99.4, 99.6, 99.7, 99.9, 100, 100, 100.1, 100.3, 100.4, 100.6];

export function times(factor: number, values: number[] = TEN): number[] {
  return values.map((value) => value * factor);
}

/** So many stored runs of these metrics around 100, oldest first. */
export function quietHistory(count: number, names = ['parse/time'], seed = 'history'): Values[] {
  const source = drawn(seed);
  return Array.from({ length: count }, () =>
    Object.fromEntries(names.map((name): [string, number[]] => [name, source.invocations()])),
  );
}
