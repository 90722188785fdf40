/** How well changes could be seen, in words: what a quiet report means, and what would settle an open question. */
import type { Learning, MetricComparison, Power } from '../model.ts';
import { formatQuantity } from '../units.ts';
import { count, formatChange, formatSize } from './numbers.ts';

/** Fewer pairs are no ground to foretell what more of them would bring. */
const FEWEST_PAIRS = 2;
/** A change that has to be larger than this to be seen is not told as one that would have been. */
const COARSE = 0.1;

/** Stored runs suggest that it became worse, and nothing has confirmed or cleared that. */
export function isSuspect({ verdict, suspected }: MetricComparison): boolean {
  return verdict === 'inconclusive' && suspected === 'worse';
}

/** Its verdict stands on stored runs alone. */
export function isFromStored({ power }: MetricComparison): boolean {
  return power?.pairs === 0;
}

/** "±0.42 %", with a word when that is no measurement. */
export function formatFloor({ change, learned }: Power['floor']): string {
  return `±${formatSize(change)}${learned ? '' : ' (assumed)'}`;
}

/** What will end the word "assumed", and when: "7 of 20 comparisons of neighbouring commits are stored; ...". */
export function learningWords({ comparisons, needed, automatic }: Learning): string {
  const cure = `\`pinbench calibrate --comparisons ${needed - comparisons}\``;
  const known = `${comparisons} of ${needed} comparisons of neighbouring commits are stored`;
  return automatic
    ? `${known}; runs of the default branch add more while there is time (\`compare.learn\`), and ${cure} adds the others at once`
    : `${known}; ${cure} adds the others`;
}

/** "+1.8 %, floor 2.4 %: not distinguishable"; null for a change beyond the floor, or one that was claimed. */
export function withinFloor({ verdict, change, power }: MetricComparison): string | null {
  if (change === null || power === undefined) return null;
  // As many times as much and as little are equally far.
  if (Math.abs(Math.log1p(change)) > Math.log1p(power.floor.change)) return null;
  if (verdict !== 'unchanged' && verdict !== 'inconclusive') return null;
  const assumed = power.floor.learned ? '' : 'assumed ';
  return `${formatChange(change)}, ${assumed}floor ${formatSize(power.floor.change)}: not distinguishable`;
}

/** What an inconclusive metric would take; null where nothing was estimated, or something is concluded. */
export function toSettle({ verdict, power }: MetricComparison): string | null {
  if (verdict !== 'inconclusive' || power === undefined) return null;
  const seen = `only changes of ${formatSize(power.detectable)} or more would have been detected`;
  if (power.pairs < FEWEST_PAIRS && power.pairsToSettle === null) return seen;
  return power.pairsToSettle === null
    ? `${seen}; more pairs would not settle it: the ${power.floor.learned ? '' : 'assumed '}noise floor is in the way`
    : `${seen}; about ${count(power.pairsToSettle, 'pair')} would settle it`;
}

/**
 * What "no change" means for these metrics: "a change of 2.4 % in any of them would be seen four times in five". Those that
 * only a coarse change would have shown are left out where there are others. What is unchanged without an estimate was
 * counted: any change would have been seen. Null where that is so of all.
 */
export function meaningOfQuiet(unchanged: MetricComparison[]): string | null {
  const all = unchanged.map(({ power }) => power?.detectable ?? 0);
  const fine = all.filter((change) => change <= COARSE);
  const told = fine.length > 0 ? fine : all;
  const largest = told.reduce((one, other) => Math.max(one, other), 0);
  if (largest === 0) return null;
  const any = unchanged.length === 1 ? '' : ' in any of them';
  const where = told.length === unchanged.length ? any : ` in ${formatQuantity(told.length, '')} of them`;
  return `a change of ${formatSize(largest)}${where} would be seen four times in five`;
}
