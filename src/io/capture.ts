/** Keeps the head and the tail of a stream and counts the rest, so that a benchmark that prints gigabytes costs nothing. */
import type { Captured } from '../world.ts';

const HEAD_LIMIT = 4 * 1024 * 1024;
const TAIL_LIMIT = 4 * 1024 * 1024;

export class Capture {
  readonly #head: Buffer[] = [];
  #headBytes = 0;
  #tail: Buffer[] = [];
  #tailBytes = 0;
  #bytes = 0;

  push(chunk: Buffer): void {
    this.#bytes += chunk.length;
    const room = HEAD_LIMIT - this.#headBytes;
    if (room > 0) {
      // Copies: the engine client hands out slices of large shared buffers, which would all stay alive.
      const part = Buffer.from(chunk.subarray(0, room));
      this.#head.push(part);
      this.#headBytes += part.length;
    }
    if (chunk.length > room) {
      const rest = Buffer.from(chunk.subarray(Math.max(0, room)));
      this.#tail.push(rest);
      this.#tailBytes += rest.length;
      while (this.#tail.length > 1 && this.#tailBytes - (this.#tail[0]?.length ?? 0) >= TAIL_LIMIT) {
        this.#tailBytes -= this.#tail.shift()?.length ?? 0;
      }
    }
  }

  result(): Captured {
    const head = Buffer.concat(this.#head);
    const tail = Buffer.concat(this.#tail).subarray(-TAIL_LIMIT);
    const left = this.#bytes - head.length - tail.length;
    const middle = Buffer.from(left > 0 ? `\n[${left} bytes left out]\n` : '');
    return { text: Buffer.concat([head, middle, tail]).toString('utf8'), bytes: this.#bytes, truncated: left > 0 };
  }
}
