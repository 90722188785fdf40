import { describe, expect, test } from 'vitest';
import { readNow } from '../../../builders/read-results.ts';

const read = (...results: string[]) => readNow(`{"results":[${results}]}`, 'auto');
const first = (more: string) => `{"command":"x","mean":1,"times":[1,2]${more}}`;
/** A run of 2.x; `more` comes after the wall time. */
const run = (wall: number, more = '') => `{"time_wall_clock":{"value":${wall},"unit":"second"}${more},"exit_code":0}`;

describe('hyperfine 1', () => {
  test('every run is a process; CPU time is the sum of the means', () => {
    const more = ',"stddev":null,"user":0.25,"system":0.5,"memory_usage_byte":[10,20],"exit_codes":[0,0]';
    expect(read(first(more))).toMatchObject({
      readings: [
        { metric: 'time', unit: 's', samples: [1, 2], processes: [1, 1], reported: { mean: 1 } },
        { metric: 'memory', unit: 'B', samples: [10, 20], processes: [1, 1] },
        { metric: 'cpu time', unit: 's', samples: [0.75] },
      ],
      states: [],
      warnings: [],
    });
  });

  test('parameters belong to the name', () => {
    expect(read(first(',"parameters":{"n":"1","who":"me"}')).readings[0]?.benchmark).toBe('x/n=1/who=me');
  });

  test('runs that all end with the same code are read with a warning', () => {
    const { readings, warnings, states } = read(first(',"exit_codes":[1,1]'));
    expect(readings[0]?.samples).toEqual([1, 2]);
    expect(warnings).toEqual(['benchmark "x": every run ended with exit code 1']);
    expect(states).toEqual([]);
  });

  test.each([
    ['[0,1]', '1 of 2 runs failed, the first with exit code 1'],
    ['[1,2]', '2 of 2 runs failed, the first with exit code 1'],
    ['[127,127]', '2 of 2 runs failed, the first with exit code 127'],
    ['[null,null]', '2 of 2 runs failed, the first by a signal'],
  ])('the exit codes %s are a failure', (codes, detail) => {
    const { readings, states } = read(first(`,"exit_codes":${codes}`), first('').replace('"x"', '"y"'));
    expect(readings.map(({ benchmark }) => benchmark)).toEqual(['y']);
    expect(states).toEqual([{ benchmark: 'x', state: 'failed', detail }]);
  });

  test('a time of 0, which the shell took away, is no measurement', () => {
    const { readings, states } = read('{"command":"true","mean":0,"times":[0,0]}', first(''));
    expect(readings.map(({ benchmark }) => benchmark)).toEqual(['x']);
    expect(states).toMatchObject([{ benchmark: 'true', state: 'below resolution' }]);
  });

  test('a command without any time has failed', () => {
    expect(read('{"command":"y","mean":0,"times":[]}', first('')).states).toMatchObject([
      { benchmark: 'y', state: 'failed' },
    ]);
  });

  test('the same command again is another one', () => {
    expect(read(first(''), first('')).readings.map(({ benchmark }) => benchmark)).toEqual(['x', 'x#2']);
  });
});

describe('hyperfine 2', () => {
  test('reads measurements, the name, and parameters in their new shape', () => {
    const memory = ',"memory_peak_resident":{"value":7,"unit":"byte"},"cpu_cycles":{"value":9}';
    const cpu = ',"time_cpu":{"value":0.5},"time_user":{"value":0.25},"time_system":{"value":0.25}';
    const runs = `[${run(1, memory + cpu)},${run(2, memory + cpu)}]`;
    const summary = '{"time_wall_clock":{"mean":1.5,"stddev":null,"median":1.5,"min":1,"max":2}}';
    const result = `{"command":"sleep 1","name":"nap","parameters":{"n":{"value":"1"}},"measurements":${runs},"summary":${summary}}`;
    expect(read(result).readings).toEqual(
      [
        { metric: 'time', unit: 's', samples: [1, 2], reported: { mean: 1.5, median: 1.5, min: 1, max: 2 } },
        { metric: 'cpu time', unit: 's', samples: [0.5, 0.5] },
        { metric: 'memory', unit: 'B', samples: [7, 7] },
        { metric: 'cpu_cycles', unit: 'cycles', samples: [9, 9] },
      ].map((one) => ({ benchmark: 'nap/n=1', better: 'lower', processes: [1, 1], ...one })),
    );
  });

  test('what only some runs have is read of these', () => {
    const { readings, warnings } = read(
      `{"command":"x","measurements":[${run(1, ',"cache_misses":{"value":3}')},${run(2)}]}`,
    );
    expect(readings.find(({ metric }) => metric === 'cache_misses')).toMatchObject({ samples: [3], processes: [1] });
    expect(warnings).toEqual(['metric "cache_misses" of benchmark "x" has no number for 1 run']);
  });

  test('CPU time that could not be seen is left out, the wall time stays', () => {
    const { readings, states } = read(`{"command":"x","measurements":[${run(1, ',"time_cpu":{"value":0.0}')}]}`);
    expect([readings.map(({ metric }) => metric), states]).toEqual([['time'], []]);
  });
});
