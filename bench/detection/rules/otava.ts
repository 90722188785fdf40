/**
 * Apache Otava: the E-divisive split of Matteson and James (arXiv:1306.4933) in windows, each candidate kept by a
 * Student t test instead of permutations, then the weak points taken away; Fleming et al., Hunter (ICPE 2023).
 */
import { mean, variance } from '../descriptive.ts';
import { studentAbove } from '../distributions.ts';
import { type Metric, type Rule, separableRule } from '../shape.ts';
import { energyTable, splitOf } from './energy.ts';

export interface OtavaOptions {
  window: number;
  p: number;
  magnitude: number;
}

export interface OtavaChange {
  /** Place of the first value after the change. */
  index: number;
  p: number;
  before: number;
  after: number;
}

const DEFAULTS: OtavaOptions = { window: 50, p: 0.001, magnitude: 0 };

export function otavaChanges(series: readonly number[], options: OtavaOptions = DEFAULTS): OtavaChange[] {
  const weak = options.p < 0.05 ? options.p * 10 : options.p < 0.5 ? options.p * 2 : options.p;
  return merged(series, weakPlaces(series, options.window, weak), options);
}

function weakPlaces(series: readonly number[], window: number, p: number): number[] {
  const found = new Set<number>();
  const step = Math.floor(window / 2);
  let start = 0;
  while (start < series.length) {
    const places = divided(series.slice(start, start + window), p).map((place) => place + start);
    for (const place of places) found.add(place);
    start = Math.max(places.at(-1) ?? 0, start + step);
  }
  return [...found].sort((a, b) => a - b);
}

/** Splits the piece with the largest statistic again and again, until a split is not significant. */
function divided(series: readonly number[], p: number): number[] {
  const table = energyTable(series);
  const places: number[] = [];
  for (;;) {
    const bounds = [0, ...places, series.length];
    const candidates = bounds.slice(1).flatMap((end, i) => {
      const start = bounds[i] ?? 0;
      const split = splitOf(table, start, end);
      return split === null ? [] : [{ ...split, start, end }];
    });
    const best = candidates.reduce((most, one) => (one.statistic > most.statistic ? one : most), candidates[0] ?? NONE);
    if (best === NONE) return places;
    if (changeBetween(series, best.start, best.place, best.end).p > p) return places;
    places.push(best.place);
    places.sort((a, b) => a - b);
  }
}

const NONE = { place: 0, statistic: Number.NaN, start: 0, end: 0 };

function merged(series: readonly number[], places: number[], { p, magnitude }: OtavaOptions): OtavaChange[] {
  let changes = changesAt(series, places);
  while (changes.length > 0) {
    const least = changes.reduce((most, one) => (one.p > most.p ? one : most));
    let weakest = least;
    if (least.p < p) {
      weakest = changes.reduce((smallest, one) => (sizeOf(one) < sizeOf(smallest) ? one : smallest));
      if (sizeOf(weakest) > magnitude) return changes;
    }
    const at = changes.indexOf(weakest);
    const kept = changes.filter((one) => one !== weakest);
    const fresh = changesAt(
      series,
      kept.map(({ index }) => index),
    );
    // Otava computes the two points after the removed one anew, not the one before it.
    changes = kept.map((one, i) => (i === at || i === at + 1 ? (fresh[i] ?? one) : one));
  }
  return changes;
}

function changesAt(series: readonly number[], places: readonly number[]): OtavaChange[] {
  return places.map((place, i) => changeBetween(series, places[i - 1] ?? 0, place, places[i + 1] ?? series.length));
}

/** The test is fed the standard deviation of the population, as Otava does. */
function changeBetween(series: readonly number[], start: number, place: number, end: number): OtavaChange {
  const [left, right] = [series.slice(start, place), series.slice(place, end)];
  const [before, after] = [mean(left), mean(right)];
  const degrees = left.length + right.length - 2;
  const squares = (left.length - 1) * variance(left, 0) + (right.length - 1) * variance(right, 0);
  const error = Math.sqrt((squares / degrees) * (1 / left.length + 1 / right.length));
  const p = degrees < 1 ? 1 : 2 * studentAbove(Math.abs(after - before) / error, degrees);
  return { index: place, p, before, after };
}

function sizeOf({ before, after }: OtavaChange): number {
  return Math.max(Math.abs(after / before - 1), Math.abs(before / after - 1));
}

function newest(name: string, options: OtavaOptions): Rule {
  /** Relative step at the newest point, 0 where there is none. */
  const step = (metric: Metric): number => {
    const changes = otavaChanges([...metric.values, metric.value], options);
    const last = changes.find(({ index }) => index === metric.values.length);
    return last === undefined ? 0 : last.after / last.before - 1;
  };
  const source = 'apache/otava, otava/analysis.py, change_point_divisive';
  return separableRule({ name, source, needs: 'values', statistic: step }, (metric) => step(metric) > 0);
}

export const OTAVA: readonly Rule[] = [
  newest('Otava (p .001), newest point', DEFAULTS),
  newest('Otava (p .001, 5 %), newest point', { ...DEFAULTS, magnitude: 0.05 }),
];
