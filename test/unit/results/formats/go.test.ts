import { describe, expect, test } from 'vitest';
import { readNow } from '../../../builders/read-results.ts';
import { refusal } from '../refusal.ts';

const read = (text: string) =>
  readNow(text, 'go').readings.map(({ benchmark, metric, samples }) => [benchmark, metric, samples]);
const line = (name: string, value = '12.5 ns/op') => `Benchmark${name} \t     100\t        ${value}\n`;

describe('names', () => {
  test('lose the number of processors where all names of a package have it', () => {
    expect(read(line('A-8') + line('B/n-10-8')).map(([name]) => name)).toEqual(['BenchmarkA', 'BenchmarkB/n-10']);
    expect(read(line('A') + line('B/n-10')).map(([name]) => name)).toEqual(['BenchmarkA', 'BenchmarkB/n-10']);
    expect(read(line('A') + line('A-2')).map(([name]) => name)).toEqual(['BenchmarkA', 'BenchmarkA-2']);
  });

  test('have their package in front where two packages share them, and only there', () => {
    const text = `pkg: x/one\n${line('A-8')}${line('B-8')}PASS\npkg: x/two\n${line('A-4', '13 ns/op')}PASS\n`;
    expect(read(text)).toEqual([
      ['x/one/BenchmarkA', 'time', [12.5]],
      ['BenchmarkB', 'time', [12.5]],
      ['x/two/BenchmarkA', 'time', [13]],
    ]);
  });

  test('again are more samples, in another run of the same package too', () => {
    const section = `pkg: x\n${line('A-8')}PASS\nok  \tx\t1s\n`;
    expect(read(section + section)).toEqual([['BenchmarkA', 'time', [12.5, 12.5]]]);
  });
});

describe('values', () => {
  test('of b.ReportMetric keep their unit as a name, and follow Go and its Unit lines in direction', () => {
    const units = 'Unit widgets assume=exact better=higher\n';
    const { readings } = readNow(`${units}${line('A', '3 widgets\t 2 bad/op\t 1 good/s\t 7 things')}`, 'go');
    expect(readings.map(({ metric, unit, better }) => [metric, unit, better])).toEqual([
      ['widgets', 'widgets', 'higher'],
      ['bad/op', 'bad/op', 'lower'],
      ['good/s', 'good/s', 'higher'],
      ['things', 'things', undefined],
    ]);
  });

  test('that are no numbers are left out with a warning, others of the line are kept', () => {
    const { readings, warnings } = readNow(line('A', 'NaN x/op\t +Inf MB/s\t 0.00 MB/s\t 3 B/op'), 'go');
    expect(readings.map(({ metric }) => metric)).toEqual(['memory']);
    expect(warnings).toHaveLength(3);
  });

  test('a time of 0 is below the resolution', () => {
    const { states } = readNow(line('A', '0 ns/op') + line('B'), 'go');
    expect(states).toMatchObject([{ benchmark: 'BenchmarkA', state: 'below resolution' }]);
  });
});

describe('what else is printed', () => {
  test.each([
    ['the name', 'BenchmarkA\nBenchmarkA-8 \t 100\t 12.5 ns/op\n'],
    ['a line of the benchmark', 'BenchmarkA-8   \thello 5 times\n     100\t        12.5 ns/op\n'],
    ['lines of a log', '--- BENCH: BenchmarkA-8\n    a_test.go:8: 100\t 3 ns/op\nBenchmarkA-8 100 12.5 ns/op\n'],
    ['prose', 'BenchmarkDotNet v1\nBenchmarks 100 12 ns/op\nBenchmarkA-8 100 12.5 ns/op\n'],
  ])('%s is no result', (_, text) => {
    expect(read(text)).toEqual([['BenchmarkA', 'time', [12.5]]]);
  });

  test('a panic fails the benchmark that was running', () => {
    const { states } = readNow(`${line('A-8')}BenchmarkB-8 \tpanic: oh\npanic: oh [recovered]\nFAIL\tx\t1s\n`, 'go');
    expect(states).toEqual([{ benchmark: 'BenchmarkB', state: 'failed', detail: 'panic: oh [recovered]' }]);
  });

  test('what a failed benchmark said is kept', () => {
    const { states } = readNow(`${line('A')}--- FAIL: BenchmarkB/x\n    b_test.go:1: boom\nFAIL\n`, 'go');
    expect(states).toEqual([{ benchmark: 'BenchmarkB/x', state: 'failed', detail: 'b_test.go:1: boom' }]);
  });
});

