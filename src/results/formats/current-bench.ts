/**
 * current-bench JSON, versions 1 to 3: {"name"?, "results": [{"name", "metrics"}]}, any number of such objects in one
 * output. Version 1 has metrics as an object, {"time": "11.04secs"}; later ones as a list of {name, value, units?,
 * trend?}. A benchmark is called "<name>/<test>" when its object has a name and "<test>" when not, whatever other objects
 * there are, so that its history is not lost when a second suite appears.
 */
import { invalidOutput } from '../../model/errors.ts';
import { quote } from '../../text/quote.ts';
import type { Format } from '../format.ts';
import { isObject, type JsonObject } from '../json-objects.ts';
import { type ReadingList, subjectOf } from '../reading-list.ts';
import { readBetter, readValues, type Values } from '../values.ts';

const trends = { lower: 'lower-is-better', higher: 'higher-is-better' };
const mostReported = 100;

export const currentBench: Format = {
  kind: 'json',
  about: {
    versions: '1 to 3',
    command: './my-benchmark',
    path: null,
    keeps: ['every sample', 'units and trends', 'minimum, maximum and other figures beside an average, for the record'],
    loses: ['descriptions'],
    filter: null,
    invocations: 'An invocation is one independent measurement: run ten.',
    traps: [],
  },
  detect: (output) => (output.objects.some(({ value }) => isMarked(value)) ? 'certain' : 'no'),
  read(output, list) {
    for (const { value } of output.objects) if (isMarked(value)) readObject(value, list);
  },
};

/** `results` alone is not enough: other tools have such a list too, without metrics in it. */
function isMarked(object: JsonObject): boolean {
  const { results, schema } = object;
  if (!Array.isArray(results) || schema !== undefined) return false;
  return results.length === 0 || results.some((result) => isObject(result) && Object.hasOwn(result, 'metrics'));
}

function readObject(object: JsonObject, list: ReadingList): void {
  const suite = object.name;
  if (suite !== undefined && suite !== null && typeof suite !== 'string') {
    throw invalidOutput(`the top-level "name" is ${quote(suite)}`, { expected: 'text' });
  }
  const results: unknown[] = Array.isArray(object.results) ? object.results : [];
  for (const [index, result] of results.entries()) {
    if (!isObject(result) || typeof result.name !== 'string') {
      const lack = isObject(result) ? `has ${quote(result.name)} for a name` : `is ${quote(result)}`;
      throw invalidOutput(`"results[${index}]" ${lack}`, {
        expected: 'an object with "name" and "metrics"',
      });
    }
    const benchmark = suite ? `${suite}/${result.name}` : result.name;
    for (const metric of metricsOf(result.metrics, benchmark)) readMetric(benchmark, metric, list);
  }
}

/** Both shapes of metrics as a list of {name, value, ...}. */
function metricsOf(metrics: unknown, benchmark: string): JsonObject[] {
  if (Array.isArray(metrics) && metrics.every(isObject)) return metrics;
  if (isObject(metrics)) return Object.entries(metrics).map(([name, value]) => ({ name, value }));
  throw invalidOutput(`"metrics" of benchmark ${quote(benchmark)} is ${quote(metrics)}`, {
    expected: 'a list of {"name", "value"}, or an object of names and values',
  });
}

function readMetric(benchmark: string, metric: JsonObject, list: ReadingList): void {
  const subject = subjectOf(benchmark, metric.name);
  const better = readBetter(metric.trend, trends, subject);
  const { value, units, name } = metric;
  if (isObject(value)) {
    list.add({ benchmark, metric: name, better, ...readAverage(value, units, subject) });
  } else {
    list.add({ benchmark, metric: name, better, ...readValues(value, units, subject) });
  }
}

/** {"avg", "min", "max", ...}: the average is the one sample there is; all numbers are kept as reported, in its unit. */
function readAverage(
  value: JsonObject,
  units: unknown,
  subject: string,
): Values & { reported: Record<string, number> } {
  const names = Object.keys(value);
  const isPlain = names.every((name) => /^[\w .%-]{1,40}$/.test(name));
  if (!isPlain || !names.includes('avg') || names.length > mostReported) {
    throw invalidOutput(`${subject} has an object with ${names.length} members for a value`, {
      expected: `"avg" and at most ${mostReported - 1} other numbers with short names such as "min" and "max"`,
    });
  }
  const { unit, samples } = readValues(
    ['avg', ...names].map((name) => value[name]),
    units,
    subject,
  );
  const [average = 0, ...numbers] = samples;
  return {
    unit,
    samples: [average],
    reported: Object.fromEntries(names.map((name, i) => [name, numbers[i] ?? average])),
  };
}
