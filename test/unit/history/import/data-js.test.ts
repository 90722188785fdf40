import { describe, expect, test } from 'vitest';
import { importRuns } from '../../../../src/history/import/registry.ts';
import { parseRun } from '../../../../src/io/schema/schema.ts';
import { cargoEntry, dataJs, type Entry, oneBench } from './history.ts';
import { refused } from './refused.ts';

const read = (text: string, options = {}) =>
  importRuns('github-action-benchmark', text, { file: 'data.js', ...options });

/** Of a history with one bench: its only metric. */
function only(text: string) {
  const { runs, warnings } = read(text);
  return { ...runs[0]?.results[0]?.metrics[0], warnings };
}

describe('an entry of github-action-benchmark', () => {
  const { runs, warnings } = read(dataJs({ parser: [cargoEntry] }));
  const [run] = runs;

  test('becomes a run with its commit, its date, its suite and its repository', () => {
    expect(run).toMatchObject({
      suite: 'parser',
      startedAt: '2019-11-09T15:09:00.323Z',
      status: 'ok',
      source: { repository: 'octo/parser', commit: cargoEntry.commit.id, branch: null, dirty: false },
      imported: 'github-action-benchmark',
    });
    expect(warnings).toEqual([]);
  });

  test('keeps each bench as a metric, and its range as what the tool reported', () => {
    const time = { metric: 'time', unit: 'ns/iter', better: 'lower' };
    expect(run?.results).toEqual([
      { benchmark: 'bench_fib_10', metrics: [{ ...time, samples: [[254]], reported: [{ range: 35 }] }] },
      { benchmark: 'bench_fib_20', metrics: [{ ...time, samples: [[32217]], reported: [{ range: 1234 }] }] },
    ]);
  });

  test('says that nothing is known of isolation', () => {
    expect(run?.isolation).toMatchObject({ held: false, observed: null });
    expect(run?.isolation.violations).toEqual([
      'imported from github-action-benchmark: nothing is known of how it was measured',
    ]);
  });

  test('is a valid run', () => {
    expect(parseRun(JSON.parse(JSON.stringify(run)), 'here')).toEqual(run);
  });
});

describe('the direction and the name of a metric', () => {
  test.each([
    ['cargo', 'ns/iter', 'lower', 'time', 'ns/iter'],
    ['go', 'ns/op', 'lower', 'time', 'ns/op'],
    ['go', 'allocs/op', 'lower', 'allocations', 'allocs/op'],
    ['go', 'MB/s', 'higher', 'throughput', 'MB/s'],
    ['benchmarkjs', 'ops/sec', 'higher', 'rate', 'ops/s'],
    ['benchmarkjs', 'ms', 'higher', 'time', 'ms'],
    ['pytest', 'iter/sec', 'higher', 'rate', 'iter/s'],
    ['googlecpp', 'us/iter', 'lower', 'time', 'us/iter'],
    ['catch2', 'μs', 'lower', 'time', 'us'],
    ['jmh', 'ops/s', 'higher', 'rate', 'ops/s'],
    ['jmh', 'us/op', 'lower', 'time', 'us/op'],
    ['benchmarkdotnet', 'ns', 'lower', 'time', 'ns'],
    ['customSmallerIsBetter', 'MiB/s', 'lower', 'throughput', 'MiB/s'],
    ['customSmallerIsBetter', 'Percent', 'lower', 'share', '%'],
    ['customBiggerIsBetter', 'points', 'higher', 'value', 'points'],
    ['customBiggerIsBetter', 'ns', 'higher', 'time', 'ns'],
  ])('of %s in %s is %s, %s', (tool, unit, better, metric, normal) => {
    expect(only(oneBench(tool, { unit }))).toMatchObject({ better, metric, unit: normal, warnings: [] });
  });

  test.each(['constructor', '__proto__', 'toString', ''])('of the unknown tool "%s" is what the unit says', (tool) => {
    expect(only(oneBench(tool, { unit: 'req/s' }))).toMatchObject({ better: 'higher', warnings: [] });
  });

  test('is lower, with a warning, where neither the tool nor the unit tells', () => {
    expect(only(oneBench('mine', { unit: 'points' }))).toMatchObject({
      better: 'lower',
      warnings: [
        'data.js: entry 1 of "benchmark", bench "x": neither the tool "mine" nor the unit "points" says what is better: lower is',
      ],
    });
  });
});

