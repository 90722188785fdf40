import type { FormatCase } from '../case.ts';

export default [
  {
    // Written by hand after the source of its encoder.
    format: 'phpbench',
    tool: 'PHPBench, as its source writes',
    version: '1.2.15',
    files: ['phpbench/dump.xml'],
    benchmarks: 3,
    metrics: 6,
    samples: 26,
    states: [['Shop\\Benchmark\\CartBench/benchBroken', 'failed']],
    spots: [
      ['Shop\\Benchmark\\CartBench/benchTotal/small & cold', 'time', 'us', 'lower', 2.68],
      ['Shop\\Benchmark\\CartBench/benchTotal/large', 'time', 'us', 'lower', 130.42],
      ['Shop\\Benchmark\\CartBench/benchTotal/large', 'memory', 'B', 'lower', 1250000],
      ['Shop\\Benchmark\\CartBench/benchOne', 'time', 'us', 'lower', 42200],
    ],
  },
] satisfies FormatCase[];
