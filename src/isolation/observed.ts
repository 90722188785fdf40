/** Reads the launcher's frame: text of the kernel's own files, as the benchmark would see them, into facts. */
import type { IsolationFacts } from '../model.ts';

/** Files by path; a file that was missing inside is not there. */
type Files = ReadonlyMap<string, string>;

/** ADDR_NO_RANDOMIZE of <linux/personality.h>. */
const NO_RANDOMIZE = 0x40000;

/** Devices that the kernel puts into every network namespace by itself once their module is loaded; they lead nowhere. */
const FALLBACK_DEVICES = new Set('tunl0 gre0 gretap0 erspan0 ip_vti0 ip6_vti0 sit0 ip6tnl0 ip6gre0 teql0'.split(' '));

/**
 * Facts out of the frame's body (one character a byte). What is not there or makes no sense is null. Limits that are not
 * set are Number.MAX_SAFE_INTEGER. Under the host runtime there is no cgroup of our own, so its limits are not read.
 */
export function readObserved(frame: string, runtime: 'docker' | 'host'): IsolationFacts {
  const files = splitFiles(frame);
  const status = readFields(files.get('/proc/self/status'));
  const mounts = readMounts(files.get('/proc/self/mountinfo'));
  const limits = runtime === 'docker' ? readLimits(files) : { memoryBytes: null, swapBytes: null, pids: null };
  return {
    runtime,
    cpus: matching(status.get('Cpus_allowed_list'), /^\d[\d,-]*$/),
    memoryNodes: matching(status.get('Mems_allowed_list'), /^\d[\d,-]*$/),
    ...limits,
    shmBytes: readShmSize(mounts),
    network: readNetwork(files.get('/proc/net/dev')),
    readOnlyRoot: readReadOnlyRoot(mounts),
    capabilities: matching(status.get('CapEff'), /^[0-9a-f]{1,16}$/),
    noNewPrivileges: oneOf(status.get('NoNewPrivs'), { 0: false, 1: true }),
    seccomp: oneOf(status.get('Seccomp'), { 0: 'off', 2: 'filter' }),
    user: readUser(status),
    aslr: readAslr(files),
  };
}

function splitFiles(frame: string): Files {
  const files = new Map<string, string>();
  let at = 0;
  while (at < frame.length) {
    const headingEnd = frame.indexOf('\n', at);
    if (headingEnd < 0) break;
    const [, path, length] = /^(\/\S{1,200}) (\d{1,6}|-)$/.exec(frame.slice(at, Math.min(headingEnd, at + 300))) ?? [];
    if (path === undefined || length === undefined) break;
    const start = headingEnd + 1;
    const end = start + (length === '-' ? 0 : Number(length));
    // Without the line feed after it the file was cut, and half a number is a wrong number.
    if (frame[end] !== '\n') break;
    if (length !== '-') files.set(path, frame.slice(start, end));
    at = end + 1;
  }
  return files;
}

/** `Name:<blank>value` a line; the first of a name counts. */
function readFields(text = ''): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of text.split('\n')) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon);
    if (colon > 0 && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}

function readUser(status: Map<string, string>): string | null {
  // Real, effective, saved and file-system id: the effective one decides.
  const uid = status.get('Uid')?.split(/\s+/)[1];
  const gid = status.get('Gid')?.split(/\s+/)[1];
  return matching(`${uid}:${gid}`, /^\d+:\d+$/);
}

interface Mount {
  point: string;
  options: string[];
  type: string;
  superOptions: string[];
}

/** https://docs.kernel.org/filesystems/proc.html, section 3.5: optional fields end with a lone hyphen. */
function readMounts(text = ''): Mount[] {
  return text.split('\n').flatMap((line) => {
    const words = line.split(' ');
    const hyphen = words.indexOf('-', 6);
    const [point, options] = words.slice(4, 6);
    const [type, , superOptions] = hyphen < 0 ? [] : words.slice(hyphen + 1);
    if (point === undefined || options === undefined || type === undefined || superOptions === undefined) return [];
    return [{ point, options: options.split(','), type, superOptions: superOptions.split(',') }];
  });
}

