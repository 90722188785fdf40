import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../../../src/config/read.ts';
import { validateConfig } from '../../../../src/io/schema/config-schema.ts';
import { parseRun } from '../../../../src/io/schema/schema.ts';
import { PinbenchError } from '../../../../src/model/errors.ts';
import { perfRun } from '../../../builders/perf-run.ts';

type SchemaNode = { [key: string]: unknown };

/** A schema's own nodes: not the data in `default`, `const`, `enum` and `examples`. */
function nodesOf(value: unknown, at: string[] = []): { at: string[]; node: SchemaNode }[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value).filter(([key]) => !['default', 'const', 'enum', 'examples'].includes(key));
  return [{ at, node: value as SchemaNode }, ...entries.flatMap(([key, each]) => nodesOf(each, [...at, key]))];
}

const schemaAt = (name: string): SchemaNode =>
  JSON.parse(readFileSync(new URL(`../../../../schemas/${name}.schema.json`, import.meta.url), 'utf8'));

// Not done when a process compiles them: it would take longer than all else it does before it starts.
test.each(['config', 'perf'])('%s.schema.json is a JSON Schema of 2020-12', (name) => {
  expect(() => new Ajv2020.default().validateSchema(schemaAt(name), true)).not.toThrow();
});

describe('the configuration schema', () => {
  const schema = schemaAt('config');
  const nodes = nodesOf(schema);

  test('closes every map: it names its keys, or says what all of them are', () => {
    const maps = nodes.filter(({ node }) => node.type === 'object');
    expect(maps.length).toBeGreaterThan(8);
    expect(maps.filter(({ node }) => node.additionalProperties === undefined)).toEqual([]);
    expect(maps.filter(({ node }) => node.properties !== undefined && node.additionalProperties !== false)).toEqual([]);
  });

  test('describes every key for editors', () => {
    const keys = nodes.filter(({ at }) => at.at(-2) === 'properties');
    expect(keys.length).toBeGreaterThan(30);
    const described = (node: SchemaNode): boolean => {
      const target =
        typeof node.$ref === 'string' ? nodes.find(({ at }) => `#/${at.join('/')}` === node.$ref)?.node : {};
      return typeof node.description === 'string' || typeof target?.description === 'string';
    };
    expect(keys.filter(({ at, node }) => at.length > 1 && !described(node)).map(({ at }) => at.join('.'))).toEqual([]);
  });

  test('documents the defaults that are in force: writing each of them out changes nothing', () => {
    let seen = 0;
    const defaultsIn = (map: string): SchemaNode => {
      const keys = nodes.filter(({ at, node }) => at.slice(0, -1).join('.') === map && node.default !== undefined);
      seen += keys.length;
      return Object.fromEntries(keys.map(({ at, node }) => [at.at(-1) ?? '', node.default]));
    };
    const suite = (more: SchemaNode) => ({ version: 1, suites: { x: more } });
    const command = { command: ['true'] };
    const written = {
      ...suite({
        ...defaultsIn('$defs.suite.properties'),
        image: { dockerfile: 'Dockerfile', ...defaultsIn('$defs.image.properties') },
        run: { ...command, ...defaultsIn('$defs.run.properties') },
        results: defaultsIn('$defs.results.properties'),
      }),
      ...defaultsIn('properties'),
      compare: defaultsIn('properties.compare.properties'),
      gate: defaultsIn('properties.gate.properties'),
      report: defaultsIn('properties.report.properties'),
      store: defaultsIn('properties.store.properties'),
    };
    const read = (value: unknown) => readConfig(JSON.stringify(value), 'c.yml', '/base', validateConfig, []);
    expect(seen).toBe(nodes.filter(({ node }) => node.default !== undefined).length);
    const unwritten = read(suite({ image: { dockerfile: 'Dockerfile' }, run: command }));
    // But for one: whoever writes a smallest effect means it for counted quantities too, which else have a finer one.
    const { compare } = unwritten.policy;
    const policy = { ...unwritten.policy, compare: { ...compare, exactEffect: compare.minEffect } };
    expect(read(written)).toEqual({ ...unwritten, policy });
  });
});

