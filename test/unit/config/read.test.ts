import { describe, expect, test } from 'vitest';
import { configFromInputs } from '../../../src/config/first-try.ts';
import { readConfig, readPolicy } from '../../../src/config/read.ts';
import { validateConfig } from '../../../src/io/schema/config-schema.ts';
import type { Config } from '../../../src/model/config.ts';
import { PinbenchError } from '../../../src/model/errors.ts';

const MINIMAL = 'version: 1\nsuites:\n  sort:\n    run: { command: [make, bench] }\n';
const FILE = '.pinbench.yml';

const read = (text: string): Config => readConfig(text, FILE, '/repo', validateConfig, ['current-bench', 'copybook']);

function refusalOf(attempt: () => unknown): string {
  try {
    attempt();
  } catch (thrown) {
    if (!(thrown instanceof PinbenchError)) throw thrown;
    expect(thrown.kind).toBe('usage');
    return thrown.sentence();
  }
  throw new Error('it was accepted');
}

const refusal = (text: string): string => refusalOf(() => read(text));
/** A file with `keys` in its one suite's run. */
const withRun = (keys: string): string => `version: 1\nsuites:\n  s:\n    run:\n      command: [x]\n      ${keys}\n`;

describe('a configuration', () => {
  test('that says only a command gets every default', () => {
    expect(read(MINIMAL)).toEqual({
      suites: [
        {
          name: 'sort',
          directory: '/repo',
          run: {
            command: ['make', 'bench'],
            invocations: 10,
            cpus: 'auto',
            memoryBytes: 2 * 2 ** 30,
            shmBytes: 256 * 2 ** 20,
            tmpBytes: 2 ** 30,
            pids: 1024,
            timeoutSeconds: 1200,
            env: {},
            aslr: 'off',
            shield: 'auto',
            leave: [],
            maxSteal: 0.001,
            maxInterrupts: 1000,
          },
          results: { format: 'auto' },
        },
      ],
      policy: {
        compare: {
          mode: 'auto',
          runs: 50,
          minEffect: 0.01,
          exactEffect: 0.001,
          budgetSeconds: 600,
          strict: false,
          learn: true,
          staleAfterDays: 30,
          staleAfterCommits: 200,
        },
        slo: [],
        acknowledge: [],
        gate: { failOn: ['slo', 'regression', 'missing-suite'], noBaseline: 'neutral', minHostGrade: null },
        store: { branch: 'pinbench-data', artifacts: 'auto' },
      },
      report: { comment: 'auto' },
    });
  });

  test.each([
    ['memory: 64MiB', 16, 32],
    ['memory: 64MiB, shm: 48MiB', 48, 32],
    ['memory: 64MiB, tmp: 48MiB', 16, 48],
    ['memory: 8GiB', 256, 1024],
  ])('with %s leaves room beside what nobody chose', (keys, shm, tmp) => {
    const text = `version: 1\nsuites:\n  s: { run: { command: [x], ${keys} } }\n`;
    expect(read(text).suites[0]?.run).toMatchObject({ shmBytes: shm * 2 ** 20, tmpBytes: tmp * 2 ** 20 });
  });

  test('as in the documentation is read whole', () => {
    const config = read(`
version: 1
suites:
  parser:
    image: { dockerfile: bench/Dockerfile, context: . }
    run:
      command: [make, bench]
      invocations: 10
      cpus: auto            # whole physical cores
      memory: 4GiB
      shm: 1GiB
      network: none
      timeout: 20m
    results: { format: auto, path: perf.json }
compare: { baseline: main, runs: 10 }
slo:
  - { metric: "display/throughput", min: 80 MiB/s }
  - { metric: "*/p99", max: 10 ms, branches: [main] }
gate: { fail-on: [slo, regression], no-baseline: neutral }
report: { comment: auto }
`);
    expect(config.suites[0]?.image).toEqual({
      dockerfile: '/repo/bench/Dockerfile',
      context: '/repo',
      args: {},
      timeoutSeconds: 3600,
    });
    expect(config.suites[0]?.run).toMatchObject({ memoryBytes: 2 ** 32, shmBytes: 2 ** 30, timeoutSeconds: 1200 });
    expect(config.suites[0]?.results).toEqual({ format: 'auto', path: 'perf.json' });
    expect(config.policy.compare).toEqual({
      mode: 'auto',
      runs: 10,
      minEffect: 0.01,
      exactEffect: 0.001,
      budgetSeconds: 600,
      strict: false,
      learn: true,
      staleAfterDays: 30,
      staleAfterCommits: 200,
      branch: 'main',
    });
    expect(config.policy.slo).toEqual([
      { metric: 'display/throughput', min: { value: 80, unit: 'MiB/s' } },
      { metric: '*/p99', max: { value: 10, unit: 'ms' }, branches: ['main'] },
    ]);
  });

  test('keeps what is said of the image, the environment and the machine', () => {
    const suite = read(`
version: 1
suites:
  s:
    directory: sub/../bench
    image: { dockerfile: d/Dockerfile, target: bench, args: { BASE: "debian:13" } }
    run: { env: { N: "10" }, user: "1000:1000", pool: rack-1, pids: 64, tmp: 64 MiB, cpus: 5 }
`).suites[0];
    expect(suite).toMatchObject({
      directory: '/repo/bench',
      image: { dockerfile: '/repo/d/Dockerfile', context: '/repo/d', target: 'bench', args: { BASE: 'debian:13' } },
      run: { env: { N: '10' }, user: '1000:1000', pool: 'rack-1', pids: 64, tmpBytes: 64 * 2 ** 20, cpus: '5' },
    });
    expect(suite?.run.command).toBeUndefined();
  });

  test.each([
    ['min-effect: 7%', { minEffect: 0.07 }],
    ['min-effect: 0.5 %', { minEffect: 0.005 }],
    ['stale-after: 7d', { staleAfterDays: 7 }],
    ['stale-after-commits: 50', { staleAfterCommits: 50 }],
    ['runs: 3', { runs: 3 }],
  ])('with compare %s is understood', (text, expected) => {
    expect(read(`${MINIMAL}compare: { ${text} }\n`).policy.compare).toMatchObject(expected);
  });

  test('takes a bare number as the limit of a metric without a unit', () => {
    expect(read(`${MINIMAL}slo: [{ metric: a, max: 3 }]`).policy.slo[0]?.max).toEqual({ value: 3, unit: '' });
  });

  test('accepts changes for a while', () => {
    const text = `${MINIMAL}acknowledge:
  - { metric: parse/time, change: +4%, reason: "safer hashing", until: 2027-03-01 }
  - { metric: "*/p99", suite: "so*", change: -12.5 %, reason: " an odd  one ", until: 2028-02-29 }
`;
    expect(read(text).policy.acknowledge).toEqual([
      { metric: 'parse/time', change: 0.04, reason: 'safer hashing', until: '2027-03-01' },
      { metric: '*/p99', suite: 'so*', change: -0.125, reason: 'an odd  one', until: '2028-02-29' },
    ]);
  });

  test('says "stdout" for what is the same as saying nothing', () => {
    expect(read(MINIMAL.replace('run:', 'results: { path: stdout }\n    run:'))).toEqual(read(MINIMAL));
  });

  test('repeats itself with an anchor', () => {
    const text = `version: 1\nsuites:\n  a: { run: &run { command: [x], pids: 9 } }\n  b: { run: *run }\n`;
    expect(read(text).suites.map(({ run }) => run.pids)).toEqual([9, 9]);
  });

  test('is YAML 1.2 even when it says otherwise: "no" is text, not false', () => {
    const text = `%YAML 1.1\n---\n${withRun('env: { A: no }')}`;
    expect(read(text).suites[0]?.run.env).toEqual({ A: 'no' });
  });
});

