/** The doctor's report as text for people, in 80 columns: what to fix, all the rest in few words, and last the grade. */
import type { Status } from '../doctor/check.ts';
import type { DoctorReport } from '../doctor/examination.ts';
import { cpusText } from '../doctor/machine.ts';
import type { Grade } from '../model/host.ts';
import { screenText } from '../text/escape.ts';
import { painted, type Tone } from '../text/table.ts';

const MEANING: Record<Grade, string> = {
  A: 'bare metal, tuned and steady: small changes can be trusted',
  B: 'bare metal and steady, though not all is tuned: changes of 2 to 5 % can be trusted',
  C: 'as good as a virtual machine gets, or bare metal with something to fix: trust changes well above the noise floor',
  D: 'too noisy, or not measured: trust only very large changes',
  F: 'not fit for benchmarks until the failures above are fixed',
};

const TONES: Record<Grade, Tone> = { A: 'green', B: 'green', C: 'yellow', D: 'yellow', F: 'red' };

interface Entry {
  title: string;
  status: Status;
  observed: string;
  expected: string;
  fix: string;
  needsReboot?: boolean;
  hard: boolean;
}

/** Columns of a terminal that nobody has made wider. */
const WIDTH = 80;

export function renderDoctor(report: DoctorReport, colour: boolean): string {
  const paint = (tone: Tone, text: string): string => painted(tone, text, colour);
  const { host, grade, checks, probes } = report;
  const entries: Entry[] = [...checks, ...probes];
  const having = (wanted: Status): Entry[] => entries.filter(({ status }) => status === wanted);
  const measured = probes.filter(({ status }) => status === 'pass' || status === 'na');
  const cpus = `${cpusText(host.benchmark)} of ${host.online} for benchmarks (${host.choice})`;
  const lines = [
    ...wrapped(cpus, '', ''),
    ...wrapped(`Kernel ${host.kernel}; ${whereRun(report)}`, '', ''),
    '',
    ...section(paint('red', 'Failing'), having('fail'), true),
    ...section(paint('yellow', 'Warnings'), having('warn'), false),
    ...section(paint('yellow', 'Not known'), having('unknown'), false),
    ...list(
      paint('bold', 'Probes without a fault'),
      measured.map(
        ({ status, title, observed }) => `${status === 'pass' ? '' : 'does not apply: '}${title}: ${observed}`,
      ),
    ),
    ...titles(
      'Passed',
      checks.filter(({ status }) => status === 'pass'),
    ),
    ...titles(
      'Does not apply here',
      checks.filter(({ status }) => status === 'na'),
    ),
    '',
    ...list(
      paint('bold', 'Fix first'),
      report.fixes.map(({ title, needsReboot }, index) => `${index + 1}. ${title}${reboot(needsReboot)}`),
    ),
    ...list(paint('bold', `Why not ${grade === 'B' ? 'an A' : 'better'}`), report.reasons),
  ];
  const own = `Grade ${grade}`;
  const last = wrapped(`${own}: ${MEANING[grade]}`, '', '  ').join('\n');
  return `${lines.join('\n')}\n${paint('bold', paint(TONES[grade], own))}${last.slice(own.length)}\n`;
}

function whereRun({ host, mode, seconds }: DoctorReport): string {
  const place = host.runtime === 'docker' ? 'probes in a container' : 'probes on the host itself';
  const shield = host.shield === 'none' ? 'without a shield' : `with a shield (${host.shield})`;
  return `${place} ${shield}${mode === 'quick' ? ', quick' : ''}, ${seconds.toFixed(0)} s`;
}

function list(heading: string, items: string[]): string[] {
  return items.length === 0 ? [] : [heading, ...items.flatMap((item) => wrapped(item, '  ', '    ')), ''];
}

/** Entries with one fix stand together above it. */
function section(heading: string, entries: Entry[], inFull: boolean): string[] {
  if (entries.length === 0) return [];
  const fixOf = ({ fix, needsReboot = false }: Entry): string => `${fix}${reboot(needsReboot)}`;
  const lines = [...new Set(entries.map(fixOf))].flatMap((fix) => [
    ...entries
      .filter((entry) => fixOf(entry) === fix)
      .flatMap(({ title, observed, expected, hard, status }) => [
        ...wrapped(
          `${title}: ${observed}${hard && status === 'fail' ? ' (makes the machine unfit)' : ''}`,
          '  ',
          '    ',
        ),
        ...(inFull ? wrapped(`expected: ${expected}`, '    ', '              ') : []),
      ]),
    ...wrapped(`fix:      ${fix}`, '    ', '              '),
  ]);
  return [`${heading} (${entries.length})`, ...lines, ''];
}

function reboot(needed: boolean): string {
  return needed ? ' (needs a reboot)' : '';
}

function titles(heading: string, entries: { title: string }[]): string[] {
  const names = entries.length === 0 ? 'nothing' : entries.map(({ title }) => title).join(', ');
  return wrapped(`${heading} (${entries.length}): ${names}`, '', '  ');
}

/**
 * Broken at spaces, and harmless: names of containers and texts of files may hold anything. A command has to be broken
 * can still be copied where the break follows its semicolon.
 */
function wrapped(text: string, first: string, rest: string): string[] {
  const lines: string[] = [];
  let left = screenText(text).replaceAll('\n', ' ');
  for (let indent = first; ; indent = rest) {
    const room = WIDTH - indent.length;
    if (Array.from(left).length <= room) return [...lines, indent + left];
    const fitting = left.slice(0, room + 1);
    const semicolon = fitting.lastIndexOf('; ') + 1;
    const space = fitting.lastIndexOf(' ');
    const at = semicolon > (2 * room) / 3 ? semicolon : space > 0 ? space : left.search(/ |$/);
    lines.push(indent + left.slice(0, at).trimEnd());
    left = left.slice(at).trimStart();
    if (left === '') return lines;
  }
}
