import type { FormatCase } from '../case.ts';

export default [
  {
    format: 'codspeed',
    tool: 'pytest-codspeed, outside a repository',
    version: '5.0.4',
    files: ['codspeed/pytest.json'],
    benchmarks: 3,
    metrics: 3,
    samples: 3,
    spots: [
      ['test_b.py::test_sum', 'time', 'ns', 'lower', 9255.565],
      ['test_b.py::test_join[20]', 'time', 'ns', 'lower', 1646.965],
    ],
  },
] satisfies FormatCase[];
