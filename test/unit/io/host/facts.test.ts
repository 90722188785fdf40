import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linuxHost, readPortableFacts } from '../../../../src/io/host/facts.ts';
import type { Cpu, HostFacts } from '../../../../src/model/ports/host.ts';

type Files = Record<string, string>;

let folder = '';
let trees = 0;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pinbench-host-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Facts of a machine that has these files and no others. */
async function factsOf(files: Files): Promise<HostFacts> {
  return linuxHost(treeOf(files)).facts();
}

function treeOf(files: Files): string {
  trees += 1;
  const root = path.join(folder, `${trees}`);
  mkdirSync(root);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
  return root;
}

const cpu = (id: number, more: Partial<Cpu> = {}): Cpu => ({
  id,
  core: id,
  package: 0,
  node: 0,
  type: null,
  capacity: null,
  maxKhz: null,
  ...more,
});

const topology = (id: number, siblings: string, packageId: number): Files => ({
  [`sys/devices/system/cpu/cpu${id}/topology/core_cpus_list`]: `${siblings}\n`,
  [`sys/devices/system/cpu/cpu${id}/topology/physical_package_id`]: `${packageId}\n`,
});

const cpuinfo = `processor\t: 0
vendor_id\t: GenuineIntel
cpu family\t: 6
model\t\t: 106
model name\t: Intel(R) Xeon(R) Gold 6338
stepping\t: 6
microcode\t: 0xd0003a5
flags\t\t: fpu vme nx
power management:

processor\t: 1
vendor_id\t: GenuineIntel
model name\t: another
flags\t\t: fpu hypervisor
`;

const server: Files = {
  'etc/machine-id': '0123456789abcdef0123456789abcdef\n',
  'etc/os-release': 'NAME="Debian"\nPRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\n',
  'proc/cpuinfo': cpuinfo,
  'proc/cmdline': 'BOOT_IMAGE=/vmlinuz root=/dev/sda quiet nohz_full=2-3 mitigations=off memtest nosmt -- isolcpus=9\n',
  'proc/meminfo': 'MemTotal:       24684096 kB\nMemFree: 1 kB\nSwapTotal:       2097148 kB\n',
  'proc/sys/kernel/osrelease': '6.12.0-test\n',
  'proc/self/status': 'Name:\tnode\nCpus_allowed:\tff\nCpus_allowed_list:\t0-3,6\nMems_allowed_list:\t0-1\n',
  'proc/sys/kernel/numa_balancing': '1\n',
  'sys/devices/system/clocksource/clocksource0/current_clocksource': 'tsc\n',
  'sys/devices/system/cpu/online': '0-7\n',
  'sys/devices/system/cpu/present': '0-9\n',
  'sys/devices/system/cpu/intel_pstate/status': 'active\n',
  'sys/devices/system/cpu/vulnerabilities/itlb_multihit': 'KVM: Mitigation: VMX disabled\n',
  'sys/devices/system/cpu/vulnerabilities/l1tf': 'Mitigation: PTE Inversion; VMX: flush not necessary, SMT disabled\n',
  'sys/devices/system/cpu/vulnerabilities/mds': 'Not affected\n',
  'sys/devices/system/cpu/vulnerabilities/spectre_v2': 'Mitigation: Retpolines; IBPB: conditional\n',
  'sys/devices/system/cpu/smt/control': 'on\n',
  'sys/devices/system/cpu/intel_pstate/no_turbo': '1\n',
  'sys/devices/system/node/node0/cpulist': '0-1,4-5\n',
  'sys/devices/system/node/node1/cpulist': '2-3,6-7\n',
  'sys/devices/system/node/node0/meminfo': 'Node 0 MemTotal:       16000000 kB\nNode 0 MemFree:        1 kB\n',
  'sys/devices/system/node/node1/meminfo': 'Node 1 MemTotal:       8000000 kB\n',
  'sys/devices/system/node/node2/cpulist': '\n',
  'sys/devices/system/node/has_cpu': '0-1\n',
  'sys/kernel/mm/transparent_hugepage/enabled': 'always [madvise] never\n',
  'sys/kernel/mm/ksm/run': '0\n',
  'sys/fs/cgroup/cpu.stat': 'usage_usec 1\n',
  'sys/fs/cgroup/cgroup.controllers': 'cpuset cpu memory pids\n',
  'sys/class/dmi/id/sys_vendor': 'Dell Inc.\n',
  'sys/class/dmi/id/bios_vendor': 'Dell Inc.\n',
  'sys/class/dmi/id/bios_version': '2.1.8\n',
  'sys/class/dmi/id/bios_date': '06/14/2025\n',
};
for (let id = 0; id < 8; id++) {
  const core = id % 4;
  Object.assign(server, topology(id, `${core},${core + 4}`, core < 2 ? 0 : 1));
  const frequency = `sys/devices/system/cpu/cpu${id}/cpufreq`;
  server[`${frequency}/scaling_governor`] = 'performance\n';
  server[`${frequency}/scaling_driver`] = 'intel_pstate\n';
  server[`${frequency}/scaling_min_freq`] = '800000\n';
  server[`${frequency}/scaling_max_freq`] = '3200000\n';
  server[`${frequency}/cpuinfo_max_freq`] = '3200000\n';
}

