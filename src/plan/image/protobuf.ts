/**
 * As much of Protocol Buffers and of gRPC's framing as the builder's messages need: https://protobuf.dev/programming-guides/encoding/
 */
import { formatBytes } from '../../units/format.ts';

/** Takes messages out of a stream: each has a byte for compression (never used here) and its length in four bytes before it. */
export class MessageReader {
  #rest: Buffer = Buffer.alloc(0);

  feed(chunk: Buffer): Buffer[] {
    this.#rest = Buffer.concat([this.#rest, chunk]);
    const messages: Buffer[] = [];
    while (this.#rest.length >= 5) {
      const end = 5 + this.#rest.readUInt32BE(1);
      if (this.#rest[0] !== 0) throw new Error('the builder sent a compressed message, although none was requested');
      if (end > LONGEST_MESSAGE) throw new Error(`the builder sent a message of ${formatBytes(end - 5)}`);
      if (this.#rest.length < end) break;
      messages.push(this.#rest.subarray(5, end));
      this.#rest = this.#rest.subarray(end);
    }
    return messages;
  }
}

/** What the builder has to say is a number, an error's sentence, or a piece of a stream. */
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

/** Throws an Error for what is no message, or has fields of a type that the builder does not use. */
export function fieldsIn(message: Buffer): { field: number; value: number | Buffer }[] {
  const fields: { field: number; value: number | Buffer }[] = [];
  let rest = message;
  while (rest.length > 0) {
    const [key, afterKey] = readNumber(rest);
    const [value, afterValue] = readNumber(afterKey);
    const field = Math.floor(key / 8);
    const wire = key % 8;
    if (wire !== 0 && wire !== 2) throw new Error(`a message of the builder has a field of type ${wire}`);
    if (wire === 2 && value > afterValue.length) throw new Error('a message of the builder is cut short');
    fields.push({ field, value: wire === 2 ? afterValue.subarray(0, value) : value });
    rest = wire === 0 ? afterValue : afterValue.subarray(value);
  }
  return fields;
}

/** Fields that are 0 or empty are left out, as the format has it. */
export function numberField(field: number, value: bigint): Buffer {
  return value === 0n ? Buffer.alloc(0) : Buffer.concat([varint(BigInt(field << 3)), varint(value)]);
}

export function bytesField(field: number, value: Buffer): Buffer {
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
