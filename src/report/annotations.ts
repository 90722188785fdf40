/** The few lines that GitHub shows beside a job. Plain and short: no control character, no second line. */
import { decidedInPairs, differenceSentences, isRunAlike } from '../compare/paired-run.ts';
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
  const { rows, limits } = viewOf(report);
  const all: Annotation[] = [];
  const add = (one: Annotation) =>
    all.push({ level: one.level, title: terminalText(one.title), message: terminalText(one.message, 400) });

  for (const { run } of report.outcomes.filter(hasFailed)) {
    add({ level: 'error', title: `${run.suite}: ${run.status}`, message: run.failure ?? 'no reason is known' });
  }
  for (const { suite, where } of report.missing ?? []) {
    add({ level, title: `Suite missing: ${suite}`, message: `${where} has it` });
  }
  for (const limit of limits.filter(({ state }) => state === 'breached')) {
    const message = `measured ${formatValue(limit.value)}, the SLO is ${limit.limit}`;
    add({ level, title: `SLO breached: ${limit.benchmark}/${limit.metric}`, message });
  }
  for (const row of rows.filter(({ verdict }) => verdict === 'regressed')) {
    const { base, head } = formatSides(row);
    const message = `${formatChange(row.change)} (${formatInterval(row.interval)}): ${base} to ${head}`;
    add({ level, title: `Regressed: ${row.benchmark}/${row.metric}`, message });
  }
  // Alone it is what the gate fails for; beside something worse it is only to be looked at.
  const unconfirmed = report.decision.verdict === 'inconclusive' ? level : 'warning';
  for (const row of rows.filter(isSuspect)) {
    add({ level: unconfirmed, title: `Suspected worse: ${row.benchmark}/${row.metric}`, message: row.rule });
  }
  const missing = rows.filter(({ verdict }) => verdict === 'missing');
  if (missing.length > 0) {
    const names = missing.map((row) => `${row.benchmark}/${row.metric}`).join(', ');
    add({ level: 'warning', title: `${count(missing.length, 'metric')} missing`, message: names });
  }
  for (const { run, comparison } of report.outcomes) {
    for (const message of differenceSentences(run)) {
      const what = isRunAlike(run) ? message.slice(0, message.indexOf(':')) : 'base and head are not run alike';
      add({ level: isRunAlike(run) ? 'notice' : 'warning', title: `${run.suite}: ${what}`, message });
    }
    if (lostIsolation(run)) {
      add({
        level: 'warning',
        title: `${run.suite}: isolation did not hold`,
        message: run.isolation.violations.join('; '),
      });
    }
    if (comparison.hostTrouble !== undefined) {
      add({ level: 'warning', title: `${run.suite}: the host is suspected`, message: comparison.hostTrouble });
    }
    const [canary] = comparison.movedCanaries ?? [];
    if (canary !== undefined) {
      add({
        level: 'warning',
        title: `${run.suite}: the change moved a canary`,
        message: movedCanarySentence(canary),
      });
    }
    const { state, reason } = comparison.baseline;
    const { metrics } = comparison;
    const needsNone = metrics.length > 0 && metrics.every(decidedInPairs(run));
    if (state !== 'found' && !needsNone && !hasFailed({ run })) {
      add({ level: 'notice', title: `${run.suite}: ${state === 'stale' ? 'stale baseline' : state}`, message: reason });
    }
  }
  return cut(all);
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
