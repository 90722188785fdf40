import { mean } from '../../bench/detection/descriptive.ts';
import type { Metric, Samples } from '../../bench/detection/shape.ts';

/** A metric with these runs; no pairs, no later runs, no calibration unless said otherwise. */
export function madeUpMetric(history: readonly Samples[], head: Samples, more: Partial<Metric> = {}): Metric {
  const printed = (run: Samples): number => mean(run.map(mean));
  return {
    name: 'made up',
    values: history.map(printed),
    value: printed(head),
    history,
    head,
    pair: () => null,
    later: () => null,
    calibration: () => [],
    ...more,
  };
}

/** A metric with one number a run. */
export function seriesMetric(values: readonly number[], value: number, more: Partial<Metric> = {}): Metric {
  return madeUpMetric(
    values.map((one) => [[one]]),
    [[value]],
    more,
  );
}
