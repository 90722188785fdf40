/** What commands have while they work: a line that tells of it, an end on signals, a folder that goes with them. */
import { makeScratch, removeScratch } from '../../io/files/scratch.ts';
import { abortOnSignals } from '../../io/process/signals.ts';
import { screenProgress } from '../../io/terminal/progress.ts';
import { errorScreen } from '../../io/terminal/screen.ts';
import type { Progress } from '../../model/ports/progress.ts';
import { progressText } from '../../text/escape.ts';

export interface Session {
  progress: Progress;
  signal: AbortSignal;
  scratch: string;
  /** Has something closed when the work has ended, before the folder goes. */
  atEnd(close: () => Promise<void>): void;
}

/** Tidies up after `work`, whatever it ends with. */
export async function inSession<Result>(work: (session: Session) => Promise<Result>): Promise<Result> {
  const progress = screenProgress(errorScreen(), progressText);
  const stop = abortOnSignals();
  const scratch = await makeScratch();
  let closing = async (): Promise<void> => {};
  try {
    return await work({
      progress,
      signal: stop.signal,
      scratch,
      atEnd(close) {
        closing = close;
      },
    });
  } finally {
    progress.done();
    stop.release();
    await closing();
    await removeScratch(scratch, progress.warning);
  }
}
