/** Finds and reads the configuration. */
import { lstat, stat } from 'node:fs/promises';
import path from 'node:path';
import { CONFIG_NAMES } from '../../history/series.ts';
import { usageError } from '../../model/errors.ts';
import { textIn } from '../../text/encoding.ts';
import { type ConfigLocation, configLocation } from './config-place.ts';
import { isLinked, readOrdinary, realPathOf, treeOf } from './ordinary-file.ts';
import { below, realPath } from './real-path.ts';

export interface ConfigText {
  text: string;
  /** As a person would write it, for errors. */
  name: string;
  /** Folder without links that the configuration lies in, and all that it names must; null: anywhere. */
  bounds: string | null;
  /** Reached through a link: no error about it may quote what it holds. */
  isLinked: boolean;
}

export type ConfigFile = ConfigText & ConfigLocation;

export interface Bounds {
  /** The user allowed it in so many words. */
  anywhere?: boolean | undefined;
  /** A folder that nothing may lie outside of, whatever repository is found. */
  inside?: string;
  /** A submodule counts as a part of the work tree that it was checked out with. */
  outermost?: boolean;
}

/** The smallest one that measures with an engine and without. */
const FIRST_FILE = `name one with --config FILE, or write one (docs/tutorial.md shows how), such as
    version: 1
    suites:
      main: { image: { dockerfile: Dockerfile }, run: { command: [sh, bench.sh] } }`;

/** As the parser has it; a larger file is not read. */
const MOST_BYTES = 1_048_576;

/** The file given, or the first of the usual names in `directory` and the folders above it, up to the root of the work tree. */
export async function loadConfigFile(
  given: string | undefined,
  directory: string,
  root: string | null,
  bounds: Bounds = {},
): Promise<ConfigFile> {
  const file = given ?? (await findUpwards(directory, root ?? directory));
  // Not normalized: behind a link, `..` is not where the text says.
  const absolute = path.isAbsolute(file) ? file : `${directory}${path.sep}${file}`;
  if (given !== undefined) await refuseFolder(absolute, given);
  const read = await readConfigFile(absolute, file, bounds);
  const name = given ?? path.relative(directory, absolute);
  return { ...read, name, ...(await configLocation(absolute, bounds)) };
}

/** Without asking git where it lies: a tree of our own has no repository, and one around it is somebody else's. */
export async function readConfigFile(absolute: string, name: string, bounds: Bounds): Promise<ConfigText> {
  const what = `the configuration ${name}`;
  const within = await boundsOf(path.dirname(absolute), what, bounds);
  const { content } = await readOrdinary(absolute, { what, within, most: MOST_BYTES });
  return { text: textIn(content, name), name, bounds: within, isLinked: await isLinked(absolute) };
}

/** The work tree that holds the folder; outside git, the folder itself. */
export async function boundsOf(folder: string, what: string, { anywhere, inside }: Bounds): Promise<string | null> {
  if (anywhere === true) return null;
  const real = await realPathOf(folder, what);
  const tree = (await treeOf(real)) ?? real;
  if (inside === undefined) return tree;
  const outer = await realPath(inside);
  return below(outer, tree) === null ? outer : tree;
}

async function findUpwards(directory: string, root: string): Promise<string> {
  for (let folder = directory; ; folder = path.dirname(folder)) {
    for (const name of CONFIG_NAMES) {
      const file = path.join(folder, name);
      if (await isThere(file)) return file;
    }
    if (folder === root || folder === path.dirname(folder)) break;
  }
  throw usageError(`there is no ${CONFIG_NAMES[0]} in ${directory}`, {
    expected: `${CONFIG_NAMES[0]} there or in a folder above it, up to the root of the repository`,
    fix: FIRST_FILE,
  });
}

async function refuseFolder(absolute: string, given: string): Promise<void> {
  const facts = await stat(absolute).catch(() => null);
  if (facts?.isDirectory() !== true) return;
  const inside = CONFIG_NAMES.map((name) => path.join(given, name));
  const there = await Promise.all(CONFIG_NAMES.map((name) => isThere(path.join(absolute, name))));
  const name = inside[there.indexOf(true)] ?? null;
  throw usageError(`the configuration ${given} is a folder${name === null ? `, without a ${CONFIG_NAMES[0]}` : ''}`, {
    expected: 'a file',
    fix: name === null ? 'name the file' : `name ${name}`,
  });
}

/** A link that leads nowhere, or a pipe, is one too: passing it over would take the next folder's instead. */
async function isThere(file: string): Promise<boolean> {
  return lstat(file).then(
    (found) => !found.isDirectory(),
    () => false,
  );
}
