import type { FormatCase } from '../case.ts';

export default [
  {
    // A sixth benchmark has `ignore`: nothing in the output tells. Two share the name "parse".
    format: 'deno',
    tool: 'deno bench',
    version: '2.9.6',
    files: ['deno/bench.json'],
    benchmarks: 4,
    metrics: 4,
    samples: 4,
    states: [['g/boom', 'failed']],
    spots: [
      ['parse', 'time', 'ns', 'lower', 240.98396],
      ['parse#2', 'time', 'ns', 'lower', 287.03335],
      ['timers', 'time', 'ns', 'lower', 217.73359],
      ['g/url', 'time', 'ns', 'lower', 755.03058],
    ],
  },
] satisfies FormatCase[];
