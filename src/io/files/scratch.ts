/** Folders of this process alone, gone when it ends; those of processes that were killed go when the next one starts. */
import { createHash } from 'node:crypto';
import { lstat, mkdir, mkdtemp, readdir, statfs } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { infrastructureError, messageOf } from '../../model/errors.ts';
import { ownerIsGone, ownerMark, seesWholeMachine } from '../process/owner-mark.ts';
import { removeFolder } from './removal.ts';

/** TMPFS_MAGIC of <linux/magic.h>. */
const TMPFS = 0x01021994;
const SHARED_MEMORY = '/dev/shm';
/** "pinbench-", the owner's mark, and what mkdtemp or inMemory() add. */
const OURS = /^pinbench-([0-9a-f]{8}-\d+-\d+(?:-\d+)?)-[A-Za-z0-9]{6}(?:-[0-9a-f]{8})?$/;

/** Made with mode 0700, so what lies below may be open to the container's user without being open to everybody. */
export async function makeScratch(parent: string = os.tmpdir()): Promise<string> {
  return mkdtemp(path.join(parent, `pinbench-${ownerMark()}-`)).catch((thrown: unknown) => {
    throw infrastructureError(`no temporary folder could be made in ${parent}: ${messageOf(thrown)}`, {
      fix: 'free some space or set TMPDIR',
    });
  });
}

/**
 * Where benchmarks write their files. In memory where the host has a tmpfs for it: its pages count as the benchmark's own,
 * so the memory limit bounds what it can write, and no disk is filled or disturbs the measurement. Else the scratch folder.
 */
export async function makeOutputs(scratch: string): Promise<string> {
  // In a container /dev/shm is its own, and the engine, which is outside, would mount another.
  const shared = await statfs(SHARED_MEMORY).catch(() => null);
  if (!seesWholeMachine() || shared === null || Number(shared.type) !== TMPFS) return scratch;
  const folder = inMemory(scratch);
  try {
    await mkdir(folder, { mode: 0o700 });
    return folder;
  } catch {
    // Not ours to write to: a disk will do.
    return scratch;
  }
}

/** What cannot be removed is a sentence for `warn`: by then everything has been measured and said. */
export async function removeScratch(scratch: string, warn: (sentence: string) => void): Promise<void> {
  for (const folder of [inMemory(scratch), scratch]) {
    const problem = await removeFolder(folder);
    if (problem !== null) {
      warn(`${folder} could not be removed (${problem}); \`pinbench clean\` and later runs try again`);
    }
  }
}

/** A folder of a process that is gone. */
export interface Leftover {
  folder: string;
  /** Why it is still there; null: it is gone now, or would be. */
  problem: string | null;
}

/**
 * Removes what killed processes have left: only folders that bear the mark of one that is certainly gone, and only this
 * user's own; `everybody`: also those of others, for root. `until` as for removeFolder().
 */
export async function sweepScratch(
  parents: string[],
  how: { until: number; everybody: boolean; dryRun: boolean },
): Promise<Leftover[]> {
  const found: Leftover[] = [];
  for (const parent of new Set([...parents, os.tmpdir(), SHARED_MEMORY])) {
    const names = await readdir(parent).catch(() => []);
    for (const name of names.filter((candidate) => ownerIsGone(OURS.exec(candidate)?.[1] ?? ''))) {
      if (performance.now() > how.until) return found;
      const folder = path.join(parent, name);
      const stat = await lstat(folder).catch(() => null);
      if (stat?.isDirectory() !== true || !(how.everybody || stat.uid === process.getuid?.())) continue;
      found.push({ folder, problem: how.dryRun ? null : await removeFolder(folder, how.until) });
    }
  }
  return found;
}

/** mkdtemp's name is unique in its folder only, so that folder is in this one as well. */
function inMemory(scratch: string): string {
  const where = createHash('sha256').update(path.dirname(scratch)).digest('hex').slice(0, 8);
  return path.join(SHARED_MEMORY, `${path.basename(scratch)}-${where}`);
}
