/** The one loop of what is tried again; how often and when is in plan/retries.ts. */
import { setTimeout as sleep } from 'node:timers/promises';

/** Waits that many seconds. */
export type Pause = (seconds: number) => Promise<void>;

/** The first outcome that is not worth another try. `wait`: seconds until that, after so many tries; null: it is final. */
export async function repeat<Outcome>(
  once: (tries: number) => Promise<Outcome>,
  wait: (outcome: Outcome, tries: number) => number | null,
  pause: Pause,
): Promise<Outcome> {
  for (let tries = 1; ; tries += 1) {
    const outcome = await once(tries);
    const seconds = wait(outcome, tries);
    if (seconds === null) return outcome;
    await pause(seconds);
  }
}

/** Rejects once `signal` aborts. */
export function pauseUntil(signal?: AbortSignal): Pause {
  return (seconds) => sleep(seconds * 1000, undefined, signal === undefined ? {} : { signal });
}
