/** How this process ends. Exit code 1 is a verdict, and Node's own answer to whatever nobody handles: here that is 4. */
import { codeOf, infrastructureError, messageOf } from '../../model/errors.ts';
import { printError } from '../terminal/screen.ts';
import { GRACE_MS } from './signals.ts';

/** A pipe that nobody reads any more, or a terminal that is gone. */
const CLOSED = ['EPIPE', 'ECONNRESET', 'EIO'];

/**
 * Runs `work` to its exit code; whatever is thrown, here or in a callback, goes to `report`, which answers with one too.
 * A promise that never settles, an output that cannot be written and an exception in a callback all end with 4.
 */
export async function runToEnd(
  work: () => Promise<number>,
  report: (thrown: unknown) => number | Promise<number>,
): Promise<void> {
  let state: 'working' | 'done' | 'broken' = 'working';
  process.exitCode = 4;

  const tell = async (thrown: unknown): Promise<number> => {
    try {
      return await report(thrown);
    } catch (again) {
      printError(`${messageOf(thrown)}\n${messageOf(again)}\n`);
      return 4;
    }
  };
  /** What runs is stopped as after a signal, so that no container and no folder stays behind. */
  const breakOff = (): void => {
    if (state === 'working') process.emit('SIGTERM', 'SIGTERM');
    state = 'broken';
    setTimeout(() => process.exit(4), GRACE_MS).unref();
  };

  for (const [name, stream] of [
    ['output', process.stdout],
    ['error', process.stderr],
  ] as const) {
    let isKnown = false;
    stream.on('error', (thrown: Error) => {
      if (isKnown) return;
      isKnown = true;
      breakOff();
      if (!CLOSED.includes(codeOf(thrown) ?? '')) void tell(unwritable(name, thrown));
    });
  }
  process.on('uncaughtException', (thrown) => {
    breakOff();
    void tell(thrown);
  });
  process.on('beforeExit', () => {
    if (state !== 'working') return;
    state = 'broken';
    void tell(new Error('nothing is left to do, and there is no result'));
  });
  process.on('exit', () => {
    if (state !== 'done') process.exitCode = 4;
  });
  // The default would end the process without a word; so the write fails instead.
  process.on('SIGXFSZ', () => undefined);

  const code = await work().catch(tell);
  process.exitCode = code;
  if (state === 'working') state = 'done';
}

function unwritable(name: string, thrown: Error): Error {
  return infrastructureError(`standard ${name} could not be written: ${thrown.message}`, {
    expected: 'a terminal, a pipe, or a file on a disk with free space',
    fix: 'free some space, or redirect the output elsewhere',
    cause: thrown,
  });
}
