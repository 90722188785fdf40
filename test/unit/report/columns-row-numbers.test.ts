/** What a reader can compute from a row is what the row says. */
import { describe, expect, test } from 'vitest';
import { compareRuns } from '../../../src/compare/compare-runs.ts';
import type { MetricComparison } from '../../../src/model/comparison.ts';
import { metricCells } from '../../../src/report/columns.ts';
import { terminalFormatter } from '../../../src/text/formatter.ts';
import { formatSideBySide } from '../../../src/units/format.ts';
import {
  foundBaseline,
  type Kind,
  NOW,
  noBaseline,
  plainRules,
  storedRuns,
  valuedRun,
  withPairs,
} from '../../builders/compared-runs.ts';
import { normals, uniforms } from '../../statistics/draws.ts';

const KINDS: Kind[] = [
  { unit: 'ns' },
  { unit: 's' },
  { unit: 'ms/op' },
  { unit: 'MiB/s', better: 'higher' },
  { unit: 'B' },
  { unit: '' },
  { unit: 'widgets' },
];
const MODES = ['auto', 'paired', 'stored'] as const;

/** One comparison of many shapes: how long the history is, how many pairs there are, how much everything varies. */
function drawnRow(seed: string): MetricComparison {
  const normal = normals('rows', seed);
  const uniform = uniforms('rows', seed);
  const one = <Of>(choices: readonly Of[]): Of => choices[Math.floor(uniform() * choices.length)] as Of;
  const kind = one(KINDS);
  const level = 10 ** (uniform() * 10 - 4);
  const ratio = one([1, 1.0004, 1.02, 0.95, 1.6, 0.1, 25]);
  const drift = one([1, 1, 1.03, 0.7]);
  const scatter = one([0, 0.002, 0.05, 0.3]);
  const values = (count: number, around: number): number[] => {
    const shared = around * Math.exp(scatter * normal());
    return Array.from({ length: count }, () => shared * Math.exp(scatter * normal()));
  };
  const invocations = one([1, 3, 10]);
  const stored = storedRuns(
    Array.from({ length: one([0, 1, 7, 12, 30]) }, () => ({ 'parse/time': values(invocations, level * drift) })),
    kind,
  );
  const head = valuedRun('head', { 'parse/time': values(invocations, level * ratio * one([1, 1.1])) }, kind);
  const count = one([0, 1, 2, 3, 10, 20, 30]);
  const gaps = (list: number[]): (number | null)[] => list.map((value) => (uniform() < 0.05 ? null : value));
  const each = (around: number): (number | null)[] =>
    gaps(Array.from({ length: count }, () => values(1, around)[0] ?? around));
  const measured =
    count === 0 ? head : withPairs(head, { 'parse/time': { base: each(level), head: each(level * ratio) } });
  const baseline = stored.length === 0 ? noBaseline : foundBaseline(stored, one([0, 2]));
  const rules = { ...plainRules, compare: { ...plainRules.compare, mode: one(MODES) } };
  const [row] = compareRuns(measured, baseline, stored, rules, NOW).metrics;
  if (row === undefined) throw new Error('a run without a row');
  return row;
}

/** "1,234.5 ms" as its number and its unit. */
function read(cell: string): { value: number; unit: string } {
  const [, number = '', unit = ''] = /^(\S+)(?: (.*))?$/.exec(cell) ?? [];
  return { value: Number(number.replaceAll(',', '')), unit };
}

function cellsOf(row: MetricComparison): Record<string, string> {
  const cells = metricCells(
    [{ ...row, suite: 's', compared: true, stopped: null, learns: true, breached: false }],
    false,
    terminalFormatter,
  );
  return Object.fromEntries(cells.columns.map(({ title }, index) => [title, cells.rows[0]?.[index] ?? '']));
}

describe('the numbers of a row', () => {
  test('agree: the change between the values that are shown is the change that is shown', () => {
    let compared = 0;
    for (let index = 0; index < 1500; index += 1) {
      const row = drawnRow(`${index}`);
      if (row.base === null || row.head === null || row.change === null) continue;
      compared += 1;
      const { baseline = '', 'this run': head = '', change = '' } = cellsOf(row);
      const [there, here] = [read(baseline), read(head)];
      const told = `${index}: ${baseline} -> ${head}, ${change}`;
      expect(here.unit, told).toBe(there.unit);
      expect(decimalsOf(head), told).toBe(decimalsOf(baseline));
      const seen = here.value / there.value - 1;
      const percent = Number(change.replace(' %', '').replaceAll(',', ''));
      if (percent !== 0) expect(Math.sign(seen), told).toBe(Math.sign(percent));
      // A tenth of the change for the values' rounding, and half of the change's own last digit.
      const own = percent >= 1000 ? percent * 1e-3 : Math.abs(percent) < 1 ? 0.006 : 0.06;
      expect(Math.abs(seen * 100 - percent), told).toBeLessThan(Math.abs(percent) * 0.12 + own);
      const exact = (row.head.value ?? row.head.median) / (row.base.value ?? row.base.median) - 1;
      expect(exact, told).toBeCloseTo(row.change, 9);
    }
    expect(compared).toBeGreaterThan(800);
  });
});

function decimalsOf(cell: string): number {
  return /\.(\d+)/.exec(cell)?.[1]?.length ?? 0;
}

describe('values side by side', () => {
  test.each<[number[], string, string[]]>([
    [[0.1314, 0.1416], 's', ['131.4 ms', '141.6 ms']],
    [[37.15, 25.83], 'ns', ['37.15 ns', '25.83 ns']],
    [[100, 230], 'ms', ['100 ms', '230 ms']],
    [[999.96, 1000.4], 'us', ['999.96 us', '1,000.40 us']],
    [[99.87, 101.2], 'MiB/s', ['99.9 MiB/s', '101.2 MiB/s']],
    [[1048576, 1048600], 'B', ['1.000000 MiB', '1.000023 MiB']],
    [[2_807_000, 2_900_000], 'ns/op', ['2.807 ms/op', '2.900 ms/op']],
    [[12_345_678, 12_345_679], '', ['12,345,680', '12,345,680']],
    [[0, 0], 'ms', ['0 ms', '0 ms']],
    [[0, 12.5], 'allocs', ['0.0 allocs', '12.5 allocs']],
    [[-3.25, 1.5], 'widgets', ['-3.25 widgets', '1.50 widgets']],
    [[5e-7, 6e-7], 's', ['500 ns', '600 ns']],
    [[5e-12, 6e-12], 's', ['0.005 ns', '0.006 ns']],
    [[3e20, 4e20], '', ['3e+20', '4e+20']],
    [[1, 250_000], 'ms', ['0.001 s', '250.000 s']],
    [[41.5], 'ms', ['41.5 ms']],
    [[], 'ms', []],
  ])('%j %s', (values, unit, texts) => {
    expect(formatSideBySide(values, unit)).toEqual(texts);
  });
});
