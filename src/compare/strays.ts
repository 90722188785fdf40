/**
 * Whether this run strays from its stored runs by more than these strayed themselves, over all metrics together: among
 * fifty one nearly always looks changed. Westfall and Young (1993, "Resampling-based multiple testing"), single-step maxT,
 * with the stored runs in the place of resamples: so heavy tails, and metrics that move together, are in the measure.
 */
import type { Examined } from './examine.ts';
import { studentised } from './statistics/evidence.ts';
import { holm } from './statistics/multiplicity.ts';

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

type Known = Pick<Examined, 'screening' | 'model' | 'noise' | 'storedRuns' | 'exact'>;

/** Of one run, over its metrics. */
interface Strayed {
  metrics: number;
  worse: number;
  better: number;
  /** Standard deviations of the metric that strays most. */
  furthest: number;
}

/** The metrics that look changed, and would in no more than one clean run in ten; in their order. */
export function suspicions(examined: readonly Known[]): (Direction | undefined)[] {
  const furthest = storedStrays(examined).map((run) => run.furthest);
  const chances = holm(examined.map(({ screening }) => Math.min(1, 2 * (screening?.p ?? 1))));
  return examined.map((one, place) => {
    const { screening } = one;
    if (screening?.suspicion === undefined || !((chances[place] ?? 1) <= CHANCE)) return undefined;
    const away = Math.abs(studentised(screening.estimate, 0));
    return isRare(away, furthest, SUSPICION_LEVEL) ? screening.suspicion : undefined;
  });
}

/** Metrics that moved together one way, more of them than chance explains in stored runs; null: no more than that. */
export function movedTogether(
  examined: readonly Known[],
  least: number,
): { direction: Direction; count: number; of: number } | null {
  const here = strayedOf(
    examined.flatMap(({ screening, exact }) =>
      screening === undefined || exact
        ? []
        : [{ away: studentised(screening.estimate, 0), size: screening.estimate.effect }],
    ),
  );
  const direction = here.worse >= here.better ? 'worse' : 'better';
  const share = here[direction] / here.metrics;
  const others = storedStrays(examined).map((run) => Math.max(run.worse, run.better) / run.metrics);
  if (!(share > least) || !isRare(share, others, HOST_LEVEL)) return null;
  return { direction, count: here[direction], of: here.metrics };
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
function storedStrays(examined: readonly Known[]): Strayed[] {
  const known = examined.filter(({ screening, exact }) => screening !== undefined && !exact);
  const byRun = new Map<string, { away: number; size: number }[]>();
  for (const { model, noise, storedRuns } of known) {
    if (model === undefined || noise === undefined) continue;
    const runs = storedRuns.slice(-model.residuals.length);
    model.residuals.forEach((size, place) => {
      const run = runs[place];
      if (run === undefined) return;
      const strays = byRun.get(run) ?? [];
      strays.push({ away: deviations(size, noise.variance), size });
      byRun.set(run, strays);
    });
  }
  return [...byRun.values()].filter(({ length }) => 2 * length >= known.length).map(strayedOf);
}

function strayedOf(strays: readonly { away: number; size: number }[]): Strayed {
  const moved = (sign: 1 | -1): number =>
    strays.filter(({ away, size }) => sign * away > MOVED && sign * size >= LEAST_MOVE).length;
  return {
    ...{ metrics: strays.length, worse: moved(1), better: moved(-1) },
    furthest: strays.reduce((most, { away }) => Math.max(most, Math.abs(away)), 0),
  };
}

function deviations(residual: number, variance: number): number {
  return residual === 0 ? 0 : residual / Math.sqrt(variance);
}
