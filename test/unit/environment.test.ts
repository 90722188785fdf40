import { describe, expect, test } from 'vitest';
import { differingFields } from '../../src/baseline.ts';
import { canonicalJson } from '../../src/canonical-json.ts';
import { type Conditions, fingerprint } from '../../src/environment.ts';
import type { HostFacts } from '../../src/world.ts';

const host: HostFacts = {
  machine: 'a1b2',
  virtualization: 'none',
  architecture: 'x86_64',
  kernel: '6.12.0',
  kernelParameters: ['nohz_full=2-3', 'mitigations=off'],
  cpuModel: 'Some CPU (GenuineIntel/6/167/1)',
  microcode: '0x1',
  cpus: [0, 1, 2, 3].map((id) => ({ id, core: id % 2, package: 0, node: 0 })),
  memoryBytes: 16 * 1024 ** 3,
  smt: 'on',
  governor: 'performance',
  turbo: 'off',
  transparentHugePages: 'madvise',
  swapBytes: 0,
  cgroup: 'v2',
  distribution: 'Debian GNU/Linux 12 (bookworm)',
};

const conditions: Conditions = {
  runtime: 'docker',
  engine: { name: 'docker', version: '28.2.2', runc: '1.1.5', cgroupDriver: 'systemd' },
  cpus: '1,3',
  memoryNodes: '0',
  spec: { memoryBytes: 4 * 1024 ** 3, shmBytes: 1024 ** 3, tmpBytes: 1024 ** 3, pids: 4096 },
  aslr: 'off',
  seccomp: 'filter',
  definition: { argv: ['make', 'bench'], env: { A: '1', B: '2' }, user: '65534:65534' },
};

const base = fingerprint(host, conditions);

describe('the key', () => {
  test('is a sha256 and stays what it is: changing it cuts every stored history', () => {
    expect(base.key).toMatch(/^[0-9a-f]{64}$/);
    expect(base.key).toBe('476d28fabf241ace9f0f07aa88c2374b0b39cf2d4393ce955ce97800ea87d045');
  });

  const otherHost: [field: string, change: Partial<HostFacts>][] = [
    ['machine', { machine: 'ffff' }],
    ['virtualization', { virtualization: 'kvm' }],
    ['architecture', { architecture: 'aarch64' }],
    ['kernel', { kernel: '6.12.1' }],
    ['kernel parameters', { kernelParameters: ['mitigations=off'] }],
    ['cpu model', { cpuModel: null }],
    ['microcode', { microcode: '0x2' }],
    ['online cpus', { cpus: [...host.cpus, { id: 4, core: 4, package: 0, node: 0 }] }],
    ['numa nodes', { cpus: host.cpus.map((cpu) => ({ ...cpu, node: cpu.id % 2 })) }],
    ['pinned cores', { cpus: host.cpus.map((cpu) => ({ ...cpu, core: cpu.id })) }],
    ['smt', { smt: 'off' }],
    ['governor', { governor: 'powersave' }],
    ['turbo', { turbo: 'on' }],
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
    ['cpus', { cpus: '1' }],
    ['memory nodes', { memoryNodes: null }],
    ['memory limit', { spec: { ...conditions.spec, memoryBytes: 1 } }],
    ['shm size', { spec: { ...conditions.spec, shmBytes: 1 } }],
    ['tmp size', { spec: { ...conditions.spec, tmpBytes: 1 } }],
    ['pids limit', { spec: { ...conditions.spec, pids: 1 } }],
    ['aslr', { aslr: 'on' }],
    ['seccomp', { seccomp: null }],
    ['machine', { pool: 'bench' }],
    ['command', { definition: { ...conditions.definition, argv: ['make bench'] } }],
    ['command environment', { definition: { ...conditions.definition, env: { A: '1', B: '3' } } }],
    ['user', { definition: { ...conditions.definition, user: null } }],
  ];
  test.each(otherConditions)('differs when the suite is run with another %s', (field, change) => {
    const head = fingerprint(host, { ...conditions, ...change });
    expect(head.key).not.toBe(base.key);
    expect(differingFields(base, head).map((difference) => difference.field)).toContain(field);
  });

  test.each<[string, Partial<HostFacts>, Partial<Conditions>]>([
    ['the order of kernel parameters', { kernelParameters: [...host.kernelParameters].reverse() }, {}],
    ['a few MiB that the kernel kept', { memoryBytes: host.memoryBytes - 20 * 1024 ** 2 }, {}],
    ['the distribution', { distribution: 'Ubuntu 24.04' }, {}],
    ['the engine version', {}, { engine: { name: 'docker', version: '29.0.0' } }],
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
    const spec = { memoryBytes: 1, shmBytes: 1, tmpBytes: 1, pids: 1 };
    const onHost: Conditions = { ...conditions, runtime: 'host' };
    expect(fingerprint(host, { ...onHost, spec }).key).toBe(fingerprint(host, onHost).key);
  });

  test('of half a core is not that of a whole one', () => {
    expect(base.hard['pinned cores']).toEqual(['1,3']);
  });

  test('what is only told is soft', () => {
    expect(base.soft).toEqual({
      engine: 'docker 28.2.2',
      runc: '1.1.5',
      'cgroup driver': 'systemd',
      distribution: 'Debian GNU/Linux 12 (bookworm)',
    });
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
