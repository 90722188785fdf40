/**
 * Whether this run strays from its stored runs by more than these strayed themselves, over all metrics together: among
 * fifty one nearly always looks changed. Westfall and Young (1993, "Resampling-based multiple testing"), single-step maxT,
 * with the stored runs in the place of resamples: so heavy tails, and metrics that move together, are in the measure.
 */
import { studentised } from '../statistics/estimate.ts';
import { holm } from '../statistics/holm.ts';
import type { PreparedMetric } from './prepare-metrics.ts';

export type Direction = 'worse' | 'better';

/** Share of clean runs with a suspicion that is aimed at; with few stored runs it is 1 / (runs + 1), if that is more. */
export const SUSPICION_LEVEL = 0.05;
/** Normal noise of all metrics explains a suspicion with less chance than this. */
const CHANCE = 0.05;
/** The same of clean runs in which the host is suspected. */
export const HOST_LEVEL = 0.05;
/** A metric beyond so many standard deviations (the upper 5 % of chance), and half a per cent, counts as moved. */
const MOVED = 1.7;
const LEAST_MOVE = Math.log(1.005);

type Known = Pick<PreparedMetric, 'screening' | 'model' | 'noise' | 'storedRuns' | 'exact'>;

/** Of one run, over its metrics. */
interface Strayed {
  metrics: number;
  worse: number;
  better: number;
  /** Standard deviations of the metric that strays most. */
  furthest: number;
}

/** The metrics that look changed, and would in no more than one clean run in ten; in their order. */
export function suspicions(prepared: readonly Known[]): (Direction | undefined)[] {
  const furthest = storedStrays(prepared).map((run) => run.furthest);
  const chances = holm(prepared.map(({ screening }) => Math.min(1, 2 * (screening?.p ?? 1))));
  return prepared.map((one, index) => {
    const { screening } = one;
    if (screening?.suspicion === undefined || !((chances[index] ?? 1) <= CHANCE)) return undefined;
    const away = Math.abs(studentised(screening.estimate, 0));
    return isRare(away, furthest, SUSPICION_LEVEL) ? screening.suspicion : undefined;
  });
}

/** Metrics that moved together one way, more of them than chance explains in stored runs; null: no more than that. */
export function movedTogether(
  prepared: readonly Known[],
  least: number,
): { direction: Direction; moved: number; of: number } | null {
  const here = nothingStrayed();
  for (const { screening, exact } of prepared) {
    if (screening !== undefined && !exact) count(here, studentised(screening.estimate, 0), screening.estimate.effect);
  }
  const direction = here.worse >= here.better ? 'worse' : 'better';
  const share = here[direction] / here.metrics;
  const others = storedStrays(prepared).map((run) => Math.max(run.worse, run.better) / run.metrics);
  if (!(share > least) || !isRare(share, others, HOST_LEVEL)) return null;
  return { direction, moved: here[direction], of: here.metrics };
}

/** Whether a canary is further away than it ever strayed by itself. */
export function straysFurthest({ screening, model, noise }: Known): boolean {
  if (screening === undefined || model === undefined || noise === undefined) return false;
  const away = Math.abs(studentised(screening.estimate, 0));
  return model.residuals.every((residual) => Math.abs(deviations(residual, noise.variance)) < away);
}

/** A rank test: as many of the `others` may be as far as make the share of `level`; with few others, none. */
function isRare(value: number, others: readonly number[], level: number): boolean {
  const allowed = Math.max(0, Math.floor(level * (others.length + 1)) - 1);
  return others.filter((other) => other >= value).length <= allowed;
}

/** Of stored runs that have at least half of the metrics. */
function storedStrays(prepared: readonly Known[]): Strayed[] {
  const known = prepared.filter(({ screening, exact }) => screening !== undefined && !exact);
  const byRun = new Map<string, Strayed>();
  for (const { model, noise, storedRuns } of known) {
    if (model === undefined || noise === undefined) continue;
    const { residuals } = model;
    const skipped = storedRuns.length - residuals.length;
    for (let index = 0; index < residuals.length; index += 1) {
      const [run, size = 0] = [storedRuns[skipped + index] ?? '', residuals[index]];
      const strayed = byRun.get(run) ?? nothingStrayed();
      byRun.set(run, strayed);
      count(strayed, deviations(size, noise.variance), size);
    }
  }
  return [...byRun.values()].filter(({ metrics }) => 2 * metrics >= known.length);
}

function nothingStrayed(): Strayed {
  return { metrics: 0, worse: 0, better: 0, furthest: 0 };
}

/** One more metric: `away` in deviations, `size` as a logarithm. */
function count(strayed: Strayed, away: number, size: number): void {
  strayed.metrics += 1;
  strayed.furthest = Math.max(strayed.furthest, Math.abs(away));
  if (Math.abs(away) <= MOVED || Math.abs(size) < LEAST_MOVE) return;
  if (away > 0) strayed.worse += 1;
  else strayed.better += 1;
}

function deviations(residual: number, variance: number): number {
  return residual === 0 ? 0 : residual / Math.sqrt(variance);
}
