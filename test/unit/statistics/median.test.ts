import { describe, expect, test } from 'vitest';
import { invocationMedians, median } from '../../../src/statistics/median.ts';

describe('median', () => {
  test.each([
    [[7], 7],
    [[3, 1, 2], 2],
    [[10, 9, 1, 2], 5.5],
    [[-1, 1], 0],
    [[1e308, 1e308], 1e308],
    [[2 ** 1023, 1.5 * 2 ** 1023], 1.25 * 2 ** 1023],
    [[5e-324, 5e-324], 5e-324],
    [[100, 9, 20], 20],
  ])('of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  test('of a list of any length is the same, in whatever order it comes', () => {
    for (const length of [2, 9, 99, 100, 101, 102, 1001]) {
      const values = Array.from({ length }, (_, index) => ((index * 7919) % length) - 20);
      const expected = (length - 1) / 2 - 20;
      expect([median(values), median(values.toReversed())]).toEqual([expected, expected]);
    }
  });

  test('does not reorder what it is given', () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });

  test('of no numbers is an error, never NaN', () => {
    expect(() => median([])).toThrow(RangeError);
  });

  test('an invocation counts once, however many samples it has; one without the metric does not', () => {
    const metric = { metric: 'time', unit: 'ms', better: 'lower' as const, samples: [[1, 1, 1, 9], [], [5]] };
    expect(invocationMedians(metric)).toEqual([1, 5]);
  });

  test('of one invocation, each process counts once that the tool started in it; of several, each invocation', () => {
    expect(invocationMedians({ samples: [[1, 2, 3, 8, 9]], processes: [[3, 2]] })).toEqual([2, 8.5]);
    expect(invocationMedians({ samples: [[1, 2, 3], [4]], processes: [[2, 1], null] })).toEqual([2, 4]);
    expect(invocationMedians({ samples: [[1, 2, 3]], processes: [null] })).toEqual([2]);
  });
});
