import { describe, expect, test } from 'vitest';
import { DEFINITION, differingFields } from '../../../src/environment/differences.ts';
import { type Conditions, fingerprint } from '../../../src/environment/fingerprint.ts';
import { chooseBaseline } from '../../../src/history/baseline/describe.ts';
import { everyFact, FACT_ROWS, type Facts } from '../../../src/isolation/facts.ts';
import { requestedOfHost } from '../../../src/isolation/requested.ts';
import { canonicalJson } from '../../../src/model/canonical-json.ts';
import type { RunSpec } from '../../../src/model/config.ts';
import type { HostFacts } from '../../../src/model/ports/host.ts';
import { exampleCpu, exampleHostFacts } from '../../builders/example-host.ts';
import { sampleRun, storedRun } from '../../builders/sample-run.ts';

const host = exampleHostFacts;

const engine = { name: 'docker', version: '28.2.2', containerd: '1.7.29', runc: '1.1.5', cgroupDriver: 'systemd' };

const requested: Facts = {
  ...everyFact('docker', () => null),
  ...{
    cpus: '1,3',
    memoryNodes: '0',
    memoryBytes: 4 * 1024 ** 3,
    shmBytes: 1024 ** 3,
    pids: 4096,
    shmPolicy: 'bind:0',
  },
  ...{ aslr: 'off', scheduler: 'other 0', user: '65534:65534' },
};

const conditions: Conditions = {
  requested,
  runtime: 'docker',
  confined: true,
  engine,
  tmpBytes: 1024 ** 3,
  shield: 'partition',
  seccomp: 'filter',
  speculation: 'thread vulnerable',
  definition: { argv: ['make', 'bench'], env: { A: '1', B: '2' } },
  baseImage: `sha256:${'e'.repeat(64)}`,
  grade: 'B',
};

const base = fingerprint(host, conditions);

/** The same, but for what isolation was asked for. */
function asking(change: Partial<Facts>): Partial<Conditions> {
  return { requested: { ...requested, ...change } };
}

