import { describe, expect, test } from 'vitest';
import { median } from '../../src/statistics/median.ts';
import { directionOf } from '../../src/units/units.ts';
import { readNow } from '../builders/read-results.ts';
import { allCases, type FormatCase, filesOf } from './case.ts';

const cases = await allCases();

describe.each(cases.map((one): [string, FormatCase] => [`${one.tool} ${one.version}: ${one.files.join(', ')}`, one]))(
  '%s',
  (_, one) => {
    const read = readNow(filesOf(one), one.format);

    test(one.auto === 'no' ? 'is left to results.format' : 'is recognised by its content', () => {
      if (one.auto === 'no') expect(() => readNow(filesOf(one), 'auto')).toThrow();
      else expect(readNow(filesOf(one), 'auto')).toEqual(read);
    });

    test('has as many benchmarks, metrics and samples as the tool says', () => {
      expect({
        benchmarks: new Set(read.readings.map(({ benchmark }) => benchmark)).size,
        metrics: read.readings.length,
        samples: read.readings.reduce((sum, { samples }) => sum + samples.length, 0),
      }).toEqual({ benchmarks: one.benchmarks, metrics: one.metrics, samples: one.samples });
    });

    test('names what has no numbers', () => {
      expect(read.states.map(({ benchmark, state }) => [benchmark, state])).toEqual(one.states ?? []);
    });

    test.each(one.spots)('agrees with the tool on %s %s', (benchmark, metric, unit, better, value) => {
      const found = read.readings.find((each) => each.benchmark === benchmark && each.metric === metric);
      expect(found, read.readings.map((each) => `${each.benchmark} ${each.metric}`).join('\n')).toBeDefined();
      if (found === undefined) return;
      expect([found.unit, found.better ?? directionOf(found.unit) ?? undefined]).toEqual([unit, better]);
      const difference = Math.abs(median(found.samples) - value);
      expect(difference, `${median(found.samples)} instead of ${value}`).toBeLessThanOrEqual(Math.abs(value) * 1e-3);
    });

    test('says how many samples each process gave, where the tool starts its own', () => {
      for (const { samples, processes } of read.readings) {
        if (processes === undefined) continue;
        expect(processes.reduce((sum, count) => sum + count, 0)).toBe(samples.length);
        expect(Math.min(...processes)).toBeGreaterThan(0);
      }
    });
  },
);
