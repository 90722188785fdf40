/** A run as bytes and back, checked. */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { canonicalJson } from '../model/canonical-json.ts';
import { infrastructureError, messageOf } from '../model/errors.ts';
import type { Run } from '../model/run.ts';
import { cutText } from '../text/quote.ts';
import { formatBytes, formatExcess } from '../units/format.ts';
import { pathOf } from './stored-run-path.ts';

/** Largest run as JSON text, in bytes; more is refused when written and when read. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * A run as gzip (RFC 1952) of its canonical JSON. The header's comment holds the SHA-256 of all bytes after it, because
 * gzip's own check leaves its header and its padding bits unguarded. `gunzip` reads it like any other file.
 * The same run gives the same bytes on the same zlib; compare with `holdsRun`, since another zlib may pack differently.
 */
export function encodeRun(run: Run): Uint8Array {
  const text = Buffer.from(canonicalJson(run));
  if (text.length > MOST_BYTES) {
    throw infrastructureError(`the run ${run.id} has ${formatExcess(text.length, MOST_BYTES)} and was not stored`, {
      expected: `at most ${formatBytes(MOST_BYTES)}`,
      fix: 'report fewer samples or fewer metrics',
    });
  }
  const body = gzipSync(text, { level: 9 }).subarray(HEADER.length);
  return Buffer.concat([HEADER, withChecksum(body), body]);
}

/**
 * The JSON value in the bytes of a stored run; its shape is not checked here.
 * Throws an infrastructure error that names `path` when a single bit is not as it was written.
 */
export function decodeRun(bytes: Uint8Array, path: string): unknown {
  const text = textOf(bytes, path);
  try {
    return JSON.parse(text);
  } catch (thrown) {
    throw damaged(path, `it is not JSON: ${cutText(messageOf(thrown), 80)}`, thrown);
  }
}

/** Whether the bytes found at `path` are this very run. Throws like `decodeRun` when they are damaged. */
export function holdsRun(bytes: Uint8Array, path: string, run: Run): boolean {
  return textOf(bytes, path) === canonicalJson(run);
}

/**
 * A run read back in full: unpacked, its shape checked by `parseRun`, and found to belong where it lies, so that a file
 * cannot pass for a run of another suite, environment or commit. Throws an infrastructure error that names the path.
 */
export function restoreRun(bytes: Uint8Array, path: string, parseRun: (value: unknown, where: string) => Run): Run {
  const value = decodeRun(bytes, path);
  let claimed: string;
  let run: Run;
  try {
    run = parseRun(value, path);
    claimed = pathOf(run);
  } catch (thrown) {
    throw damaged(path, `it holds no valid run: ${messageOf(thrown)}`, thrown);
  }
  if (claimed !== path) throw damaged(path, `it holds the run that belongs at ${claimed}`);
  return run;
}

/** The sentence for a name under which something else is stored already. */
export function takenError(path: string, location: string): Error {
  return infrastructureError(`another run is already stored as ${path} in ${location}; nothing was changed`, {
    expected: 'a run id that was never used before',
    fix: 'measure it once more, which makes a new id',
  });
}

/** Magic, deflate, "a comment follows", no time, no hint, unknown system: the same on every machine. */
const HEADER = Uint8Array.of(0x1f, 0x8b, 8, 0x10, 0, 0, 0, 0, 0, 255);

/** Bytes that are unpacked at a time. */
const [SMALLEST_PIECE, LARGEST_PIECE] = [16 * 1024, 4 * 1024 * 1024];

const CHECKSUM_LENGTH = withChecksum(new Uint8Array()).length;

function withChecksum(body: Uint8Array): Uint8Array {
  return Buffer.from(`sha256 ${createHash('sha256').update(body).digest('hex')}\0`, 'latin1');
}

/** The JSON of a stored run. Throws an infrastructure error that names `path` when a single bit is not as it was written. */
export function textOf(bytes: Uint8Array, path: string): string {
  const body = bytes.subarray(HEADER.length + CHECKSUM_LENGTH);
  const start = Buffer.concat([HEADER, withChecksum(body)]);
  if (!start.equals(bytes.subarray(0, start.length))) throw damaged(path, 'its checksum does not fit its content');
  try {
    const text = gunzipSync(bytes, { maxOutputLength: MOST_BYTES, chunkSize: likelySize(bytes) });
    return new TextDecoder('utf-8', { fatal: true }).decode(text);
  } catch (thrown) {
    throw damaged(path, `it cannot be unpacked into at most ${formatBytes(MOST_BYTES)} of text`, thrown);
  }
}

/** In one piece where it is what the end of a gzip file says, which is not relied on. */
function likelySize(bytes: Uint8Array): number {
  const statedLength =
    bytes.length < 4 ? 0 : new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 4).getUint32(0, true);
  return Math.min(Math.max(statedLength + 1, SMALLEST_PIECE), LARGEST_PIECE);
}

function damaged(path: string, why: string, cause?: unknown): Error {
  return infrastructureError(`the stored run ${path} cannot be used: ${why}`, {
    expected: 'a file as pinbench wrote it',
    fix: 'restore the file from a copy or from git history, or remove it; no other run depends on it',
    cause,
  });
}
