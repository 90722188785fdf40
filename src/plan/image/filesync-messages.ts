/**
 * The messages by which a builder asks for the files of a context, in BuildKit's own protocol (service FileSync, method
 * DiffCopy): we list what there is, the builder asks for what it does not have yet. Field numbers are those of fsutil's
 * wire.proto and stat.proto: https://github.com/tonistiigi/fsutil/tree/master/types
 * And what a build's session carries beside files: questions for logins, and, where it is a gRPC call itself, its bytes.
 */
import { bytesField, fieldsIn, framed, numberField } from './protobuf.ts';

/** One thing in a build context. */
export interface ContextEntry {
  /** Relative to the context, with forward slashes. */
  path: string;
  kind: 'file' | 'folder' | 'link' | 'pipe';
  /** Permission bits with setuid, setgid and sticky, e.g. 0o755. */
  permissions: number;
  /** 0 for all but files. */
  bytes: number;
  /** Nanoseconds since 1970. */
  modified: bigint;
  /** What a link points to; '' for all else. */
  target: string;
  /** The same two as bytes, where they are not UTF-8 and the text stands for them only for people. */
  rawPath?: Buffer;
  rawTarget?: Buffer;
}

/** What the builder says: `request` wants the bytes of the entry with this number, counted from 0 in our list. */
export type Asked = { kind: 'request'; id: number } | { kind: 'finish' } | { kind: 'error'; message: string };

const STAT = 0;
const REQUEST = 1;
const DATA = 2;
const FINISH = 3;
const ERROR = 4;

/** Go's os.FileMode: kinds and special bits are not where Unix has them. */
const GO_KIND: Record<ContextEntry['kind'], number> = {
  file: 0,
  folder: 0x80000000,
  link: 0x08000000,
  pipe: 0x02000000,
};
const GO_SPECIAL = [
  { unix: 0o4000, go: 0x00800000 },
  { unix: 0o2000, go: 0x00400000 },
  { unix: 0o1000, go: 0x00100000 },
];

/** Owner and group are left at 0: the same tree gives the same layers whoever checked it out. */
export function entryMessage(entry: ContextEntry): Buffer {
  const stat = Buffer.concat([
    bytesField(1, entry.rawPath ?? Buffer.from(entry.path)),
    numberField(2, BigInt(goMode(entry))),
    numberField(5, BigInt(entry.bytes)),
    numberField(6, BigInt.asUintN(64, entry.modified)),
    bytesField(7, entry.rawTarget ?? Buffer.from(entry.target)),
  ]);
  return framed(numberField(1, BigInt(STAT)), bytesField(2, stat));
}

/** Follows the last entry. */
export function endOfEntries(): Buffer {
  return framed(numberField(1, BigInt(STAT)));
}

/** No bytes at all means the end of that file. */
export function dataMessage(id: number, chunk: Buffer): Buffer {
  return framed(numberField(1, BigInt(DATA)), numberField(3, BigInt(id)), bytesField(4, chunk));
}

export function finishMessage(): Buffer {
  return framed(numberField(1, BigInt(FINISH)));
}

export function errorMessage(message: string): Buffer {
  return framed(numberField(1, BigInt(ERROR)), bytesField(4, Buffer.from(message)));
}

/** Throws an Error for what is no message of this protocol. */
export function readAsked(message: Buffer): Asked {
  let [type, id, data] = [0, 0, Buffer.alloc(0)];
  for (const { field, value } of fieldsIn(message)) {
    if (field === 1 && typeof value === 'number') type = value;
    if (field === 3 && typeof value === 'number') id = value;
    if (field === 4 && typeof value !== 'number') data = Buffer.from(value);
  }
  if (type === REQUEST) return { kind: 'request', id };
  if (type === FINISH) return { kind: 'finish' };
  if (type === ERROR) return { kind: 'error', message: data.toString('utf8') };
  throw new Error(`the builder sent a message of type ${type}`);
}

function goMode({ kind, permissions }: ContextEntry): number {
  const special = GO_SPECIAL.reduce((sum, bit) => sum + (permissions & bit.unix ? bit.go : 0), 0);
  return (permissions & 0o777) + special + GO_KIND[kind];
}

/** The registry that a builder wants a login for (service Auth, method Credentials). */
export function readRegistry(message: Buffer): string {
  const host = fieldsIn(message).find(({ field, value }) => field === 1 && typeof value !== 'number');
  return Buffer.isBuffer(host?.value) ? host.value.toString('utf8') : '';
}

export function credentialsMessage(username: string, secret: string): Buffer {
  return framed(bytesField(1, Buffer.from(username)), bytesField(2, Buffer.from(secret)));
}

/** Of `Control/Session`, which carries the session's own connection in pieces. */
export function pieceMessage(bytes: Buffer): Buffer {
  return framed(bytesField(1, bytes));
}

export function readPiece(message: Buffer): Buffer {
  const pieces = fieldsIn(message).flatMap(({ field, value }) =>
    field === 1 && Buffer.isBuffer(value) ? [value] : [],
  );
  return Buffer.concat(pieces);
}
