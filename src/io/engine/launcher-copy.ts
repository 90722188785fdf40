/** The launcher for one invocation: a copy that has a secret word in it, which nobody inside can read. */
import { randomBytes } from 'node:crypto';
import { access, chmod, constants, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { infrastructureError, messageOf } from '../../model/errors.ts';

export interface LauncherCopy {
  file: string;
  /** What it puts into all that it says. */
  key: string;
  /** For its name inside: random as well, but known to the benchmark, which sees it in its own arguments. */
  word: string;
  remove(): Promise<void>;
}

/** In the launcher's data, followed by room for the key (launcher.c). */
const MARK = Buffer.from('PINBENCH-KEY:', 'latin1');
const KEY_BYTES = 16;

/** May be executed and nothing else, by anybody: whoever is the benchmark's user, it cannot look for the key in it. */
const EXECUTE_ONLY = 0o111;

/** `folders`: where the copy may lie, best first; where programs cannot be run (a file system mounted noexec) it does not. */
export async function copyLauncher(launcher: string, folders: string[]): Promise<LauncherCopy> {
  const [key, word] = [randomBytes(KEY_BYTES).toString('hex'), randomBytes(8).toString('hex')];
  const program = withKey(await readFile(launcher), key, launcher);
  for (const folder of folders) {
    const file = path.join(folder, `launcher-${word}`);
    const remove = (): Promise<void> => rm(file, { force: true });
    try {
      await writeFile(file, program, { flag: 'wx', mode: 0o700 });
      await chmod(file, EXECUTE_ONLY);
      await access(file, constants.X_OK);
      return { file, key, word, remove };
    } catch (thrown) {
      await remove();
      if (folder === folders.at(-1)) throw cannotRun(folders, thrown);
    }
  }
  throw new Error('there is no folder for the launcher');
}

function withKey(program: Buffer, key: string, launcher: string): Buffer {
  const at = program.indexOf(MARK);
  if (at < 0 || program.indexOf(MARK, at + 1) >= 0) {
    throw infrastructureError(`the launcher ${launcher} has no place for a key`, {
      expected: 'the launcher of this version of pinbench',
      fix: 'use the whole dist/ folder of one release',
    });
  }
  program.write(key, at + MARK.length, 'latin1');
  return program;
}

function cannotRun(folders: string[], thrown: unknown): Error {
  return infrastructureError(`the launcher cannot be run from ${folders.join(' or ')}: ${messageOf(thrown)}`, {
    expected: 'a folder with some space whose file system is not mounted noexec',
    fix: 'set TMPDIR to one',
    cause: thrown,
  });
}
