import type { FormatCase } from '../case.ts';

export default [
  {
    format: 'mitata',
    tool: 'mitata',
    version: '1.0.34',
    files: ['mitata/no-samples.json'],
    benchmarks: 6,
    metrics: 12,
    samples: 12,
    states: [['g/boom', 'failed']],
    spots: [
      ['sum 100', 'time', 'ns', 'lower', 46.9609375],
      ['sum 1000', 'time', 'ns', 'lower', 1088.53271484375],
      ['join/n=10', 'time', 'ns', 'lower', 153.99999904632568],
      ['join/n=100', 'time', 'ns', 'lower', 5512.3291015625],
      ['g/new Array', 'time', 'ns', 'lower', 193.147705078125],
      ['g/new Array', 'heap', 'B/iter', 'lower', 850.9088411458333],
    ],
  },
] satisfies FormatCase[];
