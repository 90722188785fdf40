/**
 * Runs kept on a branch of a git repository. The branch grows by small commits that are pushed without force from a
 * temporary bare repository, so no work tree is touched and no writer can lose what another one stored.
 */
import { restoreApart } from '../../../history/run-apart.ts';
import { encodeRun, holdsRun, restoreRun, takenError } from '../../../history/stored-run-codec.ts';
import { parsePath, storedRunOf } from '../../../history/stored-run-path.ts';
import type { StoredRun } from '../../../model/baseline.ts';
import { infrastructureError, usageError } from '../../../model/errors.ts';
import type { Archive } from '../../../model/ports/store.ts';
import type { Run } from '../../../model/run.ts';
import { DATA_BRANCH_CALL, DATA_BRANCH_PUSH } from '../../../plan/retries.ts';
import { quoted } from '../../../text/quote.ts';
import { remoteAt } from '../../git/remote.ts';
import { type Pause, pauseUntil } from '../../process/repeat.ts';
import { serialQueue } from '../../process/serial-queue.ts';
import { dataBranchFolders } from './folders.ts';
import { dataBranchListing } from './listing.ts';
import { dataBranchArchive } from './maintenance.ts';
import { dataBranchObjects } from './objects.ts';
import { dataBranchPush } from './push.ts';
import { dataBranchRecovery } from './restore.ts';
import { dataBranchTip } from './tip.ts';
import { dataBranchWriter } from './writer.ts';

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
  sleep?: Pause;
  /** Evenly spread over 0 to 1. */
  random?: () => number;
  /** Seconds for which a write is tried while others are first; default 600. */
  patienceSeconds?: number;
  /** Told before each wait because another writer was first, from 1. */
  onRetry?: (attempt: number) => void;
  /** Gets sentences that a person should see although all went well. */
  note?: (sentence: string) => void;
}

/** Throws a usage error on a branch or remote that cannot be one. Nothing is contacted before the first call. */
export function dataBranchStore(options: DataBranch): Archive {
  const { scratch, parseRun, random = Math.random, sleep = pauseUntil() } = options;
  const {
    patienceSeconds = DATA_BRANCH_PUSH.patienceSeconds,
    onRetry = () => undefined,
    note = () => undefined,
  } = options;
  const branch = checkedBranch(options.branch);
  const remote = remoteAt(options.remote, options.token, { retries: DATA_BRANCH_CALL, pause: sleep, random });
  const place = `branch ${branch} of ${remote.url}`;
  const objects = dataBranchObjects(remote, scratch, place);
  const folders = dataBranchFolders(objects, place);
  const tip = dataBranchTip(remote, objects, branch, place, { pause: sleep, random });
  const push = dataBranchPush(remote, objects, branch, place, note);
  const writer = dataBranchWriter({ objects, folders, tip, push, place, sleep, random, patienceSeconds, onRetry });
  const listing = dataBranchListing(folders);
  // One thing at a time: two fetches into one repository would lock each other out.
  const queue = serialQueue();

  async function filesAt(paths: string[]): Promise<Map<string, Uint8Array>> {
    const commit = await tip.last();
    if (commit === null) return new Map();
    const found = await folders.find(commit, paths);
    const ids = new Map([...found].filter(([, { kind }]) => kind === 'file').map(([path, { id }]) => [path, id]));
    const contents = await objects.contents([...ids.values()]);
    return new Map([...ids].map(([path, id]) => [path, contents.get(id) ?? Buffer.alloc(0)]));
  }

  const read = queue.together(filesAt);

  async function bytesOf(path: string): Promise<Uint8Array> {
    const bytes = parsePath(path) === null ? null : await read(path);
    if (bytes === null) throw infrastructureError(`there is no stored run ${path} on the ${place}`);
    return bytes;
  }

  async function append(run: Run): Promise<StoredRun> {
    const stored = storedRunOf(run);
    const message = `Store a run of ${run.suite}\n\nCommit: ${run.source.commit ?? 'none'}\nRun: ${run.id}\n`;
    const bytes = encodeRun(run);
    // Made of the run alone, without a clock, so the same run on the same parent is the same commit.
    const time = Date.parse(run.startedAt) / 1000;
    await writer.write({ put: [{ path: stored.path, bytes }], remove: [], message, time }, async () => {
      const found = (await filesAt([stored.path])).get(stored.path);
      if (found === undefined) return true;
      if (holdsRun(found, stored.path, run)) return false;
      throw takenError(stored.path, place);
    });
    return stored;
  }

  return {
    place,
    keys: (series) => queue.next(async () => listing.keys(await tip.look(), series)),
    list: (series, search) => queue.next(async () => listing.runs(await tip.look(), series, search)),
    append: (run) => queue.next(() => append(run)),
    read: async ({ path }) => restoreRun(await bytesOf(path), path, parseRun),
    readApart: async ({ path }) => restoreApart(await bytesOf(path), path, parseRun),
    ...dataBranchArchive({ place, objects, folders, listing, tip, writer, queue }),
    ...dataBranchRecovery({ remote, objects, tip, branch, place, queue }),
  };
}

/** As `git check-ref-format --branch` has it; `refs/...` would be a branch of the name `refs`, which nobody means. */
function checkedBranch(branch: string): string {
  const isBad =
    /^$|^[-/.]|^refs\/|^(HEAD|@)$|\.\.|\/\/|\/\.|@\{|(\/|\.|\.lock)$|\.lock\/|[\s~^:?*[\\\p{C}]/u.test(branch) ||
    branch.length > 200;
  if (!isBad) return branch;
  throw usageError(`${quoted(branch, 80)} cannot be the data branch`, {
    expected: 'the name of a branch, such as pinbench-data',
  });
}
