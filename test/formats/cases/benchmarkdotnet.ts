import type { FormatCase } from '../case.ts';

// Written by hand after the exporter's source: two launches, two jobs, an outlier in each launch, one that failed.
const shared = { format: 'benchmarkdotnet', tool: 'BenchmarkDotNet, as its source writes' };

export default [
  {
    ...shared,
    version: '0.15.8, full',
    files: ['benchmarkdotnet/full.json'],
    benchmarks: 4,
    metrics: 10,
    samples: 2 * 10 + 2 * 5 + 4 + 2,
    states: [['Shop.Benchmarks.CartBench.Broken', 'failed']],
    spots: [
      ['Shop.Benchmarks.CartBench.Total(N: 10)', 'time', 'ns', 'lower', 123.5488],
      ['Shop.Benchmarks.CartBench.Total(N: 1000)', 'time', 'ns', 'lower', 10030.9458],
      ['Shop.Benchmarks.CartBench.Total(N: 10)', 'memory', 'B/op', 'lower', 128],
      ['Shop.Benchmarks.CartBench.Total(N: 10)', 'Gen0Collects', '', 'lower', 0.0305],
      ['Shop.Benchmarks.CartBench.Parse [.NET 8.0(Runtime=.NET 8.0)]', 'time', 'ns', 'lower', 869.7842],
      ['Shop.Benchmarks.CartBench.Parse [.NET 9.0(Runtime=.NET 9.0)]', 'time', 'ns', 'lower', 719.6523],
      ['Shop.Benchmarks.CartBench.Parse [.NET 9.0(Runtime=.NET 9.0)]', 'memory', 'B/op', 'lower', 0],
    ],
  },
  {
    ...shared,
    version: '0.15.8, brief',
    files: ['benchmarkdotnet/brief.json'],
    benchmarks: 1,
    metrics: 2,
    samples: 5,
    states: [['Shop.Benchmarks.CartBench.Broken', 'failed']],
    spots: [['Shop.Benchmarks.CartBench.Total(N: 10)', 'time', 'ns', 'lower', 120.2051]],
  },
] satisfies FormatCase[];
