import { describe, expect, test } from 'vitest';
import { studentSurvival } from '../../../src/statistics/distributions.ts';
import { withFloor } from '../../../src/statistics/pair-test.ts';
import { pairsToSee, type Question, smallestDetectable } from '../../../src/statistics/power.ts';
import { meanEstimate } from '../../../src/statistics/welch.ts';
import { list, normals } from '../../statistics/draws.ts';
import { near } from '../../statistics/near.ts';

describe('the smallest detectable change', () => {
  test('is the margin and the two quantiles of the textbook', () => {
    near(
      smallestDetectable({ standardError: 0.01, degrees: Infinity }, 0.025, 0.0025),
      0.0025 + 0.01 * (1.959963984540054 + 0.8416212335729143),
    );
  });

  test('is found about four times in five', () => {
    const normal = normals('power');
    const change = smallestDetectable({ standardError: 1 / Math.sqrt(12), degrees: 11 }, 0.01, 0);
    const hits = list(4000, () => {
      const { effect, standardError, degrees } = meanEstimate(list(12, () => change + normal()));
      return studentSurvival(effect / standardError, degrees) <= 0.01 ? 1 : 0;
    });
    near(hits.reduce<number>((sum, hit) => sum + hit, 0) / 4000, 0.8, 0.04);
  });
});

function triedOut({ change, level, margin, pair, floor }: Question): number | undefined {
  for (let pairs = 4; pairs <= 10_000; pairs += Math.max(2, 2 * Math.floor(pairs / 40))) {
    const scatter = { effect: 0, standardError: Math.sqrt(pair / pairs), degrees: pairs - 2 };
    if (smallestDetectable(withFloor(scatter, floor), level, margin) <= change) return pairs;
  }
  return undefined;
}

describe('the pairs it takes to see a change', () => {
  const question = {
    change: 0.01,
    level: 0.0017,
    margin: Math.log(1.0025),
    pair: 1e-4,
    floor: { variance: 1e-6, degrees: 20 },
  };

  test('are the fewest that make it detectable', () => {
    const pairs = pairsToSee(question) ?? 0;
    const at = (count: number): number => {
      const variance = 1e-4 / count + 1e-6;
      const degrees = variance ** 2 / ((1e-4 / count) ** 2 / (count - 2) + 1e-12 / 20);
      return smallestDetectable({ standardError: Math.sqrt(variance), degrees }, question.level, question.margin);
    };
    expect(at(pairs)).toBeLessThanOrEqual(question.change);
    expect(at(pairs - 2)).toBeGreaterThan(question.change);
  });

  test('are those that trying one after the other finds', () => {
    const questions = [0.002, 0.0026, 0.005, 0.01, 0.03, 0.3].flatMap((change) =>
      [0, 1e-6, 3e-5, 1e-4, 1e-2].flatMap((pair) =>
        [0, 1e-7, 1e-6, 3e-6, 1e-5].flatMap((variance) =>
          [3.2, 20].map((degrees) => ({ ...question, change, pair, floor: { variance, degrees } })),
        ),
      ),
    );
    expect(questions.map(pairsToSee)).toEqual(questions.map(triedOut));
  });

  test('are more for more noise, fewer for a larger change', () => {
    const pairs = pairsToSee(question) ?? 0;
    expect(pairsToSee({ ...question, pair: 2e-4 })).toBeGreaterThan(pairs);
    expect(pairsToSee({ ...question, change: 0.03 })).toBeLessThan(pairs);
  });

  test('are beyond counting when the floor is in the way, or the margin', () => {
    expect(pairsToSee({ ...question, floor: { variance: 1e-4, degrees: 20 } })).toBeUndefined();
    expect(pairsToSee({ ...question, change: 0.002 })).toBeUndefined();
  });

  test('are four for pairs without scatter', () => {
    expect(pairsToSee({ ...question, pair: 0 })).toBe(4);
  });
});
