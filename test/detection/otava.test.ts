import { expect, test } from 'vitest';
import { energyTable, splitOf } from '../../bench/detection/rules/energy.ts';
import { OTAVA, otavaChanges } from '../../bench/detection/rules/otava.ts';
import { seriesMetric } from './made-up-metric.ts';

const wave = (count: number, level: number): number[] =>
  Array.from({ length: count }, (_, i) => level + ((i * 7) % 5) / 10);

test('the energy of a split is that of its definition', () => {
  // Left 1, 2; right 10, 12. Across 9 + 11 + 8 + 10 = 38, within 1 and 2; 2/4 * 38 - 2 * 2/4/1 * (1 + 2) = 16.
  const split = splitOf(energyTable([1, 2, 10, 12]), 0, 4);
  expect(split).toEqual({ place: 2, statistic: 16 });
});

test('there is no split of one value', () => {
  expect(splitOf(energyTable([1, 2, 3]), 1, 2)).toBeNull();
});

test('finds the places of two steps and nothing else', () => {
  const series = [...wave(20, 100), ...wave(20, 105), ...wave(20, 102)];
  expect(otavaChanges(series).map(({ index }) => index)).toEqual([20, 40]);
});

test('a steady series has no change', () => {
  expect(otavaChanges(wave(60, 100))).toEqual([]);
});

test('a step below the smallest magnitude is taken away again', () => {
  const series = [...wave(20, 100), ...wave(20, 104)];
  const changes = [0.03, 0.05].map((magnitude) => otavaChanges(series, { window: 50, p: 0.001, magnitude }).length);
  expect(changes).toEqual([1, 0]);
});

test.each([
  ['worse', 110, [true, true]],
  ['a little worse', 103, [true, false]],
  ['better', 90, [false, false]],
  ['the same', 100.2, [false, false]],
])('a newest point that is %s', (_, value, expected) => {
  const metric = seriesMetric(wave(30, 100), value);
  expect(OTAVA.map((rule) => rule.judge({ id: 'one', metrics: [metric] }).alarms[0])).toEqual(expected);
});
