import { expect } from 'vitest';

/** Fails unless `got` is within `tolerance` of `wanted`, relative to the latter (absolute for zero). */
export function near(got: number, wanted: number | undefined, tolerance = 1e-10): void {
  if (wanted === undefined) throw new Error('no reference value');
  const miss = wanted === 0 ? Math.abs(got) : Math.abs(got / wanted - 1);
  expect(miss, `${got} instead of ${wanted}`).toBeLessThanOrEqual(tolerance);
}

/** The same for each number of a list. */
export function allNear(got: number[], wanted: number[], tolerance = 1e-10): void {
  expect(got).toHaveLength(wanted.length);
  for (const [index, value] of got.entries()) near(value, wanted[index], tolerance);
}
