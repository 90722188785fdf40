/** A throw-away project with a benchmark, and the committed program run on it as a person would. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Run } from '../../src/model/run.ts';

export const CLI = path.resolve(import.meta.dirname, '../../dist/cli.js');
/** Debian with a shell and a C compiler, made by test/engine/base-images.sh. */
export const BASE = 'pinbench-test/c:1';

export interface Finished {
  code: number | null;
  stdout: string;
  stderr: string;
}

export class Project {
  readonly folder = mkdtempSync(path.join(os.tmpdir(), 'pinbench-test-'));

  constructor(files: Record<string, string>) {
    for (const [name, content] of Object.entries(files)) this.write(name, content);
    this.git('init', '--quiet', '--initial-branch=main');
    this.commit('start');
  }

  write(name: string, content: string): void {
    const file = path.join(this.folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }

  git(...args: string[]): string {
    const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
    return execFileSync('git', [...identity, ...args], { cwd: this.folder, encoding: 'utf8' }).trim();
  }

  commit(message: string): string {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message', message);
    return this.git('rev-parse', 'HEAD');
  }

  read(name: string): string {
    return readFileSync(path.join(this.folder, name), 'utf8');
  }

  perf(name = 'out/perf.json'): Run {
    return JSON.parse(this.read(name));
  }

  pinbench(
    args: string[],
    options: { env?: Record<string, string>; started?: (pid: number) => void } = {},
  ): Promise<Finished> {
    return new Promise((resolve, reject) => {
      const env = { ...process.env, NO_COLOR: '1', ...options.env };
      const child = spawn(process.execPath, [CLI, ...args], {
        cwd: this.folder,
        env,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
      child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
      child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
      child.once('error', reject);
      child.once('close', (code) =>
        resolve({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }),
      );
      if (child.pid !== undefined) options.started?.(child.pid);
    });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/**
 * A configuration with one suite that runs a shell script in the base image, without building anything. It is not
 * shielded unless asked for: moving every task of the machine for each of hundreds of runs would disturb the other tests.
 */
export function shellSuite(
  script: string,
  more: { run?: string; results?: string; rest?: string; shield?: 'auto' | 'on' | 'off' } = {},
): string {
  return `version: 1
suites:
  s:
    image: { name: "${BASE}" }
    run:
      command: [sh, -c, ${JSON.stringify(script)}]
      invocations: 2
      memory: 64MiB
      max-steal: 100%
      max-interrupts: 1000000
      shield: ${more.shield ?? 'off'}
      ${more.run ?? ''}
    results: { ${more.results ?? ''} }
${more.rest ?? ''}`;
}

/** One line of current-bench JSON. */
export function result(value: string | number, name = 'b', metric = 'time', units = 'ms'): string {
  return JSON.stringify({ results: [{ name, metrics: [{ name: metric, value, units }] }] });
}

/** Ids of the containers that pinbench left behind on the tests' engine. */
export function leftContainers(): string[] {
  const listed = execFileSync('docker', ['ps', '--all', '--quiet', '--filter', 'label=pinbench'], { encoding: 'utf8' });
  return listed.split('\n').filter((line) => line !== '');
}
