/** The folder a benchmark may write to: made empty before an invocation, read with suspicion after it, then removed. */
import { constants } from 'node:fs';
import { chmod, type FileHandle, mkdir, open, rm } from 'node:fs/promises';
import path from 'node:path';
import { codeOf, messageOf } from '../errors.ts';
import type { Captured } from '../world.ts';

/** A result file larger than this is not read. */
const RESULT_LIMIT = 10 * 1024 * 1024;

export async function makeOutputFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  // The container's user is not ours; the parent folder is closed to everybody else.
  await chmod(folder, 0o777);
}

export async function removeOutputFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
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
