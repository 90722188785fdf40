/** Nine times the benchmarks take about nine times as long, in every format; a text made to be slow is no slower. */
import { describe, expect, test } from 'vitest';
import { PinbenchError } from '../../src/model/errors.ts';
import type { Readings } from '../../src/model/run.ts';
import type { Written } from '../../src/results/read.ts';
import { readNow } from '../builders/read-results.ts';
import { allCases, type FormatCase, filesOf } from './case.ts';

const FEW = 1000;
const MANY = 9000;
const TIMES = MANY / FEW;
/** A step for each pair makes what is as much in one piece as in nine nine times as slow. */
const MOST_RATIO = 3;
/** Other work on the machine, or a pause to collect garbage, may hit one round but not all. */
const ROUNDS = 8;

function attempt(written: string | readonly Written[], format: string): Readings | null {
  try {
    return readNow(written, format, Number.POSITIVE_INFINITY);
  } catch (thrown) {
    if (thrown instanceof PinbenchError) return null;
    throw thrown;
  }
}

function duration(act: () => unknown, times: number): number {
  const start = performance.now();
  for (let left = times; left > 0; left -= 1) act();
  return performance.now() - start;
}

function expectGrowth(few: () => unknown, many: () => unknown): void {
  const ratios: number[] = [];
  while (ratios.length < ROUNDS && !ratios.some((ratio) => ratio < MOST_RATIO)) {
    const short = duration(few, TIMES);
    ratios.push(duration(many, 1) / short);
  }
  expect(Math.min(...ratios)).toBeLessThan(MOST_RATIO);
}

/** Of each format the smallest output that says the same again when it is printed again. */
const printed = new Map<string, FormatCase>();
for (const one of (await allCases()).sort((a, b) => sizeOf(a) - sizeOf(b))) {
  if (one.files.length === 1 && filesOf(one).length === 1 && !printed.has(one.format) && repeats(one)) {
    printed.set(one.format, one);
  }
}

function sizeOf(one: FormatCase): number {
  return filesOf(one).reduce((sum, { text }) => sum + text.length, 0) / Math.max(one.metrics, 1);
}

function textOf(one: FormatCase, metrics: number): string {
  const [file] = filesOf(one);
  return `${file?.text.trimEnd() ?? ''}\n`.repeat(Math.floor(metrics / one.metrics));
}

function repeats(one: FormatCase): boolean {
  const read = attempt(textOf(one, 3 * one.metrics), one.format);
  if (read === null) return false;
  return read.readings.reduce((sum, { samples }) => sum + samples.length, 0) === 3 * one.samples;
}

test('most formats can be printed again and again', () => {
  expect(printed.size).toBeGreaterThan(30);
});

describe.each([...printed])('%s', (format, one) => {
  test('nine thousand metrics are read in about nine times the time of one thousand', () => {
    const [few, many] = [textOf(one, FEW), textOf(one, MANY)];
    expect(attempt(many, format)).not.toBeNull();
    expectGrowth(
      () => attempt(few, format),
      () => attempt(many, format),
    );
  });
});

/** What some pattern could begin at every letter of, and look at all that follows each time. */
const HOSTILE = [
  '│ ',
  '│ Latency │ ',
  '\n',
  '\r\n',
  ' ',
  '\t',
  '"\\"',
  '\\"',
  '{"a":',
  '[[',
  'Benchmark \t',
  'a x ',
  'test ... ',
  '<a ',
  '1,',
];

/** What makes a format look further. */
const BEGINNINGS = new Map([['\\"', '[{"a":"']]);

describe.each(HOSTILE)('%j again and again', (piece) => {
  test('is refused in a time that grows with its length', () => {
    const of = (length: number): string =>
      `${BEGINNINGS.get(piece) ?? 'x'}${piece.repeat(Math.ceil(length / piece.length))}`;
    const [short, long] = [of(10_000), of(90_000)];
    expect(attempt(long, 'auto')).toBeNull();
    expectGrowth(
      () => attempt(short, 'auto'),
      () => attempt(long, 'auto'),
    );
  });
});
