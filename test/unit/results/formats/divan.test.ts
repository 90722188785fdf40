import { expect, test } from 'vitest';
import { readNow } from '../../../builders/read-results.ts';

const header = (root: string) =>
  `${root}         fastest       │ slowest       │ median        │ mean          │ samples │ iters`;
const row = (name: string, cells: string) => `${name.padEnd(10)}${cells}`;
const read = (...lines: string[]) => readNow(`Timer precision: 29 ns\n${lines.join('\n')}\n\n`, 'auto');

test('the median is the sample, in nanoseconds whatever the cells say', () => {
  const { readings } = read(
    header('b'),
    row('╰─ f', '999 ps        │ 2 ms          │ 1.5 µs        │ 1 m           │ 9 │ 9'),
  );
  expect(readings).toEqual([
    {
      benchmark: 'b::f',
      metric: 'time',
      unit: 'ns',
      better: 'lower',
      samples: [1500],
      reported: { fastest: 0.999, slowest: 2e6, median: 1500, mean: 6e10 },
    },
  ]);
});

test('rows below it are throughput, by the thousand', () => {
  const { readings } = read(
    header('b'),
    row('├─ f', '1 ns │ 1 ns │ 1 ns │ 1 ns │ 9 │ 9'),
    row('│', '1 Kitem/s │ 1 item/s │ 1.5 Kitem/s │ 1 item/s │   │'),
    row('│', '1 Mchar/s │ 1 char/s │ 2 Mchar/s │ 1 char/s │   │'),
    row('╰─ g', '1 ns │ 1 ns │ 1 ns │ 1 ns │ 9 │ 9'),
    row('', '1 KiB/s │ 1 B/s │ 2 KiB/s │ inf B/s │   │'),
  );
  expect(readings.map(({ benchmark, metric, samples }) => [benchmark, metric, samples[0]])).toEqual([
    ['b::f', 'time', 1],
    ['b::f', 'rate', 1500],
    ['b::f', 'character rate', 2e6],
    ['b::g', 'time', 1],
    ['b::g', 'throughput', 2048],
  ]);
});

test('several binaries have a table each, with their own names', () => {
  const leaf = row('╰─ f', '1 ns │ 1 ns │ 1 ns │ 1 ns │ 9 │ 9');
  expect(read(header('b'), leaf, '', header('c'), leaf).readings.map(({ benchmark }) => benchmark)).toEqual([
    'b::f',
    'c::f',
  ]);
});

test('0 ns is below the resolution', () => {
  const zero = row('├─ z', '0 ns │ 0 ns │ 0 ns │ 0 ns │ 9 │ 9');
  const { states } = read(header('b'), zero, row('╰─ f', '1 ns │ 1 ns │ 1 ns │ 1 ns │ 9 │ 9'));
  expect(states).toMatchObject([{ benchmark: 'b::z', state: 'below resolution' }]);
});

test.each([
  ['after a benchmark', [row('├─ f', '1 ns │ 1 ns │ 1 ns │ 1 ns │ 9 │ 9')], 1],
  ['within a group', [row('├─ g', '│ │ │ │ │'), row('│  ╰─ f', '1 ns │ 1 ns │ 1 ns │ 1 ns │ 9 │ 9')], 1],
  ['at once', [], 0],
])('a table that stops %s is refused', (_, lines, count) => {
  expect(() => read(header('b'), ...lines)).toThrow(`its table has no end, after ${count} complete benchmark`);
});

test('times that cannot be read are named, a group without times is not', () => {
  const odd = row('│  ├─ odd', '1 parsec │ 1 parsec │ 1 parsec │ 1 parsec │ 9 │ 9');
  const last = row('│  ╰─ f', '1 ns │ 1 ns │ 1 ns │ 1 ns │ 9 │ 9');
  const { readings, warnings } = read(
    header('b'),
    row('╰─ g', '│ │ │ │ │'),
    odd.replace('│', ' '),
    last.replace('│', ' '),
  );
  expect(readings.map(({ benchmark }) => benchmark)).toEqual(['b::g::f']);
  expect(warnings).toEqual(['metric "time" of benchmark "b::g::odd" was skipped: its times are "1 parsec"']);
});
