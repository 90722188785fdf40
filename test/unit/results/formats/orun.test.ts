import { expect, test } from 'vitest';
import { readNow } from '../../../builders/read-results.ts';
import { refusal } from '../refusal.ts';

test('a program may have spent no time in the system, but not no time at all', () => {
  const program = (name: string, seconds: number) =>
    JSON.stringify({ name, time_secs: seconds, user_time_secs: seconds, sys_time_secs: 0, maxrss_kB: 8 });
  const { readings, states } = readNow(`{"variant":"x"}\n${program('a.', 2)}\n${program('b.', 0)}`, 'auto');
  expect(readings.map(({ benchmark, metric, samples }) => [benchmark, metric, ...samples])).toEqual([
    ['a.', 'time', 2],
    ['a.', 'user time', 2],
    ['a.', 'memory', 8],
    ['b.', 'memory', 8],
  ]);
  expect(states).toEqual([{ benchmark: 'b.', state: 'below resolution', detail: '"time" is 0' }]);
});

test('records of pause times are not read', () => {
  expect(refusal('{"name":"a","command":"./a","mean_latency":5,"max_latency":9}', 'orun').message).toContain(
    'no reading',
  );
});
