import { expect, test } from 'vitest';
import { prepareMetrics } from '../../../src/compare/prepare-metrics.ts';
import type { Run } from '../../../src/model/run.ts';
import { noBaseline, plainRules, valuedRun, withPairs } from '../../builders/compared-runs.ts';

const NAME = 'parse/time';

/** The head has two readings in each invocation. */
function twice(base: number[]): number | undefined {
  const plain = withPairs(valuedRun('head', { [NAME]: [10.2, 10.2] }), {
    [NAME]: { base, head: base.map(() => 10.2) },
  });
  const doubled = (samples: number[][]): number[][] => samples.map(() => [10.2, 5.1]);
  const head: Run = {
    ...plain,
    results: plain.results.map((one) => ({
      ...one,
      metrics: one.metrics.map((metric) => ({ ...metric, samples: doubled(metric.samples) })),
    })),
    ...(plain.pairs && {
      pairs: {
        ...plain.pairs,
        metrics: plain.pairs.metrics.map((metric) => ({ ...metric, head: doubled(metric.head) })),
      },
    }),
  };
  return prepareMetrics(head, noBaseline, [], plainRules)[0]?.step;
}

test('a head whose numbers lie far apart makes no step wider', () => {
  expect(twice([5.1, 5.1, 5.1, 5.1, 5.1])).toBeCloseTo(0.1 / 7.65, 3);
});

test('a step that the base itself shows is one', () => {
  expect(twice([5.1, 10.2, 5.1, 10.2, 5.1])).toBeCloseTo(Math.log(2), 3);
});
