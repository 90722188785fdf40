/** From counts to the figures of the table. */
import { type Count, EFFECTS, type Tally, wilson } from './score.ts';
import { atBestSetting } from './sweep.ts';
import { type Outcome, TRACKS, type TrackName } from './track.ts';

export interface Share extends Count {
  share: number;
  low: number;
  high: number;
}

export interface Figures {
  rule: string;
  falseMetrics: Share;
  falsePullRequests: Share;
  /** By effect. */
  power: Share[];
  /** Power at the setting at which 1 % of the clean pull requests have a false alarm, by effect; null for no setting. */
  bestPower: number[] | null;
  /** Mean of a clean pull request, and of one with an effect of 5 %. */
  cleanPairs: number;
  effectPairs: number;
  cleanMinutes: number;
  /** Of our rule only. */
  own: OwnFigures | null;
}

/** `OwnTally`, as shares. */
export interface OwnFigures {
  claims: Share;
  plainClaims: Share;
  inconclusive: Share;
  suspicious: Share;
  hostSuspected: Share;
  unseen: Share[];
}

export interface TrackFigures {
  track: TrackName;
  what: string;
  pullRequests: number;
  rules: Figures[];
}

/** `seconds` is what one container takes. */
export function trackFigures(track: TrackName, outcomes: readonly Outcome[], seconds: number): TrackFigures {
  return {
    track,
    what: TRACKS[track],
    pullRequests: Math.max(0, ...outcomes.map(({ tally }) => tally.pullRequests.of)),
    rules: outcomes.map((outcome) => figuresOf(outcome, seconds)),
  };
}

function figuresOf({ rule, tally, sweep }: Outcome, seconds: number): Figures {
  const cleanPairs = tally.cleanPairs / Math.max(1, tally.pullRequests.of);
  return {
    rule,
    falseMetrics: shareOf(tally.metrics),
    falsePullRequests: shareOf(tally.pullRequests),
    power: tally.found.map(shareOf),
    bestPower: atBestSetting(sweep)?.power ?? null,
    cleanPairs,
    effectPairs: pairsWith(tally, 0.05),
    cleanMinutes: (cleanPairs * 2 * seconds) / 60,
    own: tally.own.claims.of === 0 ? null : ownFigures(tally.own),
  };
}

function ownFigures(own: Tally['own']): OwnFigures {
  return {
    claims: shareOf(own.claims),
    plainClaims: shareOf(own.plainClaims),
    inconclusive: shareOf(own.inconclusive),
    suspicious: shareOf(own.suspicious),
    hostSuspected: shareOf(own.hostSuspected),
    unseen: own.unseen.map(shareOf),
  };
}

function pairsWith({ effectPairs, found }: Tally, effect: number): number {
  const at = EFFECTS.indexOf(effect);
  return (effectPairs[at] ?? 0) / Math.max(1, found[at]?.of ?? 0);
}

function shareOf(count: Count): Share {
  const [low, high] = wilson(count);
  return { ...count, share: count.of === 0 ? Number.NaN : count.hits / count.of, low, high };
}
