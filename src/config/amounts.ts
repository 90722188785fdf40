/** Amounts as people write them in a configuration. */
import { usageError } from '../model/errors.ts';
import { parseDuration } from '../units/quantity.ts';

/** Longest that a job on a self-hosted runner may take; timers hold no more than about 24 days. */
const LONGEST_SECONDS = 5 * 24 * 3600;

/** "0.7%" is 0.007: through the decimal digits, because 0.7 / 100 is 0.006999999999999999. */
export function shareOf(percentage: string): number {
  return Number(`${Number.parseFloat(percentage)}e-2`);
}

/** Seconds of a limit on time: "90s", "1h30m". Throws a usage error for none at all, and for more than five days. */
export function secondsOf(duration: string): number {
  const seconds = parseDuration(duration);
  if (seconds > 0 && seconds <= LONGEST_SECONDS) return seconds;
  throw usageError('out of range', { expected: 'more than 0s and no more than 5d' });
}
