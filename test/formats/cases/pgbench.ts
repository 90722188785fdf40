import type { FormatCase } from '../case.ts';

export default [
  {
    format: 'pgbench',
    tool: 'pgbench',
    version: '15.18',
    files: ['pgbench/statements.txt'],
    benchmarks: 1,
    metrics: 3,
    samples: 3,
    spots: [
      ['TPC-B (sort of)/scale=1/clients=2/threads=2', 'time', 'ms', 'lower', 9.373],
      ['TPC-B (sort of)/scale=1/clients=2/threads=2', 'rate', 'txns/s', 'higher', 212.672],
      ['TPC-B (sort of)/scale=1/clients=2/threads=2', 'errors', '', 'lower', 0],
    ],
  },
  {
    format: 'pgbench',
    tool: 'pgbench, two scripts at a rate',
    version: '15.18',
    files: ['pgbench/multi.txt'],
    benchmarks: 3,
    metrics: 9,
    samples: 9,
    spots: [
      ['multiple scripts/scale=1/clients=1/threads=1', 'rate', 'txns/s', 'higher', 78.9365],
      ['multiple scripts/scale=1/clients=1/threads=1/select only', 'time', 'ms', 'lower', 2.929],
      ['multiple scripts/scale=1/clients=1/threads=1/TPC-B (sort of)', 'rate', 'txns/s', 'higher', 44.528],
    ],
  },
] satisfies FormatCase[];