describe('the range of a bench', () => {
  test.each<[unknown, object]>([
    [0.519165, { range: 0.519165 }],
    ['+/- 35', { range: 35 }],
    ['± 35', { range: 35 }],
    ['±1,234,567', { range: 1234567 }],
    ['±0.74%', { 'range percent': 0.74 }],
    ['stddev: 0.000018', { stddev: 0.000018 }],
    ['± 1.2e-5', { range: 1.2e-5 }],
  ])('%j is kept as %j', (range, reported) => {
    expect(only(oneBench('cargo', { range, unit: 'ns' }))).toMatchObject({ reported: [reported], warnings: [] });
  });

  test.each([undefined, null, ''])('%j is none', (range) => {
    const metric = only(oneBench('cargo', { range, unit: 'ns' }));
    expect(metric.reported).toBeUndefined();
    expect(metric.warnings).toEqual([]);
  });

  test.each<[unknown]>([['a lot'], ['1.2.3'], [[3]], ['35 ± 2']])('%j is left out with a warning', (range) => {
    const metric = only(oneBench('cargo', { range, unit: 'ns' }));
    expect(metric.samples).toEqual([[1]]);
    expect(metric.reported).toBeUndefined();
    expect(metric.warnings).toEqual([expect.stringContaining('bench "x": its range')]);
  });
});

describe('importing twice', () => {
  const later = { ...cargoEntry, date: cargoEntry.date + 1000 };
  const ids = (...entries: Entry[]) => read(dataJs({ parser: entries })).runs.map((run) => run.id);

  test('gives the same ids, also when the history has grown', () => {
    const [first] = ids(cargoEntry);
    expect(ids(cargoEntry, later)[0]).toBe(first);
    expect(ids(later, cargoEntry)[1]).toBe(first);
  });

  test('gives other ids to other entries', () => {
    const slower = { ...cargoEntry, benches: [{ name: 'x', value: 2, unit: 'ns' }] };
    const jmh = { ...cargoEntry, tool: 'jmh' };
    expect(new Set(ids(cargoEntry, later, slower, jmh)).size).toBe(4);
  });

  test('takes an entry that is in one file twice once, and says so', () => {
    const { runs, warnings } = read(dataJs({ parser: [cargoEntry, cargoEntry] }));
    expect(runs).toHaveLength(1);
    expect(warnings).toEqual(['data.js: entry 2 of "parser" appears twice; it is imported once']);
  });
});

describe('the environment of imported runs', () => {
  const keyOf = (suite: string, tool: string) =>
    read(dataJs({ [suite]: [{ ...cargoEntry, tool }] })).runs[0]?.environment.key;

  test('is one for each suite and tool', () => {
    expect(keyOf('a', 'go')).toBe(keyOf('a', 'go'));
    expect(new Set([keyOf('a', 'go'), keyOf('a', 'cargo'), keyOf('b', 'go')]).size).toBe(3);
  });

  test('has a field that no measured run has', () => {
    const [run] = read(dataJs({ 'My Bench': [cargoEntry] })).runs;
    expect(run?.environment.hard).toEqual({ imported: 'github-action-benchmark', suite: 'My Bench', tool: 'cargo' });
  });
});

describe('the suites of a file', () => {
  const two = dataJs({ 'Rust Benchmark': [cargoEntry], 'Go=Benchmark': [cargoEntry] });
  const suites = (text: string, options = {}) => read(text, options).runs.map((run) => run.suite);

  test('are all imported, under names that are safe, and this is said', () => {
    expect(suites(two)).toEqual(['rust-benchmark', 'go-benchmark']);
    expect(read(two).warnings).toEqual([
      'data.js: the suite "Rust Benchmark" is stored as "rust-benchmark"',
      'data.js: the suite "Go=Benchmark" is stored as "go-benchmark"',
    ]);
  });

  test('stay apart when their safe names are the same', () => {
    const names = suites(dataJs({ 'C Bench': [cargoEntry], 'C++ Bench': [cargoEntry], 'c-bench': [cargoEntry] }));
    expect(names[2]).toBe('c-bench');
    expect(names.slice(0, 2)).toEqual([
      expect.stringMatching(/^c-bench-[0-9a-f]{8}$/),
      expect.stringMatching(/^c-bench-[0-9a-f]{8}$/),
    ]);
    expect(new Set(names).size).toBe(3);
  });

  test('take the given name when there is one', () => {
    expect(suites(dataJs({ 'Rust Benchmark': [cargoEntry] }), { suite: 'parser' })).toEqual(['parser']);
  });

  test.each([
    ['Rust Benchmark=parser', 'parser'],
    ['Go=Benchmark=parser', 'parser'],
  ])('are one when one of several is chosen: %s', (suite, name) => {
    expect(suites(two, { suite })).toEqual([name]);
  });

  test.each([
    ['parser', 'data.js has 2 suites, and --suite gives one name'],
    ['Python=parser', 'data.js has no suite "Python"'],
    ['Rust Benchmark=Parser 2', '--suite "Parser 2" is not a suite name'],
  ])('cannot be chosen by %s', (suite, sentence) => {
    expect(refused(() => read(two, { suite }))).toContain(sentence);
  });
});

