/**
 * What the measured pairs say of this machine, a benchmark at a time. Standard deviations and effects are natural
 * logarithms of ratios: 0.01 is about 1 %. Pure.
 */
import { confidenceInterval, type Interval } from '../../../src/statistics/estimate.ts';
import { TRIM } from '../../../src/statistics/looks.ts';
import { pairEstimates } from '../../../src/statistics/pair-test.ts';
import { meanEstimate } from '../../../src/statistics/welch.ts';
import { mean, median } from '../descriptive.ts';
import { normalQuantile } from '../distributions.ts';
import { byBenchmark, type Compared, grouped } from './comparisons.ts';

const CONFIDENCE = 0.95;

/** A standard deviation with its 95 % interval, and the number of comparisons behind it. */
export interface Deviation extends Interval {
  deviation: number;
  comparisons: number;
}

export interface BenchmarkEstimates {
  name: string;
  /** ln(head / base) of one pair, in comparisons of any kind. */
  pairDeviation: number;
  /** What one build strays by because of its layout, when all of it is another; null with fewer than two comparisons. */
  relinked: Deviation | null;
  /** The same when one function was moved and what lies behind it. */
  nudged: Deviation | null;
  /** What comparisons of an image with itself stray by beyond what their pairs explain, each side's share; or null. */
  sameImage: Deviation | null;
  /** How much more the second of a pair shows; null with fewer than two comparisons. */
  position: (Interval & { effect: number }) | null;
  /** By the work that was added, as a share: the effect that was measured. */
  slowed: { added: number; effect: number }[];
}

export function estimates(all: readonly Compared[]): BenchmarkEstimates[] {
  return [...byBenchmark(all)].map(([name, own]) => {
    const judged = own.map((one) => ({ one, ...judge(one) }));
    const of = (kind: Compared['kind']): Judged[] => judged.filter(({ one }) => one.kind === kind);
    return {
      name,
      pairDeviation: Math.sqrt(mean(judged.map(({ pairVariance }) => pairVariance))),
      relinked: beyondPairs(of('relinked')),
      nudged: beyondPairs(of('nudged')),
      sameImage: beyondPairs(of('same image')),
      position: positionOf(judged),
      slowed: judged
        .filter(({ one }) => one.kind === 'slowed')
        .map(({ one, effect }) => ({ added: one.number / 100, effect: Math.expm1(effect) })),
    };
  });
}

/** Of all benchmarks' deviations of one kind. */
export interface Spread {
  median: number;
  largest: number;
  /** Share of the benchmarks above 0.15 % and above 0.5 %. */
  aboveAssumed: number;
  aboveHalf: number;
}

export interface Overall {
  benchmarks: number;
  medianPairDeviation: number;
  relinked: Spread | null;
  nudged: Spread | null;
  sameImage: Spread | null;
  /** By the work that was added: mean and standard error over benchmarks of the effect that was measured. */
  slowed: { added: number; effect: number; error: number; count: number }[];
}

export function overall(all: readonly BenchmarkEstimates[]): Overall {
  const effects = grouped(
    all.flatMap(({ slowed }) => slowed),
    ({ added }) => added,
  );
  return {
    benchmarks: all.length,
    medianPairDeviation: median(all.map(({ pairDeviation }) => pairDeviation)),
    relinked: spread(all.map(({ relinked }) => relinked)),
    nudged: spread(all.map(({ nudged }) => nudged)),
    sameImage: spread(all.map(({ sameImage }) => sameImage)),
    slowed: [...effects]
      .sort(([a], [b]) => a - b)
      .map(([added, found]) => {
        const values = found.map(({ effect }) => effect);
        const error = values.length < 2 ? Number.NaN : meanEstimate(values).standardError;
        return { added, effect: mean(values), error, count: values.length };
      }),
  };
}

function spread(found: readonly (Deviation | null)[]): Spread | null {
  const deviations = found.flatMap((one) => one?.deviation ?? []);
  if (deviations.length === 0) return null;
  const above = (limit: number): number => deviations.filter((one) => one > limit).length / deviations.length;
  return {
    median: median(deviations),
    largest: Math.max(...deviations),
    aboveAssumed: above(0.0015),
    aboveHalf: above(0.005),
  };
}

interface Judged {
  one: Compared;
  effect: number;
  standardError: number;
  position: number;
  /** Of a single pair. */
  pairVariance: number;
}

function judge({ pairs }: Compared): Omit<Judged, 'one'> {
  const differences = pairs.map(({ base, head, first }) => {
    return { difference: Math.log(median(head) / median(base)), first };
  });
  const { effect, position } = pairEstimates(differences, TRIM);
  const pairVariance = effect.standardError ** 2 * pairs.length;
  return {
    effect: effect.effect,
    standardError: effect.standardError,
    position: position?.effect ?? Number.NaN,
    pairVariance,
  };
}

/**
 * Comparisons in which nothing changed have the mean 0, and two builds' parts in their variance: sigma^2 =
 * (mean(effect^2) - mean(standard error^2)) / 2. Interval: chi-squared of mean(effect^2), as if layouts were normal.
 */
export function beyondPairs(judged: readonly Pick<Judged, 'effect' | 'standardError'>[]): Deviation | null {
  const count = judged.length;
  if (count < 2) return null;
  const total = mean(judged.map(({ effect }) => effect ** 2));
  const within = mean(judged.map(({ standardError }) => standardError ** 2));
  const deviation = (variance: number): number => Math.sqrt(Math.max(0, variance - within) / 2);
  const tail = (1 - CONFIDENCE) / 2;
  return {
    deviation: deviation(total),
    low: deviation((total * count) / chiSquaredQuantile(1 - tail, count)),
    high: deviation((total * count) / chiSquaredQuantile(tail, count)),
    comparisons: count,
  };
}

/**
 * Wilson and Hilferty (1931). At the tails of a 95 % interval within 1 % from ten degrees on, within 3 % from six; below
 * that the lower tail comes out too small, and an interval of a deviation too wide.
 */
export function chiSquaredQuantile(p: number, degrees: number): number {
  const part = 2 / (9 * degrees);
  return degrees * Math.max(0, 1 - part + normalQuantile(p) * Math.sqrt(part)) ** 3;
}

function positionOf(judged: readonly Judged[]): BenchmarkEstimates['position'] {
  const found = judged.map(({ position }) => position).filter(Number.isFinite);
  if (found.length < 2) return null;
  const estimate = meanEstimate(found);
  return { effect: estimate.effect, ...confidenceInterval(estimate, CONFIDENCE) };
}
