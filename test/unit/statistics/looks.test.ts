import { describe, expect, test } from 'vitest';
import { ALPHA, LOOKS } from '../../../src/statistics/decision.ts';
import { type Candidate, FEWEST_PAIRS, LOOK_LEVELS, lookAt, reviewed } from '../../../src/statistics/looks.ts';
import { cautiousFloor } from '../../../src/statistics/noise-floor.ts';
import { pairOrder } from '../../../src/statistics/pair-order.ts';
import { seededDraw } from '../../../src/statistics/random.ts';

const SMALLEST = Math.log(1.01);
const order = pairOrder(30, seededDraw('looks'));
const floor = cautiousFloor({ variance: 0.003 ** 2, degrees: 20 });

/** Thirty pairs that differ by `effect`, by `scatter` more and less in turn for each of the two orders. */
function candidate(effect: number, scatter: number, more: Partial<Candidate> = {}): Candidate {
  const queue = { base: scatter, head: -scatter };
  const pairs = order.map((first) => {
    queue[first] = -queue[first];
    return { difference: effect + queue[first], first };
  });
  const expected = { variance: scatter ** 2, degrees: 4 };
  return { pairs, floor, expected, smallest: SMALLEST, suspicion: 'worse', ...more };
}

const clear = candidate(0.03, 0.002);
const quiet = candidate(0, 0.002);
const late = candidate(0.025, 0.025);
const never = candidate(0.025, 0.04);

/** No more pairs are wanted at the first looks. */
const none = [undefined, undefined, undefined];

