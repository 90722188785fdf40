import { describe, expect, test } from 'vitest';
import type { RunSpec, Suite } from '../../../src/model/config.ts';
import type { HostFacts } from '../../../src/model/ports/host.ts';
import { checkFits } from '../../../src/preflight/check.ts';
import { type EngineForPreflight, knownEscapes } from '../../../src/preflight/engine.ts';
import { laptop, machine, sentenceOf, server } from '../plan/cpus/machines.ts';

const GiB = 2 ** 30;

const run: RunSpec = {
  command: ['make', 'bench'],
  invocations: 10,
  cpus: 'auto',
  memoryBytes: 2 * GiB,
  shmBytes: GiB / 4,
  tmpBytes: GiB,
  pids: 1024,
  timeoutSeconds: 60,
  env: {},
  aslr: 'off',
  shield: 'auto',
  leave: [],
  maxSteal: 0.001,
  maxInterrupts: 1000,
};

const suite = (
  more: Partial<RunSpec> = {},
  image: Suite['image'] = { name: 'alpine', args: {}, timeoutSeconds: 3600 },
): Suite => ({
  name: 'parser',
  directory: '/work',
  image,
  run: { ...run, ...more },
  results: { format: 'auto' },
});

const host: HostFacts = {
  machine: null,
  virtualization: 'none',
  architecture: 'x86_64',
  kernel: '6.12.0',
  kernelParameters: [],
  cpuModel: null,
  microcode: null,
  cpus: laptop,
  offlineCpus: [8, 9],
  allowedCpus: '0-7',
  memoryBytes: 16 * GiB,
  nodes: [{ id: 0, memoryBytes: 16 * GiB }],
  smt: 'on',
  governor: null,
  scalingDriver: null,
  scalingMode: null,
  frequencyLimits: null,
  turbo: null,
  transparentHugePages: null,
  numaBalancing: null,
  samePageMerging: null,
  mitigations: null,
  clocksource: 'tsc',
  swapBytes: 0,
  cgroup: 'v2',
  cgroupReadable: true,
  biosVersion: null,
  distribution: null,
};

const twoNodes: HostFacts = {
  ...host,
  cpus: server,
  nodes: [
    { id: 0, memoryBytes: 8 * GiB },
    { id: 1, memoryBytes: 8 * GiB },
  ],
};

const engine: EngineForPreflight = {
  name: 'docker',
  version: '29.0.1',
  api: '1.52',
  runc: '1.3.3',
  containerd: '2.1.5',
  seccomp: true,
  rootless: false,
  cgroup: 'v2',
};

test('a suite that fits has no warnings', () => {
  expect(checkFits(suite(), host, engine)).toEqual([]);
  expect(checkFits(suite({ cpus: '1-3,5-7' }), host, engine)).toEqual([]);
  expect(checkFits(suite(), host, null)).toEqual([]);
});

describe('what can never work is refused before anything runs: a sentence, what was expected, what to do', () => {
  const memoryless = { ...twoNodes, nodes: [...host.nodes, { id: 1, memoryBytes: 0 }] };
  test.each<[name: string, shown: string, fix: string, run: Partial<RunSpec>, facts?: HostFacts]>([
    [
      'a CPU that does not exist',
      'asks for CPU 12, which this machine does not have',
      'change the list',
      { cpus: '1,8,12' },
    ],
    ['an offline CPU', 'asks for CPU 9, which is offline', '> /sys/devices/system/cpu/cpu9/online', { cpus: '2,9' }],
    ['offline CPUs', 'asks for CPUs 8-9, which are offline', 'cpu8/online', { cpus: '8-9' }],
    [
      'a node without memory',
      'CPU 4 is in NUMA node 1, which has no memory',
      'name other CPUs',
      { cpus: '4' },
      memoryless,
    ],
    [
      'an offline node',
      'CPU 4 is in NUMA node 1, which is offline',
      'name other CPUs',
      { cpus: '3-4' },
      { ...twoNodes, nodes: host.nodes },
    ],
    ['no list at all', '"2-x" is not a list of CPUs', 'write the CPUs in that form', { cpus: '2-x' }],
    [
      "more memory than the machine's",
      '`memory: 16.5 GiB` is more than this machine has',
      'a larger machine',
      { memoryBytes: 16.5 * GiB },
    ],
    [
      '/dev/shm above the memory limit',
      '`shm: 3 GiB` is more than `memory: 2 GiB`',
      'a smaller `shm`',
      { shmBytes: 3 * GiB },
    ],
    ['one process', '`pids: 1` is not a limit', 'each thread counts', { pids: 1 }],
    ['half a process', '`pids: 2.5` is not a limit', 'each thread counts', { pids: 2.5 }],
    ['more processes than a kernel has', '`pids: 4194305` is not a limit', 'each thread counts', { pids: 4_194_305 }],
  ])('%s', (_name, shown, fix, more, facts = host) => {
    const sentence = sentenceOf(() => checkFits(suite(more), facts, engine));
    expect(sentence).toContain(shown);
    expect(sentence).toMatch(/\n {2}expected: /);
    expect(sentence.split('to fix: ')[1]).toContain(fix);
  });

  test.each<[name: string, shown: string, fix: string, engine: Partial<EngineForPreflight>]>([
    ['a kernel without seccomp', 'without a system call filter', '--runtime host', { seccomp: false }],
    ['an old API', 'docker 19.03.15 (API 1.40) is too old', 'update the engine', { version: '19.03.15', api: '1.40' }],
    ['an old Docker without an API', 'docker 19.03.15 is too old', 'update', { version: '19.03.15', api: null }],
    ['an old API that is shorter as text', '(API 1.9) is too old', 'update', { api: '1.9' }],
  ])('%s', (_name, shown, fix, more) => {
    const sentence = sentenceOf(() => checkFits(suite(), host, { ...engine, ...more }));
    expect(sentence).toContain(shown);
    expect(sentence).toMatch(/\n {2}expected: /);
    expect(sentence.split('to fix: ')[1]).toContain(fix);
  });

  test('a list as long as a book is shortened', () => {
    const cpus = Array.from({ length: 5000 }, (_, index) => 100 + 2 * index).join(',');
    expect(sentenceOf(() => checkFits(suite({ cpus }), { ...host, offlineCpus: [] }, null)).length).toBeLessThan(1000);
  });
});

