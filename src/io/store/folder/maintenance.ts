/** A folder of runs as those see it who look after it. */
import { existsSync } from 'node:fs';
import { rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isSeries, parsePath } from '../../../history/stored-run-path.ts';
import type { Archive, Store } from '../../../model/ports/store.ts';
import { blobsOf, vanishedFrom } from '../../git/file-history.ts';
import { type GitOptions, git, gitOutput } from '../../git/git.ts';
import { gitRepository } from '../../git/repository.ts';
import { absent } from '../absence.ts';
import { checkedPath } from '../stored-path.ts';
import { entriesIn, explained, isTemporary, namesIn, readWhole, requireOwn, syncFolder, writeOver } from './files.ts';

/** Folders within folders; ours has five levels. */
const MOST_LEVELS = 32;

export function folderArchive(folder: string): Omit<Archive, Exclude<keyof Store, 'series'>> {
  const paths = () => explained(folder, 'read', async () => (await filesBelow(folder, '', 0)).sort());

  return {
    async requireThere() {
      const facts = await stat(folder).catch(() => null);
      if (facts?.isDirectory() === true) return;
      throw absent(`${folder} ${facts === null ? 'is not there' : 'is not a folder'}, so it has no stored runs`);
    },

    series: () =>
      explained(folder, 'read', async () => {
        await requireOwn(folder, 'runs');
        const entries = await entriesIn(join(folder, 'runs'));
        return entries
          .filter((entry) => entry.isDirectory() && isSeries(entry.name))
          .map(({ name }) => name)
          .sort();
      }),

    paths,

    bytes: (path) =>
      explained(folder, 'read', async () => {
        await requireOwn(folder, dirname(checkedPath(path)));
        return readWhole(join(folder, path));
      }),

    change({ put, remove }) {
      for (const path of [...put.map((file) => file.path), ...remove]) checkedPath(path);
      return explained(folder, 'written', async () => {
        for (const path of remove) await requireOwn(folder, dirname(path));
        await writeOver(folder, put);
        for (const path of remove) await rm(join(folder, path), { force: true });
        for (const place of new Set(remove.map(dirname))) await closeFolder(folder, place);
      });
    },

    async *past(path) {
      const repository = await workTree(folder);
      if (repository === null) return;
      const now = await readWhole(join(folder, checkedPath(path)));
      for (const id of await blobsOf(path, repository, 'HEAD')) {
        const content = await gitOutput(['cat-file', 'blob', id], repository);
        if (now === null || !content.equals(now)) yield content;
      }
    },

    async vanished() {
      const repository = await workTree(folder);
      if (repository === null) return [];
      const isHere = new Set(await paths());
      const removed = [...(await vanishedFrom(repository, 'HEAD')), ...(await missingOf(repository))];
      return [...new Set(removed)].filter((path) => parsePath(path) !== null && !isHere.has(path)).sort();
    },

    adopt: async () =>
      `There is nothing to adopt: ${folder} is a folder, which keeps no record of what was there before.`,

    restore: async () =>
      `There is nothing to restore: ${folder} is a folder, which keeps no record of what was there before.`,
  };
}

/** Of everything that is there, git's own files and half-written ones excepted. Links are named, never followed. */
async function filesBelow(folder: string, within: string, level: number): Promise<string[]> {
  const files: string[] = [];
  for (const entry of await entriesIn(join(folder, within))) {
    const path = within === '' ? entry.name : `${within}/${entry.name}`;
    if (level === 0 && (entry.name === '.git' || isTemporary(entry.name))) continue;
    if (!entry.isDirectory()) files.push(path);
    else if (level < MOST_LEVELS) files.push(...(await filesBelow(folder, path, level + 1)));
  }
  return files;
}

/** A removal lasts once the folder that it was in is on the disk; folders that are empty then go too. */
async function closeFolder(folder: string, place: string): Promise<void> {
  if (!existsSync(join(folder, place))) return;
  if (place === '.' || (await namesIn(join(folder, place))).length > 0) return syncFolder(join(folder, place));
  await rmdir(join(folder, place));
  await closeFolder(folder, dirname(place));
}

/** The folder as part of somebody's work tree that has commits; null when it is not. */
async function workTree(folder: string): Promise<GitOptions | null> {
  if (!existsSync(folder) || (await gitRepository().root(folder)) === null) return null;
  const head = await git(['rev-parse', '--verify', '--quiet', 'HEAD'], { cwd: folder });
  return head.code === 0 ? { cwd: folder } : null;
}

/** What the last commit has and the folder has not. */
async function missingOf(repository: GitOptions): Promise<string[]> {
  return (await gitOutput(['ls-files', '-z', '--deleted', '--', 'runs'], repository)).toString().split('\0');
}
