/** The one line that everybody reads. Plain text: whoever shows it makes it harmless first. */

import { decidedInPairs, failsAlone, gaveUp, isRunAlike } from '../compare/paired-run.ts';
import { onlySettings } from '../environment/differences.ts';
import type { Verdict } from '../model/comparison.ts';
import type { SuiteOutcome } from '../model/gate.ts';
import { fullName } from '../model/metric-name.ts';
import { patternMatcher } from '../model/pattern.ts';
import type { RunStatus } from '../model/run.ts';
import { count, share } from '../units/format.ts';
import type { Report } from './report.ts';
import { isSuspect, meaningOfQuiet } from './sections/power.ts';

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
  // Doubtful news would only hide the bad.
  const isBad = headline.tone === 'bad' || headline.word === 'Warning';
  const unknown = isBad ? [] : unknownSlosOf(report.outcomes);
  const doubts = [...unknown, ...doubtsOf(report.outcomes)];
  if (doubts.length === 0) return headline;
  const tone = headline.tone === 'bad' ? 'bad' : 'warning';
  return { ...headline, tone, sentence: [headline.sentence, ...doubts].join('; ') };
}

/** Objectives that decided nothing. Those that the change lost are named with what is bad. */
function unknownSlosOf(outcomes: SuiteOutcome[]): string[] {
  const limits = outcomes
    .filter((outcome) => !hasFailed(outcome))
    .flatMap((outcome) => outcome.slos)
    .filter(({ state }) => state !== 'skipped');
  const matched = limits.filter(({ value }) => value !== null);
  // An objective for every suite need not find its metric in each of them.
  const unknown = limits.filter((limit) => {
    if (limit.state !== 'unknown' || limit.lost === true) return false;
    const matches = patternMatcher(fullName(limit));
    return limit.value !== null || !matched.some((other) => other.suite !== limit.suite && matches(fullName(other)));
  });
  return unknown.length === 0 ? [] : [`${share(unknown.length, limits.length, 'SLO')} unknown`];
}

/** What the headline itself says is not said again. */
export function otherNotes({ sentence }: Headline, { notes }: Report): string[] {
  return notes.filter((note) => !sentence.startsWith(note));
}

/** Why none of the numbers can be taken at its word. */
function doubtsOf(outcomes: SuiteOutcome[]): string[] {
  const dirty = outcomes.filter(({ run }) => run.status === 'dirty');
  const broken = dirty.some(({ run }) => !run.isolation.held);
  return [
    ...(dirty.length === 0 ? [] : [broken ? 'isolation did not hold' : 'the run was disturbed']),
    ...(outcomes.some(({ comparison }) => comparison.hostTrouble !== undefined) ? ['the host is suspected'] : []),
    ...givenUpOf(outcomes),
    ...(outcomes.every(({ run }) => isRunAlike(run)) ? [] : ['base and head are not run alike']),
  ];
}

function givenUpOf(outcomes: SuiteOutcome[]): string[] {
  const givenUp = outcomes.filter(({ run }) => gaveUp(run) !== null);
  if (givenUp.length === 0) return [];
  const whose = givenUp.some(({ run }) => failsAlone(run)) ? ', because the change alone failed or was too slow' : '';
  return [`re-measuring against the base was given up${whose}`];
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
        ? { tone: 'warning', word: 'Warning', sentence: changesOf(report) }
        : { tone: 'bad', word: 'Fail', sentence: changesOf(report) };
    case 'inconclusive':
      return decision.exitCode === 0
        ? { tone: 'neutral', word: 'Inconclusive', sentence: changesOf(report) }
        : { tone: 'bad', word: 'Fail', sentence: changesOf(report) };
    case 'improved':
    case 'unchanged':
      return outcomes.every((outcome) => outcome.comparison.metrics.length === 0)
        ? { tone: 'neutral', word: 'Nothing measured', sentence: 'there is no result to judge' }
        : decision.exitCode !== 0
          ? { tone: 'bad', word: 'Fail', sentence: changesOf(report) }
          : { tone: 'good', word: 'Pass', sentence: changesOf(report) };
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
  const trouble = outcomes.find(({ comparison }) => comparison.confirmation?.state === 'infrastructure error');
  const why = first?.failure ?? trouble?.comparison.confirmation?.reason;
  const reason = (why ?? decision.failures[0] ?? 'no reason is known').split('\n', 1).join('');
  const which = first !== undefined && outcomes.length > 1 ? `${first.suite}: ` : '';
  const more = failed.length > 1 ? ` (and ${count(failed.length - 1, 'more suite')})` : '';
  return { tone: 'bad', word, sentence: `${which}${reason}${more}` };
}

