/** Runs a workflow of a repository with act on this machine: the real `uses:`, inputs, channels, main and post. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFailed, onTestFinished } from 'vitest';
import { findProgram } from '../engine/programs.ts';
import { startGitServer } from '../git/http-backend.ts';
import { type LocalGitHub, startGitHub } from '../github/server.ts';
import { TOKEN } from './harness.ts';

export const ROOT = path.resolve(import.meta.dirname, '../..');
const DATA_BRANCH = 'pinbench-data';
const act = findProgram('act', [path.join(os.homedir(), 'go/bin')]);
export const actMissing = act === null;
/** For the title of what needs it. */
export const whyNot = actMissing ? ' (not run: act is neither in PATH nor in ~/go/bin)' : '';

/** One line of act's log; `raw_output` marks what a step itself printed. */
export interface Line {
  msg: string;
  stage?: string;
  step?: string;
  stepResult?: string;
  command?: string;
  /** Of the command `summary`: what was written to the file. */
  content?: string;
  raw_output?: boolean;
}

export interface Job {
  code: number | null;
  lines: Line[];
  github: LocalGitHub;
  /** Paths on the data branch. */
  stored: string[];
}

export interface Repository {
  event: 'push' | 'workflow_dispatch';
  /** The only workflow. */
  workflow: string;
  /** Each becomes a commit of main: writes its files into the work tree. */
  commits: ((tree: string) => void)[];
}

/** The newest commit of main is there already, at a server of its own, when the event happens. */
export async function runWithAct({ event, workflow, commits }: Repository): Promise<Job> {
  const root = mkdtempSync(path.join(os.tmpdir(), 'pinbench-act-'));
  const github = await startGitHub({ token: TOKEN });
  const gitServer = await startGitServer({ root: path.join(root, 'served'), token: TOKEN });
  onTestFinished(async () => {
    await gitServer.close();
    rmSync(root, { recursive: true, force: true });
    await github.close();
  });
  // As in the other scenarios: the artifact library takes loopback numbers for another product.
  const serverUrl = gitServer.url.replace('127.0.0.1', 'github.localhost');
  const tree = path.join(root, 'tree');
  const bare = path.join(root, 'served/o/r');
  const git = (...args: string[]): string => execFileSync('git', ['-C', tree, ...args], { encoding: 'utf8' });
  execFileSync('git', ['init', '--quiet', '--bare', bare]);
  execFileSync('git', ['init', '--quiet', '--initial-branch=main', tree]);
  const workflows = path.join(tree, '.github/workflows');
  mkdirSync(workflows, { recursive: true });
  writeFileSync(path.join(workflows, 'one.yml'), workflow);
  const author = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
  for (const [place, write] of commits.entries()) {
    write(tree);
    git('add', '--all', '--force');
    git(...author, 'commit', '-qm', `commit ${place + 1}`);
  }
  git('push', '--quiet', bare, 'main');
  git('remote', 'add', 'origin', `${serverUrl}/o/r`);
  writeFileSync(
    path.join(root, 'event.json'),
    JSON.stringify({ ref: 'refs/heads/main', repository: { full_name: 'o/r', name: 'r', default_branch: 'main' } }),
  );
  const { code, lines } = await startAct(event, root, tree, {
    ...github.env,
    GITHUB_SERVER_URL: serverUrl,
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_RUN_ID: '901',
    GITHUB_RUN_ATTEMPT: '1',
    RUNNER_ENVIRONMENT: 'self-hosted',
    ...(process.env.DOCKER_HOST === undefined ? {} : { DOCKER_HOST: process.env.DOCKER_HOST }),
  });
  const branches = git('ls-remote', bare, `refs/heads/${DATA_BRANCH}`);
  const kept = branches === '' ? '' : execFileSync('git', ['-C', bare, 'ls-tree', '-r', '--name-only', DATA_BRANCH]);
  const stored = `${kept}`.split('\n').filter((name) => name.startsWith('runs/'));
  return { code, lines, github, stored };
}

function startAct(
  event: Repository['event'],
  root: string,
  tree: string,
  env: Record<string, string>,
): Promise<Pick<Job, 'code' | 'lines'>> {
  const home = path.join(root, 'home');
  mkdirSync(path.join(home, '.config/act'), { recursive: true });
  // Without a file of its own act asks which images to use, and waits.
  writeFileSync(path.join(home, '.config/act/actrc'), '');
  const onThisMachine = ['ubuntu-latest', 'self-hosted'].flatMap((label) => ['-P', `${label}=-self-hosted`]);
  const args = [
    ...[event, '--json', '--directory', tree, '--eventpath', path.join(root, 'event.json'), ...onThisMachine],
    ...['--no-cache-server', '--container-daemon-socket', '-', '--secret', 'GITHUB_TOKEN'],
    ...Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(act ?? 'act', args, {
      cwd: tree,
      // The node that runs these tests is the one that the Action asks for.
      env: {
        PATH: `${path.dirname(process.execPath)}:${process.env.PATH}`,
        HOME: home,
        XDG_CACHE_HOME: path.join(home, '.cache'),
        GITHUB_TOKEN: TOKEN,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    child.once('error', reject);
    onTestFailed(() => console.error(`${stdout}${stderr}`.replace(/^/gm, '  | ')));
    child.once('close', (code) => {
      const records = stdout.split('\n').filter((line) => line.startsWith('{'));
      resolve({ code, lines: records.map((line): Line => JSON.parse(line)) });
    });
  });
}

/** What a step printed, by its name. */
export function printedBy({ lines }: Job, step: string): string {
  return lines
    .filter((line) => line.raw_output === true && line.step === step)
    .map((line) => line.msg)
    .join('');
}
