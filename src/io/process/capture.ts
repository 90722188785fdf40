/** Keeps the head and the tail of a stream and counts the rest, so that a benchmark that prints gigabytes costs nothing. */
import type { Captured } from '../../model/ports/engine.ts';

const HEAD_LIMIT = 4 * 1024 * 1024;
const TAIL_LIMIT = 4 * 1024 * 1024;
/** Most benchmarks print less than this. */
const FIRST_SIZE = 16 * 1024;

/**
 * Bytes are copied into two buffers, not kept as chunks: a chunk of one byte costs a hundred bytes of memory, and the engine
 * client hands out slices of large shared buffers, which would all stay alive.
 */
export class Capture {
  #head: Buffer = Buffer.alloc(0);
  #headBytes = 0;
  /** A ring once it is full: the byte that is written next lies `#tailBytes % TAIL_LIMIT` from its start. */
  #tail: Buffer = Buffer.alloc(0);
  #tailBytes = 0;

  push(chunk: Buffer): void {
    const toHead = Math.min(chunk.length, HEAD_LIMIT - this.#headBytes);
    if (toHead > 0) {
      this.#head = grown(this.#head, this.#headBytes, toHead, HEAD_LIMIT);
      chunk.copy(this.#head, this.#headBytes, 0, toHead);
      this.#headBytes += toHead;
    }
    if (chunk.length > toHead) this.#pushTail(chunk.subarray(toHead));
  }

  #pushTail(chunk: Buffer): void {
    const skipped = Math.max(0, chunk.length - TAIL_LIMIT);
    const rest = chunk.subarray(skipped);
    const kept = Math.min(this.#tailBytes, TAIL_LIMIT);
    this.#tail = grown(this.#tail, kept, skipped + rest.length, TAIL_LIMIT);
    const start = (this.#tailBytes + skipped) % TAIL_LIMIT;
    const untilEnd = rest.copy(this.#tail, start);
    rest.copy(this.#tail, 0, untilEnd);
    this.#tailBytes += chunk.length;
  }

  result(): Captured {
    const head = this.#head.subarray(0, this.#headBytes);
    const next = this.#tailBytes % TAIL_LIMIT;
    const tail =
      this.#tailBytes <= TAIL_LIMIT
        ? this.#tail.subarray(0, this.#tailBytes)
        : Buffer.concat([this.#tail.subarray(next), this.#tail.subarray(0, next)]);
    const bytes = this.#headBytes + this.#tailBytes;
    const left = bytes - head.length - tail.length;
    const middle = Buffer.from(left > 0 ? `\n[${left} bytes left out]\n` : '');
    return { text: Buffer.concat([head, middle, tail]).toString('utf8'), bytes, truncated: left > 0 };
  }
}

/** The buffer itself where `more` bytes still fit, else a copy at least twice as large. */
function grown(buffer: Buffer, used: number, more: number, limit: number): Buffer {
  const wanted = Math.min(limit, used + more);
  if (wanted <= buffer.length) return buffer;
  const larger = Buffer.allocUnsafe(Math.min(limit, Math.max(FIRST_SIZE, buffer.length * 2, wanted)));
  buffer.copy(larger, 0, 0, used);
  return larger;
}
