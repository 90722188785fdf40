import type { FormatCase } from '../case.ts';

const shared = { format: 'vitest', tool: 'vitest bench' };

export default [
  {
    // Two more benchmarks were skipped or to do: nothing in the file tells.
    ...shared,
    version: '4.1.12',
    files: ['vitest/v4.json'],
    benchmarks: 3,
    metrics: 3,
    samples: 3,
    states: [['b.bench.js/sort/throws', 'failed']],
    spots: [
      ['b.bench.js/sort/native', 'time', 'ms', 'lower', 0.0005409999998846615],
      ['b.bench.js/sort/copy "q" [x=1]', 'time', 'ms', 'lower', 0.0003299999998489511],
      ['b.bench.js/sort2/native', 'time', 'ms', 'lower', 0.0004210000001876324],
    ],
  },
  {
    ...shared,
    version: '5.1.2',
    files: ['vitest/v5.json'],
    benchmarks: 3,
    metrics: 3,
    samples: 3,
    states: [
      ['sort/skipped', 'skipped'],
      ['sort/throws', 'failed'],
    ],
    spots: [
      ['sort/cmp/native', 'time', 'ms', 'lower', 0.0002500000000509317],
      ['sort/cmp/toSorted', 'time', 'ms', 'lower', 0.000240999999732594],
      ['sort/one/solo', 'time', 'ms', 'lower', 0.00004000000080850441],
    ],
  },
  {
    ...shared,
    version: '5.1.1 with retainSamples',
    files: ['vitest/v5-samples.json'],
    benchmarks: 2,
    metrics: 2,
    samples: 148 + 143,
    states: [
      ['sort/skipped', 'skipped'],
      ['sort/later', 'skipped'],
      ['sort/throws', 'failed'],
    ],
    spots: [
      ['sort/cmp/native', 'time', 'ms', 'lower', 0.00022999999998774],
      ['sort/cmp/toSorted', 'time', 'ms', 'lower', 0.00023100000004205867],
    ],
  },
] satisfies FormatCase[];
