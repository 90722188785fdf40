import { expect, test } from 'vitest';
import { pauseUntil, repeat } from '../../../../src/io/process/repeat.ts';

test('answers the first outcome that is final, and waits before each other try', async () => {
  const waited: number[] = [];
  const outcome = await repeat(
    async (tries) => tries * 10,
    (found, tries) => (found === 30 ? null : found + tries),
    async (seconds) => void waited.push(seconds),
  );
  expect(outcome).toBe(30);
  expect(waited).toEqual([11, 22]);
});

test('what throws is not tried again', async () => {
  const paused: number[] = [];
  const once = async (tries: number): Promise<never> => {
    throw new Error(`try ${tries}`);
  };
  await expect(
    repeat(
      once,
      () => 0,
      async (seconds) => void paused.push(seconds),
    ),
  ).rejects.toThrow('try 1');
  expect(paused).toEqual([]);
});

test('a pause ends with its signal', async () => {
  const stop = new AbortController();
  const pause = pauseUntil(stop.signal)(1000);
  stop.abort();
  await expect(pause).rejects.toThrow();
});
