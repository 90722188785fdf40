/** The one line that everybody reads. Plain text: whoever shows it makes it harmless first. */
import type { RunStatus, SuiteOutcome } from '../model.ts';
import { count, share } from './numbers.ts';
import type { Report } from './report.ts';

export interface Headline {
  tone: 'good' | 'neutral' | 'warning' | 'bad';
  /** The state: "Fail", "Pass", "No baseline". */
  word: string;
  sentence: string;
}

type Uncompared = 'incomparable' | 'stale' | 'no baseline';

const ENDED: Record<Exclude<RunStatus, 'ok' | 'dirty'>, string> = {
  failed: 'The benchmark failed',
  timeout: 'The benchmark ran out of time',
  'out of memory': 'The benchmark ran out of memory',
  'invalid output': 'The output is invalid',
  'infrastructure error': 'Infrastructure error',
  cancelled: 'Cancelled',
};

const UNCOMPARED: Record<Uncompared, { word: string; all: string }> = {
  'no baseline': { word: 'No baseline', all: 'nothing was compared' },
  stale: { word: 'Stale baseline', all: 'the stored runs are too old or too many commits away' },
  incomparable: { word: 'Incomparable', all: 'the stored runs come from another environment' },
};

export function headlineOf(report: Report): Headline {
  const headline = stateOf(report);
  const dirty = report.outcomes.filter((outcome) => outcome.run.status === 'dirty');
  if (dirty.length === 0) return headline;
  const tone = headline.tone === 'bad' ? 'bad' : 'warning';
  const broken = dirty.some(({ run }) => !run.isolation.held);
  const what = broken ? 'isolation did not hold' : 'the run was disturbed';
  return { ...headline, tone, sentence: `${headline.sentence}; ${what}` };
}

/** A run that ended without results that count. */
export function hasFailed({ run }: Pick<SuiteOutcome, 'run'>): boolean {
  return run.status !== 'ok' && run.status !== 'dirty';
}

function stateOf(report: Report): Headline {
  const { decision, outcomes } = report;
  switch (decision.verdict) {
    case 'failed':
    case 'infrastructure error':
      return failureOf(report);
    case 'host below grade':
      return { tone: 'bad', word: 'Host below grade', sentence: 'no verdict counts on this host' };
    case 'no baseline':
    case 'stale':
    case 'incomparable':
      return uncomparedOf(decision.verdict, report);
    case 'breached':
    case 'regressed':
    case 'missing':
      return decision.exitCode === 0
        ? { tone: 'warning', word: 'Warning', sentence: changesOf(outcomes) }
        : { tone: 'bad', word: 'Fail', sentence: changesOf(outcomes) };
    case 'inconclusive':
      return { tone: 'neutral', word: 'Inconclusive', sentence: changesOf(outcomes) };
    case 'improved':
    case 'unchanged':
      return outcomes.every((outcome) => outcome.comparison.metrics.length === 0)
        ? { tone: 'neutral', word: 'Nothing measured', sentence: 'there is no result to judge' }
        : { tone: 'good', word: 'Pass', sentence: changesOf(outcomes) };
  }
}

function failureOf({ outcomes, decision }: Report): Headline {
  const failed = outcomes.filter(hasFailed);
  const first = failed[0]?.run;
  const status = first?.status;
  const word =
    status === undefined || status === 'ok' || status === 'dirty'
      ? ENDED[decision.verdict === 'failed' ? 'failed' : 'infrastructure error']
      : ENDED[status];
  const reason = (first?.failure ?? decision.failures[0] ?? 'no reason is known').split('\n', 1).join('');
  const which = first !== undefined && outcomes.length > 1 ? `${first.suite}: ` : '';
  const more = failed.length > 1 ? ` (and ${count(failed.length - 1, 'more suite')})` : '';
  return { tone: 'bad', word, sentence: `${which}${reason}${more}` };
}

function uncomparedOf(state: Uncompared, { outcomes, decision }: Report): Headline {
  const { word, all } = UNCOMPARED[state];
  const uncompared = outcomes.filter((outcome) => outcome.comparison.baseline.state === state).length;
  const metrics = outcomes.flatMap((outcome) => outcome.comparison.metrics);
  const incomparable = metrics.filter((metric) => metric.verdict === 'incomparable').length;
  const some =
    state === 'incomparable' ? `${share(incomparable, metrics.length, 'metric')} changed unit or direction` : all;
  const sentence =
    uncompared === 0
      ? some
      : uncompared < outcomes.length
        ? `${share(uncompared, outcomes.length, 'suite')} affected`
        : all;
  return decision.exitCode === 0
    ? { tone: 'neutral', word, sentence }
    : { tone: 'bad', word: 'Fail', sentence: `${word.toLowerCase()}, ${sentence}` };
}

/** "1 of 3 SLOs breached, 2 of 14 metrics regressed": what is bad, else the best that can be said. */
function changesOf(outcomes: SuiteOutcome[]): string {
  const metrics = outcomes.flatMap((outcome) => outcome.comparison.metrics);
  const limits = outcomes.flatMap((outcome) => outcome.slos);
  const breached = limits.filter((limit) => limit.state === 'breached').length;
  const parts = breached === 0 ? [] : [`${share(breached, limits.length, 'SLO')} breached`];
  for (const verdict of ['regressed', 'missing', 'improved', 'inconclusive'] as const) {
    const found = metrics.filter((metric) => metric.verdict === verdict).length;
    // Good and doubtful news would only hide the bad.
    if (found > 0 && (parts.length === 0 || verdict === 'regressed' || verdict === 'missing')) {
      parts.push(`${share(found, metrics.length, 'metric')} ${verdict}`);
    }
  }
  // What was accepted must not be forgotten either.
  const accepted = metrics.filter((metric) => metric.verdict === 'acknowledged').length;
  if (accepted > 0) parts.push(`${share(accepted, metrics.length, 'metric')} acknowledged`);
  return parts.length === 0 ? `no change in ${count(metrics.length, 'metric')}` : parts.join(', ');
}
