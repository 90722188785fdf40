/** `pinbench history show`: one run, as it was measured. */
import path from 'node:path';
import { findRun } from '../../../history/maintenance/list.ts';
import type { StoredRun } from '../../../model/baseline.ts';
import type { Json, MetricResult, Run } from '../../../model/run.ts';
import { disturbanceSentence, isolationSentence } from '../../../report/sections/isolation.ts';
import { invocationMedians, median } from '../../../statistics/median.ts';
import { terminalFormatter as formatter } from '../../../text/formatter.ts';
import { left, right, startText, tableLines } from '../../../text/table.ts';
import { count, formatBytes, formatSeconds, formatSideBySide } from '../../../units/format.ts';
import { formatQuantity } from '../../../units/quantity.ts';
import { type Answer, type HistoryContext, runsOf } from './context.ts';

export async function show(context: HistoryContext, [wanted = '']: string[]): Promise<Answer> {
  const runs = await runsOf(context.archive, {});
  // Of a folder's files a shell completes the path on the disk.
  const file = path.resolve(context.directory, wanted);
  const onDisk = runs.find((one) => path.join(context.archive.place, one.path) === file);
  const stored = onDisk ?? findRun(runs, wanted);
  const run = await context.archive.read(stored);
  return { exitCode: 0, lines: linesOf(stored, run, context), json: { path: stored.path, run } };
}

function linesOf({ path: name, excluded }: StoredRun, run: Run, context: HistoryContext): string[] {
  const { source, environment, isolation, host, invocations } = run;
  const branch = source.branch === null ? '' : ` of ${formatter.text(source.branch)}`;
  const changed = source.dirty ? ', with uncommitted changes' : '';
  const proposal = source.pullRequest === null ? '' : `, pull request ${source.pullRequest.number}`;
  const seconds = invocations.reduce((sum, invocation) => sum + invocation.seconds, 0);
  const failure = run.failure === null ? '' : `: ${formatter.sentence(run.failure)}`;
  const disturbed = disturbanceSentence(host, formatter);
  const facts: [string, string][] = [
    ['run', formatter.id(run.id)],
    ['suite', formatter.text(run.suite)],
    ...(source.configuration === undefined
      ? []
      : [['configuration', formatter.text(source.configuration)] satisfies [string, string]]),
    ['commit', `${formatter.id(source.commit ?? 'unknown')}${branch}${changed}${proposal}`],
    ['status', `${run.status}${failure}${excluded ? ' (excluded: never a baseline)' : ''}`],
    [
      'start',
      `${startText(run.startedAt)} UTC, ${count(invocations.length, 'invocation')} in ${formatSeconds(seconds)}`,
    ],
    ...(run.imported === undefined
      ? []
      : [['imported', `from ${formatter.text(run.imported)}`] satisfies [string, string]]),
    ['file', formatter.sentence(name)],
    ...usageFacts(run),
    ['host', host.grade === null ? 'not graded' : `grade ${host.grade}`],
    ['environment', formatter.id(environment.key.slice(0, 16))],
  ];
  const width = Math.max(...facts.map(([name]) => name.length));
  return [
    ...facts.map(([name, value]) => `${name.padEnd(width)}  ${value}`),
    ...fieldLines(environment.hard),
    // Nothing is known of the isolation of a run that another tool made.
    ...(run.imported === undefined ? [isolationSentence(isolation, formatter)] : []),
    ...(disturbed === null ? [] : [disturbed]),
    ...changeLines(run),
    '',
    ...metricLines(run, context),
    ...run.warnings.map((warning) => `warning: ${formatter.sentence(warning)}`),
  ];
}

function usageFacts({ image, invocations }: Run): [string, string][] {
  const peaks = invocations.map((one) => one.peakMemoryBytes).filter((bytes) => bytes !== null);
  return [
    ...(image === null
      ? []
      : [['image', formatter.text(`${image.name ?? ''} ${image.id}`.trim())] satisfies [string, string]]),
    ...(peaks.length === 0 ? [] : [['peak memory', formatBytes(Math.max(...peaks))] satisfies [string, string]]),
  ];
}

/** What makes two hosts' numbers comparable. */
function fieldLines(hard: Record<string, Json>): string[] {
  return Object.entries(hard).map(([name, value]) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return `  ${formatter.text(name)}: ${formatter.text(text)}`;
  });
}

function changeLines({ changes = [] }: Run): string[] {
  return changes.map(({ benchmark, metric, ratio, since, persistent }) => {
    const how = persistent ? 'is at a new level' : 'came to a new level';
    const run = formatter.id(since.run);
    return `${formatter.text(`${benchmark}/${metric}`)} ${how}, ×${formatQuantity(ratio, '')}, since the run ${run}`;
  });
}

function metricLines({ results }: Run, context: HistoryContext): string[] {
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
  return rows.length === 0 ? ['nothing was measured'] : tableLines(columns, rows, context);
}

/** Of the invocations' medians, which are what is compared. */
function figuresOf(metric: MetricResult): string[] {
  const medians = invocationMedians(metric);
  if (medians.length === 0) return ['–', '–', '–', '0', '0'];
  const samples = metric.samples.reduce((sum, each) => sum + each.length, 0);
  const figures = formatSideBySide([median(medians), Math.min(...medians), Math.max(...medians)], metric.unit);
  return [...figures, String(medians.length), String(samples)];
}
