/**
 * Gives the engine's builder the files of a context as it asks for them, over a BuildKit session: what it still has from an
 * earlier build is not read and not sent again. https://github.com/moby/buildkit/tree/master/session/filesync
 * No gRPC library is used: these are a handful of messages, and @grpc/grpc-js with protobufjs would add more than a
 * megabyte to what every job loads; dockerode gets empty packages in their place (stubs/).
 */
import { createHash, randomUUID } from 'node:crypto';
import { createServer, type ServerHttp2Stream } from 'node:http2';
import os from 'node:os';
import { messageOf } from '../../model/errors.ts';
import type { Login } from '../../plan/docker-settings/logins.ts';
import {
  credentialsMessage,
  dataMessage,
  endOfEntries,
  entryMessage,
  errorMessage,
  finishMessage,
  readAsked,
  readRegistry,
} from '../../plan/image/filesync-messages.ts';
import { framed, MessageReader } from '../../plan/image/protobuf.ts';
import type { Engine } from '../engine/client.ts';
import { type Context, type ListedEntry, listDockerfile, readEntry } from './context.ts';
import { dialSession } from './session-dial.ts';

const SYNC = '/moby.filesync.v1.FileSync/DiffCopy';
const CREDENTIALS = '/moby.filesync.v1.Auth/Credentials';
const HEALTH = '/grpc.health.v1.Health/Check';
/** Well below the 4 MiB that gRPC takes at once. */
const CHUNK = 256 * 1024;
/** Files sent at the same time. */
const FILES_AT_ONCE = 4;
/**
 * A file that changed so shortly ago may change again without a new time of modification (a kernel's clock tick). Times
 * further apart than this tell of a time that was set back; those that are nearer had no build between them that counts.
 */
const SETTLED_NS = 100_000_000n;
/** A builder names each path that a Dockerfile copies in a header of its request; Node would refuse after 128 of them. */
const LONG_HEADERS = { maxHeaderListPairs: 65_536, settings: { maxHeaderListSize: 4 * 1024 * 1024 } };
export interface BuildSession {
  id: string;
  /** Why files could not be given; null while all is well. */
  problem(): Error | null;
  close(): void;
}

/** null: an engine without sessions. */
export async function openSession(
  engine: Engine,
  context: Context,
  entries: ListedEntry[],
  loginOf: (registry: string) => Promise<Login | null>,
): Promise<BuildSession | null> {
  const id = randomUUID();
  const methods = [SYNC, HEALTH, CREDENTIALS];
  const socket = await dialSession(engine, { id, key: sharedKey(context.folder, entries), methods });
  if (socket === null) return null;
  let problem: Error | null = null;
  const server = createServer(LONG_HEADERS);
  server.on('stream', (stream, headers) => {
    stream.on('error', () => {});
    const called = headers[':path'];
    if (called === HEALTH) answer(stream, framed(Buffer.from([0x08, 0x01])));
    else if (called === CREDENTIALS) {
      giveLogin(stream, loginOf).catch((thrown: unknown) => {
        problem ??= thrown instanceof Error ? thrown : new Error(String(thrown));
        stream.close();
      });
    } else if (called !== SYNC) answer(stream, null);
    else {
      sync(stream, context, () => entriesFor(headers, context, entries)).catch((thrown: unknown) => {
        problem ??= thrown instanceof Error ? thrown : new Error(String(thrown));
        stream.end(errorMessage(messageOf(thrown)));
      });
    }
  });
  socket.on('error', () => {});
  server.emit('connection', socket);
  return { id, problem: () => problem, close: () => socket.destroy() };
}

/**
 * The builder keeps the files of one key and compares names, sizes and times of modification with ours. That misses a
 * change only where the time was set back (unpacked archives, package managers), which the time of change tells, or came
 * within the same tick as the build: such files become part of the key, and a new key has everything sent again.
 */
function sharedKey(folder: string, entries: ListedEntry[]): string {
  const key = createHash('sha256').update(`pinbench\0${os.hostname()}\0${folder}`);
  const now = BigInt(Date.now()) * 1_000_000n;
  for (const { kind, path: name, modified, changed } of entries) {
    if (kind !== 'file') continue;
    if (now - changed < SETTLED_NS) key.update(randomUUID());
    if (changed - modified > SETTLED_NS || modified > changed) key.update(`\0${name}\0${changed}`);
  }
  return key.digest('hex');
}

