/** How well changes could be seen, in words: what a quiet report means, and what would settle an open question. */
import { type Obstacle, obstacleOf } from '../../compare/obstacle.ts';
import type { Learning, MetricComparison, Power } from '../../model/comparison.ts';
import { metricKey } from '../../model/metric-name.ts';
import type { PairedMeasurement, Run } from '../../model/run.ts';
import { LAST_LOOK } from '../../statistics/decision.ts';
import { count, formatChange, formatSize } from '../../units/format.ts';
import { formatQuantity } from '../../units/quantity.ts';

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
export function learningWords({ comparisons, needed, automatic, tooShort, own = 0, neighbours }: Learning): string {
  const cure = `\`pinbench calibrate --comparisons ${needed - comparisons}\``;
  const known = `${comparisons} of ${needed} comparisons of neighbouring commits are stored${own === 0 ? '' : `, beside ${own} of this commit or its branch, for later runs alone`}`;
  if (neighbours !== undefined)
    return `${known}; this history has only ${count(neighbours, 'pair')} of neighbouring commits, and more come with new commits`;
  if (tooShort !== undefined)
    return `${known}; this suite has ${count(tooShort.invocations, 'invocation')} a run, and learning in passing (\`compare.learn\`) needs ${tooShort.needed}: ${cure} measures them`;
  return automatic
    ? `${known}; runs of the default branch add more while there is time (\`compare.learn\`), and ${cure} adds the others at once`
    : `${known}; ${cure} adds the others`;
}

/** "+1.8 %, floor 2.4 %: not distinguishable"; null where the floor is not what hides a change, and for one beyond it. */
export function withinFloor(metric: MetricComparison): string | null {
  const { verdict, change, power } = metric;
  if (change === null || power === undefined) return null;
  // As many times as much and as little are equally far.
  if (Math.abs(Math.log1p(change)) > Math.log1p(power.floor.change)) return null;
  if (verdict !== 'unchanged' && (verdict !== 'inconclusive' || !isFloor(obstacleOf(metric)))) return null;
  const assumed = power.floor.learned ? '' : 'assumed ';
  return `${formatChange(change)}, ${assumed}floor ${formatSize(power.floor.change)}: not distinguishable`;
}

function isFloor(obstacle: Obstacle | null): boolean {
  return obstacle === 'assumed floor' || obstacle === 'learned floor';
}

/** What ended the pairs of a run while a metric was still open: nobody gave that one up. */
export interface Stopped {
  ended: PairedMeasurement['ended'];
  /** Of the run, counted or not. */
  pairs: number;
}

type Open = MetricComparison & { stopped?: Stopped | null; learns?: boolean };

/** null: every pair that the metric was worth was measured, or it has none. */
export function stoppedOf(metric: MetricComparison, { pairs }: Pick<Run, 'pairs'>): Stopped | null {
  if (pairs?.purpose !== 'confirmation' || metric.verdict !== 'inconclusive') return null;
  const { ended, first, metrics } = pairs;
  const own = metrics.find((one) => metricKey(one) === metricKey(metric));
  const usable = first.filter((_, pair) => own?.base[pair]?.length && own.head[pair]?.length).length;
  // It was given up at an earlier look: those after it were for others.
  if (metric.power !== undefined && metric.power.pairs > 0 && metric.power.pairs < usable) return null;
  if (ended === 'decided' && pairs.reason === null && first.length < LAST_LOOK) return null;
  return ended === 'same image' ? null : { ended, pairs: first.length };
}

/** What an inconclusive metric comes to, in a sentence or two; null where nothing was estimated, or something is concluded. */
export function openWords(metric: Open): string | null {
  const settle = toSettle(metric);
  if (settle === null) return null;
  return `${withinFloor(metric) ?? foundWords(metric)}; ${settle}`;
}

