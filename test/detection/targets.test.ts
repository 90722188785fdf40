import { expect, test } from 'vitest';
import { trackFigures } from '../../bench/detection/figures.ts';
import { type Count, EFFECTS, emptyTally } from '../../bench/detection/score.ts';
import { emptySweep } from '../../bench/detection/sweep.ts';
import { targetsOf } from '../../bench/detection/targets.ts';
import { tracksText } from '../../bench/detection/text.ts';
import type { TrackName } from '../../bench/detection/track.ts';

interface Counted {
  claims: Count;
  plainClaims?: Count;
  inconclusive?: Count;
  found?: number[];
}

/** Of a hundred slowed metrics each, `found` in the order of the effects. */
function figures(track: TrackName, rule: string, { claims, found = [], ...more }: Counted) {
  const empty = emptyTally();
  const tally = {
    ...empty,
    pullRequests: { hits: claims.hits, of: claims.of },
    found: EFFECTS.map((_, i) => ({ hits: found[i] ?? 0, of: 100 })),
    own: { ...empty.own, claims, plainClaims: claims, ...more },
  };
  return trackFigures(track, [{ rule, tally, sweep: emptySweep() }], 3);
}

function states(track: TrackName, rule: string, counted: Counted): string[] {
  return figures(track, rule, counted).rules.flatMap((one) =>
    targetsOf(track, one).map(({ what, state }) => `${what}: ${state}`),
  );
}

test.each([
  [0, 400, 'met'],
  [0, 300, 'not shown'],
  [2, 400, 'not shown'],
  [12, 400, 'missed'],
])('%d false claims in %d clean pull requests: at most 1 %% is %s', (hits, of, state) => {
  const claims = { hits, of };
  expect(states('S t2 tails', 'ours: everything in 5 pairs', { claims })).toEqual([`false claims ≤ 1 %: ${state}`]);
});

test.each([
  ['ours: first run, 5 pairs', 0, ['inconclusive, or says "assumed": met']],
  ['ours: nothing learned yet', 1, ['inconclusive, or says "assumed": missed']],
  ['ours: up to 30 pairs', 0, ['false claims ≤ 1 %: missed']],
])('modes by build, %s: %d of its claims do not say "assumed"', (rule, plain, expected) => {
  const counted = { claims: { hits: 40, of: 400 }, plainClaims: { hits: plain, of: 400 } };
  expect(states('S modes by build', rule, counted)).toEqual(expected);
});

test('on the dedicated machine what is found, what stays open and what it costs count as well', () => {
  const counted = { claims: { hits: 0, of: 1500 }, inconclusive: { hits: 4, of: 100 }, found: [65, 89, 99, 100] };
  expect(states('A dedicated', 'ours: auto', counted)).toEqual([
    'false claims ≤ 1 %: met',
    '+2 % found ≥ 65: met',
    '+3 % found ≥ 90: missed',
    '+5 % found ≥ 98: met',
    'inconclusive ≤ 3 %: missed',
    'pairs ≤ 40: met',
  ]);
});

test('rules of others have no targets', () => {
  expect(states('S plain', 'conbench (z > 5)', { claims: { hits: 0, of: 0 } })).toEqual([]);
});

test('a row says how many of how many, and what it should have reached', () => {
  const text = tracksText([figures('S 3 ticks', 'ours: up to 30 pairs', { claims: { hits: 12, of: 400 } })], 3);
  const row = text.split('\n').find((line) => line.startsWith('| ours: up to 30 pairs'));
  expect(row).toContain('12 of 400: 3.0 (1.7-5.2)');
  expect(row).toContain('false claims ≤ 1 %: **missed**');
});
