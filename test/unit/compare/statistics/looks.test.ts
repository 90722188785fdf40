import { describe, expect, test } from 'vitest';
import { seededDraw } from '../../../../src/compare/random.ts';
import { ALPHA, LOOKS } from '../../../../src/compare/statistics/decision.ts';
import { type Candidate, FEWEST_PAIRS, lookAt, reviewed } from '../../../../src/compare/statistics/looks.ts';
import { cautiousFloor } from '../../../../src/compare/statistics/noise-floor.ts';
import { pairOrder } from '../../../../src/compare/statistics/pair-order.ts';

const SMALLEST = Math.log(1.01);
const order = pairOrder(30, seededDraw('looks'));
const floor = cautiousFloor({ variance: 0.003 ** 2, degrees: 20 });

/** Thirty pairs that differ by `effect`, by `scatter` more and less in turn for each of the two orders. */
function candidate(effect: number, scatter: number, more: Partial<Candidate> = {}): Candidate {
  const turns = { base: scatter, head: -scatter };
  const pairs = order.map((first) => {
    turns[first] = -turns[first];
    return { difference: effect + turns[first], first };
  });
  return { pairs, floor, smallest: SMALLEST, suspicion: 'worse', ...more };
}

const clear = candidate(0.03, 0.002);
const quiet = candidate(0, 0.002);
const late = candidate(0.025, 0.025);
const never = candidate(0.025, 0.04);

