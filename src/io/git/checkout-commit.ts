/** Files of another commit: taken from the clone where it has all of them, else fetched from the server. */
import { mkdtemp, realpath, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { infrastructureError, messageOf, PinbenchError } from '../../model/errors.ts';
import type { Sources } from '../../model/ports/git.ts';
import { makeFolders } from '../files/folders.ts';
import { removeFolder } from '../files/removal.ts';
import { checkedCommit } from './ancestry-graph.ts';
import type { Origin } from './ancestry-remote.ts';
import { borrowing, type Clone, emptyRepository, LONG, lackOf } from './checkout-clone.ts';
import { guardSpace, noRoom, Room } from './checkout-room.ts';
import { git, gitOutput, type Own } from './git.ts';
import { originRemote, type Remote, refusalError, troubleOf } from './remote.ts';
import { FETCH } from './scratch-repository.ts';
import { placeTree } from './write-tree.ts';

export interface SourcesOptions {
  /** The clone's work tree, absolute. It is only read. */
  root: string;
  /** The repository on its server; null: only the clone is asked, and nothing is sent anywhere. */
  origin: Origin | null;
  /** A folder of the caller, who also removes it; made when it is not there. */
  scratch: string;
}

type Checkout = Awaited<ReturnType<Sources['checkout']>>;

/** Less than this many bytes left: what went wrong went wrong for want of space. */
const NO_SPACE = 64 * 1024;

/**
 * A repository of our own reads the clone's objects, so nothing of the clone is written: no index, ref, lock or entry
 * in its list of work trees, which a killed process would leave behind. Nor are its settings obeyed: they may name
 * programs. What a commit ended with, an error too, is remembered.
 */
export function gitSources(options: SourcesOptions): Sources {
  const made = new Map<string, Promise<Checkout>>();
  return {
    checkout(commit, signal) {
      const known = made.get(commit) ?? checkout(options, commit, signal);
      made.set(commit, known);
      // Called off, it says nothing of the commit: who asks next may have the time.
      known.catch(() => signal.aborted && made.get(commit) === known && made.delete(commit));
      return known;
    },
  };
}

async function checkout(
  { root, origin, scratch }: SourcesOptions,
  named: string,
  called: AbortSignal,
): Promise<Checkout> {
  const commit = checkedCommit(named);
  const gitDir = await gitDirOf(root);
  // Why it cannot be made is said as soon as it is needed.
  await makeFolders(scratch).catch(() => null);
  const guard = await guardSpace(scratch);
  const signal = AbortSignal.any([called, guard.signal]);
  const clone: Clone = { gitDir, scratch, signal };
  let directory: string | null = null;
  try {
    const remote = origin === null ? null : originRemote(origin, signal);
    const local = await borrowing(clone, commit);
    const lack = await lackOf(local, commit);
    const repository = lack === null ? local : await fetched(commit, clone, remote, lack);
    directory = await mkdtemp(join(await realpath(scratch), 'tree-'));
    const room = await Room.in(scratch, commit, guard.reserve);
    const placed = await placeTree({ clone, repository, remote, room }, commit, directory);
    await guard.look();
    signal.throwIfAborted();
    return { directory, ...placed };
  } catch (thrown) {
    // What is there of it would fill the disk until the end of the run.
    if (directory !== null) await removeFolder(directory);
    if (called.aborted)
      throw infrastructureError(`the checkout of the commit ${commit} was stopped`, { cause: thrown });
    if (guard.signal.aborted) throw noRoom(commit, scratch, 'too little would be left free', thrown);
    throw await withSpaceInMind(thrown, scratch, commit);
  } finally {
    guard.stop();
  }
}

async function gitDirOf(root: string): Promise<string> {
  return (await gitOutput(['rev-parse', '--absolute-git-dir'], { cwd: root })).toString().replace(/\r?\n$/, '');
}

/** Borrows nothing: a server that believed us to have what a partial clone lacks would leave it out. */
async function fetched(commit: string, clone: Clone, remote: Remote | null, lack: string): Promise<Own> {
  if (remote === null) {
    throw infrastructureError(`this clone does not have all files of the commit ${commit} (${lack})`, {
      expected: 'a clone that has the commit with all its files',
      fix: await cureOf(clone, commit),
    });
  }
  const repository = await emptyRepository(clone, commit);
  const answer = await remote.call([...FETCH, '--depth=1', '--', remote.url, commit], { ...repository, ...LONG });
  if (answer.code !== 0) {
    const refusal = refusalError(answer, `commit ${commit} of ${remote.url}`, 'read');
    if (troubleOf(answer) === 'disk full') throw refusal;
    throw infrastructureError(`${refusal.message}; this clone does not have all its files either`, {
      expected: 'the commit in the clone, or a token with `permissions: contents: read`',
      fix: 'check out with `fetch-depth: 0` and without `filter`, so that the clone has it',
    });
  }
  return repository;
}

/** A partial clone asks for nothing again that it was once told it need not have, unless it is told to ask for all. */
async function cureOf({ gitDir }: Clone, commit: string): Promise<string> {
  const args = ['config', '--name-only', '--get-regexp', '^remote\\..*\\.(promisor|partialclonefilter)$'];
  const answer = await git(args, { cwd: gitDir, env: { GIT_DIR: gitDir } });
  const [, remote] = /^remote\.([\w.-]+)\.\w+$/m.exec(answer.stdout.toString()) ?? [];
  if (remote === undefined) {
    return `fetch it: \`git fetch origin ${commit}\`; \`git fetch --unshallow\` gives a shallow clone all history`;
  }
  return `this clone is partial, so tell git 2.36 or newer to ask for everything: \`git fetch --refetch --no-filter ${remote} ${commit}\``;
}

/** Not every program says that a full disk stopped it, so the disk is asked. */
async function withSpaceInMind(thrown: unknown, scratch: string, commit: string): Promise<unknown> {
  if (thrown instanceof PinbenchError && thrown.kind !== 'infrastructure') return thrown;
  const disk = await statfs(scratch).catch(() => null);
  const isFull = disk !== null && (disk.bavail * disk.bsize < NO_SPACE || (disk.files > 0 && disk.ffree === 0));
  const isDiskFull = /no space|disk is full|ENOSPC|EDQUOT/i.test(messageOf(thrown));
  if (isFull || isDiskFull) {
    return noRoom(commit, scratch, 'no space is left', thrown);
  }
  if (thrown instanceof PinbenchError) return thrown;
  return infrastructureError(`the files of the commit ${commit} could not be written: ${messageOf(thrown)}`, {
    cause: thrown,
  });
}
