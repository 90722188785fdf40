import { describe, expect, test } from 'vitest';
import type { Env } from '../../../src/action/inputs.ts';
import { artifactName, commentKey, readReporter, reporterText } from '../../../src/action/reporter.ts';

interface Job {
  env?: Env;
  matrix?: string;
  reportName?: string;
  job?: string;
  configuration?: string;
  suites?: string[];
}

const ENV = { GITHUB_WORKFLOW_REF: 'o/r/.github/workflows/bench.yml@refs/pull/7/merge', GITHUB_ACTION: '__pinbench' };

function reporterOf({ env = {}, matrix, reportName, job = 'bench' }: Job) {
  const workflow = { name: 'Benchmarks', runId: 7, attempt: 1, job };
  return readReporter({ ...ENV, ...env }, { reportName, matrix: matrix ?? 'null' }, { workflow });
}

const keyOf = (job: Job): string => commentKey(reporterOf(job), job.configuration, job.suites ?? ['parser']);

describe('have comments of their own', () => {
  const matrix = (values: object): Job => ({ matrix: JSON.stringify(values, null, 2) });
  const called = (path: string): Job => ({ env: { ACTIONS_ORCHESTRATION_ID: `0a1b-2c.${path}` } });

  test.each<[string, Job, Job]>([
    ['legs of a matrix', matrix({ os: 'a' }), matrix({ os: 'b' })],
    ['legs that differ in one of two', matrix({ os: 'a', node: 20 }), matrix({ os: 'a', node: 22 })],
    ['a leg and a job without', matrix({ os: 'a' }), {}],
    ['calls of one reusable workflow', called('small.bench.__default'), called('large.bench.__default')],
    ['a call and a job of its own', called('small.bench.__default'), called('bench.__default')],
    ['two steps', {}, { env: { GITHUB_ACTION: '__pinbench_2' } }],
    ['workflows of one name', {}, { env: { GITHUB_WORKFLOW_REF: 'o/r/.github/workflows/b.yml@refs/heads/x' } }],
    ['jobs', {}, { job: 'other' }],
    ['configurations', {}, { configuration: 'packages/a/.pinbench.yml' }],
    ['suites', {}, { suites: ['lexer'] }],
    ['suites whose names only look alike', { suites: ['a', 'b'] }, { suites: ['a,b'] }],
    ['reports that somebody named', { reportName: 'a' }, { reportName: 'b' }],
  ])('%s', (_what, one, other) => {
    expect(keyOf(one)).not.toBe(keyOf(other));
  });
});

describe('is one comment from push to push', () => {
  test.each<[string, Job, Job]>([
    [
      'whatever ref the workflow comes from',
      {},
      { env: { GITHUB_WORKFLOW_REF: ENV.GITHUB_WORKFLOW_REF.replace('7', '8') } },
    ],
    [
      'whatever number the run has',
      { env: { ACTIONS_ORCHESTRATION_ID: '1.a.bench.x' } },
      { env: { ACTIONS_ORCHESTRATION_ID: '2.a.bench.x' } },
    ],
    ['on runners that do and do not tell', {}, { env: { ACTIONS_ORCHESTRATION_ID: '1.bench.__default' } }],
    ['in whatever order the matrix is written', { matrix: '{"a":1,"b":2}' }, { matrix: '{ "b": 2, "a": 1 }' }],
    ['without a matrix, however that is told', { matrix: '{}' }, { matrix: 'null' }],
    ['by either name of the configuration', {}, { configuration: '.pinbench.yaml' }],
    [
      'by its name, wherever the step is',
      { reportName: 'a' },
      { reportName: 'a', env: { GITHUB_ACTION: 'x' }, matrix: '{"a":1}' },
    ],
  ])('%s', (_what, one, other) => {
    expect(keyOf(one)).toBe(keyOf(other));
  });
});

test.each<[string, Job, string | null, string]>([
  ['a job alone', {}, null, 'pinbench-bench-0123abcd'],
  [
    'a leg',
    { matrix: '{"os":"ubuntu 24","node":20}' },
    'bench (20, ubuntu 24)',
    'pinbench-bench-20-ubuntu-24-0123abcd',
  ],
  ['a nested leg', { matrix: '{"at":{"os":"a"}}' }, 'bench ({"os":"a"})', 'pinbench-bench-os-a-0123abcd'],
  [
    'a leg that attacks',
    { matrix: '{"a":"--> ::x::\\n../.."}' },
    'bench (--> ::x::\n../..)',
    'pinbench-bench-x-..-..-0123abcd',
  ],
  ['text that is no JSON', { matrix: 'linux' }, 'bench (linux)', 'pinbench-bench-linux-0123abcd'],
  ['a package', { configuration: 'packages/a/.pinbench.yml' }, 'packages/a', 'pinbench-bench-0123abcd'],
  ['a name', { reportName: 'nightly' }, 'bench (nightly)', 'pinbench-bench-nightly-0123abcd'],
])('%s is shown to people', (_what, job, text, artifact) => {
  expect(reporterText(reporterOf(job), job.configuration)).toBe(text);
  expect(artifactName(reporterOf(job), '0123abcd')).toBe(artifact);
});

test('a matrix without end tells legs apart as text', () => {
  const deep = `${'['.repeat(30_000)}${']'.repeat(30_000)}`;
  expect(keyOf({ matrix: deep })).not.toBe(keyOf({ matrix: `[${deep}]` }));
});
