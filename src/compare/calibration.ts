/** What calibration has taught of a suite: the noise floor of each metric, and how well this host can tell two builds apart. */
import type { Baseline } from '../model/baseline.ts';
import type { Power } from '../model/comparison.ts';
import type { Run } from '../model/run.ts';
import { confidenceInterval } from '../statistics/estimate.ts';
import { estimatesOf, lookAt } from '../statistics/looks.ts';
import { FEWEST_COMPARISONS } from '../statistics/noise-floor.ts';
import { changeOf, changesOf, pairsOf, relative } from './effects.ts';
import type { BaseRun } from './known-run.ts';
import { type PreparedMetric, prepareMetrics, type Rules } from './prepare-metrics.ts';
import { floorOf } from './rules.ts';

export interface MetricCalibration {
  benchmark: string;
  metric: string;
  /** It does not vary, so no floor is needed: every change of it is one. */
  counted: boolean;
  /** Comparisons of neighbouring commits that the floor can be learned from. */
  comparisons: number;
  floor: Power['floor'];
  /** null where too few pairs had numbers above zero. */
  control: Control | null;
}

/** What pairs of one image beside itself show: anything that they differ by is the host's, or the way of measuring. */
export interface Control {
  pairs: number;
  /** Standard deviation of the difference of a single pair, relative: 0.01 is 1 %. */
  scatter: number;
  /** How much more the second of a pair shows than the first, with its 95 % interval; null: cannot be told apart. */
  position: { change: number; interval: [number, number] } | null;
  /** A true change of this size would be found four times in five with so many pairs; null: no change would. */
  resolution: number | null;
}

/**
 * One entry a metric of `newest`, in its order. The pairs of `newest` are those of its image beside itself; `baseRuns`
 * are what its next run would be compared with, nearest first.
 */
export function calibrationOf(
  newest: Run,
  baseline: Baseline,
  baseRuns: readonly BaseRun[],
  rules: Rules,
): MetricCalibration[] {
  return prepareMetrics(newest, baseline, baseRuns, rules).map((one) => ({
    benchmark: one.named.benchmark,
    metric: one.named.metric.metric,
    counted: one.exact,
    comparisons: one.comparisons,
    floor: floorOf(one),
    control: one.exact ? null : controlOf(one, newest, rules),
  }));
}

/** Comparisons that are missing until every metric that varies has a learned floor. */
export function comparisonsMissing(metrics: MetricCalibration[]): number {
  const missing = metrics.filter(({ counted }) => !counted).map(({ comparisons }) => FEWEST_COMPARISONS - comparisons);
  return Math.max(0, ...missing);
}

function controlOf({ named, paired, floor }: PreparedMetric, { pairs }: Run, { compare }: Rules): Control | null {
  if (paired === undefined || pairs === undefined) return null;
  const measured = pairsOf(paired, pairs.first);
  const estimates = estimatesOf(measured);
  if (estimates === undefined) return null;
  const { effect, position, pairs: count } = estimates;
  const { better } = named.metric;
  const smallest = Math.log1p(compare.minEffect);
  const [decided] = lookAt([{ pairs: measured, floor, smallest, suspicion: undefined }], measured.length, true).decided;
  const resolution = Math.expm1(decided?.detectable ?? Number.POSITIVE_INFINITY);
  return {
    pairs: count,
    scatter: relative(effect.standardError * Math.sqrt(count)),
    position:
      position === undefined
        ? null
        : {
            change: changeOf(position.effect, better),
            interval: changesOf(confidenceInterval(position, 0.95), better),
          },
    resolution: Number.isFinite(resolution) ? resolution : null,
  };
}

export interface Compared {
  commit: string;
  base: string;
  state: 'measured' | 'known' | 'same image' | 'not measured';
  /** A sentence for what was not measured, or does not count. */
  reason: string | null;
}

export interface Calibrated {
  suite: string;
  key: string;
  compared: Compared[];
  metrics: MetricCalibration[];
  /** Recent comparisons in the store; more than the floor is learned from where a baseline holds fewer runs. */
  stored: number;
  /** Every pair of neighbours in reach was looked at, and fewer were measured than asked for: another try finds no more. */
  exhausted: boolean;
  /** Commits that were there to be compared. */
  commits: number;
  /** Where the clone is shallow: the command that fetches the rest of its history; null: it is whole. */
  deepen: string | null;
  /** Of one comparison, on average; null when none was measured. */
  seconds: number | null;
}
