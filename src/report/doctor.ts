/** The doctor's report as text for people: grade first, then what to do, then all the rest in few words. */
import type { Status } from '../doctor/check.ts';
import type { DoctorReport } from '../doctor/examination.ts';
import { cpusText } from '../doctor/machine.ts';
import type { Grade } from '../model/host.ts';

const MEANING: Record<Grade, string> = {
  A: 'bare metal, tuned and steady: small changes can be trusted',
  B: 'bare metal and steady, though not all is tuned: changes of a few per cent can be trusted',
  C: 'as good as a virtual machine gets, or bare metal with something to fix: trust changes well above the noise floor',
  D: 'too noisy, or not measured: trust only very large changes',
  F: 'not fit for benchmarks until the failures below are fixed',
};

interface Entry {
  title: string;
  status: Status;
  observed: string;
  expected: string;
  fix: string;
  needsReboot?: boolean;
  hard: boolean;
}

export function renderDoctor(report: DoctorReport, colour: boolean): string {
  const paint = (code: number, text: string): string => (colour ? `\x1b[${code}m${text}\x1b[0m` : text);
  const { host, grade, checks, probes } = report;
  const entries: Entry[] = [...checks, ...probes];
  const having = (...wanted: Status[]): Entry[] => entries.filter(({ status }) => wanted.includes(status));
  const gradeColour = { A: 32, B: 32, C: 33, D: 33, F: 31 }[grade];
  const lines = [
    `${paint(1, paint(gradeColour, `Grade ${grade}`))}: ${MEANING[grade]}`,
    `${cpusText(host.benchmark)} of ${host.online} for benchmarks (${host.choice}); kernel ${host.kernel}, ${whereRun(report)}`,
    '',
    ...list(paint(1, 'Why not better'), report.reasons),
    ...list(
      paint(1, 'What helps most'),
      report.fixes.map(({ title, fix, needsReboot }, index) => `${index + 1}. ${title}: ${fix}${reboot(needsReboot)}`),
    ),
    ...section(paint(31, 'Failing'), having('fail'), true),
    ...section(paint(33, 'Warnings'), having('warn'), false),
    ...section(paint(33, 'Not known'), having('unknown'), false),
    paint(1, 'Probes'),
    ...probes.map(
      ({ status, title, observed }) => `  ${paint(statusColour(status), status.padEnd(7))} ${title}: ${observed}`,
    ),
    '',
    `${paint(32, 'Passed')}: ${titles(checks.filter(({ status }) => status === 'pass'))}`,
    `Does not apply here: ${titles(checks.filter(({ status }) => status === 'na'))}`,
  ];
  return `${lines.map(harmless).join('\n')}\n`;
}

function whereRun({ host, mode, seconds }: DoctorReport): string {
  const place = host.runtime === 'docker' ? 'probes in a container' : 'probes on the host itself';
  const shield = host.shield === 'none' ? 'without a shield' : `with a shield (${host.shield})`;
  return `${place} ${shield}${mode === 'quick' ? ', quick' : ''}, ${seconds.toFixed(0)} s`;
}

function list(heading: string, items: string[]): string[] {
  return items.length === 0 ? [] : [heading, ...items.map((item) => `  ${item}`), ''];
}

function section(heading: string, entries: Entry[], inFull: boolean): string[] {
  if (entries.length === 0) return [];
  const lines = entries.flatMap(({ title, observed, expected, fix, needsReboot = false, hard, status }) => [
    `  ${title}: ${observed}${hard && status === 'fail' ? ' (makes the machine unfit)' : ''}`,
    ...(inFull ? [`    expected: ${expected}`] : []),
    `    fix:      ${fix}${reboot(needsReboot)}`,
  ]);
  return [`${heading} (${entries.length})`, ...lines, ''];
}

function reboot(needed: boolean): string {
  return needed ? ' (needs a reboot)' : '';
}

function titles(entries: { title: string }[]): string {
  return entries.length === 0 ? 'nothing' : `${entries.length} (${entries.map(({ title }) => title).join(', ')})`;
}

function statusColour(status: Status): number {
  return { pass: 32, warn: 33, fail: 31, na: 2, unknown: 33 }[status];
}

/** Names of containers and texts of files may hold anything; only our own colours may reach the terminal. */
function harmless(line: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one.
  return line.replace(/\x1b\[\d{1,2}m|[\p{Cc}\p{Cf}]/gu, (found) => (found.length > 1 ? found : '?'));
}