describe('a mistake is told with its place, the value, what was expected and the nearest spelling', () => {
  test('in a key', () => {
    const text = 'version: 1\nsuites:\n  sort:\n    run:\n      command: [x]\n      pids: 5\n      invocatons: 3\n';
    expect(refusal(text)).toBe(
      [
        '.pinbench.yml:7:7: unknown key "invocatons" in suites.sort.run',
        '  expected: one of: command, filter, invocations, cpus, memory, shm, tmp, pids, timeout, env, user, pool, aslr, shield, leave, max-steal, max-interrupts, network',
        '  to fix:   did you mean "invocations"?',
      ].join('\n'),
    );
  });

  test.each<[string, string, string[]]>([
    ['a unit', withRun('memory: 4 Gigs'), [':6:15: suites.s.run.memory is "4 Gigs"', '"4GiB"']],
    ['a size that no container starts with', withRun('memory: 1MiB'), [':6:15:', 'is "1MiB"', 'at least 6MiB']],
    ['an empty /dev/shm', withRun('shm: 0MiB'), [':6:12:', 'at least a byte']],
    ['a duration', withRun('timeout: 20 fortnights'), [':6:16:', '"20 fortnights"', '"90s"']],
    ['a duration without a unit', withRun('timeout: 20'), [':6:16: suites.s.run.timeout is 20', 'with its unit']],
    ['no time at all', withRun('timeout: 0s'), [':6:16:', 'more than 0s']],
    ['more time than a job has', withRun('timeout: 30d'), [':6:16:', 'no more than 5d']],
    ['a CPU list', withRun('cpus: 3-2'), [':6:13: suites.s.run.cpus is "3-2"', '"2-3"']],
    [
      'a format',
      withRun('pids: 5\n    results: { format: curent-bench }'),
      [':7:24:', '"curent-bench"', 'auto, current-bench, copybook', 'did you mean "current-bench"?'],
    ],
    [
      'a gate',
      `${MINIMAL}gate: { no-baseline: neutrl }`,
      [':5:22: gate.no-baseline is "neutrl"', 'did you mean "neutral"?'],
    ],
    [
      'a key in another style',
      `${MINIMAL}gate: { failOn: [] }`,
      [':5:9: unknown key "failOn" in gate', 'did you mean "fail-on"?'],
    ],
    [
      'a list entry',
      `${MINIMAL}gate:\n  fail-on: [slo, regresion]`,
      [':6:18: gate.fail-on[1] is "regresion"', 'did you mean "regression"?'],
    ],
    [
      'an SLO unit',
      `${MINIMAL}slo:\n  - { metric: a, min: 80 MiBB/s }`,
      [':6:23: slo[0].min is "80 MiBB/s"', 'a unit such as'],
    ],
    [
      'an SLO suite',
      `${MINIMAL}slo:\n  - { metric: a, suite: sorr, min: 1 }`,
      [':6:25: slo[0].suite is "sorr"', 'did you mean "sort"?'],
    ],
    [
      'SLO limits that exclude each other',
      `${MINIMAL}slo: [{ metric: a, min: 2 s, max: 10 ms }]`,
      [':5:35: slo[0].max is "10 ms"', 'no less than min'],
    ],
    [
      'SLO limits of two kinds',
      `${MINIMAL}slo: [{ metric: a, min: 2 s, max: 10 MiB }]`,
      [':5:35:', 'compared with the min\'s "s"'],
    ],
    [
      'a missing key',
      'version: 1\nsuites:\n  s: { run: { command: [x] } }\nslo:\n  - { min: 1 }\n',
      [':5:5: missing key "metric" in slo[0]'],
    ],
    [
      'a suite with nothing to run',
      'version: 1\nsuites:\n  s: { run: { pids: 5 } }\n',
      [':3:8: missing key "command" in suites.s.run', 'an "image"'],
    ],
    [
      'a suite name',
      'version: 1\nsuites:\n  S s: { run: { command: [x] } }\n',
      [':3:3: the name "S s" in suites cannot be used'],
    ],
    [
      'a suite whose name needs quotes',
      'version: 1\nsuites:\n  a.b: { run: { command: x } }\n',
      [':3:26: suites["a.b"].run.command is "x"'],
    ],
    ['an empty suites map', 'version: 1\nsuites: {}\n', [':2:9: suites is an empty map', 'at least one entry']],
    ['suites without any', 'version: 1\nsuites:\n', [':2:', 'suites is empty', 'a map of keys']],
    ['the whole file', '- version: 1\n', [':1:1: the file is a list of 1', 'a map of keys']],
    ['a missing version', 'suites: { s: { run: { command: [x] } } }', [':1:1: missing key "version"', '"version": 1']],
    ['an unclosed list', 'version: 1\nsuites: [a\nreport: {}\n', [':3:1:', 'YAML 1.2']],
    ['a tab', 'version: 1\nsuites:\n\ts: 1\n', [':3:1: Tabs', 'spaces']],
    [
      'a key that is there twice',
      'version: 1\nsuites:\n  s: { run: { command: [x] } }\n  s: {}\n',
      [':4:3: key "s" is written twice', '.pinbench.yml:3:3'],
    ],
    ['two documents', `${MINIMAL}---\na: 1\n`, [':5:1:', 'one document']],
    ['a tag', 'version: !!js/function 1\nsuites: {}\n', [':1:10:', 'values without a `!` tag']],
    ['an alias for nothing', 'version: 1\nsuites: *none\n', [':2:9: alias "*none" stands for nothing', 'an anchor']],
    ['nothing', '', ['.pinbench.yml is empty']],
    ['only a comment', '# later\n', ['.pinbench.yml is empty']],
  ])('in %s', (_, text, parts) => {
    const sentence = refusal(text);
    for (const part of parts) expect(sentence).toContain(part);
    expect(sentence).toContain('expected: ');
  });

  test('once for every mistake, in the order of the file', () => {
    const text = `version: 1\nsuites:\n  s:\n    run: { comand: [x], pids: -1 }\nslo: [{ metric: 5, min: 1 }]\n`;
    const places = [...refusal(text).matchAll(/^\.pinbench\.yml:(\d+:\d+)/gm)].map(([, place]) => place);
    expect(places).toEqual(['4:12', '4:31', '5:17']);
  });

  test('for ten of them, and the rest are counted', () => {
    const keys = Array.from({ length: 13 }, (_, index) => `k${index}: 1\n`).join('');
    const sentence = refusal(`${MINIMAL}${keys}`);
    expect(sentence.match(/unknown key/g)).toHaveLength(10);
    expect(sentence).toMatch(/\nand 3 more$/);
  });

  test('of another version, and then of nothing else', () => {
    const sentence = refusal('version: 2\nsuits: {}\nslo: 5\n');
    expect(sentence).toBe('.pinbench.yml:1:10: version is 2\n  expected: 1');
  });

  test('about both texts and keys: those that the schema cannot see come too', () => {
    const sentence = refusal(`${withRun('memory: 4 Gigs\n      cpus: 3-2')}`);
    expect(sentence).toMatch(/run\.memory.*run\.cpus/s);
  });
});

