/** The git program: one bounded, silent call at a time. */

import { execFile } from 'node:child_process';
import { infrastructureError } from '../../model/errors.ts';
import { shellWord } from '../../text/quote.ts';
import { formatBytes } from '../../units/format.ts';
import { gitEnvironment } from './environment.ts';
import { type GitWords, lastWords, redact, strangersFolder } from './messages.ts';
import { refuseForeign } from './ownership.ts';
import { filtersOff, refuseBare, type Settings } from './settings.ts';

export interface GitOptions {
  /** Folder that git works in. */
  cwd?: string;
  env?: Record<string, string>;
  /** Settings for this call only. They travel in the environment, so that a secret value is on no command line. */
  config?: Settings;
  input?: string | Uint8Array;
  signal?: AbortSignal;
  /** Default 120. */
  timeoutSeconds?: number;
  /** Texts blotted out of everything that git says. */
  secrets?: string[];
  /** Every file that git reads is ours, the user's or the server's, so that its words may be repeated as they are. */
  ownFiles?: boolean;
}

export interface GitAnswer extends GitWords {
  code: number;
  stdout: Buffer;
}

/** For questions to a clone. */
export function cloneAlone(root: string): GitOptions {
  return { cwd: root };
}

/** What ends a program for a fault of its own. */
const CRASHES = new Set<NodeJS.Signals>(['SIGSEGV', 'SIGBUS', 'SIGILL', 'SIGFPE', 'SIGABRT']);
const MOST_OUTPUT = 64 * 1024 * 1024;

/** A clone's settings are read in no time, unless they include a pipe. */
const SETTINGS_SECONDS = 20;
const LIST_SETTINGS = ['config', '--null', '--show-scope', '--list'];

/** By folder: what keeps the settings of the clone there from starting programs, or git's refusal to show them. */
const neutral = new Map<string, Promise<Settings | GitAnswer>>();

/**
 * Runs git to its end, whatever its exit code. A repository that git finds by itself, in a folder, is somebody's clone: it
 * starts no program of that clone's settings and asks no server, also not for what a partial clone lacks. Throws an
 * infrastructure error when there is no git, or when it took too long, said too much or was cancelled.
 */
export async function git(args: string[], options: GitOptions = {}): Promise<GitAnswer> {
  const { cwd, env } = options;
  if (cwd === undefined || env?.GIT_DIR !== undefined) return call(args, options);
  const asked = neutral.get(cwd) ?? neutralIn(cwd);
  neutral.set(cwd, asked);
  const settings = await asked;
  if (!Array.isArray(settings)) return settings;
  return call(args, { ...options, ...offline(env), config: [...settings, ...(options.config ?? [])] });
}

async function neutralIn(cwd: string): Promise<Settings | GitAnswer> {
  await refuseBare(cwd);
  const [answer, folders] = await sideBySide([
    call(LIST_SETTINGS, { cwd, timeoutSeconds: SETTINGS_SECONDS, ...offline() }),
    foldersIn(cwd),
  ]);
  // 1 means "no" in many an answer of git, and this is none.
  if (answer.code !== 0) return { ...answer, code: 128 };
  const workTreeIn = (settings: string) => line(cwd, 'config', '--file', settings, '--get', 'core.worktree');
  // Outside of every repository there is nothing to refuse.
  if (folders !== null) await refuseForeign(cwd, { ...folders, workTreeIn });
  return filtersOff(answer.stdout.toString());
}

async function foldersIn(cwd: string): Promise<{ gitDir: string; common: string } | null> {
  const ask = (...which: string[]) => line(cwd, 'rev-parse', '--path-format=absolute', ...which);
  const both = await ask('--git-dir', '--git-common-dir');
  const [gitDir, common, ...more] = both?.split('\n') ?? [];
  if (gitDir === undefined || common === undefined) return null;
  if (more.length === 0) return { gitDir, common };
  // A name with a line break in it.
  const [first, second] = [await ask('--git-dir'), await ask('--git-common-dir')];
  return first === null || second === null ? null : { gitDir: first, common: second };
}

/** What git prints; null where it fails. */
async function line(cwd: string, ...args: string[]): Promise<string | null> {
  const answer = await call(args, { cwd, timeoutSeconds: SETTINGS_SECONDS, ...offline() });
  return answer.code === 0 ? answer.stdout.toString().replace(/\r?\n$/, '') : null;
}

function offline(env: Record<string, string> = {}): Pick<GitOptions, 'env'> {
  return { env: { ...env, GIT_ALLOW_PROTOCOL: 'none', GIT_NO_LAZY_FETCH: '1' } };
}

