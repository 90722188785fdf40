/** Writes what a person or a later step reads: perf.json and the reports, each whole or not at all. */
import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { infrastructureError, messageOf } from '../../model/errors.ts';
import type { Run } from '../../model/run.ts';
import { makeFolders } from './folders.ts';
import { realPathOf } from './ordinary-file.ts';
import { partOf } from './part-file.ts';

/** Writes beside the target and renames, so that a full disk or a kill never leaves half a file under the real name. */
export async function writeWhole(file: string, content: string): Promise<void> {
  let temporary: string | null = null;
  try {
    await makeFolders(path.dirname(file));
    temporary = await partOf(file);
    await rm(temporary, { force: true });
    // Never what somebody else has put there meanwhile, a link for example.
    const handle = await open(temporary, 'wx', 0o644);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (thrown) {
    if (temporary !== null) await rm(temporary, { force: true }).catch(() => {});
    throw unwritable(file, thrown);
  }
}

function unwritable(file: string, thrown: unknown): Error {
  return infrastructureError(`${file} could not be written: ${messageOf(thrown)}`, {
    expected: 'a writable folder with free space',
    fix: 'free some space there, or choose another folder',
    cause: thrown,
  });
}

/** Unique to this run of the program: its start and random digits. Safe in file names. */
export function newRunToken(now: Date): string {
  return `${now.toISOString().replace(/[-:]|\.\d+/g, '')}-${randomBytes(4).toString('hex')}`;
}

/** `perf.json` for a single suite, else a folder a suite. Returns the file's path. */
export async function saveRunIn(folder: string, run: Run, suites: number): Promise<string> {
  const realFile = await realPathOf(suites === 1 ? folder : path.join(folder, run.suite), 'the output folder');
  const file = path.join(realFile, 'perf.json');
  await writeWhole(file, `${JSON.stringify(run, null, 2)}\n`);
  return file;
}

/** `report.md` for people and `report.json` for machines; each is written even if the other cannot be. */
export async function saveTexts(
  folder: string,
  texts: { markdown: string; json: string },
): Promise<{ markdown: string; json: string }> {
  const files = { markdown: path.join(folder, 'report.md'), json: path.join(folder, 'report.json') };
  const written = await Promise.allSettled([
    writeWhole(files.markdown, texts.markdown),
    writeWhole(files.json, texts.json),
  ]);
  for (const each of written) if (each.status === 'rejected') throw each.reason;
  return files;
}