/** The later of two mounts on one place hides the earlier. */
function mountAt(mounts: Mount[], point: string): Mount | undefined {
  return mounts.findLast((mount) => mount.point === point);
}

function readReadOnlyRoot(mounts: Mount[]): boolean | null {
  const root = mountAt(mounts, '/');
  return root === undefined ? null : root.options.includes('ro') || root.superOptions.includes('ro');
}

function readShmSize(mounts: Mount[]): number | null {
  const shm = mountAt(mounts, '/dev/shm');
  const size = shm?.type === 'tmpfs' ? shm.superOptions.find((option) => option.startsWith('size=')) : undefined;
  const kibibytes = wholeNumber(size?.replace(/^size=(\d+)k$/, '$1'));
  return kibibytes === null ? null : Math.min(kibibytes * 1024, Number.MAX_SAFE_INTEGER);
}

function readNetwork(text: string | undefined): 'none' | 'host' | null {
  const devices = [...readFields(text)].filter(([, counters]) => /^\d/.test(counters));
  if (devices.length === 0) return null;
  const leadsOut = devices.some(([name, counters]) => {
    const device = name.trim();
    return device !== 'lo' && !(FALLBACK_DEVICES.has(device) && /^[0\s]+$/.test(counters));
  });
  return leadsOut ? 'host' : 'none';
}

function readLimits(files: Files): Pick<IsolationFacts, 'memoryBytes' | 'swapBytes' | 'pids'> {
  const v1 = '/sys/fs/cgroup/memory/memory';
  const memoryBytes = limit(files.get('/sys/fs/cgroup/memory.max') ?? files.get(`${v1}.limit_in_bytes`));
  const pids = limit(files.get('/sys/fs/cgroup/pids.max') ?? files.get('/sys/fs/cgroup/pids/pids.max'));
  return { memoryBytes, swapBytes: readSwap(files, memoryBytes, `${v1}.memsw.limit_in_bytes`), pids };
}

/** v2 limits swap by itself, v1 memory and swap together; where neither is counted, no swap on the host is as good. */
function readSwap(files: Files, memoryBytes: number | null, bothFile: string): number | null {
  const swap = limit(files.get('/sys/fs/cgroup/memory.swap.max'));
  if (swap !== null) return swap;
  const both = limit(files.get(bothFile));
  if (both !== null && memoryBytes !== null) {
    return both === Number.MAX_SAFE_INTEGER ? both : Math.max(0, both - memoryBytes);
  }
  return /^Filename\s[^\n]*\n?$/.test(files.get('/proc/swaps') ?? '') ? 0 : null;
}

function limit(text: string | undefined): number | null {
  return text?.trim() === 'max' ? Number.MAX_SAFE_INTEGER : wholeNumber(text?.trim());
}

/** Off for this process, or for the whole machine. */
function readAslr(files: Files): 'on' | 'off' | null {
  if (files.get('/proc/sys/kernel/randomize_va_space')?.trim() === '0') return 'off';
  const personality = matching(files.get('/proc/self/personality')?.trim(), /^[0-9a-f]{1,8}$/);
  if (personality === null) return null;
  return (Number.parseInt(personality, 16) & NO_RANDOMIZE) === 0 ? 'on' : 'off';
}

function wholeNumber(text: string | undefined): number | null {
  const digits = matching(text, /^\d{1,20}$/);
  return digits === null ? null : Math.min(Number(digits), Number.MAX_SAFE_INTEGER);
}

function matching(text: string | undefined, form: RegExp): string | null {
  return text !== undefined && text.length <= 4096 && form.test(text) ? text : null;
}

function oneOf<Value>(text: string | undefined, values: Record<number, Value>): Value | null {
  return text !== undefined && /^\d$/.test(text) ? (values[Number(text)] ?? null) : null;
}
