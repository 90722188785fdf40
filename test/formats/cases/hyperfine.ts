import type { FormatCase } from '../case.ts';

const shared = { format: 'hyperfine', tool: 'hyperfine' };

export default [
  {
    ...shared,
    version: '1.15.0',
    files: ['hyperfine/v1.15.json'],
    benchmarks: 2,
    metrics: 4,
    samples: 8,
    spots: [
      ['named one', 'time', 's', 'lower', 0.009364824],
      ['sleep 0.01', 'time', 's', 'lower', 0.020446309],
      ['sleep 0.01', 'cpu time', 's', 'lower', 0.0009],
    ],
  },
  {
    ...shared,
    version: '1.15.0',
    files: ['hyperfine/v1.15-one.json'],
    benchmarks: 1,
    metrics: 2,
    samples: 2,
    spots: [['true', 'time', 's', 'lower', 0.029263116]],
  },
  {
    ...shared,
    version: '1.20.0',
    files: ['hyperfine/v1.20.json'],
    benchmarks: 2,
    metrics: 6,
    samples: 14,
    spots: [
      ['named one', 'time', 's', 'lower', 0.000692849],
      ['named one', 'memory', 'B', 'lower', 3133440],
      ['sleep 0.01', 'cpu time', 's', 'lower', 0.001055],
    ],
  },
  {
    // Every run ends with a code other than 0, which -i allows.
    ...shared,
    version: '1.20.0',
    files: ['hyperfine/v1.20-fail.json'],
    benchmarks: 2,
    metrics: 6,
    samples: 10,
    spots: [
      ['sh -c "exit 1"/n=1', 'time', 's', 'lower', 0.0007148215],
      ['sh -c "exit 2"/n=2', 'time', 's', 'lower', 0.0006720705],
    ],
  },
  {
    ...shared,
    version: '2.0.0',
    files: ['hyperfine/v2.json'],
    benchmarks: 2,
    metrics: 6,
    samples: 30,
    spots: [
      ['named one', 'time', 's', 'lower', 0.002987673],
      ['named one', 'cpu time', 's', 'lower', 0.000711],
      ['sleep 0.01', 'time', 's', 'lower', 0.017715062],
      ['sleep 0.01', 'memory', 'B', 'lower', 3436544],
    ],
  },
  {
    ...shared,
    version: '2.0.0',
    files: ['hyperfine/v2-fail.json'],
    benchmarks: 8,
    metrics: 24,
    samples: 72,
    spots: [
      ['sh -c "exit 1"/dir=//n=1', 'time', 's', 'lower', 0.004859143],
      ['ls /usr/dir=/usr/n=2', 'time', 's', 'lower', 0.006523701],
      ['ls /usr/dir=/usr/n=2', 'memory', 'B', 'lower', 3407872],
    ],
  },
] satisfies FormatCase[];