describe('a Linux server', () => {
  test('is described by its own files', async () => {
    const { architecture, ...facts } = await factsOf(server);
    expect(architecture).toMatch(/^\w+$/);
    expect(facts).toEqual({
      machine: expect.stringMatching(/^[0-9a-f]{64}$/),
      virtualization: 'none',
      kernel: '6.12.0-test',
      kernelParameters: ['nohz_full=2-3', 'mitigations=off', 'nosmt'],
      cpuModel: 'Intel(R) Xeon(R) Gold 6338 (GenuineIntel/6/106/6)',
      microcode: '0xd0003a5',
      cpus: [0, 1, 2, 3, 4, 5, 6, 7].map((id) =>
        cpu(id, { core: id % 4, package: id % 4 < 2 ? 0 : 1, node: id % 4 < 2 ? 0 : 1, maxKhz: 3_200_000 }),
      ),
      offlineCpus: [8, 9],
      allowedCpus: '0-3,6',
      memoryBytes: 24684096 * 1024,
      nodes: [
        { id: 0, memoryBytes: 16_000_000 * 1024 },
        { id: 1, memoryBytes: 8_000_000 * 1024 },
        { id: 2, memoryBytes: null },
      ],
      smt: 'on',
      governor: 'performance',
      scalingDriver: 'intel_pstate',
      scalingMode: 'active',
      frequencyLimits: '800000-3200000',
      turbo: 'off',
      transparentHugePages: 'madvise',
      numaBalancing: '1',
      samePageMerging: '0',
      mitigations: { l1tf: 'Mitigation: PTE Inversion', spectre_v2: 'Mitigation: Retpolines; IBPB: conditional' },
      clocksource: 'tsc',
      swapBytes: 2097148 * 1024,
      cgroup: 'v2',
      cgroupReadable: true,
      biosVersion: 'Dell Inc. 2.1.8 06/14/2025',
      distribution: 'Debian GNU/Linux 12 (bookworm)',
    });
  });

  test('is known by a salted hash that does not hold its id', async () => {
    const { machine } = await factsOf(server);
    const other = await factsOf({ ...server, 'etc/machine-id': 'ffffffffffffffffffffffffffffffff\n' });
    expect((await factsOf(server)).machine).toBe(machine);
    expect(other.machine).not.toBe(machine);
    expect(machine).not.toContain('0123456789abcdef');
  });
});

