/** A git repository elsewhere: how we log in to it, and what its refusals mean. */
import { infrastructureError, type PinbenchError, usageError } from '../../model/errors.ts';
import { GIT_CALL, type Retries, waitAfter } from '../../plan/retries.ts';
import { quoted } from '../../text/quote.ts';
import { type Pause, pauseUntil, repeat } from '../process/repeat.ts';
import { type GitAnswer, type GitOptions, git, isDiskFull } from './git.ts';
import { lastWords } from './messages.ts';

export interface Remote {
  /** As given; it holds no secret. */
  url: string;
  /** A call to the remote, whatever its exit code. A network that fails for a moment is tried again. */
  call(args: string[], options: GitOptions): Promise<GitAnswer>;
}

/** Why a remote did not do as it was told. */
export type Trouble =
  | 'another was first'
  | 'name taken'
  | 'unreachable'
  | 'untrusted'
  | 'guarded'
  | 'denied'
  | 'not logged in'
  | 'not found'
  | 'disk full'
  | 'other';

/** What is done while the remote cannot be reached. */
export interface Persistence {
  retries: Retries;
  pause: Pause;
  random?: () => number;
}

/**
 * `token` is used for http(s) only. It goes to git as a setting in the environment: on no command line, in no URL, in no
 * file, and it is blotted out of what git prints. Throws a usage error on a URL that holds a password itself.
 */
export function remoteAt(url: string, token: string | null, { retries, pause, random }: Persistence): Remote {
  const web = webAddress(url);
  const login = Buffer.from(`x-access-token:${token ?? ''}`).toString('base64');
  const access: GitOptions =
    web === null || token === null
      ? {}
      : {
          secrets: [token, login],
          config: [
            // The empty value drops a header that the user's own settings may hold: two of them are refused.
            [`http.${web.origin}/.extraheader`, ''],
            [`http.${web.origin}/.extraheader`, `AUTHORIZATION: basic ${login}`],
            ['credential.helper', ''],
            ['http.followRedirects', 'false'],
          ],
        };
  return {
    url,
    async call(args, options) {
      const config = [...(options.config ?? []), ...(access.config ?? [])];
      const once = (): Promise<GitAnswer> => git(args, { timeoutSeconds: 300, ...options, ...access, config });
      const wait = (answer: GitAnswer, tries: number): number | null =>
        answer.code !== 0 && troubleOf(answer) === 'unreachable' ? waitAfter(retries, tries, random) : null;
      return repeat(once, wait, pause);
    },
  };
}

/** The remote that a clone comes from: one that cannot be reached is given up after half a minute, or on `signal`. */
export function originRemote(
  { url, token, pause }: { url: string; token: string | null; pause?: Pause | undefined },
  signal?: AbortSignal,
): Remote {
  return remoteAt(url, token, { retries: GIT_CALL, pause: pause ?? pauseUntil(signal) });
}

function webAddress(url: string): URL | null {
  const parsed = /^https?:/i.test(url) && URL.canParse(url) ? new URL(url) : null;
  const holdsLogin = parsed !== null && (parsed.username !== '' || parsed.password !== '');
  if (holdsLogin || url === '' || url.startsWith('-') || /\p{C}|^\w+::/u.test(url)) {
    // A password must not be repeated, so of such a URL only the host is shown.
    const shown = holdsLogin ? `with a login for ${parsed.host}` : quoted(url, 80);
    throw usageError(`the remote ${shown} cannot be used`, {
      expected: 'an http(s), ssh or file URL, or a path, without user name and password',
      fix: 'give the token by itself, not inside the URL',
    });
  }
  return parsed;
}

const BEATEN =
  /fetch first|non-fast-forward|stale info|reference already exists|transaction failed|cannot lock ref|failed to (update|lock) ref|incorrect old value/i;

/** Refs are files and folders: `a/b` and `a` cannot both be one. Nobody who comes later changes that. */
const TAKEN = /'[^']*' exists; cannot create|directory.file conflict|refname conflict|case-insensitive filesystem/i;

/** The other side is not the one that was meant, or cannot show it; asking again does not help. */
const UNTRUSTED = /certificate|host key verification failed|no alternative certificate subject/i;

/** No connection, a server in trouble, or an answer that broke off. */
const BROKEN =
  /returned error: (429|5\d\d)|could not resolve host|failed to connect|couldn't connect|connection (reset|refused|timed out|closed)|transfer closed|recv failure|RPC failed|early eof|empty reply|unexpected (eof|disconnect)|remote end hung up|error reading section header|bad line length|expected flush|fetch-pack: invalid index-pack output|TLS|SSL/i;