/**
 * What a request is about. The Dockerfile is asked for by itself, and is seen even where it is ignored. Of what to ignore
 * the builder is told nothing: it would only repeat it, line by line, as headers of its next request, and this side has
 * left those files out already.
 */
async function entriesFor(
  headers: Record<string, unknown>,
  context: Context,
  entries: ListedEntry[],
): Promise<ListedEntry[]> {
  const wanted = [headers.followpaths ?? [], headers['include-patterns'] ?? []].flat();
  if (wanted.length > 0 && wanted.every((name) => name === '.dockerignore')) return [];
  return headers['dir-name'] === 'dockerfile' ? listDockerfile(context) : entries;
}

/** The builder asks for files while it is still being told what there is, so both go on at once. */
async function sync(stream: ServerHttp2Stream, context: Context, find: () => Promise<ListedEntry[]>): Promise<void> {
  begin(stream);
  const entries = await find();
  await Promise.all([list(stream, entries), serve(stream, context, entries)]);
  if (stream.writable) stream.end(finishMessage());
}

async function list(stream: ServerHttp2Stream, entries: ListedEntry[]): Promise<void> {
  for (const entry of entries) await send(stream, entryMessage(entry));
  await send(stream, endOfEntries());
}

/** Settles when the builder has all it wants. */
function serve(stream: ServerHttp2Stream, context: Context, entries: ListedEntry[]): Promise<void> {
  const reader = new MessageReader();
  const queue: number[] = [];
  let sending = 0;
  return new Promise((resolve, reject) => {
    const next = (): void => {
      const id = sending < FILES_AT_ONCE ? queue.shift() : undefined;
      if (id === undefined) return;
      sending += 1;
      sendFile(stream, context, id, entries[id]).then(() => {
        sending -= 1;
        next();
      }, reject);
    };
    stream.on('data', (chunk: Buffer) => {
      try {
        for (const asked of reader.feed(chunk).map(readAsked)) {
          // An error is the builder's own (its disk is full); the build fails with it.
          if (asked.kind === 'finish' || asked.kind === 'error') resolve();
          if (asked.kind === 'request') queue.push(asked.id);
        }
      } catch (thrown) {
        reject(thrown);
      }
      for (let free = sending; free < FILES_AT_ONCE; free += 1) next();
    });
    // The builder hangs up when the build failed or was cancelled, and says so itself.
    stream.once('close', resolve);
  });
}

async function sendFile(
  stream: ServerHttp2Stream,
  context: Context,
  id: number,
  entry: ListedEntry | undefined,
): Promise<void> {
  if (entry?.kind !== 'file') throw new Error(`the builder asked for number ${id} of the list, which is no file`);
  for await (const chunk of readEntry(context.folder, entry, CHUNK)) {
    if (!stream.writable) return;
    await send(stream, dataMessage(id, chunk));
  }
  await send(stream, dataMessage(id, Buffer.alloc(0)));
}

/** Waits while the stream has as much as it wants to hold; a stream that broke takes everything and sends nothing. */
function send(stream: ServerHttp2Stream, message: Buffer): Promise<void> {
  return new Promise((resolve) => {
    if (!stream.writable || stream.write(message, () => resolve())) resolve();
  });
}

function begin(stream: ServerHttp2Stream, status = '0'): void {
  stream.respond({ ':status': 200, 'content-type': 'application/grpc' }, { waitForTrailers: true });
  stream.once('wantTrailers', () => stream.sendTrailers({ 'grpc-status': status }));
}

/** null: a call that we do not know, status 12 of gRPC. */
function answer(stream: ServerHttp2Stream, message: Buffer | null): void {
  begin(stream, message === null ? '12' : '0');
  stream.end(message ?? undefined);
}

/** A registry without a login is told of no user: it is asked as anybody. */
async function giveLogin(
  stream: ServerHttp2Stream,
  loginOf: (registry: string) => Promise<Login | null>,
): Promise<void> {
  const reader = new MessageReader();
  const asked: Buffer[] = [];
  for await (const chunk of stream) asked.push(...reader.feed(chunk));
  const login = await loginOf(readRegistry(asked[0] ?? Buffer.alloc(0)));
  const isToken = login !== null && login.identityToken !== '';
  const [user, secret] = isToken ? ['', login.identityToken] : [login?.username ?? '', login?.password ?? ''];
  answer(stream, credentialsMessage(user, secret));
}
