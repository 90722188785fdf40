import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { endOfTime, systemClock, whileWaiting } from '../../../../src/io/process/clock.ts';

test('the seconds stand still while others are waited for, and go on afterwards', async () => {
  const began = systemClock.seconds();
  const waits = Promise.all([whileWaiting(sleep(300)), whileWaiting(sleep(500))]);
  const still = systemClock.seconds();
  await sleep(100);
  expect(systemClock.seconds()).toBe(still);
  await waits;
  await expect(whileWaiting(Promise.reject(new Error('stopped')))).rejects.toThrow('stopped');
  const after = systemClock.seconds();
  expect(after - began).toBeLessThan(0.45);
  await sleep(50);
  expect(systemClock.seconds() - after).toBeGreaterThan(0.04);
});

test('a time ends by the clock, however long it stands still', async () => {
  let seconds = 0;
  const time = endOfTime({ seconds: () => seconds }, 0.01, 60);
  await sleep(350);
  expect(time.aborted).toBe(false);
  seconds = 0.01;
  await expect.poll(() => time.aborted, { timeout: 5000 }).toBe(true);
});

test('a time ends after the longest wait', async () => {
  const time = endOfTime({ seconds: () => 0 }, 1, 0.05);
  await expect.poll(() => time.aborted, { timeout: 5000 }).toBe(true);
});

test('a time that is over has ended', () => {
  expect(endOfTime({ seconds: () => 5 }, 5, 60).aborted).toBe(true);
});