describe('the key', () => {
  test('is a sha256 and stays what it is: changing it cuts every stored history', () => {
    expect(base.key).toMatch(/^[0-9a-f]{64}$/);
    expect(base.key).toBe('1e2db2b8eac9dc331b2baeb594fb41470b505a4f51c72015bde58a1b84e798e8');
  });

  const otherHost: [field: string, change: Partial<HostFacts>][] = [
    ['machine', { machine: 'ffff' }],
    ['virtualization', { virtualization: 'kvm' }],
    ['architecture', { architecture: 'aarch64' }],
    ['kernel', { kernel: '6.12.1' }],
    ['kernel parameters', { kernelParameters: ['mitigations=off'] }],
    ['cpu model', { cpuModel: null }],
    ['microcode', { microcode: '0x2' }],
    ['online cpus', { cpus: [...host.cpus, exampleCpu(4, 4)] }],
    ['numa nodes', { cpus: host.cpus.map((cpu) => ({ ...cpu, node: cpu.id % 2 })) }],
    ['pinned cores', { cpus: host.cpus.map((cpu) => ({ ...cpu, core: cpu.id })) }],
    ['pinned cores', { cpus: host.cpus.map((cpu) => ({ ...cpu, core: null })) }],
    ['mitigations', { mitigations: { ...host.mitigations, retbleed: 'Mitigation: Enhanced IBRS' } }],
    ['mitigations', { mitigations: null }],
    ['smt', { smt: 'off' }],
    ['governor', { governor: 'powersave' }],
    ['scaling driver', { scalingDriver: 'acpi-cpufreq' }],
    ['scaling mode', { scalingMode: 'passive' }],
    ['frequency limits', { frequencyLimits: '800000-3000000' }],
    ['turbo', { turbo: 'on' }],
    ['clocksource', { clocksource: 'hpet' }],
    ['memory of nodes', { nodes: [{ id: 0, memoryBytes: 16 * 1024 ** 3 }] }],
    ['memory of nodes', { nodes: host.nodes.map((node) => ({ ...node, memoryBytes: null })) }],
    ['numa balancing', { numaBalancing: '1' }],
    ['memory bytes', { memoryBytes: 32 * 1024 ** 3 }],
    ['transparent huge pages', { transparentHugePages: 'always' }],
    ['swap', { swapBytes: 4096 }],
    ['cgroup', { cgroup: 'v1' }],
  ];
  test.each(otherHost)('differs when the host differs in its %s', (field, change) => {
    const head = fingerprint({ ...host, ...change }, conditions);
    expect(head.key).not.toBe(base.key);
    expect(differingFields(base, head).map((difference) => difference.field)).toContain(field);
  });

  const otherConditions: [field: string, change: Partial<Conditions>][] = [
    ['runtime', { runtime: 'host' }],
    ['oci runtime', { engine: { name: 'docker', version: '28.2.2', ociRuntime: 'runsc' } }],
    ['cpus', asking({ cpus: '1' })],
    ['memory nodes', asking({ memoryNodes: null })],
    ['memory limit', asking({ memoryBytes: 1 })],
    ['shm size', asking({ shmBytes: 1 })],
    ['tmp size', { tmpBytes: 1 }],
    ['pids limit', asking({ pids: 1 })],
    ['tmpfs policy', asking({ shmPolicy: null })],
    ['aslr', asking({ aslr: 'on' })],
    ['shield', { shield: 'housekeeping' }],
    ['scheduler', asking({ scheduler: 'rr 1' })],
    ['speculative store bypass', { speculation: 'thread force mitigated' }],
    ['seccomp', { seccomp: null }],
    ['machine', { pool: 'bench' }],
    ['command', { definition: { ...conditions.definition, argv: ['make bench'] } }],
    ['command environment', { definition: { ...conditions.definition, env: { A: '1', B: '3' } } }],
    ['user', asking({ user: null })],
  ];
  test.each(otherConditions)('differs when the suite is run with another %s', (field, change) => {
    const head = fingerprint(host, { ...conditions, ...change });
    expect(head.key).not.toBe(base.key);
    expect(differingFields(base, head).map((difference) => difference.field)).toContain(field);
  });

  test.each<[string, Partial<HostFacts>, Partial<Conditions>]>([
    ['the order of kernel parameters', { kernelParameters: [...host.kernelParameters].reverse() }, {}],
    ['a few MiB that the kernel kept', { memoryBytes: host.memoryBytes - 20 * 1024 ** 2 }, {}],
    ['a few MiB of a node', { nodes: host.nodes.map((node) => ({ ...node, memoryBytes: 8 * 1024 ** 3 - 9 })) }, {}],
    ['the order of nodes', { nodes: [...host.nodes].reverse() }, {}],
    ['the order of mitigations', { mitigations: { spectre_v1: 'Mitigation: barriers', retbleed: 'Vulnerable' } }, {}],
    ['the CPUs that processes may use', { allowedCpus: '0' }, {}],
    ['CPUs that are switched off', { offlineCpus: [9] }, {}],
    ['the right to read cgroups', { cgroupReadable: false }, {}],
    ['the order of variables', {}, { definition: { ...conditions.definition, env: { B: '2', A: '1' } } }],
    ['the order of CPUs', { cpus: [...host.cpus].reverse() }, {}],
  ])('stays the same whatever %s', (_name, hostChange, change) => {
    const head = fingerprint({ ...host, ...hostChange }, { ...conditions, ...change });
    expect(head.key).toBe(base.key);
    expect(differingFields(base, head)).toEqual([]);
  });

  test('is one for all machines of a pool', () => {
    const pool = { ...conditions, pool: 'bench' };
    expect(fingerprint({ ...host, machine: 'ffff' }, pool).key).toBe(fingerprint(host, pool).key);
  });

  test('has no limits in it that the host runtime could not have set', () => {
    const run: RunSpec = {
      ...{
        invocations: 1,
        cpus: 'auto',
        memoryBytes: 9,
        shmBytes: 9,
        tmpBytes: 9,
        pids: 9,
        timeoutSeconds: 1,
        env: {},
      },
      ...{ aslr: 'off', shield: 'auto', leave: [], maxSteal: 0, maxInterrupts: 0 },
    };
    const keyWith = (limits: Partial<RunSpec>): string => {
      const asked = requestedOfHost({
        ...{ argv: ['bench'], run: { ...run, ...limits }, cpus: '1', launch: [], directory: '/', inherited: {} },
        ...{ tools: { launcher: '/l', taskset: null, setarch: null }, outputFolder: '/out', resultFile: null },
      });
      return fingerprint(host, {
        ...conditions,
        requested: asked,
        confined: false,
        tmpBytes: limits.tmpBytes ?? run.tmpBytes,
      }).key;
    };
    expect(keyWith({ memoryBytes: 1, shmBytes: 1, tmpBytes: 1, pids: 1 })).toBe(keyWith({}));
    expect(keyWith({ aslr: 'on' })).not.toBe(keyWith({}));
  });

  test('of half a core is not that of a whole one', () => {
    expect(base.hard['pinned cores']).toEqual(['1,3']);
  });

  const softer: [field: string, host: Partial<HostFacts>, change: Partial<Conditions>][] = [
    ['engine', {}, { engine: { ...engine, version: '29.0.0' } }],
    ['containerd', {}, { engine: { ...engine, containerd: '2.0.7' } }],
    ['runc', {}, { engine: { ...engine, runc: '1.3.3' } }],
    ['cgroup driver', {}, { engine: { ...engine, cgroupDriver: 'cgroupfs' } }],
    ['base image', {}, { baseImage: null }],
    ['distribution', { distribution: 'Ubuntu 24.04' }, {}],
    ['bios', { biosVersion: null }, {}],
    ['same-page merging', { samePageMerging: '1' }, {}],
    ['doctor grade', {}, { grade: null }],
  ];
  test.each(softer)('never has the %s in it, which is told all the same', (field, hostChange, change) => {
    const head = fingerprint({ ...host, ...hostChange }, { ...conditions, ...change });
    expect(head.key).toBe(base.key);
    const changed = Object.keys(base.soft).filter((name) => head.soft[name] !== base.soft[name]);
    expect(changed).toEqual([field]);
  });

  test('has what was asked for under the name that the row of each fact has for it', () => {
    for (const [name, { key }] of FACT_ROWS) if (key !== undefined) expect(base.hard[key.field]).toBe(requested[name]);
  });

  test('every field has been changed above', () => {
    const hard = ['key version', ...[...otherHost, ...otherConditions].map(([field]) => field)];
    expect([...new Set(hard)].sort()).toEqual(Object.keys(base.hard).sort());
    expect(softer.map(([field]) => field).sort()).toEqual(Object.keys(base.soft).sort());
  });
});

