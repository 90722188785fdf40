/** The git program: one bounded, silent call at a time, and what a run must know of its own repository. */
import { execFile } from 'node:child_process';
import { infrastructureError } from '../errors.ts';
import type { Repository } from '../world.ts';
import { below, realPath } from './real-path.ts';

export interface GitOptions {
  /** Folder that git works in. */
  cwd?: string;
  env?: Record<string, string>;
  /** Settings for this call only. They travel in the environment, so that a secret value is on no command line. */
  config?: [key: string, value: string][];
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

/** For questions to a clone: a partial one would ask its server for what it lacks; here the lack is an answer. */
export function cloneAlone(root: string): GitOptions {
  return { cwd: root, env: { GIT_NO_LAZY_FETCH: '1' } };
}

const MOST_OUTPUT = 64 * 1024 * 1024;

/** What git needs of our environment. The rest, every token of the job included, stays out of it and of its hooks. */
const PASSED_ON =
  /^(PATH|HOME|USER|LOGNAME|USERPROFILE|SystemRoot|TMPDIR|TEMP|TMP|XDG_CONFIG_HOME|SSH_AUTH_SOCK|SSL_CERT_(FILE|DIR)|(https?|all|no)_proxy|GIT_CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|GIT_SSL_CA(INFO|PATH)|GIT_SSH(_COMMAND)?|GIT_EXEC_PATH)$/i;

/** No hook, monitor or background housekeeping of the user's may run in our name, nor outlive the call. */
const QUIET: [string, string][] = [
  ['core.hooksPath', '/dev/null'],
  ['core.fsmonitor', 'false'],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
];

/**
 * Runs git to its end, whatever its exit code. Throws an infrastructure error when there is no git, or when it took too
 * long, said too much or was called off.
 */
export function git(args: string[], options: GitOptions = {}): Promise<GitAnswer> {
  const secrets = options.secrets ?? [];
  const timeoutSeconds = options.timeoutSeconds ?? 120;
  const place = options.cwd === undefined ? [] : ['-C', options.cwd];
  return new Promise((resolve, reject) => {
    const child = execFile(
      'git',
      ['--no-pager', ...place, ...args],
      {
        encoding: 'buffer',
        env: environment(options),
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

function environment(options: GitOptions): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {};
  for (const [name, value] of Object.entries(process.env)) if (PASSED_ON.test(name)) env[name] = value;
  const config = [...QUIET, ...(options.config ?? [])];
  const before = Number(env.GIT_CONFIG_COUNT ?? 0);
  config.forEach(([key, value], index) => {
    env[`GIT_CONFIG_KEY_${before + index}`] = key;
    env[`GIT_CONFIG_VALUE_${before + index}`] = value;
  });
  env.GIT_CONFIG_COUNT = String(before + config.length);
  // English for the words we look for; no question that nobody answers; no lock that disturbs the user's own git.
  const fixed = { LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_ASKPASS: '', SSH_ASKPASS: '', GIT_OPTIONAL_LOCKS: '0' };
  return { ...env, ...fixed, GIT_ALLOW_PROTOCOL: 'file:http:https:ssh', ...options.env };
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
  if (answer.code === 0) return realPath(line(answer.stdout));
  if (/not a git repository|must be run in a work tree/.test(answer.stderr)) return null;
  throw gitError(args, answer);
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
  for (const path of await changes(root, 'normal', '.')) {
    const bare = path.replace(/\/$/, '');
    if (isIgnored(bare)) continue;
    // An untracked folder is listed as a whole: it may hold nothing but what is ignored.
    const holdsIgnored = path.endsWith('/') && ignored.some((folder) => folder.startsWith(path));
    if (!holdsIgnored) return true;
    for (const file of await changes(root, 'all', bare)) if (!isIgnored(file)) return true;
  }
  return false;
}

async function changes(root: string, untracked: 'normal' | 'all', path: string): Promise<string[]> {
  const args = ['status', '--porcelain=v1', '-z', '--no-renames', `--untracked-files=${untracked}`, '--', path];
  const output = await gitOutput(['--literal-pathspecs', ...args], { cwd: root });
  // Without renames each record is two letters, a space and one path.
  const records = output.toString().split('\0').slice(0, -1);
  return records.map((record) => record.slice(3));
}

async function pathsInside(root: string, paths: string[]): Promise<string[]> {
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
