/** The workflow that users are given, run by act on this machine: the real `uses:`, inputs, channels, main and post. */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFailed, onTestFinished, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { shellSuite } from '../docker/project.ts';
import { engineMissing } from '../engine/engine.ts';
import { findProgram } from '../engine/programs.ts';
import { startGitServer } from '../git/http-backend.ts';
import { type LocalGitHub, startGitHub } from '../github/server.ts';
import { printing } from './benchmarks.ts';
import { allContainers, TOKEN } from './harness.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const DATA_BRANCH = 'pinbench-data';
const act = findProgram('act', [path.join(os.homedir(), 'go/bin')]);
const missing = act === null ? ' (not run: act is neither in PATH nor in ~/go/bin)' : '';

/** One line of act's log; `raw_output` marks what a step itself printed. */
interface Line {
  msg: string;
  stage?: string;
  step?: string;
  stepResult?: string;
  command?: string;
  /** Of the command `summary`: what was written to the file. */
  content?: string;
  raw_output?: boolean;
}

interface Job {
  code: number | null;
  lines: Line[];
  github: LocalGitHub;
  /** Paths on the data branch. */
  stored: string[];
}

/** examples/workflows/push.yml with the Action of this repository, and a step after it that tells its outputs. */
function workflow(): string {
  const written = parse(readFileSync(path.join(ROOT, 'examples/workflows/push.yml'), 'utf8'));
  const { steps } = written.jobs.benchmarks;
  const ours = steps.find((step: { uses: string }) => step.uses.startsWith('pinbench/pinbench@'));
  Object.assign(ours, { uses: './', id: 'measured' });
  const outputs = ['verdict', 'regressions', 'slo-breaches', 'perf-json', 'report'];
  const echo = outputs.map((name) => `echo "${name} is $\{{ steps.measured.outputs.${name} }}"`);
  // The files must still be there for it, too: people upload or print them.
  echo.push('head -c 30 "$' + '{{ steps.measured.outputs.perf-json }}"');
  steps.push({ name: 'after', if: 'always()', run: echo.join('\n') });
  return stringify(written);
}

/** A push to main of a repository that holds the Action itself, a configuration and the workflow. */
async function runWithAct(config: string): Promise<Job> {
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
  mkdirSync(path.join(tree, '.github/workflows'), { recursive: true });
  cpSync(path.join(ROOT, 'dist'), path.join(tree, 'dist'), { recursive: true });
  cpSync(path.join(ROOT, 'action.yml'), path.join(tree, 'action.yml'));
  writeFileSync(path.join(tree, '.pinbench.yml'), config);
  writeFileSync(path.join(tree, '.github/workflows/push.yml'), workflow());
  execFileSync('git', ['init', '--quiet', '--bare', bare]);
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all', '--force');
  git(
    '-c',
    'user.name=Test',
    '-c',
    'user.email=test@example.org',
    '-c',
    'commit.gpgsign=false',
    'commit',
    '-qm',
    'first',
  );
  git('push', '--quiet', bare, 'main');
  git('remote', 'add', 'origin', `${serverUrl}/o/r`);
  writeFileSync(
    path.join(root, 'event.json'),
    JSON.stringify({ ref: 'refs/heads/main', repository: { full_name: 'o/r', name: 'r', default_branch: 'main' } }),
  );
  const { code, lines } = await startAct(root, tree, {
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

function startAct(root: string, tree: string, env: Record<string, string>): Promise<Pick<Job, 'code' | 'lines'>> {
  const home = path.join(root, 'home');
  mkdirSync(path.join(home, '.config/act'), { recursive: true });
  // Without a file of its own act asks which images to use, and waits.
  writeFileSync(path.join(home, '.config/act/actrc'), '');
  const onThisMachine = ['ubuntu-latest', 'self-hosted'].flatMap((label) => ['-P', `${label}=-self-hosted`]);
  const args = [
    ...['push', '--json', '--directory', tree, '--eventpath', path.join(root, 'event.json'), ...onThisMachine],
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

/** What the step after ours printed. */
function told({ lines }: Job): string {
  return lines
    .filter((line) => line.raw_output === true && line.step === 'after')
    .map((line) => line.msg)
    .join('');
}

/** Which of our two programs ran, and how each ended. */
function stages({ lines }: Job): string[] {
  return lines
    .filter((line) => line.stepResult !== undefined && line.step === './')
    .map((line) => `${line.stage}: ${line.stepResult}`);
}

function summaryOf({ lines }: Job): string {
  return lines.find((line) => line.command === 'summary')?.content ?? '';
}

describe.skipIf(engineMissing || act === null)(`the workflow for users, run by act${missing}`, () => {
  const script = printing({ parse: 100, render: 20 });

  test('runs main and post, hands its outputs on, writes the summary, uploads and stores', async () => {
    const job = await runWithAct(shellSuite(script));
    expect([job.code, ...stages(job)]).toEqual([0, 'Main: success', 'Post: success']);
    expect(told(job)).toMatch(
      /^verdict is no baseline\nregressions is 0\nslo-breaches is 0\nperf-json is \/.*perf\.json\n/,
    );
    expect(told(job)).toMatch(/report is \/.*report\.md\n\{\s*"schema":\s*"pinbench\.perf/);
    expect(summaryOf(job)).toMatch(/^\| parse \| time \|/m);
    expect(job.github.artifacts.map(({ files }) => [...files.keys()].sort())).toEqual([
      ['perf.json', 'report.json', 'report.md'],
    ]);
    expect(job.stored).toEqual([expect.stringMatching(/^runs\/s\//)]);
    expect(allContainers()).toEqual([]);
  });

  test('is red when an objective is breached, after everything was reported', async () => {
    const job = await runWithAct(shellSuite(script, { rest: "slo:\n  - { metric: 'parse/time', max: 50 ms }\n" }));
    expect([job.code, ...stages(job)]).toEqual([1, 'Main: failure', 'Post: success']);
    expect(told(job)).toMatch(/^verdict is breached\nregressions is 0\nslo-breaches is 1\n/);
    expect(summaryOf(job)).toContain('max 50 ms');
    expect(job.github.artifacts).toHaveLength(1);
    expect(allContainers()).toEqual([]);
  });
});
