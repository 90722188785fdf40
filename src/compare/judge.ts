import type { Better, MetricComparison } from '../model.ts';
import { plural } from '../shown.ts';
import { ratioInterval } from './bootstrap.ts';
import { median } from './median.ts';
import { percent, signedPercent } from './percent.ts';
import type { Draw } from './random.ts';

/** Fewer invocations on a side cannot show that a difference is more than chance. */
const FEWEST_INVOCATIONS = 4;

export type Judgement = Pick<MetricComparison, 'verdict' | 'change' | 'interval' | 'rule'>;

export interface Evidence {
  /** Statistics of head's invocations, in the unit of the comparison. */
  head: number[];
  /** The same for each base run. */
  base: number[][];
  /** The same for all base runs of the nearest commit together. */
  nearest: number[];
  better: Better;
  /** Smallest relative change worth a verdict, above or equal to zero. */
  minEffect: number;
  draw: Draw;
}

/**
 * The verdict on one metric. A change is claimed only when the whole 99 % interval of the ratio of medians lies beyond
 * the minimum effect, and the medians of the nearest commit alone say the same: otherwise a change that was accepted a
 * few commits ago would be claimed again from the older runs of the baseline.
 */
export function judgeMetric(evidence: Evidence): Judgement {
  const { head, nearest, better, minEffect } = evidence;
  const pooled = evidence.base.flat();
  const fewest = Math.min(head.length, pooled.length);
  if (fewest < FEWEST_INVOCATIONS) {
    const side = head.length === fewest ? 'this run' : 'the baseline';
    return inconclusive(
      `${side} has ${plural(fewest, 'invocation')} with this metric; a verdict needs ${FEWEST_INVOCATIONS}`,
      changeBetween(median(head), median(pooled)),
    );
  }
  if (Math.min(...head, ...pooled) <= 0) return judgeWithoutRatio(head, pooled);
  const { ratio, low, high } = ratioInterval(head, evidence.base, evidence.draw);
  const beyondNearest = median(head) / median(nearest) - 1;
  if (![ratio, low, high, beyondNearest].every(Number.isFinite)) {
    return inconclusive('the values lie too far apart for a ratio', null);
  }
  const interval: [number, number] = [low - 1, high - 1];
  const measured = { change: ratio - 1, interval };
  const claim = claimOf(interval, minEffect);
  const range = `99 % interval ${signedPercent(interval[0])} to ${signedPercent(interval[1])}`;
  const effect = percent(minEffect);
  if (claim === 'unclear') {
    return { verdict: 'inconclusive', ...measured, rule: `${range} reaches both inside and outside of ±${effect}` };
  }
  if (claim !== claimOf([beyondNearest, beyondNearest], minEffect)) {
    const alone = `against the nearest commit alone the change is ${signedPercent(beyondNearest)}`;
    return { verdict: 'inconclusive', ...measured, rule: `the base runs disagree: ${range}, but ${alone}` };
  }
  if (claim === 'same') return { verdict: 'unchanged', ...measured, rule: `${range} lies inside of ±${effect}` };
  const verdict = (claim === 'higher') === (better === 'higher') ? 'improved' : 'regressed';
  const bound = signedPercent(claim === 'higher' ? minEffect : -minEffect);
  return { verdict, ...measured, rule: `${range} lies wholly beyond ${bound}; ${better} is better` };
}

/** head/base - 1; null unless both are above zero and the result is finite. */
export function changeBetween(head: number, base: number): number | null {
  const change = head > 0 && base > 0 ? head / base - 1 : Number.NaN;
  return Number.isFinite(change) ? change : null;
}

function claimOf([low, high]: [number, number], minEffect: number): 'higher' | 'lower' | 'same' | 'unclear' {
  if (low >= -minEffect && high <= minEffect) return 'same';
  if (low > minEffect) return 'higher';
  return high < -minEffect ? 'lower' : 'unclear';
}

function judgeWithoutRatio(head: number[], base: number[]): Judgement {
  const [first] = base;
  if ([...head, ...base].every((value) => value === first)) {
    return { verdict: 'unchanged', change: null, interval: null, rule: `every value is ${first} on both sides` };
  }
  const rule = 'some values are zero or negative, for which a ratio says nothing';
  return inconclusive(rule, changeBetween(median(head), median(base)));
}

function inconclusive(rule: string, change: number | null): Judgement {
  return { verdict: 'inconclusive', change, interval: null, rule };
}
