/** Jobs of a pull request or a branch: the committed Action as the runner starts it, without an engine, and a local GitHub. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startGitServer } from '../git/http-backend.ts';
import { type LocalGitHub, startGitHub } from '../github/server.ts';
import { REPOSITORY_ID } from '../github/workflow-runs.ts';

const ACTION = path.resolve(import.meta.dirname, '../../dist/action.js');
const TOKEN = 'ghs_jobs';
const PERSON = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
const CONFIG = `version: 1
suites:
  s:
    run: { command: [sh, run.sh], cpus: "0", invocations: 2, shield: off, max-steal: 100%, max-interrupts: 1000000 }
compare: { mode: stored }
`;
export const PRINT = `echo '{"results":[{"name":"b","metrics":[{"name":"size","value":100,"units":"bytes"}]}]}'\n`;

export interface JobRequest {
  runId: number;
  attempt?: number;
  /** Of the pull request; left out: a dispatch on main. */
  head?: string;
  inputs?: Record<string, string>;
  env?: Record<string, string>;
  /** What is checked out; what GitHub names when left out. */
  checkout?: string;
}

export class Jobs {
  readonly root = mkdtempSync(path.join(os.tmpdir(), 'pinbench-jobs-'));
  readonly heads = new Map<number, string>();
  readonly tree = path.join(this.root, 'author');
  readonly #bare = path.join(this.root, 'served/o/r');
  github!: LocalGitHub;
  #server!: Awaited<ReturnType<typeof startGitServer>>;
  readonly #files: Record<string, Record<string, string>> = {};
  #number = 0;

  async open(): Promise<void> {
    this.#server = await startGitServer({ root: path.join(this.root, 'served'), token: TOKEN });
    this.github = await startGitHub({ token: TOKEN, heads: this.heads, files: this.#files });
    execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', this.#bare]);
    execFileSync('git', ['init', '--quiet', '--initial-branch=main', this.tree]);
    this.commit('start', { '.pinbench.yml': CONFIG, 'run.sh': PRINT });
  }

  async close(): Promise<void> {
    await this.#server.close();
    rmSync(this.root, { recursive: true, force: true });
    await this.github.close();
  }

  git(...args: string[]): string {
    return execFileSync('git', ['-C', this.tree, ...PERSON, ...args], { encoding: 'utf8' }).trim();
  }

  /** On the branch that is checked out in `tree`; pushed as that. */
  commit(message: string, files: Record<string, string> = {}): string {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(this.tree, name)), { recursive: true });
      writeFileSync(path.join(this.tree, name), content);
    }
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message', message);
    this.git('push', '--quiet', '--force', this.#bare, 'HEAD');
    const sha = this.git('rev-parse', 'HEAD');
    this.#files[sha] = { '.pinbench.yml': CONFIG };
    return sha;
  }

  /** Answers with what the step printed. */
  async run({ runId, attempt = 1, head, inputs = {}, env = {}, checkout }: JobRequest): Promise<string> {
    this.#number += 1;
    const folder = path.join(this.root, `job-${this.#number}`);
    const workspace = path.join(folder, 'workspace');
    for (const name of ['home', 'temp']) mkdirSync(path.join(folder, name), { recursive: true });
    for (const name of ['output', 'state', 'summary', 'env', 'path']) writeFileSync(path.join(folder, name), '');
    const main = this.git('rev-parse', 'main');
    const sha = head ?? main;
    execFileSync('git', ['clone', '--quiet', `file://${this.#bare}`, workspace]);
    execFileSync('git', ['-C', workspace, 'checkout', '--quiet', '--detach', checkout ?? sha]);
    const proposal = {
      number: 1,
      pull_request: {
        number: 1,
        head: { ref: 'topic', sha, repo: { full_name: 'o/r' } },
        base: { ref: 'main', sha: main, repo: { full_name: 'o/r' } },
      },
    };
    const repository = { full_name: 'o/r', default_branch: 'main' };
    writeFileSync(
      path.join(folder, 'event.json'),
      JSON.stringify({ repository, ...(head === undefined ? {} : proposal) }),
    );
    const event = head === undefined ? 'workflow_dispatch' : 'pull_request';
    this.github.startWorkflowRun({
      ...{ id: runId, file: 'bench.yml', event, createdAt: new Date().toISOString(), conclusion: null },
      ...{ branch: head === undefined ? 'main' : 'topic', sha, headRepositoryId: REPOSITORY_ID },
    });
    const given = { runtime: 'host', token: TOKEN, matrix: 'null', ...inputs };
    const all = {
      ...{ PATH: process.env.PATH ?? '', HOME: path.join(folder, 'home'), CI: 'true', GITHUB_ACTIONS: 'true' },
      ...this.github.env,
      ...{ GITHUB_SERVER_URL: this.#server.url.replace('127.0.0.1', 'github.localhost'), GITHUB_REPOSITORY: 'o/r' },
      ...{ GITHUB_EVENT_NAME: event, GITHUB_SHA: sha, GITHUB_WORKFLOW: 'Benchmarks', GITHUB_JOB: 'bench' },
      GITHUB_REF: head === undefined ? 'refs/heads/main' : 'refs/pull/1/merge',
      GITHUB_WORKFLOW_REF: `o/r/.github/workflows/bench.yml@refs/run/${runId}`,
      ...{ GITHUB_RUN_ID: `${runId}`, GITHUB_RUN_ATTEMPT: `${attempt}`, GITHUB_ACTION: '__pinbench' },
      ...{ RUNNER_ENVIRONMENT: 'self-hosted', RUNNER_TEMP: path.join(folder, 'temp'), GITHUB_WORKSPACE: workspace },
      ...Object.fromEntries(
        ['OUTPUT', 'STATE', 'ENV', 'PATH'].map((name) => [`GITHUB_${name}`, path.join(folder, name.toLowerCase())]),
      ),
      ...{ GITHUB_STEP_SUMMARY: path.join(folder, 'summary'), GITHUB_EVENT_PATH: path.join(folder, 'event.json') },
      ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      ...env,
    };
    return ended(workspace, all);
  }

  /** Paths of stored runs. */
  stored(): string[] {
    const tip = execFileSync('git', ['--git-dir', this.#bare, 'for-each-ref', 'refs/heads/pinbench-data'], {
      encoding: 'utf8',
    });
    if (tip === '') return [];
    const listed = execFileSync('git', ['--git-dir', this.#bare, 'ls-tree', '-r', '--name-only', 'pinbench-data'], {
      encoding: 'utf8',
    });
    return listed.split('\n').filter((name) => name.startsWith('runs/'));
  }

  /** Of each comment the run and attempt that wrote it. */
  written(): string[] {
    return this.github.comments.map(({ body }) => /<!-- pinbench-run \w+ (\d+ \d+) /.exec(body)?.[1] ?? body);
  }
}

/** Not waited for in this thread: the servers that it asks live here. */
function ended(cwd: string, env: Record<string, string>): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [ACTION], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk));
    child.once('error', reject);
    child.once('close', () => resolve(Buffer.concat(said).toString()));
  });
}

export async function withJobs(work: (jobs: Jobs) => Promise<string>): Promise<string> {
  const jobs = new Jobs();
  await jobs.open();
  try {
    return await work(jobs);
  } finally {
    await jobs.close();
  }
}