describe('what works less well than it seems is a warning', () => {
  test.each<[name: string, warnings: string[], run: Partial<RunSpec>, facts?: HostFacts]>([
    [
      '/dev/shm and /tmp above the memory limit',
      [
        '/dev/shm and /tmp may hold 2.5 GiB together, and all of it counts against `memory: 2 GiB`: a benchmark that fills them is killed when memory runs out',
      ],
      { shmBytes: 1.5 * GiB },
    ],
    ['exactly the memory limit', [], { shmBytes: GiB }],
    [
      'fewer layouts than average out',
      [
        '`aslr: on` averages over one memory layout an invocation, and 19 of them are too few: set `invocations` to 20 or more, or `aslr: off`',
      ],
      { aslr: 'on', invocations: 19 },
    ],
    ['enough layouts', [], { aslr: 'on', invocations: 20 }],
    [
      'CPUs of two nodes',
      ['CPUs 3-4 are in NUMA nodes 0-1: whether memory is near or far changes from run to run'],
      { cpus: '3-4' },
      twoNodes,
    ],
    [
      'more CPUs than a node has',
      [
        'CPUs 1-7,9-15 are in NUMA nodes 0-1 (14 CPUs, and no node has more than 8): whether memory is near or far changes from run to run',
      ],
      { cpus: '1-7,9-15' },
      twoNodes,
    ],
    [
      'nodes that are not neighbours',
      [
        'CPUs 0,2 are in NUMA nodes 0,2 (2 CPUs, and no node has more than 1): whether memory is near or far changes from run to run',
        'memory of /dev/shm and /tmp cannot be bound to nodes 0,2: name CPUs of neighbouring nodes',
      ],
      { cpus: '0,2' },
      {
        ...host,
        cpus: machine([
          [0, 0, 0],
          [1, 0, 1],
          [2, 0, 2],
        ]),
        nodes: [0, 1, 2].map((id) => ({ id, memoryBytes: 4 * GiB })),
      },
    ],
    [
      "more memory than the CPUs' node has",
      [
        '`memory: 9 GiB` is bound to the node of the CPUs, and NUMA node 1 has no more than 8 GiB: the benchmark runs out of memory before its limit',
      ],
      { memoryBytes: 9 * GiB, cpus: '4' },
      twoNodes,
    ],
    [
      'more memory than any node has',
      [
        '`memory: 9 GiB` is bound to the node of the CPUs, and no NUMA node has more than 8 GiB: the benchmark runs out of memory before its limit',
      ],
      { memoryBytes: 9 * GiB },
      twoNodes,
    ],
    [
      'nodes of unknown size',
      [],
      { memoryBytes: 9 * GiB },
      { ...twoNodes, nodes: twoNodes.nodes.map(({ id }) => ({ id, memoryBytes: null })) },
    ],
    [
      'cgroup files that this user may not read',
      [
        'this user may not read the files below /sys/fs/cgroup (cgroup v2): CPU time, throttling, peak memory and pressure of an invocation stay unknown; give the user read permission there',
      ],
      {},
      { ...host, cgroupReadable: false },
    ],
    ['a host without cgroups', [], {}, { ...host, cgroup: null, cgroupReadable: null }],
  ])('%s', (_name, warnings, more, facts = host) => {
    expect(checkFits(suite(more), facts, engine)).toEqual(warnings);
  });

  const first = 'CVE-2024-21626 (fixed in 1.1.12)';
  const later = 'CVE-2025-31133, CVE-2025-52565 and CVE-2025-52881 (fixed in 1.2.8, 1.3.3, 1.4.0-rc.3)';
  const older = (program: string, which: string): string => `${program} is older than the fix of ${which}: unless your`;
  test.each<[version: string | null, warning: string | null]>([
    ['1.1.5+ds1', older('runc 1.1.5+ds1', `${first} and of ${later}`)],
    ['1.0.0-rc93', older('runc 1.0.0-rc93', `${first} and of ${later}`)],
    ['1.1.12', older('runc 1.1.12', later)],
    ['1.1.15-0ubuntu1~24.04.1', older('runc 1.1.15-0ubuntu1~24.04.1', later)],
    ['1.2.0', older('runc 1.2.0', later)],
    ['1.2.7', older('runc 1.2.7', later)],
    ['1.2.8', null],
    ['1.2.10', null],
    ['1.3.2', older('runc 1.3.2', later)],
    ['v1.3.3', null],
    ['1.4.0~rc2', older('runc 1.4.0~rc2', later)],
    ['1.4.0-rc.2', older('runc 1.4.0-rc.2', later)],
    ['1.4.0-rc.3', null],
    ['1.4.0~rc3', null],
    ['1.4.0', null],
    ['1.5.2', null],
    ['2.0', null],
    [null, 'the engine does not report its version of runc: known escapes from it cannot be ruled out'],
    ['3c9128f', 'the engine does not report its version of runc: known escapes from it cannot be ruled out'],
  ])('known escapes from runc %s', (runc, warning) => {
    const warnings = knownEscapes({ ...engine, runc }, false);
    expect(warnings).toEqual(warning === null ? [] : [expect.stringContaining(warning)]);
  });

  const build = 'CVE-2024-23651, CVE-2024-23652 and CVE-2024-23653 (fixed in 24.0.9, 25.0.2)';
  test.each<[version: string, warning: string | null]>([
    ['20.10.24+dfsg1', older('Docker 20.10.24+dfsg1', build)],
    ['24.0.8', older('Docker 24.0.8', build)],
    ['24.0.9', null],
    ['25.0.1', older('Docker 25.0.1', build)],
    ['25.0.2-beta.1', older('Docker 25.0.2-beta.1', build)],
    ['25.0.2', null],
    ['26.0.0', null],
  ])('known escapes from a build by Docker %s', (version, warning) => {
    const old = { ...engine, version };
    const built = knownEscapes(old, true);
    expect(built).toEqual(warning === null ? [] : [expect.stringContaining(warning)]);
    expect(knownEscapes(old, false)).toEqual([]);
  });

  test.each([
    ['v1', 'sets no limit at all'],
    ['v2', 'by default not the CPUs'],
  ] as const)('a rootless engine on cgroup %s loses limits, and the sentence says which', (cgroup, lost) => {
    const warnings = checkFits(suite(), host, { ...engine, rootless: true, cgroup });
    expect(warnings).toEqual([expect.stringContaining(lost)]);
  });
});

