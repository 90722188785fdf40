import { describe, expect, test } from 'vitest';
import { readNow } from '../../../builders/read-results.ts';

const read = (...benchmarks: string[]) =>
  readNow(`{"Title":"t","HostEnvironmentInfo":{},"Benchmarks":[${benchmarks}]}`, 'auto');
/** A benchmark; `more` comes before its statistics. */
const benchmark = (more: string, statistics = '{"OriginalValues":[9],"Mean":9}', name = 'A.B.C(N: 1)') =>
  `{"FullName":"${name}",${more}"Statistics":${statistics}}`;
const measured = (mode: string, stage: string, launch: number, operations: number, nanoseconds: number) =>
  `{"IterationMode":"${mode}","IterationStage":"${stage}","LaunchIndex":${launch},"Operations":${operations},"Nanoseconds":${nanoseconds}}`;

describe('BenchmarkDotNet JSON', () => {
  test('samples are what was measured, not what is left after outliers and overhead', () => {
    const all = [
      measured('Workload', 'Pilot', 1, 10, 9000),
      measured('Overhead', 'Actual', 1, 10, 10),
      measured('Workload', 'Warmup', 1, 10, 500),
      measured('Workload', 'Actual', 1, 10, 100),
      measured('Workload', 'Actual', 1, 10, 900),
      measured('Workload', 'Actual', 2, 20, 220),
      measured('Workload', 'Result', 1, 10, 90),
    ];
    expect(read(benchmark(`"Measurements":[${all}],`)).readings).toEqual([
      {
        benchmark: 'A.B.C(N: 1)',
        metric: 'time',
        unit: 'ns',
        better: 'lower',
        samples: [10, 90, 11],
        processes: [2, 1],
        reported: { mean: 9 },
      },
    ]);
  });

  test('a brief file has trimmed values, and says so', () => {
    const { readings, warnings } = read(benchmark(''));
    expect(readings).toMatchObject([{ samples: [9] }]);
    expect(warnings).toEqual(['benchmark "A.B.C(N: 1)" has no measurements in the file, only values without outliers']);
  });

  test('without statistics it has failed; a time of 0 was optimised away', () => {
    const { readings, states } = read(
      benchmark('', 'null', 'A.B.Failed'),
      benchmark('', '{"OriginalValues":[0,0]}', 'A.B.Empty'),
      benchmark(''),
    );
    expect(readings).toHaveLength(1);
    expect(states.map(({ benchmark: name, state }) => [name, state])).toEqual([
      ['A.B.Failed', 'failed'],
      ['A.B.Empty', 'below resolution'],
    ]);
  });

  test('the job is in the name only where names repeat, without its random part', () => {
    const job = (info: string) => benchmark(`"DisplayInfo":"B.C: ${info} [N=1]",`);
    const names = (...benchmarks: string[]) => read(...benchmarks).readings.map((one) => one.benchmark);
    expect(names(job('DefaultJob'))).toEqual(['A.B.C(N: 1)']);
    expect(names(job('ShortRun'), job('Job-ABCDEF(Server=True)'), job('Job-XYZXYZ(Server=True)'))).toEqual([
      'A.B.C(N: 1) [ShortRun]',
      'A.B.C(N: 1) [Server=True]',
      'A.B.C(N: 1) [Server=True]#2',
    ]);
  });

  test('diagnosers say which way is better; allocated memory is read once', () => {
    const metric = (id: string, unit: string, greater: boolean) =>
      `{"Value":3,"Descriptor":{"Id":"${id}","Unit":"${unit}","TheGreaterTheBetter":${greater}}}`;
    const metrics = [metric('Allocated Memory', 'B', false), metric('LockContentions', 'Count', false)];
    const more = `"Memory":{"BytesAllocatedPerOperation":0},"Metrics":[${metrics},${metric('Hits', '%', true)}],`;
    expect(read(benchmark(more)).readings.slice(1)).toEqual(
      [
        { metric: 'memory', unit: 'B/op', better: 'lower', samples: [0] },
        { metric: 'LockContentions', unit: '', better: 'lower', samples: [3] },
        { metric: 'Hits', unit: '%', better: 'higher', samples: [3] },
      ].map((one) => ({ benchmark: 'A.B.C(N: 1)', ...one })),
    );
  });

  test('bare NaN, as before 0.13, is read around', () => {
    expect(read(benchmark('', '{"OriginalValues":[9],"Mean":NaN,"Skewness":NaN}')).readings[0]).not.toHaveProperty(
      'reported',
    );
  });
});
