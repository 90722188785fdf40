/**
 * The tasks of tinybench, which people write themselves: [{"name", "result"}]. From 3 on a result has "latency" and
 * "throughput", from 6 on a "state" too; before that it was flat. Times are milliseconds.
 */
import { quote } from '../../text/quote.ts';
import type { Format } from '../format.ts';
import { isObject, type JsonObject } from '../json-objects.ts';
import { stableName } from '../names.ts';
import type { ReadingList } from '../reading-list.ts';
import { addLatency } from './tinybench-latency.ts';

const states = ['not-started', 'started', 'completed', 'aborted', 'aborted-with-statistics', 'errored'];

export const tinybench: Format = {
  kind: 'json',
  about: {
    versions: '6.2; 1 to 5 by their description',
    command: 'node bench.js  # prints JSON.stringify(bench.tasks.map(({ name, result }) => ({ name, result })))',
    path: null,
    keeps: [
      'the median time of every task; all samples with `retainSamples: true`',
      'mean, median, standard deviation, minimum, maximum and 99th percentile',
      'tasks that failed or were not started',
    ],
    loses: [
      'operations per second, which are no measurement of their own',
      'the error of a task, which JSON leaves out',
    ],
    filter: null,
    invocations: 'An invocation is one independent measurement: run ten.',
    traps: [
      'The table of `bench.table()` is not read: print the tasks as JSON.',
      'With `retainSamples: true` a second of a tiny task gives millions of samples, and an output that is too large.',
    ],
  },
  detect: (output) => (output.objects.some(({ value }) => isTask(value)) ? 'certain' : 'no'),
  read(output, list) {
    for (const { value } of output.objects) {
      if (isTask(value)) readTask(value, list);
      else if (isEmpty(value)) list.state(stableName(String(value.name)), ...stateOf(value));
    }
  },
};

function isTask({ name, result }: JsonObject): boolean {
  return typeof name === 'string' && isObject(result) && (isNested(result) || isFlat(result));
}

function isNested({ latency, throughput, state }: JsonObject): boolean {
  return (isObject(latency) && isObject(throughput)) || (typeof state === 'string' && states.includes(state));
}

function isFlat({ hz, rme, samples, totalTime }: JsonObject): boolean {
  return Array.isArray(samples) && [hz, rme, totalTime].every((value) => typeof value === 'number');
}

/** Up to 5, a task that threw has nothing but an error, which JSON empties, and one that was not run has no result. */
function isEmpty({ name, result, ...others }: JsonObject): boolean {
  const isBare = result === undefined || result === null || (isObject(result) && Object.hasOwn(result, 'error'));
  return typeof name === 'string' && isBare && Object.keys(others).length === 0;
}

function stateOf({ result }: JsonObject): ['failed' | 'skipped', string] {
  return isObject(result) ? ['failed', 'it threw'] : ['skipped', 'it was not run'];
}

function readTask({ name, result }: JsonObject, list: ReadingList): void {
  if (!isObject(result)) return;
  const benchmark = stableName(String(name));
  const { state } = result;
  if (state === 'aborted-with-statistics') {
    list.warn(`benchmark ${quote(benchmark)} was aborted: it was measured for a shorter time`);
  }
  if (state !== 'errored' && addLatency(benchmark, isObject(result.latency) ? result.latency : result, list)) return;
  list.state(benchmark, state === 'not-started' ? 'skipped' : 'failed', typeof state === 'string' ? state : null);
}
