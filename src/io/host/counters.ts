/** Counters and readings of this host at one moment, from the kernel's own files. What cannot be read is null. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readCpuList } from '../../model/cpu-list.ts';
import { codeOf } from '../../model/errors.ts';
import type { HostCounters } from '../../model/ports/host.ts';

/** /proc/stat counts in hundredths of a second on every architecture (USER_HZ). */
const TICKS_PER_SECOND = 100;

/** `cpus` in the kernel's notation, null for all; `root` is where the machine's files are. */
export async function readCounters(cpus: string | null, root = '/'): Promise<HostCounters> {
  const files = new Files(root);
  const stat = files.read('proc/stat');
  const counted = (cpus === null ? null : readCpuList(cpus)) ?? cpusOf(stat);
  const vmstat = files.read('proc/vmstat');
  const available = /^MemAvailable:\s+(\d+) kB$/m.exec(files.read('proc/meminfo'))?.[1];
  return {
    ...readClocks(),
    stealSeconds: readSteal(stat, counted),
    swapInPages: number(/^pswpin (\d+)$/m.exec(vmstat)?.[1]),
    swapOutPages: number(/^pswpout (\d+)$/m.exec(vmstat)?.[1]),
    throttleEvents: readThrottling(files, counted),
    interrupts: readInterrupts(files.read('proc/interrupts'), counted),
    frequencies: readFrequencies(files, counted),
    loadAverage: number(files.read('proc/loadavg').split(' ')[0]),
    temperatureCelsius: readTemperature(files),
    memoryAvailableBytes: available === undefined ? null : Number(available) * 1024,
    uptimeSeconds: number(files.read('proc/uptime').split(' ')[0]),
  };
}

/** Two clocks cannot be read at once; of a few tries the one counts that was interrupted least. */
function readClocks(): { seconds: number; clockOffset: number } {
  let best = { seconds: 0, clockOffset: 0, gap: Number.POSITIVE_INFINITY };
  for (let tries = 0; tries < 5; tries += 1) {
    const first = process.hrtime.bigint();
    const wall = Date.now() / 1000;
    const gap = Number(process.hrtime.bigint() - first) / 1e9;
    const seconds = Number(first) / 1e9;
    if (gap < best.gap) best = { seconds, clockOffset: wall - seconds, gap };
  }
  return { seconds: best.seconds, clockOffset: best.clockOffset };
}

/** Small text files below a root folder. */
class Files {
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  /** '' when it is not there, or has nothing to say to us. */
  read(file: string): string {
    try {
      return readFileSync(path.join(this.#root, file), 'utf8').trim();
    } catch (thrown) {
      if (isUnreadable(thrown)) return '';
      throw thrown;
    }
  }

  names(folder: string): string[] {
    try {
      return readdirSync(path.join(this.#root, folder));
    } catch (thrown) {
      if (isUnreadable(thrown)) return [];
      throw thrown;
    }
  }
}

/** Sensors that are asleep or broken answer with one of the later ones. */
const UNREADABLE = new Set('ENOENT ENOTDIR EACCES EPERM EINVAL EIO ENODEV ENODATA EAGAIN ENXIO EOPNOTSUPP'.split(' '));

function isUnreadable(thrown: unknown): boolean {
  return UNREADABLE.has(codeOf(thrown) ?? '');
}

function cpusOf(stat: string): number[] {
  return [...stat.matchAll(/^cpu(\d+) /gm)].map(([, id]) => Number(id));
}

/** Eighth column of proc_stat(5): user nice system idle iowait irq softirq steal. */
function readSteal(stat: string, counted: number[]): number | null {
  return sum(
    counted.map((cpu) => number(new RegExp(`^cpu${cpu} (?:\\d+ ){7}(\\d+)`, 'm').exec(stat)?.[1])),
    1 / TICKS_PER_SECOND,
  );
}

/** A core's own events, and its package's, which each of its CPUs tells again. */
function readThrottling(files: Files, counted: number[]): number | null {
  const counts = counted.flatMap((cpu) =>
    ['core_throttle_count', 'package_throttle_count'].map((name) =>
      number(files.read(`sys/devices/system/cpu/cpu${cpu}/thermal_throttle/${name}`)),
    ),
  );
  return sum(counts, 1);
}

function readFrequencies(files: Files, counted: number[]): Record<string, number> | null {
  const found: Record<string, number> = {};
  for (const cpu of counted) {
    const kilohertz = number(files.read(`sys/devices/system/cpu/cpu${cpu}/cpufreq/scaling_cur_freq`));
    if (kilohertz !== null) found[`${cpu}`] = kilohertz;
  }
  return Object.keys(found).length === 0 ? null : found;
}

/** The hottest of all sensors. https://docs.kernel.org/driver-api/thermal/sysfs-api.html : thousandths of a degree. */
function readTemperature(files: Files): number | null {
  const zones = files.names('sys/class/thermal').filter((name) => /^thermal_zone\d+$/.test(name));
  const degrees = zones.flatMap((zone) => {
    const text = files.read(`sys/class/thermal/${zone}/temp`);
    return /^-?\d+$/.test(text) ? [Number(text) / 1000] : [];
  });
  return degrees.length === 0 ? null : Math.max(...degrees);
}

/**
 * Rows with a number are a device's; those with letters (LOC, RES, IPI0) are the kernel's own, as is the row of a timer,
 * which is a device's on ARM. The columns are the CPUs that are online, as the first line names them.
 */
function readInterrupts(text: string, counted: number[]): Record<string, number> | null {
  const [head = '', ...rows] = text.split('\n');
  const columns = head.trim().split(/\s+/);
  const chosen = counted.map((cpu) => columns.indexOf(`CPU${cpu}`)).filter((column) => column >= 0);
  if (chosen.length === 0) return null;
  const interrupts: Record<string, number> = {};
  for (const row of rows) {
    const [, id = '', rest = ''] = /^\s*(\d+):\s*(.*)$/.exec(row) ?? [];
    const cells = rest.split(/\s+/);
    // A device's name comes last; before it are its controller, its number there and its kind.
    const name = rest.split(/\s{2,}/).at(-1) ?? '';
    if (id === '' || /timer/.test(name)) continue;
    const count = chosen.reduce((total, column) => total + (number(cells[column]) ?? 0), 0);
    if (count > 0) interrupts[`${id} ${name}`] = count;
  }
  return interrupts;
}

/** null when nothing at all could be read. */
function sum(counts: (number | null)[], scale: number): number | null {
  const known = counts.filter((count) => count !== null);
  return known.length === 0 ? null : known.reduce((total, count) => total + count, 0) * scale;
}

function number(text: string | undefined): number | null {
  return text !== undefined && /^\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}
