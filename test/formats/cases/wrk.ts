import type { FormatCase } from '../case.ts';

export default [
  {
    format: 'wrk',
    tool: 'wrk',
    version: '4.1.0',
    files: ['wrk/latency.txt'],
    benchmarks: 1,
    metrics: 8,
    samples: 8,
    spots: [
      ['root/threads=1/connections=2', 'time', 'ms', 'lower', 0.63701],
      ['root/threads=1/connections=2', 'p50', 'ms', 'lower', 0.103],
      ['root/threads=1/connections=2', 'p99', 'ms', 'lower', 13.97],
      ['root/threads=1/connections=2', 'rate', 'req/s', 'higher', 12767.03],
      ['root/threads=1/connections=2', 'throughput', 'B/s', 'higher', 1.55 * 1024 * 1024],
      ['root/threads=1/connections=2', 'errors', '', 'lower', 0],
    ],
  },
  {
    format: 'wrk',
    tool: 'wrk, nothing but errors',
    version: '4.1.0',
    files: ['wrk/non2xx.txt'],
    benchmarks: 1,
    metrics: 1,
    samples: 1,
    states: [['500/threads=1/connections=2', 'failed']],
    spots: [['500/threads=1/connections=2', 'errors', '', 'lower', 708]],
  },
  {
    format: 'wrk',
    tool: 'wrk, some errors',
    version: '4.1.0',
    files: ['wrk/some-errors.txt'],
    benchmarks: 1,
    metrics: 8,
    samples: 8,
    spots: [
      ['some/threads=1/connections=2', 'errors', '', 'lower', 4707],
      ['some/threads=1/connections=2', 'rate', 'req/s', 'higher', 45805.78],
    ],
  },
  {
    format: 'wrk',
    tool: 'wrk, socket errors',
    version: '4.1.0',
    files: ['wrk/socket-errors.txt'],
    benchmarks: 1,
    metrics: 8,
    samples: 8,
    spots: [
      ['slow/threads=2/connections=10', 'errors', '', 'lower', 18],
      ['slow/threads=2/connections=10', 'throughput', 'B/s', 'higher', 2.12 * 1024],
    ],
  },
] satisfies FormatCase[];
