/**
 * What vitest writes of its benchmarks. Up to 4, --outputJson: {"files": [{"groups": [{"fullName", "benchmarks": [{"name",
 * "mean", "median"}]}]}]}, always without samples. From 5 on, the JSON reporter: {"testResults": [{"assertionResults":
 * [{"ancestorTitles", "title", "status", "benchmarks": [{"tasks": [{"name", "latency"}]}]}]}]}.
 */
import { plural, quote } from '../../text/quote.ts';
import type { Format } from '../format.ts';
import { isObject, type JsonObject } from '../json-objects.ts';
import { joinNames } from '../names.ts';
import { namesByFile } from '../names-by-file.ts';
import type { ReadingList } from '../reading-list.ts';
import { addLatency } from './tinybench-latency.ts';

export const vitest: Format = {
  kind: 'json',
  about: {
    versions: '4.1 and 5.1',
    command: 'npx vitest bench --run --reporter=json --outputFile="$PINBENCH_OUTPUT/vitest.json"',
    path: 'vitest.json',
    keeps: [
      'the median time of every task; all samples if the configuration has `benchmark.retainSamples`',
      'mean, median, standard deviation, minimum, maximum and 99th percentile',
      'tests that failed or were skipped (from 5 on)',
    ],
    loses: [
      'operations per second, which are no measurement of their own',
      'ranks',
      'the path of the file (from 5 on), unless two files share the name of a test',
    ],
    filter: null,
    invocations: 'An invocation is one independent measurement: run ten.',
    traps: [
      'Up to 4 the option is `--outputJson=FILE`; from 5 on it ends in an error.',
      'Up to 4 a benchmark that throws stays in the file without numbers, and is reported as failed; one that is skipped is not there.',
      'With `retainSamples` a second of a tiny benchmark gives millions of samples, and a file that is too large: leave it out.',
      'Tasks from a stored result are not read.',
    ],
  },
  detect: (output) => (output.objects.some(({ value }) => isFourth(value) || isFifth(value)) ? 'certain' : 'no'),
  read(output, list) {
    for (const { value } of output.objects) {
      if (isFourth(value)) readFourth(value, list);
      if (isFifth(value)) readFifth(value, list);
    }
  },
};

function isFourth({ files }: JsonObject): boolean {
  return objectsIn(files).some(({ groups }) => objectsIn(groups).some(({ benchmarks }) => Array.isArray(benchmarks)));
}

/** Jest's report, and vitest's before 5, have the same shape without benchmarks. */
function isFifth({ testResults }: JsonObject): boolean {
  return objectsIn(testResults).some(({ assertionResults }) =>
    objectsIn(assertionResults).some(({ benchmarks }) => Array.isArray(benchmarks)),
  );
}

function objectsIn(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function readFourth({ files }: JsonObject, list: ReadingList): void {
  for (const { groups } of objectsIn(files)) {
    for (const { fullName, benchmarks } of objectsIn(groups)) {
      const group = typeof fullName === 'string' ? fullName.split(' > ') : [];
      for (const benchmark of objectsIn(benchmarks)) {
        const name = joinNames(...group, textOf(benchmark.name));
        if (!addLatency(name, benchmark, list)) list.state(name, 'failed', 'it has no numbers');
      }
    }
  }
}

function readFifth({ testResults }: JsonObject, list: ReadingList): void {
  const all = objectsIn(testResults).flatMap(({ name: file, assertionResults }) =>
    objectsIn(assertionResults)
      .filter(({ benchmarks }) => Array.isArray(benchmarks))
      .map((assertion) => ({ file: textOf(file), name: titleOf(assertion), assertion })),
  );
  // Files run side by side, and are listed as they end.
  const nameOf = namesByFile(all);
  for (const one of all) readTest(nameOf(one), one.assertion, list);
}

function titleOf({ ancestorTitles, title }: JsonObject): string {
  const ancestors = Array.isArray(ancestorTitles) ? ancestorTitles.map(textOf) : [];
  return joinNames(...ancestors, textOf(title));
}

function readTest(test: string, { status, failureMessages, benchmarks }: JsonObject, list: ReadingList): void {
  const tasks = objectsIn(benchmarks).flatMap((benchmark) => objectsIn(benchmark.tasks));
  for (const task of tasks) {
    const name = joinNames(test, textOf(task.name));
    if (task.fromStore === true || isObject(task.fromStore)) {
      list.warn(`benchmark ${quote(name)} comes from a stored result: it was not read`);
    } else if (!isObject(task.latency) || !addLatency(name, task.latency, list)) {
      list.state(name, 'failed', 'it has no numbers');
    }
  }
  const [message] = Array.isArray(failureMessages) ? failureMessages.map(textOf) : [];
  if (status !== 'failed' && (status === 'passed' || tasks.length > 0)) return;
  if (tasks.length > 0)
    list.warn(`the test ${quote(test)} failed after it had measured ${plural(tasks.length, 'task')}`);
  else list.state(test, status === 'failed' ? 'failed' : 'skipped', message?.split('\n')[0] ?? null);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
