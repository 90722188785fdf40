/** Whether any rule of others matches ours: as few false alarms, and as much found. */
import type { Figures, TrackFigures } from './figures.ts';
import { FALSE_PULL_REQUESTS } from './sweep.ts';

const OURS = 'ours: ';
/** The first of these that a track has is what others are held against. */
const REFERENCES = ['ours: auto', 'ours: one number a run'];

/** One sentence; null for a track without any rule of ours or any of others. */
export function rivalry({ rules }: Pick<TrackFigures, 'rules'>): string | null {
  const own = REFERENCES.flatMap((name) => rules.find(({ rule }) => rule === name) ?? [])[0];
  const others = rules.filter(({ rule }) => !rule.startsWith(OURS));
  if (own === undefined || others.length === 0) return null;
  const matching = others.filter((one) => matches(one, own)).map(({ rule }) => rule);
  const swept = others.filter(({ bestPower }) => bestPower !== null).length;
  const how = `as it is${swept === 0 ? '' : `, or at its best setting (${swept} of them have one)`}`;
  if (matching.length === 0) {
    return `Each of the ${others.length} rules of others is worse than "${own.rule}" in false alarms or in what it finds, ${how}.`;
  }
  return `As good as "${own.rule}" in both, ${how}: ${matching.join(', ')}.`;
}

/** Found is the mean over the effects. At its best setting a rule has 1 % false alarms, if ours has that many or fewer. */
function matches({ falsePullRequests, power, bestPower }: Figures, own: Figures): boolean {
  const found = meanOf(own.power.map(({ share }) => share));
  const plain =
    falsePullRequests.share <= own.falsePullRequests.share && meanOf(power.map(({ share }) => share)) >= found;
  const isClean = own.falsePullRequests.share <= FALSE_PULL_REQUESTS;
  return plain || !isClean || (bestPower !== null && meanOf(bestPower) >= found);
}

function meanOf(shares: readonly number[]): number {
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}
