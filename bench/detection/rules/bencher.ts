/** Bencher's thresholds: the newest value against a limit drawn from the stored ones. */
import { mean, quantile, variance } from '../descriptive.ts';
import { normalQuantile, studentQuantile } from '../distributions.ts';
import { type Rule, separableRule } from '../shape.ts';

const SOURCE = 'bencherdev/bencher, lib/bencher_boundary: limits/limit.rs, mean.rs, quartiles.rs';
/** The largest sample that its documented example keeps. */
const SAMPLE = 64;

/** mean + z s, with the standard deviation of the whole population; no limit where all values are equal. */
export function zLimit(values: readonly number[], boundary: number): number {
  return spreadLimit(values, normalQuantileOf(boundary));
}

/** mean + t(boundary, n - 1) s sqrt(1 + 1/n). */
export function tLimit(values: readonly number[], boundary: number): number {
  const n = values.length;
  return n < 2
    ? Number.POSITIVE_INFINITY
    : spreadLimit(values, studentQuantileOf(boundary, n - 1) * Math.sqrt(1 + 1 / n));
}

/** median + boundary * (Q3 - Q1), quartiles by linear interpolation. */
export function iqrLimit(values: readonly number[], boundary: number): number {
  if (values.length < 2) return Number.POSITIVE_INFINITY;
  return quantile(values, 0.5) + boundary * (quantile(values, 0.75) - quantile(values, 0.25));
}

function spreadLimit(values: readonly number[], times: number): number {
  const spread = values.length < 2 ? 0 : variance(values, 0);
  return spread === 0 ? Number.POSITIVE_INFINITY : mean(values) + times * Math.sqrt(spread);
}

function threshold(name: string, limit: (values: readonly number[]) => number, unit: Unit): Rule {
  return separableRule(
    {
      name: `Bencher ${name}`,
      source: SOURCE,
      needs: 'values',
      statistic: ({ value, values }) => awayFrom(value, unit(values.slice(-SAMPLE))),
    },
    ({ value, values }) => value > limit(values.slice(-SAMPLE)),
  );
}

/** Where a limit starts from, and what its boundary is a multiple of. */
type Unit = (values: readonly number[]) => { centre: number; spread: number };

const normalUnit: Unit = (values) => ({ centre: mean(values), spread: Math.sqrt(variance(values, 0)) });
const quartileUnit: Unit = (values) => ({
  centre: quantile(values, 0.5),
  spread: quantile(values, 0.75) - quantile(values, 0.25),
});

function awayFrom(value: number, { centre, spread }: ReturnType<Unit>): number {
  return spread > 0 ? (value - centre) / spread : 0;
}

/** Quantiles are asked for again and again with the same few arguments. */
const quantiles = new Map<string, number>();

function studentQuantileOf(boundary: number, degrees: number): number {
  return remembered(`${boundary} ${degrees}`, () => studentQuantile(boundary, degrees));
}

function normalQuantileOf(boundary: number): number {
  return remembered(`${boundary}`, () => normalQuantile(boundary));
}

function remembered(key: string, compute: () => number): number {
  const known = quantiles.get(key);
  if (known !== undefined) return known;
  const value = compute();
  quantiles.set(key, value);
  return value;
}

export const BENCHER: readonly Rule[] = [
  threshold('z_score .99', (values) => zLimit(values, 0.99), normalUnit),
  threshold('t_test .99', (values) => tLimit(values, 0.99), normalUnit),
  threshold('t_test .9999 (its own CI)', (values) => tLimit(values, 0.9999), normalUnit),
  threshold('iqr x 3', (values) => iqrLimit(values, 3), quartileUnit),
];
