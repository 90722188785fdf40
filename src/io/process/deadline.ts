/** Waits for one invocation to end by itself, by its time limit, or because the run is cancelled. */

export type Stop =
  | { reason: 'exited' }
  | { reason: 'timeout' }
  | { reason: 'cancelled' }
  | { reason: 'engine lost'; cause: unknown };

/** How long a kill may take to show its effect before the engine counts as lost. */
const KILL_GRACE_MS = 10_000;

/**
 * `ended` settles when the invocation has ended and rejects when that cannot be known any more. `kill` is called once,
 * on the time limit or on `signal`, and the end is then awaited so that nothing is left running.
 */
export async function raceEnd(
  ended: Promise<unknown>,
  timeoutSeconds: number,
  signal: AbortSignal,
  kill: () => Promise<void>,
): Promise<Stop> {
  let timer: NodeJS.Timeout | undefined;
  let onAbort: (() => void) | undefined;
  const settled = ended.then(
    (): Stop => ({ reason: 'exited' }),
    (cause: unknown): Stop => ({ reason: 'engine lost', cause }),
  );
  const stopped = new Promise<Stop>((resolve) => {
    timer = setTimeout(() => resolve({ reason: 'timeout' }), timeoutSeconds * 1000);
    onAbort = () => resolve({ reason: 'cancelled' });
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
  });
  try {
    const first = await Promise.race([settled, stopped]);
    if (first.reason !== 'timeout' && first.reason !== 'cancelled') return first;
    const killed = kill().then(
      () => settled,
      (cause: unknown): Stop => ({ reason: 'engine lost', cause }),
    );
    const after = await Promise.race([killed, graceIsOver()]);
    return after.reason === 'engine lost' ? after : first;
  } finally {
    clearTimeout(timer);
    if (onAbort !== undefined) signal.removeEventListener('abort', onAbort);
  }
}

function graceIsOver(): Promise<Stop> {
  return new Promise((resolve) => {
    setTimeout(
      () => resolve({ reason: 'engine lost', cause: new Error('the invocation did not end after it was killed') }),
      KILL_GRACE_MS,
    ).unref();
  });
}