/** Read from git's English words: a status line of `push --porcelain`, or what it printed before it gave up. */
export function troubleOf(answer: Pick<GitAnswer, 'stdout' | 'stderr'>): Trouble {
  const stderr = answer.stderr;
  // Of two refs that go together, the one that was not refused itself says only that the other was.
  const refused = Array.from(answer.stdout.toString().matchAll(/^!\t[^\t]*\t(.*)$/gm), ([, reason]) => reason).join(
    '\n',
  );
  if (isDiskFull(answer)) return 'disk full';
  if (/hook declined|protected branch/i.test(refused) || /\bGH0(06|13)\b/.test(stderr)) return 'guarded';
  if (refused !== '' && TAKEN.test(`${refused}\n${stderr}`)) return 'name taken';
  if (BEATEN.test(refused) && !/permission denied|read-only file system/i.test(stderr)) return 'another was first';
  if (/returned error: 403|access .{0,300}not granted|permission to .{0,300} denied/i.test(stderr)) return 'denied';
  if (/authentication failed|could not read (username|password)|permission denied \(|returned error: 401/i.test(stderr))
    return 'not logged in';
  if (/repository .{0,300}not found|does not appear to be a git repository|returned error: 404/i.test(stderr))
    return 'not found';
  if (refused === '' && UNTRUSTED.test(stderr)) return 'untrusted';
  // A server that said no has answered, though it may have hung up afterwards.
  const hasAnswered = /not support/i.test(stderr) || (refused !== '' && !refused.includes('remote failure'));
  if (!hasAnswered && (refused !== '' || BROKEN.test(stderr))) return 'unreachable';
  return 'other';
}

/** What became of one ref in a push, by its status line. `reason` is git's, empty when there is none. */
export function outcomeOf(answer: GitAnswer, ref: string): { isDone: boolean; reason: string } {
  for (const row of answer.stdout.toString().split('\n')) {
    const [flag, refs, reason = ''] = row.split('\t');
    if (refs?.endsWith(`:${ref}`)) return { isDone: flag !== '!', reason };
  }
  return { isDone: answer.code === 0, reason: '' };
}

/** What a token has to allow. */
export type Right = 'read' | 'write';

/** The sentence for a refusal. `verb` says what was being done with `place`; `right` what the whole piece of work needs. */
export function refusalError(
  answer: GitAnswer,
  place: string,
  verb: 'read' | 'written',
  right: Right = verb === 'written' ? 'write' : 'read',
): PinbenchError {
  const { why, fix } = sentencesFor(right)[troubleOf(answer)];
  return infrastructureError(`the ${place} could not be ${verb}: ${why} (${lastWords(answer)})`, {
    ...(verb === 'written' ? { expected: 'a token with `permissions: contents: write`' } : {}),
    fix,
  });
}

/** Whoever reads is never told to get a right to write. */
const sentencesFor = (right: Right): Record<Trouble, { why: string; fix: string }> => ({
  denied: {
    why: 'the token lacks the permission',
    fix:
      right === 'read'
        ? 'give a token with `permissions: contents: read` for this repository'
        : "add `permissions: contents: write` to the job that stores results; a fork's pull request never gets it",
  },
  'not logged in': {
    why: 'the login was not accepted',
    fix: `give a token that is valid now, with \`permissions: contents: ${right}\``,
  },
  'not found': {
    why: 'there is no such repository, or the token may not see it',
    fix: `check the URL; for a private repository the token needs \`permissions: contents: ${right}\``,
  },
  guarded: {
    why: 'a rule or hook of the repository forbids it',
    fix: 'let the token push to this branch: take the branch out of the protection rules, with `permissions: contents: write`',
  },
  'name taken': {
    why: 'a branch whose name begins like this one, or is the beginning of this one, is in its place',
    fix: 'delete or rename that branch, or choose another name: store.branch in the configuration, --branch on the command line',
  },
  untrusted: {
    why: 'the server could not show that it is the one that was meant',
    fix: 'check the URL, and the certificates or host keys that git trusts here',
  },
  unreachable: {
    why: `the remote did not answer, ${GIT_CALL.tries} times`,
    fix: 'check the network, then run it again',
  },
  'disk full': { why: 'a disk is full, here or there', fix: 'free some space; earlier stored runs are intact' },
  'another was first': { why: 'another writer was first', fix: 'run it again' },
  other: { why: 'git failed', fix: "see git's own words above" },
});
