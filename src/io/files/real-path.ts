/**
 * Paths as the file system sees them. Two spellings of one place differ as text (a link, a link above it, `..` behind a
 * link), so nothing is compared, moved to another tree or left out before it went through here.
 */
import { lstat, realpath } from 'node:fs/promises';
import path from 'node:path';
import { codeOf, usageError } from '../../model/errors.ts';

/** Absolute and without links. What is not there yet, or not ours to read, keeps its name below what is. */
export async function realPath(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch (thrown) {
    if (codeOf(thrown) === 'ELOOP') {
      throw usageError(`${file} is a link that leads to itself`, { fix: 'remove it, or name another path' });
    }
    const parent = path.dirname(file);
    return parent === file ? file : path.join(await realPath(parent), path.basename(file));
  }
}

/** `file` below `folder` with forward slashes, '' for the folder itself; null outside. Both are real paths. */
export function below(folder: string, file: string): string | null {
  const relative = path.relative(folder, file);
  const isOutside = relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative);
  return isOutside ? null : relative.split(path.sep).join('/');
}

/** Whether anything has that name and can be seen, a link that leads nowhere too. */
export async function exists(file: string): Promise<boolean> {
  return lstat(file).then(
    () => true,
    () => false,
  );
}

/** Not of a link to one, nor of what cannot be seen. */
export async function isFolder(file: string): Promise<boolean> {
  return lstat(file).then(
    (facts) => facts.isDirectory(),
    () => false,
  );
}
