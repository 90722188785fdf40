/**
 * What a benchmark writes when it speaks pinbench's own language:
 *   {"schema":"pinbench.results/1","results":[{"benchmark":"x","metrics":[
 *     {"metric":"time","unit":"ms","better":"lower","value":1.2}]}]}
 * `value` is a number, text with a unit, or a list of samples. Only these fields are read: what the object claims about
 * commits, times or the machine is not the benchmark's to say.
 */
import { invalidOutput } from '../../model/errors.ts';
import { quote } from '../../text/quote.ts';
import type { Format } from '../format.ts';
import { isObject, type JsonObject } from '../json-objects.ts';
import { type ReadingList, subjectOf } from '../reading-list.ts';
import { readBetter, readValues } from '../values.ts';

const family = 'pinbench.results/';
const known = 'pinbench.results/1';

export const pinbench: Format = {
  kind: 'json',
  about: {
    versions: 'pinbench.results/1',
    command: './my-benchmark',
    path: null,
    keeps: ['every sample', 'units and directions as they are stated'],
    loses: ['what the object claims about commits, times or the machine'],
    filter: null,
    invocations: 'An invocation is one independent measurement: run ten.',
    traps: [],
  },
  detect: (output) => (output.objects.some(({ value }) => isMarked(value)) ? 'certain' : 'no'),
  read(output, list) {
    for (const { value } of output.objects) if (isMarked(value)) readObject(value, list);
  },
};

function isMarked(object: JsonObject): boolean {
  return typeof object.schema === 'string' && object.schema.startsWith(family);
}

function readObject(object: JsonObject, list: ReadingList): void {
  if (object.schema !== known) {
    throw invalidOutput(`the results have the schema ${quote(object.schema)}`, { expected: `"${known}"` });
  }
  for (const result of listOf(object.results, '"results"')) {
    for (const metric of listOf(result.metrics, `"metrics" of benchmark ${quote(result.benchmark)}`)) {
      const subject = subjectOf(result.benchmark, metric.metric);
      const better = readBetter(metric.better, { lower: 'lower', higher: 'higher' }, subject);
      const { unit, samples } = readValues(metric.value, metric.unit, subject);
      list.add({ benchmark: result.benchmark, metric: metric.metric, unit, better, samples });
    }
  }
}

function listOf(value: unknown, what: string): JsonObject[] {
  if (Array.isArray(value) && value.every(isObject)) return value;
  throw invalidOutput(`${what} is ${quote(value)}`, { expected: 'a list of objects' });
}
