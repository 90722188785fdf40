/**
 * Pull requests out of pairs that were really measured (real/measure.ts). Nothing changed between base and head but
 * where the code lies, or nothing at all; and for some of the metrics there are pairs in which head really had more work.
 */

import { mean } from './descriptive.ts';
import { byBenchmark, type Compared, type Containers, compared, grouped, mirrored } from './real/comparisons.ts';
import type { Kind } from './real/plan.ts';
import { readRecords } from './real/records.ts';
import { EFFECTS } from './score.ts';
import type { Metric, NullComparison, Pair, PullRequest, Samples } from './shape.ts';

export interface RealPullRequest {
  pullRequest: PullRequest;
  /** Metrics of which there are slowed measurements for every effect; each is in one pull request of its round only. */
  places: readonly number[];
}

const MOST_STORED = 30;
/** Pairs of a calibration's comparison. */
const NULL_PAIRS = 10;

type Null = Exclude<Kind, 'slowed'>;

/** Of one kind; two of each comparison and round: head against base, and the other way round. */
export function measuredPairs(file: string, kind: Null): RealPullRequest[] {
  return pullRequests(compared(readRecords(file)), kind);
}

export function pullRequests(all: readonly Compared[], kind: Null): RealPullRequest[] {
  const past = new Past(all, kind);
  const chosen = all.filter((one) => one.kind === kind);
  const groups = [...grouped(chosen, ({ round, number }) => `${kind} ${number}, round ${round}`)];
  const used = new Set<string>();
  return groups.flatMap(([id, group]) => {
    const metrics = group.map((one) => metricOf(one, past, slowedOf(one, past)));
    const places = group.flatMap((one, place) => {
      const name = `${one.round} ${one.program} ${one.benchmark}`;
      if (used.has(name) || metrics[place]?.slower === undefined) return [];
      used.add(name);
      return [place];
    });
    const turned = group.map((one) => metricOf(mirrored(one), past));
    return [
      { pullRequest: { id, metrics }, places: kind === 'same image' ? [] : places },
      { pullRequest: { id: `${id}, mirrored`, metrics: turned }, places: [] },
    ];
  });
}

/** What other comparisons of the same benchmark say: stored runs, calibration, really slowed heads. */
class Past {
  readonly #own: ReadonlyMap<string, readonly Compared[]>;

  readonly #kind: Null;

  /** `kind` is what calibrations compare: neighbouring commits differ as the pull requests do. */
  constructor(all: readonly Compared[], kind: Null) {
    this.#own = byBenchmark(all);
    this.#kind = kind;
  }

  #others(one: Compared): Compared[] {
    const own = this.#own.get(`${one.program}: ${one.benchmark}`) ?? [];
    const at = own.findIndex((other) => isSame(other, one));
    // From the next one on, round to the one before: the last of them were measured right before it.
    return [...own.slice(at + 1), ...own.slice(0, at)];
  }

  /** The last is base's own. */
  runs(one: Compared): Samples[] {
    const runs = this.#others(one).flatMap(({ kind, baseRun, headRun }): Containers[] =>
      kind === 'slowed' ? [baseRun] : [baseRun, headRun],
    );
    return [...runs.slice(1 - MOST_STORED), one.baseRun];
  }

  calibration(one: Compared): NullComparison[] {
    return this.#others(one)
      .filter(({ kind }) => kind === this.#kind)
      .map(({ pairs }) => pairs.slice(0, NULL_PAIRS));
  }

  slowed(one: Compared, percent: number): Compared | undefined {
    return this.#others(one).find(
      ({ kind, number, round }) => kind === 'slowed' && number === percent && round === one.round,
    );
  }
}

function isSame(a: Compared, b: Compared): boolean {
  return a.kind === b.kind && a.number === b.number && a.round === b.round;
}

/** Undefined when one of the effects was not measured. */
function slowedOf(one: Compared, past: Past): Metric['slower'] {
  const known = new Map<number, Metric>();
  for (const effect of EFFECTS) {
    const found = past.slowed(one, Math.round(effect * 100));
    if (found === undefined) return undefined;
    known.set(effect, metricOf(found, past));
  }
  return (effect) => known.get(effect);
}

function metricOf(one: Compared, past: Past, slower?: Metric['slower']): Metric {
  const history = past.runs(one);
  const calibration = past.calibration(one);
  const pairs: readonly Pair[] = one.pairs;
  return {
    name: `${one.program}: ${one.benchmark}`,
    values: history.map(printed),
    value: printed(one.headRun),
    history,
    head: one.headRun,
    pair: (k) => pairs[k] ?? null,
    later: () => null,
    calibration: () => calibration,
    ...(slower === undefined ? {} : { slower }),
  };
}

/** What a tool would print of a run. */
function printed(run: Samples): number {
  return mean(run.map(mean));
}
