/** An archive for engines that take a whole context at once: GNU tar, whose names are bytes, as those of files are. */
import type { ContextEntry } from './filesync-messages.ts';

const BLOCK = 512;
const NAME_BYTES = 100;
const TYPES: Record<ContextEntry['kind'], string> = { file: '0', link: '2', folder: '5', pipe: '6' };
/** The most that the field of a size can say in octal digits. */
const MOST_OCTAL = 0o77777777777;

/** What goes before the bytes of an entry. Owned by root whoever checked the tree out: the same tree gives the same layers. */
export function tarHeader(entry: ContextEntry): Buffer {
  const name = Buffer.concat([
    entry.rawPath ?? Buffer.from(entry.path),
    Buffer.from(entry.kind === 'folder' ? '/' : ''),
  ]);
  const target = entry.rawTarget ?? Buffer.from(entry.target);
  return Buffer.concat([
    ...(target.length > NAME_BYTES ? [longField('K', target)] : []),
    ...(name.length > NAME_BYTES ? [longField('L', name)] : []),
    header(name, target, {
      type: TYPES[entry.kind],
      mode: entry.permissions,
      bytes: entry.bytes,
      seconds: entry.modified / 1_000_000_000n,
    }),
  ]);
}

/** Follows the bytes of a file. */
export function tarPadding(bytes: number): Buffer {
  return Buffer.alloc((BLOCK - (bytes % BLOCK)) % BLOCK);
}

/** Follows the last entry. */
export function tarEnd(): Buffer {
  return Buffer.alloc(2 * BLOCK);
}

/** A name that does not fit into the header of its file goes before it, as a file of its own. */
function longField(type: 'K' | 'L', value: Buffer): Buffer {
  const content = Buffer.concat([value, Buffer.alloc(1)]);
  const none = Buffer.alloc(0);
  const head = header(Buffer.from('././@LongLink'), none, { type, mode: 0, bytes: content.length, seconds: 0n });
  return Buffer.concat([head, content, tarPadding(content.length)]);
}

interface Fields {
  type: string;
  mode: number;
  bytes: number;
  /** Since 1970. */
  seconds: bigint;
}

function header(name: Buffer, target: Buffer, { type, mode, bytes, seconds }: Fields): Buffer {
  const block = Buffer.alloc(BLOCK);
  name.copy(block, 0, 0, NAME_BYTES);
  block.write(octal(mode, 7), 100);
  block.write(octal(0, 7), 108);
  block.write(octal(0, 7), 116);
  if (bytes <= MOST_OCTAL) block.write(octal(bytes, 11), 124);
  else {
    block[124] = 0x80;
    block.writeBigUInt64BE(BigInt(bytes), 128);
  }
  // Of a time before 1970 nothing can be said here.
  block.write(octal(seconds < 0n ? 0 : Number(seconds), 11), 136);
  block.write(' '.repeat(8), 148);
  block.write(type, 156);
  target.copy(block, 157, 0, NAME_BYTES);
  block.write('ustar  ', 257);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${octal(sum, 6)}\0 `, 148);
  return block;
}

function octal(value: number, digits: number): string {
  return value.toString(8).padStart(digits, '0');
}
