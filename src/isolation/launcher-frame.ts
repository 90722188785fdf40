/** Takes the launcher's frame off the front of a benchmark's stdout. The frame's form is told in launcher/README.md. */

const START = 'PINBENCH/1 ';
/** The launcher holds its frame under 1 000 000 bytes (launcher.c); what claims more is not one. */
const MOST_DIGITS = 6;

interface Bounds {
  bodyStart: number;
  bodyEnd: number;
}

/**
 * Whole output at once: `observed` is the body of the frame, one character a byte, and the benchmark's own output begins
 * at `restOffset`. Without a whole frame at the very start, observed is null and everything is the benchmark's. With a
 * key, only a frame that says it counts: the word that this one launcher was given and nobody else knows.
 */
export function splitFrame(
  stdout: Uint8Array,
  key: string | null = null,
): { observed: string | null; restOffset: number } {
  const bytes = asBuffer(stdout);
  const bounds = findBounds(bytes, prefixOf(key));
  if (typeof bounds === 'string' || bounds.bodyEnd > bytes.length) return { observed: null, restOffset: 0 };
  return { observed: bytes.toString('latin1', bounds.bodyStart, bounds.bodyEnd), restOffset: bounds.bodyEnd };
}

/** The same for a stream: holds back at most one frame (under 1 MiB), and nothing once the frame is through. */
export class FrameReader {
  /** Body of the frame, one character a byte; null until it was whole. */
  observed: string | null = null;
  /** Room for `#wanted` bytes; null once the frame is through. Chunks of one byte each would cost a hundred times as much. */
  #held: Buffer | null = Buffer.alloc(1);
  #heldBytes = 0;
  #wanted = 1;
  readonly #key: string | null;

  constructor(key: string | null = null) {
    this.#key = key;
  }

  /** Takes the next bytes of stdout and returns those of them, and of what was held back, that are the benchmark's. */
  feed(chunk: Uint8Array): Buffer {
    const more = asBuffer(chunk);
    if (this.#held === null) return more;
    // Looked at only when something new can be known, so that a stream of single bytes costs no more than its length.
    if (this.#heldBytes + more.length < this.#wanted) {
      this.#heldBytes += more.copy(this.#held, this.#heldBytes);
      return Buffer.alloc(0);
    }
    const bytes = Buffer.concat([this.#held.subarray(0, this.#heldBytes), more]);
    const bounds = findBounds(bytes, prefixOf(this.#key));
    if (bounds === 'unknown' || (bounds !== 'none' && bounds.bodyEnd > bytes.length)) {
      this.#wanted = bounds === 'unknown' ? bytes.length + 1 : bounds.bodyEnd;
      this.#held = Buffer.alloc(this.#wanted);
      this.#heldBytes = bytes.copy(this.#held);
      return Buffer.alloc(0);
    }
    this.#held = null;
    const { observed, restOffset } = splitFrame(bytes, this.#key);
    this.observed = observed;
    return bytes.subarray(restOffset);
  }

  /** At the end of the stream: what was held back for a frame that never became whole. */
  finish(): Buffer {
    const held = this.#held?.subarray(0, this.#heldBytes) ?? Buffer.alloc(0);
    this.#held = null;
    return held;
  }
}

/** `unknown` when there are too few bytes to tell. */
function findBounds(bytes: Buffer, prefix: Buffer): Bounds | 'none' | 'unknown' {
  const seen = Math.min(bytes.length, prefix.length);
  if (!bytes.subarray(0, seen).equals(prefix.subarray(0, seen))) return 'none';
  const header = bytes.toString('latin1', prefix.length, prefix.length + MOST_DIGITS + 1);
  const length = /^(\d+)\n/.exec(header)?.[1];
  if (length !== undefined) {
    const bodyStart = prefix.length + length.length + 1;
    return { bodyStart, bodyEnd: bodyStart + Number(length) };
  }
  return /^\d*$/.test(header) && header.length <= MOST_DIGITS ? 'unknown' : 'none';
}

function prefixOf(key: string | null): Buffer {
  return Buffer.from(key === null ? START : `${START}${key} `, 'latin1');
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
