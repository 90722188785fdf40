import { describe, expect, test } from 'vitest';
import { compareRuns, nextPairs } from '../../../src/compare/compare-runs.ts';
import type { Run } from '../../../src/model/run.ts';
import {
  drawn,
  foundBaseline,
  NOW,
  type PairLists,
  plainRules,
  quietHistory,
  storedRuns,
  times,
  valuedRun,
  withPairs,
} from '../../builders/compared-runs.ts';

describe('what must not change a verdict', () => {
  const names = ['a/t', 'b/t', 'c/t', 'd/t', 'e/t', 'f/t', 'g/t', 'h/t'];
  const many = quietHistory(24, names, 'many');
  const ratios = [1, 1.03, 0.96, 1.001, 1.05, 1, 1.004, 1];
  const source = drawn('many pairs');
  const lists = Object.fromEntries(
    names.map((name, i): [string, PairLists] => [name, source.pairs(20, ratios[i] ?? 1)]),
  );
  const whole = Object.fromEntries(names.map((name, i): [string, number[]] => [name, times(ratios[i] ?? 1)]));
  const head = withPairs(valuedRun('head', whole), lists);
  const runs = storedRuns(many);
  const plain = compareRuns(head, foundBaseline(runs), runs, plainRules, NOW);

  test('there are verdicts of every kind, so that the following says something', () => {
    const verdicts = plain.metrics.map(({ verdict }) => verdict);
    expect(new Set(verdicts)).toEqual(new Set(['regressed', 'improved', 'unchanged']));
  });

  test.each([
    ['us', 1e3],
    ['ns', 1e6],
    ['s', 1e-3],
  ])('the same values in %s', (unit, factor) => {
    const turned = (run: Run): Run => ({
      ...run,
      results: run.results.map((result) => ({
        ...result,
        metrics: result.metrics.map((metric) => ({
          ...metric,
          unit,
          samples: metric.samples.map((samples) => samples.map((sample) => sample * factor)),
        })),
      })),
    });
    const scaled = (samples: number[][]): number[][] => samples.map((list) => list.map((value) => value * factor));
    const { pairs } = head;
    if (pairs === undefined) throw new Error('no pairs');
    const metrics = pairs.metrics.map((one) => ({ ...one, unit, base: scaled(one.base), head: scaled(one.head) }));
    const other = { ...turned(head), pairs: { ...pairs, metrics } };
    for (const base of [runs, runs.map(turned)]) {
      const judged = compareRuns(other, foundBaseline(base), base, plainRules, NOW);
      expect(judged.metrics.map(({ verdict, rule }) => [verdict, rule])).toEqual(
        plain.metrics.map(({ verdict, rule }) => [verdict, rule]),
      );
      for (const [place, { change, interval }] of judged.metrics.entries()) {
        const expected = plain.metrics[place];
        expect(change).toBeCloseTo(expected?.change ?? Number.NaN, 10);
        expect(interval?.[0]).toBeCloseTo(expected?.interval?.[0] ?? Number.NaN, 10);
        expect(interval?.[1]).toBeCloseTo(expected?.interval?.[1] ?? Number.NaN, 10);
      }
    }
  });

  test('the order of benchmarks, in the run, in stored runs and in pairs', () => {
    const { pairs } = head;
    if (pairs === undefined) throw new Error('no pairs');
    const turned = {
      ...head,
      results: head.results.toReversed(),
      pairs: { ...pairs, metrics: pairs.metrics.toReversed() },
    };
    const others = runs.map((run) => ({ ...run, results: run.results.toReversed() }));
    const judged = compareRuns(turned, foundBaseline(runs), others, plainRules, NOW);
    expect(judged.metrics.toReversed()).toEqual(plain.metrics);
    const { pairs: _, ...bare } = head;
    const { pairs: __, ...bareTurned } = turned;
    expect(nextPairs(bareTurned, foundBaseline(runs), others, plainRules)).toEqual(
      nextPairs(bare, foundBaseline(runs), runs, plainRules),
    );
  });

  test('whether benchmarks are metrics of one or of many', () => {
    const together = (run: Run): Run => ({
      ...run,
      results: [
        {
          benchmark: 'all',
          metrics: run.results.flatMap(({ benchmark, metrics }) =>
            metrics.map((metric) => ({ ...metric, metric: benchmark })),
          ),
        },
      ],
    });
    const { pairs } = head;
    if (pairs === undefined) throw new Error('no pairs');
    const metrics = pairs.metrics.map((one) => ({ ...one, benchmark: 'all', metric: one.benchmark }));
    const base = runs.map(together);
    const judged = compareRuns(
      { ...together(head), pairs: { ...pairs, metrics } },
      foundBaseline(base),
      base,
      plainRules,
      NOW,
    );
    expect(judged.metrics.map(({ verdict, change, interval }) => [verdict, change, interval])).toEqual(
      plain.metrics.map(({ verdict, change, interval }) => [verdict, change, interval]),
    );
  });

  test('the time of day', () => {
    expect(compareRuns(head, foundBaseline(runs), runs, plainRules, new Date(0))).toEqual(plain);
  });
});
