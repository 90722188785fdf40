import { expect, test } from 'vitest';
import { percent, signedPercent } from '../../../src/units/format.ts';

test.each([
  [0.1234, '+12.3 %'],
  [-0.05, '-5.0 %'],
  [0, '+0.0 %'],
  [-0.0001, '+0.0 %'],
  [2.5, '+250.0 %'],
])('the change %d is %s', (change, text) => {
  expect(signedPercent(change)).toBe(text);
});

test.each([
  [0.05, '5 %'],
  [0.025, '2.5 %'],
  [0, '0 %'],
])('the share %d is %s', (share, text) => {
  expect(percent(share)).toBe(text);
});
