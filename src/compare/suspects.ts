/** Which metrics of a run are to be measured again beside the base, and why. */
import type { Examined, Rules } from './examine.ts';
import { median } from './median.ts';
import { changeBetween, signOf } from './numbers.ts';
import { patternMatcher } from './pattern.ts';
import { percent } from './percent.ts';
import { studentised } from './statistics/evidence.ts';
import { isNoisy } from './statistics/screen.ts';

export interface Suspect {
  /** Place among the metrics of the run. */
  place: number;
  /** Which way it seems to have moved; undefined: it is measured for another reason. */
  suspicion: 'worse' | 'better' | undefined;
  /** `pairs`: the sequence of looks; `single`: one pair and the envelope; `exact`: a pair or two settle a count. */
  by: 'pairs' | 'single' | 'exact';
  why: 'stored runs' | 'little history' | 'noisy host' | 'asked for';
  /** The smaller, the more urgent. */
  p: number;
}

/** More metrics than this moving one way are the host's doing, or an environment's: 30 %, of at least so many metrics. */
const TROUBLED_SHARE = 0.3;
const FEWEST_METRICS = 5;
/** A benchmark whose code never changes does not stray so many standard errors by chance. */
const CANARY_ERRORS = 3;

/** The worst first; of equals in the order of the metrics' names, so that the order of a file decides nothing. */
export function suspectsOf(examined: Examined[], { compare }: Rules): Suspect[] {
  const everything = compare.mode === 'paired' ? 'asked for' : isNoisyHost(examined) ? 'noisy host' : null;
  const found = examined.flatMap((one, place): Suspect[] => {
    if (one.settled !== undefined || one.value === undefined)
      return isCountFromZero(one) ? [exactSuspect(one, place)] : [];
    if (one.exact)
      return isExactChange(one, compare.exactEffect) && !isOwnChange(one) ? [exactSuspect(one, place)] : [];
    const { screening } = one;
    const suspicion = screening?.suspicion;
    const why = screening === undefined ? 'little history' : suspicion === undefined ? everything : 'stored runs';
    if (why === null) return [];
    // One number a run and a history to hold it against: the envelope asks for one pair only.
    const by = one.head.length === 1 && screening !== undefined ? 'single' : 'pairs';
    return [{ place, suspicion, by, why, p: screening?.p ?? 1 }];
  });
  return found.toSorted((a, b) => a.p - b.p || (nameOf(examined, a) < nameOf(examined, b) ? -1 : 1));
}

function nameOf(examined: Examined[], { place }: Suspect): string {
  const named = examined[place]?.named;
  return JSON.stringify([named?.benchmark, named?.metric.metric]);
}

/** Half of the metrics with a history stray by more than 1.5 % from run to run: the screen would hide what pairs can show. */
function isNoisyHost(examined: Examined[]): boolean {
  const noises = examined.flatMap(({ noise, exact }) => (noise === undefined || exact ? [] : [noise]));
  return noises.filter(isNoisy).length * 2 > noises.length;
}

function exactSuspect(one: Examined, place: number): Suspect {
  const change = median(one.head) - median(one.nearest?.values ?? one.head);
  const worse = change * signOf(one.named.metric.better) > 0;
  return { place, suspicion: worse ? 'worse' : 'better', by: 'exact', why: 'stored runs', p: 0 };
}

/** No ratio, and yet a change: 0 allocations became some. */
function isCountFromZero(one: Examined): boolean {
  return one.settled === undefined && one.exact && !isOwnChange(one) && isExactChange(one, 0);
}

/** Whether a count differs from the newest stored one by more than `least`, relative. */
export function isExactChange({ head, nearest }: Examined, least: number): boolean {
  if (nearest === undefined) return false;
  const [here, there] = [median(head), median(nearest.values)];
  const change = changeBetween(here, there);
  return change === null ? here !== there : Math.abs(change) > least;
}

/** The newest stored run is of the very base: what differs from it is this run's doing. */
export function isOwnChange({ nearest }: Examined): boolean {
  return nearest !== undefined && (nearest.distance === 0 || nearest.distance === null);
}

export function isCanary({ named }: Examined, canary: string | undefined): boolean {
  return canary !== undefined && patternMatcher(canary)(`${named.benchmark}/${named.metric.metric}`);
}

/** A sentence when stored runs point at the host and not at the code; null when all is well. */
export function hostTrouble(examined: Examined[], { compare }: Rules): string | null {
  const screened = examined.filter((one) => one.screening !== undefined && !one.exact);
  const moved = screened.find(
    (one) =>
      isCanary(one, compare.canary) &&
      one.screening !== undefined &&
      Math.abs(studentised(one.screening.estimate, 0)) > CANARY_ERRORS,
  );
  if (moved !== undefined) {
    const { benchmark, metric } = moved.named;
    return `The canary ${benchmark}/${metric.metric} moved, whose code never changes: the host is not what it was for the stored runs.`;
  }
  if (screened.length < FEWEST_METRICS) return null;
  for (const direction of ['worse', 'better'] as const) {
    const together = screened.filter(({ screening }) => screening?.suspicion === direction).length;
    if (together > TROUBLED_SHARE * screened.length) {
      return `${together} of ${screened.length} metrics look ${direction} than their stored runs, more than ${percent(TROUBLED_SHARE)}: it may be the host that changed.`;
    }
  }
  return null;
}
