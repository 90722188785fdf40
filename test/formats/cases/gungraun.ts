import type { FormatCase } from '../case.ts';

const shared = { format: 'gungraun', tool: 'gungraun', version: '0.20.0', benchmarks: 3 };

export default [
  {
    ...shared,
    files: ['gungraun/second-run.jsonl'],
    metrics: 30,
    samples: 30,
    spots: [
      ['g::fib_group::bench_fib::long', 'Ir', 'instructions', 'lower', 19977],
      ['g::fib_group::bench_vec', 'EstimatedCycles', 'cycles', 'lower', 1025],
    ],
  },
  {
    ...shared,
    files: ['gungraun/dhat.jsonl'],
    metrics: 48,
    samples: 48,
    spots: [
      ['g::fib_group::bench_vec', 'memory', 'B', 'lower', 1000],
      ['g::fib_group::bench_vec', 'allocations', 'allocs', 'lower', 1],
    ],
  },
] satisfies FormatCase[];