describe('an output that stops in the middle', () => {
  test.each([
    ['a package', `goos: linux\npkg: x\n${line('A')}`],
    ['the second package', `pkg: x\n${line('A')}PASS\nok  \tx\t1s\npkg: y\n`],
    ['a line', line('A').trimEnd()],
  ])('in %s is refused', (_, text) => {
    expect(refusal(text, 'go').message).toMatch(/^the output stops in the middle: .*after 1 complete benchmark$/);
  });

  test('in JSON, a package without its last event', () => {
    const event = (text: string) => `${JSON.stringify({ Action: 'output', Package: 'x', Output: text })}\n`;
    const end = '{"Action":"pass","Package":"x","Elapsed":1}\n';
    const events = event('BenchmarkA-8 \t') + event(' 100\t 12.5 ns/op\n');
    expect(read(events + end)).toEqual([['BenchmarkA', 'time', [12.5]]]);
    expect(refusal(events, 'go').message).toContain('package "x"');
    expect(refusal(events + end + event('y').slice(0, 20), 'go').message).toContain('its last event');
  });
});

test('ten thousand benchmarks are read in a moment', () => {
  const text = Array.from({ length: 10_000 }, (_, index) => line(`A/n=${index}-8`)).join('');
  const start = performance.now();
  expect(read(text)).toHaveLength(10_000);
  expect(performance.now() - start).toBeLessThan(5000);
});

describe('a benchmark that prints without ending its line', () => {
  test('keeps its numbers, behind the words and with -v before its name', () => {
    expect(read('BenchmarkA-8   \tdone 5     100\t        12.5 ns/op\t       3 B/op\n')).toEqual([
      ['BenchmarkA', 'time', [12.5]],
      ['BenchmarkA', 'memory', [3]],
    ]);
    expect(read('BenchmarkA\ndone 5done 5BenchmarkA-8   \t     100\t        12.5 ns/op\n')).toEqual([
      ['BenchmarkA', 'time', [12.5]],
    ]);
  });

  test('does not vanish when its numbers are not found', () => {
    const { readings, states } = readNow(`BenchmarkA-8 \twords\nmore words\n${line('B-8')}PASS\n`, 'go');
    expect(readings.map(({ benchmark }) => benchmark)).toEqual(['BenchmarkB']);
    expect(states).toEqual([{ benchmark: 'BenchmarkA', state: 'failed', detail: 'its numbers were not found' }]);
  });
});

test('a unit that is called like a metric of Go itself is another metric', () => {
  const { readings } = readNow(line('A', '12.5 ns/op\t 5 time\t 6 memory'), 'go');
  expect(readings.map(({ metric, samples }) => [metric, samples])).toEqual([
    ['time', [12.5]],
    ['metric time', [5]],
    ['metric memory', [6]],
  ]);
});

test('what fails before its package is named is of that package', () => {
  const one = `pkg: x/one\n${line('A-8')}FAIL\nexit status 1\nFAIL\tx/one\t0.1s\n`;
  const two = '--- FAIL: BenchmarkA\n    b_test.go:3: no\nFAIL\nexit status 1\nFAIL\tx/two\t0.1s\nFAIL\n';
  const { readings, states } = readNow(one + two, 'go');
  expect(readings.map(({ benchmark }) => benchmark)).toEqual(['x/one/BenchmarkA']);
  expect(states).toEqual([
    { benchmark: 'x/two/BenchmarkA', state: 'failed', detail: 'b_test.go:3: no' },
    { benchmark: 'x/one', state: 'failed', detail: 'exit status 1' },
  ]);
});

test('with -v a panic is of the benchmark that ran', () => {
  const { states } = readNow(`BenchmarkA\n${line('A-8')}BenchmarkB\npanic: boom\n`, 'go');
  expect(states).toEqual([{ benchmark: 'BenchmarkB', state: 'failed', detail: 'panic: boom' }]);
  expect(readNow(`BenchmarkA\n${line('A-8')}panic: at the end\n`, 'go').states).toEqual([]);
});

test.each([
  ['FAIL\texample.org/b\t0.012s', ['example.org/b', 'failed', 'panic: boom']],
  ['FAIL\texample.org/b [build failed]', ['example.org/b', 'failed', 'build failed']],
])('a package that ended before its benchmarks did is named: %s', (line, state) => {
  const text = [
    'pkg: example.org/a',
    'BenchmarkA-2 \t 100\t 5 ns/op',
    'PASS',
    'ok  \texample.org/a\t1.0s',
    'pkg: example.org/b',
    'BenchmarkB-2 \t 100\t 5 ns/op',
    'panic: boom',
    'exit status 2',
    line,
    'FAIL',
  ];
  const { readings, states } = readNow(`${text.join('\n')}\n`, 'go');
  expect(readings.map(({ benchmark }) => benchmark)).toEqual(['BenchmarkA', 'BenchmarkB']);
  expect(states.map((one) => [one.benchmark, one.state, one.detail])).toEqual([state]);
});
