/** Zip archives for tests, whole ones and ones that lie: each field of an entry can be said otherwise. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  name: Uint8Array | string;
  bytes: Uint8Array | string;
  /** 8 packs, 0 does not. */
  method?: number;
  flags?: number;
  /** Of a Unix system, e.g. 0o120777 for a link. */
  mode?: number;
  /** What the directory says of the size, the checksum, the place. */
  size?: number;
  checksum?: number;
  at?: number;
  /** What the header in front of the file calls it. */
  localName?: Uint8Array | string;
}

export interface ZipEnd {
  count?: number;
  disk?: number;
  comment?: string;
}

export function makeZip(entries: ZipEntry[], end: ZipEnd = {}): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const bytes = Buffer.from(entry.bytes);
    const method = entry.method ?? 8;
    const packed = method === 8 ? deflateRawSync(bytes) : bytes;
    const name = Buffer.from(entry.name);
    const localName = Buffer.from(entry.localName ?? entry.name);
    const facts = [
      [0, 4],
      [entry.checksum ?? crc32(bytes), 4],
      [packed.length, 4],
      [entry.size ?? bytes.length, 4],
    ] as const;
    const head = [
      [20, 2],
      [entry.flags ?? 0, 2],
      [method, 2],
    ] as const;
    const file = [fields([0x04034b50, 4], ...head, ...facts, [localName.length, 2], [0, 2]), localName, packed];
    directory.push(
      fields(
        ...([[0x02014b50, 4], [(3 << 8) | 63, 2], ...head, ...facts] as const),
        ...([
          [name.length, 2],
          [0, 2],
          [0, 2],
          [0, 2],
          [0, 2],
        ] as const),
        ...([
          [((entry.mode ?? 0o100644) << 16) >>> 0, 4],
          [entry.at ?? at, 4],
        ] as const),
      ),
      name,
    );
    files.push(...file);
    at += file.reduce((sum, part) => sum + part.length, 0);
  }
  const length = directory.reduce((sum, part) => sum + part.length, 0);
  const count = end.count ?? entries.length;
  const comment = Buffer.from(end.comment ?? '', 'latin1');
  const last = fields(
    ...([
      [0x06054b50, 4],
      [end.disk ?? 0, 2],
      [0, 2],
      [count, 2],
      [count, 2],
    ] as const),
    ...([
      [length, 4],
      [at, 4],
      [comment.length, 2],
    ] as const),
  );
  return Buffer.concat([...files, ...directory, last, comment]);
}

function fields(...values: readonly (readonly [value: number, bytes: number])[]): Buffer {
  return Buffer.concat(
    values.map(([value, bytes]) => {
      const field = Buffer.alloc(bytes);
      field.writeUIntLE(value, 0, bytes);
      return field;
    }),
  );
}
