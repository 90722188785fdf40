/**
 * Removes a folder that somebody hostile has filled. Links are removed, never followed; folders without permission get it
 * first; names may be nested deeper than a path may be long. What belongs to another user may have to stay.
 */
import { constants } from 'node:fs';
import { chmod, open, readdir, rename, rm, rmdir, unlink } from 'node:fs/promises';
import { codeOf, messageOf } from '../../model/errors.ts';
import { FOLDER_REMOVAL } from '../../plan/retries.ts';

/** O_PATH of <fcntl.h>: a handle that only says which folder it is, and needs no permission on it. */
const O_PATH = 0o10000000;
/** Each level holds a file descriptor; what lies deeper is moved up first. */
const DEEPEST = 24;

/** Answers why something is left, a sentence; null when all is gone. `until`: milliseconds of `performance.now()`. */
export async function removeFolder(folder: string, until = Number.POSITIVE_INFINITY): Promise<string | null> {
  const removal = new Removal(until);
  try {
    if (process.platform === 'linux') await removal.folder(Buffer.from(folder), 0);
    else await rm(folder, { recursive: true, force: true, maxRetries: FOLDER_REMOVAL.retries });
  } catch (thrown) {
    // A benchmark may put a link or a file in the place of its folder.
    if (codeOf(thrown) === 'ENOTDIR') await unlink(folder).catch((again) => removal.keep(again));
    else removal.keep(thrown);
  }
  return removal.problem;
}

class Removal {
  problem: string | null = null;
  readonly #until: number;
  #top = '';
  #movedUp = 0;

  constructor(until: number) {
    this.#until = until;
  }

  /** The first reason is the one to tell; what is gone already is as wanted. */
  keep(thrown: unknown): void {
    if (codeOf(thrown) !== 'ENOENT') this.problem ??= messageOf(thrown).replaceAll(/\/proc\/self\/fd\/\d+\//g, '');
  }

  async folder(name: Buffer, depth: number): Promise<void> {
    const handle = await open(name, O_PATH | constants.O_DIRECTORY | constants.O_NOFOLLOW);
    try {
      // Everything in it is named through this handle, so that no name on the way to it can become a link.
      const here = `/proc/self/fd/${handle.fd}`;
      if (((await handle.stat()).mode & 0o700) !== 0o700) await chmod(here, 0o700).catch((thrown) => this.keep(thrown));
      if (depth > DEEPEST) {
        await rename(name, `${this.#top}/.moved-up-${this.#movedUp}`);
        this.#movedUp += 1;
        return;
      }
      if (depth === 0) this.#top = here;
      await this.#empty(here, depth);
      // What was moved up in the meantime has to go as well.
      for (let seen = 0; depth === 0 && seen !== this.#movedUp; ) {
        seen = this.#movedUp;
        await this.#empty(here, depth);
      }
    } finally {
      await handle.close();
    }
    await rmdir(name);
  }

  async #empty(here: string, depth: number): Promise<void> {
    for (const entry of await readdir(here, { withFileTypes: true, encoding: 'buffer' })) {
      if (performance.now() > this.#until) {
        this.problem ??= 'there was more in it than could be removed in time';
        return;
      }
      const name = Buffer.concat([Buffer.from(`${here}/`), entry.name]);
      await (entry.isDirectory() ? this.folder(name, depth + 1) : unlink(name)).catch((thrown) => this.keep(thrown));
    }
  }
}
