/** A build context as one archive, for engines that do not ask for single files. */
import { Readable } from 'node:stream';
import { tarEnd, tarHeader, tarPadding } from '../../plan/image/tar.ts';
import { type Context, given, type ListedEntry, listDockerfile, readEntry } from './context.ts';

const CHUNK = 64 * 1024;

/** `onError` is called once when a file cannot be read; the stream then ends with that error too. */
export function packContext(context: Context, entries: ListedEntry[], onError: (failed: unknown) => void): Readable {
  return Readable.from(archive(context, entries, onError), { objectMode: false });
}

async function* archive(
  context: Context,
  listed: ListedEntry[],
  onError: (failed: unknown) => void,
): AsyncGenerator<Buffer> {
  try {
    // The engine needs these even when the user's patterns leave them out, and leaves them out itself.
    const needed = [...(await listDockerfile(context)), ...(context.ignore === null ? [] : [given(context.ignore)])];
    const files = new Set(needed.flatMap(({ kind, path: name }) => (kind === 'file' ? [name] : [])));
    const known = new Set(listed.map((entry) => entry.path));
    const extra = needed.filter(({ kind, path: name }) => kind === 'file' || !known.has(name));
    for (const entry of [...listed.filter((each) => !files.has(each.path)), ...extra]) {
      yield tarHeader(entry);
      if (entry.kind === 'file') yield* exactly(readEntry(context.folder, entry, CHUNK), entry);
    }
    yield tarEnd();
  } catch (thrown) {
    onError(thrown);
    throw thrown;
  }
}

/** An archive says how long a file is before its bytes come. */
async function* exactly(chunks: AsyncIterable<Buffer>, { path: name, bytes }: ListedEntry): AsyncGenerator<Buffer> {
  let left = bytes;
  for await (const chunk of chunks) {
    yield chunk.subarray(0, left);
    left -= Math.min(left, chunk.length);
  }
  if (left > 0) throw new Error(`${name} became shorter while it was read`);
  yield tarPadding(bytes);
}
