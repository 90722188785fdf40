import type { FormatCase } from '../case.ts';

export default [
  {
    format: 'bmf',
    tool: 'Bencher Metric Format',
    version: '0',
    files: ['bmf/version-0.json'],
    benchmarks: 2,
    metrics: 3,
    samples: 3,
    spots: [
      ['parser::parse', 'latency', '', undefined, 3247.5],
      ['parser::print', 'throughput', '', undefined, 290.4],
    ],
  },
  {
    format: 'bmf',
    tool: 'Bencher Metric Format',
    version: '1',
    files: ['bmf/version-1.json'],
    benchmarks: 3,
    metrics: 4,
    samples: 4,
    spots: [
      ['disk/op=read/size_mb=16', 'latency', '', undefined, 1.5],
      ['disk/op=read/size_mb=16', 'latency p99', '', undefined, 30.25],
      ['disk/op=write/size_mb=16', 'latency p99', '', undefined, 41.5],
      ['net', 'throughput', '', undefined, 100],
    ],
  },
] satisfies FormatCase[];