describe('what does not matter is not asked for', () => {
  test('Podman numbers its versions in its own way and brings no runc', () => {
    const podman: EngineForPreflight = { ...engine, name: 'podman', version: '4.9.3', api: '1.41', runc: null };
    expect(knownEscapes(podman, true)).toEqual([]);
    expect(checkFits(suite(), host, { ...podman, api: null })).toEqual([]);
  });

  test('the oldest Docker that is taken gets warnings and no refusal', () => {
    const debian = { ...engine, version: '20.10.24+dfsg1', api: '1.41', runc: '1.1.5+ds1', cgroup: 'v1' as const };
    expect(checkFits(suite(), host, debian)).toEqual([]);
    expect(knownEscapes(debian, false)).toHaveLength(1);
  });

  test('the host runtime holds nobody to a limit, and outside of Linux it pins nothing', () => {
    const large = suite({ memoryBytes: 99 * GiB, pids: 1, shmBytes: 100 * GiB });
    expect(checkFits(large, host, null)).toEqual([]);
    const elsewhere = suite({ cpus: '40-47' });
    expect(checkFits(elsewhere, { ...host, allowedCpus: null }, null)).toEqual([]);
    expect(sentenceOf(() => checkFits(elsewhere, host, null))).toContain('asks for CPUs 40-47');
  });
});
