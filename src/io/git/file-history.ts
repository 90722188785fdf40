/** What a git repository remembers of files that it once had. Only folders are read, never the files. */
import { type GitOptions, gitOutput } from './git.ts';

const LOG = ['--literal-pathspecs', 'log', '--no-color', '--no-renames', '--no-ext-diff', '-m', '--full-history'];
const HEADER = '\u0001';

/** Ids of all contents that `path` ever had, newest first, each once. */
export async function blobsOf(path: string, repository: GitOptions, revision: string): Promise<string[]> {
  const args = [...LOG, '--format=', '--raw', '--no-abbrev', revision, '--', path];
  const rows = (await gitOutput(args, repository)).toString().matchAll(/^:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) /gm);
  const ids = new Set<string>();
  for (const [, before = '', after = ''] of rows) for (const id of [after, before]) if (!/^0+$/.test(id)) ids.add(id);
  return [...ids];
}

/** Paths below `runs` whose last removal was not made by pinbench itself. They may be there again. */
export async function vanishedFrom(repository: GitOptions, revision: string): Promise<string[]> {
  const format = `--format=${HEADER}%(trailers:key=Made-by,valueonly,separator=%x2C)`;
  const args = [...LOG, format, '--name-only', '--relative', '--diff-filter=D', revision, '--', 'runs'];
  const removedBy = new Map<string, boolean>();
  let isOurs = false;
  for (const row of (await gitOutput(args, repository)).toString().split('\n')) {
    if (row.startsWith(HEADER)) isOurs = row.slice(1).startsWith('pinbench');
    else if (row !== '' && !removedBy.has(row)) removedBy.set(row, isOurs);
  }
  return [...removedBy]
    .filter(([, ours]) => !ours)
    .map(([path]) => path)
    .sort();
}
