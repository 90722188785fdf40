/** Durations in JUnit XML: <testcase classname name time>. Every test runner writes it; the times are of whole tests, in seconds. */

import type { Format } from '../format.ts';
import { joinNames } from '../names.ts';
import { readNumber } from '../numbers.ts';
import type { ReadingList } from '../reading-list.ts';
import { childrenOf, hasRoot, readXml, type XmlElement } from '../xml.ts';

const ROOTS = ['testsuites', 'testsuite'];

export const junit: Format = {
  kind: 'xml',
  about: {
    versions: 'pytest 9.2; Surefire and cargo-nextest by their description',
    command: 'pytest --junitxml="$PINBENCH_OUTPUT/junit.xml"',
    path: 'junit.xml',
    keeps: ['the time of each test that passed', 'tests that failed or were skipped'],
    loses: ['times of tests that failed', 'earlier attempts of a test that was run again'],
    filter: null,
    invocations: 'A test is run once in an invocation: run ten.',
    traps: [
      'A time is that of the test with its set-up and its assertions, often in whole milliseconds: enough to find a test that became slow, not to judge an algorithm.',
      'Where a runner can run benchmarks too (`cargo nextest bench`, Catch2), this is the time of the harness, not of the benchmark.',
      'A test that was run again until it passed counts with its last time.',
    ],
  },
  detect: ({ text }) => (hasRoot(text, ROOTS) && /<testcase\s/.test(text) ? 'certain' : 'no'),
  read({ text }, list) {
    for (const root of readXml(text, ROOTS, list)) readSuite(root, list);
  },
};

function readSuite(suite: XmlElement, list: ReadingList): void {
  for (const child of suite.children) {
    if (child.name === 'testsuite') readSuite(child, list);
    else if (child.name === 'testcase') readCase(child, suite.attributes.name, list);
  }
}

function readCase(test: XmlElement, suite: string | undefined, list: ReadingList): void {
  const { name, classname, time, status } = test.attributes;
  const benchmark = joinNames(classname?.trim() ? classname : suite, name);
  const [wrong] = [...childrenOf(test, 'failure'), ...childrenOf(test, 'error')];
  const [skipped] = childrenOf(test, 'skipped');
  if (wrong !== undefined) list.state(benchmark, 'failed', wrong.attributes.message ?? null);
  else if (skipped !== undefined) list.state(benchmark, 'skipped', skipped.attributes.message ?? null);
  // GoogleTest writes it of tests that are disabled, with a time of 0.
  else if (status === 'notrun') list.state(benchmark, 'skipped', null);
  else {
    const seconds = readNumber(time ?? '');
    if (seconds === null) list.state(benchmark, 'skipped', 'no time');
    else list.addTime({ benchmark, metric: 'time', unit: 's', better: undefined, samples: [seconds], again: 'apart' });
  }
}