function foundWords({ suspected, change, interval, stopped = null }: Open): string {
  // What was cut short has not been looked for long enough to be called absent.
  if (suspected === undefined && stopped !== null && change !== null) return `${formatChange(change)} is not confirmed`;
  const excludesNone = interval !== null && (interval[0] > 0 || interval[1] < 0);
  if (suspected === undefined) return excludesNone ? `${formatChange(change)} is not confirmed` : 'no change found';
  return `${formatChange(change)} looks ${suspected} and is not confirmed`;
}

/** What an inconclusive metric would have shown, and what would show more; null as `openWords`. */
export function toSettle(metric: Open): string | null {
  const { verdict, power } = metric;
  if (verdict !== 'inconclusive' || power === undefined) return null;
  const seen = `changes of ${formatSize(power.detectable)} or more would have been visible`;
  const cure = cureOf(obstacleOf(metric), power, metric);
  return cure === null ? seen : `${seen}. ${cure}`;
}

/** What to do about it, where there is something. */
function cureOf(
  obstacle: Obstacle | null,
  power: Power,
  { stopped = null, learns = true }: Pick<Open, 'stopped' | 'learns'>,
): string | null {
  switch (obstacle) {
    case null:
      return tooFewWords(stopped);
    case 'pairs':
      return pairsWords(power, stopped);
    case 'scatter':
      return 'The pairs scatter too much to show less: `pinbench doctor` lists what disturbs this machine';
    case 'assumed floor':
      return `To detect smaller ones run \`pinbench calibrate\`${learns ? ', or let runs of the default branch learn the noise floor (`compare.learn`)' : ''}`;
    case 'learned floor':
      return `Builds of unchanged code differ by up to ${formatSize(power.floor.change)} here, and no number of pairs can show less`;
    case 'steps':
      return `Rounding alone may be ${formatSize(power.rounding ?? 0)} of it: let the benchmark time more work at once`;
  }
}

function tooFewWords(stopped: Stopped | null): string | null {
  switch (stopped?.ended) {
    case 'out of time':
      return 'Too few pairs fitted into the time: raise `compare.budget`';
    case 'cancelled':
      return `Measuring was interrupted after ${count(stopped.pairs, 'pair')}`;
    default:
      return null;
  }
}

function pairsWords({ pairs, pairsToSettle }: Power, stopped: Stopped | null): string | null {
  const isMore = pairsToSettle !== null && pairsToSettle > pairs;
  const settle = isMore ? `About ${count(pairsToSettle, 'pair')} would settle it` : 'More pairs may settle it';
  switch (stopped?.ended) {
    case undefined:
      return isMore ? `${settle}, but after ${formatQuantity(pairs, '')} a change was too unlikely to go on` : null;
    case 'out of time':
      return `${settle}: raise \`compare.budget\``;
    case 'cancelled':
      return `${settle}: measuring was interrupted after ${count(stopped.pairs, 'pair')}`;
    case 'failed':
    case 'infrastructure error':
      return `${settle}: measuring failed after ${count(stopped.pairs, 'pair')}`;
    default:
      return isMore ? settle : null;
  }
}

/**
 * What "no change" means for these metrics: "a change of 2.4 % in any of them would be detected with 80 % power". Those that
 * only a coarse change would have shown are left out where there are others. What is unchanged without an estimate was
 * counted: any change would have been seen. Null where that is so of all.
 */
export function meaningOfQuiet(unchanged: MetricComparison[]): string | null {
  const all = unchanged.map(({ power }) => power?.detectable ?? 0);
  const fine = all.filter((change) => change <= COARSE);
  const changes = fine.length > 0 ? fine : all;
  const largest = changes.reduce((one, other) => Math.max(one, other), 0);
  if (largest === 0) return null;
  const any = unchanged.length === 1 ? '' : ' in any of them';
  const where = changes.length === unchanged.length ? any : ` in ${formatQuantity(changes.length, '')} of them`;
  return `a change of ${formatSize(largest)}${where} would be detected with 80 % power`;
}
