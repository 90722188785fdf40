/** What each row of ours has to reach, held against what it did. */
import type { Figures, OwnFigures, Share } from './figures.ts';
import { EFFECTS } from './score.ts';
import { isShape } from './shapes.ts';
import type { TrackName } from './track.ts';

export interface Target {
  /** "false claims at most 1 %". */
  what: string;
  /** `not shown`: too few pull requests to tell. */
  state: 'met' | 'missed' | 'not shown';
}

const MOST_FALSE = 0.01;
/** Clean runs with a suspicion from stored runs alone. */
const MOST_SUSPICIOUS = 0.1;

interface Goal {
  track: TrackName;
  rule: string;
  found?: readonly [effect: number, least: number][];
  mostInconclusive?: number;
  mostPairs?: number;
  mostSuspicious?: number;
}

const GOALS: readonly Goal[] = [
  {
    ...{ track: 'A dedicated', rule: 'ours: auto', mostInconclusive: 0.03, mostPairs: 40 },
    found: [
      [0.02, 0.65],
      [0.03, 0.9],
      [0.05, 0.98],
    ],
  },
  { track: 'A dedicated', rule: 'ours: all in pairs', mostInconclusive: 0.1 },
  { track: 'A dedicated', rule: 'ours: stored runs alone', mostSuspicious: MOST_SUSPICIOUS },
  { track: 'S plain', rule: 'ours: stored runs alone', mostSuspicious: MOST_SUSPICIOUS },
  { track: 'A hosted', rule: 'ours: auto', found: [[0.05, 0.85]] },
  { track: 'B same commit', rule: 'ours: one number a run', found: [[0.1, 0.55]] },
];

/** A row of a simulated or recorded track; none for a rule of others. */
export function targetsOf(track: TrackName, figures: Figures): Target[] {
  if (figures.own === null) return [];
  const goal = GOALS.find((one) => one.track === track && one.rule === figures.rule);
  return [
    falseClaims(track, figures.rule, figures.own),
    ...(goal === undefined ? [] : reached(goal, figures, figures.own)),
  ];
}

/** The upper end of the interval has to be below: with no false claim at all, that takes 400 pull requests. */
function falseClaims(track: TrackName, rule: string, { claims, plainClaims }: OwnFigures): Target {
  // What no pair of one build and another can tell, before anything is learned: then the report has to say so.
  const isUntold = isShape(track) && track.endsWith('by build') && !isLearned(rule);
  if (isUntold) return { what: 'inconclusive, or says "assumed"', state: stateOf(plainClaims.hits === 0) };
  return { what: 'false claims ≤ 1 %', state: below(claims, MOST_FALSE) };
}

function stateOf(met: boolean): Target['state'] {
  return met ? 'met' : 'missed';
}

function below({ low, high }: Share, most: number): Target['state'] {
  return high <= most ? 'met' : low > most ? 'missed' : 'not shown';
}

function isLearned(rule: string): boolean {
  return !/nothing learned|first run/.test(rule);
}

function reached(goal: Goal, { power, cleanPairs }: Figures, own: OwnFigures): Target[] {
  const { found = [], mostInconclusive, mostPairs, mostSuspicious } = goal;
  const percent = (share: number): string => `${Math.round(share * 100)}`;
  const targets = found.map(([effect, least]): Target => {
    const met = (power[EFFECTS.indexOf(effect)]?.share ?? 0) >= least;
    return { what: `+${percent(effect)} % found ≥ ${percent(least)}`, state: stateOf(met) };
  });
  if (mostInconclusive !== undefined) {
    const state = stateOf(own.inconclusive.share <= mostInconclusive);
    targets.push({ what: `inconclusive ≤ ${percent(mostInconclusive)} %`, state });
  }
  if (mostPairs !== undefined) targets.push({ what: `pairs ≤ ${mostPairs}`, state: stateOf(cleanPairs <= mostPairs) });
  if (mostSuspicious !== undefined) {
    const what = `a suspicion ≤ ${percent(mostSuspicious)} %`;
    targets.push({ what, state: below(own.suspicious, mostSuspicious) });
  }
  return targets;
}
