import { describe, expect, test } from 'vitest';
import { raceEnd } from '../../../../src/io/process/deadline.ts';

/** An invocation that ends when it is told to. */
function invocation(): { ended: Promise<void>; end: () => void; fail: (cause: Error) => void } {
  let end = (): void => {};
  let fail = (_cause: Error): void => {};
  const ended = new Promise<void>((resolve, reject) => {
    end = resolve;
    fail = reject;
  });
  return { ended, end, fail };
}

const never = new AbortController().signal;

describe('an invocation', () => {
  test('that ends by itself is not killed', async () => {
    const one = invocation();
    one.end();
    let kills = 0;
    const kill = async (): Promise<void> => {
      kills += 1;
    };
    expect(await raceEnd(one.ended, 60, never, kill)).toEqual({ reason: 'exited' });
    expect(kills).toBe(0);
  });

  test('that reaches its limit is killed once, and its end is awaited', async () => {
    const one = invocation();
    let kills = 0;
    const stop = await raceEnd(one.ended, 0.01, never, async () => {
      kills += 1;
      one.end();
    });
    expect([stop, kills]).toEqual([{ reason: 'timeout' }, 1]);
  });

  test.each([['before it starts'], ['while it runs']])('that is cancelled %s is killed', async (when) => {
    const one = invocation();
    const controller = new AbortController();
    if (when === 'before it starts') controller.abort();
    else setImmediate(() => controller.abort());
    const stop = await raceEnd(one.ended, 60, controller.signal, async () => one.end());
    expect(stop).toEqual({ reason: 'cancelled' });
  });

  test('whose end cannot be known any more has lost its engine', async () => {
    const one = invocation();
    const cause = new Error('socket hang up');
    one.fail(cause);
    expect(await raceEnd(one.ended, 60, never, async () => {})).toEqual({ reason: 'engine lost', cause });
  });

  test('that cannot be killed has lost its engine too', async () => {
    const one = invocation();
    const cause = new Error('no engine');
    const stop = await raceEnd(one.ended, 0.01, never, () => Promise.reject(cause));
    expect(stop).toEqual({ reason: 'engine lost', cause });
  });
});
