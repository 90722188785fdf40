/** Which metrics of a run are to be re-measured against the base, and why. */

import { patternMatcher } from '../model/pattern.ts';
import { chanceOfDifference } from '../statistics/estimate.ts';
import { median } from '../statistics/median.ts';
import { isNoisyHost } from '../statistics/metric-state.ts';
import type { Screening } from '../statistics/screen.ts';
import { percent } from '../units/format.ts';
import { changeBetween, signOf } from './effects.ts';
import { keyOf } from './known-run.ts';
import type { PreparedMetric, Rules } from './prepare-metrics.ts';
import { movedTogether, straysFurthest } from './strays.ts';
import { zeroSuspicion } from './zeros.ts';

export interface Suspect {
  /** Place among the metrics of the run. */
  index: number;
  /** Which way it seems to have moved; undefined: it is measured for another reason. */
  suspicion: 'worse' | 'better' | undefined;
  /**
   * `pairs`: the sequence of looks; `single`: one pair and the envelope; `exact`: a pair or two settle a count; `canary`: the
   * looks that others ask for.
   */
  by: 'pairs' | 'single' | 'exact' | 'canary';
  why: 'stored runs' | 'little history' | 'noisy host' | 'asked for';
  /** The smaller, the more urgent. */
  p: number;
}

/** More metrics than this moving one way are the host's doing, or an environment's: 30 %, of at least so many metrics. */
const TROUBLED_SHARE = 0.3;
const FEWEST_METRICS = 5;
/** Benchmarks whose code never changes stray so far by chance in fewer runs than this. */
const CANARY_CHANCE = 0.005;
/** A canary that moves by less has not moved, however steady it was before: half a per cent. */
export const CANARY_EFFECT = Math.log(1.005);

/** The worst first; of equals in the order of the metrics' names, so that the order of a file decides nothing. */
export function suspectsOf(prepared: PreparedMetric[], { compare }: Rules): Suspect[] {
  const noises = prepared.flatMap(({ noise, exact }) => (noise === undefined || exact ? [] : [noise]));
  const everything = compare.mode === 'paired' ? 'asked for' : isNoisyHost(noises) ? 'noisy host' : null;
  const found = prepared.flatMap((one, index): Suspect[] => {
    if (one.settled !== undefined) return [];
    if (one.exact) return isOpenCount(one, compare) ? [exactSuspect(one, index)] : [];
    if (one.value === undefined) return zeroSuspect(one, index);
    const again = measuredAgain(one.screening, one.head.length, everything);
    return again === null ? [] : [{ index, ...again }];
  });
  const canaries = found.some(({ by }) => by === 'pairs') ? withCanaries(prepared, found, compare.canary) : [];
  const indices = new Set(canaries.map(({ index }) => index));
  const keys = prepared.map(({ named }) => keyOf(named));
  const keyAt = ({ index }: Suspect): string => keys[index] ?? '';
  return [...found.filter(({ index }) => !indices.has(index)), ...canaries].toSorted(
    (a, b) => a.p - b.p || (keyAt(a) < keyAt(b) ? -1 : 1),
  );
}

/** Canaries that need no looks for their own sake: with those of the others they show whether it is the change that moved them. */
function withCanaries(prepared: PreparedMetric[], found: Suspect[], canary: string | undefined): Suspect[] {
  const looking = new Set(found.flatMap(({ index, by }) => (by === 'pairs' ? [index] : [])));
  return prepared.flatMap((one, index): Suspect[] => {
    if (!isCanary(one, canary) || looking.has(index)) return [];
    if (one.settled !== undefined || one.exact || one.value === undefined) return [];
    return [{ index, suspicion: one.screening?.suspicion, by: 'canary', why: 'asked for', p: 1 }];
  });
}

/** Whether a metric of so many `invocations` is re-measured, and how. `everything`: why all would be. */
export function measuredAgain(
  screening: Screening | undefined,
  invocations: number,
  everything: 'asked for' | 'noisy host' | null,
): Omit<Suspect, 'index'> | null {
  if (screening === undefined) return { suspicion: undefined, by: 'pairs', why: 'little history', p: 1 };
  const { suspicion, p } = screening;
  const why = suspicion === undefined ? everything : 'stored runs';
  // One number a run and a history to compare it with: the envelope asks for one pair only.
  return why === null ? null : { suspicion, by: invocations === 1 ? 'single' : 'pairs', why, p };
}

