/** One number of github-action-benchmark's history. */
import type { Better, Json } from '../../model/run.ts';
import { quote } from '../../text/quote.ts';
import { isObject } from './json.ts';
import { betterBy, metricOf, readNumber, readUnit } from './metric.ts';
import { safeName } from './names.ts';
import type { Notes } from './notes.ts';

export interface BenchEntry {
  benchmark: string;
  metric: string;
  unit: string;
  better: Better;
  value: number;
  reported?: Record<string, number>;
  /** What was read, as it was written. */
  source: Json;
}

/** Tools whose name says the direction. Of all others the unit does, so that a rate by JMH or Go is not taken for a cost. */
const directions: Partial<Record<string, Better>> = {
  customBiggerIsBetter: 'higher',
  benchmarkjs: 'higher',
  pytest: 'higher',
  customSmallerIsBetter: 'lower',
};

/** Tools that give costs, whatever the unit is called. */
const costs = 'cargo go googlecpp catch2 julia jmh benchmarkdotnet benchmarkluau'.split(' ');

/** Null, with a note that says why, when it has no name or no finite value. */
export function readBenchEntry(entry: unknown, tool: string, location: string, notes: Notes): BenchEntry | null {
  const { name, value, unit, range } = isObject(entry) ? entry : {};
  const benchmark = typeof name === 'string' ? safeName(name) : '';
  if (typeof name !== 'string' || benchmark === '') {
    notes.add(`${location}: a bench with the name ${quote(name)} was left out`);
    return null;
  }
  const here = `${location}, bench ${quote(name)}`;
  const number = readNumber(value);
  if (number === null) {
    notes.add(`${here} was left out: its value is ${quote(value)}, not a finite number`);
    return null;
  }
  if (benchmark !== name) notes.add(`${here} is called ${quote(benchmark)} here`);
  const written = readUnit(unit);
  const reported = readRange(range);
  if (reported === null) notes.add(`${here}: its range ${quote(range)} is no number, and was left out`);
  return {
    benchmark,
    metric: metricOf(written),
    unit: written,
    better: readDirection(tool, written, here, notes),
    value: number,
    ...(reported === null || reported === undefined ? {} : { reported }),
    source: [name, number, typeof unit === 'string' ? unit : null, reported ?? null],
  };
}

function readDirection(tool: string, unit: string, here: string, notes: Notes): Better {
  const direction = Object.hasOwn(directions, tool) ? directions[tool] : undefined;
  if (direction !== undefined) return direction;
  const { better, guessed } = betterBy(unit);
  if (guessed && !costs.includes(tool)) {
    notes.add(`${here}: neither the tool ${quote(tool)} nor the unit ${quote(unit)} says what is better: lower is`);
  }
  return better;
}

/**
 * The spread as the tool gave it: a number, or text such as "+/- 1,234", "± 0.7%" and "stddev: 0.002". Undefined when
 * there is none; null when it is something else.
 */
function readRange(range: unknown): Record<string, number> | null | undefined {
  if (range === undefined || range === null || range === '') return undefined;
  if (typeof range !== 'string') {
    const number = readNumber(range);
    return number === null ? null : { range: number };
  }
  const match =
    range.length > 100 ? null : /^\s*(stddev:|±|\+\/?-)?\s*(\d[\d,.]*(?:e[+-]?\d+)?)\s*(%?)\s*$/i.exec(range);
  const number = readNumber(match?.[2]?.replaceAll(',', ''));
  if (match === null || number === null) return null;
  if (match[3] === '%') return { 'range percent': number };
  return match[1]?.toLowerCase() === 'stddev:' ? { stddev: number } : { range: number };
}
