/** A change of the data branch as one commit, made anew on the newest one for as long as others are first. */
import { infrastructureError } from '../../../model/errors.ts';
import { DATA_BRANCH_PUSH, waitAfter } from '../../../plan/retries.ts';
import type { Pause } from '../../process/repeat.ts';
import type { Folders } from './folders.ts';
import type { importScript } from './format.ts';
import type { Objects } from './objects.ts';
import type { Push } from './push.ts';
import type { Tip } from './tip.ts';

export type Change = Omit<Parameters<typeof importScript>[0], 'parent'>;

export interface Writer {
  /** Asks `isWanted` before each try, when `tip.last` is the commit to build on; nothing is written when it says no. */
  write(change: Change, isWanted: () => Promise<boolean>): Promise<void>;
}

export interface WriterOptions {
  objects: Objects;
  folders: Folders;
  tip: Tip;
  push: Push;
  place: string;
  sleep: Pause;
  random: () => number;
  patienceSeconds: number;
  onRetry: (attempt: number) => void;
}

const README = `# Results of benchmarks

pinbench keeps its measurements on this branch, one file for each run:

    runs/<suite>[@<configuration>]/<environment>/<year-month>/<start>-<commit>-<run>.json.gz

A file is written once and never changed. \`gunzip -c FILE\` shows it as JSON. Runs marked \`excluded\` were measured with
uncommitted changes or did not end well, and are never used as a baseline. Runs marked \`calibration\` were measured against a
neighbouring commit, and show how much two builds of unchanged code differ.

This branch has no history in common with the code. Do not merge it, and do not push to it with force: pinbench notices,
since the ref \`refs/pinbench/kept/...\` remembers the last commit, and then neither reads nor writes until somebody runs
\`pinbench history restore\` or \`pinbench history adopt\`.
`;

export function dataBranchWriter(options: WriterOptions): Writer {
  const { objects, folders, tip, push, place, sleep, random, patienceSeconds, onRetry } = options;

  async function tryOnce(change: Change): Promise<string | null> {
    const parent = await tip.last();
    const paths = [...change.put.map(({ path }) => path), ...change.remove];
    // Opens the folders that the commit rewrites: git would not miss them before it is too late.
    if (parent !== null) await folders.find(parent, paths);
    const readme = { path: 'README.md', bytes: Buffer.from(README) };
    const commit = await objects.commit({
      ...change,
      parent,
      put: parent === null ? [readme, ...change.put] : change.put,
    });
    const refusal = await push(commit, parent);
    if (refusal === null) tip.movedTo(commit);
    return refusal;
  }

  return {
    async write(change, isWanted) {
      const began = performance.now();
      let waited = 0;
      let before: string | null = null;
      let unmoved = 0;
      for (let attempt = 1; ; attempt++) {
        if (attempt === 1) await tip.last('write');
        else await tip.look('write');
        if (!(await isWanted())) return;
        const parent = await tip.last();
        const refusal = await tryOnce(change);
        if (refusal === null) return;
        unmoved = attempt > 1 && parent === before ? unmoved + 1 : 0;
        before = parent;
        if (unmoved >= DATA_BRANCH_PUSH.mostUnmoved) throw standstillError(place, refusal);
        if (Math.max(waited, (performance.now() - began) / 1000) >= patienceSeconds) {
          const minutes = Math.round(patienceSeconds / 6) / 10;
          throw infrastructureError(
            `the ${place} could not be written: ${attempt} times in ${minutes} minutes another writer was first`,
            { fix: 'run the job again; earlier stored runs are intact, only this one is missing' },
          );
        }
        onRetry(attempt);
        const wait = waitAfter(DATA_BRANCH_PUSH, attempt, random) ?? 0;
        waited += wait;
        await sleep(wait);
      }
    },
  };
}

function standstillError(place: string, refusal: string): Error {
  return infrastructureError(
    `the ${place} could not be written: it was refused ${DATA_BRANCH_PUSH.mostUnmoved + 1} times, and nobody else wrote (${refusal})`,
    {
      fix: 'fix what the server reports above, such as a lock that a process left behind; earlier stored runs are intact',
    },
  );
}
