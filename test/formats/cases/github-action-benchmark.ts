import type { FormatCase } from '../case.ts';

export default [
  {
    format: 'github-action-benchmark',
    tool: 'github-action-benchmark, custom list',
    version: '1.20',
    files: ['github-action-benchmark/custom.json'],
    benchmarks: 4,
    metrics: 5,
    samples: 5,
    spots: [
      ['Startup', 'median', 'ms', 'lower', 120.5],
      ['Startup', 'p95', 'ms', 'lower', 190.25],
      ['Memory', 'memory', 'MB', 'lower', 70],
      ['Accuracy', 'value', '%', undefined, 98.5],
      ['Widgets', 'value', 'widgets', undefined, 12],
    ],
  },
  {
    format: 'github-action-benchmark',
    tool: 'github-action-benchmark, history',
    version: '1.20',
    files: ['github-action-benchmark/data.js'],
    benchmarks: 7,
    metrics: 10,
    samples: 10,
    spots: [
      ['Go Benchmark/BenchmarkFib', 'time', 'ns/op', 'lower', 325.5],
      ['Go Benchmark/BenchmarkFib', 'memory', 'B/op', 'lower', 344],
      ['Go Benchmark/BenchmarkFib', 'allocations', 'allocs/op', 'lower', 3],
      ['Go Benchmark/BenchmarkCopy', 'throughput', 'MB/s', 'higher', 3004.5],
      ['Go Benchmark/BenchmarkOne', 'time', 'ns/op', 'lower', 77.5],
      ['Python/bench.py::test_fib', 'rate', 'iter/s', 'higher', 60001.5],
      ['JMH/Bench.run', 'rate', 'ops/ms', 'higher', 812.25],
      ['Rust/bench_fib_20', 'time', 'ns/iter', 'lower', 34001],
      ['Custom/Accuracy', 'value', '%', 'higher', 98.5],
    ],
  },
] satisfies FormatCase[];
