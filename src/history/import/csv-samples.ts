/** The rows of one run -> its metrics, each sample in its invocation. */
import { usageError } from '../../model/errors.ts';
import type { Better } from '../../model/run.ts';
import type { Row } from '../../text/csv-rows.ts';
import { quote } from '../../text/quote.ts';
import { convert } from '../../units/units.ts';
import type { Columns } from './csv-columns.ts';
import type { Quantified } from './imported-run.ts';
import { betterBy, readNumber, readUnit } from './metric.ts';
import { safeName } from './names.ts';
import type { Notes } from './notes.ts';

const MOST_METRICS = 10_000;
const MOST_INVOCATIONS = 1000;
const MOST_SAMPLES = 100_000;
/** More than there are rows in any text that is read. */
const INVOCATION = 2 ** 30;

interface Series {
  benchmark: string;
  metric: string;
  unit: string;
  better: Better;
  /** By invocation times INVOCATION plus sample, both from 1: one map, because a large file has very many series. */
  values: Map<number, number>;
  /** The highest. */
  invocations: number;
}

export type Samples = Map<string, Series>;

export function newSamples(): Samples {
  return new Map();
}

/** Throws a usage error that begins with `here` on anything that is not a sample of this run. */
export function addSample(samples: Samples, row: Row, columns: Columns, here: string, notes: Notes): void {
  const benchmark = nameIn('benchmark', columns.cell(row, 'benchmark'), here);
  const metric = nameIn('metric', columns.cell(row, 'metric'), here);
  const unit = readUnit(columns.cell(row, 'unit'));
  const better = directionIn(columns.cell(row, 'better'), here);
  // Names are on one line, so nothing else can be spelled like this.
  const name = `${benchmark}\n${metric}`;
  const series = samples.get(name) ?? newSeries({ benchmark, metric, unit }, better, here, notes);
  samples.set(name, series);
  if (samples.size > MOST_METRICS) throw usageError(`${here}: the run has more than ${MOST_METRICS} metrics`);
  if (better !== null && better !== series.better) {
    throw usageError(`${here} says that ${better} is better for ${quote(metric)} of ${quote(benchmark)}`, {
      expected: `${series.better}, as in an earlier row`,
    });
  }
  const value = readNumber(columns.cell(row, 'value'));
  if (value === null) {
    throw usageError(`${here} has the value ${quote(columns.cell(row, 'value'))}`, { expected: 'a finite number' });
  }
  const converted = convert(value, unit, series.unit);
  if (converted === null) {
    throw usageError(`${here} has the unit ${quote(unit)}`, { expected: `${quote(series.unit)}, or one of its kind` });
  }
  const invocation = countIn('invocation', columns.cell(row, 'invocation') || '1', MOST_INVOCATIONS, here);
  const written = columns.cell(row, 'sample');
  const sample = written === '' ? series.values.size + 1 : countIn('sample', written, MOST_SAMPLES, here);
  const index = invocation * INVOCATION + sample;
  if (series.values.has(index)) {
    throw usageError(`${here}: sample ${sample} of invocation ${invocation} appears twice for ${quote(metric)}`, {
      expected: 'each sample once, or no column "sample"',
    });
  }
  series.values.set(index, converted);
  series.invocations = Math.max(series.invocations, invocation);
}

/** How many lists of samples `metricsOf` will make. */
export function invocationsOf(samples: Samples): number {
  return [...samples.values()].reduce((sum, { invocations }) => sum + invocations, 0);
}

/** Samples in their order; an invocation that no row names has none. Throws a usage error on too many in one. */
export function metricsOf(samples: Samples, location: string): Quantified[] {
  return [...samples.values()].map(({ benchmark, metric, unit, better, values, invocations }) => {
    const lists = Array.from({ length: invocations }, (): number[] => []);
    for (const [at, value] of [...values].sort(([one], [other]) => one - other)) {
      lists[Math.floor(at / INVOCATION) - 1]?.push(value);
    }
    if (lists.some((list) => list.length > MOST_SAMPLES)) {
      const name = `${quote(metric)} of ${quote(benchmark)}`;
      throw usageError(`${location} has more than ${MOST_SAMPLES} samples of ${name} in one invocation`);
    }
    return { benchmark, metric, unit, better, samples: lists };
  });
}

function newSeries(
  { benchmark, metric, unit }: Pick<Series, 'benchmark' | 'metric' | 'unit'>,
  direction: Better | null,
  here: string,
  notes: Notes,
): Series {
  const { better, guessed } = betterBy(unit);
  if (direction === null && guessed) {
    notes.add(`${here}: nothing says which direction of ${quote(metric)} of ${quote(benchmark)} is better: lower is`);
  }
  return { benchmark, metric, unit, better: direction ?? better, values: new Map(), invocations: 0 };
}

function nameIn(column: string, text: string, here: string): string {
  const name = safeName(text);
  if (name !== '') return name;
  throw usageError(`${here} has no ${column}`);
}

function directionIn(text: string, here: string): Better | null {
  if (text === '') return null;
  if (text === 'lower' || text === 'higher') return text;
  throw usageError(`${here} has ${quote(text)} for what is better`, { expected: '"lower" or "higher"' });
}

function countIn(column: string, text: string, most: number, here: string): number {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (number >= 1 && number <= most) return number;
  throw usageError(`${here} has ${quote(text)} for its ${column}`, { expected: `a whole number from 1 to ${most}` });
}
