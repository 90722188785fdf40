import { describe, expect, test } from 'vitest';
import { normalTail, studentQuantile, studentWithin } from '../../../src/compare/student.ts';

describe('distributions agree with printed tables', () => {
  test.each([
    [1, 63.656741],
    [2, 9.924843],
    [3, 5.840909],
    [4, 4.604095],
    [9, 3.249836],
    [19, 2.860935],
    [30, 2.749996],
    [120, 2.617421],
  ])('Student with %d degrees of freedom exceeds %d with 1 %%', (degrees, t) => {
    expect(studentQuantile(0.01, degrees)).toBeCloseTo(t, 5);
  });

  test('Student with one degree of freedom is within 1 half of the time', () => {
    expect(studentWithin(1, 1)).toBeCloseTo(0.5, 12);
  });

  test.each([
    [2, 0.0227501319],
    [2.5758293035, 0.005],
    [3.2905267315, 0.0005],
    [5, 2.866515719e-7],
  ])('the normal distribution is above %d with %d', (x, probability) => {
    expect(normalTail(x) / probability).toBeCloseTo(1, 8);
  });
});