function uncomparedOf(state: Uncompared, { outcomes, decision }: Report): Headline {
  const { word } = UNCOMPARED[state];
  const affected = outcomes.filter(({ comparison }) => comparison.baseline.state === state);
  const isOwnCode = affected.some(({ comparison: { baseline } }) => 'cause' in baseline);
  const short = affected.find(
    ({ run: { pairs } }) => pairs?.ended === 'out of time' && pairs.failing === undefined,
  )?.run;
  const settings = settingsOf(affected);
  const all = isOwnCode
    ? 'what was to be measured as the base ran the code of the work tree'
    : short?.pairs?.reason == null
      ? (settings ?? UNCOMPARED[state].all)
      : `the budget was too short: ${short.pairs.reason}`;
  // Some of their metrics were re-measured against the base all the same.
  const partly = affected.filter(({ comparison, run }) => comparison.metrics.some(decidedInPairs(run)));
  const uncompared = affected.length - partly.length;
  const metrics = outcomes.flatMap((outcome) => outcome.comparison.metrics);
  const incomparable = metrics.filter((metric) => metric.verdict === 'incomparable').length;
  const some =
    partly.length > 0
      ? unpairedOf(partly)
      : state === 'incomparable'
        ? `${share(incomparable, metrics.length, 'metric')} changed unit or direction`
        : all;
  const sentence =
    uncompared === 0
      ? some
      : uncompared < outcomes.length
        ? `${share(uncompared, outcomes.length, 'suite')} affected`
        : all;
  // Nobody should take it for bad luck with the machine.
  const tone = settings !== null && sentence === all ? 'warning' : 'neutral';
  return decision.exitCode === 0
    ? { tone, word, sentence }
    : { tone: 'bad', word: 'Fail', sentence: `${word.toLowerCase()}, ${sentence}` };
}

/** Fields that are named. */
const MOST_FIELDS = 4;

/** A sentence where nothing but settings of the suite keeps it from being compared: a change can have set them. */
function settingsOf(affected: SuiteOutcome[]): string | null {
  const lists = affected.map(({ comparison: { baseline } }) =>
    baseline.state === 'incomparable' ? baseline.differences : [],
  );
  if (lists.length === 0 || !lists.every(onlySettings)) return null;
  const fields = [...new Set(lists.flat().map(({ field }) => field))];
  const more = fields.length > MOST_FIELDS ? ` and ${fields.length - MOST_FIELDS} more` : '';
  return `other settings than those of the stored runs (${fields.slice(0, MOST_FIELDS).join(', ')}${more}), so nothing was compared`;
}

function unpairedOf(outcomes: SuiteOutcome[]): string {
  const all = outcomes.flatMap(({ run, comparison }) => comparison.metrics.map(decidedInPairs(run)));
  return `${share(all.filter((paired) => !paired).length, all.length, 'metric')} not re-measured against the base`;
}

/** "1 of 3 SLOs breached, 2 of 14 metrics regressed": what is bad, else the best that can be said. */
function changesOf({ outcomes, missing = [] }: Report): string {
  const metrics = outcomes.flatMap((outcome) => outcome.comparison.metrics);
  const limits = outcomes.flatMap((outcome) => outcome.slos).filter(({ state }) => state !== 'skipped');
  const breached = limits.filter((limit) => limit.state === 'breached').length;
  const parts = breached === 0 ? [] : [`${share(breached, limits.length, 'SLO')} breached`];
  const lost = limits.filter((limit) => limit.lost === true).length;
  if (lost > 0) parts.push(`${share(lost, limits.length, 'SLO')} can no longer be judged`);
  if (missing.length > 0) parts.push(`${count(missing.length, 'suite')} missing`);
  const of = (verdict: Verdict) => metrics.filter((metric) => metric.verdict === verdict).length;
  const add = (found: number, words: string) => {
    if (found > 0) parts.push(`${share(found, metrics.length, 'metric')} ${words}`);
  };
  add(of('regressed'), 'regressed');
  add(of('missing'), 'missing');
  // Good and doubtful news would only hide the bad.
  if (parts.length === 0) add(metrics.filter(isSuspect).length, 'suspected worse, not confirmed');
  if (parts.length === 0) add(of('improved'), 'improved');
  if (parts.length === 0) add(of('inconclusive'), 'inconclusive');
  // What was accepted must not be forgotten either.
  add(of('acknowledged'), 'acknowledged');
  if (parts.length > 0) return parts.join(', ');
  const unchanged = metrics.filter(({ verdict }) => verdict === 'unchanged');
  const meaning = meaningOfQuiet(unchanged);
  return `no change in ${count(unchanged.length, 'metric')}${meaning === null ? '' : `; ${meaning}`}`;
}
