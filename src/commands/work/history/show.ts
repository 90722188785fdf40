/** `pinbench history show`: one run, as it was measured. */
import path from 'node:path';
import { findRun } from '../../../history/maintenance/list.ts';
import type { StoredRun } from '../../../model/baseline.ts';
import type { Json, MetricResult, Run } from '../../../model/run.ts';
import { disturbanceSentence, isolationSentence } from '../../../report/sections/isolation.ts';
import { invocationMedians, median } from '../../../statistics/median.ts';
import { terminalFormatter as pen } from '../../../text/formatter.ts';
import { left, right, startText, tableLines } from '../../../text/table.ts';
import { count, formatBytes, formatSeconds, formatSideBySide } from '../../../units/format.ts';
import { formatQuantity } from '../../../units/quantity.ts';
import { type Answer, type Desk, runsOf } from './context.ts';

export async function show(desk: Desk, [wanted = '']: string[]): Promise<Answer> {
  const runs = await runsOf(desk.archive, {});
  // Of a folder's files a shell completes the path on the disk.
  const file = path.resolve(desk.directory, wanted);
  const onDisk = runs.find((one) => path.join(desk.archive.place, one.path) === file);
  const stored = onDisk ?? findRun(runs, wanted);
  const run = await desk.archive.read(stored);
  return { exitCode: 0, lines: linesOf(stored, run, desk), json: { path: stored.path, run } };
}

function linesOf({ path: name, excluded }: StoredRun, run: Run, desk: Desk): string[] {
  const { source, environment, isolation, host, invocations } = run;
  const branch = source.branch === null ? '' : ` of ${pen.text(source.branch)}`;
  const changed = source.dirty ? ', with uncommitted changes' : '';
  const proposal = source.pullRequest === null ? '' : `, pull request ${source.pullRequest.number}`;
  const seconds = invocations.reduce((sum, invocation) => sum + invocation.seconds, 0);
  const failure = run.failure === null ? '' : `: ${pen.sentence(run.failure)}`;
  const disturbed = disturbanceSentence(host, pen);
  const facts: [string, string][] = [
    ['run', pen.id(run.id)],
    ['suite', pen.text(run.suite)],
    ...(source.configuration === undefined
      ? []
      : [['configuration', pen.text(source.configuration)] satisfies [string, string]]),
    ['commit', `${pen.id(source.commit ?? 'unknown')}${branch}${changed}${proposal}`],
    ['status', `${run.status}${failure}${excluded ? ' (excluded: never a baseline)' : ''}`],
    [
      'start',
      `${startText(run.startedAt)} UTC, ${count(invocations.length, 'invocation')} in ${formatSeconds(seconds)}`,
    ],
    ...(run.imported === undefined ? [] : [['imported', `from ${pen.text(run.imported)}`] satisfies [string, string]]),
    ['file', pen.sentence(name)],
    ...usageFacts(run),
    ['host', host.grade === null ? 'not graded' : `grade ${host.grade}`],
    ['environment', pen.id(environment.key.slice(0, 16))],
  ];
  const width = Math.max(...facts.map(([name]) => name.length));
  return [
    ...facts.map(([name, value]) => `${name.padEnd(width)}  ${value}`),
    ...fieldLines(environment.hard),
    // Nothing is known of the isolation of a run that another tool made.
    ...(run.imported === undefined ? [isolationSentence(isolation, pen)] : []),
    ...(disturbed === null ? [] : [disturbed]),
    ...changeLines(run),
    '',
    ...metricLines(run, desk),
    ...run.warnings.map((warning) => `warning: ${pen.sentence(warning)}`),
  ];
}

function usageFacts({ image, invocations }: Run): [string, string][] {
  const peaks = invocations.map((one) => one.peakMemoryBytes).filter((bytes) => bytes !== null);
  return [
    ...(image === null
      ? []
      : [['image', pen.text(`${image.name ?? ''} ${image.id}`.trim())] satisfies [string, string]]),
    ...(peaks.length === 0 ? [] : [['peak memory', formatBytes(Math.max(...peaks))] satisfies [string, string]]),
  ];
}

/** What makes two hosts' numbers comparable. */
function fieldLines(hard: Record<string, Json>): string[] {
  return Object.entries(hard).map(([name, value]) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return `  ${pen.text(name)}: ${pen.text(text)}`;
  });
}

function changeLines({ changes = [] }: Run): string[] {
  return changes.map(({ benchmark, metric, ratio, since, persistent }) => {
    const how = persistent ? 'is at a new level' : 'came to a new level';
    const run = pen.id(since.run);
    return `${pen.text(`${benchmark}/${metric}`)} ${how}, ×${formatQuantity(ratio, '')}, since the run ${run}`;
  });
}

function metricLines({ results }: Run, desk: Desk): string[] {
  const columns = [
    left('benchmark', { mayShorten: true }),
    left('metric', { mayShorten: true }),
    right('median'),
    right('lowest', { mayGo: true }),
    right('highest', { mayGo: true }),
    right('invocations', { mayGo: true }),
    right('samples', { mayGo: true }),
  ];
  const rows = results.flatMap(({ benchmark, metrics }) =>
    metrics.map((metric) => [benchmark, metric.metric, ...figuresOf(metric)]),
  );
  return rows.length === 0 ? ['nothing was measured'] : tableLines(columns, rows, desk);
}

/** Of the invocations' medians, which are what is compared. */
function figuresOf(metric: MetricResult): string[] {
  const medians = invocationMedians(metric);
  if (medians.length === 0) return ['–', '–', '–', '0', '0'];
  const samples = metric.samples.reduce((sum, each) => sum + each.length, 0);
  const figures = formatSideBySide([median(medians), Math.min(...medians), Math.max(...medians)], metric.unit);
  return [...figures, String(medians.length), String(samples)];
}
