import type { FormatCase } from '../case.ts';

export default [
  {
    format: 'junit',
    tool: 'pytest',
    version: '9.2.0',
    files: ['junit/pytest.xml'],
    benchmarks: 4,
    metrics: 4,
    samples: 4,
    states: [
      ['test_a/test_bad', 'failed'],
      ['test_a/test_skip', 'skipped'],
      ['test_a/test_err', 'failed'],
    ],
    spots: [
      ['test_a/test_slow', 'time', 's', 'lower', 0.058],
      ['test_a/test_param[2]', 'time', 's', 'lower', 0.025],
      ['test_a.TestC/test_m', 'time', 's', 'lower', 0.024],
    ],
  },
] satisfies FormatCase[];
