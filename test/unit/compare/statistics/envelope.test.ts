import { describe, expect, test } from 'vitest';
import { envelopeWidth, meanOfTwo, outsideEnvelope } from '../../../../src/compare/statistics/envelope.ts';
import { list } from '../../../statistics/draws.ts';

describe('the envelope of a history', () => {
  test('needs nine runs', () => {
    expect(envelopeWidth(list(8, () => 1))).toBeUndefined();
    expect(envelopeWidth(list(9, () => 1))).toBe(0);
  });

  test('is as wide as the largest step from what was just before, up or down', () => {
    expect(envelopeWidth([...list(10, () => 0), 0.2, 0, 0])).toBeCloseTo(0.2, 12);
    expect(envelopeWidth([...list(10, () => 0), -0.3, -0.3])).toBeCloseTo(0.3, 12);
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
    const estimate = meanOfTwo({ toBase: 0.1, fresh: 0.2, toCentre: 9 }, { variance: 0.01, degrees: 50 });
    expect(estimate.effect).toBeCloseTo(0.15, 12);
    expect([estimate.standardError, estimate.degrees]).toEqual([0.1, 30]);
  });
});
