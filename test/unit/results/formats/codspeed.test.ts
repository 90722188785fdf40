import { describe, expect, test } from 'vitest';
import { readNow } from '../../../builders/read-results.ts';
import { refusal } from '../refusal.ts';

const results = (type: string, ...benchmarks: object[]) =>
  JSON.stringify({ creator: { name: 'codspeed-rust' }, instrument: { type }, benchmarks });
const stats = { median_ns: 5, mean_ns: 6 };

describe('CodSpeed', () => {
  test.each([
    ['crates/a/benches/b.rs::g::f[1]', 'crates/a/benches/b.rs::g::f[1]'],
    ['/tmp/x/bench/test_b.py::test[a/b]', 'test_b.py::test[a/b]'],
    ['C:\\work\\test_b.py::test', 'test_b.py::test'],
    ['', 'short'],
  ])('%s is called %s', (uri, name) => {
    const [reading] = readNow(results('walltime', { uri, name: 'short', stats }), 'auto').readings;
    expect(reading).toMatchObject({ benchmark: name, unit: 'ns', samples: [5], reported: { mean: 6 } });
  });

  test('results of another instrument are no times', () => {
    expect(refusal(results('cpu', { uri: 'u', stats }), 'codspeed').message).toContain('no reading');
  });

  test('a benchmark without its median is left out with a word', () => {
    const { warnings } = readNow(results('walltime', { uri: 'u', stats }, { uri: 'v', stats: {} }), 'auto');
    expect(warnings).toEqual(['"v" was skipped: it has no "median_ns" in its "stats"']);
  });
});
