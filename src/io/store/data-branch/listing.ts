/** Which runs a commit of the data branch holds, told by names alone. */
import { folderOf, isMonth, isSeries, isShortKey, parsePath } from '../../../history/stored-run-path.ts';
import type { StoredRun } from '../../../model/baseline.ts';
import type { Search } from '../../../model/ports/store.ts';
import type { Folders } from './folders.ts';
import type { TreeEntry } from './format.ts';

/** A null commit is a branch that is not there, which holds nothing. */
export interface Listing {
  series(commit: string | null): Promise<string[]>;
  keys(commit: string | null, series: string): Promise<string[]>;
  runs(commit: string | null, series: string, search?: Search): Promise<StoredRun[]>;
}

interface Month {
  name: string;
  path: string;
  id: string;
}

export function dataBranchListing(folders: Folders): Listing {
  /** Folders in the folders at these paths; paths where there is none hold none. */
  async function within(
    commit: string,
    paths: string[],
    isWanted: (name: string) => boolean,
  ): Promise<(TreeEntry & { path: string })[]> {
    const found = [...(await folders.find(commit, paths))].filter(([, { kind }]) => kind === 'folder');
    const opened = await folders.open(found.map(([, { id }]) => id));
    return found.flatMap(([path, { id }]) =>
      (opened.get(id) ?? [])
        .filter(({ name, kind }) => kind === 'folder' && isWanted(name))
        .map((entry) => ({ ...entry, path: `${path}/${entry.name}` })),
    );
  }

  async function keys(commit: string, series: string): Promise<string[]> {
    return (await within(commit, [series], isShortKey)).map(({ name }) => name);
  }

  /** Of all these keys, newest first. */
  async function months(commit: string, series: string, wanted: string[]): Promise<Month[]> {
    const paths = wanted.map((key) => `${series}/${key}`);
    const all: Month[] = await within(commit, paths, isMonth);
    return all.sort((a, b) => (a.name < b.name ? 1 : a.name > b.name ? -1 : 0));
  }

  async function runsIn(list: Month[]): Promise<Map<Month, StoredRun[]>> {
    const opened = await folders.open(list.map(({ id }) => id));
    return new Map(
      list.map((month) => {
        const files = (opened.get(month.id) ?? []).filter(({ kind }) => kind === 'file');
        return [month, files.map(({ name }) => parsePath(`${month.path}/${name}`)).filter((run) => run !== null)];
      }),
    );
  }

  return {
    async series(commit) {
      return commit === null ? [] : (await within(commit, ['runs'], isSeries)).map(({ name }) => name);
    },

    async keys(commit, series) {
      const path = pathOfSeries(series);
      return commit === null ? [] : keys(commit, path);
    },

    async runs(commit, series, search) {
      const path = pathOfSeries(series);
      if (commit === null) return [];
      if (search === undefined) {
        return [...(await runsIn(await months(commit, path, await keys(commit, path)))).values()].flat();
      }
      const left = isShortKey(search.key) ? await months(commit, path, [search.key]) : [];
      const found: StoredRun[] = [];
      // Mostly the newest will do; where it does not, ever more are fetched in a call.
      for (let many = 2; left.length > 0; many *= 2) {
        for (const [month, runs] of await runsIn(left.splice(0, many))) {
          found.push(...runs);
          if (search.enough(found, month.name)) return found;
        }
      }
      return found;
    },
  };
}

/** Throws a usage error on a name that is not one. */
function pathOfSeries(series: string): string {
  return folderOf(series).slice(0, -1);
}
