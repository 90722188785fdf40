/**
 * Bencher Metric Format: {benchmark: {measure: {"value", "lower_value"?, "upper_value"?}}}, and its version 1:
 * {benchmark: [{"parameters"?, "measures": {measure: {"value"?, "p99"?, ...}}}]}. It has no units and no directions.
 */
import type { Format } from '../format.ts';
import { isObject, type JsonObject } from '../json-objects.ts';
import { stableName, withParameters } from '../names.ts';
import type { ReadingList } from '../reading-list.ts';
import { reportedOf } from '../reported.ts';

export const bmf: Format = {
  kind: 'json',
  about: {
    versions: "0 and 1, by Bencher's own examples",
    command: './my-benchmark',
    path: null,
    keeps: [
      'every value',
      'bounds that lie around their value, for the record',
      'of version 1 the parameters in the name, and each further number as a metric: `latency p99`',
    ],
    loses: ['bounds that do not lie around their value, since some tools write a width there'],
    filter: null,
    invocations: 'An invocation is one independent measurement: run ten.',
    traps: [
      'The format has no units and does not say what is better: state it in the configuration, or lower is taken as better.',
      'It holds one number for each measure. Where your tool has an output of its own with samples, give that to pinbench.',
    ],
  },
  detect({ objects }) {
    if (objects.some(({ value }) => isVersion1(value))) return 'certain';
    // Nothing in version 0 is a name of its own.
    return objects.some(({ value }) => isVersion0(value)) ? 'possible' : 'no';
  },
  read(output, list) {
    for (const { value } of output.objects) {
      if (isVersion0(value)) {
        for (const [name, measures] of Object.entries(value)) readMeasures(name, measures, list);
      } else if (isVersion1(value)) {
        for (const [name, points] of Object.entries(value)) {
          for (const { parameters, measures } of points) readMeasures(called(name, parameters), measures, list);
        }
      }
    }
  },
};

type Measures = Record<string, Record<string, number | null>>;

const KEYS = new Set(['value', 'lower_value', 'upper_value']);

/** Every leaf must fit, or it is something else. */
function isVersion0(value: JsonObject): value is Record<string, Measures> {
  const fits = (leaf: JsonObject): boolean =>
    Number.isFinite(leaf.value) && Object.keys(leaf).every((key) => KEYS.has(key));
  const benchmarks = Object.values(value);
  return benchmarks.length > 0 && benchmarks.every((measures) => areMeasures(measures, fits));
}

interface Point {
  parameters?: unknown;
  measures: Measures;
}

function isVersion1(value: JsonObject): value is Record<string, Point[]> {
  const fits = (leaf: JsonObject): boolean => Object.values(leaf).some(Number.isFinite);
  const isPoint = (point: unknown): boolean => isObject(point) && areMeasures(point.measures, fits);
  const benchmarks = Object.values(value);
  return (
    benchmarks.length > 0 &&
    benchmarks.every((points) => Array.isArray(points) && points.length > 0 && points.every(isPoint))
  );
}

function areMeasures(measures: unknown, fits: (leaf: JsonObject) => boolean): measures is Measures {
  if (!isObject(measures)) return false;
  const leaves = Object.values(measures);
  return (
    leaves.length > 0 && leaves.every((leaf) => isObject(leaf) && fits(leaf) && Object.values(leaf).every(isNumber))
  );
}

function isNumber(value: unknown): boolean {
  return value === null || Number.isFinite(value);
}

/** The order of parameters says nothing. */
function called(name: string, parameters: unknown): string {
  const pairs = isObject(parameters) ? Object.entries(parameters) : [];
  return withParameters(
    name,
    pairs.sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function readMeasures(name: string, measures: Measures, list: ReadingList): void {
  const benchmark = stableName(name);
  for (const [measure, leaf] of Object.entries(measures)) {
    for (const [key, value] of Object.entries(leaf)) {
      if (value === null || key === 'lower_value' || key === 'upper_value') continue;
      const metric = stableName(key === 'value' ? measure : `${measure} ${key}`);
      const bounds = key === 'value' ? boundsOf(leaf, value) : {};
      list.add({ benchmark, metric, unit: '', better: undefined, samples: [value], again: 'apart', ...bounds });
    }
  }
}

function boundsOf(leaf: Record<string, number | null>, value: number): { reported?: Record<string, number> } {
  const { lower_value: lower, upper_value: upper } = leaf;
  const isAround = (lower ?? value) <= value && (upper ?? value) >= value;
  return isAround ? reportedOf(leaf, { lower: 'lower_value', upper: 'upper_value' }) : {};
}
