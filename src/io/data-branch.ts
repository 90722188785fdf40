/**
 * Runs kept on a branch of a git repository. The branch grows by small commits that are pushed without force from a
 * temporary bare repository, so no work tree is touched and no writer can lose what another one stored.
 */
import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { infrastructureError, messageOf, usageError } from '../errors.ts';
import { encodeRun, folderOf, holdsRun, parsePath, restoreRun, storedRunOf, takenError } from '../history.ts';
import type { Run, StoredRun } from '../model.ts';
import type { Store } from '../world.ts';
import { type GitOptions, gitOutput } from './git.ts';
import { refusalError, remoteAt, troubleOf } from './git-remote.ts';

export interface DataBranch {
  /** http(s), ssh or file URL, or the path of a repository; without user name and password. */
  remote: string;
  branch: string;
  /** For http(s) only; null leaves the login to git's own credential helpers. */
  token: string | null;
  /** A folder of the caller, who also removes it; made when it is not there. */
  scratch: string;
  parseRun: (value: unknown, where: string) => Run;
  /** Waits that many seconds. */
  sleep?: (seconds: number) => Promise<void>;
  /** Evenly spread over 0 to 1. */
  random?: () => number;
}

/** Pushes that another writer may win before we give up. */
const MOST_PUSHES = 12;
/** Where the temporary repository keeps the newest known commit of the branch. */
const TIP = 'refs/pinbench/tip';
const README = `# Results of benchmarks

pinbench keeps its measurements on this branch, one file for each run:

    runs/<suite>/<environment>/<start>-<commit>-<run>.json.gz

A file is written once and never changed. \`gunzip -c FILE\` shows it as JSON. Runs marked \`excluded\` were measured with
uncommitted changes or did not end well, and are never compared with.

This branch has no history in common with the code. Do not merge it, and do not push to it with force.
`;

/** Throws a usage error on a branch or remote that cannot be one. Nothing is contacted before the first call. */
export function dataBranchStore(options: DataBranch): Store {
  const { branch, parseRun, scratch, sleep = realSleep, random = Math.random } = options;
  const pause = (attempt: number) => sleep(Math.min(10, 0.25 * 2 ** attempt) * (0.5 + random()));
  const remote = remoteAt(options.remote, options.token, pause);
  const place = `branch ${checkedBranch(branch)} of ${remote.url}`;
  let made: Promise<GitOptions> | undefined;
  /** The newest commit of the branch that we know: null when there is no branch, undefined before the first look. */
  let tip: string | null | undefined;

  const here = () => {
    made ??= newRepository(scratch);
    return made;
  };

  async function fetchTip(): Promise<string | null> {
    const args = ['fetch', '--quiet', '--depth=1', '--no-tags', '--no-recurse-submodules', '--', remote.url];
    const answer = await remote.call([...args, `+refs/heads/${branch}:${TIP}`], await here());
    if (answer.code === 0) return hashIn(await gitOutput(['rev-parse', '--verify', TIP], await here()));
    if (/couldn't find remote ref/i.test(answer.stderr)) return null;
    throw refusalError(answer, place, 'read');
  }

  async function add(run: Run): Promise<StoredRun> {
    const stored = storedRunOf(run);
    const bytes = encodeRun(run);
    for (let attempt = 1; attempt <= MOST_PUSHES; attempt++) {
      if (attempt > 1 || tip === undefined) tip = await fetchTip();
      const found = tip === null ? null : await contentOf(await here(), tip, stored.path);
      if (found !== null) {
        if (holdsRun(found, stored.path, run)) return stored;
        throw takenError(stored.path, place);
      }
      const commit = await commitOnTop(await here(), tip, run, stored.path, bytes);
      const push = ['push', '--porcelain', '--no-verify', '--no-follow-tags', '--no-signed', '--recurse-submodules=no'];
      const answer = await remote.call([...push, '--', remote.url, `${commit}:refs/heads/${branch}`], await here());
      if (answer.code === 0) {
        tip = commit;
        return stored;
      }
      if (troubleOf(answer) !== 'another was first') throw refusalError(answer, place, 'written');
      await pause(attempt);
    }
    throw infrastructureError(`the ${place} could not be written: ${MOST_PUSHES} times another writer was first`, {
      todo: 'start the job again; what was stored before is whole, only this run is missing',
    });
  }

  async function list(suite: string): Promise<StoredRun[]> {
    const folder = folderOf(suite);
    tip = await fetchTip();
    if (tip === null) return [];
    const args = ['ls-tree', '-r', '-z', '--name-only', '--full-tree', tip, '--', folder];
    const paths = (await gitOutput(args, await here())).toString().split('\0');
    return paths.map(parsePath).filter((stored) => stored !== null);
  }

  async function read({ path }: StoredRun): Promise<Run> {
    tip ??= await fetchTip();
    const bytes = tip === null || parsePath(path) === null ? null : await contentOf(await here(), tip, path);
    if (bytes === null) throw infrastructureError(`there is no stored run ${path} on the ${place}`);
    return restoreRun(bytes, path, parseRun);
  }

  // One thing at a time: two fetches into one repository would lock each other out.
  let last: Promise<unknown> = Promise.resolve();
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = last.then(work);
    // A failure belongs to the caller that gets `mine`; the next in line only waits for its end.
    last = mine.catch(() => undefined);
    return mine;
  }

  return {
    place,
    list: (suite) => inTurn(() => list(suite)),
    read: (stored) => inTurn(() => read(stored)),
    append: (run) => inTurn(() => add(run)),
  };
}

