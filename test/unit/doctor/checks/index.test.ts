import { describe, expect, test } from 'vitest';
import { CHECKS, FILES_READ, runChecks } from '../../../../src/doctor/checks/index.ts';
import type { Machine } from '../../../../src/doctor/machine.ts';
import { changed, cloud, desktop, laptop, server, withoutEngine } from '../machines.ts';

const CPU = '/sys/devices/system/cpu';

/** Ids by status, without those that passed. */
function told(machine: Machine): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const { id, status } of runChecks(machine)) {
    if (status !== 'pass') found[status] = [...(found[status] ?? []), id];
  }
  return found;
}

describe('described machines', () => {
  test('a tuned server passes everything', () => {
    expect(told(server)).toEqual({});
  });

  test('a laptop on battery fails for its clock, and hard for swap in use', () => {
    expect(told(laptop)).toEqual({
      fail: ['governor', 'frequency-range', 'turbo', 'power-supply', 'swap-in-use', 'irqbalance'],
      warn: [
        'partition',
        'other-tasks',
        'kernel-threads',
        'thermal-throttling',
        'idle-states',
        'smt',
        'swap',
        'nohz-full',
        'rcu-callbacks',
        'irq-affinity',
        'workqueues',
        'watchdog',
        'timer-migration',
        'statistics-interval',
        'perf-sampling',
        'load',
      ],
      na: ['numa-balancing'],
      unknown: ['other-run'],
    });
  });

  test('half a core of a desktop is a hard fail', () => {
    expect(told(desktop)).toEqual({
      fail: ['governor', 'frequency-range', 'turbo', 'core-siblings'],
      warn: [
        'idle-states',
        'smt',
        'huge-pages',
        'nohz-full',
        'rcu-callbacks',
        'irq-affinity',
        'workqueues',
        'watchdog',
        'timer-migration',
        'statistics-interval',
        'perf-sampling',
        'timers',
      ],
      na: ['numa-balancing'],
    });
  });

  test('a virtual machine is told what it cannot see, not blamed for it', () => {
    expect(told(cloud)).toEqual({
      warn: [
        'virtualization',
        'cgroup-version',
        'partition',
        'kernel-threads',
        'nohz-full',
        'rcu-callbacks',
        'irq-affinity',
        'workqueues',
        'watchdog',
        'timer-migration',
        'statistics-interval',
        'perf-sampling',
        'containers',
        'runc-version',
      ],
      na: [
        'governor',
        'frequency-range',
        'turbo',
        'frequency-driver',
        'thermal-throttling',
        'idle-states',
        'smt',
        'numa-balancing',
      ],
    });
  });

  test('a machine that tells nothing passes nothing that its files would have told', () => {
    const blank: Machine = { ...server, files: new Map(), virtualization: null };
    const passed = runChecks(blank).filter(({ status }) => status === 'pass');
    const byFile = passed.filter(({ id }) => CHECKS.some((check) => check.id === id && check.files.length > 0));
    // What is known without a file: the CPUs themselves. A journal that is not there is none, a battery likewise.
    expect(byFile.map(({ id }) => id)).toEqual(['benchmark-cpus', 'power-supply', 'memory-nodes', 'other-run']);
  });
});

