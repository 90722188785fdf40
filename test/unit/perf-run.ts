import type { IsolationFacts, Run } from '../../src/model.ts';

const facts: IsolationFacts = {
  runtime: 'docker',
  cpus: '2-3',
  memoryNodes: '0',
  memoryBytes: 2 ** 31,
  swapBytes: 0,
  pids: 1024,
  shmBytes: 2 ** 28,
  network: 'none',
  readOnlyRoot: true,
  capabilities: '0000000000000000',
  noNewPrivileges: true,
  seccomp: 'filter',
  user: '65534:65534',
  aslr: null,
};

/** A whole run of two invocations, every optional part present. */
export function perfRun(): Run {
  return {
    schema: 'pinbench.perf/1',
    id: '20260131T120000Z-0a1b2c',
    suite: 'sort',
    source: {
      repository: 'owner/name',
      commit: 'a'.repeat(40),
      branch: 'topic',
      dirty: false,
      pullRequest: { number: 7, base: 'main', baseCommit: 'b'.repeat(40), mergeCommit: null },
      workflow: { name: 'bench', runId: 1, attempt: 1, job: 'sort', event: 'pull_request' },
    },
    startedAt: '2026-01-31T12:00:00.000Z',
    finishedAt: '2026-01-31T12:01:00.000Z',
    status: 'ok',
    failure: null,
    environment: { key: 'c'.repeat(64), hard: { machine: 'm', parameters: ['a', 'b'] }, soft: { engine: null } },
    isolation: { requested: { ...facts }, observed: { ...facts }, held: true, violations: [] },
    image: { id: `sha256:${'d'.repeat(64)}`, name: null, digest: null, cache: 'hit', buildSeconds: 0.2 },
    invocations: [1, 2].map((order) => ({
      order,
      seconds: 1.5,
      exitCode: 0,
      outOfMemory: false,
      cpuSeconds: 1.4,
      throttledSeconds: 0,
      peakMemoryBytes: 1_000_000,
      stealSeconds: null,
    })),
    results: [
      {
        benchmark: 'quick',
        metrics: [
          { metric: 'time', unit: 'ms', better: 'lower', samples: [[1, 2], [1.5]], reported: [{ mean: 1.5 }, null] },
        ],
      },
    ],
    warnings: [],
  };
}
