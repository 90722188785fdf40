/** The folder a benchmark may write to: made empty before an invocation, read with suspicion after it, then removed. */
import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { chmod, type FileHandle, mkdir, open, rename } from 'node:fs/promises';
import path from 'node:path';
import { codeOf, infrastructureError, messageOf } from '../../model/errors.ts';
import type { Captured } from '../../model/ports/engine.ts';
import { makeFolders } from '../files/folders.ts';
import { removeFolder } from '../files/removal.ts';

/** A result file larger than this is not read. */
const RESULT_LIMIT = 10 * 1024 * 1024;

/** Always new and empty: what an earlier invocation left there would be taken for this one's result. */
export async function makeOutputFolder(folder: string): Promise<void> {
  try {
    await makeFolders(path.dirname(folder));
    await mkdir(folder).catch(async (thrown: unknown) => {
      if (codeOf(thrown) !== 'EEXIST') throw thrown;
      await putAside(folder);
      await mkdir(folder);
    });
    // The container's user is not ours; the parent folder is closed to everybody else.
    await chmod(folder, 0o777);
  } catch (thrown) {
    throw infrastructureError(`the benchmark's folder ${folder} could not be made: ${messageOf(thrown)}`, {
      expected: 'a writable temporary folder with free space',
      cause: thrown,
    });
  }
}

/** What cannot be removed costs no result: it is put aside for the next run to sweep, and said in a sentence. */
export async function removeOutputFolder(folder: string, warn: (sentence: string) => void): Promise<void> {
  const problem = await removeFolder(folder);
  if (problem === null) return;
  const left = await putAside(folder);
  warn(
    `what the benchmark left in ${left} could not be removed (${problem}); \`pinbench clean\` and later runs try again`,
  );
}

/** Where it is now. */
async function putAside(folder: string): Promise<string> {
  const aside = `${folder}-left-${randomBytes(4).toString('hex')}`;
  return rename(folder, aside).then(
    () => aside,
    // The next invocation cannot make its own then, and says why.
    () => folder,
  );
}

export interface ResultFile {
  resultFile: Captured | null;
  resultProblem: string | null;
}

/** Links, folders, pipes and devices are not read: the benchmark chose what it is. A file that is not there is null. */
export async function readResultFile(folder: string, name: string | null): Promise<ResultFile> {
  if (name === null) return { resultFile: null, resultProblem: null };
  let handle: FileHandle;
  try {
    handle = await open(path.join(folder, name), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (thrown) {
    if (codeOf(thrown) === 'ENOENT') return { resultFile: null, resultProblem: null };
    return { resultFile: null, resultProblem: `the result file "${name}" cannot be read: ${reasonOf(thrown)}` };
  }
  try {
    const stat = await handle.stat();
    if (!stat.isFile()) return { resultFile: null, resultProblem: `"${name}" is not an ordinary file` };
    const buffer = Buffer.alloc(Math.min(stat.size, RESULT_LIMIT));
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
    const text = buffer.subarray(0, bytesRead).toString('utf8');
    return { resultFile: { text, bytes: stat.size, truncated: stat.size > RESULT_LIMIT }, resultProblem: null };
  } finally {
    await handle.close();
  }
}

function reasonOf(thrown: unknown): string {
  return codeOf(thrown) === 'ELOOP' ? 'it is a link, not an ordinary file' : messageOf(thrown);
}