describe('single findings', () => {
  const partition = '/sys/fs/cgroup/pinbench/cpuset.cpus.partition';
  const effective = '/sys/fs/cgroup/pinbench/cpuset.cpus.effective';
  const noEngine = withoutEngine(server).engine;
  test.each<[string, Machine, string, string, RegExp]>([
    [
      'an invalid partition',
      changed(server, { [partition]: 'root invalid (Cpu list in cpuset.cpus not exclusive)\n' }),
      'partition',
      'fail',
      /root invalid/,
    ],
    [
      'a valid partition',
      changed(server, { [partition]: 'root\n', [effective]: '4-7\n' }),
      'partition',
      'pass',
      /CPUs 4-7/,
    ],
    [
      'a partition without load balancing',
      changed(server, { [partition]: 'isolated\n', [effective]: '4-7\n' }),
      'partition',
      'warn',
      /stay on one CPU/,
    ],
    [
      'a partition that lacks a CPU',
      changed(server, { [partition]: 'root\n', [effective]: '4-6\n' }),
      'partition',
      'pass',
      /none now/,
    ],
    [
      'isolcpus over several CPUs',
      changed(server, { [`${CPU}/isolated`]: '4-7\n' }),
      'isolcpus',
      'fail',
      /all threads of a benchmark share one CPU/,
    ],
    ['isolcpus elsewhere', changed(server, { [`${CPU}/isolated`]: '2\n' }), 'isolcpus', 'warn', /CPU 2/],
    [
      'isolcpus that cannot be read',
      changed(server, { [`${CPU}/isolated`]: null }),
      'isolcpus',
      'unknown',
      /cannot be read/,
    ],
    [
      'cgroup v1 without cpuset',
      changed(cloud, { '/proc/cgroups': 'cpuset\t0\t1\t0\n' }),
      'cgroup-version',
      'fail',
      /nothing can be pinned/,
    ],
    [
      'cgroup v2 without cpuset',
      changed(server, { '/sys/fs/cgroup/cgroup.controllers': 'cpu memory\n' }),
      'cgroup-version',
      'fail',
      /without the cpuset/,
    ],
    [
      'a CPU quota above us',
      changed(server, { '/sys/fs/cgroup/user.slice/cpu.max': '50000 100000\n' }),
      'cpu-quota',
      'fail',
      /50000 100000/,
    ],
    [
      'a CPU quota on v1',
      changed(cloud, { '/sys/fs/cgroup/cpu/a/cpu.cfs_quota_us': '200000\n' }),
      'cpu-quota',
      'fail',
      /200000/,
    ],
    [
      'every CPU for the benchmark',
      { ...server, benchmark: [0, 1, 2, 3, 4, 5, 6, 7] },
      'benchmark-cpus',
      'fail',
      /everything else none/,
    ],
    [
      'tickless with intel_pstate',
      changed(server, {
        [`${CPU}/intel_pstate/status`]: 'active',
        ...Object.fromEntries([4, 5, 6, 7].map((id) => [`${CPU}/cpu${id}/cpufreq/scaling_driver`, 'intel_pstate'])),
      }),
      'frequency-driver',
      'warn',
      /lowest frequency/,
    ],
    [
      'a governor on one CPU only',
      changed(server, { [`${CPU}/cpu5/cpufreq/scaling_governor`]: 'powersave' }),
      'governor',
      'fail',
      /performance, powersave/,
    ],
    [
      'no frequency driver on metal',
      changed(server, { [`${CPU}/cpu5/cpufreq/scaling_governor`]: undefined }),
      'governor',
      'unknown',
      /cannot be read/,
    ],
    [
      'boost of AMD',
      changed(server, { [`${CPU}/intel_pstate/no_turbo`]: undefined, [`${CPU}/cpufreq/boost`]: '1' }),
      'turbo',
      'fail',
      /on/,
    ],
    [
      'hpet',
      changed(server, { '/sys/devices/system/clocksource/clocksource0/current_clocksource': 'hpet' }),
      'clock-source',
      'fail',
      /hpet/,
    ],
    ['the clock of a hypervisor', cloud, 'clock-source', 'pass', /kvm-clock/],
    [
      'a clock nobody knows',
      changed(server, { '/sys/devices/system/clocksource/clocksource0/current_clocksource': 'sundial' }),
      'clock-source',
      'unknown',
      /sundial/,
    ],
    [
      'irqbalance that spares the CPUs',
      changed(server, { '/proc/9/comm': 'irqbalance', '/etc/default/irqbalance': 'IRQBALANCE_BANNED_CPULIST="4-7"\n' }),
      'irqbalance',
      'pass',
      /leaves CPUs 4-7 alone/,
    ],
    [
      'irqbalance that spares some',
      changed(server, { '/proc/9/comm': 'irqbalance', '/etc/default/irqbalance': 'IRQBALANCE_BANNED_CPULIST=4-6\n' }),
      'irqbalance',
      'fail',
      /moves interrupts/,
    ],
    [
      'a journal of a run',
      changed(server, { '/run/pinbench/shield.jsonl': '{}\n' }),
      'other-run',
      'fail',
      /was killed/,
    ],
    ['no engine', { ...server, engine: noEngine }, 'engine', 'fail', /ENOENT/],
    ['no engine to ask', { ...server, engine: noEngine }, 'runc-version', 'unknown', /no engine/],
    [
      'a kernel without seccomp',
      changed(server, { '/proc/sys/kernel/seccomp/actions_avail': undefined }),
      'seccomp',
      'fail',
      /not in this kernel/,
    ],
    [
      'an engine without seccomp',
      { ...server, engine: { ...server.engine, seccomp: false } },
      'seccomp',
      'fail',
      /engine does not/,
    ],
    [
      'a Docker with a known escape',
      { ...server, engine: { ...server.engine, version: '4.3.1' } },
      'engine-version',
      'fail',
      /4\.3\.1 lacks/,
    ],
    [
      'a Podman of that number',
      { ...server, engine: { ...server.engine, name: 'podman', version: '4.3.1' } },
      'engine-version',
      'pass',
      /not docker/,
    ],
    ['a rootless engine', { ...server, engine: { ...server.engine, rootless: true } }, 'rootless', 'warn', /rootless/],
    [
      'little space',
      { ...server, disks: [{ what: 'images', path: '/d', freeBytes: 4 * 1024 ** 3, totalBytes: 10 * 1024 ** 3 }] },
      'disk-space',
      'fail',
      /4\.0 GiB free \(40 %\)/,
    ],
    [
      'a small share',
      { ...server, disks: [{ what: 'images', path: '/d', freeBytes: 90 * 1024 ** 3, totalBytes: 1000 * 1024 ** 3 }] },
      'disk-space',
      'fail',
      /9 %/,
    ],
    [
      'a socket for everybody',
      { ...server, socket: { path: '/s', mode: 0o140666 } },
      'engine-socket',
      'fail',
      /mode 666: everybody/,
    ],
    [
      'a host without ASLR',
      changed(server, { '/proc/sys/kernel/randomize_va_space': '0\n' }),
      'address-randomization',
      'warn',
      /weaker/,
    ],
    [
      'a load of as many as there are CPUs',
      changed(server, { '/proc/loadavg': '8.00 1 1 1/1 1' }),
      'load',
      'fail',
      /8/,
    ],
    ['a benchmark across nodes', { ...server, benchmark: [3, 4] }, 'memory-nodes', 'warn', /node 0-1/],
    [
      'NUMA balancing on two nodes',
      changed(server, { '/proc/sys/kernel/numa_balancing': '1' }),
      'numa-balancing',
      'warn',
      /on/,
    ],
    [
      'the first process of a container',
      changed(server, { '/proc/2/status': 'Name:\tsleep\nCpus_allowed_list:\t0-7\n' }),
      'kernel-threads',
      'na',
      /container/,
    ],
  ])('%s', (_, machine, id, status, observed) => {
    const check = runChecks(machine).find((each) => each.id === id);
    expect(check).toMatchObject({ status, observed: expect.stringMatching(observed) });
  });
});

