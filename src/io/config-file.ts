/** Finds and reads the configuration. */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { messageOf, usageError } from '../errors.ts';
import { type ConfigPlace, placeOf } from './config-place.ts';

const NAMES = ['.pinbench.yml', '.pinbench.yaml'];

export interface ConfigFile extends ConfigPlace {
  text: string;
  /** As a person would write it, for errors. */
  name: string;
}

/** The file given, or the first of the usual names in `directory` and the folders above it, up to the root of the work tree. */
export async function loadConfigFile(
  given: string | undefined,
  directory: string,
  root: string | null,
): Promise<ConfigFile> {
  const file = given ?? (await findUpwards(directory, root ?? directory));
  // Not normalized: behind a link, `..` is not where the text says.
  const absolute = path.isAbsolute(file) ? file : `${directory}${path.sep}${file}`;
  const text = await readFile(absolute, 'utf8').catch((thrown: unknown) => {
    throw usageError(`the configuration ${file} cannot be read: ${messageOf(thrown)}`, {
      todo: 'name an existing file with --config',
    });
  });
  return { text, name: given ?? path.relative(directory, absolute), ...(await placeOf(absolute)) };
}

async function findUpwards(directory: string, root: string): Promise<string> {
  for (let folder = directory; ; folder = path.dirname(folder)) {
    for (const name of NAMES) {
      const file = path.join(folder, name);
      if (await isFile(file)) return file;
    }
    if (folder === root || folder === path.dirname(folder)) break;
  }
  throw usageError(`there is no ${NAMES[0]} in ${directory}`, {
    expected: `${NAMES[0]} there or in a folder above it, up to the root of the repository`,
    todo: 'write one, or name it with --config FILE',
  });
}

async function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}
