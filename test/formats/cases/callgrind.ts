import type { FormatCase } from '../case.ts';

const shared = { format: 'callgrind', tool: 'Callgrind', version: '3.19.0', benchmarks: 1 };

export default [
  {
    ...shared,
    files: ['callgrind/cg.out.gz'],
    metrics: 1,
    samples: 1,
    spots: [['true', 'Ir', 'instructions', 'lower', 126755]],
  },
  {
    ...shared,
    files: ['callgrind/cg-cache.out.gz'],
    metrics: 13,
    samples: 13,
    // What it printed as "Collected".
    spots: [
      ['true', 'Ir', 'instructions', 'lower', 126755],
      ['true', 'I1mr', '', 'lower', 1082],
      ['true', 'Bim', '', 'lower', 151],
    ],
  },
] satisfies FormatCase[];
