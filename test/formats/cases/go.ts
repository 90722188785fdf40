import type { FormatCase } from '../case.ts';

const shared = { format: 'go', tool: 'go test' };

export default [
  {
    ...shared,
    version: '1.26.8',
    files: ['go/plain.txt'],
    benchmarks: 5,
    metrics: 17,
    samples: 51,
    spots: [
      ['BenchmarkFib', 'time', 'ns/op', 'lower', 2537],
      ['BenchmarkJoin/n=10', 'throughput', 'MB/s', 'higher', 31.36],
      ['BenchmarkJoin/n=10', 'memory', 'B/op', 'lower', 16],
      ['BenchmarkJoin/n=10', 'allocations', 'allocs/op', 'lower', 1],
      ['BenchmarkCustom', 'widgets/s', 'widgets/s', 'higher', 123.5],
    ],
  },
  {
    ...shared,
    version: '1.26.8 -cpu 1,2',
    files: ['go/cpu12.txt'],
    benchmarks: 6,
    metrics: 18,
    samples: 36,
    spots: [
      ['BenchmarkFib', 'time', 'ns/op', 'lower', 1529.6],
      ['BenchmarkFib-2', 'time', 'ns/op', 'lower', 2790.25],
    ],
  },
  {
    ...shared,
    version: '1.26.8 with a failure',
    files: ['go/fail-and-skip.txt'],
    benchmarks: 6,
    metrics: 20,
    samples: 60,
    states: [['BenchmarkFail', 'failed']],
    spots: [['BenchmarkLog', 'time', 'ns/op', 'lower', 9.647]],
  },
  {
    ...shared,
    version: '1.26.8 -v',
    files: ['go/verbose.txt'],
    benchmarks: 4,
    metrics: 10,
    samples: 10,
    states: [['BenchmarkSkip', 'skipped']],
    spots: [['BenchmarkJoin/n=1', 'time', 'ns/op', 'lower', 13.43]],
  },
  {
    ...shared,
    version: '1.26.8 -json',
    files: ['go/test2json.jsonl'],
    benchmarks: 4,
    metrics: 14,
    samples: 28,
    states: [['BenchmarkSkip', 'skipped']],
    spots: [
      ['BenchmarkFib', 'time', 'ns/op', 'lower', 2677],
      ['BenchmarkLog', 'time', 'ns/op', 'lower', 10.25],
    ],
  },
] satisfies FormatCase[];
