/** Every single call of the file system that fails while a folder is written and read, and a death at each of them. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { storedRunOf } from '../../../src/history/stored-run-path.ts';
import { parseRun } from '../../../src/io/schema/schema.ts';
import { folderStore } from '../../../src/io/store/folder/store.ts';
import type { Store } from '../../../src/model/ports/store.ts';
import type { Run } from '../../../src/model/run.ts';
import { type Fault, failingFiles } from './failing-files.ts';
import { realRun, SUITE, same, smallRun } from './ground.ts';
import { type Bench, type FaultClass, outcomeOf, spread } from './tally.ts';

export const fileAppends: FaultClass = {
  title: 'a call of the file system fails, append',
  run: (bench) => appends(bench),
};
export const fileReads: FaultClass = {
  title: 'a call of the file system fails, list and read',
  run: (bench) => reads(bench),
};
export const fileDeaths: FaultClass = { title: 'killed at a call of the file system', run: (bench) => deaths(bench) };

const CODES = ['ENOSPC', 'EIO', 'EACCES', 'EMFILE'] as const;

async function appends(bench: Bench): Promise<void> {
  const folder = join(bench.scratch, 'store');
  const run = realRun('new');
  for (const earlier of [[], [smallRun('one')]]) {
    const store = folderStore(folder, parseRun);
    const fresh = async (): Promise<void> => {
      rmSync(folder, { recursive: true, force: true });
      for (const each of earlier) await store.append(each);
    };
    await fresh();
    const { calls } = await failingFiles(null, () => store.append(run));
    for (const fault of faults(bench, calls)) {
      await bench.check(
        `append after ${earlier.length}, call ${fault.at} ${fault.code} ${fault.when}`,
        async (wrong) => {
          await fresh();
          const { outcome, hit } = await failingFiles(fault, () => outcomeOf(store.append(run)));
          await checkFolder(folder, outcome.state === 'done' ? [...earlier, run] : earlier, [run], hit === 'rm', wrong);
          const again = await outcomeOf(store.append(run));
          if (again.state === 'told') wrong(`trying again failed: ${again.error.message}`);
          await checkFolder(folder, [...earlier, run], [], hit === 'rm', wrong);
        },
      );
    }
  }
}

async function reads(bench: Bench): Promise<void> {
  const folder = join(bench.scratch, 'store');
  const store = folderStore(folder, parseRun);
  const run = smallRun('one');
  for (const each of [run, smallRun('two')]) await store.append(each);
  const { key } = storedRunOf(run);
  const operations: Record<string, (store: Store) => Promise<string>> = {
    list: async () => ids(await store.list(SUITE)),
    'list of a key': async () => ids(await store.list(SUITE, { key, enough: () => false })),
    keys: async () => (await store.keys(SUITE)).join(),
    read: async () => (same(await store.read(storedRunOf(run)), run) ? 'the run' : 'another content'),
  };
  for (const [name, operation] of Object.entries(operations)) {
    const truth = await failingFiles(null, () => operation(store));
    for (const fault of faults(bench, truth.calls)) {
      await bench.check(`${name}, call ${fault.at} ${fault.code} ${fault.when}`, async (wrong) => {
        const { outcome } = await failingFiles(fault, () => outcomeOf(operation(store)));
        if (outcome.state === 'done' && outcome.value !== truth.outcome) wrong(`answered ${outcome.value}`);
        if ((await operation(store)) !== truth.outcome) wrong('fails for good');
      });
    }
  }
}

/** A writer that is gone between two calls may leave a temporary file, and nothing else. */
async function deaths(bench: Bench): Promise<void> {
  const folder = join(bench.scratch, 'store');
  const child = join(import.meta.dirname, 'dying-writer.ts');
  const run = smallRun('new');
  const store = folderStore(folder, parseRun);
  const die = (at: number): { status: number | null; stdout: string } =>
    spawnSync(process.execPath, [child, JSON.stringify({ folder, at })], { encoding: 'utf8', env: { ...process.env } });
  for (const earlier of [[], [smallRun('one')]]) {
    const fresh = async (): Promise<void> => {
      rmSync(folder, { recursive: true, force: true });
      for (const each of earlier) await store.append(each);
    };
    await fresh();
    const calls = Number(die(0).stdout);
    if (!(calls > 3)) throw new Error(`a writer makes ${calls} calls`);
    for (const at of spread(1, calls, bench.extent === 'few' ? 2 : calls)) {
      await bench.check(`append after ${earlier.length}, killed at call ${at}`, async (wrong) => {
        await fresh();
        if (die(at).status === 0) wrong('the writer lived on');
        await checkFolder(folder, earlier, [run], true, wrong);
        await store.append(run);
        await checkFolder(folder, [...earlier, run], [], true, wrong);
      });
    }
  }
}

/** Holds the files of a folder store against what must and what may be there. */
export async function checkFolder(
  folder: string,
  expected: Run[],
  possible: Run[],
  mayLeaveTemporary: boolean,
  wrong: (text: string) => void,
): Promise<void> {
  const store = folderStore(folder, parseRun);
  const listed = await store.list(SUITE);
  const known = new Map([...expected, ...possible].map((run) => [run.id, run]));
  for (const stored of listed) {
    const run = known.get(stored.id);
    if (run === undefined) wrong(`${stored.path} was stored by nobody`);
    else if (!same(await store.read(stored), run)) wrong(`${stored.path} has another content`);
  }
  for (const run of expected) {
    const found = listed.filter(({ id }) => id === run.id).length;
    if (found !== 1) wrong(`${run.id} is there ${found} times`);
  }
  if (mayLeaveTemporary) return;
  for (const name of filesIn(folder)) {
    const isOurs = listed.some(({ path }) => path === name) || name === '.gitignore';
    if (!isOurs) wrong(`${name} was left behind`);
  }
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

function faults({ extent }: Bench, calls: number): Fault[] {
  return spread(1, calls, extent === 'few' ? 3 : calls).flatMap((at) =>
    (extent === 'few' ? CODES.slice(0, 1) : CODES).flatMap((code) =>
      (['before', 'after'] as const).map((when) => ({ at, code, when })),
    ),
  );
}

function ids(runs: { id: string }[]): string {
  return runs
    .map(({ id }) => id)
    .sort()
    .join();
}
