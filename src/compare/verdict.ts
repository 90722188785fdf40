import { isExcluded } from '../history.ts';
import type { Baseline, Comparison, LevelChange, Policy, Run } from '../model.ts';
import { type Acknowledged, acknowledgedFor } from './acknowledge.ts';
import { indexRun } from './indexed-run.ts';
import { compareMetric, type Finding, missing, withoutBase } from './metric.ts';

/** What decides verdicts beside the numbers. */
export interface Rules extends Pick<Policy, 'acknowledge'> {
  compare: Pick<Policy['compare'], 'minEffect'>;
}

/** A comparison, and what the run has to say of levels to those that come after it. */
export interface Compared extends Comparison {
  changes: LevelChange[];
}

/**
 * What a run says against its baseline: the one function behind which the statistics can be replaced.
 * `baseRuns` are the baseline's runs, nearest first; `now` decides which acknowledgements have expired. The same runs
 * give the same verdicts, in whatever order metrics come and whatever unit they are written in.
 */
export function compareRuns(head: Run, baseline: Baseline, baseRuns: Run[], rules: Rules, now: Date): Compared {
  const here = indexRun(head).metrics;
  const acknowledged = acknowledgedFor(head.suite, rules.acknowledge, now);
  if (baseline.state === 'no baseline' || baseline.state === 'incomparable') {
    const { state, reason } = baseline;
    const metrics = [...here.values()].map((named) => withoutBase(named, state, reason));
    return { baseline, metrics, ...fateOf(acknowledged, []), changes: [] };
  }
  const base = baseRuns.map(indexRun);
  const findings = [...here.values()].map((named) =>
    compareMetric(head, named, base, rules.compare.minEffect, acknowledged),
  );
  // A metric that only older runs have was removed before, not by this run.
  const gone = [...(base[0]?.metrics ?? [])].filter(([key]) => !here.has(key));
  return {
    baseline,
    metrics: [...findings.map(({ metric }) => metric), ...gone.map(([, named]) => missing(named))],
    ...fateOf(acknowledged, findings),
    changes: findings.flatMap(({ change }) => change ?? []),
  };
}

/** The run as it is to be stored: with its level changes, so that later runs do not report them again. */
export function recordChanges(run: Run, { changes }: Compared): Run {
  // A run that never counts as a baseline has nothing to tell.
  return changes.length === 0 || isExcluded(run) ? run : { ...run, changes };
}

/** What became of each acknowledgement; nothing where there is none for the suite. */
function fateOf(acknowledged: Acknowledged[], findings: Finding[]): Pick<Comparison, 'acknowledgements'> {
  if (acknowledged.length === 0) return {};
  const used = new Set(findings.map((finding) => finding.used));
  return {
    acknowledgements: acknowledged.map(({ entry, expired }) => ({
      entry,
      state: expired ? 'expired' : used.has(entry) ? 'used' : 'unused',
    })),
  };
}
