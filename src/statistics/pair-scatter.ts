/**
 * How far one pair is likely to stray from the next, before any is measured. A pair is two invocations, so the invocations
 * of runs tell: four pairs may agree by luck, a hundred invocations do not. Variances are of logarithms.
 */
import { moderatedSuite } from './baseline-model.ts';
import { moderated, robustDegrees, robustDeviation, type Variance } from './scale.ts';

/** Pairs are measured later, and two sides in turns: what runs show is worth no more than so many pairs more. */
export const MOST_DEGREES = 4;
/** The same for what pairs of earlier comparisons show. */
export const MOST_COMPARED = 20;

/** Of one metric. */
export interface Hints {
  /** From one invocation to the next. */
  invocations: Variance | undefined;
  /** From one pair to the next, in earlier comparisons. */
  compared: Variance | undefined;
}

/**
 * Variance of the logarithms from one invocation to the next of the same run, from all `runs`: around the mean of each, so
 * that what a run has of its own does not count. Runs with numbers of zero and below are left out; undefined without a run
 * of two or more.
 */
export function invocationNoise(runs: readonly (readonly number[])[]): Variance | undefined {
  const residuals: number[] = [];
  let used = 0;
  for (const run of runs) {
    if (run.length < 2 || !run.every((value) => value > 0)) continue;
    const from = residuals.length;
    let sum = 0;
    for (const value of run) {
      const log = Math.log(value);
      residuals.push(log);
      sum += log;
    }
    const centre = sum / run.length;
    for (let index = from; index < residuals.length; index += 1) residuals[index] = (residuals[index] ?? 0) - centre;
    used += 1;
  }
  if (used === 0) return undefined;
  // Each run took a degree of freedom; the deviation itself accounts for one.
  const lost = (residuals.length - 1) / (residuals.length - used);
  return { variance: robustDeviation(residuals) ** 2 * lost, degrees: robustDegrees(residuals.length, used) };
}

/** Estimates of one variance together, each counting by its degrees. */
export function pooledNoise(noises: readonly (Variance | undefined)[]): Variance | undefined {
  const [first, ...others] = noises.filter((noise) => noise !== undefined);
  return others.reduce<Variance | undefined>((all, one) => all && moderated(all, one), first);
}

/**
 * The variance of the difference of a single pair, of each metric of a suite in the order given: as earlier comparisons
 * showed it, else twice that of an invocation. That is drawn towards the other metrics', since ten invocations of one may
 * agree by luck as well.
 */
export function expectedPairs(hints: readonly Hints[]): (Variance | undefined)[] {
  const drawn = moderatedSuite(hints.flatMap(({ invocations }) => invocations ?? [])).values();
  return hints.map(({ invocations, compared }) => {
    const own = invocations === undefined ? undefined : drawn.next().value;
    if (compared !== undefined) return atMost(compared, MOST_COMPARED);
    return own && atMost({ variance: 2 * own.variance, degrees: own.degrees }, MOST_DEGREES);
  });
}

function atMost({ variance, degrees }: Variance, most: number): Variance {
  return { variance, degrees: Math.min(degrees, most) };
}
