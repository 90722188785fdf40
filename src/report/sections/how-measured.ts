/** How the numbers came about: for the reader who doubts them. */

import type { Comparison } from '../../model/comparison.ts';
import type { SuiteOutcome } from '../../model/gate.ts';
import { fullName } from '../../model/metric-name.ts';
import type { Invocation, Json, Run } from '../../model/run.ts';
import { distinct } from '../../text/difference.ts';
import { markdownText } from '../../text/escape.ts';
import { markdownFormatter as formatter } from '../../text/formatter.ts';
import { type Column, markdownLines } from '../../text/table.ts';
import { count, formatBytes, formatChange, formatSeconds, formatSides } from '../../units/format.ts';
import type { Block } from '../markdown/fit.ts';
import { isQuiet, type Row } from '../view.ts';
import { baselineRuns, rejectedSentence, shortCommit } from './baseline.ts';
import { directionSentence } from './directions.ts';
import { isolationRows } from './isolation.ts';
import { pairLines } from './pairs.ts';
import { isFromStored, learningWords, toSettle, withinFloor } from './power.ts';

const DIFFERENCES = 20;
/** Characters of a cell, around what differs. */
const CELL = 120;
const WARNINGS = 10;
const RULES = 10;
const ACKNOWLEDGEMENTS = 20;

const ISOLATION = columns('isolation', 'asked for', 'seen inside');
const DIFFERENCE = columns('environment', 'baseline', 'this run');

/** Fields in which the stored runs' environment differs from this one: why nothing could be compared. */
export function differenceBlocks(outcomes: SuiteOutcome[]): Block[] {
  return outcomes.flatMap(({ run, comparison: { baseline } }) => {
    if (baseline.state !== 'incomparable' || baseline.differences.length === 0) return [];
    const rows = baseline.differences
      .slice(0, DIFFERENCES)
      .map(({ field, base, head }) =>
        [field, ...distinct(cellOf(base), cellOf(head), CELL)].map((cell) => formatter.text(cell)),
      );
    const title =
      outcomes.length > 1 ? { before: `Differences of ${formatter.text(run.suite)} from its stored runs` } : {};
    return [{ ...title, columns: DIFFERENCE, rows, total: baseline.differences.length }];
  });
}

