/** The folders of a data branch: only those are opened that somebody looks into. */
import { infrastructureError } from '../../../model/errors.ts';
import { parseTree, type TreeEntry } from './format.ts';
import type { Objects } from './objects.ts';

export interface Folders {
  /** Entries of folders by id; those that are not here are fetched together. */
  open(ids: string[]): Promise<Map<string, TreeEntry[]>>;
  /** What lies at each path of a commit; a path with nothing is left out. Many paths cost no more calls than one. */
  find(commit: string, paths: string[]): Promise<Map<string, TreeEntry>>;
  /** Everything but folders in a commit, by path. */
  files(commit: string): Promise<Map<string, TreeEntry>>;
}

/** Ours has five; more than this is somebody's joke. */
const MOST_LEVELS = 32;
/** Opened folders that are kept in memory. */
const MOST_KNOWN = 5000;

export function dataBranchFolders(objects: Objects, place: string): Folders {
  const known = new Map<string, TreeEntry[]>();
  /** Root folders by commit. */
  const roots = new Map<string, string>();

  async function open(ids: string[]): Promise<Map<string, TreeEntry[]>> {
    if (known.size > MOST_KNOWN) known.clear();
    const unknown = [...new Set(ids)].filter((id) => !known.has(id));
    if (unknown.length > 0) {
      for (const [id, content] of await objects.contents(unknown)) known.set(id, parseTree(content, id));
    }
    return new Map(ids.map((id) => [id, known.get(id) ?? []]));
  }

  /** The root's id; reads it, and what is at hand of the other folders, in one call. */
  async function rootOf(commit: string, below: Set<string>): Promise<string> {
    const before = roots.get(commit);
    if (before !== undefined) return before;
    const contents = await objects.atHand([`${commit}^{tree}`, ...Array.from(below, (path) => `${commit}:${path}`)]);
    for (const [id, content] of contents) known.set(id, parseTree(content, id));
    const [root] = contents.keys();
    if (root === undefined) throw infrastructureError(`the ${place} could not be read: it lacks the root of ${commit}`);
    roots.set(commit, root);
    return root;
  }

  /** Goes down, a level at a time, into the folders that are wanted; gives all entries met on the way. */
  async function walk(root: string, isWanted: (path: string) => boolean): Promise<Map<string, TreeEntry>> {
    const met = new Map<string, TreeEntry>();
    let level = new Map([['', root]]);
    for (let depth = 0; level.size > 0; depth++) {
      if (depth > MOST_LEVELS) throw infrastructureError(`the ${place} has more than ${MOST_LEVELS} levels of folders`);
      const opened = await open([...level.values()]);
      const next = new Map<string, string>();
      for (const [folder, id] of level) {
        for (const entry of opened.get(id) ?? []) {
          const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
          met.set(path, entry);
          if (entry.kind === 'folder' && isWanted(path)) next.set(path, entry.id);
        }
      }
      level = next;
    }
    return met;
  }

  return {
    open,

    async find(commit, paths) {
      const above = new Set(paths.flatMap(foldersAbove));
      const met = await walk(await rootOf(commit, above), (path) => above.has(path));
      const found = new Map<string, TreeEntry>();
      for (const path of paths) {
        const entry = met.get(path);
        if (entry !== undefined) found.set(path, entry);
      }
      return found;
    },

    async files(commit) {
      const met = await walk(await rootOf(commit, new Set()), () => true);
      return new Map([...met].filter(([, { kind }]) => kind !== 'folder'));
    },
  };
}

/** `a/b/c` -> `a`, `a/b`. */
function foldersAbove(path: string): string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}
