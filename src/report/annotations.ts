/** The few lines that GitHub shows beside a job. Plain and short: no control character, no second line. */
import { decidedInPairs, differenceSentences, isRunAlike } from '../compare/paired-run.ts';
import { fullName } from '../model/metric-name.ts';
import { terminalText } from '../text/escape.ts';
import { count, formatChange, formatInterval, formatSides, formatValue } from '../units/format.ts';
import { hasFailed } from './headline.ts';
import type { Report } from './report.ts';
import { lostIsolation } from './sections/isolation.ts';
import { movedCanarySentence } from './sections/pairs.ts';
import { isSuspect } from './sections/power.ts';
import { viewOf } from './view.ts';

export interface Annotation {
  level: 'error' | 'warning' | 'notice';
  title: string;
  message: string;
}

/** GitHub shows ten of a kind for a step. */
const MOST = 10;

/** The worst first; what does not fit is counted in the last one. */
export function annotations(report: Report): Annotation[] {
  const level = report.decision.exitCode === 0 ? 'warning' : 'error';
  const all = [...ofSuites(report, level), ...ofMetrics(report, level), ...report.outcomes.flatMap(ofOutcome)];
  return cut(all.map((one) => ({ ...one, title: terminalText(one.title), message: terminalText(one.message, 400) })));
}

/** What was not measured at all. */
function ofSuites({ outcomes, missing = [] }: Report, level: Annotation['level']): Annotation[] {
  return [
    ...outcomes.filter(hasFailed).map(
      ({ run }): Annotation => ({
        level: 'error',
        title: `${run.suite}: ${run.status}`,
        message: run.failure ?? 'no reason is known',
      }),
    ),
    ...missing.map(({ suite, where }) => ({ level, title: `Suite missing: ${suite}`, message: `${where} has it` })),
  ];
}

function ofMetrics(report: Report, level: Annotation['level']): Annotation[] {
  const { rows, limits } = viewOf(report);
  const all: Annotation[] = [];
  for (const limit of limits.filter(({ state }) => state === 'breached')) {
    const message = `measured ${formatValue(limit.value)}, the SLO is ${limit.limit}`;
    all.push({ level, title: `SLO breached: ${fullName(limit)}`, message });
  }
  for (const row of rows.filter(({ verdict }) => verdict === 'regressed')) {
    const { base, head } = formatSides(row);
    const message = `${formatChange(row.change)} (${formatInterval(row.interval)}): ${base} to ${head}`;
    all.push({ level, title: `Regressed: ${fullName(row)}`, message });
  }
  // Alone it is what the gate fails for; beside something worse it is only to be looked at.
  const unconfirmed = report.decision.verdict === 'inconclusive' ? level : 'warning';
  for (const row of rows.filter(isSuspect)) {
    all.push({ level: unconfirmed, title: `Suspected worse: ${fullName(row)}`, message: row.rule });
  }
  const missing = rows.filter(({ verdict }) => verdict === 'missing');
  if (missing.length > 0) {
    const title = `${count(missing.length, 'metric')} missing`;
    all.push({ level: 'warning', title, message: missing.map(fullName).join(', ') });
  }
  return all;
}

/** What is to be known of how one suite was measured and compared. */
function ofOutcome({ run, comparison }: Report['outcomes'][number]): Annotation[] {
  const all: Annotation[] = [];
  const add = (level: Annotation['level'], title: string, message: string): void => {
    all.push({ level, title: `${run.suite}: ${title}`, message });
  };
  for (const message of differenceSentences(run)) {
    if (isRunAlike(run)) add('notice', message.slice(0, message.indexOf(':')), message);
    else add('warning', 'base and head are not run alike', message);
  }
  if (lostIsolation(run)) add('warning', 'isolation did not hold', run.isolation.violations.join('; '));
  if (comparison.hostTrouble !== undefined) add('warning', 'the host is suspected', comparison.hostTrouble);
  const [canary] = comparison.movedCanaries ?? [];
  if (canary !== undefined) add('warning', 'the change moved a canary', movedCanarySentence(canary));
  const { state, reason } = comparison.baseline;
  const { metrics } = comparison;
  const needsNone = metrics.length > 0 && metrics.every(decidedInPairs(run));
  if (state !== 'found' && !needsNone && !hasFailed({ run })) {
    add('notice', state === 'stale' ? 'stale baseline' : state, reason);
  }
  return all;
}

function cut(all: Annotation[]): Annotation[] {
  if (all.length <= MOST) return all;
  const left = all.slice(MOST - 1);
  const level = left.some((one) => one.level === 'error') ? 'error' : 'warning';
  return [
    ...all.slice(0, MOST - 1),
    { level, title: `${left.length} more`, message: 'The step summary has all of them.' },
  ];
}
