/** Text that may be large: read with a limit, written piece by piece and whole or not at all. */
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { infrastructureError, messageOf } from '../../model/errors.ts';
import { textIn } from '../../text/encoding.ts';
import type { rowStream } from '../terminal/screen.ts';
import { notWritable } from './folders.ts';
import { readOrdinary, realPathOf } from './ordinary-file.ts';
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

/**
 * A file that a person named. Throws a usage error, which holds nothing of the file, on what is no ordinary file, is larger
 * than `most` bytes, is not UTF-8 or is a link that leads out of the work tree it lies in. A byte order mark is left out.
 */
export async function readLargeText(file: string, most: number): Promise<string> {
  const realFile = await realPathOf(file, file);
  return textIn((await readOrdinary(realFile, { what: file, within: null, most })).content, file);
}

/** Beside the file under another name until all is there: a full disk or a kill never leaves half a file. */
export async function fileSink(named: string): Promise<Sink> {
  const file = path.join(await realPathOf(path.dirname(named), `the folder of ${named}`), path.basename(named));
  const temporary = await partOf(file);
  const expected = 'an existing, writable folder with free space';
  const failed = (thrown: unknown): never => {
    throw infrastructureError(`${file} could not be written: ${messageOf(thrown)}`, {
      expected,
      fix: 'free some space or choose another file with --output',
      cause: thrown,
    });
  };
  await rm(temporary, { force: true }).catch(failed);
  // Never what somebody else has put there meanwhile, a link for example.
  const handle = await open(temporary, 'wx', 0o644).catch((thrown: unknown) => {
    throw notWritable(file, expected, thrown);
  });
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
export function outputSink({ stream: output, clean }: ReturnType<typeof rowStream>): Sink {
  // Told to each write as well, which is where it is dealt with.
  output.on('error', () => undefined);
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        output.write(clean(text), (error) => {
          if (error === null || error === undefined) resolve(true);
          else if ('code' in error && error.code === 'EPIPE') resolve(false);
          else reject(infrastructureError(`the standard output could not be written: ${error.message}`));
        });
      }),
    finish: async () => undefined,
    discard: async () => undefined,
  };
}