/** The bytes of a file in a commit, or null when it is not there. */
async function contentOf(here: GitOptions, commit: string, path: string): Promise<Buffer | null> {
  const entry = await gitOutput(['ls-tree', '-z', '--full-tree', commit, '--', path], here);
  const blob = /^100\d{3} blob ([0-9a-f]+)/.exec(entry.toString())?.[1];
  return blob === undefined ? null : gitOutput(['cat-file', 'blob', blob], here);
}

/**
 * A commit that adds one file on top of `parent` (null: the first of the branch, which gets the README). It is made of
 * the run alone, without a clock, so the same run on the same parent is the same commit.
 */
async function commitOnTop(
  here: GitOptions,
  parent: string | null,
  run: Run,
  path: string,
  bytes: Uint8Array,
): Promise<string> {
  const add = async (name: string, input: string | Uint8Array) => {
    const blob = hashIn(await gitOutput(['hash-object', '-w', '--stdin'], { ...here, input }));
    await gitOutput(['update-index', '--add', '--cacheinfo', `100644,${blob},${name}`], here);
  };
  await gitOutput(['read-tree', parent ?? '--empty'], here);
  if (parent === null) await add('README.md', README);
  await add(path, bytes);
  const tree = hashIn(await gitOutput(['write-tree'], here));
  const date = `@${Math.max(0, Math.floor(Date.parse(run.startedAt) / 1000))} +0000`;
  const person = { NAME: 'pinbench', EMAIL: 'noreply@pinbench.invalid', DATE: date };
  const env = { ...here.env };
  for (const [field, value] of Object.entries(person)) {
    env[`GIT_AUTHOR_${field}`] = value;
    env[`GIT_COMMITTER_${field}`] = value;
  }
  const input = `Store a run of ${run.suite}\n\nCommit: ${run.source.commit ?? 'none'}\nRun: ${run.id}\n`;
  const lineage = parent === null ? [] : ['-p', parent];
  return hashIn(await gitOutput(['commit-tree', tree, ...lineage], { ...here, env, input }));
}

/** An empty bare repository, named to git outright so that it neither searches for one nor asks whose it is. */
async function newRepository(scratch: string): Promise<GitOptions> {
  const folder = await mkdir(scratch, { recursive: true })
    .then(() => mkdtemp(join(scratch, 'data-branch-')))
    .catch((thrown: unknown) => {
      throw infrastructureError(`no folder could be made in ${scratch}: ${messageOf(thrown)}`, {
        expected: 'a folder that can be written, with some free space',
        cause: thrown,
      });
    });
  const here = { env: { GIT_DIR: folder, GIT_INDEX_FILE: join(folder, 'index') } };
  await gitOutput(['init', '--quiet', '--bare', '--template='], here);
  return here;
}

function hashIn(output: Buffer): string {
  return output.toString().trim();
}

/** As `git check-ref-format --branch` has it; `refs/...` would be a branch of the name `refs`, which nobody means. */
function checkedBranch(branch: string): string {
  const isBad =
    /^$|^[-/.]|^refs\/|^(HEAD|@)$|\.\.|\/\/|\/\.|@\{|(\/|\.|\.lock)$|\.lock\/|[\s~^:?*[\\\p{C}]/u.test(branch) ||
    branch.length > 200;
  if (!isBad) return branch;
  throw usageError(`${JSON.stringify(branch.slice(0, 80))} cannot be the data branch`, {
    expected: 'the name of a branch, such as pinbench-data',
  });
}

function realSleep(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}
