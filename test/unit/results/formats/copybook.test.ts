import { describe, expect, test } from 'vitest';
import { readNow } from '../../../builders/read-results.ts';
import { refusal } from '../refusal.ts';

function read(value: unknown) {
  const { readings, warnings } = readNow(JSON.stringify(value), 'auto');
  const lines = readings.map((r) => `${r.benchmark}/${r.metric} ${r.samples.join()} ${r.unit} ${r.better ?? '?'}`);
  return { lines: lines.sort(), warnings };
}

describe('the shapes of copybook-rs', () => {
  test('as specified', () => {
    expect(read({ display_gibs: 4.22, comp3_mibs: 571, warnings: [], errors: [] })).toEqual({
      lines: ['comp3/throughput 571 MiB/s higher', 'display/throughput 4.22 GiB/s higher'],
      warnings: [],
    });
  });

  test('with time, commit and status, whose verdict is not believed', () => {
    const value = {
      timestamp: 'now',
      commit: 'abc',
      status: 'success',
      display_gibs: 0,
      comp3_mibs: 1,
      warnings: [],
      errors: [],
    };
    expect(read(value).lines).toEqual(['comp3/throughput 1 MiB/s higher', 'display/throughput 0 GiB/s higher']);
  });

  test('the receipt of its script, where everything is written twice', () => {
    const value = {
      ...{ timestamp: '2025', commit: 'abc', toolchain: 'stable', status: 'pass' },
      ...{ display_gibps: 2.74, display_mibps: 2806.79, comp3_mibps: 23.058 },
      benchmarks: [{ name: 'decode', mean_ns: 1698870.4, bytes_processed: 5000000, mean_mibps: 2806.79 }],
      summary: {
        ...{ display_mibps: 2806.79, comp3_mibps: 23.058, max_rss_mib: 12, p50_mibps: 5, p90_mibps: 6, p99_mibps: 7 },
        ...{ host_cpu: 'x', host_cores: 8, host_kernel: '6', host_os: 'linux', ts: 1700000000 },
      },
    };
    expect(read(value)).toEqual({
      lines: [
        'comp3/throughput 23.058 MiB/s higher',
        'decode/throughput 2806.79 MiB/s higher',
        'decode/time 1698870.4 ns lower',
        'display/throughput 2806.79 MiB/s higher',
        'process/max_rss 12 MiB lower',
        'process/p50 5 MiB/s higher',
        'process/p90 6 MiB/s higher',
        'process/p99 7 MiB/s higher',
      ],
      warnings: [],
    });
  });

  test('the receipt with an integrity sum', () => {
    const value = {
      ...{ format_version: '1.0.0', build_profile: 'release', target_cpu: 'native', integrity: { sha256: 'x' } },
      environment: { os: 'linux', cpu_cores: 4 },
      benchmarks: [{ name: 'a', mean_ns: 5 }],
      summary: { display_mibps: 1 },
    };
    expect(read(value)).toEqual({ lines: ['a/time 5 ns lower', 'display/throughput 1 MiB/s higher'], warnings: [] });
  });

  test('the sample with values and units', () => {
    const value = {
      branch: 'main',
      benchmarks: [{ name: 'decode', value: 5e8, unit: 'bytes_per_second', extra: { median: 1, target: 2 } }],
      metadata: { platform: 'x', copybook_version: '1' },
    };
    expect(read(value)).toEqual({ lines: ['decode/throughput 500000000 B/s higher'], warnings: [] });
  });
});