describe('an entry that cannot be read', () => {
  const good = { ...cargoEntry, date: 1600000000000 };

  test.each<[string, unknown, string]>([
    ['that is text', 'x', 'it is "x", not an object'],
    ['that is null', null, 'it is null, not an object'],
    ['without any time', { ...cargoEntry, date: -1, commit: {} }, 'its date is -1, and its commit has no time either'],
    ['from beyond the calendar', { ...cargoEntry, date: 1e300, commit: null }, 'its date is 1e+300'],
    ['without benches', { ...cargoEntry, benches: {} }, 'its benches are an object, not a list'],
    ['with no bench', { ...cargoEntry, benches: [] }, 'no bench of it could be read'],
    ['with too many', { ...cargoEntry, benches: Array.from({ length: 10_001 }) }, 'it has more than 10000 benches'],
  ])('%s is left out, and the rest is not', (_, entry, why) => {
    const { runs, warnings } = read(dataJs({ parser: [entry, good] }));
    expect(runs.map((run) => run.startedAt)).toEqual(['2020-09-13T12:26:40.000Z']);
    expect(warnings).toContainEqual(expect.stringContaining(`data.js: entry 1 of "parser" was left out: ${why}`));
  });

  test('has the time of its commit where its own is missing', () => {
    const [run] = read(dataJs({ parser: [{ ...cargoEntry, date: undefined }] })).runs;
    expect(run?.startedAt).toBe('2019-11-09T15:06:58.000Z');
  });

  test.each(['abc1234', '', 7, undefined])('has no commit when that is %j', (id) => {
    const { runs, warnings } = read(dataJs({ parser: [{ ...cargoEntry, commit: { id } }] }));
    expect(runs[0]?.source.commit).toBeNull();
    expect(warnings).toEqual([
      expect.stringMatching(/^data.js: entry 1 of "parser": its commit .* is not a full hash/),
    ]);
    expect(runs[0]?.warnings).toEqual(warnings);
  });
});

describe('a bench that cannot be read', () => {
  const withBenches = (...benches: unknown[]) =>
    read(dataJs({ parser: [{ ...cargoEntry, benches: [...benches, { name: 'good', value: 1, unit: 'ns' }] }] }));

  test.each<[unknown, string]>([
    [null, 'a bench with the name nothing was left out'],
    [{ value: 1 }, 'a bench with the name nothing was left out'],
    [{ name: '\u0000 \n', value: 1 }, 'was left out'],
    [{ name: 'x', value: null }, 'bench "x" was left out: its value is null, not a finite number'],
    [{ name: 'x', value: '0x10' }, 'bench "x" was left out: its value is "0x10"'],
    [{ name: 'x', value: [1] }, 'bench "x" was left out: its value is a list of 1'],
  ])('is left out with a warning, and the rest is not: %j', (bench, sentence) => {
    const { runs, warnings } = withBenches(bench);
    expect(runs[0]?.results.map((result) => result.benchmark)).toEqual(['good']);
    expect(warnings).toEqual([expect.stringContaining(sentence)]);
  });

  test('is left out when its number is too large for one', () => {
    const text = dataJs({ parser: [cargoEntry] }).replace('32217', '1e999');
    expect(read(text).warnings).toEqual([expect.stringContaining('its value is Infinity')]);
  });

  test('is put together with its namesake, in one unit', () => {
    const { runs, warnings } = withBenches({ name: 'x', value: 2, unit: 'us' }, { name: 'x', value: 500, unit: 'ns' });
    expect(runs[0]?.results[0]).toMatchObject({ benchmark: 'x', metrics: [{ unit: 'us', samples: [[2, 0.5]] }] });
    expect(warnings).toEqual([expect.stringContaining('bench "x" appears more than once')]);
  });

  test('is left out when its namesake has another unit that cannot be converted', () => {
    const { runs, warnings } = withBenches({ name: 'x', value: 2, unit: 'a' }, { name: 'x', value: 5, unit: 'b' });
    expect(runs[0]?.results[0]).toMatchObject({ metrics: [{ unit: 'a', samples: [[2]] }] });
    expect(warnings).toContainEqual(expect.stringContaining('bench "x" appears again in "b", not "a"'));
  });
});

