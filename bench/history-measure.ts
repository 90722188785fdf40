/** Choosing a baseline and storing one run, each from nothing as a fresh job does, with every byte on the line counted. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { parseRun } from '../src/io/schema/schema.ts';
import { dataBranchStore } from '../src/io/store/data-branch/store.ts';
import type { StoredRun } from '../src/model/baseline.ts';
import type { Run } from '../src/model/run.ts';
import type { Wire } from '../test/history/wire.ts';
import { alternate, type Series, type Side } from './alternation.ts';
import { BRANCH, FILE } from './history-build.ts';
import { entryText, historyRun } from './history-data.ts';

/** Runs that make a baseline. */
const POOL = 10;

export interface Ground {
  wire: Wire;
  /** Addresses that go through the wire. */
  ours: string;
  beside: string;
  token: string;
  scratch: string;
  /** Runs in the history so far. */
  count: number;
}

/** Figures by name: `ours choose seconds`, `data.js append bytes` and so on. */
export async function measureHistory(
  ground: Ground,
  rounds: number,
  tell: (text: string) => void,
): Promise<Map<string, Series>> {
  let next = ground.count;
  const counted = (name: string, work: (folder: string) => Promise<void>): Side => ({
    once: async () => {
      const folder = mkdtempSync(path.join(ground.scratch, 'job-'));
      const before = ground.wire.passed.up + ground.wire.passed.down;
      const began = performance.now();
      await work(folder);
      const ms = performance.now() - began;
      const bytes = ground.wire.passed.up + ground.wire.passed.down - before;
      rmSync(folder, { recursive: true });
      return { [`${name} ms`]: ms, [`${name} bytes`]: bytes };
    },
  });
  const sides = [
    counted('ours choose', async (folder) => {
      const found = await chooseOurs(ground, folder);
      if (found !== POOL) throw new Error(`${found} runs were read, not ${POOL}`);
    }),
    counted('data.js choose', async (folder) => {
      await clone(ground, folder);
      const found = entriesIn(folder).slice(-POOL).length;
      if (found !== POOL) throw new Error(`${found} entries were read, not ${POOL}`);
    }),
    counted('ours append', async (folder) => {
      await store(ground, folder).append(historyRun(next));
    }),
    counted('data.js append', async (folder) => {
      await appendEntry(ground, folder, historyRun(next));
      // Both have the run now; the next round appends the one after it.
      next += 1;
    }),
  ];
  return alternate(sides, rounds, tell);
}

function store(ground: Ground, folder: string): ReturnType<typeof dataBranchStore> {
  return dataBranchStore({ remote: ground.ours, branch: BRANCH, token: ground.token, scratch: folder, parseRun });
}

/** The newest runs of the environment, back to the month in which there are enough, and then these runs themselves. */
async function chooseOurs(ground: Ground, folder: string): Promise<number> {
  const here = store(ground, folder);
  const { suite, environment } = historyRun(0);
  const key = environment.key.slice(0, 16);
  if (!(await here.keys(suite)).includes(key)) throw new Error(`there are no runs of ${key}`);
  const listed = await here.list(suite, { key, enough: (found) => found.length >= POOL });
  const newest = listed.toSorted((a, b) => order(b) - order(a)).slice(0, POOL);
  return (await Promise.all(newest.map((stored) => here.read(stored)))).length;
}

function order(stored: StoredRun): number {
  return Date.parse(stored.startedAt);
}

/** As small as a clone of it can be: one commit deep. */
async function clone(ground: Ground, folder: string): Promise<void> {
  await git(
    ground,
    folder,
    'clone',
    '--quiet',
    '--depth=1',
    '--single-branch',
    '--branch',
    BRANCH,
    ground.beside,
    'clone',
  );
}

function entriesIn(folder: string): unknown[] {
  const text = readFileSync(path.join(folder, 'clone', FILE), 'utf8');
  return JSON.parse(text.slice(text.indexOf('{'))).entries.Benchmark;
}

/** Read, added to, printed anew, committed and pushed. */
async function appendEntry(ground: Ground, folder: string, run: Run): Promise<void> {
  await clone(ground, folder);
  const file = path.join(folder, 'clone', FILE);
  const text = readFileSync(file, 'utf8');
  const data = JSON.parse(text.slice(text.indexOf('{')));
  data.entries.Benchmark.push(JSON.parse(entryText(run)));
  writeFileSync(file, `window.BENCHMARK_DATA = ${JSON.stringify(data, null, 2)}`);
  const work = path.join(folder, 'clone');
  await git(ground, work, 'commit', '--quiet', '--all', '--message', 'add a benchmark result');
  await git(ground, work, 'push', '--quiet', 'origin', BRANCH);
}

/** Never blocks: the line that counts the bytes is in this process. */
async function git(ground: Ground, cwd: string, ...args: string[]): Promise<void> {
  const login = Buffer.from(`x-access-token:${ground.token}`).toString('base64');
  const settings = [
    ['http.extraheader', `AUTHORIZATION: basic ${login}`],
    ['user.name', 'Bench'],
    ['user.email', 'bench@example.org'],
    ['gc.auto', '0'],
  ];
  const env: NodeJS.ProcessEnv = { ...process.env, GIT_CONFIG_COUNT: String(settings.length) };
  for (const [index, [key, value]] of settings.entries()) {
    env[`GIT_CONFIG_KEY_${index}`] = key;
    env[`GIT_CONFIG_VALUE_${index}`] = value;
  }
  await promisify(execFile)('git', args, { cwd, env });
}
