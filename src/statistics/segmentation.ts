/**
 * Cuts a series into stretches of one level each. Values are finite, oldest first, in any one unit (logarithms of run
 * statistics, as a rule); results do not depend on that unit, nor on the sign.
 */
import { mean } from './location.ts';
import { median } from './median.ts';
import { medianDeviation } from './scale.ts';

/** Standard error of a median in terms of that of a mean, for normal values: sqrt(pi / 2). */
const MEDIAN_ERROR = Math.sqrt(Math.PI / 2);

export interface SegmentationRule {
  /** A cut needs a z above this. */
  threshold: number;
  /** Fewest values on either side of a cut. */
  shortest: number;
  /** Smallest step worth a cut, in the unit of the values. */
  smallestStep: number;
}

/** For the baseline of a comparison: cut readily, a level too many costs little. */
export const BASELINE_RULE: SegmentationRule = { threshold: 4.5, shortest: 4, smallestStep: 0 };
/** For naming change points of the main branch, on logarithms: z > 5, five runs a side, 1 %. */
export const CHANGE_POINT_RULE: SegmentationRule = { threshold: 5, shortest: 5, smallestStep: Math.log(1.01) };

export interface Segment {
  /** First index of the stretch. */
  from: number;
  /** Index after its last one. */
  to: number;
  /** Median of its values. */
  centre: number;
  /** How clearly it differs from the stretch before it; 0 for the first. */
  z: number;
}

/**
 * Binary segmentation on medians. A stretch is cut where the sum of absolute deviations from the two medians is smallest,
 * if there z = |m2 - m1| / (1.2533 s sqrt(1/n1 + 1/n2)) passes the rule; then each side in turn. Cuts that no longer pass
 * beside their final neighbours are taken back, weakest first. s is `successiveDeviation` of the whole series. (The place
 * of the largest z itself leans to the middle: medians do not notice a few values of the wrong side.)
 *
 * Returns the segments in order, without gaps; none for an empty series. Time grows with the square of the length.
 */
export function segments(values: readonly number[], rule: SegmentationRule): Segment[] {
  if (values.length === 0) return [];
  const deviation = successiveDeviation(values);
  const cuts = [0, ...cutsWithin(values, 0, values.length, deviation, rule), values.length];
  for (;;) {
    const found = cuts.slice(1).map((to, index) => describe(values, cuts, index, to, deviation));
    const weakest = found
      .filter((segment, index) => index > 0 && !passes(segment.z, segment.centre, found[index - 1]?.centre, rule))
      .toSorted((a, b) => a.z - b.z)[0];
    if (weakest === undefined) return found;
    cuts.splice(cuts.indexOf(weakest.from), 1);
  }
}

function passes(z: number, centre: number, before: number | undefined, rule: SegmentationRule): boolean {
  return before !== undefined && z > rule.threshold && Math.abs(centre - before) >= rule.smallestStep;
}

/**
 * Standard deviation of a series around a level that may jump now and then: 1.4826 MAD of the differences of neighbours,
 * over sqrt 2. Where more than half of these are equal (a coarse clock) their mean size serves: sqrt(pi) / 2 of it.
 * In the unit of the values; 0 for fewer than two values and for a constant series.
 */
export function successiveDeviation(values: readonly number[]): number {
  const differences = values.slice(1).map((value, index) => value - (values[index] ?? Number.NaN));
  if (differences.length === 0) return 0;
  const robust = medianDeviation(differences) / Math.SQRT2;
  return robust > 0 ? robust : (mean(differences.map(Math.abs)) * Math.sqrt(Math.PI)) / 2;
}

function cutsWithin(
  values: readonly number[],
  from: number,
  to: number,
  deviation: number,
  rule: SegmentationRule,
): number[] {
  if (to - from < 2 * rule.shortest) return [];
  const cut = from + bestCut(values.slice(from, to), rule.shortest);
  if (cut === from) return [];
  const left = median(values.slice(from, cut));
  const right = median(values.slice(cut, to));
  const z = stepSize(left, right, cut - from, to - cut, deviation);
  if (!passes(z, right, left, rule)) return [];
  return [...cutsWithin(values, from, cut, deviation, rule), cut, ...cutsWithin(values, cut, to, deviation, rule)];
}

/**
 * How many values to leave on the left, of equal places the first; 0 when no place will do. A place is only one if the
 * places beside it are no better: else a step too close to the end would be cut a little before it.
 */
function bestCut(values: readonly number[], shortest: number): number {
  const left = costs(values);
  const right = costs(values.toReversed());
  const costAt = (cut: number): number => (left[cut] ?? Infinity) + (right[values.length - cut] ?? Infinity);
  let best = 0;
  let lowest = Infinity;
  for (let cut = shortest; cut <= values.length - shortest; cut++) {
    // Costs equal but for rounding must not decide, or a change of unit could.
    const cost = costAt(cut) * (1 - 1e-9);
    if (cost <= costAt(cut - 1) && cost <= costAt(cut + 1) && costAt(cut) < lowest) {
      lowest = cost;
      best = cut;
    }
  }
  return best;
}

/** For each k: the sum of absolute deviations of the first k values from their median. */
function costs(values: readonly number[]): Float64Array {
  const found = new Float64Array(values.length + 1);
  const sorted: number[] = [];
  values.forEach((value, index) => {
    sorted.splice(indexFor(value, sorted), 0, value);
    const lower = sorted[index >> 1] ?? 0;
    const upper = sorted[(index + 1) >> 1] ?? 0;
    const centre = lower / 2 + upper / 2;
    let sum = 0;
    for (let i = 0; i <= index; i++) sum += Math.abs((values[i] ?? 0) - centre);
    found[index + 1] = sum;
  });
  return found;
}

function indexFor(value: number, sorted: readonly number[]): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const half = (low + high) >> 1;
    if ((sorted[half] ?? Infinity) < value) low = half + 1;
    else high = half;
  }
  return low;
}

function describe(
  values: readonly number[],
  cuts: readonly number[],
  index: number,
  to: number,
  deviation: number,
): Segment {
  const from = cuts[index] ?? 0;
  const centre = median(values.slice(from, to));
  const before = cuts[index - 1];
  if (before === undefined) return { from, to, centre, z: 0 };
  const z = stepSize(median(values.slice(before, from)), centre, from - before, to - from, deviation);
  return { from, to, centre, z };
}

function stepSize(left: number, right: number, leftCount: number, rightCount: number, deviation: number): number {
  if (left === right) return 0;
  return Math.abs(right - left) / (MEDIAN_ERROR * deviation * Math.sqrt(1 / leftCount + 1 / rightCount));
}
