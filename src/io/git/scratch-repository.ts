/** Repositories of our own, to be thrown away. */
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { infrastructureError, messageOf } from '../../model/errors.ts';
import { makeFolders } from '../files/folders.ts';
import { type GitOptions, gitOutput } from './git.ts';

/** Brings what is asked for into one of them, and nothing along with it. */
export const FETCH = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules'];

/**
 * An empty bare repository in a new folder of `scratch`, which is made when it is not there. It is named to git outright,
 * so that git neither searches for one nor asks whose it is. `forCommit`: it can hold objects with names such as this one's.
 */
export async function scratchRepository(
  scratch: string,
  prefix: string,
  options: { env?: Record<string, string>; forCommit?: string } = {},
): Promise<GitOptions> {
  const folder = await makeFolders(scratch)
    .then(() => mkdtemp(join(scratch, prefix)))
    .catch((thrown: unknown) => {
      throw infrastructureError(`no folder could be made in ${scratch}: ${messageOf(thrown)}`, {
        expected: 'a writable folder with free space',
        cause: thrown,
      });
    });
  const repository = { env: { GIT_DIR: folder, ...options.env }, ownFiles: true };
  const format =
    options.forCommit === undefined ? [] : [`--object-format=${options.forCommit.length === 64 ? 'sha256' : 'sha1'}`];
  await gitOutput(['init', '--quiet', '--bare', '--template=', ...format], repository);
  return repository;
}
