/**
 * A change that came to stay is reported once. The run that reports it writes it down (Run.changes); later runs are held
 * against the level since then, and say so too when they bear it out. What no later run bears out was an outlier.
 */
import type { LevelChange } from '../model.ts';
import type { Judgement } from './judge.ts';
import { median } from './median.ts';
import { signedPercent } from './percent.ts';

/** What a run of the baseline has of one metric. */
export interface BaseMetric {
  id: string;
  commit: string | null;
  /** One statistic an invocation, in the unit of the comparison. */
  statistics: number[];
  /** What the run says of the metric's level. */
  change: LevelChange | null;
}

export interface LevelJudgement {
  judgement: Judgement;
  /** The base runs that it was held against. */
  runs: BaseMetric[];
  /** An earlier change that this run bears out, as it is to be written into it. */
  reached: LevelChange | null;
}

/** A claim is a change that only its own run has told of yet. */
interface Claim extends BaseMetric {
  change: LevelChange;
}

/**
 * Judges against the level that a metric has now. `base` is not empty, nearest first; `judge` gives the verdict against
 * some of it.
 *
 * 1. Runs before a change that a later run bore out (`persistent`) do not count.
 * 2. A claim that later base runs contradict is an outlier, and its run does not count.
 * 3. A claim that two base runs show counts as borne out.
 * 4. A claim of one run alone is decided by the run that is judged: either level may turn out to be the real one.
 */
export function judgeAtLevel(base: BaseMetric[], judge: (some: BaseMetric[]) => Judgement): LevelJudgement {
  const { runs, since } = sinceLastChange(base);
  const { kept, outliers } = withoutOutliers(runs, since);
  const remarks = [
    ...(runs.length < base.length && since !== null ? [cutRemark(since)] : []),
    ...outlierRemark(outliers),
  ];
  const plainly = (some: BaseMetric[], ...more: string[]): LevelJudgement => {
    const judgement = judge(some);
    return {
      judgement: { ...judgement, rule: [judgement.rule, ...remarks, ...more].join('; ') },
      runs: some,
      reached: null,
    };
  };

  const { count, change } = newestLevel(kept, since);
  const [level, before] = [kept.slice(0, count), kept.slice(count)];
  if (change === null) return plainly(kept);
  if (before.length === 0 || level.length > 1) {
    const at = plainly(level);
    return at.judgement.verdict === 'unchanged' ? atNewLevel(at, change) : at;
  }
  const against = plainly(before, ...outlierRemark(level));
  const at = plainly(level);
  const direction = Math.sign(change.ratio - 1);
  const [fromBefore, fromLevel] = [moveOf(against.judgement), moveOf(at.judgement)];
  if (fromBefore === direction && fromLevel === direction) return at;
  if (fromBefore === direction && fromLevel === 0) return atNewLevel(at, change);
  if (fromBefore === direction) return between(against, at, change);
  if (against.judgement.verdict === 'inconclusive' && at.judgement.verdict === 'unchanged')
    return atNewLevel(at, change);
  return against;
}

/** Runs from the newest change on that a later run bore out; all, and null, when there was none. */
function sinceLastChange(base: BaseMetric[]): { runs: BaseMetric[]; since: LevelChange | null } {
  const since = base.find((run) => run.change?.persistent === true)?.change ?? null;
  if (since === null) return { runs: base, since };
  // Its own run may be further away than the baseline reaches: then the oldest run that tells of it is the last that counts.
  const last = base.findLastIndex((run) => run.change?.since.run === since.since.run);
  return { runs: base.slice(0, last + 1), since };
}

function isClaim(run: BaseMetric | undefined, since: LevelChange | null): run is Claim {
  const change = run?.change ?? null;
  return change !== null && !change.persistent && change.since.run !== since?.since.run;
}

/** Takes out claims that the runs after them contradict. */
function withoutOutliers(
  runs: BaseMetric[],
  since: LevelChange | null,
): { kept: BaseMetric[]; outliers: BaseMetric[] } {
  const kept: BaseMetric[] = [];
  const outliers: BaseMetric[] = [];
  for (const run of runs) {
    const later = kept.flatMap((one) => one.statistics);
    const contradicted = isClaim(run, since) && later.length > 0 && !shows(later, run);
    (contradicted ? outliers : kept).push(run);
  }
  return { kept, outliers };
}

/** Whether values lie nearer to the claimed level than to the one before it: the border is half way between, as a ratio. */
function shows(statistics: number[], { change, statistics: claimed }: Claim): boolean {
  const border = median(claimed) / Math.sqrt(change.ratio);
  return change.ratio > 1 ? median(statistics) >= border : median(statistics) <= border;
}

/** How many of the nearest runs are at the newest claimed level. Writers side by side may each have claimed the same change. */
function newestLevel(kept: BaseMetric[], since: LevelChange | null): { count: number; change: LevelChange | null } {
  const index = kept.findIndex((run) => isClaim(run, since));
  const newest = kept[index];
  if (!isClaim(newest, since)) return { count: kept.length, change: null };
  let { change } = newest;
  let count = index + 1;
  for (let next = kept[count]; isClaim(next, since); next = kept[count]) {
    if (!shows(next.statistics, newest)) break;
    change = next.change;
    count += 1;
  }
  return { count, change };
}

/** 1 up, -1 down, 0 for no change that is sure. */
function moveOf({ verdict, change }: Judgement): number {
  return verdict === 'regressed' || verdict === 'improved' ? Math.sign(change ?? 0) : 0;
}

function atNewLevel(at: LevelJudgement, change: LevelChange): LevelJudgement {
  const rule = `at the new level since ${nameOf(change)}, first reported by run ${change.since.run}`;
  return {
    ...at,
    judgement: { ...at.judgement, verdict: 'unchanged', rule },
    reached: { ...change, persistent: true },
  };
}

/** One run alone claims a level, and this one is at neither. */
function between(against: LevelJudgement, at: LevelJudgement, change: LevelChange): LevelJudgement {
  const [before, since] = [against, at].map(({ judgement }) => signedPercent(judgement.change ?? 0));
  const rule = `the base runs disagree: ${since} against the level since ${nameOf(change)}, but ${before} against the one before it`;
  return { ...against, judgement: { ...against.judgement, verdict: 'inconclusive', rule } };
}

function cutRemark(change: LevelChange): string {
  return `only runs since ${nameOf(change)} count`;
}

function outlierRemark(outliers: BaseMetric[]): string[] {
  const [first] = outliers;
  if (first === undefined) return [];
  const which = outliers.length === 1 ? `run ${first.id} is` : `${outliers.length} runs are`;
  return [`${which} left out: no later run bears out the change that was reported there`];
}

/** e.g. "3f2a91c0d4e5 (+12.0 %)". */
function nameOf({ since, ratio }: LevelChange): string {
  return `${since.commit?.slice(0, 12) ?? 'an unknown commit'} (${signedPercent(ratio - 1)})`;
}