describe('one file changes one fact', () => {
  const without = (...names: string[]): Files =>
    Object.fromEntries(Object.entries(server).filter(([name]) => !names.some((start) => name.startsWith(start))));

  test.each<[string, Files, Partial<HostFacts>]>([
    ['no machine id', without('etc/machine-id'), { machine: null }],
    ['a cloned image', { ...server, 'etc/machine-id': 'uninitialized\n' }, { machine: null }],
    ['an empty machine id', { ...server, 'etc/machine-id': '' }, { machine: null }],
    ['turbo on', { ...server, 'sys/devices/system/cpu/intel_pstate/no_turbo': '0\n' }, { turbo: 'on' }],
    ['no turbo known', without('sys/devices/system/cpu/intel_pstate'), { turbo: null }],
    [
      'boost off',
      { ...without('sys/devices/system/cpu/intel_pstate'), 'sys/devices/system/cpu/cpufreq/boost': '0\n' },
      { turbo: 'off' },
    ],
    [
      'a governor of its own for one CPU',
      { ...server, 'sys/devices/system/cpu/cpu3/cpufreq/scaling_governor': 'powersave\n' },
      { governor: 'performance,powersave' },
    ],
    [
      'huge pages always',
      { ...server, 'sys/kernel/mm/transparent_hugepage/enabled': '[always] madvise never\n' },
      { transparentHugePages: 'always' },
    ],
    ['cgroup v1', { ...without('sys/fs/cgroup'), 'sys/fs/cgroup/cpuset/tasks': '1\n' }, { cgroup: 'v1' }],
    ['no cgroups', without('sys/fs/cgroup'), { cgroup: null }],
    [
      'a release without quotes',
      { ...server, 'etc/os-release': 'PRETTY_NAME=Tiny\nA="b"\n' },
      { distribution: 'Tiny' },
    ],
    [
      'the release elsewhere',
      { ...without('etc/os-release'), 'usr/lib/os-release': "PRETTY_NAME='Arch Linux'\n" },
      { distribution: 'Arch Linux' },
    ],
    [
      'no swap',
      { ...server, 'proc/meminfo': 'MemTotal: 1024 kB\nSwapTotal: 0 kB\n' },
      { memoryBytes: 1048576, swapBytes: 0 },
    ],
    [
      'an offline CPU',
      { ...server, 'sys/devices/system/cpu/online': '0\n' },
      { cpus: [cpu(0, { maxKhz: 3_200_000 })], offlineCpus: [1, 2, 3, 4, 5, 6, 7, 8, 9] },
    ],
    [
      'a first process with more CPUs than our own',
      { ...server, 'proc/1/status': 'Name:\tinit\nCpus_allowed_list:\t0-7\n' },
      { allowedCpus: '0-7' },
    ],
    ['no mitigations known', without('sys/devices/system/cpu/vulnerabilities'), { mitigations: null }],
    [
      'nothing to mitigate',
      {
        ...without('sys/devices/system/cpu/vulnerabilities'),
        'sys/devices/system/cpu/vulnerabilities/mds': 'Not affected\n',
      },
      { mitigations: {} },
    ],
    [
      'limits that differ',
      { ...server, 'sys/devices/system/cpu/cpu3/cpufreq/scaling_max_freq': '2000000\n' },
      { frequencyLimits: '800000-2000000,800000-3200000' },
    ],
    [
      'the driver of another maker',
      { ...without('sys/devices/system/cpu/intel_pstate'), 'sys/devices/system/cpu/amd_pstate/status': 'guided\n' },
      { scalingMode: 'guided' },
    ],
    [
      'one node, which has all memory whatever its own file has counted so far',
      {
        'proc/meminfo': 'MemTotal: 2048 kB\n',
        'sys/devices/system/node/node0/meminfo': 'Node 0 MemTotal: 1024 kB\n',
      },
      { nodes: [{ id: 0, memoryBytes: 2048 * 1024 }] },
    ],
    [
      'two kinds of cores',
      {
        'sys/devices/system/cpu/online': '0-2\n',
        'sys/devices/cpu_core/cpus': '0\n',
        'sys/devices/cpu_atom/cpus': '1\n',
        'sys/devices/cpu_lowpower/cpus': '2\n',
        'sys/devices/system/cpu/cpu0/cpu_capacity': '1024\n',
        'sys/devices/system/cpu/cpu1/cpu_capacity': '<unknown>\n',
      },
      {
        cpus: [
          cpu(0, { core: null, type: 'performance', capacity: 1024 }),
          cpu(1, { core: null, type: 'efficiency' }),
          cpu(2, { core: null, type: 'efficiency' }),
        ],
      },
    ],
    [
      'a virtual machine of ARM: no package, no node, no siblings',
      {
        'sys/devices/system/cpu/online': '0-1\n',
        'sys/devices/system/cpu/cpu1/topology/physical_package_id': '-1\n',
        'proc/cpuinfo':
          'processor\t: 0\nBogoMIPS\t: 50.00\nCPU implementer\t: 0x41\nCPU variant\t: 0x3\nCPU part\t: 0xd0c\nCPU revision\t: 1\n',
      },
      {
        cpus: [cpu(0, { core: null }), cpu(1, { core: null })],
        cpuModel: 'ARM 0x41/0xd0c/0x3/1',
        microcode: null,
        virtualization: null,
      },
    ],
    [
      'a CPU list only in /proc',
      { 'proc/cpuinfo': cpuinfo },
      {
        cpus: [cpu(0, { core: null }), cpu(1, { core: null })],
      },
    ],
  ])('%s', async (_name, files, facts) => {
    expect(await factsOf(files)).toMatchObject(facts);
  });

  const vm = { ...server, 'proc/cpuinfo': cpuinfo.replace('vme nx', 'vme hypervisor') };
  const dmi = (vendor: string, product: string): Files => ({
    'sys/class/dmi/id/sys_vendor': `${vendor}\n`,
    'sys/class/dmi/id/product_name': `${product}\n`,
    'sys/class/dmi/id/board_vendor': `${vendor}\n`,
  });
  test.each<[string, Files, string | null]>([
    ['a hypervisor without a name', vm, 'vm'],
    ['QEMU', { ...vm, ...dmi('QEMU', 'Standard PC') }, 'kvm'],
    ['EC2', { ...vm, ...dmi('Amazon EC2', 'c7i.large') }, 'kvm'],
    ['EC2 bare metal', { ...server, ...dmi('Amazon EC2', 'c7i.metal-24xl') }, 'none'],
    ['Azure', { ...vm, ...dmi('Microsoft Corporation', 'Virtual Machine') }, 'hyper-v'],
    ['a laptop by Microsoft', { ...server, ...dmi('Microsoft Corporation', 'Surface Book') }, 'none'],
    ['VMware', { ...vm, ...dmi('VMware, Inc.', 'VMware7,1') }, 'vmware'],
    ['Xen without DMI', { ...vm, 'sys/hypervisor/type': 'xen\n' }, 'xen'],
    ['WSL', { ...vm, 'proc/sys/kernel/osrelease': '5.15.90.1-microsoft-standard-WSL2\n' }, 'wsl'],
    ['a container on metal', { ...server, '.dockerenv': '' }, 'container'],
    ['a container on KVM', { ...vm, ...dmi('QEMU', 'pc'), 'run/.containerenv': '' }, 'container on kvm'],
    ['ARM in a guest', { 'proc/device-tree/hypervisor/compatible': 'linux,kvm' }, 'vm'],
    ['nothing known', {}, null],
  ])('virtualization: %s', async (_name, files, virtualization) => {
    expect((await factsOf(files)).virtualization).toBe(virtualization);
  });

  test('of a file without end the beginning is read, and a line without sense is no answer', async () => {
    const endless = `${'x'.repeat(3_000_000)}\nMemTotal: 5 kB\n`;
    const facts = await factsOf({
      'proc/meminfo': endless,
      'sys/devices/system/cpu/online': '0-1\n',
      'sys/devices/system/cpu/present': '1-0,x\n',
      'sys/devices/system/cpu/cpu0/topology/core_cpus_list': '0-1-2\n',
      'proc/self/status': 'Cpus_allowed_list:\t; rm\n',
    });
    expect(facts.memoryBytes).not.toBe(5 * 1024);
    expect(facts).toMatchObject({ offlineCpus: [], allowedCpus: null, cpus: [{ core: null }, { core: null }] });
  });

  const asNobody = async (root: string): Promise<HostFacts> => {
    const user = process.geteuid?.();
    if (user === 0) process.seteuid?.(65534);
    try {
      return await linuxHost(root).facts();
    } finally {
      if (user === 0) process.seteuid?.(0);
    }
  };

  test.each([
    ['cgroup v2', 'sys/fs/cgroup/cpu.stat', { ...server }],
    [
      'cgroup v1',
      'sys/fs/cgroup/cpuacct/cpuacct.usage',
      {
        ...without('sys/fs/cgroup'),
        'sys/fs/cgroup/cpuset/tasks': '1\n',
        'sys/fs/cgroup/cpuacct/cpuacct.usage': '1\n',
      },
    ],
  ])('%s that this user may not read is told, not taken for absent', async (_name, file, files) => {
    const root = treeOf(files);
    chmodSync(folder, 0o755);
    expect((await asNobody(root)).cgroupReadable).toBe(true);
    chmodSync(path.join(root, file), 0o000);
    expect((await asNobody(root)).cgroupReadable).toBe(false);
  });

  test('a folder where a file should be is unreadable, not a crash', async () => {
    const facts = await factsOf({ ...without('etc/machine-id'), 'etc/machine-id/x': '' });
    expect(facts.machine).toBeNull();
  });

  test('an empty machine is all null and still has CPUs and memory', async () => {
    const facts = await factsOf({});
    expect(facts).toMatchObject({
      machine: null,
      cpuModel: null,
      smt: null,
      governor: null,
      cgroup: null,
      cgroupReadable: null,
      clocksource: null,
      mitigations: null,
      frequencyLimits: null,
      nodes: [],
      kernelParameters: [],
    });
    expect(facts.cpus.length).toBeGreaterThan(0);
    expect(facts.memoryBytes).toBeGreaterThan(0);
  });
});

describe('a system that is not Linux', () => {
  test('has what Node tells', () => {
    const facts = readPortableFacts();
    expect(facts.cpus.length).toBeGreaterThan(0);
    expect(facts.memoryBytes).toBeGreaterThan(0);
    expect(facts).toMatchObject({ machine: null, cgroup: null, governor: null, nodes: [] });
  });

  test('has one core a CPU where no processor has siblings, and unknown cores elsewhere', () => {
    const { cpus } = readPortableFacts('arm64');
    expect(cpus.map(({ core }) => core)).toEqual(cpus.map(({ id }) => id));
    expect(new Set(readPortableFacts('x64').cpus.map(({ core }) => core))).toEqual(new Set([null]));
  });
});

test.runIf(process.platform === 'linux')('this very machine can be read', async () => {
  const facts = await linuxHost().facts();
  expect(facts.cpus.map(({ id }) => id)).toContain(facts.cpus[0]?.core);
  expect(facts.allowedCpus).toMatch(/^\d/);
  expect(facts.kernel).toMatch(/^\d+\./);
});
