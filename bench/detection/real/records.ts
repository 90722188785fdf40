/** The file of measured pairs: a line of JSON a pair and benchmark, written as they are measured. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { KINDS, type Kind } from './plan.ts';

const MOST_BYTES = 200e6;

export interface PairRecord {
  program: string;
  benchmark: string;
  kind: Kind;
  /** Of its kind in the round, or per cent for `slowed`. */
  number: number;
  round: number;
  /** `run`: the k-th container of two runs, base's before head's; `pair`: two containers, one right after the other. */
  part: 'run' | 'pair';
  index: number;
  /** Which of a pair came first. */
  first: 'base' | 'head';
  /** Samples of one container, in milliseconds. */
  base: readonly number[];
  head: readonly number[];
}

/** All records of a file, gzipped if its name says so. A last line that was cut off is left out. */
export function readRecords(file: string): PairRecord[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes, { maxOutputLength: MOST_BYTES }) : bytes).toString('utf8');
  return parseRecords(text, file);
}

export function parseRecords(text: string, file: string): PairRecord[] {
  const lines = text.split('\n');
  // Behind the last line break there is nothing, or what a killed process had not written to the end.
  return lines.slice(0, -1).map((line, i) => {
    const value: unknown = JSON.parse(line);
    if (!isRecord(value)) throw new Error(`${file}, line ${i + 1} is no pair: ${line.slice(0, 100)}`);
    return value;
  });
}

/** Five digits are kept: a thousandth of a per cent. */
export function recordLine(record: PairRecord): string {
  const short = (values: readonly number[]): number[] => values.map((value) => Number(value.toPrecision(5)));
  return `${JSON.stringify({ ...record, base: short(record.base), head: short(record.head) })}\n`;
}

/**
 * The record with `count` of each container's samples, evenly spaced in their order of size: an odd count keeps the median
 * of an odd number of samples.
 */
export function thinned(record: PairRecord, count: number): PairRecord {
  const some = (samples: readonly number[]): number[] => {
    const ordered = samples.toSorted((a, b) => a - b);
    const places = Array.from({ length: count }, (_, i) => Math.round(((i + 0.5) / count) * ordered.length - 0.5));
    return ordered.length <= count ? ordered : places.flatMap((place) => ordered[place] ?? []);
  };
  return { ...record, base: some(record.base), head: some(record.head) };
}

/** What two records have in common that are of the same comparison of two images. */
export function comparisonId(one: Pick<PairRecord, 'program' | 'kind' | 'number' | 'round'>): string {
  return `${one.program}, ${one.kind} ${one.number}, round ${one.round}`;
}

function isRecord(value: unknown): value is PairRecord {
  if (typeof value !== 'object' || value === null) return false;
  const of = (name: string): unknown => Reflect.get(value, name);
  return (
    ['program', 'benchmark'].every((name) => typeof of(name) === 'string') &&
    ['number', 'round', 'index'].every((name) => Number.isInteger(of(name))) &&
    KINDS.some((kind) => kind === of('kind')) &&
    ['run', 'pair'].some((part) => part === of('part')) &&
    ['base', 'head'].some((side) => side === of('first')) &&
    ['base', 'head'].every((side) => isSamples(of(side)))
  );
}

function isSamples(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((one) => Number.isFinite(one) && one > 0);
}