describe('a mistake in an acknowledgement', () => {
  const good = { metric: 'a', change: '+4%', reason: 'why', until: '2027-03-01' };
  const entry = (more: Record<string, string>) => JSON.stringify({ ...good, ...more });

  test.each<[string, string, string[]]>([
    [
      'no sign',
      entry({ change: '4%' }),
      ['acknowledge[0].change is "4%"', 'a percentage with its sign, such as "+4%"'],
    ],
    ['no percentage', entry({ change: '+4 ms' }), ['is "+4 ms"', 'a percentage with its sign']],
    ['nothing left', entry({ change: '-100%' }), ['is "-100%"', 'more than -100%']],
    ['no change', entry({ change: '+0.0%' }), ['is "+0.0%"', 'a change other than 0%']],
    ['no such day', entry({ until: '2027-02-29' }), ['acknowledge[0].until is "2027-02-29"', 'a day of the calendar']],
    ['a day of no month', entry({ until: '2027-13-01' }), ['is "2027-13-01"', 'a day of the calendar']],
    [
      'another notation',
      entry({ until: '1.3.2027' }),
      ['is "1.3.2027"', 'a day as year, month and day, such as "2027-'],
    ],
    ['an empty reason', entry({ reason: '' }), ['acknowledge[0].reason is ""', 'a reason on one line']],
    ['a blank reason', entry({ reason: '  ' }), ['acknowledge[0].reason is "  "', 'a reason on one line']],
    ['a reason on two lines', entry({ reason: 'a\nb' }), ['acknowledge[0].reason', 'a reason on one line']],
    ['an endless reason', entry({ reason: 'x'.repeat(201) }), ['acknowledge[0].reason', 'at most 200 characters']],
    [
      'another suite',
      entry({ suite: 'sortt' }),
      ['[0].suite is "sortt"', 'one of: sort; or a pattern', 'mean "sort"?'],
    ],
    ['a key', entry({ untill: '2027-03-01' }), ['unknown key "untill" in acknowledge[0]', 'did you mean "until"?']],
    [
      'no reason',
      '{ "metric": "a", "change": "+4%", "until": "2027-03-01" }',
      ['missing key "reason" in acknowledge[0]'],
    ],
  ])('%s', (_, text, parts) => {
    const sentence = refusal(`${MINIMAL}acknowledge:\n  - ${text}\n`);
    expect(sentence).toMatch(/^\.pinbench\.yml:6:\d+: /);
    for (const part of parts) expect(sentence).toContain(part);
  });
});

