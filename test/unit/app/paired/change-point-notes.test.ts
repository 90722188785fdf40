import { describe, expect, test } from 'vitest';
import { settledNotes } from '../../../../src/app/paired/change-point-notes.ts';
import type { SettledPoint, SharedChangePoint } from '../../../../src/compare/change-points.ts';
import type { Baseline } from '../../../../src/model/baseline.ts';

const BEFORE = '1a2b3c4d5e6f7081';
const SINCE = '3f2a91c0d4e5aaaa';
const AFTER = '9e8d7c6b5a40ffff';

const shared: SharedChangePoint = {
  since: { run: 'r5', commit: SINCE },
  before: { run: 'r1', commit: BEFORE },
  after: { run: 'r9', commit: AFTER },
  metrics: [],
};
const effect = { change: 0.032, interval: [0.029, 0.035] satisfies [number, number], pairs: 20 };

function point(
  cause: 'code' | 'host' | 'open',
  name = 'parse',
  pairs: typeof effect | null = effect,
  tries = 0,
): SettledPoint {
  const { since, before, after } = shared;
  const fields = {
    benchmark: name,
    metric: 'time',
    better: 'lower' as const,
    since,
    before,
    after,
    ratio: 1.031,
    tries,
  };
  if (cause === 'code') return { ...fields, cause, effect };
  return { ...fields, cause, effect: pairs };
}

function notes(
  points: SettledPoint[],
  more: { reason?: string; distances?: [number, number]; branch?: string | null } = {},
) {
  const { reason = 'both have the same image', distances, branch = 'main' } = more;
  const runs = [shared.before, shared.after].map(({ run, commit }, place) => ({
    ...{ id: run, commit, startedAt: '2026-03-10T12:00:00Z', distance: distances?.[place] ?? null },
  }));
  const baseline: Baseline = { state: 'found', reason: 'Compared with stored runs.', runs };
  return settledNotes(points, { ...shared, metrics: points }, reason, { suite: 'parser', branch, baseline });
}

describe('the note on a level change', () => {
  const start = 'Level change of main: parse/time +3.2 % (95 % interval +2.9 % to +3.5 %) since 3f2a91c0d4e5';

  test.each<[string, Parameters<typeof notes>[1], string]>([
    ['of an unknown number of commits', {}, 'find the commit with: pinbench bisect 1a2b3c4d5e6f 9e8d7c6b5a40'],
    ['of two commits', { distances: [7, 5] }, 'find the commit with: pinbench bisect 1a2b3c4d5e6f 9e8d7c6b5a40'],
    ['of one commit', { distances: [6, 5] }, 'no other commit lies between'],
  ])('tells how to find the commit, %s', (_, more, end) => {
    const [note, ...others] = notes([point('code')], more);
    expect(note).toContain(`${start}, confirmed in 20 pairs; ${end}`);
    expect(others).toEqual([]);
  });

  test('puts no name on a command line that a shell would take apart', () => {
    const [note] = notes([point('code', '$(reboot)')], { branch: null });
    expect(note).toContain('Level change of this branch: "$(reboot)/time" +3.2 %');
    expect(note).toMatch(/--suite parser --metric \.\.\.$/);
  });

  test.each<[string, SettledPoint, string]>([
    ['from one image', point('host', 'parse', null), 'Both have the same image'],
    ['from pairs', point('host'), 'Measured in turn, 1a2b3c4d5e6f and 9e8d7c6b5a40 do not show it today'],
  ])("tells how the host's is known, %s", (_, one, how) => {
    expect(notes([one])).toEqual([
      `The host's level changed since 3f2a91c0d4e5: parse/time +3.1 %. ${how}, so it was not the code.`,
    ]);
  });

  test('is one for each cause, and names five metrics at most', () => {
    const many = Array.from({ length: 7 }, (_, place) => point('open', `b${place}`));
    const [first, second, third] = notes([...many, point('host'), point('code')], { reason: 'no time was left' });
    expect(first).toContain(start);
    expect(second).toContain("The host's level changed");
    expect(third).toMatch(
      /main: b0\/time .*, b4\/time \+3\.1 %, and 2 more since 3f2a91c0d4e5\..*\(no time was left\)/,
    );
    expect(third).toMatch(/the next run tries again\.$/);
  });

  test('says of the third open end that it is the last', () => {
    const [second] = notes([point('open', 'parse', null, 1)]);
    expect(second).toMatch(/the next run tries again\.$/);
    const [third] = notes([point('open', 'parse', null, 2)]);
    expect(third).toMatch(/this was the last try\.$/);
  });
});
