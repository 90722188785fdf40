/** Long work in slices of time, so that signals, time limits and other work have their turn between them. */
import { setImmediate } from 'node:timers/promises';

const SLICE_MS = 20;

export interface Slices {
  /** To be asked often; costs next to nothing. */
  isOver(): boolean;
  /** Settles when all else that waits had its turn; throws the reason of an abort. */
  next(): Promise<void>;
}

export function slices(signal: AbortSignal): Slices {
  let end = performance.now() + SLICE_MS;
  return {
    isOver: () => performance.now() >= end,
    async next() {
      await setImmediate();
      signal.throwIfAborted();
      end = performance.now() + SLICE_MS;
    },
  };
}

/** What `work` comes to, with a pause wherever it yields and a slice is over. */
export async function finished<T>(work: Generator<void, T, void>, slice: Slices): Promise<T> {
  if (slice.isOver()) await slice.next();
  let step = work.next();
  for (; step.done !== true; step = work.next()) if (slice.isOver()) await slice.next();
  return step.value;
}