function call(args: string[], options: GitOptions): Promise<GitAnswer> {
  const secrets = options.secrets ?? [];
  const timeoutSeconds = options.timeoutSeconds ?? 120;
  const inFolder = options.cwd === undefined ? [] : ['-C', options.cwd];
  return new Promise((resolve, reject) => {
    const child = execFile(
      'git',
      ['--no-pager', ...inFolder, ...args],
      {
        encoding: 'buffer',
        env: gitEnvironment(options.env, options.config),
        maxBuffer: MOST_OUTPUT,
        timeout: timeoutSeconds * 1000,
        windowsHide: true,
        ...(options.signal === undefined ? {} : { signal: options.signal }),
      },
      (error, stdout, stderr) => {
        const printed = { stdout, stderr: redact(stderr.toString(), secrets), ownFiles: options.ownFiles === true };
        if (error === null) return resolve({ code: 0, ...printed });
        if (typeof error.code === 'number') return resolve({ code: error.code, ...printed });
        return reject(brokenOff(args, error, timeoutSeconds));
      },
    );
    // A git that ends before it has read everything breaks the pipe; its exit code and words say why.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(options.input ?? '');
  });
}

/** Waits for all; of several that fail the first in this order is thrown, whichever was faster. */
export async function sideBySide<Calls extends readonly unknown[] | []>(
  calls: Calls,
): Promise<{ -readonly [Each in keyof Calls]: Awaited<Calls[Each]> }> {
  await Promise.allSettled(calls);
  return Promise.all(calls);
}

/** Like `git`, for calls that have no business to fail: any other exit code than 0 is an infrastructure error. */
export async function gitOutput(args: string[], options: GitOptions = {}): Promise<Buffer> {
  const answer = await git(args, options);
  if (answer.code !== 0) throw gitError(args, answer);
  return answer.stdout;
}

/** The sentence for a git that failed, in its own words where they quote no strange file. */
export function gitError(args: string[], answer: GitAnswer): Error {
  const owned = strangersFolder(answer);
  if (owned !== null) {
    return infrastructureError(`git refuses the repository ${owned}: it belongs to another user`, {
      expected: 'a repository of the user who runs pinbench, or one that git is configured to trust',
      fix: `git config --global --add safe.directory ${shellWord(owned)}`,
    });
  }
  if (isDiskFull(answer)) {
    return infrastructureError(`git ${commandOf(args)} failed: no space is left on its disk`, {
      fix: 'free some space; earlier stored runs are intact',
    });
  }
  return infrastructureError(`git ${commandOf(args)} failed (exit code ${answer.code}): ${lastWords(answer)}`);
}

export function isDiskFull({ stderr }: Pick<GitAnswer, 'stderr'>): boolean {
  return /no space left|disk quota exceeded/i.test(stderr);
}

/** The sentence for a git that came to no end of its own. `killed`: it took longer than these seconds. */
export function brokenOff(
  args: string[],
  error: { code?: unknown; killed?: boolean; signal?: NodeJS.Signals | null | undefined },
  seconds: number,
): Error {
  const name = `git ${commandOf(args)}`;
  if (error.code === 'ENOENT') {
    return infrastructureError('there is no git program', {
      expected: '"git" 2.31 or newer on the PATH',
      fix: 'install git',
    });
  }
  if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') {
    return infrastructureError(`${name} was stopped: it printed more than ${formatBytes(MOST_OUTPUT)}`);
  }
  if (error.code === 'ABORT_ERR') return infrastructureError(`${name} was cancelled`);
  if (error.killed === true) return infrastructureError(`${name} was stopped after ${seconds} s without finishing`);
  const { signal } = error;
  if (signal != null && CRASHES.has(signal)) {
    return infrastructureError(`${name} crashed (${signal}): this git cannot cope with something in the repository`, {
      expected: 'a git that reads it; older ones crash on folders that are nested tens of thousands deep',
      fix: 'use a newer git, or take such folders out of the repository',
    });
  }
  if (signal != null) {
    return infrastructureError(`${name} was ended by another process (${signal})`, {
      fix: 'run it again; if that does not help, check whether the machine runs out of memory',
    });
  }
  // The message of execFile repeats the command line, which is public; its cause may not be.
  return infrastructureError(`${name} could not be run (${String(error.code ?? 'no reason is known')})`);
}

/** "status" of `--literal-pathspecs status ...`. */
function commandOf(args: string[]): string {
  return args.find((word) => !word.startsWith('-')) ?? args[0] ?? '';
}

/** A repository that is named outright. */
export type Own = GitOptions & { env: Record<string, string> };
