/** The tracks: where pull requests come from, and what a rule can be shown of them. */
import { drawPullRequest } from './generator.ts';
import { DEDICATED, HOSTED, type Host } from './host.ts';
import { sameCommit, unchangedCode } from './recorded.ts';
import { measuredPairs } from './recorded-pairs.ts';
import { RULES } from './rules/index.ts';
import { add, emptyTally, score, type Tally } from './score.ts';
import type { Need, PullRequest, Rule } from './shape.ts';
import { isShape, SHAPED_METRICS, SHAPES, type ShapeName, shapedHost } from './shapes.ts';
import { emptySweep, join, observe, type Sweep } from './sweep.ts';

const SHAPE_TRACKS = Object.fromEntries(
  Object.entries(SHAPES).map(([name, [what]]) => [name, `${what}; ${SHAPED_METRICS} metrics`]),
) as Record<ShapeName, string>;

export const TRACKS = {
  'A dedicated': 'simulated, dedicated machine, 50 metrics',
  'A hosted': 'simulated, hosted machines, 50 metrics',
  'B same commit': 'recorded, bare metal, neighbouring runs of one commit',
  'B unchanged code': 'recorded, hosted machines, benchmarks whose code never changes',
  'C same image': 'measured in pairs, an image against itself',
  'C nudged': 'measured in pairs, the same code with one function moved; effects are really more work',
  'C relinked': 'measured in pairs, the same code linked in another order; effects are really more work',
  ...SHAPE_TRACKS,
} as const;

export type TrackName = keyof typeof TRACKS;

/** A share of a track's work: every `step`-th pull request from `first` on; `count` are simulated, all recorded used. */
export interface Work {
  track: TrackName;
  seed: string;
  count: number;
  first: number;
  step: number;
  /** The folder of the recorded runs. */
  data: string;
  /** The file of the measured pairs. */
  pairs: string;
  /** Median standard deviation of the layout instead of the host's, as a share; null leaves it. */
  layout: number | null;
  /** Rules whose name has this text in it. */
  only: string;
}

const HOSTS: Partial<Record<TrackName, Host>> = { 'A dedicated': DEDICATED, 'A hosted': HOSTED };
/** Effects are tried on one in so many simulated pull requests: power needs fewer than a rate near nought. */
const EFFECTS_ON_ONE_IN = { host: 3, shape: 6 };
const SIMULATED_OFFERS: readonly Need[] = ['values', 'samples', 'later', 'pairs'];
const SHAPED_OFFERS: readonly Need[] = ['values', 'samples', 'later', 'settings'];
const RECORDED_OFFERS: readonly Need[] = ['values', 'one pair'];
const MEASURED_OFFERS: readonly Need[] = ['values', 'samples', 'pairs', 'one pair'];

export function rulesOf(track: TrackName, only: string): Rule[] {
  const offers = offersOf(track);
  return RULES.filter(({ needs, name }) => offers.includes(needs) && name.includes(only));
}

function offersOf(track: TrackName): readonly Need[] {
  if (isShape(track)) return SHAPED_OFFERS;
  if (HOSTS[track] !== undefined) return SIMULATED_OFFERS;
  return track.startsWith('C ') ? MEASURED_OFFERS : RECORDED_OFFERS;
}

export interface Outcome {
  rule: string;
  tally: Tally;
  sweep: Sweep;
}

/** One outcome a rule, in the order of the rules; calls `progress` after each pull request. */
export function runTrack(work: Work, progress: () => void): Outcome[] {
  const judged = rulesOf(work.track, work.only).map((rule) => ({ rule, tally: emptyTally(), sweep: emptySweep() }));
  for (const { pullRequest, places } of pullRequests(work)) {
    for (const one of judged) {
      if (one.rule.needs === 'one pair' && pullRequest.metrics.every((metric) => metric.pair(0) === null)) continue;
      one.tally = add(one.tally, score(one.rule, pullRequest, places));
      observe(one.sweep, one.rule, pullRequest, places);
    }
    progress();
  }
  return judged.map(({ rule, tally, sweep }) => ({ rule: rule.name, tally, sweep }));
}

export function joinOutcomes(a: readonly Outcome[], b: readonly Outcome[]): Outcome[] {
  return a.map((one, i) => {
    const other = b[i];
    if (other?.rule !== one.rule) throw new Error(`two threads judged by other rules: ${one.rule}, ${other?.rule}`);
    return { rule: one.rule, tally: add(one.tally, other.tally), sweep: join(one.sweep, other.sweep) };
  });
}

function hostOf({ track, layout }: Work): Host | undefined {
  const host = isShape(track) ? shapedHost(track) : HOSTS[track];
  return host === undefined || layout === null ? host : { ...host, layout: { ...host.layout, median: layout } };
}

interface Unit {
  pullRequest: PullRequest;
  /** Metrics that are slowed, one at a time. */
  places: readonly number[];
}

/** Simulated metrics are alike: one is slowed in some pull requests. Recorded ones are not: each is, in turn. */
function* pullRequests(work: Work): Generator<Unit> {
  const host = hostOf(work);
  const found = host === undefined ? foundUnits(work) : [];
  const last = host === undefined ? found.length : work.count;
  for (let number = work.first; number < last; number += work.step) {
    if (host !== undefined) {
      const [metrics, every] = isShape(work.track)
        ? [SHAPED_METRICS, EFFECTS_ON_ONE_IN.shape]
        : [50, EFFECTS_ON_ONE_IN.host];
      const places = number % every === 0 ? [number % metrics] : [];
      yield { pullRequest: drawPullRequest(host, work.seed, number, metrics), places };
      continue;
    }
    const unit = found[number];
    if (unit !== undefined) yield unit;
  }
}

function foundUnits({ track, data, pairs }: Work): Unit[] {
  if (track === 'C same image') return measuredPairs(pairs, 'same image');
  if (track === 'C nudged') return measuredPairs(pairs, 'nudged');
  if (track === 'C relinked') return measuredPairs(pairs, 'relinked');
  const recorded = track === 'B same commit' ? sameCommit(data) : unchangedCode(data);
  return recorded.map((pullRequest) => ({ pullRequest, places: [...pullRequest.metrics.keys()] }));
}
