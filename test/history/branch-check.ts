/** What a data branch really holds, asked of git itself and not of the code under test. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { parsePath, pathOf } from '../../src/history/stored-run-path.ts';
import { parseRun } from '../../src/io/schema/schema.ts';
import { folderStore } from '../../src/io/store/folder/store.ts';
import type { StoredRun } from '../../src/model/baseline.ts';
import { canonicalJson } from '../../src/model/canonical-json.ts';
import { messageOf } from '../../src/model/errors.ts';
import type { Run } from '../../src/model/run.ts';

export interface BranchState {
  stored: number;
  /** Runs that should be there and are not. */
  lost: string[];
  /** Runs that are there more than once. */
  duplicates: string[];
  /** Anything else that is wrong, in words; the objects' own health by `git fsck` included. */
  wrong: string[];
}

/** `expected` are all runs that must be stored; `possible` others that may be. */
export function checkBranch(repository: string, branch: string, expected: Run[], possible: Run[] = []): BranchState {
  const git = gitIn(repository);
  const wrong: string[] = [];
  try {
    git('fsck', '--full', '--strict', '--no-progress', '--no-dangling');
  } catch (thrown) {
    wrong.push(`git fsck: ${messageOf(thrown)}`);
  }
  const names = branchExists(repository, branch) ? git('ls-tree', '-r', '-z', '--name-only', branch).split('\0') : [];
  const runs = names.map(parsePath).filter((stored) => stored !== null);
  const known = new Set([...expected, ...possible].map(pathOf));
  for (const name of names) {
    if (name.startsWith('runs/') && !known.has(name)) wrong.push(`${name} was stored by nobody`);
  }
  for (const { status, path } of changesOf(git, names.length > 0 ? branch : null)) {
    if (status !== 'A' && parsePath(path) !== null) wrong.push(`${path} was changed after it was stored (${status})`);
  }
  const lost = expected.map(pathOf).filter((path) => !names.includes(path));
  return { stored: runs.length, lost, duplicates: repeated(runs), wrong };
}

/** Clones the branch as a person would, reads every run of it as a folder, and says what differs from `runs`. */
export async function differencesInClone(
  repository: string,
  branch: string,
  runs: Run[],
  clone: string,
): Promise<string[]> {
  execFileSync('git', ['clone', '--quiet', '--no-local', '--branch', branch, repository, clone]);
  const store = folderStore(clone, parseRun);
  const wrong: string[] = [];
  const suites = [...new Set(runs.map(({ suite }) => suite))];
  const listed = (await Promise.all(suites.map((suite) => store.list(suite)))).flat();
  for (const run of runs) {
    const stored = listed.find(({ path }) => path === pathOf(run));
    if (stored === undefined) wrong.push(`${pathOf(run)} is not in a fresh clone`);
    else if (canonicalJson(await store.read(stored)) !== canonicalJson(run))
      wrong.push(`${stored.path} has another content`);
  }
  if (listed.length !== runs.length) wrong.push(`a fresh clone lists ${listed.length} runs, not ${runs.length}`);
  rmSync(clone, { recursive: true });
  return wrong;
}

export function branchExists(repository: string, branch: string): boolean {
  return gitIn(repository)('for-each-ref', `refs/heads/${branch}`) !== '';
}

/** A caller for git that throws with git's own words when it fails. */
export function gitIn(repository: string): (...args: string[]) => string {
  return (...args) =>
    execFileSync('git', ['--git-dir', repository, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 2 ** 28,
    }).replace(/\n$/, '');
}

/** Every change of a path in the branch's whole past, `A` for added. */
function changesOf(git: (...args: string[]) => string, branch: string | null): { status: string; path: string }[] {
  if (branch === null) return [];
  const parts = git('log', '--format=', '--name-status', '--no-renames', '-z', branch).split('\0');
  return parts.flatMap((status, at) => (at % 2 === 0 && status !== '' ? [{ status, path: parts[at + 1] ?? '' }] : []));
}

function repeated(runs: StoredRun[]): string[] {
  const seen = new Set<string>();
  return runs.flatMap(({ suite, id }) => {
    const name = `${suite} ${id}`;
    if (seen.has(name)) return [name];
    seen.add(name);
    return [];
  });
}
