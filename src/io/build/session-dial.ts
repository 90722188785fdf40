/**
 * Opens the connection over which a builder asks for things during a build. Engines have had `POST /session` for it; API
 * 1.53 deprecates that for the call `Control/Session` of gRPC, on the API's own socket (HTTP/2 from the first byte) or, on
 * engines that do not take that, behind `POST /grpc`. Each is tried where the one before it is refused.
 * https://github.com/moby/moby/blob/master/api/docs/CHANGELOG.md
 */
import { type ClientHttp2Session, connect } from 'node:http2';
import net from 'node:net';
import { Duplex } from 'node:stream';
import tls from 'node:tls';
import { pieceMessage, readPiece } from '../../plan/image/filesync-messages.ts';
import { MessageReader } from '../../plan/image/protobuf.ts';
import { type Engine, field, statusOf, text } from '../engine/client.ts';

export interface SessionName {
  id: string;
  /** Builds with the same key share what the builder keeps of their files. */
  key: string;
  /** That this side answers. */
  methods: string[];
}

const CALL = '/moby.buildkit.v1.Control/Session';
/** An engine that does not know HTTP/2 may wait for more instead of refusing. */
const ANSWER_MS = 5000;
/** A piece of the connection; well below what gRPC takes at once. */
const PIECE = 64 * 1024;

/** null: an engine without sessions. */
export async function dialSession(engine: Engine, name: SessionName): Promise<Duplex | null> {
  const way = await overRoute(engine, name);
  if (way !== null) return way;
  const direct = await overCall(await rawSocket(engine), name);
  if (direct !== null) return direct;
  const upgraded = await dial(engine, '/grpc', { Upgrade: 'h2c' });
  return upgraded === null ? null : overCall(upgraded, name);
}

function overRoute(engine: Engine, { id, key, methods }: SessionName): Promise<Duplex | null> {
  return dial(engine, '/session', {
    Upgrade: 'h2c',
    'X-Docker-Expose-Session-Uuid': id,
    'X-Docker-Expose-Session-Name': 'pinbench',
    'X-Docker-Expose-Session-Sharedkey': key,
    'X-Docker-Expose-Session-Grpc-Method': methods,
  });
}

/** null: the engine has no such route, or no longer. */
function dial(engine: Engine, path: string, headers: Record<string, string | string[]>): Promise<Duplex | null> {
  return new Promise((resolve, reject) => {
    const request = { method: 'POST', path, hijack: true, headers, statusCodes: { 200: true } };
    engine.modem.dial(request, (failed: unknown, socket: unknown) => {
      if (isDuplex(socket)) resolve(socket);
      else if ([400, 404, 405, 410, 501].includes(statusOf(failed) ?? 0)) resolve(null);
      else reject(failed ?? new Error(`the engine opened nothing at ${path}`));
    });
  });
}

function isDuplex(value: unknown): value is Duplex {
  return typeof value === 'object' && value !== null && 'write' in value && 'read' in value;
}

/** The engine's client does not hand out a connection of its own, and its types do not know where it goes. */
async function rawSocket({ modem }: Engine): Promise<Duplex> {
  const ask = field(modem, 'getSocketPath');
  const path = typeof ask === 'function' ? text(await ask.call(modem)) : null;
  const [host, port] = [text(field(modem, 'host')) ?? 'localhost', Number(field(modem, 'port'))];
  const pem = (name: string) => {
    const value = field(modem, name);
    return Buffer.isBuffer(value) ? { [name]: value } : {};
  };
  const isSecure = field(modem, 'protocol') === 'https';
  const secrets = { ...pem('ca'), ...pem('cert'), ...pem('key') };
  const where = path === null ? { host, port } : { path };
  const socket = isSecure ? tls.connect({ ...where, ALPNProtocols: ['h2'], ...secrets }) : net.connect(where);
  await new Promise<void>((resolve, reject) => {
    socket.once(socket instanceof tls.TLSSocket ? 'secureConnect' : 'connect', resolve).once('error', reject);
  });
  return socket;
}

/** null: nobody there knows the call, or HTTP/2 at all. */
async function overCall(socket: Duplex, { id, key, methods }: SessionName): Promise<Duplex | null> {
  const client = connect('http://engine', { createConnection: () => socket });
  const call = client.request({
    ':method': 'POST',
    ':path': CALL,
    'content-type': 'application/grpc',
    te: 'trailers',
    'x-docker-expose-session-uuid': id,
    'x-docker-expose-session-name': 'pinbench',
    'x-docker-expose-session-sharedkey': key,
    'x-docker-expose-session-grpc-method': methods,
  });
  const isOpen = await new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => resolve(false), ANSWER_MS);
    const settle = (open: boolean): void => {
      clearTimeout(timer);
      resolve(open);
    };
    // Only a call that was refused has its status in the first headers.
    call.once('response', (headers) => settle(headers[':status'] === 200 && headers['grpc-status'] === undefined));
    // What speaks HTTP/1.1 answers what is no frame, or hangs up.
    const failed = (): void => settle(false);
    client.on('error', failed);
    call.on('error', failed);
    client.once('close', () => settle(false));
  });
  if (isOpen) return carried(client, call);
  client.destroy();
  socket.destroy();
  return null;
}

/** The session's own connection, whose bytes go as messages of the call. */
function carried(client: ClientHttp2Session, call: Duplex): Duplex {
  const reader = new MessageReader();
  const connection = new Duplex({
    read: () => void call.resume(),
    write(chunk: Buffer, _encoding, done) {
      const pieces = Array.from({ length: Math.ceil(chunk.length / PIECE) }, (_, at) =>
        pieceMessage(chunk.subarray(at * PIECE, (at + 1) * PIECE)),
      );
      call.write(Buffer.concat(pieces), () => done());
    },
    final: (done) => void call.end(done),
    destroy(thrown, done) {
      client.destroy();
      done(thrown);
    },
  });
  call.on('data', (chunk: Buffer) => {
    try {
      for (const piece of reader.feed(chunk).map(readPiece)) if (!connection.push(piece)) call.pause();
    } catch (thrown) {
      connection.destroy(thrown instanceof Error ? thrown : new Error(String(thrown)));
    }
  });
  const end = (): void => void (connection.readableEnded || connection.push(null));
  call.once('end', end);
  call.once('close', () => connection.destroy());
  return connection;
}
