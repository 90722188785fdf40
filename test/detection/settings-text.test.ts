import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { trackFigures } from '../../bench/detection/figures.ts';
import { EFFECTS, emptyTally } from '../../bench/detection/score.ts';
import { withSettings } from '../../bench/detection/settings-text.ts';
import { emptySweep } from '../../bench/detection/sweep.ts';
import { rulesOf, type TrackName } from '../../bench/detection/track.ts';

const TRACKS: TrackName[] = ['A dedicated', 'A hosted', 'S plain', 'S three invocations'];

/** 3 of 400 pull requests of 20 metrics with a false claim, 25 of 100 found of each effect, 40 pairs in each. */
const all = TRACKS.map((track) => {
  const empty = emptyTally();
  const claims = { hits: 3, of: 400 };
  const tally = {
    ...empty,
    metrics: { hits: 3, of: 8000 },
    pullRequests: claims,
    found: EFFECTS.map(() => ({ hits: 25, of: 100 })),
    cleanPairs: 400 * 40,
    own: { ...empty.own, claims, inconclusive: { hits: 80, of: 8000 } },
  };
  const rules = rulesOf(track, 'ours').map(({ name }) => ({ rule: name, tally, sweep: emptySweep() }));
  return trackFigures(track, rules, 3);
});

describe('the table of docs/choosing-settings.md', () => {
  const page = readFileSync(path.resolve(import.meta.dirname, '../../docs/choosing-settings.md'), 'utf8');
  const rows = (text: string | undefined): string[] => text?.split('\n').filter((line) => line.includes(' of ')) ?? [];

  test('is made of figures, and nothing else of the page changes', () => {
    const made = withSettings(page, all);
    const row = made?.split('\n').find((line) => line.startsWith('| dedicated, `paired`, budget for 5 pairs'));
    expect(row?.split(/ *\| */).slice(2, -1)).toEqual([
      '3 of 400: 0.75 (0.26-2.2)',
      '80 of 8,000: 1.0 (0.80-1.2)',
      '25 / 25 / 25 / 25',
      '2.0',
    ]);
    expect(withSettings(made ?? '', all)).toBe(made);
    expect(made?.split('<!-- end: settings -->')[1]).toBe(page.split('<!-- end: settings -->')[1]);
  });

  test('has a figure in every row', () => {
    const names = (text: string | undefined) => rows(text).map((line) => line.split(' | ')[0]);
    expect(names(page)).toEqual(names(withSettings(page, all)));
  });

  test('is left as it is when some of it was not measured', () => {
    expect(withSettings(page, all.slice(1))).toBeUndefined();
  });

  test('needs its marks', () => {
    expect(() => withSettings('# no table', all)).toThrow(/no <!-- made: settings -->/);
  });
});
