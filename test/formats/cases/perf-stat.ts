import type { FormatCase } from '../case.ts';

const shared = { format: 'perf-stat', tool: 'perf stat', benchmarks: 1 };

export default [
  {
    ...shared,
    version: '6.1.187 -j -r 3',
    files: ['perf-stat/j-r3.jsonl'],
    metrics: 4,
    samples: 4,
    spots: [
      ['command', 'cpu time', 'ms', 'lower', 0.25562],
      ['command', 'page-faults', '', 'lower', 48],
    ],
  },
  {
    ...shared,
    version: '6.1.187 -j',
    files: ['perf-stat/duration.jsonl'],
    metrics: 3,
    samples: 3,
    spots: [
      ['command', 'time', 'ns', 'lower', 987948],
      ['command', 'cpu time', 'ms', 'lower', 0.607554],
    ],
  },
  {
    ...shared,
    version: '6.1.187 -x, -r 3',
    files: ['perf-stat/x.csv'],
    metrics: 4,
    samples: 4,
    spots: [['command', 'page-faults', '', 'lower', 48]],
  },
  {
    ...shared,
    version: '6.1.187 -x;',
    files: ['perf-stat/x-semicolon.csv'],
    metrics: 4,
    samples: 4,
    spots: [
      ['command', 'cpu time', 'ms', 'lower', 0.39],
      ['command', 'context-switches', '', 'lower', 2],
    ],
  },
] satisfies FormatCase[];
