import { expect, test } from 'vitest';
import { readNow } from '../../../builders/read-results.ts';

const report = (inner: string): string =>
  `<?xml version="1.0"?>\n<Catch2TestRun name="b"><TestCase name="t">${inner}</TestCase></Catch2TestRun>`;
const result = (name: string, mean: string): string =>
  `<BenchmarkResults name="${name}"><mean value="${mean}" lowerBound="1" upperBound="3" ci="0.95"/>
  <standardDeviation value="0.5" ci="0.95"/></BenchmarkResults>`;

test('keeps the bounds of the mean and the deviation beside it', () => {
  const { readings } = readNow(report(result('x', '2')), 'catch2');
  expect(readings).toEqual([
    {
      benchmark: 't/x',
      metric: 'time',
      unit: 'ns',
      better: 'lower',
      samples: [2],
      reported: { mean: 2, 'mean lower': 1, 'mean upper': 3, stddev: 0.5 },
    },
  ]);
});

test('a test case that is run again by a generator is another benchmark', () => {
  const { readings, warnings } = readNow(report(result('x', '2') + result('x', '4')), 'catch2');
  expect(readings.map(({ benchmark, samples }) => [benchmark, samples])).toEqual([
    ['t/x', [2]],
    ['t/x#2', [4]],
  ]);
  expect(warnings).toHaveLength(1);
});

test('a mean of 0 is below the resolution, one that is no number is left out', () => {
  const { readings, states, warnings } = readNow(
    report(result('zero', '0') + result('nan', '-nan') + result('x', '1')),
    'catch2',
  );
  expect(readings.map(({ benchmark }) => benchmark)).toEqual(['t/x']);
  expect(states).toMatchObject([{ benchmark: 't/zero', state: 'below resolution' }]);
  expect(warnings[0]).toContain('"-nan"');
});

test('a report without benchmarks is no result', () => {
  expect(() => readNow(report('<Expression success="true"/>'), 'catch2')).toThrow('no reading of Catch2 XML');
});
