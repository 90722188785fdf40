import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type ActionInputs, type Env, readInputs } from '../../../src/action/inputs.ts';
import { PinbenchError } from '../../../src/model/errors.ts';

const NOTHING: ActionInputs = {
  config: undefined,
  suites: [],
  inline: undefined,
  runtime: 'docker',
  invocations: undefined,
  buildArgs: {},
  retentionDays: 90,
  output: undefined,
  token: undefined,
  reportName: undefined,
  matrix: undefined,
  comment: undefined,
};

const INLINE = { command: undefined, dockerfile: undefined, image: undefined, context: undefined, results: undefined };

function sentence(env: Env): string {
  try {
    readInputs(env);
  } catch (thrown) {
    if (thrown instanceof PinbenchError && thrown.kind === 'usage') return thrown.sentence();
    throw thrown;
  }
  return 'no error';
}

describe('inputs that are read', () => {
  test.each<[string, Env, Partial<ActionInputs>]>([
    ['nothing', {}, {}],
    ['only empty ones, as the runner gives them', { INPUT_CONFIG: '', INPUT_SUITES: ' ', INPUT_COMMAND: '' }, {}],
    ['a config', { INPUT_CONFIG: ' bench/.pinbench.yml ' }, { config: 'bench/.pinbench.yml' }],
    ['suites in any writing, once each', { INPUT_SUITES: 'a, b\nc  a' }, { suites: ['a', 'b', 'c'] }],
    ['the host runtime', { INPUT_RUNTIME: 'host' }, { runtime: 'host' }],
    [
      'what tells reports apart',
      { 'INPUT_REPORT-NAME': 'nightly', INPUT_MATRIX: '{"os": "a"}' },
      { reportName: 'nightly', matrix: '{"os": "a"}' },
    ],
    ['numbers', { INPUT_INVOCATIONS: '20', 'INPUT_RETENTION-DAYS': '5' }, { invocations: 20, retentionDays: 5 }],
    ['a comment switched off', { INPUT_COMMENT: 'never' }, { comment: 'never' }],
    ['an output folder and a token', { INPUT_OUTPUT: 'out', INPUT_TOKEN: 'ghs_x' }, { output: 'out', token: 'ghs_x' }],
    [
      'a first try with a Dockerfile',
      {
        INPUT_COMMAND: 'make bench',
        INPUT_DOCKERFILE: 'bench/Dockerfile',
        INPUT_CONTEXT: '.',
        INPUT_RESULTS: 'perf.json',
      },
      {
        inline: {
          ...{ command: 'make bench', dockerfile: 'bench/Dockerfile', image: undefined, context: '.' },
          results: 'perf.json',
        },
      },
    ],
    ['a first try with an image alone', { INPUT_IMAGE: 'a:1' }, { inline: { ...INLINE, image: 'a:1' } }],
    [
      'stdout as the place of the results',
      { INPUT_IMAGE: 'a:1', INPUT_RESULTS: 'stdout' },
      { inline: { ...INLINE, image: 'a:1' } },
    ],
    [
      'a first try on the host',
      { INPUT_COMMAND: './bench', INPUT_RUNTIME: 'host' },
      { runtime: 'host', inline: { ...INLINE, command: './bench' } },
    ],
  ])('%s', (_, env, expected) => {
    expect(readInputs(env)).toEqual({ ...NOTHING, ...expected });
  });

  test('build arguments keep everything after the first equals sign, and any name is only a name', () => {
    const { buildArgs } = readInputs({ 'INPUT_BUILD-ARGS': 'BASE=a=b c \r\n\n  EMPTY=\n__proto__=x' });
    expect(Object.entries(buildArgs)).toEqual([
      ['BASE', 'a=b c '],
      ['EMPTY', ''],
      ['__proto__', 'x'],
    ]);
  });
});

