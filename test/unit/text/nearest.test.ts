import { expect, test } from 'vitest';
import { nearestMetric } from '../../../src/text/nearest.ts';

const NAMES = ['canary/time', 'parse/large/time', 'parse/large/memory', 'std::sort<int>/p99'];

test.each<[string, string | undefined]>([
  ['canray/time', 'canary/time'],
  ['canray/*', 'canary/time'],
  ['canary/tmie', 'canary/time'],
  ['canray', 'canary/time'],
  ['parse/lagre/memory', 'parse/large/memory'],
  ['parse/*/memroy', 'parse/large/memory'],
  ['*/p98', 'std::sort<int>/p99'],
  ['*/throughput', undefined],
  ['render/frame', undefined],
  ['x'.repeat(5000), undefined],
  ['*', 'canary/time'],
])('%j was meant for %j', (pattern, name) => {
  expect(nearestMetric(pattern, NAMES)).toBe(name);
});

test('nothing is near where there are no metrics', () => {
  expect(nearestMetric('canary/*', [])).toBeUndefined();
});
