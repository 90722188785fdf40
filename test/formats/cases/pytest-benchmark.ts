import type { FormatCase } from '../case.ts';

export default [
  {
    // Seven of nine tests: one was skipped, one raised; test_fail failed after it was measured.
    format: 'pytest-benchmark',
    tool: 'pytest-benchmark',
    version: '5.3.1',
    files: ['pytest-benchmark/full.json.gz'],
    benchmarks: 7,
    metrics: 7,
    samples: 393 + 390 + 393 + 400 + 396 + 7 + 399,
    spots: [
      ['test_b.py::test_sort[1]', 'time', 's', 'lower', 232.8095e-9],
      ['test_b.py::test_sort[10]', 'time', 's', 'lower', 297.0588e-9],
      ['test_b.py::test_named', 'time', 's', 'lower', 275.9444e-9],
      ['test_b.py::test_address[<function <lambda>>]', 'time', 's', 'lower', 36.1061e-9],
      ['test_b.py::test_pedantic', 'time', 's', 'lower', 9623.3334e-9],
    ],
  },
  {
    format: 'pytest-benchmark',
    tool: 'pytest-benchmark --benchmark-save',
    version: '5.3.1',
    files: ['pytest-benchmark/save-nodata.json'],
    benchmarks: 6,
    metrics: 6,
    samples: 6,
    spots: [
      ['test_b.py::test_sort[1]', 'time', 's', 'lower', 9.678499964138609e-7],
      ['test_b.py::test_once', 'time', 's', 'lower', 2.2561999912795727e-5],
    ],
  },
] satisfies FormatCase[];
