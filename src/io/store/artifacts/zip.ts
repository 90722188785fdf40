/**
 * Files out of a zip archive that a stranger may have made (APPNOTE 6.3.10, as much of it as GitHub's artifacts use).
 * All in memory: nothing is written, so no name in it can lead anywhere. Names that try are refused all the same.
 */

import { inflateRawSync } from 'node:zlib';
import { infrastructureError, messageOf } from '../../../model/errors.ts';
import { quoted } from '../../../text/quote.ts';
import { formatBytes, formatExcess } from '../../../units/format.ts';

export interface ArchiveLimits {
  /** Entries that the archive may list. */
  entries: number;
  /** Unpacked bytes of one wanted file. */
  fileBytes: number;
  /** Unpacked bytes of all wanted files together. */
  allBytes: number;
}

interface Entry {
  name: string;
  method: number;
  checksum: number;
  packed: number;
  size: number;
  /** Where its local header is. */
  at: number;
}

const END_LENGTH = 22;
const END = 0x06054b50;
const ENTRY_LENGTH = 46;
const ENTRY = 0x02014b50;
const LOCAL_LENGTH = 30;
const LOCAL = 0x04034b50;
/** Here the true number is in a ZIP64 record, which only an archive beyond our limits needs. */
const ELSEWHERE_16 = 0xffff;
const ELSEWHERE_32 = 0xffffffff;

const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;

/**
 * The bytes of the files whose name is wanted, in the archive's order. Throws an infrastructure error, whose message
 * begins with "it", when anything in the archive is not as it must be, wanted or not.
 */
export function filesIn(
  archive: Buffer,
  wanted: (name: string) => boolean,
  limits: ArchiveLimits,
): { name: string; bytes: Buffer }[] {
  const { entries, end } = directoryOf(archive, limits.entries);
  const taken = new Set<string>();
  for (const { name } of entries) {
    if (taken.has(name)) throw unfit(`lists ${quoted(name, 80)} twice`);
    taken.add(name);
  }
  const chosen = entries.filter(({ name }) => wanted(name));
  let all = 0;
  for (const { name, size } of chosen) {
    all += size;
    if (size > limits.fileBytes)
      throw unfit(
        `holds ${quoted(name, 80)} of ${formatExcess(size, limits.fileBytes)}; ${formatBytes(limits.fileBytes)} is the most`,
      );
    if (all > limits.allBytes) throw unfit(`unpacks to more than ${formatBytes(limits.allBytes)}`);
  }
  return chosen.map((entry) => ({ name: entry.name, bytes: unpack(archive, entry, end) }));
}

/** What the archive's central directory says, and where that directory begins. */
function directoryOf(archive: Buffer, most: number): { entries: Entry[]; end: number } {
  const last = endRecord(archive);
  const count = archive.readUInt16LE(last + 10);
  const size = archive.readUInt32LE(last + 12);
  const start = archive.readUInt32LE(last + 16);
  if (count > most || count === ELSEWHERE_16) throw unfit(`lists ${count} files; ${most} are the most`);
  const disks = [archive.readUInt16LE(last + 4), archive.readUInt16LE(last + 6)];
  if (disks.some((disk) => disk !== 0) || archive.readUInt16LE(last + 8) !== count || start + size > last) {
    throw damaged();
  }
  const entries: Entry[] = [];
  let at = start;
  for (let left = count; left > 0; left--) {
    const { entry, length } = entryAt(archive, at, start + size);
    if (entry !== null) entries.push(entry);
    at += length;
  }
  if (at !== start + size) throw damaged();
  return { entries, end: start };
}

/** The record at the end, which must be the only one that fits: where there are two, two readers would see two archives. */
function endRecord(archive: Buffer): number {
  const found: number[] = [];
  for (let at = archive.length - END_LENGTH; at >= 0 && at >= archive.length - END_LENGTH - 0xffff; at--) {
    const fits = archive.readUInt32LE(at) === END && at + END_LENGTH + archive.readUInt16LE(at + 20) === archive.length;
    if (fits) found.push(at);
  }
  const [only] = found;
  if (only === undefined || found.length > 1) throw damaged();
  return only;
}