describe('differing fields', () => {
  test('are told by field, in order, with both values', () => {
    const head = fingerprint({ ...host, turbo: 'on', kernel: '6.13.0' }, conditions);
    expect(differingFields(base, head)).toEqual([
      { field: 'kernel', base: '6.12.0', head: '6.13.0' },
      { field: 'turbo', base: 'off', head: 'on' },
    ]);
  });

  test.each<[string, Partial<HostFacts>, Partial<Conditions>, { field: string; base: unknown; head: unknown }[]]>([
    ['kernel', { kernel: '6.13.1' }, {}, [{ field: 'kernel', base: '6.12.0', head: '6.13.1' }]],
    ['CPU list', {}, asking({ cpus: '1' }), [{ field: 'cpus', base: '1,3', head: '1' }]],
    ['ASLR mode', {}, asking({ aslr: 'on' }), [{ field: 'aslr', base: 'off', head: 'on' }]],
  ])('another %s makes the stored runs incomparable, with both values', (_name, hostChange, change, differences) => {
    const environment = fingerprint({ ...host, ...hostChange }, { ...conditions, ...change });
    const baseline = chooseBaseline({
      query: {
        suite: 'parser',
        configuration: null,
        key: environment.key,
        ownId: 'head',
        commits: null,
        branch: null,
      },
      stored: [storedRun({ id: 'before', key: base.key.slice(0, 16) })],
      runs: [],
      refused: new Map(),
      elsewhere: sampleRun({ id: 'before', environment: base }),
      environment,
      policy: { runs: 10, staleAfterDays: 30, staleAfterCommits: 200 },
      now: new Date('2026-03-10T12:00:00Z'),
    });
    expect(baseline).toMatchObject({ state: 'incomparable', differences });
    expect(baseline.reason).toContain(`these differ: ${differences.map(({ field }) => field).join(', ')}`);
  });

  test('those of the suite’s own definition are fields that there are', () => {
    expect(DEFINITION.filter((field) => !Object.hasOwn(base.hard, field))).toEqual([]);
  });

  test('a field that only one side has, whatever its name, is null on the other', () => {
    const hard = JSON.parse('{"__proto__": 1, "toString": 2}');
    expect(differingFields({ key: '', hard, soft: {} }, { key: '', hard: {}, soft: {} })).toEqual([
      { field: '__proto__', base: 1, head: null },
      { field: 'toString', base: 2, head: null },
    ]);
  });
});

describe('canonical JSON', () => {
  test.each([
    [null, 'null'],
    [-0, '0'],
    [1e21, '1e+21'],
    ['é"\n', '"é\\"\\n"'],
    [[1, [true], {}], '[1,[true],{}]'],
    [{ b: 1, a: { d: 2, c: 3 } }, '{"a":{"c":3,"d":2},"b":1}'],
    [{ '10': 1, '9': 2, Z: 3, a: 4 }, '{"10":1,"9":2,"Z":3,"a":4}'],
  ])('of %j is %s', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])('%d has none', (value) => {
    expect(() => canonicalJson({ a: [value] })).toThrow(TypeError);
  });
});
