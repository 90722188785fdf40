import type { Clock } from '../../model/ports/host.ts';

/** Of this process: waits that are over, in seconds, and those that go on. */
let waited = 0;
let waits = 0;
let since = 0;

export const systemClock: Clock = {
  now: () => new Date(),
  seconds: () => (waits > 0 ? since : monotonic()) - waited,
};

/** For others that have this machine, or CPUs of it: the clock's `seconds` stand still meanwhile. */
export async function whileWaiting<Result>(wait: Promise<Result>): Promise<Result> {
  if (waits === 0) since = monotonic();
  waits += 1;
  try {
    return await wait;
  } finally {
    waits -= 1;
    if (waits === 0) waited += monotonic() - since;
  }
}

/** The same of what turned out to have been a wait once it was over; nobody may have measured in it. */
export function leaveOut(seconds: number): void {
  waited += seconds;
}

/** Aborts once the clock's `seconds` come to `end`, or after `mostSeconds`, whatever was waited for. */
export function endOfTime({ seconds }: Pick<Clock, 'seconds'>, end: number, mostSeconds: number): AbortSignal {
  const time = new AbortController();
  const look = (): void => {
    const left = (end - seconds()) * 1000;
    if (left <= 0) time.abort();
    else setTimeout(look, Math.max(LOOK_MS, Math.ceil(left))).unref();
  };
  look();
  return AbortSignal.any([time.signal, AbortSignal.timeout(Math.ceil(mostSeconds * 1000))]);
}

/** Between two looks at a clock that may stand still. */
const LOOK_MS = 100;

function monotonic(): number {
  return Number(process.hrtime.bigint()) / 1e9;
}
