/** A whole, valid run for tests of stores; `changes` replaces fields. */
import type { IsolationFacts, Run } from '../../src/model.ts';

const FACTS: IsolationFacts = {
  runtime: 'docker',
  cpus: '2',
  memoryNodes: '0',
  memoryBytes: 1024 ** 3,
  swapBytes: 0,
  pids: 512,
  shmBytes: 1024 ** 3,
  network: 'none',
  readOnlyRoot: true,
  capabilities: '0000000000000000',
  noNewPrivileges: true,
  seccomp: 'filter',
  user: '65534:65534',
  aslr: 'off',
};

export const COMMIT = '0123456789abcdef0123456789abcdef01234567';
export const KEY = 'fedcba9876543210'.repeat(4);

export function exampleRun(changes: Partial<Run> = {}): Run {
  return {
    schema: 'pinbench.perf/1',
    id: 'a1',
    suite: 'parser',
    source: {
      repository: 'octo/parser',
      commit: COMMIT,
      branch: 'main',
      dirty: false,
      pullRequest: null,
      workflow: null,
    },
    startedAt: '2026-11-21T01:02:03.456Z',
    finishedAt: '2026-11-21T01:02:09.000Z',
    status: 'ok',
    failure: null,
    environment: { key: KEY, hard: { machine: 'm', cpus: ['2'] }, soft: { kernel: '6.1' } },
    isolation: { requested: FACTS, observed: FACTS, held: true, violations: [] },
    image: null,
    invocations: [
      {
        order: 1,
        seconds: 1.5,
        exitCode: 0,
        outOfMemory: false,
        cpuSeconds: 1.4,
        throttledSeconds: 0,
        peakMemoryBytes: 1000,
        stealSeconds: 0,
      },
    ],
    results: [
      { benchmark: 'parse', metrics: [{ metric: 'time', unit: 'ms', better: 'lower', samples: [[1.25, 1.5, 1.75]] }] },
    ],
    warnings: [],
    ...changes,
  };
}