describe('inputs that are refused with a sentence', () => {
  test.each<[string, Env, RegExp]>([
    ['a config and a suite', { INPUT_CONFIG: 'a.yml', INPUT_IMAGE: 'b' }, /and also describe a suite/],
    ['suites and a suite', { INPUT_SUITES: 'a', INPUT_IMAGE: 'b' }, /and also describe a suite/],
    ['a config and results', { INPUT_CONFIG: 'a.yml', INPUT_RESULTS: 'stdout' }, /and also describe a suite/],
    ['two images', { INPUT_IMAGE: 'a', INPUT_DOCKERFILE: 'b' }, /`dockerfile` and `image` are both given/],
    ['a command without an image', { INPUT_COMMAND: 'make' }, /without an image[\s\S]*runtime: host/],
    ['the host without a command', { INPUT_DOCKERFILE: 'a', INPUT_RUNTIME: 'host' }, /`command` is missing/],
    ['a context for a ready image', { INPUT_IMAGE: 'a', INPUT_CONTEXT: '.' }, /`context` is given without/],
    ['build arguments for a ready image', { INPUT_IMAGE: 'a', 'INPUT_BUILD-ARGS': 'A=1' }, /nothing is built/],
    ['an unknown runtime', { INPUT_RUNTIME: 'podman' }, /`runtime` is "podman"[\s\S]*docker or host/],
    ['an unknown comment', { INPUT_COMMENT: 'always' }, /`comment` is "always"[\s\S]*auto or never/],
    ['no invocation', { INPUT_INVOCATIONS: '0' }, /from 1 to 1000/],
    ['too many invocations', { INPUT_INVOCATIONS: '1001' }, /"1001"[\s\S]*from 1 to 1000/],
    ['half a day', { 'INPUT_RETENTION-DAYS': '1.5' }, /`retention-days` is "1.5"/],
    ['a number in another writing', { INPUT_INVOCATIONS: '1e2' }, /`invocations` is "1e2"/],
    ['results above the output folder', { INPUT_IMAGE: 'a', INPUT_RESULTS: 'x/../../p.json' }, /without `\.\.`/],
    ['results at an absolute path', { INPUT_IMAGE: 'a', INPUT_RESULTS: '/etc/passwd' }, /inside the output folder/],
    ['a command of two lines', { INPUT_IMAGE: 'a', INPUT_COMMAND: 'a\nb' }, /`command` is "a\\nb"[\s\S]*one line/],
    ['a build argument without a value', { 'INPUT_BUILD-ARGS': 'BASE' }, /"BASE"[\s\S]*KEY=VALUE/],
    ['a build argument twice', { 'INPUT_BUILD-ARGS': 'A=1\nA=2' }, /"A=2"[\s\S]*A once/],
    ['a long value, shortened', { INPUT_RUNTIME: 'x'.repeat(5000) }, /^The input `runtime` is "x{78}…\.\n/],
  ])('%s', (_, env, expected) => {
    expect(sentence(env)).toMatch(expected);
  });

  test('a broken token, without showing it', () => {
    const text = sentence({ INPUT_TOKEN: 'ghs_secret\nx-header: 1' });
    expect(text).toContain('`token`');
    expect(text).not.toContain('secret\n');
    expect(text).not.toContain('ghs_');
  });
});

describe('action.yml', () => {
  const action: unknown = parse(readFileSync(path.resolve(import.meta.dirname, '../../../action.yml'), 'utf8'));
  const { inputs, outputs, runs } = action as {
    inputs: Record<string, { description: string; default?: string }>;
    outputs: Record<string, unknown>;
    runs: unknown;
  };

  test('declares exactly the inputs that are read', () => {
    const asked = new Set<string>();
    readInputs(new Proxy<Env>({}, { get: (_, name) => void asked.add(String(name)) }));
    const declared = Object.keys(inputs).map((name) => `INPUT_${name.toUpperCase()}`);
    expect(declared.sort()).toEqual([...asked].sort());
  });

  test('has the defaults that an absent input has', () => {
    const given = Object.entries(inputs)
      .filter(([name]) => name !== 'token' && name !== 'matrix')
      .map(([name, { default: value = '' }]) => [`INPUT_${name.toUpperCase()}`, value]);
    expect(readInputs(Object.fromEntries(given))).toEqual(NOTHING);
    expect(inputs.token?.default).toBe('${' + '{ github.token }}');
    expect(inputs.matrix?.default).toBe('${' + '{ toJSON(matrix) }}');
  });

  test('promises the outputs and the cleaning up', () => {
    expect(Object.keys(outputs)).toEqual(['verdict', 'regressions', 'slo-breaches', 'perf-json', 'report']);
    expect(runs).toEqual({ using: 'node24', main: 'dist/action.js', post: 'dist/post.js', 'post-if': 'always()' });
  });
});
