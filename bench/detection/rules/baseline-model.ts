/** What a metric's stored runs say of it: its current level and how much a run strays from it. In natural logs. */
import { holm as adjusted } from '../../../src/compare/statistics/multiplicity.ts';
import { mean, median, medianDeviation, trimmedMean, variance, winsorisedDeviation } from '../descriptive.ts';
import type { Metric, Samples } from '../shape.ts';

const CUT_Z = 4.5;
const SHORTEST_SEGMENT = 4;
const CENTRE_TRIM = 0.2;
const RUN_TRIM = 0.1;
const WINSORISED = 0.1;
/** Of a normal distribution: 1 / MAD, the sd of a median over that of a mean, 1 / (10 % winsorised sd). */
const MAD_TO_SD = 1.4826;
const MEDIAN_ERROR = 1.2533;
const WINSORISED_TO_SD = 1.07;
/** The suite's usual variance counts as so many degrees of freedom. */
const PRIOR_DEGREES = 4;

export interface BaselineModel {
  centre: number;
  /** Runs in the current segment. */
  runs: number;
  /** Of one run around the centre, moderated towards the suite's (Smyth 2004). */
  deviation: number;
  degrees: number;
}

/** 10 % trimmed mean of the containers' log medians. */
export function runStatistic(run: Samples): number {
  return trimmedMean(
    run.map((samples) => Math.log(median(samples))),
    RUN_TRIM,
  );
}

/** The larger of two robust estimates: neither heavy tails nor a tight middle may make it too small. */
export function robustDeviation(values: readonly number[]): number {
  return Math.max(
    MAD_TO_SD * medianDeviation(values),
    WINSORISED_TO_SD * (values.length > 1 ? winsorisedDeviation(values, WINSORISED) : 0),
  );
}

/** First places of the segments of a series, 0 among them: binary segmentation on medians. */
export function segmentStarts(series: readonly number[]): number[] {
  const steps = series.slice(1).map((value, i) => value - (series[i] ?? Number.NaN));
  if (steps.length === 0) return [0];
  // Of coarse values most steps may be equal: their median deviation is then no measure of noise.
  const usual = MAD_TO_SD * medianDeviation(steps);
  const noise = (usual > 0 ? usual : robustDeviation(steps)) / Math.SQRT2;
  return [0, ...cuts(series, 0, series.length, noise)].sort((a, b) => a - b);
}

function cuts(series: readonly number[], start: number, end: number, noise: number): number[] {
  let best = { place: 0, z: CUT_Z };
  for (let place = start + SHORTEST_SEGMENT; place <= end - SHORTEST_SEGMENT; place += 1) {
    const distance = Math.abs(median(series.slice(place, end)) - median(series.slice(start, place)));
    const z = distance / (MEDIAN_ERROR * noise * Math.sqrt(1 / (place - start) + 1 / (end - place)));
    if (z > best.z) best = { place, z };
  }
  if (best.place === 0) return [];
  return [best.place, ...cuts(series, start, best.place, noise), ...cuts(series, best.place, end, noise)];
}

const models = new WeakMap<Metric['history'], { own: Omit<BaselineModel, 'deviation'>; scale: number }>();

function ownModel({ history }: Metric): { own: Omit<BaselineModel, 'deviation'>; scale: number } {
  const known = models.get(history);
  if (known !== undefined) return known;
  const series = history.map(runStatistic);
  const starts = segmentStarts(series);
  const segments = starts.map((start, i) => series.slice(start, starts[i + 1] ?? series.length));
  const residuals = segments.flatMap((segment) => segment.map((value) => value - trimmedMean(segment, CENTRE_TRIM)));
  const current = segments.at(-1) ?? [];
  const own = {
    centre: trimmedMean(current, CENTRE_TRIM),
    runs: current.length,
    degrees: 0.8 * (series.length - segments.length),
  };
  const model = { own, scale: robustDeviation(residuals) };
  models.set(history, model);
  return model;
}

/** The models of a suite's metrics, in their order. */
export function baselineModels(metrics: readonly Metric[]): BaselineModel[] {
  const all = metrics.map(ownModel);
  const prior = median(all.map(({ scale }) => scale)) ** 2;
  return all.map(({ own, scale }) => {
    const degrees = PRIOR_DEGREES + own.degrees;
    const moderated = (PRIOR_DEGREES * prior + own.degrees * scale ** 2) / degrees;
    return { ...own, degrees, deviation: Math.sqrt(moderated) };
  });
}

const floors = new WeakMap<readonly unknown[], { spread: number; within: number; count: number }>();

/**
 * sigma_b of every metric: what two builds of unchanged code differ by, each, learned from null comparisons. The
 * variance of their means, moderated to the suite's, less what the pairs' own noise explains; never below `least`.
 */
export function buildDeviations(metrics: readonly Metric[], least: number): number[] {
  const all = metrics.map((metric) => {
    const comparisons = metric.calibration();
    const known = floors.get(comparisons);
    if (known !== undefined) return known;
    const means = comparisons.map((comparison) => comparison.mean);
    const found = {
      spread: means.length === 0 ? 0 : robustDeviation(means) ** 2,
      within: mean(comparisons.map((comparison) => comparison.variance / comparison.pairs)),
      count: comparisons.length,
    };
    floors.set(comparisons, found);
    return found;
  });
  const usual = median(all.map(({ spread }) => spread));
  return all.map(({ spread, within, count }) => {
    const moderated = (PRIOR_DEGREES * usual + 0.8 * count * spread) / (PRIOR_DEGREES + 0.8 * count);
    return Math.max(least, Math.sqrt(Math.max(0, moderated - within) / 2));
  });
}

/** Holm's step-down: which hypotheses are rejected at family-wise error `alpha`; Scandinavian J. of Statistics 6 (1979). */
export function holm(p: readonly number[], alpha: number): boolean[] {
  // No p-value at all, of a suite without any noise, is no evidence.
  return adjusted(p.map((value) => (Number.isNaN(value) ? 1 : value))).map((value) => value <= alpha);
}

export function pairDifferences(pairs: readonly { base: readonly number[]; head: readonly number[] }[]): {
  mean: number;
  variance: number;
} {
  const differences = pairs.map(({ base, head }) => Math.log(median(head) / median(base)));
  return { mean: mean(differences), variance: differences.length < 2 ? Number.NaN : variance(differences) };
}
