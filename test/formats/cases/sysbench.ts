import type { FormatCase } from '../case.ts';

export default [
  {
    format: 'sysbench',
    tool: 'sysbench cpu',
    version: '1.0.20',
    files: ['sysbench/cpu.txt'],
    benchmarks: 1,
    metrics: 3,
    samples: 3,
    spots: [
      ['cpu/prime=10000/threads=1', 'rate', 'events/s', 'higher', 453.58],
      ['cpu/prime=10000/threads=1', 'time', 'ms', 'lower', 2.2],
      ['cpu/prime=10000/threads=1', 'p95', 'ms', 'lower', 10.84],
    ],
  },
  {
    format: 'sysbench',
    tool: 'sysbench memory',
    version: '1.0.20',
    files: ['sysbench/memory.txt'],
    benchmarks: 1,
    metrics: 2,
    samples: 2,
    states: [['memory/block=1KiB/operation=write/threads=1', 'below resolution']],
    spots: [
      ['memory/block=1KiB/operation=write/threads=1', 'rate', 'ops/s', 'higher', 1694704.49],
      ['memory/block=1KiB/operation=write/threads=1', 'throughput', 'MiB/s', 'higher', 1654.98],
    ],
  },
  {
    format: 'sysbench',
    tool: 'sysbench fileio',
    version: '1.0.20',
    files: ['sysbench/fileio.txt'],
    benchmarks: 1,
    metrics: 6,
    samples: 6,
    states: [['fileio/mode=random r/w/block=16KiB/threads=1', 'below resolution']],
    spots: [
      ['fileio/mode=random r/w/block=16KiB/threads=1', 'reads', 'ops/s', 'higher', 10932.59],
      ['fileio/mode=random r/w/block=16KiB/threads=1', 'write throughput', 'MiB/s', 'higher', 113.88],
    ],
  },
  {
    format: 'sysbench',
    tool: 'sysbench, two runs with a report of each second',
    version: '1.0.20',
    files: ['sysbench/two-runs.txt'],
    benchmarks: 2,
    metrics: 5,
    samples: 5,
    spots: [
      ['cpu/prime=10000/threads=2', 'rate', 'events/s', 'higher', 533.38],
      ['cpu/prime=10000/threads=1', 'rate', 'events/s', 'higher', 310.9],
    ],
  },
  {
    format: 'sysbench',
    tool: 'sysbench oltp_read_write on PostgreSQL',
    version: '1.0.20',
    files: ['sysbench/sql.txt'],
    benchmarks: 1,
    metrics: 5,
    samples: 5,
    spots: [
      ['sql/threads=2', 'rate', 'txns/s', 'higher', 129.8],
      ['sql/threads=2', 'queries', 'queries/s', 'higher', 2613.47],
      ['sql/threads=2', 'errors', '', 'lower', 2],
      ['sql/threads=2', 'p95', 'ms', 'lower', 24.38],
    ],
  },
] satisfies FormatCase[];
