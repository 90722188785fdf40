/**
 * What a clone's own settings may do in our calls: nothing that runs a program. They are trusted less than the user's own,
 * since an archive or a shared folder brings them along, and a folder with the files of a bare repository can be committed.
 */
import path from 'node:path';
import { usageError } from '../../model/errors.ts';
import { quote } from '../../text/quote.ts';
import { looksBare } from '../files/git-folder.ts';
import { exists } from '../files/real-path.ts';

export type Settings = [key: string, value: string][];

/** What `git lfs install` writes; with anything else the filter is not that program. */
const LFS: Partial<Record<string, string[]>> = {
  'filter.lfs.clean': ['git-lfs clean -- %f'],
  'filter.lfs.smudge': ['git-lfs smudge -- %f', 'git-lfs smudge --skip -- %f'],
  'filter.lfs.process': ['git-lfs filter-process', 'git-lfs filter-process --skip'],
  'filter.lfs.required': ['true'],
};

/** Settings that switch off the filters which a clone names itself, from `git config --null --show-scope --list` in it. */
export function filtersOff(listed: string): Settings {
  const parts = listed.split('\0');
  const own: Settings = [];
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const [key = '', value = 'true'] = (parts[at + 1] ?? '').split(/\n(.*)/s);
    if (parts[at] === 'local' || parts[at] === 'worktree') own.push([key, value]);
  }
  // Git LFS has programs of its own to start, by the clone's settings.
  const mayRunLfs = own.every(
    ([key, value]) => !key.startsWith('lfs.extension.') && (LFS[key]?.includes(value) ?? true),
  );
  const names = own.flatMap(([key]) => /^filter\.(.*)\.(?:clean|smudge|process|required)$/s.exec(key)?.[1] ?? []);
  if (!mayRunLfs) names.push('lfs');
  return [...new Set(names)]
    .filter((name) => name !== 'lfs' || !mayRunLfs)
    .flatMap(
      (name): Settings => [
        [`filter.${name}.clean`, ''],
        [`filter.${name}.smudge`, ''],
        [`filter.${name}.process`, ''],
        [`filter.${name}.required`, 'false'],
      ],
    );
}

/**
 * As `safe.bareRepository=explicit`, which only newer versions of git know: a folder inside a work tree that git would take
 * for a repository without being named as one.
 */
export async function refuseBare(folder: string): Promise<void> {
  let bare: string | null = null;
  for (let here = path.resolve(folder); ; here = path.dirname(here)) {
    if (await exists(path.join(here, '.git'))) break;
    if (await looksBare(here)) bare ??= here;
    // In no work tree: a bare repository of its own, where nothing is asked of it.
    if (here === path.dirname(here)) return;
  }
  if (bare === null) return;
  throw usageError(`${quote(bare)} looks like a bare git repository inside a work tree`, {
    expected: 'no such folder: git would obey the settings in it, which may start programs',
    fix: 'give one of HEAD, objects and refs another name, or start from another folder',
  });
}
