/** The tracks: where pull requests come from, and what a rule can be shown of them. */
import { drawPullRequest } from './generator.ts';
import { DEDICATED, HOSTED, type Host } from './host.ts';
import { sameCommit, unchangedCode } from './recorded.ts';
import { RULES } from './rules/index.ts';
import { add, emptyTally, score, type Tally } from './score.ts';
import type { Need, PullRequest, Rule } from './shape.ts';
import { emptySweep, join, observe, type Sweep } from './sweep.ts';

export const TRACKS = {
  'A dedicated': 'simulated, dedicated machine, 50 metrics',
  'A hosted': 'simulated, hosted machines, 50 metrics',
  'B same commit': 'recorded, bare metal, neighbouring runs of one commit',
  'B unchanged code': 'recorded, hosted machines, benchmarks whose code never changes',
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
  /** Median standard deviation of the layout instead of the host's, as a share; null leaves it. */
  layout: number | null;
  /** Rules whose name has this text in it. */
  only: string;
}

const HOSTS: Partial<Record<TrackName, Host>> = { 'A dedicated': DEDICATED, 'A hosted': HOSTED };
const SIMULATED_OFFERS: readonly Need[] = ['values', 'samples', 'later', 'pairs'];
const RECORDED_OFFERS: readonly Need[] = ['values', 'one pair'];

export function rulesOf(track: TrackName, only: string): Rule[] {
  const offers = HOSTS[track] === undefined ? RECORDED_OFFERS : SIMULATED_OFFERS;
  return RULES.filter(({ needs, name }) => offers.includes(needs) && name.includes(only));
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
  const host = HOSTS[track];
  return host === undefined || layout === null ? host : { ...host, layout: { ...host.layout, median: layout } };
}

/** Simulated metrics are alike: one is slowed in each pull request. Recorded ones are not: each is, in turn. */
function* pullRequests(work: Work): Generator<{ pullRequest: PullRequest; places: readonly number[] }> {
  const host = hostOf(work);
  const recorded = host === undefined ? (work.track === 'B same commit' ? sameCommit : unchangedCode)(work.data) : [];
  const last = host === undefined ? recorded.length : work.count;
  for (let number = work.first; number < last; number += work.step) {
    const pullRequest = host === undefined ? recorded[number] : drawPullRequest(host, work.seed, number);
    if (pullRequest === undefined) return;
    yield { pullRequest, places: host === undefined ? [...pullRequest.metrics.keys()] : [number % 50] };
  }
}