describe('a configuration held against the schema', () => {
  const suite = { run: { command: ['true'] } };
  const config = (more: SchemaNode = {}, inSuite: SchemaNode = {}) => ({
    version: 1,
    suites: { x: { ...suite, ...inSuite } },
    ...more,
  });

  test('has no problem when it is right', () => {
    expect(validateConfig(config())).toEqual([]);
  });

  test('tells an unknown key with the keys that are known', () => {
    expect(validateConfig(config({ gate: { failOn: ['slo'] } }))).toEqual([
      {
        path: ['gate', 'failOn'],
        found: { failOn: ['slo'] },
        expected: 'one of: fail-on, no-baseline, min-host-grade',
        keyword: 'additionalProperties',
        allowed: ['fail-on', 'no-baseline', 'min-host-grade'],
      },
    ]);
  });

  test.each<[string, SchemaNode, (string | number)[], string]>([
    ['another version', config({ version: 2 }), ['version'], '1'],
    ['no suites', { version: 1 }, ['suites'], 'the key "suites"'],
    ['an empty suites map', config({ suites: {} }), ['suites'], 'at least one entry'],
    ['a suite that is nothing', config({ suites: { x: null } }), ['suites', 'x'], 'a map of keys'],
    [
      'a bad suite name',
      config({ suites: { 'A b': suite } }),
      ['suites', 'A b'],
      'a name of at most 63 lowercase letters',
    ],
    [
      'too many invocations',
      config({}, { run: { invocations: 1001 } }),
      ['suites', 'x', 'run', 'invocations'],
      'a whole number from 1 to 1000',
    ],
    [
      'half an invocation',
      config({}, { run: { invocations: 1.5 } }),
      ['suites', 'x', 'run', 'invocations'],
      'a whole number from 1 to 1000',
    ],
    [
      'a command in one string',
      config({}, { run: { command: 'make' } }),
      ['suites', 'x', 'run', 'command'],
      'a list of strings',
    ],
    ['a network', config({}, { run: { network: 'host' } }), ['suites', 'x', 'run', 'network'], 'one of: none'],
    ['a user name', config({}, { run: { user: 'root' } }), ['suites', 'x', 'run', 'user'], 'numbers as "uid:gid"'],
    ['CPUs in words', config({}, { run: { cpus: 'two' } }), ['suites', 'x', 'run', 'cpus'], 'auto, a CPU number'],
    [
      'an env value that is no text',
      config({}, { run: { env: { A: 1.1 } } }),
      ['suites', 'x', 'run', 'env', 'A'],
      'text (put numbers',
    ],
    [
      'a hostile env name',
      config({}, { run: { env: JSON.parse('{"__proto__":"x"}') } }),
      ['suites', 'x', 'run', 'env', '__proto__'],
      'a variable name',
    ],
    [
      'an image twice',
      config({}, { image: { dockerfile: 'a', name: 'b' } }),
      ['suites', 'x', 'image'],
      'either "dockerfile" or "name"',
    ],
    ['an empty image', config({}, { image: {} }), ['suites', 'x', 'image'], 'either "dockerfile" or "name"'],
    [
      'an absolute context',
      config({}, { image: { dockerfile: 'a', context: '/' } }),
      ['suites', 'x', 'image', 'context'],
      'a path relative',
    ],
    [
      'a result file elsewhere',
      config({}, { results: { path: '../x' } }),
      ['suites', 'x', 'results', 'path'],
      'stdout, or a path in $PINBENCH_OUTPUT',
    ],
    [
      'a result file above a folder',
      config({}, { results: { path: 'a/../../b' } }),
      ['suites', 'x', 'results', 'path'],
      'stdout, or a path in $PINBENCH_OUTPUT',
    ],
    [
      'a result file by its whole path',
      config({}, { results: { path: '/etc/hostname' } }),
      ['suites', 'x', 'results', 'path'],
      'stdout, or a path in $PINBENCH_OUTPUT',
    ],
    ['an SLO without a limit', config({ slo: [{ metric: 'a' }] }), ['slo', 0], '"min", "max" or both'],
    ['an SLO without a metric', config({ slo: [{ min: 1 }] }), ['slo', 0, 'metric'], 'the key "metric"'],
    [
      'an infinite limit',
      config({ slo: [{ metric: 'a', max: Number.POSITIVE_INFINITY }] }),
      ['slo', 0, 'max'],
      'a number with its unit',
    ],
    ['a repeated finding', config({ gate: { 'fail-on': ['slo', 'slo'] } }), ['gate', 'fail-on'], 'each entry once'],
    [
      'hours for days',
      config({ compare: { 'stale-after': '30h' } }),
      ['compare', 'stale-after'],
      'a number of days, such as "30d"',
    ],
    [
      'an effect without %',
      config({ compare: { 'min-effect': '0.05' } }),
      ['compare', 'min-effect'],
      'a percentage up to 100%, such as "2%"',
    ],
    ['an unknown way', config({ compare: { mode: 'history' } }), ['compare', 'mode'], 'one of: auto, paired, stored'],
    ['strictness in a word', config({ compare: { strict: 'yes' } }), ['compare', 'strict'], 'true or false'],
    ['a budget without a unit', config({ compare: { budget: 10 } }), ['compare', 'budget'], 'a duration with its unit'],
    ['an empty canary', config({ compare: { canary: '' } }), ['compare', 'canary'], 'text that is not empty'],
    ['a filter on one line', config({}, { run: { filter: '{regex}' } }), ['suites', 'x', 'run', 'filter'], 'a list of'],
    ['an empty filter', config({}, { run: { filter: [] } }), ['suites', 'x', 'run', 'filter'], 'at least one entry'],
    [
      'a strict limit in a word',
      config({ slo: [{ metric: 'a', max: 1, strict: 'yes' }] }),
      ['slo', 0, 'strict'],
      'true or false',
    ],
    ['a branch that is an option', config({ store: { branch: '--force' } }), ['store', 'branch'], 'a branch name'],
    ['artifacts by another word', config({ store: { artifacts: 'on' } }), ['store', 'artifacts'], 'one of: auto, off'],
    [
      'a workflow with its folder',
      config({ store: { workflow: '.github/workflows/push.yml' } }),
      ['store', 'workflow'],
      'the file name of a workflow in .github/workflows, such as "push.yml"',
    ],
    ['a workflow by its name', config({ store: { workflow: 'Push' } }), ['store', 'workflow'], 'the file name'],
    ['a workflow that leads out', config({ store: { workflow: '..yml' } }), ['store', 'workflow'], 'the file name'],
    ['a list for the whole file', [] as unknown as SchemaNode, [], 'a map of keys'],
  ])('refuses %s once, and says what was expected', (_, value, path, expected) => {
    const problems = validateConfig(value);
    expect(problems.map((problem) => problem.path)).toEqual([path]);
    expect(problems[0]?.expected).toContain(expected);
  });

  test.each(['main', 'release/1.x', 'feature-#1', 'ü'])('takes the branch name %s', (branch) => {
    expect(validateConfig(config({ store: { branch } }))).toEqual([]);
  });

  test.each(['push.yml', 'CI_main-2.yaml', '_a.b.yml'])('takes the workflow file %s', (workflow) => {
    expect(validateConfig(config({ store: { artifacts: 'off', workflow } }))).toEqual([]);
  });

  test.each(['a b', 'a..b', '/a', 'a/', 'a.lock', '-a', 'a~1', 'a:b', 'a\n', '.a', 'a//b'])(
    'refuses the branch name %j',
    (branch) => {
      expect(validateConfig(config({ store: { branch } }))).toHaveLength(1);
    },
  );
});

