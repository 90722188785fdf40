/** One whole, valid run for every test that needs one; `changes` replaces fields. */
import type { HostRecord } from '../../src/model/host.ts';
import type { IsolationFacts, ShieldFacts } from '../../src/model/isolation.ts';
import type { Invocation, PairedMeasurement, Run } from '../../src/model/run.ts';

export const exampleFacts: IsolationFacts = {
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
  aslr: 'off',
  scheduler: 'other 0',
  cpuQuota: 'none',
  shmPolicy: 'bind:0',
};

export const exampleShield: ShieldFacts = {
  mode: 'partition',
  cpus: '2-3',
  others: '0-1',
  reason: 'every other task was kept to CPUs 0-1',
};

export const exampleHost: HostRecord = {
  grade: 'B',
  probes: { 'gap longest us': 12 },
  disturbances: [],
  volatile: { 'load average': [0.1, 1.1] },
};

export function exampleInvocation(order: number, changes: Partial<Invocation> = {}): Invocation {
  return {
    order,
    seconds: 1.5,
    exitCode: 0,
    outOfMemory: false,
    cpuSeconds: 1.4,
    throttledSeconds: 0,
    peakMemoryBytes: 1_000_000,
    stealSeconds: 0,
    pressure: { cpu: 0, memory: 0, io: 0.01 },
    ...changes,
  };
}

export const EXAMPLE_COMMIT = '0123456789abcdef0123456789abcdef01234567';
export const EXAMPLE_KEY = 'fedcba9876543210'.repeat(4);

/** Of a run that was measured beside a neighbouring commit. */
export const exampleCalibration: PairedMeasurement = {
  ...{ purpose: 'calibration', base: { commit: EXAMPLE_COMMIT, image: null }, first: [], metrics: [] },
  ...{ ended: 'decided', reason: null, seconds: 1, disturbances: [] },
};

export function exampleRun(changes: Partial<Run> = {}): Run {
  return {
    schema: 'pinbench.perf/1',
    id: 'a1',
    suite: 'parser',
    source: {
      repository: 'octo/parser',
      commit: EXAMPLE_COMMIT,
      branch: 'main',
      dirty: false,
      pullRequest: null,
      workflow: null,
    },
    startedAt: '2026-11-21T01:02:03.456Z',
    finishedAt: '2026-11-21T01:02:09.000Z',
    status: 'ok',
    failure: null,
    environment: { key: EXAMPLE_KEY, hard: { machine: 'm', cpus: ['2'] }, soft: { kernel: '6.1' } },
    isolation: {
      requested: exampleFacts,
      observed: exampleFacts,
      held: true,
      violations: [],
      shield: exampleShield,
    },
    host: exampleHost,
    image: null,
    invocations: [exampleInvocation(1)],
    results: [
      { benchmark: 'parse', metrics: [{ metric: 'time', unit: 'ms', better: 'lower', samples: [[1.25, 1.5, 1.75]] }] },
    ],
    warnings: [],
    ...changes,
  };
}
