/**
 * The messages by which a builder asks for the files of a context, in BuildKit's own protocol (service FileSync, method
 * DiffCopy): we list what there is, the builder asks for what it does not have yet. Field numbers are those of fsutil's
 * wire.proto and stat.proto: https://github.com/tonistiigi/fsutil/tree/master/types
 */

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
  let rest = message;
  while (rest.length > 0) {
    const [key, afterKey] = readNumber(rest);
    const [value, afterValue] = readNumber(afterKey);
    const field = Math.floor(key / 8);
    const wire = key % 8;
    if (wire !== 0 && wire !== 2) throw new Error(`a message of the builder has a field of type ${wire}`);
    if (wire === 2 && value > afterValue.length) throw new Error('a message of the builder is cut short');
    if (field === 1 && wire === 0) type = value;
    if (field === 3 && wire === 0) id = value;
    if (field === 4 && wire === 2) data = Buffer.from(afterValue.subarray(0, value));
    rest = wire === 0 ? afterValue : afterValue.subarray(value);
  }
  if (type === REQUEST) return { kind: 'request', id };
  if (type === FINISH) return { kind: 'finish' };
  if (type === ERROR) return { kind: 'error', message: data.toString('utf8') };
  throw new Error(`the builder sent a message of type ${type}`);
}

/** Takes messages out of a stream: each has a byte for compression (never used here) and its length in four bytes before it. */
export class MessageReader {
  #rest: Buffer = Buffer.alloc(0);

  feed(chunk: Buffer): Buffer[] {
    this.#rest = Buffer.concat([this.#rest, chunk]);
    const messages: Buffer[] = [];
    while (this.#rest.length >= 5) {
      const end = 5 + this.#rest.readUInt32BE(1);
      if (this.#rest[0] !== 0) throw new Error('the builder sent a compressed message, which nobody asked for');
      if (end > LONGEST_MESSAGE) throw new Error(`the builder sent a message of ${end - 5} bytes`);
      if (this.#rest.length < end) break;
      messages.push(this.#rest.subarray(5, end));
      this.#rest = this.#rest.subarray(end);
    }
    return messages;
  }
}

/** What the builder has to say is a number, or an error's sentence. */
const LONGEST_MESSAGE = 1024 * 1024;

/** A message with its length before it, as gRPC wants it. */
export function framed(...parts: Buffer[]): Buffer {
  const head = Buffer.alloc(5);
  head.writeUInt32BE(
    parts.reduce((sum, part) => sum + part.length, 0),
    1,
  );
  return Buffer.concat([head, ...parts]);
}

function goMode({ kind, permissions }: ContextEntry): number {
  const special = GO_SPECIAL.reduce((sum, bit) => sum + (permissions & bit.unix ? bit.go : 0), 0);
  return (permissions & 0o777) + special + GO_KIND[kind];
}

/** Fields that are 0 or empty are left out, as the format has it. */
function numberField(field: number, value: bigint): Buffer {
  return value === 0n ? Buffer.alloc(0) : Buffer.concat([varint(BigInt(field << 3)), varint(value)]);
}

function bytesField(field: number, value: Buffer): Buffer {
  if (value.length === 0) return Buffer.alloc(0);
  return Buffer.concat([varint(BigInt((field << 3) | 2)), varint(BigInt(value.length)), value]);
}

function varint(value: bigint): Buffer {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 127n) {
    bytes.push(Number(rest & 127n) | 128);
    rest >>= 7n;
  }
  return Buffer.from([...bytes, Number(rest)]);
}

/** The builder's numbers are types and counts, all small. */
function readNumber(bytes: Buffer): [number, Buffer] {
  let value = 0;
  for (let at = 0; at < Math.min(bytes.length, 8); at += 1) {
    const byte = bytes[at] ?? 0;
    value += (byte & 127) * 2 ** (7 * at);
    if (byte < 128) return [value, bytes.subarray(at + 1)];
  }
  throw new Error('a number of the builder is cut short, or longer than any of its numbers');
}