describe('every check', () => {
  test('has an id, a title and a fix of its own, and says what it reads', () => {
    const ids = CHECKS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const machine of [server, laptop, desktop, cloud]) {
      for (const check of runChecks(machine)) {
        expect(check.fix, check.id).not.toBe('');
        expect(check.source, check.id).not.toBe('');
        expect(`${check.observed}${check.expected}`, check.id).not.toMatch(/undefined|NaN|null/);
      }
    }
  });

  test('reads only what is listed', () => {
    const listed = FILES_READ.map(
      (file) => new RegExp(`^${file.replace('{own}', '(.*)').replace(/[.]/g, '\\.').replaceAll('*', '[^/]*')}$`),
    );
    const read = [server, laptop, desktop, cloud].flatMap(({ files }) => [...files.keys()]);
    const unlisted = read.filter((path) => !listed.some((pattern) => pattern.test(path)));
    // The quota of a group stands for our own, and cpuinfo is listed by another check.
    expect(unlisted.filter((path) => !path.endsWith('cpu.max'))).toEqual([]);
  });

  test('says what it needs to know, where nothing is known to be wrong', () => {
    const blind = runChecks(withoutEngine(server)).filter(({ status }) => status === 'unknown');
    expect(blind.map(({ id }) => id)).toEqual([
      'containers',
      'seccomp',
      'rootless',
      'engine-socket',
      'runc-version',
      'containerd-version',
      'engine-version',
    ]);
    for (const { fix, needsReboot } of blind) {
      expect(fix).toMatch(/^start a container engine first/);
      expect(needsReboot).toBe(false);
    }
    expect(runChecks(laptop).find(({ id }) => id === 'other-run')?.fix).toMatch(/^as root: pinbench doctor/);
  });

  test('a command for root is marked for everybody else', () => {
    for (const machine of [laptop, { ...server, root: false }, { ...cloud, root: false }]) {
      for (const { id, fix, needsReboot } of runChecks(machine)) {
        if (needsReboot || !/^(echo|for|sysctl|swapoff|systemctl|chmod|cpupower)\b/.test(fix)) continue;
        throw new Error(`${id}: ${fix}`);
      }
    }
    expect(runChecks(server).filter(({ fix }) => fix.includes('as root: '))).toEqual([]);
  });

  test('no command of systemd is a fix where there is none', () => {
    const plain = { ...withoutEngine(laptop), files: new Map([...laptop.files, ['/proc/1/comm', 'init\n']]) };
    const told = runChecks(plain).filter(({ id, fix }) => id !== 'timers' && /systemctl|systemd\./.test(fix));
    expect(told.map(({ id }) => id)).toEqual([]);
  });

  test('the kernel’s parameters are not those of a container', () => {
    const inside = runChecks({ ...server, virtualization: 'container' });
    expect(inside.find(({ id }) => id === 'nohz-full')?.fix).toMatch(/^on the host, outside of this container: kernel/);
    const { fix } = runChecks(changed(server, { [`${CPU}/nohz_full`]: undefined })).find(
      ({ id }) => id === 'nohz-full',
    ) ?? { fix: '' };
    expect(fix).toMatch(/^a kernel built with CONFIG_NO_HZ_FULL/);
  });

  test.each<[string, Parameters<typeof withoutEngine>[1], boolean, RegExp]>([
    [
      'DOCKER_HOST names nothing',
      { address: 'tcp://localhost:9', chosenBy: 'DOCKER_HOST' },
      true,
      /^start the engine at "tcp:\/\/localhost:9", which DOCKER_HOST names, or unset/,
    ],
    [
      'a context names nothing',
      { chosenBy: 'Docker\'s context "far"' },
      true,
      /context "far" names, or choose another context$/,
    ],
    ['not for this user', { failure: 'denied' }, false, /^this user may not use .*usermod -aG docker/],
    [
      'a rootless engine is there',
      { otherSockets: ['/run/user/1/docker.sock'] },
      false,
      /DOCKER_HOST=unix:\/\/\/run\/user\/1\/docker\.sock$/,
    ],
    ['no engine is installed', { installed: false }, true, /^install a container engine/],
    ['it is not started', {}, true, /^systemctl start docker$/],
    ['it is not started, and the user is not root', {}, false, /^as root: systemctl start docker$/],
  ])('the engine’s fix: %s', (_, absence, root, fix) => {
    const checks = runChecks({ ...withoutEngine(server, absence), root });
    expect(checks.find(({ id }) => id === 'engine')?.fix).toMatch(fix);
  });

  test('a full disk is not freed by an engine that does not answer', () => {
    const disks = [{ what: 'temporary files', path: '/tmp', freeBytes: 1, totalBytes: 1000 }];
    const fixOf = (machine: Machine) => runChecks({ ...machine, disks }).find(({ id }) => id === 'disk-space')?.fix;
    expect(fixOf(server)).toBe('free space on /tmp (images: docker system prune), or use a larger disk');
    expect(fixOf(withoutEngine(server))).toBe('remove what is not needed from /tmp, or use a larger disk');
  });

  test('fixes name this machine’s CPUs', () => {
    const fixes = new Map(runChecks(server).map(({ id, fix }) => [id, fix]));
    expect(fixes.get('governor')).toContain('for c in 4 5 6 7;');
    expect(fixes.get('irq-affinity')).toContain('echo 0-3 >');
    expect(fixes.get('workqueues')).toContain('echo f >');
    expect(fixes.get('nohz-full')).toContain('nohz_full=4-7');
  });
});
