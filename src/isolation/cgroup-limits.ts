/** The limits of the cgroup around the benchmark, v1 or v2, as it sees them itself. Those that are not set are Number.MAX_SAFE_INTEGER. */
import { type Files, wholeNumber } from './launcher-files.ts';

const V1_MEMORY = '/sys/fs/cgroup/memory/memory';

export function readMemoryLimit(files: Files): number | null {
  return limit(files.get('/sys/fs/cgroup/memory.max') ?? files.get(`${V1_MEMORY}.limit_in_bytes`));
}

export function readPidsLimit(files: Files): number | null {
  return limit(files.get('/sys/fs/cgroup/pids.max') ?? files.get('/sys/fs/cgroup/pids/pids.max'));
}

/** v2 limits swap by itself, v1 memory and swap together; where neither is counted, no swap on the host is as good. */
export function readSwapLimit(files: Files): number | null {
  const swap = limit(files.get('/sys/fs/cgroup/memory.swap.max'));
  if (swap !== null) return swap;
  const both = limit(files.get(`${V1_MEMORY}.memsw.limit_in_bytes`));
  const memoryBytes = readMemoryLimit(files);
  if (both !== null && memoryBytes !== null) {
    return both === Number.MAX_SAFE_INTEGER ? both : Math.max(0, both - memoryBytes);
  }
  return /^Filename\s[^\n]*\n?$/.test(files.get('/proc/swaps') ?? '') ? 0 : null;
}

/** In microseconds: "max 100000" or "50000 100000" (v2), a file each, and -1 for none (v1). */
export function readCpuQuota(files: Files): string | null {
  const v2 = files.get('/sys/fs/cgroup/cpu.max')?.trim().split(' ');
  const v1 = ['cpu', 'cpu,cpuacct']
    .map((folder) => `/sys/fs/cgroup/${folder}/cpu.cfs`)
    .map((start) => [files.get(`${start}_quota_us`)?.trim(), files.get(`${start}_period_us`)?.trim()])
    .find(([quota]) => quota !== undefined);
  const [quota, period] = v2 ?? v1 ?? [];
  if (quota === 'max' || quota === '-1') return 'none';
  const [used, every] = [wholeNumber(quota), wholeNumber(period)];
  return used === null || every === null ? null : `${used / 1000} ms of ${every / 1000} ms`;
}

/** Of the host's files only those speak of the process that lie where its own cgroup is: at the root of the mount. */
export function ownCpuQuota(files: Files): string | null {
  const own = files.get('/proc/self/cgroup') ?? '';
  const groups = own.split('\n').map((line) => line.split(':'));
  const controlled =
    groups.find(([, controllers]) => controllers?.split(',').includes('cpu') === true) ??
    groups.find(([hierarchy, controllers]) => hierarchy === '0' && controllers === '');
  return controlled?.slice(2).join(':') === '/' ? readCpuQuota(files) : null;
}

function limit(text: string | undefined): number | null {
  return text?.trim() === 'max' ? Number.MAX_SAFE_INTEGER : wholeNumber(text?.trim());
}