describe('hostile histories', () => {
  test('cannot reach an object that is everybody’s', () => {
    const text = dataJs({ parser: [cargoEntry] })
      .replace('"parser"', '"__proto__"')
      .replace('"bench_fib_10"', '"__proto__"');
    const { runs } = read(text);
    expect(runs[0]?.suite).toBe('proto__');
    expect(runs[0]?.results[0]?.benchmark).toBe('__proto__');
    expect(parseRun(JSON.parse(JSON.stringify(runs[0])), 'here')).toEqual(runs[0]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test.each(['a\u0000b', 'a\nb', 'a\u202eb', '\ud800', 'x'.repeat(5000), '😀'.repeat(150)])(
    'become valid runs whatever the names are: %j',
    (name) => {
      const entry = { ...cargoEntry, tool: name, benches: [{ name: `n${name}`, value: 1, unit: name, extra: name }] };
      const { runs, warnings } = read(dataJs({ [name]: [entry] }));
      expect(parseRun(JSON.parse(JSON.stringify(runs[0])), 'here').results).toEqual(runs[0]?.results);
      expect(runs[0]?.suite).toMatch(/^[a-z0-9][a-z0-9._-]{0,62}$/);
      expect(warnings.join('')).not.toMatch(/[\p{Cc}\u202e]/u);
    },
  );

  test('may be nested as deeply as they like', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const text = dataJs({ parser: [cargoEntry] })
      .replace('"make it faster"', deep)
      .replace('254', deep);
    expect(read(text).runs[0]?.results).toHaveLength(1);
  });

  test('give no more warnings than a person can read', () => {
    const { warnings } = read(dataJs({ parser: Array.from({ length: 1000 }, (_, index) => index) }));
    expect(warnings).toHaveLength(201);
    expect(warnings.at(-1)).toBe('801 more warnings were left out');
  });

  test('are refused whole, by name, wherever they are cut off', () => {
    const text = dataJs({ parser: [cargoEntry] });
    const answers = Array.from({ length: text.length - 1 }, (_, length) => refused(() => read(text.slice(0, length))));
    expect(answers.filter((sentence) => !sentence.startsWith('data.js is n'))).toEqual([]);
  });
});

describe('what is no history', () => {
  test.each([
    ['an empty file', '', 'data.js is not JSON'],
    ['another JSON', '{"a":1}', 'it is an object without "entries"'],
    ['the input of the action', '[{"name":"x","unit":"ns","value":1}]', 'its history is data.js on its pages branch'],
    ['a suite that is no list', '{"entries":{"a":{}}}', 'data.js: the suite "a" is an object'],
    ['too many entries', dataJs({ a: Array.from({ length: 100_001 }, () => 0) }), 'data.js has 100001 entries'],
  ])('is refused: %s', (_, text, sentence) => {
    expect(refused(() => read(text))).toContain(sentence);
  });

  test.each([{ commit: 'a'.repeat(40) }, { startedAt: '2026-01-01' }])(
    'takes no %j: each entry has its own',
    (options) => {
      expect(refused(() => read(dataJs({ parser: [cargoEntry] }), options))).toContain('cannot be given for data.js');
    },
  );
});

test('the same history is read as plain JSON, with a byte order mark, and with a semicolon', () => {
  const text = dataJs({ parser: [cargoEntry] });
  const ids = [text, `${text};\n`, `\uFEFF${text}`, text.replace('window.BENCHMARK_DATA = ', '')].map(
    (each) => read(each).runs[0]?.id,
  );
  expect(new Set(ids).size).toBe(1);
  expect(ids[0]).toMatch(/^imported-[0-9a-f]{32}$/);
});
