import { describe, expect, test } from 'vitest';
import { envelopeWidth, meanOfTwo, outsideEnvelope, singleNumbersOutcome } from '../../../src/statistics/envelope.ts';
import { list } from '../../statistics/draws.ts';

describe('the envelope of a history', () => {
  test('needs nine runs', () => {
    expect(envelopeWidth(list(8, () => 1))).toBeUndefined();
    expect(envelopeWidth(list(9, () => 1))).toBe(0);
  });

  test('is as wide as the largest step from what was just before, up and not down', () => {
    expect(envelopeWidth([...list(10, () => 0), 0.2, 0, 0])).toBeCloseTo(0.2, 12);
    expect(envelopeWidth([...list(10, () => 0), -0.3, -0.3])).toBe(0);
    expect(envelopeWidth([...list(10, () => 0), 0.2, -0.3, 0])).toBeCloseTo(0.2, 12);
  });

  test('compares with the higher of the last run and the median before it', () => {
    expect(envelopeWidth([...list(8, () => 0), 0.5, 0.6])).toBeCloseTo(0.5, 12);
  });

  test('forgets what is more than twenty runs ago', () => {
    expect(envelopeWidth([...list(9, () => 0), 5, ...list(28, () => 0)])).toBe(0);
  });

  test.each([
    ['all three are out', { toBase: 0.3, fresh: 0.25, toCentre: 0.4 }, true],
    ['one is on its edge', { toBase: 0.3, fresh: 0.2, toCentre: 0.4 }, false],
    ['the fresh pair does not repeat it', { toBase: 0.3, fresh: -0.3, toCentre: 0.4 }, false],
    ['only the centre has moved', { toBase: 0, fresh: 0, toCentre: 0.4 }, false],
  ])('is left when %s: %o', (_, differences, out) => {
    expect(outsideEnvelope(differences, 0.2)).toBe(out);
  });

  test('goes with a test of the mean of the two fresh differences', () => {
    const noise = { variance: 0.01, degrees: 50 };
    const estimate = meanOfTwo({ toBase: 0.1, fresh: 0.2, toCentre: 9 }, noise, { variance: 0, degrees: 20 });
    expect(estimate.effect).toBeCloseTo(0.15, 12);
    expect([estimate.standardError, estimate.degrees]).toEqual([0.1, 30]);
    const layout = meanOfTwo({ toBase: 0.1, fresh: 0.2, toCentre: 9 }, noise, { variance: 0.006, degrees: 20 });
    expect(layout.standardError).toBeCloseTo(Math.sqrt(0.013), 12);
  });
});

describe('a claim from one number a run', () => {
  /** Strays by 1.5 % upwards and, once, by 30 % downwards. */
  const stored = [...list<number>(24, (index) => (index % 4 === 3 ? 0.015 : 0)).with(12, -0.3), 0];
  const noise = { variance: 0.005 ** 2, degrees: 20 };
  const alike = { builds: { variance: 0, degrees: 20 }, step: 0 };
  const decided = (value: number, fresh: number | number[], more = {}) =>
    singleNumbersOutcome(
      { value, fresh: [fresh, fresh].flat().slice(0, 2), stored, centre: 0, noise, ...alike, ...more },
      Math.log(1.01),
      1,
    );

  test.each<[string, number, number, string]>([
    ['further up than ever, twice', 0.03, 0.03, 'regressed'],
    ['further up than ever, and no further than ever in a fresh pair', 0.03, 0.012, 'undecided'],
    ['up, and not in a fresh pair', 0.03, -0.03, 'unchanged'],
    ['further down than ever, twice', -0.5, -0.5, 'improved'],
    ['down as it has been once', -0.25, -0.25, 'undecided'],
    ['nowhere', 0, 0, 'unchanged'],
  ])('%s', (_, value, fresh, outcome) => {
    expect(decided(value, fresh).outcome).toBe(outcome);
  });

  test.each<[string, number[], string, boolean]>([
    ['with one pair wants a second', [0.03], 'undecided', true],
    ['that one pair does not show needs no second', [0], 'unchanged', false],
    ['is as strong as the weaker of two pairs', [0.09, 0.012], 'undecided', false],
    ['that the second pair does not show is none', [0.03, -0.03], 'unchanged', false],
    ['that both pairs show stands', [0.03, 0.02], 'regressed', false],
  ])('%s', (_, fresh, outcome, needsSecond) => {
    const numbers = { value: 0.03, fresh, stored, centre: 0, noise, ...alike };
    expect(singleNumbersOutcome(numbers, Math.log(1.01), 1)).toMatchObject({ outcome, needsSecond });
    const mirrored = { ...numbers, value: -0.5, fresh: fresh.map((one) => one * -20) };
    const names: Record<string, string> = { regressed: 'improved' };
    expect(singleNumbersOutcome(mirrored, Math.log(1.01), 1).outcome).toBe(names[outcome] ?? outcome);
  });

  test('has to be more than a step in which the numbers come', () => {
    expect(decided(0.03, 0.03, { step: 0.03 }).outcome).toBe('undecided');
    expect(decided(0.03, 0.03, { step: 0.029 }).outcome).toBe('regressed');
  });

  test('has to leave two deviations behind however quiet the history was', () => {
    expect(decided(0.03, 0.03, { stored: list(24, () => 0) }).width).toBeCloseTo(0.01, 12);
    expect(
      decided(0.03, 0.03, { stored: list(24, () => 0), noise: { variance: 0.02 ** 2, degrees: 20 } }),
    ).toMatchObject({
      outcome: 'undecided',
      width: 0.04,
    });
  });

  test('is harder among many', () => {
    const loose = { noise: { variance: 0.0105 ** 2, degrees: 20 } };
    expect(decided(0.03, 0.03, loose).outcome).toBe('regressed');
    const among = { value: 0.03, fresh: [0.03, 0.03], stored, centre: 0, ...alike, ...loose };
    expect(singleNumbersOutcome(among, Math.log(1.01), 50).outcome).toBe('undecided');
  });

  test('cannot be made from eight stored runs', () => {
    expect(decided(1, 1, { stored: list(8, () => 0) })).toMatchObject({ outcome: 'undecided', width: undefined });
  });
});
