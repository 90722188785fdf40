/** Decides the cgroup of one invocation: how it is called, where its files are, and what is removed after it. */
import { createHash } from 'node:crypto';

export interface CgroupSetting {
  version: 'v1' | 'v2';
  /** What makes the engine's groups; `cgroupfs` for an invocation without an engine. */
  driver: 'cgroupfs' | 'systemd';
  /** What is shared by the invocations of one process of ours; its mark, so that what it leaves can be told from others'. */
  run: string;
  order: number;
  /** Group whose children inherit the shield's CPUs; null without one. */
  partition: string | null;
}

/** All paths are below a cgroup mount, without a slash at the start. */
export interface CgroupPlan {
  version: 'v1' | 'v2';
  /** As the Engine API wants it in HostConfig.CgroupParent. */
  parent: string;
  /** The invocation's own group. */
  group: string;
  /** It lies in a shield's partition, so that a container must be in it, counted or not. */
  shielded: boolean;
  /** Groups that go when they are empty, innermost first; never one that a shield has made. */
  removed: string[];
  /** systemd makes this slice when the container starts, and is told to end it; null: we make the groups. */
  slice: string | null;
  /** Read after the end; a v2 group has all controllers in one folder, so the controller only matters to v1. */
  files: { controller: string; name: string }[];
}

/** https://docs.kernel.org/admin-guide/cgroup-v1/ : cpuacct, memory, and the scheduler's sched-bwc for cpu.stat. */
const FILES_V1 = [
  { controller: 'cpuacct', name: 'cpuacct.usage' },
  { controller: 'cpu', name: 'cpu.stat' },
  { controller: 'cpu', name: 'cpu.stat.local' },
  { controller: 'memory', name: 'memory.max_usage_in_bytes' },
  { controller: 'memory', name: 'memory.oom_control' },
];

/** https://docs.kernel.org/admin-guide/cgroup-v2.html#controllers */
const FILES_V2 = [
  { controller: 'cpu', name: 'cpu.stat' },
  { controller: 'cpu', name: 'cpu.stat.local' },
  { controller: 'memory', name: 'memory.peak' },
  { controller: 'memory', name: 'memory.events' },
  { controller: 'cpu', name: 'cpu.pressure' },
  { controller: 'memory', name: 'memory.pressure' },
  { controller: 'io', name: 'io.pressure' },
];

export function planCgroup(setting: CgroupSetting): CgroupPlan {
  const files = setting.version === 'v1' ? FILES_V1 : FILES_V2;
  const paths = setting.driver === 'systemd' ? slicePaths(setting) : folderPaths(setting);
  const shielded = setting.partition !== null;
  return { version: setting.version, ...paths, shielded, files: files.map((file) => ({ ...file })) };
}

type CgroupPaths = Pick<CgroupPlan, 'parent' | 'group' | 'removed' | 'slice'>;

function folderPaths({ run, order, partition }: CgroupSetting): CgroupPaths {
  const base = trimmed(partition) ?? 'pinbench';
  const folder = `${base}/${folderName(run)}`;
  const group = `${folder}/${order}`;
  return { parent: `/${group}`, group, removed: [group, folder, ...(partition === null ? [base] : [])], slice: null };
}

/**
 * A slice named a-b-c.slice lies in a-b.slice, which lies in a.slice, so the one dash here puts it below the base.
 * https://www.freedesktop.org/software/systemd/man/latest/systemd.slice.html
 */
function slicePaths({ run, order, partition }: CgroupSetting): CgroupPaths {
  const base = trimmed(partition) ?? 'pinbench.slice';
  const stem = base.slice(base.lastIndexOf('/') + 1).replace(/\.slice$/, '');
  const slice = `${stem}-${folderName(run).replaceAll('-', '_')}_${order}.slice`;
  const group = `${base}/${slice}`;
  // The base stays: systemd takes it for made as long as it runs, and would not hand controllers down in a new one.
  return { parent: slice, group, removed: [group], slice };
}

function trimmed(partition: string | null): string | null {
  return partition === null ? null : partition.replace(/^\/+|\/+$/g, '');
}

/** One name that is neither a path nor a file of a cgroup, and short enough for a unit of systemd (255 characters). */
function folderName(run: string): string {
  const safe = run.replace(/[^A-Za-z0-9_-]/g, '_');
  if (safe.length <= 64) return safe;
  return `${safe.slice(0, 40)}_${createHash('sha256').update(run).digest('hex').slice(0, 16)}`;
}
