import { describe, expect, test } from 'vitest';
import { readNow } from '../../../builders/read-results.ts';

const read = (benchmarks: string, metadata = '{"name":"b","unit":"second"}') =>
  readNow(`{"benchmarks":[${benchmarks}],"metadata":${metadata},"version":"1.0"}`, 'auto');

describe('pyperf JSON', () => {
  test('a run is a process; one without values was there for calibration', () => {
    const runs = '{"warmups":[[8,9]]},{"values":[1,2],"warmups":[[8,9]]},{"values":[3]}';
    expect(read(`{"runs":[${runs}]}`).readings).toEqual([
      { benchmark: 'b', metric: 'time', unit: 's', better: 'lower', samples: [1, 2, 3], processes: [2, 1] },
    ]);
  });

  test.each([
    ['byte', 'memory', 'B'],
    ['integer', 'value', ''],
    ['widget', 'value', 'widget'],
  ])('the unit %s is %s in "%s"', (stated, metric, unit) => {
    const [reading] = read('{"runs":[{"values":[7]}]}', `{"name":"b","unit":"${stated}"}`).readings;
    expect(reading).toEqual({ benchmark: 'b', metric, unit, samples: [7], processes: [1] });
  });

  test('what a benchmark says of itself goes before what all have in common', () => {
    const own = '{"metadata":{"name":"own","unit":"byte"},"runs":[{"values":[7]}]}';
    expect(read(`${own},{"runs":[{"values":[7]}]}`).readings.map(({ benchmark, unit }) => [benchmark, unit])).toEqual([
      ['own', 'B'],
      ['b', 's'],
    ]);
  });

  test('only calibrated is not measured; values that are no number are left out', () => {
    const { readings, states, warnings } = read(
      '{"metadata":{"name":"c"},"runs":[{"warmups":[[1,2]]}]},{"runs":[{"values":[NaN,1]},{"values":[NaN]}]}',
    );
    expect(readings).toMatchObject([{ benchmark: 'b', samples: [1], processes: [1] }]);
    expect(states).toMatchObject([{ benchmark: 'c', state: 'failed' }]);
    expect(warnings).toEqual(['metric "time" of benchmark "b" has values that are no number: 2 left out']);
  });
});