test('a hundred suites with a command in quotes are read', () => {
  const command = JSON.stringify(`echo '{"results":[{"name":"b","metrics":[{"name":"m","value":1,"units":"ms"}]}]}'`);
  const suites = Array.from({ length: 100 }, (_, index) => `  s${index}: { run: { command: [sh, -c, ${command}] } }\n`);
  expect(read(`version: 1\nsuites:\n${suites.join('')}`).suites).toHaveLength(100);
});

describe('a hostile configuration', () => {
  test.each<[string, string, string]>([
    ['too large', `${MINIMAL}# ${'x'.repeat(2 ** 20)}`, 'at most 1 MiB'],
    ['nested without end', `version: 1\nsuites: ${'['.repeat(100_000)}`, 'a few levels deep'],
    [
      'that multiplies itself',
      `a: &a [1,1,1,1,1,1,1,1,1]\n${['b', 'c', 'd', 'e'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcd'[index]}`)}]`).join('\n')}\n`,
      'few aliases',
    ],
    ['of tags', '!a '.repeat(300_000), 'more than 1000 tags'],
    ['of brackets', '['.repeat(1_000_000), 'a few levels deep'],
    ['of maps in maps', '{a: '.repeat(200_000), 'a few levels deep'],
    ['of question marks', '? '.repeat(500_000), 'a few levels deep'],
    ['of dashes', '- '.repeat(500_000), 'a few levels deep'],
    ['of escapes', `"${'\\z'.repeat(500_000)}"`, 'more than 1000 tags'],
    ['of characters that are none', `"${'\\UFFFFFFFF'.repeat(100_000)}"`, 'more than 1000 tags'],
    ['of aliases', `version: &v 1\nsuites: [${Array(200).fill('*v')}]`, 'more than 100 aliases'],
    ['that holds itself', 'version: 1\nsuites: &s\n  x: *s\n', 'unknown key "x"'],
    [
      'that reaches for the prototype',
      'version: 1\n__proto__: { polluted: 1 }\nsuites: { s: { run: { command: [x] } } }',
      'unknown key "__proto__"',
    ],
    [
      'with 50,000 keys',
      `version: 1\n${Array.from({ length: 50_000 }, (_, index) => `k${index}: 1`).join('\n')}`,
      'more than 50000 words and signs',
    ],
    [
      'with many mistakes in every suite',
      `version: 1\nx: &x { ${Array.from({ length: 999 }, (_, index) => `k${index}: 1`).join(', ')} }\nsuites:\n${Array.from({ length: 90 }, (_, index) => `  s${index}: *x`).join('\n')}`,
      'and 89901 more',
    ],
  ])('%s is refused with a sentence', (_, text, part) => {
    expect(refusal(text)).toContain(part);
  });

  test('cannot write lines of its own into the error', () => {
    const sentence = refusal(`version: 1\nsuites: "\\n::error::x \\e[2J \\u202e"\n"\\n::set-output::": 1\n`);
    expect(sentence).not.toMatch(/^::/m);
    expect(sentence).not.toMatch(/[\p{Cf}\p{Zl}]/u);
    expect(sentence).not.toContain('\u001b');
  });

  test('cannot fill the log with one value', () => {
    const sentence = refusal(`version: 1\nsuites: ${'x'.repeat(100_000)}\n`);
    expect(sentence.length).toBeLessThan(300);
  });
});