describe('the sequence of looks', () => {
  test('asks for the first ten pairs before there is any', () => {
    expect(lookAt([clear, quiet], 0, false)).toMatchObject({ wanted: 10, open: [0, 1] });
    expect(lookAt([clear], 9, false)).toMatchObject({ wanted: 10, judged: [{ outcome: 'undecided', pairs: 0 }] });
  });

  test('of nothing is over', () => {
    expect(lookAt([], 0, false)).toEqual({ judged: [], wanted: undefined, open: [] });
  });

  test.each<[string, Candidate, string[], (number | undefined)[]]>([
    ['clear at once', clear, ['regressed', 'regressed', 'regressed'], [undefined, undefined, undefined]],
    ['quiet at once', quiet, ['unchanged', 'unchanged', 'unchanged'], [undefined, undefined, undefined]],
    ['clear in the end', late, ['undecided', 'undecided', 'regressed'], [20, 30, undefined]],
    ['open in the end', never, ['undecided', 'undecided', 'undecided'], [20, 30, undefined]],
    [
      'better',
      candidate(-0.03, 0.002, { suspicion: 'better' }),
      ['improved', 'improved', 'improved'],
      [undefined, undefined, undefined],
    ],
    [
      'hopeless, so that nobody waits for it',
      candidate(0.002, 0.05),
      ['undecided', 'undecided', 'undecided'],
      [undefined, undefined, undefined],
    ],
  ])('a metric that is %s', (_, one, outcomes, wanted) => {
    const looked = LOOKS.map((pairs) => lookAt([one], pairs, false));
    expect(looked.map(({ judged }) => judged[0]?.outcome)).toEqual(outcomes);
    expect(looked.map((found) => found.wanted)).toEqual(wanted);
    expect(looked.map(({ open }) => open.length)).toEqual(wanted.map((pairs) => (pairs === undefined ? 0 : 1)));
  });

  test('stands where a metric was decided, whatever its later pairs say', () => {
    const turned = {
      ...clear,
      pairs: clear.pairs.map((pair, i) => (i < 10 || pair === null ? pair : { ...pair, difference: -1 })),
    };
    const [judged] = lookAt([turned], 30, false).judged;
    expect(judged).toMatchObject({ outcome: 'regressed', pairs: 10 });
  });

  test('has no use for pairs between two looks, unless they are the last', () => {
    expect(lookAt([late], 17, false).judged).toEqual(lookAt([late], 10, false).judged);
    expect(lookAt([late], 17, true).judged[0]?.pairs).toBe(17);
    expect(lookAt([late], 17, true)).toMatchObject({ wanted: undefined });
    expect(lookAt([clear], 6, true).judged[0]).toMatchObject({ outcome: 'regressed', pairs: 6 });
    expect(lookAt([clear], 0, true)).toMatchObject({ wanted: undefined, judged: [{ pairs: 0, outcome: 'undecided' }] });
  });

  test('decides nothing with fewer than four pairs', () => {
    for (const pairs of [1, 2, FEWEST_PAIRS - 1]) {
      const [judged] = lookAt([clear], pairs, true).judged;
      expect(judged).toMatchObject({ outcome: 'undecided', pairs, estimate: undefined });
    }
    expect(lookAt([clear], FEWEST_PAIRS, true).judged[0]?.estimate).toBeDefined();
  });

  test('counts the pairs that gave a number', () => {
    const half = { ...clear, pairs: clear.pairs.map((pair, index) => (index % 3 === 0 ? null : pair)) };
    expect(lookAt([half], 10, false).judged[0]?.pairs).toBe(6);
    const none = { ...clear, pairs: clear.pairs.map(() => null) };
    expect(lookAt([none], 30, false).judged[0]).toMatchObject({ outcome: 'undecided', pairs: 0 });
    expect(lookAt([{ ...clear, pairs: [] }], 30, true).judged[0]).toMatchObject({ outcome: 'undecided', pairs: 0 });
  });

  test('comes to the same in whatever order the candidates stand', () => {
    const all = [clear, quiet, late, never];
    for (const pairs of LOOKS) {
      const forth = lookAt(all, pairs, false);
      const back = lookAt(all.toReversed(), pairs, false);
      expect(back.judged.toReversed()).toEqual(forth.judged);
      expect(back.open.map((place) => all.length - 1 - place).toReversed()).toEqual(forth.open);
    }
  });

  test('asks more of each the more there are', () => {
    const alone = lookAt([clear], 10, false).judged[0];
    const among = lookAt([clear, ...Array(99).fill(quiet)], 10, false).judged[0];
    expect(alone?.level).toBeLessThan(ALPHA);
    expect(among?.level).toBeCloseTo((alone?.level ?? Number.NaN) / 100, 12);
    expect(among?.detectable).toBeGreaterThan(alone?.detectable ?? Infinity);
    const effects = Array.from({ length: 40 }, (_, index) => 0.01 + index / 2000);
    const claims = (others: Candidate[]): number[] =>
      effects.filter(
        (effect) => lookAt([candidate(effect, 0.004), ...others], 10, false).judged[0]?.outcome === 'regressed',
      );
    const [smallestAlone = Infinity] = claims([]);
    const [smallestAmong = Infinity] = claims(Array(99).fill(quiet));
    expect(smallestAlone).toBeLessThan(smallestAmong);
    expect(smallestAmong).toBeLessThan(0.03);
  });

  test('spends no more than alpha on all looks together', () => {
    const levels = LOOKS.map((pairs) => lookAt([never], pairs, false).judged[0]?.level ?? Number.NaN);
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
        const [plain] = lookAt([one], pairs, false).judged;
        const [turned] = lookAt([mirrored], pairs, false).judged;
        expect(turned?.outcome).toBe(names[plain?.outcome ?? ''] ?? plain?.outcome);
        expect(turned?.detectable).toBe(plain?.detectable);
      }
    }
  });
});

describe('a claim held against another base', () => {
  const [claim] = lookAt([clear], 10, false).judged;
  if (claim === undefined) throw new Error('no claim');

  test.each<[number, string]>([
    [0, 'regressed'],
    [0.01, 'regressed'],
    [0.03, 'unchanged'],
    [0.06, 'improved'],
  ])('that is more by %d', (shift, outcome) => {
    const held = reviewed(claim, clear, shift);
    expect(held.outcome).toBe(outcome);
    expect(held.estimate?.effect).toBeCloseTo(0.03 - shift, 12);
  });

  test('is what it was where it was none', () => {
    const [open] = lookAt([never], 30, false).judged;
    if (open === undefined) throw new Error('nothing judged');
    expect(reviewed(open, never, 0.01)).toBe(open);
  });
});
