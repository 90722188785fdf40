/**
 * The temporary repository behind a data branch. It holds what was asked for and no more: of the newest commit the
 * folders down to the environment keys, everything else only once it is needed, and then much of it in one call.
 *
 * git could fetch what is missing by itself, but one object a call; so it is told of no promise while it works here, and
 * what is missing is fetched before.
 */

import { infrastructureError } from '../../../model/errors.ts';
import { formatBytes, formatExcess } from '../../../units/format.ts';
import { type GitAnswer, type GitOptions, gitOutput } from '../../git/git.ts';
import { type Remote, refusalError } from '../../git/remote.ts';
import { FETCH, scratchRepository } from '../../git/scratch-repository.ts';
import { importScript, parseContents, parseSizes } from './format.ts';

export interface Objects {
  /** A commit and what lies above its months. False when the remote has it no longer. */
  fetchCommit(commit: string): Promise<boolean>;
  /** Whether `older` is among at least the newest `depth` commits of `newer`, which was fetched before. */
  isWithin(depth: number, newer: string, older: string): Promise<boolean>;
  /** Contents by id, missing ones fetched together: the first, and of the others, in order, what fits into `mostBytes`. */
  contents(ids: string[], mostBytes?: number): Promise<Map<string, Buffer>>;
  /** Contents by id of those of `names`, ids or `commit:path`, that are here already. */
  atHand(names: string[]): Promise<Map<string, Buffer>>;
  /** Writes a commit, not pushed yet; every folder on its paths must have been read before. Gives its id. */
  commit(change: Parameters<typeof importScript>[0]): Promise<string>;
  /** All commits up to `commit` and all their folders, but no file, in a repository of its own. */
  past(commit: string): Promise<GitOptions>;
  /** The repository itself. */
  here(): Promise<GitOptions>;
}

/** What the server leaves out: all below root, `runs`, suites and keys; files; everything but commits. */
type Filter = 'tree:4' | 'blob:none' | 'tree:0';

const TIP = 'refs/pinbench/tip';
/** Ids in one call. */
const MOST_IDS = 5000;
/** Bytes that one call of git may print; a larger file than this is none of ours. */
const MOST_BYTES = 48 * 1024 * 1024;

export function dataBranchObjects(remote: Remote, scratch: string, place: string): Objects {
  let made: Promise<GitOptions> | undefined;
  const newRepository = () => scratchRepository(scratch, 'data-branch-', { env: { GIT_NO_LAZY_FETCH: '1' } });
  const here = () => {
    made ??= newRepository().catch((thrown: unknown) => {
      // What failed once (a full disk) may work the next time.
      made = undefined;
      throw thrown;
    });
    return made;
  };
  /** Until the server says that it knows no such filter. */
  let canFilter = true;

  /** Without `haves` nothing is told of what is here: what we have says nothing about what we lack. */
  async function fetch(
    filter: Filter,
    args: string[],
    options: { haves?: boolean; input?: string; repository?: GitOptions } = {},
  ): Promise<GitAnswer> {
    const { haves = true, input = '', repository } = options;
    const filterOption = canFilter ? [`--filter=${filter}`] : [];
    // In the environment, or else git would write it into its settings on disk.
    const promise: GitOptions['config'] = [
      ['remote.data.promisor', 'true'],
      ['remote.data.partialclonefilter', filter],
    ];
    const answer = await remote.call([...FETCH, ...filterOption, ...args], {
      ...(repository ?? (await here())),
      input,
      config: [
        ['remote.data.url', remote.url],
        // The one in which any object may be asked for.
        ['protocol.version', '2'],
        ...(canFilter ? promise : []),
        ['fetch.negotiationAlgorithm', haves ? 'consecutive' : 'noop'],
      ],
    });
    if (answer.code === 0 || !canFilter || !/filter .*not supported/i.test(answer.stderr)) return answer;
    canFilter = false;
    return fetch(filter, args, options);
  }

  async function sizesOf(ids: string[]): Promise<Map<string, number>> {
    const input = inLines(ids);
    return parseSizes((await gitOutput(['cat-file', '--batch-check'], { ...(await here()), input })).toString());
  }

  /** Has all of them here; gives their sizes. */
  async function need(ids: string[]): Promise<Map<string, number>> {
    const sizes = await sizesOf(ids);
    const missing = ids.filter((id) => !sizes.has(id));
    for (let from = 0; from < missing.length; from += MOST_IDS) {
      const part = missing.slice(from, from + MOST_IDS);
      succeeded(await fetch('blob:none', ['--stdin', 'data'], { haves: false, input: inLines(part) }), place);
      for (const [id, size] of await sizesOf(part)) sizes.set(id, size);
    }
    const lost = missing.find((id) => !sizes.has(id));
    if (lost !== undefined) throw infrastructureError(`the ${place} could not be read: it lacks the object ${lost}`);
    return sizes;
  }

  async function atHand(names: string[]): Promise<Map<string, Buffer>> {
    const input = inLines(names);
    return parseContents(await gitOutput(['cat-file', '--batch'], { ...(await here()), input }));
  }

  async function contents(ids: string[], mostBytes = Number.POSITIVE_INFINITY): Promise<Map<string, Buffer>> {
    const all = new Map<string, Buffer>();
    if (ids.length === 0) return all;
    for (const batch of inBatches(await need(ids), new Set(ids), mostBytes)) {
      for (const [id, content] of await atHand(batch)) all.set(id, content);
    }
    return all;
  }

  return {
    here,
    atHand,
    contents,

    async fetchCommit(commit) {
      const answer = await fetch('tree:4', ['--depth=1', 'data', `+${commit}:${TIP}`]);
      if (answer.code !== 0 && /not our ref|unadvertised object/i.test(answer.stderr)) return false;
      succeeded(answer, place);
      return true;
    },

    async isWithin(depth, newer, older) {
      succeeded(await fetch('tree:0', [`--depth=${depth}`, 'data', `+${newer}:${TIP}`]), place);
      const list = await gitOutput(['rev-list', newer, '--'], await here());
      return list.toString().split('\n').includes(older);
    },

    async commit(change) {
      const args = ['fast-import', '--quiet', '--force', '--done', '--date-format=raw'];
      return (await gitOutput(args, { ...(await here()), input: importScript(change) })).toString().trim();
    },

    async past(commit) {
      const repository = await newRepository();
      succeeded(await fetch('blob:none', ['data', `+${commit}:${TIP}`], { repository }), place);
      return repository;
    },
  };
}

/** Ids in batches that git may print at once, as many as fit into `mostBytes`, but one at least. */
function inBatches(sizes: Map<string, number>, ids: Set<string>, mostBytes: number): string[][] {
  const batches: string[][] = [];
  let total = 0;
  let room = 0;
  for (const id of ids) {
    const size = sizes.get(id) ?? 0;
    if (size > MOST_BYTES) {
      throw infrastructureError(`the object ${id} of the data branch has ${formatExcess(size, MOST_BYTES)}`, {
        expected: `at most ${formatBytes(MOST_BYTES)}, since no stored run has more`,
      });
    }
    total += size;
    if (total > mostBytes && batches.length > 0) break;
    if (batches.length === 0 || size > room) {
      batches.push([]);
      room = MOST_BYTES;
    }
    batches.at(-1)?.push(id);
    // The line before each content has its length too.
    room -= size + 100;
  }
  return batches;
}

function inLines(names: string[]): string {
  return names.map((name) => `${name}\n`).join('');
}

function succeeded(answer: GitAnswer, place: string): void {
  if (answer.code !== 0) throw refusalError(answer, place, 'read');
}
