/** The configuration that a commit of the base has, whatever a change did to its own: renamed, moved or deleted it. */
import path from 'node:path';
import { type GatedSuite, readPolicy } from '../../config/read.ts';
import { CONFIG_NAMES } from '../../history/series.ts';
import type { CommitFiles, TreeEntry } from '../../io/git/commit-files.ts';
import { isThere, submoduleFile } from '../../io/git/head-tree.ts';
import { validateConfig } from '../../io/schema/config-schema.ts';
import type { Policy } from '../../model/config.ts';
import { PinbenchError } from '../../model/errors.ts';

/** The tree that is measured. */
export interface HeadTree {
  /** Suites of its configuration; none when that is gone. */
  suites: string[];
  /** Whether there is anything by that path, a link that leads nowhere too. */
  has(file: string): Promise<boolean>;
  /** A file of a commit of a submodule; null when that commit does not have it. */
  submoduleFile(submodule: string, commit: string, file: string): Promise<string | null>;
}

export interface BaseConfig {
  /** Path in the repository. */
  file: string;
  text: string;
}

/** Where the measured tree has its configuration; the base's is looked for there. */
export interface ConfigLocation {
  asked: string;
  root: string;
  /** Null outside git. */
  clone: string | null;
}

export interface BaseSettings {
  policy: Policy;
  suites: GatedSuite[];
  file: string;
  /** For people. */
  where: string;
}

type Entries = Map<string, TreeEntry>;

/** As many links as Linux follows on one path. */
const MOST_LINKS = 40;
/** Configurations that a change removed and that are read to see which of them it stands for. */
const MOST_READ = 20;

/** What the configuration of a commit says of suites and policy; `suites` are the head's. Null when it has none. */
export async function baseSettings(
  { commit, name, files }: { commit: string; name: string; files: CommitFiles },
  { asked, root, clone }: ConfigLocation,
  suites: string[],
): Promise<BaseSettings | null> {
  const head: HeadTree = {
    suites,
    has: (file) => isThere(root, file),
    submoduleFile: async (submodule, at, file) => (clone === null ? null : submoduleFile(clone, submodule, at, file)),
  };
  const found = await configAt(files, commit, asked, head);
  if (found === null) return null;
  const where = `${found.file} of ${name}`;
  return { ...readPolicy(found.text, where, validateConfig), file: found.file, where };
}

/**
 * `asked` is the path by which the head's configuration was asked for, its links not followed: where they lead is the
 * base's to say too. Answers what lies there, else under the other name that is looked for, else, of the configurations
 * that the head does not have any more, the one whose suites are most like the head's. Null when the base has none.
 */
export async function configAt(
  files: CommitFiles,
  commit: string,
  asked: string,
  head: HeadTree,
): Promise<BaseConfig | null> {
  const names = namesOf(asked);
  const plain = await firstOf(names, (file) => files.readFile(file, commit));
  if (plain !== null) return plain;
  const { entries } = await files.listFiles(commit);
  const behind = await firstOf(names, (file) => readBehind(files, commit, entries, file, head));
  return behind ?? removedOne(files, commit, entries, asked, head);
}

/** The path itself, and beside it the other names that are looked for where it is one of them. */
export function namesOf(asked: string): string[] {
  const name = path.posix.basename(asked);
  if (!CONFIG_NAMES.includes(name)) return [asked];
  const others = CONFIG_NAMES.filter((other) => other !== name);
  return [asked, ...others.map((other) => path.posix.join(path.posix.dirname(asked), other))];
}

async function firstOf(names: string[], read: (file: string) => Promise<string | null>): Promise<BaseConfig | null> {
  for (const file of names) {
    const text = await read(file);
    if (text !== null) return { file, text };
  }
  return null;
}

/** Goes through the links and into the submodule that are folders on the path; GitHub itself follows a last link alone. */
async function readBehind(
  files: CommitFiles,
  commit: string,
  entries: Entries,
  file: string,
  head: HeadTree,
): Promise<string | null> {
  let at = file;
  for (let links = 0; links < MOST_LINKS; links++) {
    const stop = foldersOf(at).find((folder) => entries.has(folder));
    if (stop === undefined) return links === 0 ? null : files.readFile(at, commit);
    const rest = path.posix.relative(stop, at);
    const entry = entries.get(stop);
    if (entry?.kind === 'submodule') return head.submoduleFile(stop, entry.sha, rest);
    const target = entry?.kind === 'link' ? await files.readLink(stop, commit) : null;
    if (target === null) return null;
    at = path.posix.join(path.posix.dirname(stop), target, rest);
    if (path.posix.isAbsolute(target) || at === '..' || at.startsWith('../')) return null;
  }
  return null;
}

/** The folders on a path, the topmost first. */
function foldersOf(file: string): string[] {
  const names = file.split('/').slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}

async function removedOne(
  files: CommitFiles,
  commit: string,
  entries: Entries,
  asked: string,
  head: HeadTree,
): Promise<BaseConfig | null> {
  const known = [...entries].filter(([file, { kind }]) => kind === 'file' && isConfigName(file)).map(([file]) => file);
  const near = known.sort((one, other) => steps(asked, one) - steps(asked, other)).slice(0, MOST_READ);
  const found: (BaseConfig & { shared: number })[] = [];
  for (const file of near) {
    if (await head.has(file)) continue;
    const text = await files.readFile(file, commit);
    if (text !== null) found.push({ file, text, shared: sharedSuites(file, text, head.suites) });
  }
  // Sorting is stable: of equally like ones the nearest.
  const [best] = found.sort((one, other) => other.shared - one.shared);
  return best === undefined ? null : { file: best.file, text: best.text };
}

function isConfigName(file: string): boolean {
  return CONFIG_NAMES.includes(path.posix.basename(file));
}

/** Folders that are between two files. */
function steps(one: string, other: string): number {
  return path.posix.relative(path.posix.dirname(one), path.posix.dirname(other)).split('/').filter(Boolean).length;
}

function sharedSuites(file: string, text: string, suites: string[]): number {
  try {
    return readPolicy(text, file, validateConfig).suites.filter(({ name }) => suites.includes(name)).length;
  } catch (thrown) {
    // It is refused with its mistakes if it is the one.
    if (thrown instanceof PinbenchError && thrown.kind === 'usage') return 0;
    throw thrown;
  }
}
