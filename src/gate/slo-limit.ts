/** One limit on one metric, compared with the invocations that were measured. */
import type { Quantity } from '../model/config.ts';
import type { SloResult } from '../model/gate.ts';
import { confidenceInterval, type Interval } from '../statistics/estimate.ts';
import { median } from '../statistics/median.ts';
import { meanEstimate } from '../statistics/welch.ts';
import { plural, unitName } from '../text/quote.ts';
import { withoutNoise } from '../units/decimal.ts';
import { formatQuantity } from '../units/quantity.ts';
import { convert } from '../units/units.ts';
import { type Limit, limitText } from './slo-bounds.ts';

/** Two-sided: what lies beyond a limit with its whole interval does so at 97.5 %. */
const CONFIDENCE = 0.95;

export interface LimitResult extends Pick<SloResult, 'state' | 'value' | 'reason'> {
  /** The median is beyond the limit, and too little was measured to be sure of it. */
  isSuspect: boolean;
}

/**
 * Where `values` stand, one for each invocation and in `unit`. The median decides what is within the limit; beyond it,
 * the confidence interval must be wholly beyond as well. When nothing varies, or for a `strict` limit, the median alone.
 */
export function evaluateLimit(values: number[], unit: string, limit: Limit, strict: boolean): LimitResult {
  if (values.length === 0) return undecided(null, 'no invocation reported this metric');
  const value = { value: withoutNoise(median(values)), unit };
  // No unit is a kind of its own: a bare number is never taken to be in the other's unit.
  const bound = convert(limit.quantity.value, limit.quantity.unit, unit);
  if (bound === null) {
    return undecided(
      value,
      `the limit is in ${unitName(limit.quantity.unit, 40)}, the metric in ${unitName(unit, 40)}`,
    );
  }
  const isMax = limit.bound === 'max';
  const isMet = isWithin(value.value, limit.bound, bound);
  const where = isMet ? 'within' : isMax ? 'above' : 'below';
  const text = (number: number): string => formatQuantity(number, unit);
  const found = `the median of ${plural(values.length, 'invocation')}, ${text(value.value)}, is ${where} ${limitText(limit)}`;
  if (isMet) return { state: 'met', value, reason: found, isSuspect: false };
  if (strict || isConstant(values)) return { state: 'breached', value, reason: found, isSuspect: false };
  if (values.length === 1) {
    const fix = 'one invocation has no confidence interval; raise invocations, or set strict: true';
    return { state: 'unknown', value, reason: `${found}, but ${fix}`, isSuspect: true };
  }
  const interval = intervalOf(values);
  const range = `the ${CONFIDENCE * 100} % confidence interval of the mean, ${text(interval.low)} to ${text(interval.high)}`;
  // The end that is nearer to the limit, or on its good side.
  if (isWithin(isMax ? interval.low : interval.high, limit.bound, bound)) {
    const reason = `${found}, but ${range}, is not entirely; measure more, or set strict: true`;
    return { state: 'unknown', value, reason, isSuspect: true };
  }
  return { state: 'breached', value, reason: `${found}, and so is ${range}`, isSuspect: false };
}

function undecided(value: Quantity | null, reason: string): LimitResult {
  return { state: 'unknown', value, reason, isSuspect: false };
}

/** A limit that went through a unit's factor may be off in its last digit; equal is within. */
function isWithin(value: number, side: Limit['bound'], bound: number): boolean {
  const excess = side === 'max' ? value - bound : bound - value;
  return excess <= 1e-12 * Math.abs(bound);
}

/** Two or more values, all the same: such a quantity is counted, and has no noise. */
function isConstant(values: number[]): boolean {
  return values.length > 1 && values.every((value) => value === values[0]);
}

/**
 * Student's interval for the centre of two or more values: of the mean of logarithms, so of the geometric mean, when all
 * are above zero; else of the mean itself.
 */
function intervalOf(values: number[]): Interval {
  // In units of the largest, squares can neither overflow nor vanish.
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const shares = values.map((value) => value / largest);
  const isPositive = shares.every((share) => share > 0);
  const { low, high } = confidenceInterval(meanEstimate(isPositive ? shares.map(Math.log) : shares), CONFIDENCE);
  const [lower, upper] = isPositive ? [Math.exp(low), Math.exp(high)] : [low, high];
  return { low: lower * largest, high: upper * largest };
}
