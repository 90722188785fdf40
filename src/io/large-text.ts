/** Text that may be large: read with a limit, written piece by piece and whole or not at all. */
import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { infrastructureError, messageOf, usageError } from '../errors.ts';
import { partOf } from './part-file.ts';

/** Where text goes. */
export interface Sink {
  /** False when nobody reads it any more: then the rest need not be written. */
  write(text: string): Promise<boolean>;
  /** All is there now. */
  finish(): Promise<void>;
  /** Nothing of it is to stay, where that is possible. */
  discard(): Promise<void>;
}

/** Throws a usage error on what is no file or is larger than `most` bytes. A byte order mark at the start is left out. */
export async function readLargeText(file: string, most: number): Promise<string> {
  const unusable = (why: string, cause?: unknown) =>
    usageError(`${file} cannot be read: ${why}`, { expected: `a file of at most ${most} bytes`, cause });
  const facts = await stat(file).catch((thrown: unknown) => {
    throw unusable(messageOf(thrown), thrown);
  });
  if (!facts.isFile()) throw unusable('it is not a file');
  if (facts.size > most) throw unusable(`it has ${facts.size} bytes`);
  const text = await readFile(file, 'utf8').catch((thrown: unknown) => {
    throw unusable(messageOf(thrown), thrown);
  });
  return text.replace(/^\uFEFF/, '');
}

/** Beside the file under another name until all is there: a full disk or a kill never leaves half a file. */
export async function fileSink(file: string): Promise<Sink> {
  const temporary = await partOf(file);
  const failed = (thrown: unknown): never => {
    throw infrastructureError(`${file} could not be written: ${messageOf(thrown)}`, {
      expected: 'a folder that is there and can be written, with free space',
      todo: 'free some space or choose another file with --output',
      cause: thrown,
    });
  };
  const handle = await open(temporary, 'w', 0o644).catch(failed);
  return {
    write: (text) => handle.writeFile(text).then(() => true, failed),
    async finish() {
      await handle.sync().catch(failed);
      await handle.close().catch(failed);
      await rename(temporary, file).catch(failed);
    },
    async discard() {
      await handle.close().catch(failed);
      await rm(temporary, { force: true }).catch(failed);
    },
  };
}

/** The standard output, at the reader's pace: what `| head` has closed is no error. */
export function outputSink(output: NodeJS.WriteStream): Sink {
  // Told to each write as well, which is where it is dealt with.
  output.on('error', () => undefined);
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        output.write(text, (error) => {
          if (error === null || error === undefined) resolve(true);
          else if ('code' in error && error.code === 'EPIPE') resolve(false);
          else reject(infrastructureError(`the standard output could not be written: ${error.message}`));
        });
      }),
    finish: async () => undefined,
    discard: async () => undefined,
  };
}
