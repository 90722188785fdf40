/** The git program: one bounded, silent call at a time, and what a run must know of its own repository. */
import { execFile } from 'node:child_process';
import { infrastructureError, usageError } from '../errors.ts';
import { shown } from '../shown.ts';
import type { Repository } from '../world.ts';
import { gitEnvironment } from './git-environment.ts';
import { type Settings, withoutFilters } from './git-settings.ts';
import { treeOf } from './ordinary-file.ts';
import { below, realPath } from './real-path.ts';

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
}

export interface GitAnswer {
  code: number;
  stdout: Buffer;
  /** Without secrets and control characters, one line a line. */
  stderr: string;
}

/** For questions to a clone. */
export function cloneAlone(root: string): GitOptions {
  return { cwd: root };
}

const MOST_OUTPUT = 64 * 1024 * 1024;

/** By folder: what keeps the settings of the clone there from starting programs. */
const neutral = new Map<string, Promise<Settings>>();

/**
 * Runs git to its end, whatever its exit code. A repository that git finds by itself, in a folder, is somebody's clone: it
 * starts no program of that clone's settings and asks no server, also not for what a partial clone lacks. Throws an
 * infrastructure error when there is no git, or when it took too long, said too much or was called off.
 */
export async function git(args: string[], options: GitOptions = {}): Promise<GitAnswer> {
  const { cwd, env } = options;
  if (cwd === undefined || env?.GIT_DIR !== undefined) return call(args, options);
  const settings = neutral.get(cwd) ?? withoutFilters(cwd, askOffline);
  neutral.set(cwd, settings);
  return call(args, { ...options, ...offline(env), config: [...(await settings), ...(options.config ?? [])] });
}

function offline(env: Record<string, string> = {}): Pick<GitOptions, 'env'> {
  return { env: { ...env, GIT_ALLOW_PROTOCOL: 'none', GIT_NO_LAZY_FETCH: '1' } };
}

async function askOffline(args: string[], cwd: string, config: Settings): Promise<string | null> {
  const answer = await call(args, { cwd, config, ...offline() });
  return answer.code === 0 ? answer.stdout.toString() : null;
}

function call(args: string[], options: GitOptions): Promise<GitAnswer> {
  const secrets = options.secrets ?? [];
  const timeoutSeconds = options.timeoutSeconds ?? 120;
  const place = options.cwd === undefined ? [] : ['-C', options.cwd];
  return new Promise((resolve, reject) => {
    const child = execFile(
      'git',
      ['--no-pager', ...place, ...args],
      {
        encoding: 'buffer',
        env: gitEnvironment(options.env, options.config),
        maxBuffer: MOST_OUTPUT,
        timeout: timeoutSeconds * 1000,
        windowsHide: true,
        ...(options.signal === undefined ? {} : { signal: options.signal }),
      },
      (error, stdout, stderr) => {
        const told = redact(stderr.toString(), secrets);
        if (error === null) return resolve({ code: 0, stdout, stderr: told });
        if (typeof error.code === 'number') return resolve({ code: error.code, stdout, stderr: told });
        return reject(brokenOff(args, error, timeoutSeconds));
      },
    );
    // A git that ends before it has read everything breaks the pipe; its exit code and words say why.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(options.input ?? '');
  });
}

/** Like `git`, for calls that have no business to fail: any other exit code than 0 is an infrastructure error. */
export async function gitOutput(args: string[], options: GitOptions = {}): Promise<Buffer> {
  const answer = await git(args, options);
  if (answer.code !== 0) throw gitError(args, answer);
  return answer.stdout;
}

/** The sentence for a git that failed, in its own (shortened, redacted) words. */
export function gitError(args: string[], answer: GitAnswer): Error {
  const owned = /(?:dubious ownership in|unsafe) repository (?:at )?\(?'([^']+)'/.exec(answer.stderr)?.[1];
  if (owned !== undefined) {
    return infrastructureError(`git refuses the repository ${owned}: it belongs to another user`, {
      expected: 'a repository of the user who runs pinbench, or one that git was told to trust',
      todo: `git config --global --add safe.directory '${owned}'`,
    });
  }
  if (isDiskFull(answer)) {
    return infrastructureError(`git ${args[0] ?? ''} failed: no space is left on its disk`, {
      todo: 'free some space; what was stored before is whole',
    });
  }
  return infrastructureError(`git ${args[0] ?? ''} failed (exit code ${answer.code}): ${lastWords(answer.stderr)}`);
}

export function isDiskFull({ stderr }: GitAnswer): boolean {
  return /no space left|disk quota exceeded/i.test(stderr);
}

/** The lines that say why, on one line of at most 300 characters. */
export function lastWords(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  const telling = lines.filter((line) => /^(fatal|error|remote|warning| !)/.test(line));
  const text = (telling.length > 0 ? telling : lines).map((line) => line.trim()).join('; ');
  return text === '' ? 'it gave no reason' : text.length > 300 ? `${text.slice(0, 299)}…` : text;
}

/** Takes secrets, passwords in URLs and control characters (but not line ends) out of a text. */
export function redact(text: string, secrets: string[]): string {
  let clean = text.replaceAll(/(\/\/)[^\s/@]+@/g, '$1***@');
  for (const secret of secrets) if (secret !== '') clean = clean.replaceAll(secret, '***');
  return clean.replaceAll(/[^\P{C}\n]+/gu, ' ');
}

