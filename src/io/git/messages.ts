/**
 * What git says, as far as it may be repeated. Its errors quote lines of files, and a clone can lead git to any file of this
 * machine: by an included setting, or by a link in its `.git`. So of a call that reads a clone only known sentences are told,
 * and of those not what came out of a file.
 */
import { cutText } from '../../text/quote.ts';

export interface GitWords {
  /** Without secrets and control characters, one line a line. */
  stderr: string;
  /** Every file that git read was ours, the user's or the server's. */
  ownFiles: boolean;
}

/** A name of an object, which git looked for because another object names it. */
const ID = '[0-9a-f]{40}(?:[0-9a-f]{24})?';
const REASON =
  'Permission denied|Operation not permitted|No such file or directory|Not a directory|Is a directory|Too many levels of symbolic links|Too many open files|Cannot allocate memory|Input/output error|Read-only file system|No space left on device|Disk quota exceeded|Stale file handle';
/** Of a setting that git itself knows; the names of branches and remotes are in the middle of longer ones. */
const KEY = '[a-z]+\\.[a-z]+';
/** Where git itself looks for the user's settings. */
const USERS = "[^']*(?:/\\.gitconfig|/git/(?:config|attributes|ignore)|/etc/gitconfig)";
const EXTENSIONS =
  'noop|objectformat|compatobjectformat|partialclone|preciousobjects|worktreeconfig|refstorage|relativeworktrees';

/** The beginning of a line, and what is reported of it; `null`: as it is matched. */
const SHAPES: [pattern: string, wording: string | null][] = [
  ['fatal: not a git repository \\(or any of the parent directories\\): \\.git', null],
  ['fatal: not a git repository \\(or any parent up to mount point [^)]*\\)', null],
  ['fatal: not a git repository', 'fatal: its .git leads to no git repository'],
  ['fatal: invalid gitfile format', null],
  // Of the folder in our own call.
  [`fatal: cannot change to '[^']*': (?:${REASON})`, null],
  [`fatal: (Invalid path|cannot chdir to) '.*': (${REASON})`, 'fatal: its work tree cannot be entered: $2'],
  ['fatal: this operation must be run in a work tree', null],
  [`fatal: unknown repository extensions? found: +(${EXTENSIONS})$`, 'fatal: unknown repository extension: $1'],
  ['fatal: unknown repository extensions? found', null],
  ['fatal: Expected git repo version', 'fatal: git does not know the version of this repository'],
  // Settings: where they are wrong, never what they say.
  ['(?:fatal|error|warning): bad config line \\d+ in (?:file|blob) .*', null],
  ["(fatal|error): bad config variable '.*' in file '(.*)' at line (\\d+)", '$1: a bad setting in $2, line $3'],
  [`(fatal|error): bad (numeric|boolean) config value '.*' for '(${KEY})'`, '$1: a bad $2 value for $3'],
  [`error: missing value for '(?:${KEY})'`, null],
  ['(fatal|error): (?:bad|invalid|unknown|unable to parse|malformed).*config.*', '$1: a bad setting'],
  ['fatal: exceeded maximum include depth', null],
  [`(?:fatal|warning): unable to access '${USERS}': (?:${REASON})`, null],
  ['fatal: unknown error occurred while reading the configuration files', null],
  // Index and references.
  ['error: bad signature', 'error: the index has a bad signature'],
  ['error: bad index (?:file sha1 signature|version)', null],
  ['fatal: index file (?:corrupt|smaller than expected)', null],
  ['fatal: unexpected line in', 'fatal: a bad line in packed-refs'],
  ['fatal: bad shallow line', 'fatal: a bad line in the file "shallow"'],
  ['error: bad graft data', null],
  [
    'error: object directory .* does not exist; check ',
    'error: an object directory of objects/info/alternates is gone',
  ],
  ['fatal: your current branch appears to be broken', null],
  ['fatal: missing object ', 'fatal: a reference names an object that is missing'],
  // Objects.
  ['fatal: bad object HEAD', null],
  [`(?:fatal|error): (?:bad object|unable to read tree|unable to read|Could not read) (?:${ID})`, null],
  [`fatal: Not a valid (?:object|commit) name (?:HEAD|(?:${ID})(?:\\^\\{[a-z]+\\})?)$`, null],
  [`(?:fatal|error): missing (?:blob|tree|commit) (?:object )?'?(?:${ID})'?`, null],
  [`(?:fatal|error): Failed to traverse parents of commit (?:${ID})`, null],
  [`(?:fatal|error): (?:corrupt loose object|unable to unpack) '?(?:${ID})'?`, null],
  [`(?:fatal|error): loose object (${ID}) \\(stored in .*\\) is corrupt`, 'fatal: the loose object $1 is corrupt'],
  ['error: object file .* is empty', 'error: an object file is empty'],
  ['error: inflate: data stream error \\([a-z ]+\\)', null],
  ['fatal: revision walk setup failed', null],
  // What we asked, and could not be done.
  ["(?:fatal|error): (?:unknown (?:option|switch)|unrecognized argument):? [`']?[\\w=.:-]+'?$", null],
  ["fatal: transport '[a-z]+' not allowed", null],
  ['fatal: Out of memory', null],
  [`fatal: write error: (?:${REASON})`, null],
  // The program git-lfs, of its server.
  ['(?:batch response|LFS): .*', null],
  ['error: failed to fetch some objects from .*', null],
];
const KNOWN = SHAPES.map(([pattern, wording]) => ({ pattern: new RegExp(`^(?:${pattern})`, 'i'), wording }));

const WITHHELD = 'its words are not repeated, since they may quote files; `git status` there shows them';

/** The lines that say why, on one line of at most 300 characters. */
export function lastWords({ stderr, ownFiles }: GitWords): string {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0) return 'it gave no reason';
  const text = (ownFiles ? reasonLines(lines) : knownOf(stderr)).join('; ');
  return text === '' ? WITHHELD : cutText(text, 300);
}

function reasonLines(lines: string[]): string[] {
  const telling = lines.filter((line) => /^(fatal|error|remote|warning| !)/.test(line));
  return (telling.length > 0 ? telling : lines).map((line) => line.trim());
}

function knownOf(stderr: string): string[] {
  // A line that begins with a space (a tab, before it was cleaned) goes on with the one before.
  const lines = stderr.replaceAll('\n ', ' ').split('\n');
  return lines.map(known).filter((line) => line !== null);
}

function known(line: string): string | null {
  for (const { pattern, wording: sentence } of KNOWN) {
    const [found] = pattern.exec(line) ?? [];
    if (found !== undefined) return sentence === null ? found : found.replace(pattern, sentence);
  }
  return null;
}

/** The folder that git refuses, as it belongs to somebody else; null when that is not what it said. */
export function strangersFolder({ stderr }: Pick<GitWords, 'stderr'>): string | null {
  const refusal = /^fatal: (?:detected dubious ownership in|unsafe) repository (?:at )?\(?'(.+?)'(?:$| is owned by)/m;
  return refusal.exec(stderr)?.[1] ?? null;
}

/** Takes secrets, passwords in URLs and control characters (but not line ends) out of a text. */
export function redact(text: string, secrets: string[]): string {
  let clean = text.replaceAll(/(\/\/)[^\s/@]+@/g, '$1***@');
  for (const secret of secrets) if (secret !== '') clean = clean.replaceAll(secret, '***');
  return clean.replaceAll(/[^\P{C}\n]+/gu, ' ');
}
