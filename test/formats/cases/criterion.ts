import type { FormatCase } from '../case.ts';

const shared = { format: 'criterion', tool: 'Criterion', version: '0.8.2' };

export default [
  {
    ...shared,
    files: ['criterion/tree'],
    benchmarks: 5,
    metrics: 10,
    samples: 100,
    spots: [
      // The medians of its estimates.json.
      ['fib 10', 'time', 'ns', 'lower', 105.0406],
      ['grp/with slash/f/12', 'time', 'ns', 'lower', 278.0031],
      ['flat/x', 'time', 'ns', 'lower', 1205.7914],
      ['flat/bits', 'time', 'ns', 'lower', 169.0855],
    ],
  },
  {
    ...shared,
    files: ['criterion/console.txt'],
    benchmarks: 5,
    metrics: 10,
    samples: 10,
    spots: [
      ['fib 10', 'time', 'ns', 'lower', 104.79],
      ['grp/with slash/f/12', 'throughput', 'B/s', 'higher', 12.054 * 2 ** 20],
      ['flat/x', 'time', 'ns', 'lower', 4340.6],
      ['flat/x', 'rate', 'elem/s', 'higher', 2.3038e6],
      ['flat/bits', 'throughput', 'bit/s', 'higher', 100.99e6],
    ],
  },
  {
    ...shared,
    files: ['criterion/console-colour.txt'],
    benchmarks: 5,
    metrics: 9,
    samples: 9,
    spots: [
      ['tiny', 'time', 'ns', 'lower', 1.6253],
      ['grp/with slash/f/1', 'time', 'ns', 'lower', 0.62942],
    ],
  },
  {
    format: 'criterion',
    tool: 'cargo-criterion',
    version: '1.1.0',
    files: ['criterion/messages.jsonl'],
    benchmarks: 3,
    metrics: 5,
    samples: 50,
    // Its own medians.
    spots: [['fib 10', 'time', 'ns', 'lower', 123.64]],
  },
] satisfies FormatCase[];