describe('the policy alone', () => {
  const policy = (text: string) => readPolicy(text, FILE, validateConfig);

  test('is the one that the whole configuration has', () => {
    const text = `${MINIMAL}slo: [{ metric: a, suite: sort, min: 1 s }]\ngate: { no-baseline: fail }\nacknowledge: [{ metric: a, change: +4%, reason: b, until: 2027-03-01 }]\n`;
    expect(policy(text)).toEqual({ policy: read(text).policy, suites: [{ name: 'sort', invocations: 10 }] });
  });

  test('is read although the suites are wrong', () => {
    expect(policy('version: 1\nsuites: { s: { run: { comand: x } } }\ngate: { fail-on: [slo] }')).toMatchObject({
      policy: { gate: { failOn: ['slo'] } },
      suites: [{ name: 's', invocations: 10 }],
    });
  });

  test.each<[string, number]>([
    ['invocations: 25', 25],
    ['invocations: many', 10],
    ['invocations: 0', 10],
    ['pids: 5', 10],
  ])('knows how often a suite is measured at least: %s', (run, invocations) => {
    expect(policy(withRun(run)).suites).toEqual([{ name: 's', invocations }]);
  });

  test.each([
    ['its own keys', `${MINIMAL}gate: { fail-on: [sloo] }`, 'gate.fail-on[0]'],
    ['its limits', `${MINIMAL}slo: [{ metric: a, min: 4 Gigs }]`, 'slo[0].min'],
    ['the version', 'version: 3\nsuites: {}', 'version is 3'],
  ])('is refused for mistakes in %s', (_, text, part) => {
    expect(refusalOf(() => policy(text))).toContain(part);
  });
});

