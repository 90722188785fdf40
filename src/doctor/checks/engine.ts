/** Checks: the container engine, its disk, and what an untrusted benchmark could do with either. */
import { CONTAINERD_FLAWS, DOCKER_FLAWS, type Flaw, RUNC_FLAWS } from '../../isolation/known-vulnerabilities.ts';
import { type Check, type CheckOutcome, fail, pass, unknown, unreadable, warn } from '../check.ts';
import { type Disk, type EngineSight, knownText, type Machine, textOf } from '../machine.ts';
import { engineFix } from './engine-fix.ts';
import { evaluateVersion } from './versions.ts';

const GIBIBYTE = 1024 ** 3;
const LEAST_FREE = 5 * GIBIBYTE;
const LEAST_SHARE = 0.1;
const NO_ENGINE = 'no engine answers';

export const engineChecks: Check[] = [
  {
    id: 'engine',
    title: 'Container engine',
    group: 'engine',
    files: [],
    evaluate: ({ engine }) => {
      const expected = 'an engine that answers';
      return engine.unreachable === null
        ? pass(`version ${engine.version ?? 'unknown'}`, expected)
        : fail(engine.unreachable.why, expected);
    },
    fix: engineFix,
    hard: true,
  },
  {
    id: 'seccomp',
    title: 'System call filter (seccomp)',
    group: 'engine',
    files: ['/proc/sys/kernel/seccomp/actions_avail'],
    evaluate: (machine) => {
      const expected = 'in the kernel, and used by the engine';
      const actions = textOf(machine, '/proc/sys/kernel/seccomp/actions_avail');
      if (actions === undefined) return fail('not in this kernel', expected);
      if (actions === null) return unreadable('/proc/sys/kernel/seccomp/actions_avail', expected);
      if (machine.engine.unreachable !== null) return unknown(`in the kernel; ${NO_ENGINE}`, expected);
      return machine.engine.seccomp ? pass('both', expected) : fail('the engine does not use it', expected);
    },
    fix: () => 'a kernel with CONFIG_SECCOMP_FILTER, and an engine built with seccomp',
    needsReboot: true,
    reversible: false,
    hard: true,
    asksEngine: true,
  },
  {
    id: 'rootless',
    title: 'Engine’s rights',
    group: 'engine',
    files: [],
    evaluate: ({ engine }) => {
      const expected = 'an engine that may pin CPUs and memory nodes';
      if (engine.unreachable !== null) return unknown(NO_ENGINE, expected);
      return engine.rootless
        ? warn('rootless: pins only where systemd delegates the cpuset controller; see the read-back probe', expected)
        : pass('run by root', expected);
    },
    fix: () =>
      'Delegate=cpu cpuset io memory pids in /etc/systemd/system/user@.service.d/delegate.conf, then systemctl daemon-reload and log in again',
    needsRoot: true,
    asksEngine: true,
  },
  {
    id: 'disk-space',
    title: 'Free disk space',
    group: 'engine',
    files: [],
    source: 'statfs',
    evaluate: ({ disks }) => {
      const expected = '5 GiB and 10 % free where images and results go';
      if (disks.length === 0) return unknown('no disk could be inspected', expected);
      const text = disks
        .map(
          (disk) => `${disk.what} ${disk.path}: ${gibibytes(disk.freeBytes)} (${Math.floor(shareFree(disk) * 100)} %)`,
        )
        .join('; ');
      return disks.some(isShort) ? fail(text, expected) : pass(text, expected);
    },
    fix: spaceFix,
    reversible: false,
    hard: true,
  },
  {
    id: 'engine-socket',
    title: 'Who may talk to the engine',
    group: 'security',
    files: [],
    source: 'mode of the socket',
    evaluate: ({ socket, engine }) => {
      const expected = 'root and one group: access to the socket means root rights';
      if (socket === null) {
        return unknown(
          engine.unreachable === null ? 'the engine is not reached by a socket of this host' : NO_ENGINE,
          expected,
        );
      }
      const seen = `${socket.path} has mode ${(socket.mode & 0o777).toString(8).padStart(3, '0')}`;
      return (socket.mode & 0o002) === 0 ? pass(seen, expected) : fail(`${seen}: everybody`, expected);
    },
    fix: ({ socket }) => `chmod 660 ${socket?.path ?? '/var/run/docker.sock'}`,
    needsRoot: true,
    asksEngine: true,
  },
  versionCheck('runc-version', 'runc', RUNC_FLAWS, ({ runc }) => runc),
  versionCheck('containerd-version', 'containerd', CONTAINERD_FLAWS, ({ containerd }) => containerd),
  versionCheck('engine-version', 'the engine', DOCKER_FLAWS, ({ version }) => version, 'docker'),
  {
    id: 'address-randomization',
    title: 'Address space randomization of the host (ASLR)',
    group: 'security',
    files: ['/proc/sys/kernel/randomize_va_space'],
    evaluate: (machine) => {
      const expected = '2: `run.aslr` turns it off for the benchmark alone';
      const value = knownText(machine, '/proc/sys/kernel/randomize_va_space');
      if (value === null) return unreadable('/proc/sys/kernel/randomize_va_space', expected);
      return value === '2' ? pass(value, expected) : warn(`${value}: the whole host is weaker, for no gain`, expected);
    },
    fix: () => 'sysctl -w kernel.randomize_va_space=2',
    needsRoot: true,
  },
  {
    id: 'perf-access',
    title: 'Who may use performance counters',
    group: 'security',
    files: ['/proc/sys/kernel/perf_event_paranoid'],
    evaluate: (machine): CheckOutcome => {
      const expected = '2 or more, unless counters are measured on purpose';
      const value = knownText(machine, '/proc/sys/kernel/perf_event_paranoid');
      if (value === null || !/^-?\d+$/.test(value)) return unreadable('/proc/sys/kernel/perf_event_paranoid', expected);
      return Number(value) >= 2 ? pass(value, expected) : warn(`${value}: every user may watch the kernel`, expected);
    },
    fix: () => 'sysctl -w kernel.perf_event_paranoid=2',
    needsRoot: true,
  },
];

