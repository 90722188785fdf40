import type { FormatCase } from '../case.ts';

// Written by hand after the source of its serialization.
const shared = { format: 'benchmarktools-jl', tool: 'BenchmarkTools.jl, as its source writes', version: '1.6.0' };

export default [
  {
    ...shared,
    files: ['benchmarktools-jl/trials.json'],
    benchmarks: 3,
    metrics: 9,
    samples: 9 + 7 + 11 + 6,
    spots: [
      ['sort/("quick", 100)', 'time', 'ns', 'lower', 1288.8],
      ['sort/("quick", 1000)', 'time', 'ns', 'lower', 21905.4],
      ['sort/("quick", 1000)', 'memory', 'B', 'lower', 8064],
      ['sum', 'time', 'ns', 'lower', 40],
      ['sum', 'allocations', 'allocs', 'lower', 0],
    ],
  },
  {
    ...shared,
    files: ['benchmarktools-jl/estimates.json'],
    benchmarks: 2,
    metrics: 4,
    samples: 4,
    spots: [
      ['sum', 'time', 'ns', 'lower', 35.5],
      ['unset', 'time', 'ns', 'lower', 12.25],
    ],
  },
] satisfies FormatCase[];
