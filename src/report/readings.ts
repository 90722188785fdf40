/** What was read from a tool's output, for people who want to see it before they trust it. */
import type { Better, Reading, Readings } from '../model/run.ts';
import { median } from '../statistics/median.ts';
import { terminalFormatter as formatter } from '../text/formatter.ts';
import { left, type Paper, right, tableLines } from '../text/table.ts';
import { formatSideBySide } from '../units/format.ts';
import { directionOf } from '../units/units.ts';

/** One metric as it was read. */
export interface ReadMetric {
  benchmark: string;
  metric: string;
  unit: string;
  better: Better;
  /** Who says so: `default` is a guess that the report of a run warns of. */
  betterFrom: 'tool' | 'unit' | 'default';
  samples: number;
  /** That the tool itself started; null: the samples are those of one. */
  processes: number | null;
  /** Of the samples, in the unit. */
  median: number;
}

export function readMetrics(readings: readonly Reading[]): ReadMetric[] {
  return readings.map(({ benchmark, metric, unit, better, samples, processes }) => {
    const byUnit = directionOf(unit);
    return {
      ...{ benchmark, metric, unit, better: better ?? byUnit ?? 'lower' },
      betterFrom: better !== undefined ? 'tool' : byUnit === null ? 'default' : 'unit',
      samples: samples.length,
      processes: processes === undefined ? null : processes.length,
      median: median(samples),
    };
  });
}

/** A table for a terminal, then a line for each benchmark without numbers. */
export function readingLines(metrics: readonly ReadMetric[], states: Readings['states'], paper: Paper): string[] {
  const columns = [
    left('benchmark', { mayShorten: true }),
    left('metric', { mayShorten: true }),
    right('median'),
    left('better'),
    right('samples'),
  ];
  const rows = metrics.map((one) => [
    one.benchmark,
    one.metric,
    formatSideBySide([one.median], one.unit)[0] ?? '',
    `${one.better}${one.betterFrom === 'default' ? ' (assumed)' : ''}`,
    samplesOf(one),
  ]);
  const without = states.map(({ benchmark, state, detail }) => {
    return `${formatter.text(benchmark)}: ${state}${detail === null ? '' : `: ${formatter.sentence(detail)}`}`;
  });
  return [...tableLines(columns, rows, paper), ...without];
}

function samplesOf({ samples, processes }: ReadMetric): string {
  return processes === null ? `${samples}` : `${samples} in ${processes} processes`;
}
