import { describe, expect, test } from 'vitest';
import { chance } from '../../bench/detection/chance.ts';
import { compared, mirrored } from '../../bench/detection/real/comparisons.ts';
import { beyondPairs, chiSquaredQuantile, estimates, overall } from '../../bench/detection/real/estimates.ts';
import { type PairRecord, parseRecords, recordLine, thinned } from '../../bench/detection/real/records.ts';
import { pullRequests } from '../../bench/detection/recorded-pairs.ts';
import { slowed } from '../../bench/detection/shape.ts';

type Which = Pick<PairRecord, 'kind' | 'number'> & { benchmark?: string };

/** `count` containers of a run and as many pairs: base takes 10 ms and head `ratio` times that, the second place a bit more. */
function records(which: Which, ratio: number, { count = 8, later = 1, noise = 0, seed = 'x' } = {}): PairRecord[] {
  const drawn = chance(seed, which.kind, which.number, which.benchmark ?? '');
  const value = (times: number): number[] => [10 * times * Math.exp(noise * drawn.normal())];
  const same = { program: 'p', benchmark: 'b', round: 0, ...which };
  return Array.from({ length: count }, (_, index) => {
    const first = index % 4 === 0 || index % 4 === 3 ? ('base' as const) : ('head' as const);
    const [baseLater, headLater] = first === 'base' ? [1, later] : [later, 1];
    return [
      { ...same, part: 'run' as const, index, first: 'base' as const, base: value(1), head: value(ratio) },
      { ...same, part: 'pair' as const, index, first, base: value(baseLater), head: value(ratio * headLater) },
    ];
  }).flat();
}

const relinked = (number: number): Which => ({ kind: 'relinked', number });

describe('records', () => {
  const [record] = records(relinked(1), 1.01234567);
  if (record === undefined) throw new Error('no record');

  test('come back as they were written, to five digits; a line that was cut off is left out', () => {
    const [read, ...more] = parseRecords(`${recordLine(record)}{"program":"p`, 'a file');
    expect([read, more]).toEqual([{ ...record, head: [10.123] }, []]);
  });

  test.each([
    ['no samples', { base: [] }],
    ['a sample of nought', { head: [0] }],
    ['another kind', { kind: 'rebuilt' }],
    ['a part of a pair', { index: 0.5 }],
  ])('with %s are refused by line', (_, wrong) => {
    const text = `${recordLine(record)}${JSON.stringify({ ...record, ...wrong })}\n`;
    expect(() => parseRecords(text, 'a file')).toThrow(/a file, line 2 is no pair/);
  });

  test.each([
    [1, [4]],
    [3, [2, 4, 6]],
    [7, [1, 2, 3, 4, 5, 6, 7]],
    [9, [1, 2, 3, 4, 5, 6, 7]],
  ])('thinned to %d samples keep the median', (count, expected) => {
    expect(thinned({ ...record, base: [7, 3, 1, 6, 2, 5, 4] }, count).base).toEqual(expected);
  });

  test('without enough pairs are no comparison', () => {
    expect(compared(records(relinked(1), 1, { count: 3 }))).toEqual([]);
    expect(compared(records(relinked(1), 1, { count: 4 }))).toHaveLength(1);
  });
});

