import { normalQuantile } from '../../src/statistics/distributions.ts';
import { seededDraw } from '../../src/statistics/random.ts';

/** Seeded numbers between 0 and 1, both left out. */
export function uniforms(...seed: string[]): () => number {
  const draw = seededDraw(...seed);
  return () => (draw(2 ** 32) + 0.5) / 2 ** 32;
}

/** Seeded standard normal numbers. */
export function normals(...seed: string[]): () => number {
  const uniform = uniforms(...seed);
  return () => normalQuantile(uniform());
}

export function list<Item>(count: number, draw: (index: number) => Item): Item[] {
  return Array.from({ length: count }, (_, index) => draw(index));
}

/**
 * p-value of the test of Kolmogorov and Smirnov that `values` are uniform on 0 to 1, by the asymptotic series with the
 * correction of Stephens (1970); good from a few dozen values on.
 */
export function uniformityP(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const count = sorted.length;
  const distance = Math.max(
    ...sorted.map((value, index) => Math.max((index + 1) / count - value, value - index / count)),
  );
  const x = distance * (Math.sqrt(count) + 0.12 + 0.11 / Math.sqrt(count));
  let sum = 0;
  for (let k = 1; k <= 100; k++) sum += (k % 2 === 1 ? 2 : -2) * Math.exp(-2 * k * k * x * x);
  return Math.min(1, Math.max(0, sum));
}
