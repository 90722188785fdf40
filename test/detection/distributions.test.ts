import { expect, test } from 'vitest';
import { normalBelow, normalQuantile, studentAbove, studentQuantile } from '../../bench/detection/distributions.ts';

// Reference values: SciPy 1.16.

test.each([
  [-8, 6.22096057427174e-16],
  [-1.5, 0.06680720126885807],
  [0, 0.5],
  [0.3, 0.6179114221889526],
  [2.2, 0.9860965524865014],
])('P(Z < %d) is that of SciPy', (x, expected) => {
  expect(Math.abs(normalBelow(x) / expected - 1)).toBeLessThan(1e-12);
});

test.each([
  [0.1, 1, 0.4682744825694464],
  [2.3, 4.7, 0.03656026150476873],
  [-1.2, 9, 0.8696134013047692],
  [5, 29, 1.2683157867711627e-5],
  [12, 3.3, 0.0003892960608466944],
])('P(T > %d) with %d degrees is that of SciPy', (t, degrees, expected) => {
  expect(Math.abs(studentAbove(t, degrees) / expected - 1)).toBeLessThan(1e-11);
});

test.each([
  ['t .99, 29', studentQuantile(0.99, 29), 2.4620213601503833],
  ['t .9999, 29', studentQuantile(0.9999, 29), 4.253894118432319],
  ['t .975, 2.5', studentQuantile(0.975, 2.5), 3.5746548420118773],
  ['z .99', normalQuantile(0.99), 2.3263478740408408],
])('the quantile %s is that of SciPy', (_, found, expected) => {
  expect(Math.abs(found - expected)).toBeLessThan(1e-10);
});
