/** A folder of this process alone, gone when it ends. */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { infrastructureError, messageOf } from '../errors.ts';

/** Made with mode 0700, so what lies below may be open to the container's user without being open to everybody. */
export async function makeScratch(parent: string = os.tmpdir()): Promise<string> {
  return mkdtemp(path.join(parent, 'pinbench-')).catch((thrown: unknown) => {
    throw infrastructureError(`no temporary folder could be made in ${parent}: ${messageOf(thrown)}`, {
      todo: 'free some space or set TMPDIR',
    });
  });
}

export async function removeScratch(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}