describe('flat files in general', () => {
  test.each([
    ['parse_ms', 'parse/time 3 ms lower'],
    ['parse_ns', 'parse/time 3 ns lower'],
    ['parse_secs', 'parse/time 3 s lower'],
    ['parse_mibps', 'parse/throughput 3 MiB/s higher'],
    ['parse_gibs', 'parse/throughput 3 GiB/s higher'],
    ['parse_bytes_per_second', 'parse/throughput 3 B/s higher'],
    ['parse_bytes', 'parse/size 3 B lower'],
    ['parse_ops_per_s', 'parse/rate 3 ops/s higher'],
    ['parse_allocs', 'parse/allocations 3 allocs lower'],
    ['parse_percent', 'parse/share 3 % ?'],
    ['big_file_p99_ms', 'big_file/p99 3 ms lower'],
    ['p99_ms', 'process/p99 3 ms lower'],
    ['peak_rss_bytes', 'process/peak_rss 3 B lower'],
    ['server_max_rss_mib', 'server/max_rss 3 MiB lower'],
  ])('%s', (name, line) => {
    expect(read({ [name]: 3 })).toEqual({ lines: [line], warnings: [] });
  });

  test('a list is samples, text may carry its unit', () => {
    expect(read({ parse_ms: [1, 2], format_ms: '1500 us' }).lines).toEqual([
      'format/time 1.5 ms lower',
      'parse/time 1,2 ms lower',
    ]);
  });

  test.each([['score'], ['net_mbps'], ['ms'], ['_mbps'], ['timestamp_ms'], ['__proto__']])(
    'the field %j has no certain unit: skipped with a warning',
    (name) => {
      const { readings, warnings } = readNow(`{"parse_ms":3,${JSON.stringify(name)}:5}`, 'auto');
      expect(readings).toHaveLength(1);
      expect(warnings).toEqual([
        `the field "${name}" was skipped: its name does not end in a unit such as "_mibps" or "_ms"`,
      ]);
    },
  );

  test('a value that is null or of an unknown unit is skipped with a warning', () => {
    const value = {
      parse_ms: 3,
      scan_ms: null,
      benchmarks: [
        { name: 'a', mean_ns: null },
        { name: 'b', value: 1, unit: 'apples' },
      ],
    };
    expect(read(value)).toEqual({
      lines: ['parse/time 3 ms lower'],
      warnings: [
        'the field "scan_ms" was skipped: its value is null',
        '"mean_ns" of "a" was skipped: its value is null',
        'the value of benchmark "b" was skipped: its unit is "apples"',
      ],
    });
  });

  test('the same metric twice: rounding is forgiven, a contradiction is warned of', () => {
    expect(read({ display_gibs: 0.08, display_mibps: 81.9 })).toEqual({
      lines: ['display/throughput 81.9 MiB/s higher'],
      warnings: [],
    });
    expect(read({ display_gibs: 80, display_mibps: 80 })).toEqual({
      lines: ['display/throughput 80 MiB/s higher'],
      warnings: ['"display_gibs" contradicts "display_mibps", which was used'],
    });
  });

  test('the same file printed twice is two samples', () => {
    const text = '{"display_mibps":1}\n{"display_mibps":2}';
    expect(readNow(text, 'auto').readings[0]?.samples).toEqual([1, 2]);
  });

  test('what the tool complained of is passed on as a warning', () => {
    expect(read({ display_mibps: 1, errors: ['disk\nslow'], warnings: ['hot'] }).warnings).toEqual([
      'the tool itself reported among its errors: "disk�slow"',
      'the tool itself reported among its warnings: "hot"',
    ]);
  });

  test.each([
    ['{"display_mibps":NaN}', 'metric "throughput" of benchmark "display" has the value "NaN"'],
    ['{"display_mibps":1e400}', 'metric "throughput" of benchmark "display" has the value Infinity'],
    ['{"display_mibps":"fast"}', 'metric "throughput" of benchmark "display" has the value "fast"'],
    ['{"display_mibps":"3 ms"}', 'mixes the units "ms" and "MiB/s"'],
    ['{"benchmarks":[{"mean_ns":1}]}', 'a benchmark has "" for a name'],
    [`{"${'n'.repeat(201)}_ms":1}`, "a benchmark's name has 201 characters"],
  ])('%s is refused', (text, message) => {
    expect(refusal(text).message).toContain(message);
  });
});
