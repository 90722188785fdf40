/** Child processes, timed from before they start until they have ended. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export interface Ended {
  ms: number;
  stdout: string;
  stderr: string;
  /** Milliseconds until the first chunk of stderr that matched `mark`; null when none did. */
  markedAt: number | null;
}

export interface ChildOptions {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** Exit code without which the figure would be about something else; 0 when left out. */
  code?: number;
  /** Text that the output must have, for the same reason. */
  says?: RegExp;
  mark?: RegExp;
}

export async function timed(command: string, args: string[], request: ChildOptions = {}): Promise<Ended> {
  const began = performance.now();
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(request.cwd === undefined ? {} : { cwd: request.cwd }),
    ...(request.env === undefined ? {} : { env: request.env }),
  });
  let [stdout, stderr] = ['', ''];
  let markedAt: number | null = null;
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
    if (markedAt === null && request.mark?.test(stderr) === true) markedAt = performance.now() - began;
  });
  let ms = Number.NaN;
  child.once('exit', () => {
    ms = performance.now() - began;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== (request.code ?? 0) || request.says?.test(stdout + stderr) === false) {
    const line = [path.basename(command), ...args].join(' ');
    throw new Error(
      `${line}: exit code ${code}, expected ${request.code ?? 0} ${request.says ?? ''}\n${stdout}${stderr}`,
    );
  }
  return { ms, stdout, stderr, markedAt };
}

/** An empty folder in a git repository of its own, gone when this process ends. */
export function makeFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pinbench-overhead-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** What a checkout has, and what `pinbench run` asks git about. */
export function commitAll(folder: string): void {
  const git = (...args: string[]): void => {
    execFileSync('git', ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.org', ...args], { cwd: folder });
  };
  git('init', '--quiet');
  git('add', '--all');
  git('-c', 'commit.gpgsign=false', 'commit', '--quiet', '--message', 'benchmark');
}