function brokenOff(args: string[], error: Error & { code?: unknown; killed?: boolean }, seconds: number): Error {
  const name = `git ${args[0] ?? ''}`;
  if (error.code === 'ENOENT') {
    return infrastructureError('there is no git program', {
      expected: '"git" 2.31 or newer on the PATH',
      todo: 'install git',
    });
  }
  if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') {
    return infrastructureError(`${name} was stopped: it printed more than ${MOST_OUTPUT} bytes`);
  }
  if (error.code === 'ABORT_ERR') return infrastructureError(`${name} was called off`);
  if (error.killed === true) return infrastructureError(`${name} was stopped after ${seconds} s without an end`);
  // The message of execFile repeats the command line, which is public; its cause may not be.
  return infrastructureError(`${name} could not be run (${String(error.code ?? 'killed by a signal')})`);
}

const BRANCHES = 'refs/heads/';

/** The user's own repository, only ever read. */
export function gitRepository(): Repository {
  return { root, head };
}

async function root(directory: string): Promise<string | null> {
  const args = ['rev-parse', '--show-toplevel'];
  const answer = await git(args, { cwd: directory });
  if (answer.code === 0) return requireOwn(await realPath(line(answer.stdout)), directory);
  if (/not a git repository|must be run in a work tree|cannot use bare repository/.test(answer.stderr)) return null;
  throw gitError(args, answer);
}

/** Settings of a clone can name any folder as its work tree, and then files of that would count as the project's. */
async function requireOwn(root: string, directory: string): Promise<string> {
  if ((await treeOf(await realPath(directory))) === root) return root;
  throw usageError(`the clone around ${shown(directory)} says that its work tree is ${shown(root)}`, {
    expected: 'a work tree that has its .git in it',
    todo: 'take core.worktree out of its settings: git config --unset core.worktree',
  });
}

async function head(
  root: string,
  ignored: string[],
): Promise<{ commit: string | null; branch: string | null; dirty: boolean }> {
  const commit = await lineOrNull(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], root);
  // In full: the short name of a branch is "heads/main" as soon as a tag is called main too.
  const ref = await lineOrNull(['symbolic-ref', '--quiet', 'HEAD'], root);
  const branch = ref?.startsWith(BRANCHES) ? ref.slice(BRANCHES.length) : null;
  const inside = await pathsInside(root, ignored);
  return { commit, branch, dirty: await isDirty(root, inside) };
}

/** `ignored` are relative to the root, with forward slashes. */
async function isDirty(root: string, ignored: string[]): Promise<boolean> {
  const isIgnored = (path: string) => ignored.some((folder) => path === folder || path.startsWith(`${folder}/`));
  const uncommitted = async (path: string, untracked: 'folders' | 'files') =>
    (await changesIn(root, path, untracked)).filter((change) => !change.isIgnored);
  for (const { name, isFolder } of await uncommitted('.', 'folders')) {
    if (isIgnored(name)) continue;
    // An untracked folder is listed as a whole: it may hold nothing but what is ignored.
    const holdsIgnored = isFolder && ignored.some((folder) => folder.startsWith(`${name}/`));
    if (!holdsIgnored) return true;
    for (const file of await uncommitted(name, 'files')) if (!isIgnored(file.name)) return true;
  }
  return false;
}

/** Something in a work tree that is not as it was committed, or never was. */
export interface Change {
  /** Below the root, without a slash at its end. */
  name: string;
  /** Never added, with everything that is in it. */
  isFolder: boolean;
  isIgnored: boolean;
}

/** `folders`: a folder of which nothing was ever added is one change; `files`: each file in it is. */
export async function changesIn(root: string, path: string, untracked: 'folders' | 'files'): Promise<Change[]> {
  const how =
    untracked === 'folders' ? ['--untracked-files=normal', '--ignored=traditional'] : ['--untracked-files=all'];
  const args = ['status', '--porcelain=v1', '-z', '--no-renames', ...how, '--', path];
  const output = await gitOutput(['--literal-pathspecs', ...args], { cwd: root });
  // Without renames each record is two letters, a space and one path.
  const records = output.toString().split('\0').slice(0, -1);
  return records.map((record) => ({
    name: record.slice(3).replace(/\/$/, ''),
    isFolder: record.endsWith('/'),
    isIgnored: record.startsWith('!!'),
  }));
}

/** Those of `paths` that lie inside of the work tree, relative to it. */
export async function pathsInside(root: string, paths: string[]): Promise<string[]> {
  const base = await realPath(root);
  const inside = await Promise.all(paths.map(async (path) => below(base, await realPath(path))));
  // The root itself ('') is never ignored: that would hide every change.
  return inside.filter((within): within is string => Boolean(within));
}

async function lineOrNull(args: string[], cwd: string): Promise<string | null> {
  const answer = await git(args, { cwd });
  if (answer.code === 1) return null;
  if (answer.code !== 0) throw gitError(args, answer);
  return line(answer.stdout);
}

function line(output: Buffer): string {
  return output.toString().replace(/\r?\n$/, '');
}