describe('the sequence of looks', () => {
  test('asks for the first five pairs before there is any', () => {
    expect(lookAt([clear, quiet], 0, false)).toMatchObject({ wanted: 5, open: [0, 1] });
    expect(lookAt([clear], 4, false)).toMatchObject({ wanted: 5, decided: [{ outcome: 'undecided', pairs: 0 }] });
  });

  test('of nothing is over', () => {
    expect(lookAt([], 0, false)).toEqual({ decided: [], wanted: undefined, open: [] });
  });

  test.each<[string, Candidate, string[], (number | undefined)[]]>([
    ['clear at once', clear, ['regressed', 'regressed', 'regressed', 'regressed'], [...none, undefined]],
    ['quiet at once', quiet, ['unchanged', 'unchanged', 'unchanged', 'unchanged'], [...none, undefined]],
    ['clear in the end', late, ['undecided', 'undecided', 'undecided', 'regressed'], [10, 20, 30, undefined]],
    ['open in the end', never, ['undecided', 'undecided', 'undecided', 'undecided'], [10, 20, 30, undefined]],
    [
      'better',
      candidate(-0.03, 0.002, { suspicion: 'better' }),
      ['improved', 'improved', 'improved', 'improved'],
      [...none, undefined],
    ],
    [
      'hopeless, so that nobody waits for it',
      candidate(0.002, 0.05),
      ['undecided', 'undecided', 'undecided', 'undecided'],
      [10, undefined, undefined, undefined],
    ],
  ])('a metric that is %s', (_, one, outcomes, wanted) => {
    const looked = LOOKS.map((pairs) => lookAt([one], pairs, false));
    expect(looked.map(({ decided }) => decided[0]?.outcome)).toEqual(outcomes);
    expect(looked.map((found) => found.wanted)).toEqual(wanted);
    expect(looked.map(({ open }) => open.length)).toEqual(wanted.map((pairs) => (pairs === undefined ? 0 : 1)));
  });

  test('stands where a metric was decided, whatever its later pairs say', () => {
    const turned = {
      ...clear,
      pairs: clear.pairs.map((pair, i) => (i < 5 || pair === null ? pair : { ...pair, difference: -1 })),
    };
    const [decided] = lookAt([turned], 30, false).decided;
    expect(decided).toMatchObject({ outcome: 'regressed', pairs: 5 });
  });

  test('has no use for pairs between two looks, unless they are the last', () => {
    expect(lookAt([late], 17, false).decided).toEqual(lookAt([late], 10, false).decided);
    expect(lookAt([late], 17, true).decided[0]?.pairs).toBe(17);
    expect(lookAt([late], 17, true)).toMatchObject({ wanted: undefined });
    const slow = candidate(0.04, 0.015);
    expect(lookAt([slow], 8, true).decided[0]).toMatchObject({ pairs: 8 });
    expect(lookAt([clear], 0, true)).toMatchObject({
      wanted: undefined,
      decided: [{ pairs: 0, outcome: 'undecided' }],
    });
  });

  test('decides nothing with fewer than ten pairs where nothing is known of how far they stray', () => {
    const unknown = { ...clear, expected: undefined };
    for (const pairs of [4, 9]) {
      expect(lookAt([unknown], pairs, true).decided[0]).toMatchObject({ outcome: 'undecided', estimate: undefined });
    }
    expect(lookAt([unknown], 5, false)).toMatchObject({ wanted: 10, open: [0] });
    expect(lookAt([unknown], 10, true).decided[0]?.outcome).toBe('regressed');
  });

  test('spends at the end what was kept for the looks that time did not suffice for', () => {
    const between = candidate(0.025, 0.0165);
    expect(lookAt([between], 10, false).decided[0]).toMatchObject({ outcome: 'undecided' });
    expect(lookAt([between], 5, true).decided[0]?.level).toBeCloseTo(ALPHA, 12);
    const spent = LOOK_LEVELS[0] ?? 0;
    expect(lookAt([between], 10, true).decided[0]).toMatchObject({
      ...{ outcome: 'regressed', level: expect.closeTo(ALPHA - spent, 12) },
    });
    const [, second = 0] = LOOK_LEVELS;
    expect(lookAt([never], 15, true).decided[0]?.level).toBeCloseTo(ALPHA - (LOOK_LEVELS[0] ?? 0) - second, 12);
    expect(lookAt([never], 30, true).decided[0]?.level).toBeCloseTo(LOOK_LEVELS.at(-1) ?? 0, 12);
  });

  test('claims no change of one step in which the numbers come', () => {
    const ticks = { ...candidate(0.05, 0), step: 0.0513 };
    expect(lookAt([ticks], 30, true).decided[0]).toMatchObject({ outcome: 'undecided', rounding: 0.0513 });
    expect(lookAt([{ ...ticks, step: 0.03 }], 30, true).decided[0]?.outcome).toBe('regressed');
    expect(lookAt([{ ...candidate(0, 0.01), step: 0.0513 }], 30, true).decided[0]?.outcome).toBe('undecided');
    expect(lookAt([{ ...candidate(0, 0), step: 0.0513 }], 30, true).decided[0]?.outcome).toBe('unchanged');
    expect(lookAt([{ ...candidate(0.03, 0.004), step: 0.004 }], 30, true).decided[0]).toMatchObject({ rounding: 0 });
  });

  test('decides nothing with fewer than four pairs', () => {
    for (const pairs of [1, 2, FEWEST_PAIRS - 1]) {
      const [decided] = lookAt([clear], pairs, true).decided;
      expect(decided).toMatchObject({ outcome: 'undecided', pairs, estimate: undefined });
    }
    expect(lookAt([clear], FEWEST_PAIRS, true).decided[0]?.estimate).toBeDefined();
  });

  test('counts the pairs that gave a number', () => {
    const half = { ...clear, pairs: clear.pairs.map((pair, index) => (index % 3 === 0 ? null : pair)) };
    expect(lookAt([half], 10, false).decided[0]?.pairs).toBe(6);
    const none = { ...clear, pairs: clear.pairs.map(() => null) };
    expect(lookAt([none], 5, false)).toMatchObject({ wanted: undefined, open: [] });
    expect(lookAt([none], 30, false).decided[0]).toMatchObject({ outcome: 'undecided', pairs: 0 });
    expect(lookAt([{ ...clear, pairs: [] }], 30, true).decided[0]).toMatchObject({ outcome: 'undecided', pairs: 0 });
  });

  test('comes to the same in whatever order the candidates stand', () => {
    const all = [clear, quiet, late, never];
    for (const pairs of LOOKS) {
      const forth = lookAt(all, pairs, false);
      const back = lookAt(all.toReversed(), pairs, false);
      expect(back.decided.toReversed()).toEqual(forth.decided);
      expect(back.open.map((place) => all.length - 1 - place).toReversed()).toEqual(forth.open);
    }
  });

  test('asks more of each the more there are', () => {
    const alone = lookAt([clear], 10, false).decided[0];
    const among = lookAt([clear, ...Array(99).fill(quiet)], 10, false).decided[0];
    expect(alone?.level).toBeLessThan(ALPHA);
    expect(among?.level).toBeCloseTo((alone?.level ?? Number.NaN) / 100, 12);
    expect(among?.detectable).toBeGreaterThan(alone?.detectable ?? Infinity);
    const effects = Array.from({ length: 40 }, (_, index) => 0.01 + index / 2000);
    const claims = (others: Candidate[]): number[] =>
      effects.filter(
        (effect) => lookAt([candidate(effect, 0.004), ...others], 10, false).decided[0]?.outcome === 'regressed',
      );
    const [smallestAlone = Infinity] = claims([]);
    const [smallestAmong = Infinity] = claims(Array(99).fill(quiet));
    expect(smallestAlone).toBeLessThan(smallestAmong);
    expect(smallestAmong).toBeLessThan(0.03);
  });

  test('spends no more than alpha on all looks together', () => {
    const levels = LOOKS.map((pairs) => lookAt([never], pairs, false).decided[0]?.level ?? Number.NaN);
    expect(levels.reduce((sum, level) => sum + level, 0)).toBeLessThanOrEqual(ALPHA * (1 + 1e-12));
  });

  test('mirrors when what is worse becomes better', () => {
    const names: Record<string, string> = { regressed: 'improved', improved: 'regressed' };
    for (const one of [clear, quiet, late, never]) {
      const mirrored: Candidate = {
        ...{ ...one, suspicion: 'better' },
        pairs: one.pairs.map((pair) => (pair === null ? null : { ...pair, difference: -pair.difference })),
      };
      for (const pairs of LOOKS) {
        const [plain] = lookAt([one], pairs, false).decided;
        const [turned] = lookAt([mirrored], pairs, false).decided;
        expect(turned?.outcome).toBe(names[plain?.outcome ?? ''] ?? plain?.outcome);
        expect(turned?.detectable ?? 0).toBeCloseTo(plain?.detectable ?? 0, 12);
      }
    }
  });
});

describe('a claim held against another base', () => {
  const [claim] = lookAt([clear], 10, false).decided;
  if (claim === undefined) throw new Error('no claim');

  test.each<[number, string]>([
    [0, 'regressed'],
    [0.01, 'regressed'],
    [0.03, 'unchanged'],
    [0.06, 'improved'],
  ])('that is more by %d', (shift, outcome) => {
    const held = reviewed(claim, clear, shift);
    expect(held.outcome).toBe(outcome);
    expect(held.estimate?.effect).toBeCloseTo((claim.estimate?.effect ?? Number.NaN) - shift, 12);
  });

  test('is what it was where it was none', () => {
    const [open] = lookAt([never], 30, false).decided;
    if (open === undefined) throw new Error('nothing judged');
    expect(reviewed(open, never, 0.01)).toBe(open);
  });
});
