/** What each writer of a storm stores; the supervisor makes the same run again to hold it against what was stored. */
import { madeUpRun } from '../../bench/made-up-runs.ts';
import type { Run } from '../../src/model/run.ts';

const KEYS = ['0', '1'].map((digit) => digit.repeat(64));

/** Of two environments and three months: some writers meet in the same folder, some do not. */
export function stormRun(seed: number, writer: number): Run {
  const run = madeUpRun(seed * 1000 + writer, 20, 5, 2);
  const start = Date.UTC(2026, 8 + (writer % 3), 1 + (writer % 28), writer % 24, writer % 60);
  return {
    ...run,
    id: `writer-${writer}`,
    startedAt: new Date(start).toISOString(),
    finishedAt: new Date(start + 60_000).toISOString(),
    environment: { ...run.environment, key: KEYS[writer % KEYS.length] ?? '' },
  };
}