function cellOf(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Folds: warnings, and the facts of each suite. */
export function measuringBlocks(outcomes: SuiteOutcome[], rows: Row[]): Block[] {
  const several = outcomes.length > 1;
  const warnings = outcomes.flatMap(({ run }) =>
    run.warnings.map((warning) => (several ? `${run.suite}: ${warning}` : warning)),
  );
  const listed = warnings.slice(0, WARNINGS).map((warning) => `- ${formatter.sentence(warning)}`);
  if (warnings.length > WARNINGS) listed.push(`- … ${warnings.length - WARNINGS} more`);
  const facts = outcomes.map(({ run, comparison }) =>
    [
      ...(several ? [`#### ${markdownText(run.suite)}`] : []),
      factsOf(run),
      ...comparedWith(run, comparison),
      ...inPairs(run, comparison),
      ...acknowledgementsOf(comparison),
    ].join('\n\n'),
  );
  return [
    ...(warnings.length === 0 ? [] : [fold(count(warnings.length, 'warning'), listed.join('\n'))]),
    ...(outcomes.length === 0
      ? []
      : [fold('How it was measured', [...facts, ...directionsOf(outcomes), ...rulesOf(rows)].join('\n\n'))]),
  ];
}

function factsOf(run: Run): string {
  const { source, image, invocations } = run;
  const commit = source.commit === null ? 'an unknown commit' : `commit ${formatter.id(shortCommit(source.commit))}`;
  const seconds = invocations.reduce((sum, invocation) => sum + invocation.seconds, 0);
  const lines = [
    `- ${count(invocations.length, 'invocation')} in ${formatSeconds(seconds)}, ${commit}${source.dirty ? ' with uncommitted changes' : ''}`,
  ];
  if (image !== null) {
    const name = image.name === null ? '' : ` ${formatter.id(image.name)}`;
    const build =
      image.cache === 'not built' ? image.cache : `layer cache ${image.cache}, ${formatSeconds(image.buildSeconds)}`;
    lines.push(`- image ${formatter.id(image.id.slice(0, 19))}${name}, ${build}`);
  }
  const used = usageOf(run);
  if (used !== '') lines.push(`- ${used}`);
  lines.push(`- shield: ${formatter.sentence(run.isolation.shield.reason)}`);
  const { grade } = run.host;
  lines.push(`- host ${grade === null ? 'not graded (`pinbench doctor` does)' : `grade ${grade}`}`);
  lines.push(`- environment key ${formatter.id(run.environment.key.slice(0, 16))}`);
  return `${lines.join('\n')}\n\n${markdownLines(ISOLATION, isolationRows(run.isolation, formatter)).join('\n')}`;
}

function directionsOf(outcomes: SuiteOutcome[]): string[] {
  const sentence = directionSentence(outcomes, formatter);
  return sentence === null ? [] : [`- ${sentence}`];
}

/** What all invocations used together; '' where nothing was counted. */
function usageOf({ invocations }: Run): string {
  const counted = (pick: (invocation: Invocation) => number | null): number[] =>
    invocations.map(pick).filter((value) => value !== null);
  const cpu = counted((invocation) => invocation.cpuSeconds);
  const peaks = counted((invocation) => invocation.peakMemoryBytes);
  const throttled = counted((invocation) => invocation.throttledSeconds).reduce((sum, value) => sum + value, 0);
  const parts = [
    ...(cpu.length === 0 ? [] : [`CPU time ${formatSeconds(cpu.reduce((sum, value) => sum + value, 0))}`]),
    ...(peaks.length === 0 ? [] : [`peak memory ${formatBytes(Math.max(...peaks))}`]),
    ...(throttled === 0 ? [] : [`throttled for ${formatSeconds(throttled)}`]),
  ];
  return parts.join(', ');
}

/** The runs of the baseline, and what became of the other stored ones. */
function comparedWith(run: Run, { baseline }: Comparison): string[] {
  const leftOut = rejectedSentence(baseline, formatter);
  const lines = [...baselineRuns(baseline, run, formatter), ...(leftOut === null ? [] : [leftOut])];
  return lines.length === 0 ? [] : [lines.map((line) => `- ${line}`).join('\n')];
}

/** How it was re-measured, and what its noise floor stands on. */
function inPairs(run: Run, { learning }: Comparison): string[] {
  const lines = pairLines(run.pairs, formatter);
  if (learning !== undefined) lines.push(`noise floor assumed: ${learningWords(learning)}`);
  return lines.length === 0 ? [] : [lines.map((line) => `- ${line}`).join('\n')];
}

/** What is accepted for a while, and whether it was needed. */
function acknowledgementsOf({ acknowledgements = [] }: Comparison): string[] {
  const lines = acknowledgements.slice(0, ACKNOWLEDGEMENTS).map(({ entry, state }) => {
    const sentence = `${entry.metric} ${formatChange(entry.change)} until ${entry.until}: ${entry.reason}`;
    return `- acknowledgement ${state}: ${formatter.sentence(sentence)}`;
  });
  const more = acknowledgements.length - lines.length;
  if (more > 0) lines.push(`- … ${more} more`);
  return lines.length === 0 ? [] : [lines.join('\n')];
}

/** Why a verdict is what it is, for the rows that the reader meets first. */
function rulesOf(rows: Row[]): string[] {
  const loud = rows.filter((row) => !isQuiet(row) && row.verdict !== 'new' && row.verdict !== 'missing');
  const lines = loud.slice(0, RULES).map((row) => {
    // The rule of a verdict from pairs speaks of the floor itself.
    const floor = isFromStored(row) ? withinFloor(row) : null;
    const why = [formatter.sentence(row.rule), floor, storedWords(row), toSettle(row)].filter(
      (words) => words !== null,
    );
    return `- ${formatter.text(fullName(row))} ${row.verdict}: ${why.join('; ')}`;
  });
  return lines.length === 0 ? [] : [lines.join('\n')];
}

/** What stored runs said, where the row has the numbers of pairs. */
function storedWords({ stored, unit }: Row): string | null {
  if (stored === undefined) return null;
  const { base, head } = formatSides({ ...stored, unit });
  return `the nearest stored run had ${formatter.text(base)}, this one ${formatter.text(head)} before the pairs`;
}

function fold(title: string, inside: string): string {
  return `<details>\n<summary>${title}</summary>\n\n${inside}\n\n</details>`;
}

function columns(...titles: string[]): Column[] {
  return titles.map((title) => ({ title, align: 'left' }));
}
