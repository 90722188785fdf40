import type { FormatCase } from '../case.ts';

export default [
  {
    format: 'catch2',
    tool: 'Catch2',
    version: '2.13.10',
    files: ['catch2/v2.xml'],
    benchmarks: 4,
    metrics: 4,
    samples: 4,
    states: [['bad/throws', 'failed']],
    spots: [
      ['Fib <&>/sec A/Fib 5', 'time', 'ns', 'lower', 367.636],
      ['Fib <&>/sec B/Fib 5', 'time', 'ns', 'lower', 28.2926],
    ],
  },
  {
    format: 'catch2',
    tool: 'Catch2',
    version: '2.13.10 without analysis',
    files: ['catch2/v2-noanalysis.xml'],
    benchmarks: 4,
    metrics: 4,
    samples: 4,
    states: [['bad/throws', 'failed']],
    spots: [['Fib <&>/sec A/Fib 10', 'time', 'ns', 'lower', 337.568]],
  },
  {
    format: 'catch2',
    tool: 'Catch2',
    version: '3.7.1',
    files: ['catch2/v3.xml'],
    benchmarks: 5,
    metrics: 5,
    samples: 5,
    states: [['bad/throws', 'failed']],
    spots: [
      ['Fib <&>/sec B/Fib 5', 'time', 'ns', 'lower', 18.0877],
      ['gen/gen', 'time', 'ns', 'lower', 5.83405],
      ['gen/gen#2', 'time', 'ns', 'lower', 584.665],
    ],
  },
] satisfies FormatCase[];
