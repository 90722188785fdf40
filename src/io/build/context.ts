/** Reads a build context, without what the user's .dockerignore and pinbench itself keep out. */
import {
  type BigIntStats,
  closeSync,
  constants,
  existsSync,
  lstatSync,
  openSync,
  readdirSync,
  readlinkSync,
} from 'node:fs';
import { open, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { messageOf, usageError } from '../../model/errors.ts';
import type { BuildPlan } from '../../plan/image/build-plan.ts';
import { credentialKind, holdsSecret, refuseCredentials } from '../../plan/image/credentials.ts';
import type { ContextEntry } from '../../plan/image/filesync-messages.ts';
import { type FolderRules, type IgnoreMatch, IgnoreRules, patternFor } from '../../plan/image/ignore.ts';
import { firstFew, quote } from '../../text/quote.ts';
import { gitFoldersElsewhere, refuseGits } from '../files/git-folder.ts';
import { leadsOut, type OrdinaryFile, readOrdinary, treeOf } from '../files/ordinary-file.ts';
import { below, exists } from '../files/real-path.ts';
import { finished, type Slices, slices } from '../process/slices.ts';

/** A folder, with what decides about the files in it already read. */
export interface Context {
  /** Without links. */
  folder: string;
  dockerfile: OrdinaryFile & { name: string };
  /** Null when there are no patterns. */
  ignore: (OrdinaryFile & { name: string }) | null;
  rules: IgnoreRules;
}

export interface ListedEntry extends ContextEntry {
  /** Nanoseconds since 1970; no program can set it, so it tells of a change that the time of modification hides. */
  changed: bigint;
  /** Of the file that was listed, so that no other one is read in its place. */
  identity: string;
  /** What is given instead of the bytes there. */
  content?: Buffer;
}

const MOST_DOCKERFILE = 4 * 1024 * 1024;
const MOST_PATTERNS = 1024 * 1024;
/** What every system takes for a path, and Docker as well; without its end. */
const MOST_PATH = 4095;
/** Read of each file, and so many files, to see whether they are what they are called. */
const LOOK_BYTES = 64 * 1024;
const MOST_LOOKS = 50;
const MOST_NAMED = 5;
/** A folder that is open, by its number: whatever becomes of its name meanwhile, this is the one that was looked at. */
const OPEN_FOLDERS = '/proc/self/fd';
const SLASH = Buffer.from('/');

/** Throws a usage error, which holds nothing of the files, when one of them leads out of what the plan allows. */
export async function openContext(plan: BuildPlan): Promise<Context> {
  const { within } = plan;
  const folder = await realpath(plan.context).catch((thrown: unknown) => {
    throw unreadable(plan.context, thrown);
  });
  const context = `the build context ${quote(plan.context)}`;
  if (within !== null && below(within, folder) === null) throw leadsOut(context, folder, within);
  await refuseGits(context, folder);
  const file = async (name: string, most: number): Promise<OrdinaryFile & { name: string }> => {
    const what = `${name === plan.dockerfile ? 'the Dockerfile' : 'the list of what is left out of the context,'} ${quote(name)}`;
    const found = await readOrdinary(path.join(folder, name), { what, within, most });
    refuseCredentials(what, found.realFile);
    return { name, ...found };
  };
  const dockerfile = await file(plan.dockerfile, MOST_DOCKERFILE);
  // Docker's own rule: a file beside the Dockerfile goes before the context's.
  const lists = [`${plan.dockerfile}.dockerignore`, '.dockerignore'];
  const found = await Promise.all(lists.map((name) => exists(path.join(folder, name))));
  const list = lists[found.indexOf(true)];
  const ignore = list === undefined ? null : await file(list, MOST_PATTERNS);
  return {
    folder,
    dockerfile,
    ignore,
    rules: new IgnoreRules(
      ignore?.content.toString() ?? '',
      [...plan.ignore, ...(await repositoryIn(folder))],
      ignore?.name,
    ),
  };
}

/** Patterns for the repository of the work tree, where it lies in the context by another name than .git. */
async function repositoryIn(folder: string): Promise<string[]> {
  const tree = await treeOf(folder);
  const folders = tree === null ? [] : await gitFoldersElsewhere(tree);
  return folders.flatMap((one) => {
    const inside = below(folder, one);
    return inside === null || inside === '' ? [] : [patternFor(inside)];
  });
}

export function unreadable(context: string, thrown: unknown): Error {
  return usageError(`the build context ${context} cannot be read: ${messageOf(thrown)}`, {
    fix: 'make it readable, or leave it out with a line in .dockerignore',
    cause: thrown,
  });
}

/**
 * Everything the build may see, each folder right before what is in it and names in the order of their bytes. Links are
 * listed, never followed. Throws what the file system throws, for what no context can hold (a device), a usage error for what
 * is too much, and the reason of `signal` soon after it is aborted.
 */
export async function listContext(folder: string, rules: IgnoreRules, signal: AbortSignal): Promise<ListedEntry[]> {
  const listing: Listing = { entries: [], rules, slice: slices(signal), above: Buffer.byteLength(folder) + 1 };
  await addFolder(listing, Buffer.from(folder), Buffer.alloc(0), rules.start());
  return listing.entries;
}

interface Listing {
  entries: ListedEntry[];
  rules: IgnoreRules;
  slice: Slices;
  /** Bytes of a path before what is inside the context. */
  above: number;
}

async function addFolder(listing: Listing, place: Buffer, raw: Buffer, known: FolderRules): Promise<void> {
  const { rules, slice } = listing;
  const number = openSync(place, constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW);
  try {
    const byNumber = `${OPEN_FOLDERS}/${number}`;
    const here = Buffer.concat([existsSync(byNumber) ? Buffer.from(byNumber) : place, SLASH]);
    const found = readdirSync(here, { withFileTypes: true, encoding: 'buffer' });
    for (const entry of found.sort((one, other) => Buffer.compare(one.name, other.name))) {
      const matched = await finished(rules.matching(known, entry.name.toString()), slice);
      if (matched.ignored && (!matched.mayHoldMore || !entry.isDirectory())) continue;
      const within = raw.length === 0 ? entry.name : Buffer.concat([raw, SLASH, entry.name]);
      await addEntry(listing, Buffer.concat([here, entry.name]), within, matched);
    }
  } finally {
    closeSync(number);
  }
}

/** And what is in it. */
async function addEntry(
  listing: Listing,
  place: Buffer,
  within: Buffer,
  { ignored, inside }: IgnoreMatch,
): Promise<void> {
  const { entries, above } = listing;
  const facts = lstatSync(place, { bigint: true });
  if ((ignored && !facts.isDirectory()) || facts.isSocket()) return;
  if (above + within.length > MOST_PATH) throw tooLong(within);
  const before = entries.push(describe(within, facts, facts.isSymbolicLink() ? readlinkSync(place, 'buffer') : null));
  if (!facts.isDirectory()) return;
  await addFolder(listing, place, within, inside);
  // A folder that is left out is there only for what a later pattern took back in.
  if (ignored && entries.length === before) entries.pop();
}

function tooLong(within: Buffer): Error {
  return usageError(`the build context has a path of more than ${MOST_PATH} bytes, ${quote(within.toString())}`, {
    expected: 'one that a program can open, and with fewer folders in each other',
    fix: 'remove it, or leave its first folder out with a line in .dockerignore',
  });
}

/** The Dockerfile and the folders it is in, whatever the patterns say; a link that it may be is followed already. */
export async function listDockerfile({ folder, dockerfile }: Context): Promise<ListedEntry[]> {
  const parts = dockerfile.name.split('/');
  const folders = parts.slice(1).map((_, depth) => parts.slice(0, depth + 1).join('/'));
  const parents = folders.map(async (name) =>
    describe(Buffer.from(name), await stat(path.join(folder, name), { bigint: true }), null),
  );
  return [...(await Promise.all(parents)), given(dockerfile)];
}

/** What was read already, as an entry. */
export function given({ name, facts, content }: OrdinaryFile & { name: string }): ListedEntry {
  return { ...describe(Buffer.from(name), facts, null), bytes: content.length, content };
}

function describe(raw: Buffer, facts: BigIntStats, target: Buffer | null): ListedEntry {
  const text = raw.toString();
  const targetText = target?.toString() ?? '';
  const kind = kindOf(facts);
  if (kind === null) throw new Error(`${text} is neither a file, a folder, a link nor a pipe`);
  return {
    path: text,
    kind,
    permissions: Number(facts.mode & 0o7777n),
    bytes: kind === 'file' ? Number(facts.size) : 0,
    modified: facts.mtimeNs,
    target: targetText,
    changed: facts.ctimeNs,
    identity: `${facts.dev}:${facts.ino}`,
    ...(Buffer.from(text).equals(raw) ? {} : { rawPath: raw }),
    ...(target === null || Buffer.from(targetText).equals(target) ? {} : { rawTarget: target }),
  };
}

function kindOf(facts: BigIntStats): ContextEntry['kind'] | null {
  if (facts.isFile()) return 'file';
  if (facts.isDirectory()) return 'folder';
  if (facts.isSymbolicLink()) return 'link';
  return facts.isFIFO() ? 'pipe' : null;
}

/** The bytes of a listed file; throws when another one lies there by now. */
export async function* readEntry(folder: string, entry: ListedEntry, chunk: number): AsyncGenerator<Buffer> {
  if (entry.content !== undefined) {
    for (let at = 0; at < entry.content.length; at += chunk) yield entry.content.subarray(at, at + chunk);
    return;
  }
  const place = Buffer.concat([Buffer.from(folder), SLASH, entry.rawPath ?? Buffer.from(entry.path)]);
  const handle = await open(place, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const facts = await handle.stat({ bigint: true });
    if (`${facts.dev}:${facts.ino}` !== entry.identity) throw new Error(`${entry.path} was replaced during the build`);
    yield* handle.createReadStream({ highWaterMark: chunk, autoClose: false });
  } finally {
    await handle.close();
  }
}

/** A sentence on files that look like logins or keys and go into the build; null without any. */
export async function credentialsWarning(folder: string, entries: ListedEntry[]): Promise<string | null> {
  const found: string[] = [];
  let looks = 0;
  for (const entry of entries) {
    const kind = entry.kind === 'file' ? credentialKind(entry.path) : null;
    if (kind === 'look' && looks >= MOST_LOOKS) continue;
    if (kind === 'look') looks += 1;
    if (kind === 'credentials' || (kind === 'look' && holdsSecret(await startOf(folder, entry))))
      found.push(entry.path);
  }
  if (found.length === 0) return null;
  const names = firstFew(found.map(quote), MOST_NAMED);
  return `the build context holds what looks like credentials: ${names}. Leave them out with .dockerignore.`;
}

async function startOf(folder: string, entry: ListedEntry): Promise<string> {
  for await (const chunk of readEntry(folder, entry, LOOK_BYTES)) return chunk.toString('latin1');
  return '';
}
