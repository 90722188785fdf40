/** The report as Markdown blocks, the most important first; the same for the summary and the comment. */
import type { SloResult, SuiteOutcome } from '../../model/gate.ts';
import type { Run } from '../../model/run.ts';
import { markdownCode, markdownSentence, markdownText } from '../../text/escape.ts';
import { markdownFormatter as formatter } from '../../text/formatter.ts';
import { count } from '../../units/format.ts';
import { type Cells, limitCells, metricCells } from '../columns.ts';
import { type Headline, hasFailed, otherNotes } from '../headline.ts';
import type { Report } from '../report.ts';
import { baselineSentence, baseSentence } from '../sections/baseline.ts';
import { differenceBlocks, measuringBlocks } from '../sections/how-measured.ts';
import { disturbanceSentence, isolationSentence, lostIsolation } from '../sections/isolation.ts';
import { missingSentences } from '../sections/missing.ts';
import { alikeSentences, confirmationSentence, hostTroubleSentence } from '../sections/pairs.ts';
import { isQuiet, type Row, type View, viewOf } from '../view.ts';
import type { Block, TableBlock } from './fit.ts';

/** Rows worth showing: at once, and behind a fold. */
export interface Extent {
  open: number;
  folded: number;
}

/** Suites told about one by one before the rest is only counted. */
const SUITES = 12;
const NOTES = 8;

const SIGN: Record<Headline['tone'], string> = { good: '🟢', neutral: '⚪', warning: '🟡', bad: '🔴' };

export function documentOf(report: Report, extent: Extent): Block[] {
  const view = viewOf(report);
  const { tone, word, sentence } = view.headline;
  return [
    `### ${SIGN[tone]} ${word}: ${markdownSentence(sentence)}`,
    ...hostBlocks(report.outcomes),
    ...failureBlocks(report.outcomes),
    ...missingBlock(report),
    ...listBlock(otherNotes(view.headline, report), NOTES),
    ...openTables(view, extent.open),
    ...foldedTables(view, extent.folded),
    ...suiteBlocks(report.outcomes),
    ...differenceBlocks(report.outcomes.slice(0, SUITES)),
    ...measuringBlocks(report.outcomes.slice(0, SUITES), view.rows),
  ];
}

function missingBlock(report: Report): string[] {
  const sentences = missingSentences(report, formatter);
  return sentences.length === 0 ? [] : [sentences.map((sentence) => `- 🟠 ${sentence}`).join('\n')];
}

/** In a box: who reads on must not take the rows below for the code's doing. */
function hostBlocks(outcomes: SuiteOutcome[]): string[] {
  const lines = outcomes.flatMap(({ run, comparison }) => {
    const trouble = hostTroubleSentence(comparison, formatter);
    if (trouble === null) return [];
    return [outcomes.length > 1 ? `${markdownText(run.suite)} – ${trouble}` : trouble];
  });
  if (lines.length === 0) return [];
  const more = lines.length > SUITES ? [`… ${count(lines.length - SUITES, 'more suite')}`] : [];
  return [`> [!WARNING]\n> ${[...lines.slice(0, SUITES), ...more].join('\n>\n> ')}`];
}

/** More than one line of failure is output, and is shown as such. */
function failureBlocks(outcomes: SuiteOutcome[]): string[] {
  const failed = outcomes.filter(hasFailed).map((outcome) => outcome.run);
  // The headline has the sentence of a single failure.
  const listed = failed.length === 1 ? failed.filter(isOutput) : failed;
  return listed.slice(0, SUITES).map((run) => {
    const failure = run.failure ?? 'no reason is known';
    const title = outcomes.length === 1 ? '' : `${markdownText(run.suite)} – ${run.status}`;
    return isOutput(run)
      ? `${title}\n\n${markdownCode(failure)}`.trimStart()
      : `${title}: ${markdownSentence(failure)}`;
  });
}

function isOutput(run: Run): boolean {
  return run.failure?.trim().includes('\n') === true;
}

/** What a reader must look at. */
function openTables({ limits, rows, severalSuites }: View, most: number): TableBlock[] {
  const pressing = limits.filter(({ state }) => state === 'breached' || state === 'unknown');
  const loud = rows.filter((row) => !isQuiet(row) || nothingCompared(rows));
  return [
    { ...limitCells(pressing.slice(0, most), severalSuites, formatter), total: pressing.length },
    { ...metricCells(loud.slice(0, most), severalSuites, formatter, true), total: loud.length },
  ].filter((table) => table.total > 0);
}

/** On a first run the numbers themselves are all there is to see. */
function nothingCompared(rows: Row[]): boolean {
  return rows.every((row) => !row.compared);
}

function foldedTables({ limits, rows, severalSuites }: View, most: number): TableBlock[] {
  const [met = [], skipped = []] = (['met', 'skipped'] as const).map((state) =>
    limits.filter((limit) => limit.state === state),
  );
  const unchanged = rows.filter((row) => isQuiet(row) && row.compared);
  const uncompared = nothingCompared(rows) ? [] : rows.filter((row) => isQuiet(row) && !row.compared);
  const metrics = (some: Row[]) => metricCells(some.slice(0, most), severalSuites, formatter);
  const slos = (some: SloResult[], state: string) =>
    folded(
      `${count(some.length, 'SLO')} ${state}`,
      limitCells(some.slice(0, most), severalSuites, formatter),
      some.length,
    );
  return [
    slos(met, 'met'),
    slos(skipped, 'skipped, for other branches'),
    folded(`${count(unchanged.length, 'metric')} unchanged`, metrics(unchanged), unchanged.length),
    folded(`${count(uncompared.length, 'metric')} compared with nothing`, metrics(uncompared), uncompared.length),
  ].filter((table) => table.total > 0);
}

function folded(title: string, cells: Cells, total: number): TableBlock {
  return { ...cells, total, before: `<details>\n<summary>${title}</summary>`, after: '</details>' };
}

/** What the numbers were compared with, and whether the machine was quiet: a suite a line. */
function suiteBlocks(outcomes: SuiteOutcome[]): string[] {
  const several = outcomes.length > 1;
  const lines = outcomes.slice(0, SUITES).flatMap(({ run, comparison }) => {
    const again = confirmationSentence({ run, comparison }, formatter);
    const isolation = isolationSentence(run.isolation, formatter);
    const disturbed = disturbanceSentence(run.host, formatter);
    const sentences = hasFailed({ run })
      ? [...(lostIsolation(run) ? [isolation] : [])]
      : [
          baseSentence({ run, comparison }, formatter),
          baselineSentence(comparison.baseline, run, formatter),
          again,
          ...alikeSentences(run, formatter),
          isolation,
          disturbed,
        ].filter((one) => one !== null);
    if (sentences.length === 0) return [];
    return several ? [`- ${markdownText(run.suite)} – ${sentences.join(' · ')}`] : sentences;
  });
  if (outcomes.length > SUITES) lines.push(`- … ${count(outcomes.length - SUITES, 'more suite')}`);
  return lines.length === 0 ? [] : [lines.join(several ? '\n' : '\n\n')];
}

function listBlock(sentences: string[], most: number): string[] {
  const lines = sentences.slice(0, most).map((sentence) => `- ${markdownSentence(sentence)}`);
  if (sentences.length > most) lines.push(`- … ${sentences.length - most} more`);
  return lines.length === 0 ? [] : [lines.join('\n')];
}
