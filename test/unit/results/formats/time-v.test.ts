import { describe, expect, test } from 'vitest';
import { readNow } from '../../../builders/read-results.ts';

const report = (command: string, elapsed = '0:01.50', status = 0, user = '0.10') =>
  `\tCommand being timed: "${command}"
\tUser time (seconds): ${user}
\tSystem time (seconds): 0.20
\tElapsed (wall clock) time (h:mm:ss or m:ss): ${elapsed}
\tMaximum resident set size (kbytes): 900
\tExit status: ${status}
`;
const read = (text: string) =>
  readNow(text, 'auto').readings.map(({ benchmark, metric, samples }) => [benchmark, metric, samples]);

describe('a report', () => {
  test('has times in seconds, and the peak of memory', () => {
    expect(readNow(report('/tmp/x1/bench --size=5'), 'auto').readings).toMatchObject([
      { benchmark: 'bench --size=5', metric: 'time', unit: 's', samples: [1.5], processes: [1] },
      { metric: 'cpu time', unit: 's', samples: [0.3] },
      { metric: 'memory', unit: 'KiB', samples: [900] },
    ]);
  });

  test.each([
    ['1:02:03', 3723],
    ['2:03.45', 123.45],
  ])('that took %s is %d seconds', (elapsed, seconds) => {
    expect(read(report('x', elapsed))[0]).toEqual(['x', 'time', [seconds]]);
  });

  test('of one command is a repeat, of another one with the same name is not', () => {
    const text = report('/a/x') + report('/a/x', '0:02.00') + report('/b/x');
    expect(read(text).filter(([, metric]) => metric === 'time')).toEqual([
      ['x', 'time', [1.5, 2]],
      ['x#2', 'time', [1.5]],
    ]);
  });

  test('of less than 10 ms is below the resolution', () => {
    expect(readNow(report('x', '0:00.00'), 'time-v').states).toMatchObject([{ state: 'below resolution' }]);
  });

  test.each([
    ['that exits with an error', 'Command exited with non-zero status 3\n', 3, 'Command exited with non-zero status 3'],
    ['that is killed', 'Command terminated by signal 9\n', 0, 'Command terminated by signal 9'],
  ])('of a command %s is no time', (_, line, status, detail) => {
    const { readings, states } = readNow(report('x') + line + report('y', '0:09.00', status), 'time-v');
    expect(new Set(readings.map(({ benchmark }) => benchmark))).toEqual(new Set(['x']));
    expect(states).toEqual([{ benchmark: 'y', state: 'failed', detail }]);
  });

  test('without its end is refused', () => {
    expect(() => read(report('x') + report('y').slice(0, 100))).toThrow(
      'a report has no exit status, after 1 complete',
    );
  });
});

test.each([
  ['\nreal\t0m0.001s\nuser\t0m0.000s\n'],
  ['0.00user 0.00system 0:00.00elapsed 86%CPU (0avgtext+0avgdata 1044maxresident)k\n'],
  ['        0.50 real         0.30 user         0.10 sys\n             1523712  maximum resident set size\n'],
])('%j is another program', (text) => {
  expect(() => readNow(text, 'auto')).toThrow("a time of the shell's, or of BSD");
});
