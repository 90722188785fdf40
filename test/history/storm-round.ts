/** One storm: many writer processes at the same moment on one branch, and what was there when all had ended. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { type BranchState, checkBranch, differencesInClone, gitIn } from './branch-check.ts';
import { chance } from './chance.ts';
import { stormRun } from './storm-run.ts';
import { stormServer } from './storm-server.ts';
import type { Told } from './writer.ts';

export interface Storm {
  writers: number;
  /** How often the server is killed while they write, and how often a writer is. */
  kills: number;
  seed: number;
  token: string;
  /** An empty folder; everything that the storm leaves behind is in it. */
  folder: string;
  tell(text: string): void;
}

export interface StormReport extends BranchState {
  writers: number;
  serverKills: number;
  writerKills: number;
  /** Lock files that the server's owner had to remove after a kill. */
  locks: number;
  /** Writers started again because they ended without having stored. */
  again: number;
  /** Waits for another try, over all writers; and of the one that waited most often. */
  retries: number;
  mostRetries: number;
  /** From the start signal until stored, jobs that were started again included. */
  seconds: { median: number; worst: number };
}

/** A job that is started again this often without success has lost its run. */
const MOST_STARTS = 60;
const BRANCH = 'pinbench-data';

export async function storm(options: Storm): Promise<StormReport> {
  const { writers, folder, seed, tell } = options;
  const served = join(folder, 'served');
  const repository = join(served, 'octo.git');
  mkdirSync(served, { recursive: true });
  gitIn(repository)('init', '--quiet', '--bare');
  const server = await stormServer(served, join(folder, 'server.log'), options.token);
  const jobs = Array.from({ length: writers }, (_, writer) => new Job(options, `${server.url}/octo.git`, writer));
  try {
    tell(`starting ${writers} writers`);
    await Promise.all(jobs.map((job) => job.start()));
    const began = performance.now();
    let ended = 0;
    const work = jobs.map((job) => job.untilStored(began).then(() => (ended += 1)));
    const ticker = setInterval(() => tell(`${ended} of ${writers} have stored`), 500);
    const kills = await Promise.all([killing(options, server, jobs, () => ended), ...work]).finally(() =>
      clearInterval(ticker),
    );
    await server.kill();
    tell('reading everything back');
    const runs = jobs.map((job) => stormRun(seed, job.writer));
    const state = checkBranch(repository, BRANCH, runs);
    const differences = await differencesInClone(repository, BRANCH, runs, join(folder, 'clone'));
    const gaveUp = jobs.filter((job) => job.stored === null).map((job) => `writer ${job.writer} never stored its run`);
    const times = jobs.map((job) => job.seconds).toSorted((a, b) => a - b);
    const retries = jobs.map((job) => job.retries);
    return {
      ...state,
      wrong: [...state.wrong, ...differences, ...gaveUp],
      writers,
      serverKills: kills[0].server,
      writerKills: kills[0].writer,
      locks: server.locks,
      again: jobs.reduce((sum, job) => sum + job.starts - 1, 0),
      retries: retries.reduce((sum, each) => sum + each, 0),
      mostRetries: Math.max(...retries),
      seconds: { median: times[times.length >> 1] ?? 0, worst: times.at(-1) ?? 0 },
    };
  } finally {
    await server.kill();
    for (const job of jobs) job.kill();
  }
}

/** Kills at random moments until all writers have ended; every third time a writer goes down with the server. */
async function killing(
  options: Storm,
  server: { kill(): Promise<void>; start(): Promise<void> },
  jobs: Job[],
  ended: () => number,
): Promise<{ server: number; writer: number }> {
  const random = chance(options.seed);
  const killed = { server: 0, writer: 0 };
  while (killed.server < options.kills) {
    await sleep(50 + random() * 1500);
    if (ended() === jobs.length) break;
    const alive = jobs.filter((job) => job.isRunning);
    const victim = killed.server % 3 === 2 ? alive[Math.floor(random() * alive.length)] : undefined;
    await server.kill();
    killed.server += 1;
    if (victim?.kill() === true) killed.writer += 1;
    await sleep(random() * 400);
    await server.start();
  }
  return killed;
}

/** A job of a workflow: its writer is started again until it has stored its run. */
class Job {
  readonly writer: number;
  stored: string | null = null;
  seconds = 0;
  retries = 0;
  starts = 0;
  readonly #options: Storm;
  readonly #remote: string;
  #child: ChildProcess | null = null;
  #told: Promise<Told | null> = Promise.resolve(null);

  constructor(options: Storm, remote: string, writer: number) {
    this.#options = options;
    this.#remote = remote;
    this.writer = writer;
  }

  get isRunning(): boolean {
    return this.#child !== null;
  }

  /** Until the writer waits for the signal. */
  async start(): Promise<void> {
    const { folder, seed, token } = this.#options;
    const home = join(folder, 'writers', String(this.writer));
    mkdirSync(join(home, 'tmp'), { recursive: true });
    const request = { remote: this.#remote, branch: BRANCH, scratch: join(home, 'scratch'), seed, writer: this.writer };
    const child = spawn(process.execPath, [join(import.meta.dirname, 'writer.ts'), JSON.stringify(request)], {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { PATH: process.env.PATH, HOME: home, TMPDIR: join(home, 'tmp'), PINBENCH_TEST_TOKEN: token },
    });
    this.#child = child;
    this.starts += 1;
    const lines: string[] = [];
    const note = (text: string): void => appendFileSync(join(home, 'log'), `${text}\n`);
    child.stderr.on('data', (chunk: Buffer) => note(chunk.toString()));
    const reader = createInterface(child.stdout);
    reader.on('line', (line) => {
      lines.push(line);
      note(line);
    });
    const closed = once(child, 'close');
    this.#told = closed.then(() => {
      this.#child = null;
      return lines[1] === undefined ? null : JSON.parse(lines[1]);
    });
    await Promise.race([once(reader, 'line'), closed]);
  }

  async untilStored(began: number): Promise<void> {
    for (;;) {
      // A writer that was killed in the meantime takes no signal.
      this.#child?.stdin?.on('error', () => undefined);
      this.#child?.stdin?.end('go\n');
      const told = await this.#told;
      this.retries += told?.retries ?? 0;
      this.stored = told?.path ?? null;
      this.seconds = (performance.now() - began) / 1000;
      if (this.stored !== null || this.starts === MOST_STARTS) return;
      await this.start();
    }
  }

  kill(): boolean {
    return this.#child?.kill('SIGKILL') ?? false;
  }
}