describe('a perf.json held against the schema', () => {
  const without = (key: string) => Object.fromEntries(Object.entries(perfRun()).filter(([each]) => each !== key));
  const metric = { metric: 'm', unit: 's', better: 'lower', samples: [[1], [2]] };
  const isolation = perfRun().isolation;
  const paired = { benchmark: 'b', metric: 'm', unit: 's', better: 'lower', base: [[1], []], head: [[1.1], [2]] };
  const pairs = {
    purpose: 'confirmation',
    base: { commit: 'b'.repeat(40), image: `sha256:${'d'.repeat(64)}` },
    first: ['base', 'head'],
    metrics: [paired, { ...paired, metric: 'n' }, { ...paired, benchmark: 'b/m', metric: 'm' }],
    ended: 'decided',
    reason: null,
    seconds: 12.5,
    disturbances: ['swapped'],
  };
  const inPairs = (more: object) => ({ ...perfRun(), pairs: { ...pairs, ...more } });
  const withProcesses = (processes: (number[] | null)[]) => {
    const run = perfRun();
    const metric = { metric: 'm', unit: 'ms', better: 'lower', samples: [[1, 2, 3], [4]], processes };
    return { ...run, results: [{ benchmark: 'forked', metrics: [metric] }] };
  };
  test('a tool may have started a process for every sample', () => {
    const samples = [Array.from({ length: 5000 }, () => 1), [1]];
    const [result] = withProcesses([samples[0] ?? [], null]).results;
    const results = [{ ...result, metrics: result?.metrics.map((metric) => ({ ...metric, samples })) }];
    expect(() => parseRun({ ...perfRun(), results }, 'perf.json')).not.toThrow();
  });

  const refusalOf = (value: unknown, kind?: 'usage'): PinbenchError => {
    try {
      parseRun(value, 'perf.json', kind);
    } catch (thrown) {
      if (thrown instanceof PinbenchError) return thrown;
      throw thrown;
    }
    throw new Error('it was accepted');
  };

  test('comes back as it was', () => {
    expect(parseRun(JSON.parse(JSON.stringify(perfRun())), 'perf.json')).toEqual(perfRun());
  });

  test.each<[string, object]>([
    [
      'a run that never started',
      { status: 'cancelled', isolation: { ...isolation, observed: null }, image: null, invocations: [], results: [] },
    ],
    [
      'a run outside git and workflows',
      { source: { repository: null, commit: null, branch: null, dirty: true, pullRequest: null, workflow: null } },
    ],
    [
      'a run whose last invocation gave nothing',
      {
        status: 'failed',
        failure: 'exit code 1',
        results: [{ benchmark: 'b', metrics: [{ ...metric, samples: [[1]] }] }],
      },
    ],
    ['a run re-measured in pairs', { pairs }],
    [
      'a run beside a base with another command, which the world broke off',
      {
        pairs: {
          ...pairs,
          differences: [{ field: 'command', base: 'x'.repeat(1000), head: '' }],
          ended: 'infrastructure error',
          reason: 'the engine was lost',
        },
      },
    ],
    [
      'a calibration of plain processes that was broken off in its second pair',
      {
        pairs: {
          ...pairs,
          purpose: 'calibration',
          base: { ...pairs.base, image: null },
          metrics: [{ ...paired, base: [[1], [1]], head: [[1]] }],
          ended: 'cancelled',
          reason: 'stopped by SIGTERM',
        },
      },
    ],
  ])('takes %s', (_, more) => {
    expect(parseRun({ ...perfRun(), ...more }, 'perf.json')).toMatchObject(more);
  });

  test('may tell as many metrics in pairs as results, and both at their most', () => {
    const names = Array.from({ length: 10_000 }, (_, index) => `m${index}`);
    const results = [{ benchmark: 'b', metrics: names.map((name) => ({ ...metric, metric: name })) }];
    const run = { ...inPairs({ metrics: names.map((name) => ({ ...paired, metric: name })) }), results };
    expect(parseRun(run, 'perf.json').pairs?.metrics).toHaveLength(10_000);
  });

  test('is an infrastructure error when it was stored, a usage error when a person named it', () => {
    expect(refusalOf({}).kind).toBe('infrastructure');
    expect(refusalOf({}, 'usage').kind).toBe('usage');
  });

  test.each<[string, unknown, string, string]>([
    ['null', null, 'the file is empty', 'a map of keys'],
    ['a missing key', without('suite'), 'suite is missing', 'the key "suite"'],
    ['another schema', { ...perfRun(), schema: 'pinbench.perf/2' }, 'schema is "pinbench.perf/2"', '"pinbench.perf/1"'],
    ['an unknown key', { ...perfRun(), extra: 1 }, 'extra is an unknown key', 'one of: schema, id, suite'],
    ['an id that leaves its folder', { ...perfRun(), id: '../x' }, 'id is "../x"', 'an id of at most 80'],
    ['an id that is a folder', { ...perfRun(), id: '..' }, 'id is ".."', 'an id of at most 80'],
    ['an unknown status', { ...perfRun(), status: 'fine' }, 'status is "fine"', 'one of: ok, dirty'],
    ['a local time', { ...perfRun(), startedAt: '2026-01-31 12:00' }, 'startedAt is "2026-01-31 12:00"', 'a UTC time'],
    [
      'a short commit',
      { ...perfRun(), source: { ...perfRun().source, commit: 'abc' } },
      'source.commit is "abc"',
      'a full commit hash',
    ],
    [
      'a key that is no hash',
      { ...perfRun(), environment: { key: 'x', hard: {}, soft: {} } },
      'environment.key is "x"',
      '64 hexadecimal digits',
    ],
    [
      'a polluting field',
      { ...perfRun(), environment: JSON.parse(`{"key":"${'c'.repeat(64)}","hard":{"__proto__":{}},"soft":{}}`) },
      'environment.hard.__proto__ is a name that cannot be used',
      'a field name',
    ],
    [
      'an absurdly nested field',
      { ...perfRun(), environment: { key: 'c'.repeat(64), hard: { a: [[[[1]]]] }, soft: {} } },
      'environment.hard.a[0][0] is a list of 1',
      'nested too deeply',
    ],
    [
      'a number that was too large',
      {
        ...perfRun(),
        results: JSON.parse(
          '[{"benchmark":"b","metrics":[{"metric":"m","unit":"s","better":"lower","samples":[[1e400],[2]]}]}]',
        ),
      },
      'results[0].metrics[0].samples[0][0] is Infinity',
      'a finite number',
    ],
    [
      'a long name',
      { ...perfRun(), results: [{ benchmark: 'b'.repeat(10_000), metrics: [] }] },
      'results[0].benchmark is "bbb',
      'at most 200 characters',
    ],
    [
      'a name with an escape sequence',
      { ...perfRun(), results: [{ benchmark: 'a\u001b[2J', metrics: [] }] },
      'results[0].benchmark is "a\\u001b[2J"',
      'printable text',
    ],
    [
      'more samples than invocations',
      { ...perfRun(), results: [{ benchmark: 'b', metrics: [{ ...metric, samples: [[1], [2], [3]] }] }] },
      'results[0].metrics[0].samples is a list of 3',
      '2 invocations',
    ],
    [
      'a metric twice',
      { ...perfRun(), results: [{ benchmark: 'b', metrics: [metric, metric] }] },
      'results[0].metrics[1].metric is "m"',
      'no other metric',
    ],
    [
      'a benchmark twice',
      {
        ...perfRun(),
        results: [
          { benchmark: 'b', metrics: [] },
          { benchmark: 'b', metrics: [] },
        ],
      },
      'results[1].benchmark is "b"',
      'no other benchmark',
    ],
    [
      'too many metrics in sum',
      {
        ...perfRun(),
        results: [0, 1].map((b) => ({
          benchmark: `b${b}`,
          metrics: Array.from({ length: 5001 }, (_, m) => ({ ...metric, metric: `m${m}` })),
        })),
      },
      'results[1].metrics is a list of 5001',
      'at most 10000',
    ],
    [
      'an observation that is text',
      { ...perfRun(), isolation: { ...isolation, observed: 'x' } },
      'isolation.observed is "x"',
      'a map of keys or null',
    ],
    [
      'no request',
      { ...perfRun(), isolation: { ...isolation, requested: null } },
      'isolation.requested is empty',
      'a map of keys',
    ],
    [
      'a wish that is not known',
      { ...perfRun(), isolation: { ...isolation, requested: { ...isolation.requested, network: 'bridge' } } },
      'isolation.requested.network is "bridge"',
      'one of: none, host',
    ],
    ['pairs of unknown purpose', inPairs({ purpose: 'fun' }), 'pairs.purpose is "fun"', 'one of: confirmation, cal'],
    ['an unknown key in pairs', inPairs({ looks: 3 }), 'pairs.looks is an unknown key', 'one of: purpose, base'],
    [
      'pairs beside a branch',
      inPairs({ base: { ...pairs.base, commit: 'main' } }),
      'pairs.base.commit is "main"',
      'a full commit hash',
    ],
    [
      'pairs beside no commit',
      inPairs({ base: { ...pairs.base, commit: null } }),
      'pairs.base.commit is empty',
      'text',
    ],
    [
      'pairs beside an image by its name',
      inPairs({ base: { ...pairs.base, image: 'alpine' } }),
      'pairs.base.image is "alpine"',
      'sha256:',
    ],
    ['a third side', inPairs({ first: ['both'] }), 'pairs.first[0] is "both"', 'one of: base, head'],
    [
      'too many pairs',
      inPairs({ first: Array.from({ length: 1001 }, () => 'base') }),
      'pairs.first is a list of 1001',
      'at most 1000 entries',
    ],
    ['pairs that ended otherwise', inPairs({ ended: 'bored' }), 'pairs.ended is "bored"', 'one of: decided'],
    ['pairs in less than no time', inPairs({ seconds: -1 }), 'pairs.seconds is -1', '0 or more'],
    [
      'endless reasons',
      inPairs({ disturbances: ['x'.repeat(2001)] }),
      'pairs.disturbances[0] is "xxx',
      'at most 2000 characters',
    ],
    [
      'too many metrics in pairs',
      inPairs({ metrics: Array.from({ length: 10_001 }, (_, index) => ({ ...paired, metric: `m${index}` })) }),
      'pairs.metrics is a list of 10001',
      'at most 10000 entries',
    ],
    [
      'processes that do not add up',
      withProcesses([[1, 1], null]),
      'results[0].metrics[0].processes is a list of 2',
      'add up to its samples',
    ],
    [
      'a process without samples',
      withProcesses([[1, 0], null]),
      'results[0].metrics[0].processes[0][1] is 0',
      'a whole number from 1',
    ],
    [
      'a metric twice in pairs',
      inPairs({ metrics: [paired, paired] }),
      'pairs.metrics[1].metric is "m"',
      'no other metric of its benchmark',
    ],
    [
      'a name in pairs with an escape sequence',
      inPairs({ metrics: [{ ...paired, benchmark: 'a\u001b[2J' }] }),
      'pairs.metrics[0].benchmark is "a\\u001b[2J"',
      'printable text',
    ],
    [
      'more base entries than pairs',
      inPairs({ metrics: [{ ...paired, base: [[1], [1], [1]] }] }),
      'pairs.metrics[0].base is a list of 3',
      '2 pairs',
    ],
    [
      'more head entries than pairs',
      inPairs({ metrics: [{ ...paired, head: [[1], [1], [1]] }] }),
      'pairs.metrics[0].head is a list of 3',
      '2 pairs',
    ],
    [
      'a number in pairs that was too large',
      inPairs({ metrics: [{ ...paired, head: [[Number.POSITIVE_INFINITY]] }] }),
      'pairs.metrics[0].head[0][0] is Infinity',
      'a finite number',
    ],
  ])('refuses %s, and says where', (_, value, happened, expected) => {
    const error = refusalOf(value);
    expect(error.message).toContain(`perf.json: ${happened}`);
    expect(error.expected).toContain(expected);
  });
});
