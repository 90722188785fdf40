import { expect, test } from 'vitest';
import { usualMetric } from '../../../src/results/usual-metric.ts';

test.each([
  ['ms', 'time'],
  ['ns/op', 'time'],
  ['MiB', 'memory'],
  ['B/op', 'memory'],
  ['allocs/op', 'allocations'],
  ['MB/s', 'throughput'],
  ['iter/sec', 'rate'],
  ['requests/second', 'rate'],
  ['items', null],
  ['widgets', null],
  ['%', null],
  ['', null],
])('a number in %j is called %j', (unit, name) => {
  expect(usualMetric(unit)).toBe(name);
});
