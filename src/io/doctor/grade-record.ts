/** Keeps the doctor's last report on this host, and answers with it while it still holds: same boot, not too old, ours. */
import { constants, readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import type { DoctorReport } from '../../doctor/examination.ts';
import { messageOf } from '../../model/errors.ts';
import type { Grade } from '../../model/host.ts';
import type { Json } from '../../model/run.ts';
import { writeWhole } from '../files/run-files.ts';
import { homeFolder } from '../host/home-folder.ts';

const LONGEST_DAYS = 30;
const LARGEST = 1024 * 1024;
const DAY = 24 * 60 * 60 * 1000;

/** One for the machine when root made it, one for each other user: nobody believes what somebody else wrote. */
export function recordFile(
  uid = process.getuid?.() ?? 0,
  env: Record<string, string | undefined> = process.env,
): string {
  if (uid === 0) return '/var/lib/pinbench/doctor.json';
  const cache = env.XDG_CACHE_HOME;
  // The specification of these folders wants relative paths to be ignored.
  const folder = cache !== undefined && path.isAbsolute(cache) ? cache : path.join(homeFolder(), '.cache');
  return path.join(folder, 'pinbench/doctor.json');
}

/** Saves it whole or not at all. Throws an infrastructure error. */
export async function saveReport(report: DoctorReport, file = recordFile()): Promise<void> {
  await writeWhole(file, `${JSON.stringify({ bootId: bootId(), report }, null, 2)}\n`);
}

/**
 * The last grade of this host; null when there is none, when the host was started anew since, when it is more than 30
 * days old, or when the file is not what pinbench wrote as this user or as root.
 */
export async function lastGrade(
  files: string[] = [...new Set([recordFile(), recordFile(0)])],
  now = new Date(),
): Promise<{ grade: Grade; probes: Record<string, Json> } | null> {
  for (const file of files) {
    const report = await readRecord(file);
    const age = report === null ? Number.NaN : now.getTime() - Date.parse(report.at);
    // A little of the future is a clock that was set; more is a file that makes no sense.
    if (report === null || !(age > -DAY && age < LONGEST_DAYS * DAY)) continue;
    const probes = report.probes.map(({ id, status, figures }): [string, Json] => [id, { status, ...figures }]);
    return { grade: report.grade, probes: Object.fromEntries(probes) };
  }
  return null;
}

/** null for anything that is not a record of this boot: a grade is a help, and its lack is told as such. */
async function readRecord(file: string): Promise<DoctorReport | null> {
  const text = await readOwn(file);
  if (text === null) return null;
  // Most hosts have none.
  const { parseDoctorReport } = await import('../schema/doctor-schema.ts');
  try {
    const record: unknown = JSON.parse(text);
    if (typeof record !== 'object' || record === null || !('report' in record && 'bootId' in record)) return null;
    return record.bootId === bootId() ? parseDoctorReport(record.report, file) : null;
  } catch {
    return null;
  }
}

/** An ordinary file of ours or of root's that nobody else may write. */
async function readOwn(file: string): Promise<string | null> {
  const handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch(() => null);
  if (handle === null) return null;
  try {
    const stat = await handle.stat();
    const trusted = stat.uid === 0 || stat.uid === process.getuid?.();
    if (!stat.isFile() || !trusted || (stat.mode & 0o022) !== 0 || stat.size > LARGEST) return null;
    const buffer = Buffer.alloc(stat.size);
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** Changes with each start of the machine. Without it (not Linux) no record is ever of this boot. */
function bootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch (thrown) {
    return `unknown: ${messageOf(thrown)} ${process.pid}`;
  }
}
