/** Folders of this process alone, gone when it ends. */
import { mkdir, mkdtemp, readlink, rm, statfs } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { infrastructureError, messageOf } from '../errors.ts';

/** TMPFS_MAGIC of <linux/magic.h>. */
const TMPFS = 0x01021994;
/** The machine's first process id namespace: PROC_PID_INIT_INO of <linux/proc_ns.h>. */
const FIRST_NAMESPACE = 'pid:[4026531836]';
const SHARED_MEMORY = '/dev/shm';

/** Made with mode 0700, so what lies below may be open to the container's user without being open to everybody. */
export async function makeScratch(parent: string = os.tmpdir()): Promise<string> {
  return mkdtemp(path.join(parent, 'pinbench-')).catch((thrown: unknown) => {
    throw infrastructureError(`no temporary folder could be made in ${parent}: ${messageOf(thrown)}`, {
      todo: 'free some space or set TMPDIR',
    });
  });
}

/**
 * Where benchmarks write their files. In memory where the host has a tmpfs for it: its pages count as the benchmark's own,
 * so the memory limit bounds what it can write, and no disk is filled or disturbs the measurement. Else the scratch folder.
 */
export async function makeOutputs(scratch: string): Promise<string> {
  // In a container /dev/shm is its own, and the engine, which is outside, would mount another.
  const namespace = await readlink('/proc/self/ns/pid').catch(() => null);
  const shared = await statfs(SHARED_MEMORY).catch(() => null);
  if (namespace !== FIRST_NAMESPACE || shared === null || Number(shared.type) !== TMPFS) return scratch;
  const folder = inMemory(scratch);
  try {
    await mkdir(folder, { mode: 0o700 });
    return folder;
  } catch {
    // Not ours to write to: a disk will do.
    return scratch;
  }
}

export async function removeScratch(scratch: string): Promise<void> {
  await rm(inMemory(scratch), { recursive: true, force: true, maxRetries: 3 });
  await rm(scratch, { recursive: true, force: true, maxRetries: 3 });
}

/** mkdtemp's name is unique in its folder only, so the whole path is in this one. */
function inMemory(scratch: string): string {
  return path.join(SHARED_MEMORY, scratch.replaceAll(path.sep, '_').replace(/^_/, ''));
}
