/** The report for a terminal: tables first, what decided last, where the eye is. */
import type { SloResult } from '../model/gate.ts';
import { fullName } from '../model/metric-name.ts';
import { logText, withoutCommands } from '../text/escape.ts';
import { terminalFormatter as formatter } from '../text/formatter.ts';
import { MOST_ROWS, type Paper, painted, paintedTable, type Tone } from '../text/table.ts';
import { count } from '../units/format.ts';
import { type Cells, limitCells, metricCells } from './columns.ts';
import { type Headline, hasFailed, otherNotes } from './headline.ts';
import type { Report } from './report.ts';
import { baselineSentence, baseSentence, rejectedSentence } from './sections/baseline.ts';
import { directionSentence } from './sections/directions.ts';
import { disturbanceSentence, isolationSentence, lostIsolation } from './sections/isolation.ts';
import { missingSentences } from './sections/missing.ts';
import { alikeSentences, confirmationSentence, hostTroubleSentence } from './sections/pairs.ts';
import { learningWords, openWords } from './sections/power.ts';
import { type Row, viewOf } from './view.ts';

const REASONS = 5;

const LIMIT_TONE: Record<SloResult['state'], Tone> = {
  breached: 'red',
  unknown: 'yellow',
  met: null,
  skipped: null,
};

const HEADLINE: Record<Headline['tone'], Tone> = { good: 'green', neutral: 'cyan', warning: 'yellow', bad: 'red' };

export function renderTerminal(report: Report, paper: Paper): string {
  const { colour } = paper;
  const { headline, rows, limits, severalSuites } = viewOf(report);
  const limitTones = limits.map(({ state }) => LIMIT_TONE[state]);
  const sections = [
    tableOf(limitCells(limits.slice(0, MOST_ROWS), severalSuites, formatter), limitTones, limits.length, paper),
    tableOf(metricCells(rows.slice(0, MOST_ROWS), severalSuites, formatter), rows.map(toneOf), rows.length, paper),
    acceptedOf(rows),
    unsettledOf(rows),
    [...suitesOf(report), ...directionsOf(report)],
    otherNotes(headline, report).map((note) => `note: ${formatter.sentence(note)}`),
    failuresOf(report),
    missingSentences(report, formatter).map((line) => painted('yellow', line, colour)),
    troubleOf(report).map((line) => painted('yellow', line, colour)),
    [
      ...reasonsOf(report),
      painted(HEADLINE[headline.tone], formatter.sentence(`${headline.word}: ${headline.sentence}`), colour),
    ],
  ];
  const text = sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
  return `${withoutCommands(text)}\n`;
}

function tableOf({ columns, rows }: Cells, tones: Tone[], all: number, paper: Paper): string[] {
  const rest = all > rows.length ? `… ${count(all - rows.length, 'more row')}` : null;
  return paintedTable(columns, rows, paper, (row) => tones[row] ?? null, rest);
}

function toneOf(row: Row): Tone {
  if (row.breached || row.verdict === 'regressed') return 'red';
  if (row.verdict === 'improved') return 'green';
  return row.verdict === 'missing' || row.verdict === 'inconclusive' ? 'yellow' : null;
}

/** Why changes were accepted: a sentence has no room in the table. */
function acceptedOf(rows: Row[]): string[] {
  const accepted = rows.filter((row) => row.verdict === 'acknowledged');
  const lines = accepted
    .slice(0, REASONS)
    .map((row) => `acknowledged: ${formatter.text(fullName(row))}: ${formatter.sentence(row.rule)}`);
  return accepted.length > REASONS ? [...lines, `… ${accepted.length - REASONS} more`] : lines;
}

/** What inconclusive metrics would take; where nothing was estimated, why they are. */
function unsettledOf(rows: Row[]): string[] {
  const lines = rows
    .filter(({ verdict }) => verdict === 'inconclusive')
    .map((row) => {
      const words = openWords(row) ?? formatter.sentence(row.rule);
      return `inconclusive: ${formatter.text(fullName(row))}: ${words}`;
    });
  return lines.length > REASONS ? [...lines.slice(0, REASONS), `… ${lines.length - REASONS} more`] : lines;
}

function suitesOf({ outcomes }: Report): string[] {
  return outcomes.flatMap(({ run, comparison }) => {
    const suite = outcomes.length > 1 ? `${formatter.text(run.suite)}: ` : '';
    const isolation = isolationSentence(run.isolation, formatter);
    if (hasFailed({ run })) return lostIsolation(run) ? [`${suite}${isolation}`] : [];
    const disturbed = disturbanceSentence(run.host, formatter);
    const leftOut = rejectedSentence(comparison.baseline, formatter);
    const sentences = [
      baseSentence({ run, comparison }, formatter),
      baselineSentence(comparison.baseline, run, formatter),
      leftOut,
      confirmationSentence({ run, comparison }, formatter),
      ...alikeSentences(run, formatter),
      comparison.learning === undefined ? null : `Noise floor assumed: ${learningWords(comparison.learning)}`,
      isolation,
      disturbed,
    ].filter((sentence) => sentence !== null);
    return sentences.map((sentence) => `${suite}${sentence}`);
  });
}

function directionsOf({ outcomes }: Report): string[] {
  const sentence = directionSentence(outcomes, formatter);
  return sentence === null ? [] : [sentence];
}

/** The host itself, before what it did to the numbers. */
function troubleOf({ outcomes }: Report): string[] {
  return outcomes.flatMap(({ run, comparison }) => {
    const trouble = hostTroubleSentence(comparison, formatter);
    if (trouble === null) return [];
    return [outcomes.length > 1 ? `${formatter.text(run.suite)}: ${trouble}` : trouble];
  });
}

function failuresOf({ outcomes }: Report): string[] {
  return outcomes.filter(hasFailed).map(({ run }) => {
    const failure = logText(run.failure ?? 'no reason is known', 4_000).trimEnd();
    return `${formatter.text(run.suite)}: ${run.status}: ${failure}`;
  });
}

/** Why the gate fails. A run that failed has said so itself. */
function reasonsOf({ decision }: Report): string[] {
  if (decision.exitCode !== 1 && decision.verdict !== 'host below grade') return [];
  const reasons = decision.failures.slice(0, REASONS).map((failure) => `- ${formatter.sentence(failure)}`);
  if (decision.failures.length > REASONS) reasons.push(`- … ${decision.failures.length - REASONS} more`);
  return reasons;
}
