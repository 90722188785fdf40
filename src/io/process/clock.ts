import type { Clock } from '../../model/ports/host.ts';

export const systemClock: Clock = {
  now: () => new Date(),
  seconds: () => Number(process.hrtime.bigint()) / 1e9,
};