/** `entry` is null for a folder. */
function entryAt(archive: Buffer, at: number, end: number): { entry: Entry | null; length: number } {
  if (at + ENTRY_LENGTH > end || archive.readUInt32LE(at) !== ENTRY) throw damaged();
  const nameLength = archive.readUInt16LE(at + 28);
  const length = ENTRY_LENGTH + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  if (at + length > end) throw damaged();
  const name = nameOf(archive.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength));
  const flags = archive.readUInt16LE(at + 8);
  const entry: Entry = {
    name,
    method: archive.readUInt16LE(at + 10),
    checksum: archive.readUInt32LE(at + 16),
    packed: archive.readUInt32LE(at + 20),
    size: archive.readUInt32LE(at + 24),
    at: archive.readUInt32LE(at + 42),
  };
  if ((flags & ENCRYPTED) !== 0) throw unfit(`holds ${quoted(name, 80)} encrypted`);
  // The upper half is the mode that a Unix system gave; 0 is none, which is a plain file or a folder.
  const kind = (archive.readUInt32LE(at + 38) >>> 16) & 0o170000;
  const isFolder = name.endsWith('/');
  if (kind !== 0 && kind !== (isFolder ? 0o040000 : 0o100000)) {
    throw unfit(`holds ${quoted(name, 80)}, which is a link or a device`);
  }
  if ([entry.packed, entry.size, entry.at].includes(ELSEWHERE_32))
    throw unfit(`holds ${quoted(name, 80)}, which is too large`);
  return { entry: isFolder ? null : entry, length };
}

function nameOf(bytes: Buffer): string {
  let name: string;
  try {
    name = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw unfit(`holds a name that is not text: ${messageOf(cause)}`, cause);
  }
  const inside = name.replace(/\/$/, '').split('/');
  const leads = inside.some((part) => part === '' || part === '.' || part === '..');
  if (leads || /[\p{Cc}\\:]/u.test(name)) throw unfit(`holds ${quoted(name, 80)}, a name that leads out of it`);
  return name;
}

function unpack(archive: Buffer, entry: Entry, end: number): Buffer {
  const { name, method, at, packed, size, checksum } = entry;
  if (at + LOCAL_LENGTH > end || archive.readUInt32LE(at) !== LOCAL) throw damaged();
  const nameEnd = at + LOCAL_LENGTH + archive.readUInt16LE(at + 26);
  const start = nameEnd + archive.readUInt16LE(at + 28);
  // A file has its name twice; a reader that goes by the other one must not see another file.
  if (start + packed > end || archive.toString('utf8', at + LOCAL_LENGTH, nameEnd) !== name) throw damaged();
  const body = archive.subarray(start, start + packed);
  if (method !== STORED && method !== DEFLATED) throw unfit(`holds ${quoted(name, 80)} packed in an unknown way`);
  const bytes = method === STORED ? body : inflated(body, size);
  if (bytes.length !== size || crc32(bytes) !== checksum) throw damaged();
  return bytes;
}

/** Stops at the first byte beyond the announced size, however much would follow. */
function inflated(body: Buffer, size: number): Buffer {
  try {
    return inflateRawSync(body, { maxOutputLength: Math.max(1, size) });
  } catch (cause) {
    throw damaged(cause);
  }
}

/** CRC-32 of ISO 3309, as zip has it; Node's own is not in every version that pinbench runs on. */
export function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ (CRC_TABLE[(sum ^ byte) & 0xff] ?? 0);
  return (sum ^ 0xffffffff) >>> 0;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = (value & 1) === 0 ? value >>> 1 : (value >>> 1) ^ 0xedb88320;
  return value;
});

const damaged = (cause?: unknown): Error => unfit('is damaged or was cut off', cause);

function unfit(why: string, cause?: unknown): Error {
  return infrastructureError(`it ${why}`, { expected: 'an archive as GitHub keeps artifacts', cause });
}