describe('a configuration from inputs', () => {
  const from = (inputs: Parameters<typeof configFromInputs>[0]) => configFromInputs(inputs, '/repo', validateConfig);

  test('has the defaults that a file has', () => {
    expect(from({ command: 'make bench', name: 'sort' })).toEqual(read(MINIMAL));
  });

  test('counts an empty input as not given', () => {
    expect(from({ command: 'make bench', dockerfile: '', image: ' ', results: '', name: 'sort' })).toEqual(
      read(MINIMAL),
    );
  });

  test.each([
    [
      'the folder of the Dockerfile is the context',
      { dockerfile: 'bench/Dockerfile' },
      { dockerfile: '/repo/bench/Dockerfile', context: '/repo/bench', args: {}, timeoutSeconds: 3600 },
    ],
    [
      'a context is taken',
      { dockerfile: 'bench/Dockerfile', context: '.' },
      { dockerfile: '/repo/bench/Dockerfile', context: '/repo', args: {}, timeoutSeconds: 3600 },
    ],
    [
      'an absolute Dockerfile is taken',
      { dockerfile: '/repo/Dockerfile' },
      { dockerfile: '/repo/Dockerfile', context: '/repo', args: {}, timeoutSeconds: 3600 },
    ],
    ['a ready image is taken', { image: 'ghcr.io/o/n:1' }, { name: 'ghcr.io/o/n:1', args: {}, timeoutSeconds: 3600 }],
  ])('%s', (_, inputs, image) => {
    expect(from(inputs).suites[0]?.image).toEqual(image);
  });

  test.each([
    ['make bench', ['make', 'bench']],
    ['  make\tbench  ', ['make', 'bench']],
    [`sh -c 'a && b' "x y" ""`, ['sh', '-c', 'a && b', 'x y', '']],
    ['echo a;b --x=1|2 \'say "hi"\'', ['echo', 'a;b', '--x=1|2', 'say "hi"']],
  ])('takes the command %j apart', (command, argv) => {
    expect(from({ command }).suites[0]?.run.command).toEqual(argv);
  });

  test.each([
    ['a pipe', { command: 'a | b' }, '"|" means something to a shell only'],
    ['a redirection', { command: 'a > b' }, '">" means something to a shell only'],
    ['a list of commands', { command: 'cd x && make' }, '"&&" means something to a shell only'],
    ['an unclosed quote', { command: 'echo "a b' }, 'a quote is not closed'],
    ['a quote inside a word', { command: 'x --a="b c"' }, 'starts inside a word'],
    ['two lines', { command: 'a\nb' }, 'several lines'],
    ['nothing to run', {}, 'inputs: missing key "command"'],
    ['two images', { dockerfile: 'a', image: 'b' }, 'dockerfile and image are both given'],
    ['a context without a Dockerfile', { image: 'b', context: 'c' }, 'context is given without dockerfile'],
    ['a result file elsewhere', { command: 'a', results: '../x' }, 'inputs: results is "../x"'],
    ['an image that is an option', { image: '--privileged' }, 'inputs: image is "--privileged"'],
    ['a bad name', { command: 'a', name: 'My Bench' }, 'the name "My Bench" cannot be used'],
  ])('refuses %s', (_, inputs, part) => {
    expect(refusalOf(() => from(inputs))).toContain(part);
  });
});
