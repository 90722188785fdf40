/** The name that somebody most likely meant. */
import { closest, distance } from 'fastest-levenshtein';
import { patternMatcher } from '../model/pattern.ts';

/** The allowed word that `found` was most likely meant to be; undefined when none is near. */
export function nearest(found: string, allowed: string[]): string | undefined {
  // A longer word than any key is no slip of the finger, and the distance costs the product of both lengths.
  if (found.length > 100 || allowed.length === 0) return undefined;
  const swapped = allowed.find((word) => isSwapped(found, word));
  if (swapped !== undefined) return swapped;
  const near = closest(found.toLowerCase(), allowed);
  const slips = distance(found.toLowerCase(), near);
  const forgiven = near.length < 3 ? 0 : Math.max(1, Math.floor(near.length / 3));
  return slips <= forgiven ? near : undefined;
}

/** Two neighbours in the wrong order are one slip, which the distance counts as two: "mian". */
function isSwapped(found: string, word: string): boolean {
  const at = [...word].findIndex((letter, index) => letter !== found[index]);
  if (at < 0 || found.length !== word.length) return false;
  return word === `${found.slice(0, at)}${found[at + 1] ?? ''}${found[at]}${found.slice(at + 2)}`;
}

/**
 * The one of `names` ("benchmark/metric") that a pattern over them was most likely meant for, where it matches none. Each
 * half is looked at by itself; undefined when one of them is near to nothing.
 */
export function nearestMetric(pattern: string, names: string[]): string | undefined {
  const whole = nearest(pattern, names);
  if (whole !== undefined) return whole;
  const wanted = halves(pattern);
  const all = names.map((name) => ({ name, ...halves(name) }));
  const benchmark = halfMatcher(
    wanted.benchmark,
    all.map((one) => one.benchmark),
  );
  const metric = halfMatcher(
    wanted.metric,
    all.map((one) => one.metric),
  );
  return all.find((one) => benchmark(one.benchmark) && metric(one.metric))?.name;
}

function halves(name: string): { benchmark: string; metric: string } {
  const slash = name.lastIndexOf('/');
  return slash < 0
    ? { benchmark: name, metric: '*' }
    : { benchmark: name.slice(0, slash), metric: name.slice(slash + 1) };
}

function halfMatcher(wanted: string, found: string[]): (half: string) => boolean {
  const matches = patternMatcher(wanted);
  if (found.some(matches)) return matches;
  const near = nearest(wanted.replaceAll('*', ''), [...new Set(found)]);
  return (half) => half === near;
}
