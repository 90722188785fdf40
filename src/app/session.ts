/** What everything that measures on this machine begins with, and takes back whatever it ends with. */
import { makeOutputs, makeScratch, removeScratch } from '../io/files/scratch.ts';
import { systemClock } from '../io/process/clock.ts';
import { abortOnSignals } from '../io/process/signals.ts';
import type { Clock } from '../model/ports/host.ts';
import type { Progress } from '../model/ports/progress.ts';
import type { BackendRequest, BackendRow, ExecutionBackend } from './backends/backend.ts';

export interface SessionOptions {
  progress: Progress;
  /** Where the scratch folder is made; left out: where the system has such folders. */
  temporary?: string;
  /** Left out: those there are. */
  runtimes?: readonly BackendRow[] | undefined;
  /** Told what could not be removed, as sentences; left out: `progress` is, as of any other warning. */
  warn?(sentence: string): void;
}

export interface Session {
  clock: Clock;
  progress: Progress;
  /** Aborted when this process is to end. */
  signal: AbortSignal;
  /** A folder of this process alone. */
  scratch: string;
  openBackend(request: Omit<BackendRequest, 'scratch' | 'outputs'>): Promise<ExecutionBackend>;
}

export async function withSession<Result>(
  { progress, temporary, runtimes, warn = progress.warning }: SessionOptions,
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  const clock = systemClock;
  const stop = abortOnSignals();
  const scratch = await makeScratch(temporary);
  const opened: ExecutionBackend[] = [];
  const openBackend: Session['openBackend'] = async (request) => {
    // Only who measures needs what runs benchmarks.
    const { setUpBackend } = await import('./backends/select.ts');
    const place = { ...request, scratch, outputs: await makeOutputs(scratch) };
    const backend = await setUpBackend(place, clock, progress, runtimes);
    opened.push(backend);
    return backend;
  };
  try {
    return await work({ clock, progress, signal: stop.signal, scratch, openBackend });
  } finally {
    progress.done();
    stop.release();
    for (const backend of opened) await backend.close();
    await removeScratch(scratch, warn);
  }
}
