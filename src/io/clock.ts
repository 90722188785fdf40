import type { Clock } from '../world.ts';

export const systemClock: Clock = {
  now: () => new Date(),
  seconds: () => Number(process.hrtime.bigint()) / 1e9,
};
