/** Every reader against files that are broken, cut, or dressed up: a sentence or whole numbers, never a crash or a silent zero. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PinbenchError } from '../../src/model/errors.ts';
import type { Readings } from '../../src/model/run.ts';
import type { Written } from '../../src/results/read.ts';
import { readNow } from '../builders/read-results.ts';
import { allCases, type FormatCase, filesOf } from './case.ts';

const cases = await allCases();
const titles = cases.map((one): [string, FormatCase] => [`${one.format}: ${one.files.join(', ')}`, one]);

/** What was read, or the sentence; any other error is the test's failure. */
function attempt(written: string | readonly Written[], format: string): Readings | string {
  try {
    const read = readNow(written, format);
    for (const { samples, benchmark, metric, unit } of read.readings) {
      expect(samples.length).toBeGreaterThan(0);
      expect(samples.every(Number.isFinite)).toBe(true);
      expect([benchmark, metric, unit].every((text) => text.length <= 200)).toBe(true);
    }
    return read;
  } catch (thrown) {
    if (thrown instanceof PinbenchError && thrown.kind === 'benchmark') return thrown.message;
    throw thrown;
  }
}

/** The same change made to each file. */
function changed(one: FormatCase, change: (text: string) => string): Written[] {
  return filesOf(one).map(({ path, text }) => ({ path, text: change(text) }));
}

describe.each(titles)('%s', (_, one) => {
  const files = filesOf(one);
  const length = Math.max(...files.map(({ text }) => text.length));
  // A large file costs as much each time.
  const numRuns = Math.max(5, Math.min(60, Math.round(2e6 / length)));

  test('cut anywhere, it is refused or gives no number that the whole has not', () => {
    const whole = readNow(files, one.format);
    const known = new Map(whole.readings.map((each) => [`${each.benchmark} ${each.metric}`, new Set(each.samples)]));
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        const read = attempt(
          changed(one, (text) => text.slice(0, Math.floor(text.length * share))),
          one.format,
        );
        if (typeof read === 'string') return;
        for (const { benchmark, metric, samples } of read.readings) {
          const all = known.get(`${benchmark} ${metric}`);
          // A line that ends in the middle of a number may read as a shorter number only where a line is all there is.
          if (all !== undefined) expect(samples.filter((sample) => !all.has(sample)).length).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns, seed: 1 },
    );
  });

  test('with a byte order mark and with carriage returns it says the same', () => {
    const whole = readNow(files, one.format).readings;
    expect(
      readNow(
        changed(one, (text) => `\uFEFF${text}`),
        one.format,
      ).readings,
    ).toEqual(whole);
    expect(
      readNow(
        changed(one, (text) => text.replace(/\r?\n/g, '\r\n')),
        one.format,
      ).readings,
    ).toEqual(whole);
  });

  test('letters changed anywhere end in a sentence or in whole numbers', () => {
    const letters = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      ',',
      ':',
      '0',
      '-',
      '.',
      'e',
      'N',
      '\0',
      '\n',
      '\u001b[31m',
      '<',
      '>',
      '&',
      '__proto__',
      '1e999',
      'NaN',
      'null',
    );
    const edits = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), letters), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(edits, (all) => {
        const change = (text: string): string =>
          all.reduce((so, [share, letter]) => {
            const at = Math.floor(so.length * share);
            return `${so.slice(0, at)}${letter}${so.slice(at + 1)}`;
          }, text);
        attempt(changed(one, change), one.format);
        attempt(changed(one, change), 'auto');
      }),
      { numRuns: Math.min(numRuns, 30), seed: 1 },
    );
  });

  test('is not read as another format', () => {
    for (const other of cases) {
      if (other.format === one.format) continue;
      const read = attempt(files, other.format);
      // A format that can be read this way, as could other things, is for people to choose.
      if (typeof read !== 'string') expect(['copybook', 'csv']).toContain(other.format);
    }
  });
});
