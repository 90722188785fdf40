import { describe, expect, test } from 'vitest';
import { readNow } from '../../../builders/read-results.ts';
import { refusal } from '../refusal.ts';

const run = (...samples: object[]) => JSON.stringify({ schema: 'perfgate.run.v1', bench: { name: 'b' }, samples });
const good = { wall_ms: 5, exit_code: 0, warmup: false, timed_out: false };

describe('perfgate', () => {
  test('warm-ups are no samples, and each sample is a process', () => {
    const { readings, warnings } = readNow(run({ ...good, wall_ms: 99, warmup: true }, good, good), 'auto');
    expect(readings).toEqual([{ benchmark: 'b', metric: 'time', unit: 'ms', samples: [5, 5], processes: [1, 1] }]);
    expect(warnings).toEqual([]);
  });

  test('what failed or ran out of time is left out with a word', () => {
    const { readings, warnings } = readNow(run(good, { ...good, exit_code: 1 }, { ...good, timed_out: true }), 'auto');
    expect(readings[0]?.samples).toEqual([5]);
    expect(warnings).toEqual(['2 of 3 processes of "b" failed or ran out of time: left out']);
  });

  test.each([
    [run({ ...good, exit_code: 1 }), '"b" failed'],
    [run({ ...good, warmup: true }), '"b" failed'],
    [run({ ...good, wall_ms: 0 }), '"b" below resolution'],
  ])('a run without a good sample has no times', (text, words) => {
    expect(refusal(text).message).toContain(words);
  });
});
