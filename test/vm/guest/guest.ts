/** What a scenario works with: findings to report, and the machine's files and programs. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { Message } from '../scenario.ts';

export const PINBENCH = '/pinbench';
export const CGROUPS = '/sys/fs/cgroup';

export interface Finished {
  code: number | null;
  stdout: string;
  stderr: string;
}

export class Guest {
  private readonly send: (message: Message) => void;

  constructor(send: (message: Message) => void) {
    this.send = send;
  }

  /** Something that must be so. */
  check(name: string, held: boolean, observed: unknown, expected: string): void {
    this.send({ kind: 'check', name, held, observed: shown(observed), expected });
  }

  equal(name: string, observed: unknown, expected: unknown): void {
    this.check(name, shown(observed) === shown(expected), observed, shown(expected));
  }

  /** Shows the part that matched, or the end of a text that has no such part. */
  matches(name: string, observed: string, expected: RegExp): void {
    const found = expected.exec(observed)?.[0];
    this.check(name, found !== undefined, found ?? observed.trim().slice(-600), `${expected}`);
  }

  /** Worth knowing, and nothing to pass or fail. */
  figure(name: string, observed: unknown): void {
    this.send({ kind: 'figure', name, observed: shown(observed) });
  }

  read(file: string): string {
    return readFileSync(file, 'utf8').trim();
  }

  /** Writes a file of the kernel's; what the kernel says when it refuses is answered, null when it did not. */
  write(file: string, text: string): string | null {
    try {
      writeFileSync(file, text);
      return null;
    } catch (thrown) {
      return thrown instanceof Error ? thrown.message : String(thrown);
    }
  }

  /** Runs to its end, whatever its exit code. */
  async run(argv: string[], options: { cwd?: string; env?: Record<string, string> } = {}): Promise<Finished> {
    const { child, finished } = this.start(argv, options);
    child.stdin?.end();
    return finished;
  }

  /** Starts a program and does not wait. */
  start(
    argv: string[],
    options: { cwd?: string; env?: Record<string, string> } = {},
  ): { child: ChildProcess; finished: Promise<Finished> } {
    const [program = '', ...args] = argv;
    const env = { ...process.env, ...options.env };
    const child = spawn(program, args, { cwd: options.cwd ?? '/root', env });
    let stdout = '';
    let stderr = '';
    child.stdout?.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr?.on('data', (chunk) => {
      stderr += chunk;
      // The console is kept with the run: the one place to look when a scenario goes wrong.
      process.stderr.write(chunk);
    });
    const finished = new Promise<Finished>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code) => resolve({ code, stdout, stderr }));
    });
    return { child, finished };
  }

  /** Makes a cgroup below the root; answers with its folder. */
  makeGroup(name: string): string {
    const folder = `${CGROUPS}/${name}`;
    mkdirSync(folder);
    return folder;
  }

  /** A busy loop outside every container, as another program of the machine would be. */
  busyLoop(): { pid: number; stop(): void } {
    const child = spawn('busybox', ['sh', '-c', 'while :; do :; done'], { stdio: 'ignore' });
    const { pid } = child;
    if (pid === undefined) throw new Error('the busy loop did not start');
    return { pid, stop: () => child.kill('SIGKILL') };
  }

  /** CPUs that a process may use, as the kernel writes them. */
  allowedCpus(pid: number): string {
    return /^Cpus_allowed_list:\s*(\S+)/m.exec(this.read(`/proc/${pid}/status`))?.[1] ?? 'not readable';
  }

  /** Processes with exactly these arguments. */
  processes(...argv: string[]): number[] {
    const wanted = `${argv.join('\0')}\0`;
    return this.readDir('/proc').filter((pid) => {
      const file = `/proc/${pid}/cmdline`;
      try {
        return existsSync(file) && readFileSync(file, 'utf8') === wanted;
      } catch {
        return false; // It ended between the two looks.
      }
    });
  }

  /** Waits until something is so; an error after `limit` seconds. */
  async until(what: string, isSo: () => boolean | Promise<boolean>, limit = 60): Promise<void> {
    const end = performance.now() + limit * 1000;
    while (!(await isSo())) {
      if (performance.now() > end) throw new Error(`waited ${limit} s for this in vain: ${what}`);
      await setTimeout(100);
    }
  }

  private readDir(folder: string): number[] {
    const names = execFileSync('ls', [folder], { encoding: 'utf8' }).split('\n');
    return names.filter((name) => /^\d+$/.test(name)).map(Number);
  }
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? 'undefined');
}
