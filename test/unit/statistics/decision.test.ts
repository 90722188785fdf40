import { describe, expect, test } from 'vitest';
import { ALPHA, decide, LOOKS, SMALLEST_CLAIM, type Suspect } from '../../../src/statistics/decision.ts';

function suspect(percent: number, errorPercent: number, more: Partial<Suspect> = {}): Suspect {
  return {
    estimate: { effect: percent / 100, standardError: errorPercent / 100, degrees: 20 },
    margin: Math.log(1.0025),
    smallest: SMALLEST_CLAIM,
    before: 'undecided',
    ...more,
  };
}

const LEVEL = ALPHA / LOOKS.length;
const outcomes = (suspects: Suspect[]): string[] => decide(suspects, LEVEL).map((decision) => decision.outcome);

describe('the decision at a look', () => {
  test.each<[string, Suspect, string]>([
    ['a clear loss', suspect(5, 0.5), 'regressed'],
    ['a clear gain', suspect(-5, 0.5), 'improved'],
    ['a sure loss below the smallest claim', suspect(0.9, 0.1), 'undecided'],
    ['a sure trifle', suspect(0.3, 0.1), 'unchanged'],
    ['no change, seen well', suspect(0, 0.2), 'unchanged'],
    ['no change, seen badly', suspect(0, 2), 'undecided'],
    ['a loss that may be noise', suspect(3, 1.2), 'undecided'],
    ['a loss without any error', suspect(2, 0), 'regressed'],
    ['one below a larger smallest claim', suspect(4, 0.1, { smallest: Math.log(1.05) }), 'unchanged'],
    ['what was decided before', suspect(0, 0.1, { before: 'regressed' }), 'regressed'],
    ['what was dismissed before', suspect(9, 0.1, { before: 'unchanged' }), 'unchanged'],
  ])('on %s', (_, candidate, outcome) => {
    expect(outcomes([candidate])).toEqual([outcome]);
  });

  test('asks more of a suspect in company', () => {
    const borderline = suspect(2.5, 0.6);
    expect(outcomes([borderline])).toEqual(['regressed']);
    const company = Array.from({ length: 9 }, () => suspect(0.1, 0.6));
    expect(outcomes([borderline, ...company])[0]).toBe('undecided');
  });

  test('keeps suspects of earlier looks in the family: found ones as found, dismissed ones as innocent', () => {
    const borderline = suspect(2.5, 0.66);
    const [alone] = decide([borderline], LEVEL);
    const [withFound] = decide([borderline, suspect(9, 0.1, { before: 'regressed' })], LEVEL);
    const [withDismissed] = decide([borderline, suspect(0, 0.1, { before: 'unchanged' })], LEVEL);
    expect(withFound?.worse).toBe(alone?.worse);
    expect(withDismissed?.worse).toBe(2 * (alone?.worse ?? 0));
  });

  test('does not depend on the order of the suspects, and mirrors with the sign', () => {
    const suspects = [suspect(5, 0.5), suspect(-2, 0.3), suspect(0, 0.1), suspect(1.5, 0.8), suspect(1.5, 0.8)];
    expect(decide(suspects.toReversed(), LEVEL)).toEqual(decide(suspects, LEVEL).toReversed());
    const mirror = suspects.map((one) => ({ ...one, estimate: { ...one.estimate, effect: -one.estimate.effect } }));
    const names: Record<string, string> = { regressed: 'improved', improved: 'regressed' };
    expect(outcomes(mirror)).toEqual(outcomes(suspects).map((outcome) => names[outcome] ?? outcome));
  });

  test('says when measuring on is futile', () => {
    const [better] = decide([suspect(-0.9, 0.3)], LEVEL);
    expect([better?.outcome, better?.cannotBeWorse, better?.cannotBeBetter]).toEqual(['undecided', true, false]);
  });

  test('of nobody is nothing', () => {
    expect(decide([], LEVEL)).toEqual([]);
  });
});
