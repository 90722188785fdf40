/** What the checks see of a machine: texts of its files, and what only the engine or the file system can tell. */
import { formatCpuList, readCpuList } from '../model/cpu-list.ts';
import type { Cpu } from '../model/ports/host.ts';

/** Text by absolute path. null: it is there, but not for us to read. A file that is not there is not in the map. */
export type Files = ReadonlyMap<string, string | null>;

/** CPUs whose tick stops; not there in a kernel that cannot stop it. */
export const NOHZ_FULL = '/sys/devices/system/cpu/nohz_full';

/** An engine that does not answer, and how it was looked for. */
export interface AbsentEngine {
  /** What happened, with the system's own words. */
  why: string;
  /** As Docker's client writes it: "unix:///var/run/docker.sock". */
  address: string;
  /** What chose that address, for people: "DOCKER_HOST"; null: it is the default. */
  chosenBy: string | null;
  failure: 'denied' | 'other';
  /** An engine's program is on this machine. */
  installed: boolean;
  /** Sockets of other engines, such as a rootless one's. */
  otherSockets: string[];
}

export interface EngineSight {
  /** null when one answers. */
  unreachable: AbsentEngine | null;
  /** Null when none answers. Each numbers its versions in its own way. */
  name: 'docker' | 'podman' | null;
  version: string | null;
  containerd: string | null;
  runc: string | null;
  rootless: boolean;
  seccomp: boolean;
  /** Names of the running containers that are not ours. */
  others: string[];
}

export interface Disk {
  what: string;
  path: string;
  freeBytes: number;
  totalBytes: number;
}

export interface Machine {
  files: Files;
  /** Online CPUs with their memory nodes. */
  cpus: Pick<Cpu, 'id' | 'node'>[];
  /** CPUs of the benchmark, ascending. */
  benchmark: number[];
  /** As in the environment key: `none`, a hypervisor's name, or null when it cannot be told. */
  virtualization: string | null;
  /** Whether we may change the machine. */
  root: boolean;
  engine: EngineSight;
  disks: Disk[];
  /** The engine's socket; null when it is reached in another way or not there. */
  socket: { path: string; mode: number } | null;
}

/** Trimmed text; undefined when the file is not there, null when it may not be read. */
export function textOf(machine: Machine, path: string): string | null | undefined {
  return machine.files.get(path)?.trim() ?? (machine.files.has(path) ? null : undefined);
}

/** The text, where a missing and an unreadable file are alike. */
export function knownText(machine: Machine, path: string): string | null {
  return textOf(machine, path) ?? null;
}

/** Path, what the groups of the pattern matched, and text of each file with such a path that could be read. */
export function filesLike(machine: Machine, pattern: RegExp): { path: string; parts: string[]; text: string }[] {
  return [...machine.files].flatMap(([path, text]) => {
    const match = pattern.exec(path);
    return match === null || text === null ? [] : [{ path, parts: match.slice(1), text: text.trim() }];
  });
}

/** CPUs left to everything else. */
export function housekeeping(machine: Machine): number[] {
  return machine.cpus.map(({ id }) => id).filter((id) => !machine.benchmark.includes(id));
}

/** The benchmark's CPUs in the kernel's notation. */
export function benchmarkList(machine: Machine): string {
  return formatCpuList(machine.benchmark);
}

/** The other CPUs; a word that stands out where there are none, since it is used inside commands. */
export function othersList(machine: Machine): string {
  return formatCpuList(housekeeping(machine)) || 'OTHERS';
}

/** "CPU 1", "CPUs 2-3". */
export function cpusText(list: string): string {
  return `${/^\d+$/.test(list) ? 'CPU' : 'CPUs'} ${list}`;
}

/** Those of a list ("2-3,5") that are the benchmark's; null when it is not a list. */
export function benchmarkCpusIn(machine: Machine, list: string): number[] | null {
  return readCpuList(list)?.filter((id) => machine.benchmark.includes(id)) ?? null;
}

/** A hypervisor is below us, as far as can be told. A container by itself is none. */
export function isVirtual(machine: Machine): boolean {
  return machine.virtualization !== null && !/^(none|container)$/.test(machine.virtualization);
}

/** The first process is systemd: its commands work. Inside a container it hardly ever is. */
export function hasSystemd(machine: Machine): boolean {
  return knownText(machine, '/proc/1/comm') === 'systemd';
}

/** The kernel's parameters, and most of its settings, are the host's and not ours. */
export function inContainer(machine: Machine): boolean {
  return machine.virtualization?.startsWith('container') === true;
}

export function usesCgroup2(machine: Machine): boolean {
  return machine.files.has('/sys/fs/cgroup/cgroup.controllers');
}

/** A run may make a partition of the CPUs by itself, for its own length: kernel threads move away too. */
export function canPartition(machine: Machine): boolean {
  return machine.root && usesCgroup2(machine);
}

/** CPU numbers of the kernel's hexadecimal mask ("ff,ffffffff"); null when it is none. */
export function readCpuMask(mask: string): number[] | null {
  if (!/^[0-9a-f]{1,8}(,[0-9a-f]{8}){0,200}$/i.test(mask)) return null;
  const digits = [...mask.replaceAll(',', '')].reverse();
  return digits.flatMap((digit, index) =>
    [0, 1, 2, 3].filter((bit) => (Number.parseInt(digit, 16) >> bit) & 1).map((bit) => index * 4 + bit),
  );
}

/** The mask of CPU numbers, in the kernel's form. */
export function formatCpuMask(cpus: number[]): string {
  const value = cpus.reduce((mask, cpu) => mask | (1n << BigInt(cpu)), 0n).toString(16);
  const groups = value.padStart(Math.ceil(value.length / 8) * 8, '0').match(/.{8}/g) ?? [];
  return value.length <= 8 ? value : groups.join(',');
}