/** Zeros where the base has none hide nothing; what has no stored run may have a base without them. */
function zeroSuspect({ head, nearest, named }: PreparedMetric, index: number): Suspect[] {
  if (nearest === undefined) return [{ index, suspicion: undefined, by: 'pairs', why: 'little history', p: 1 }];
  const suspicion = zeroSuspicion(head, nearest.values, named.metric.better);
  return suspicion === undefined ? [] : [{ index, suspicion, by: 'pairs', why: 'stored runs', p: 0 }];
}

function exactSuspect(one: PreparedMetric, index: number): Suspect {
  const suspicion = countSuspicion(one);
  const why = one.nearest === undefined ? 'little history' : suspicion === undefined ? 'asked for' : 'stored runs';
  return { index, suspicion, by: 'exact', why, p: suspicion === undefined ? 1 : 0 };
}

/** Which way a count differs from the newest stored one. */
function countSuspicion({ head, nearest, named }: PreparedMetric): Suspect['suspicion'] {
  const difference = nearest === undefined ? 0 : median(head) - median(nearest.values);
  if (difference === 0) return undefined;
  return difference * signOf(named.metric.better) > 0 ? 'worse' : 'better';
}

/** Whether the base itself has to be counted: nothing stored is of it, and what is stored is not known to be the same. */
function isOpenCount(one: PreparedMetric, { mode, exactEffect }: Rules['compare']): boolean {
  if (isOwnChange(one)) return false;
  return one.nearest === undefined || mode === 'paired' || isExactChange(one, exactEffect);
}

/** Whether a count differs from the newest stored one by more than `least`, relative. */
function isExactChange({ head, nearest }: PreparedMetric, least: number): boolean {
  if (nearest === undefined) return false;
  const [here, there] = [median(head), median(nearest.values)];
  const change = changeBetween(here, there);
  return change === null ? here !== there : Math.abs(change) > least;
}

/** The newest stored run is of the very base: what differs from it is this run's doing. */
function isOwnChange({ nearest }: PreparedMetric): boolean {
  return nearest !== undefined && (nearest.distance === 0 || nearest.distance === null);
}

export function isCanary({ named }: PreparedMetric, canary: string | undefined): boolean {
  return canary !== undefined && patternMatcher(canary)(`${named.benchmark}/${named.metric.metric}`);
}

/**
 * A sentence when stored runs point at the host and not at the code; null when all is well. `byChange`: canaries that the
 * change itself moved, which say nothing of the host.
 */
export function hostTrouble(
  prepared: PreparedMetric[],
  { compare }: Rules,
  byChange: readonly string[],
): string | null {
  const screened = prepared.filter((one) => one.screening !== undefined && !one.exact);
  const canaries = screened.filter((one) => isCanary(one, compare.canary)).length;
  const [moved] = screened
    .flatMap((one) => {
      const estimate = one.screening?.estimate;
      if (estimate === undefined || !isCanary(one, compare.canary)) return [];
      const isFar =
        chanceOfDifference(estimate) < CANARY_CHANCE / canaries && Math.abs(estimate.effect) >= CANARY_EFFECT;
      const name = `${one.named.benchmark}/${one.named.metric.metric}`;
      return isFar && straysFurthest(one) && !byChange.includes(name) ? [name] : [];
    })
    .toSorted();
  if (moved !== undefined) {
    return `The canary ${moved} moved, whose code never changes: the host is no longer what it was for the stored runs.`;
  }
  if (screened.length < FEWEST_METRICS) return null;
  const together = movedTogether(screened, TROUBLED_SHARE);
  if (together === null) return null;
  return `${together.moved} of ${together.of} metrics look ${together.direction} than their stored runs, more than ${percent(TROUBLED_SHARE)} and than in those runs: it may be the host that changed.`;
}
