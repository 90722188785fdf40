/** Two processes as GitHub's runner starts them for a `uses:` step: main, then post, with nothing inherited. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { parse } from 'yaml';

const ROOT = path.resolve(import.meta.dirname, '../..');

interface ActionFile {
  inputs: Record<string, { default?: string }>;
  runs: { main: string; post: string };
}

const action: ActionFile = parse(readFileSync(path.join(ROOT, 'action.yml'), 'utf8'));

/** A copy of what GitHub would fetch, far from node_modules and from whoever builds dist/ meanwhile. */
let copy: string | undefined;
afterAll(() => {
  if (copy !== undefined) rmSync(copy, { recursive: true, force: true });
});

function bundle(): string {
  if (copy !== undefined) return copy;
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pinbench-bundle-'));
  cpSync(path.join(ROOT, 'dist'), path.join(folder, 'dist'), { recursive: true });
  copy = folder;
  return folder;
}

export interface Finished {
  /** null when a signal ended it. */
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface StepResult {
  main: Finished;
  post: Finished;
  /** Whole Markdown of the step's summary. */
  summary: string;
  outputs: Record<string, string>;
  state: Record<string, string>;
}

export interface StepSetting {
  /** A folder of this job alone: event, channels, temporary folder, home. */
  folder: string;
  workspace: string;
  event: unknown;
  inputs: Record<string, string>;
  token: string;
  env: Record<string, string>;
  /** What a test does while main runs. */
  during?: ((main: ChildProcess) => Promise<void>) | undefined;
  /** Kills whatever still runs. */
  signal: AbortSignal;
  /** What a test looks at between main and post. */
  between?: (() => void) | undefined;
}

export async function runStep(setting: StepSetting): Promise<StepResult> {
  const { folder, workspace } = setting;
  const file = (name: string): string => path.join(folder, name);
  for (const name of ['home', 'runner-temp', 'tool-cache']) mkdirSync(file(name), { recursive: true });
  const channels = { GITHUB_OUTPUT: 'output', GITHUB_STATE: 'state', GITHUB_STEP_SUMMARY: 'summary' };
  for (const name of [...Object.values(channels), 'env', 'path']) writeFileSync(file(name), '');
  writeFileSync(file('event.json'), JSON.stringify(setting.event));
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: file('home'),
    ...(process.env.DOCKER_HOST === undefined ? {} : { DOCKER_HOST: process.env.DOCKER_HOST }),
    ...(process.env.PINBENCH_TURNS === undefined ? {} : { PINBENCH_TURNS: process.env.PINBENCH_TURNS }),
    ...{ CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: workspace, GITHUB_EVENT_PATH: file('event.json') },
    ...Object.fromEntries(Object.entries(channels).map(([variable, name]) => [variable, file(name)])),
    ...{ GITHUB_ENV: file('env'), GITHUB_PATH: file('path') },
    ...{ RUNNER_OS: 'Linux', RUNNER_NAME: 'local', RUNNER_TEMP: file('runner-temp') },
    RUNNER_TOOL_CACHE: file('tool-cache'),
    ...inputVariables(setting.inputs, setting.token),
    ...setting.env,
  };
  const start = { cwd: workspace, signal: setting.signal };
  const main = await run(action.runs.main, { ...start, env }, setting.during);
  setting.between?.();
  const state = readPairs(file('state'));
  const states = Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]));
  const post = await run(action.runs.post, { ...start, env: { ...env, ...states } });
  const summary = readFileSync(file('summary'), 'utf8');
  return { main, post, summary, outputs: readPairs(file('output')), state };
}

/** Every input that action.yml declares, with its default: the runner sets them all. */
function inputVariables(given: Record<string, string>, token: string): Record<string, string> {
  const unknown = Object.keys(given).filter((name) => !(name in action.inputs));
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}`);
  return Object.fromEntries(
    Object.entries(action.inputs).map(([name, input]) => {
      const usual = (input.default ?? '').replace('$' + '{{ github.token }}', token);
      // A job without a matrix.
      const value = given[name] ?? usual.replace('$' + '{{ toJSON(matrix) }}', 'null');
      return [`INPUT_${name.toUpperCase()}`, value];
    }),
  );
}

function run(
  entry: string,
  start: { cwd: string; env: Record<string, string>; signal: AbortSignal },
  during?: (child: ChildProcess) => Promise<void>,
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const program = path.join(bundle(), entry);
    const child = spawn(process.execPath, [program], {
      ...start,
      killSignal: 'SIGKILL',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.once('error', reject);
    const acted = during?.(child) ?? Promise.resolve();
    child.once('close', (code) => {
      const finished = { code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() };
      acted.then(() => resolve(finished), reject);
    });
  });
}

/** What was written to GITHUB_OUTPUT or GITHUB_STATE: `name<<DELIMITER`, lines, `DELIMITER`. */
function readPairs(file: string): Record<string, string> {
  const pairs: Record<string, string> = {};
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  for (let at = 0; at < lines.length; at += 1) {
    const [, name, delimiter] = /^([^=]+?)<<(.+)$/.exec(lines[at] ?? '') ?? [];
    if (name === undefined || delimiter === undefined) continue;
    const end = lines.indexOf(delimiter, at + 1);
    pairs[name] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return pairs;
}