describe('estimates', () => {
  // Reference values: the incomplete gamma function's series, turned around by bisection.
  test.each([
    [0.975, 11, 21.920049261021212],
    [0.025, 11, 3.815748252236099],
    [0.975, 22, 36.78071208403577],
    [0.025, 22, 10.982320734473673],
  ])('the chi-squared quantile of %d with %d degrees is right within 1 %%', (p, degrees, expected) => {
    expect(Math.abs(chiSquaredQuantile(p, degrees) / expected - 1)).toBeLessThan(0.01);
  });

  test('the layout sd is what two builds stray by, each, without the noise of pairs', () => {
    const drawn = chance('layout');
    const judged = Array.from({ length: 4000 }, () => ({
      effect: 0.004 * Math.SQRT2 * drawn.normal() + 0.003 * drawn.normal(),
      standardError: 0.003,
    }));
    const found = beyondPairs(judged);
    expect(found?.deviation).toBeCloseTo(0.004, 3);
    expect(found?.low).toBeLessThan(0.004);
    expect(found?.high).toBeGreaterThan(0.004);
  });

  test('scatter that pairs explain is no layout noise, and one comparison shows none', () => {
    const quiet = [0.001, -0.001, 0.0005].map((effect) => ({ effect, standardError: 0.01 }));
    expect(beyondPairs(quiet)?.deviation).toBe(0);
    expect(beyondPairs(quiet.slice(0, 1))).toBeNull();
  });

  test('tell layout, place in the pair and added work apart', () => {
    const all = compared([
      ...records(relinked(1), 1.01, { later: 1.02, count: 12 }),
      ...records(relinked(2), 0.99, { later: 1.02, count: 12 }),
      ...records({ kind: 'slowed', number: 5 }, 1.05, { later: 1.02, count: 12 }),
    ]);
    const [found] = estimates(all);
    expect(found?.relinked?.deviation).toBeCloseTo(0.01 / Math.SQRT2, 4);
    expect(found?.position?.effect).toBeCloseTo(Math.log(1.02), 9);
    expect(found?.pairDeviation).toBeCloseTo(0, 9);
    expect(found?.sameImage).toBeNull();
    expect(overall(found === undefined ? [] : [found]).slowed).toMatchObject([{ added: 0.05, count: 1 }]);
    expect(found?.slowed[0]?.effect).toBeCloseTo(0.05, 9);
  });
});

describe('pull requests of measured pairs', () => {
  const effects = [1, 2, 3, 5, 10];
  const all = compared([
    ...records({ kind: 'same image', number: 1 }, 1),
    ...records(relinked(1), 1.01),
    ...records(relinked(2), 0.98),
    ...effects.flatMap((number) => records({ kind: 'slowed', number }, 1 + number / 100)),
  ]);
  const units = pullRequests(all, 'relinked');
  const metrics = units.map(({ pullRequest }) => pullRequest.metrics[0]);

  test('are one a link order and one with base and head exchanged', () => {
    expect(units.map(({ pullRequest }) => pullRequest.id)).toEqual([
      'relinked 1, round 0',
      'relinked 1, round 0, mirrored',
      'relinked 2, round 0',
      'relinked 2, round 0, mirrored',
    ]);
    expect(metrics[0]?.pair(0)).toEqual({ base: [10], head: [10.1], first: 'base' });
    expect(metrics[1]?.pair(0)).toEqual({ base: [10.1], head: [10], first: 'head' });
    expect(metrics[0]?.pair(8)).toBeNull();
  });

  test('slow each benchmark once, by what was measured with more work', () => {
    expect(units.map(({ places }) => places)).toEqual([[0], [], [], []]);
    const [metric] = metrics;
    if (metric === undefined) throw new Error('no metric');
    const slow = slowed(metric, 0.05);
    expect([slow.value, slow.pair(3)?.head]).toEqual([10.5, [10.5]]);
  });

  test('without every effect slow nothing: arithmetic is no measurement', () => {
    const lacking = all.filter(({ kind, number }) => kind !== 'slowed' || number !== 3);
    expect(pullRequests(lacking, 'relinked').flatMap(({ places }) => places)).toEqual([]);
  });

  test('have stored runs of the other comparisons, slowed heads left out, and base last', () => {
    // Two runs each of the image against itself and of relinked 2, one of each slowed comparison, then its own.
    expect(metrics[0]?.values).toHaveLength(2 + 2 + effects.length + 1);
    expect(Math.max(...(metrics[0]?.values ?? []))).toBeCloseTo(10, 9);
    expect(metrics[1]?.values.at(-1)).toBeCloseTo(10.1, 9);
  });

  test('calibrate by the other link orders only', () => {
    const [comparison, ...more] = metrics[0]?.calibration() ?? [];
    expect([comparison?.length, more]).toEqual([8, []]);
    expect(comparison?.[0]).toEqual({ base: [10], head: [9.8], first: 'base' });
  });

  test('of an image against itself slow nothing', () => {
    expect(pullRequests(all, 'same image').map(({ places }) => places)).toEqual([[], []]);
  });

  test('mirroring twice changes nothing', () => {
    for (const one of all) expect(mirrored(mirrored(one))).toEqual(one);
  });
});