function versionCheck(
  id: string,
  name: string,
  flaws: Flaw[],
  of: (engine: EngineSight) => string | null,
  only: EngineSight['name'] = null,
): Check {
  return {
    id,
    title: `Version of ${name}`,
    group: 'security',
    files: [],
    evaluate: ({ engine }) => {
      const version = of(engine);
      const expected = `${flaws.map(({ fixed }) => fixed.join(' or ')).join(', and ')}, or later`;
      if (engine.unreachable !== null) return unknown(NO_ENGINE, expected);
      if (only !== null && engine.name !== only)
        return pass(`not ${only}, the implementation that the known vulnerabilities affect`, expected);
      return version === null
        ? unknown('the engine does not report it', expected)
        : evaluateVersion(version, flaws, expected);
    },
    fix: ({ engine }) =>
      engine.name === 'podman'
        ? 'update the packages of the container engine (podman, crun or runc)'
        : 'update the packages of the container engine (docker-ce, containerd.io, runc) and restart it',
    needsRoot: true,
    asksEngine: true,
    reversible: false,
  };
}

function spaceFix({ engine, disks }: Machine): string {
  const full = disks.filter(isShort).map(({ path }) => path);
  const places = full.length === 0 ? 'these disks' : full.join(' and ');
  if (engine.unreachable !== null) return `remove what is not needed from ${places}, or use a larger disk`;
  const prune = `${engine.name === 'podman' ? 'podman' : 'docker'} system prune`;
  return `free space on ${places} (images: ${prune}), or use a larger disk`;
}

function isShort({ freeBytes, totalBytes }: Disk): boolean {
  return freeBytes < LEAST_FREE || shareFree({ freeBytes, totalBytes }) < LEAST_SHARE;
}

function shareFree({ freeBytes, totalBytes }: Pick<Disk, 'freeBytes' | 'totalBytes'>): number {
  return totalBytes === 0 ? 0 : freeBytes / totalBytes;
}

function gibibytes(bytes: number): string {
  return `${(bytes / GIBIBYTE).toFixed(1)} GiB free`;
}
