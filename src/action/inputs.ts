/**
 * The only reader of the Action's inputs. They are handed in as values and come out checked: nobody after this file
 * looks at a raw one. Everything wrong is a usage error. The job's environment and event are read in event.ts.
 */
import { type PinbenchError, usageError } from '../model/errors.ts';
import { jsonText } from '../text/quote.ts';

export type Env = Readonly<Record<string, string | undefined>>;

/** A suite described by the inputs themselves, for a first try without a config file. */
export interface InlineSuite {
  /** As written, still one string; undefined means the image's own entrypoint. */
  command: string | undefined;
  dockerfile: string | undefined;
  image: string | undefined;
  context: string | undefined;
  /** Result file inside the output folder; undefined means stdout. */
  results: string | undefined;
}

export interface ActionInputs {
  config: string | undefined;
  /** Names of the suites to run; empty means all. */
  suites: string[];
  inline: InlineSuite | undefined;
  runtime: 'docker' | 'host';
  invocations: number | undefined;
  buildArgs: Record<string, string>;
  retentionDays: number;
  output: string | undefined;
  token: string | undefined;
  /** Tells this step's report from others; undefined: found out. */
  reportName: string | undefined;
  /** Values of the job's matrix as JSON. */
  matrix: string | undefined;
  /** Undefined leaves it to the config. */
  comment: 'auto' | 'never' | undefined;
}

/** Longer than the values of any matrix that is written by hand. */
const MOST_TEXT = 65_536;

const quote = (value: unknown): string => jsonText(value, 80);

/** `env` holds what the runner sets for `with:`, e.g. `INPUT_BUILD-ARGS`; an empty value counts as not given. */
export function readInputs(env: Env): ActionInputs {
  const config = line(env, 'config');
  const suites = [...new Set((input(env, 'suites') ?? '').split(/[\s,]+/).filter((name) => name !== ''))];
  const runtime = choice(env, 'runtime', ['docker', 'host'] as const) ?? 'docker';
  const buildArgs = readBuildArgs(env);
  const inline = readInlineSuite(env, runtime, config !== undefined || suites.length > 0);
  if (inline?.image !== undefined && Object.keys(buildArgs).length > 0) {
    throw usageError('The input `build-args` is given, but `image` is a ready image and nothing is built.', {
      fix: 'use `dockerfile` instead of `image`, or leave `build-args` out',
    });
  }
  return {
    config,
    suites,
    inline,
    runtime,
    invocations: count(env, 'invocations', 1000),
    buildArgs,
    retentionDays: count(env, 'retention-days', 400) ?? 90,
    output: line(env, 'output'),
    token: readToken(env),
    reportName: line(env, 'report-name'),
    matrix: bounded(env, 'matrix'),
    comment: choice(env, 'comment', ['auto', 'never'] as const),
  };
}

function readInlineSuite(env: Env, runtime: ActionInputs['runtime'], configured: boolean): InlineSuite | undefined {
  const results = line(env, 'results');
  const inline = {
    command: line(env, 'command'),
    dockerfile: line(env, 'dockerfile'),
    image: line(env, 'image'),
    context: line(env, 'context'),
    results: results === 'stdout' ? undefined : results,
  };
  if (results === undefined && Object.values(inline).every((value) => value === undefined)) return undefined;
  if (configured) {
    throw usageError('The inputs name a config file or suites of it, and also describe a suite.', {
      expected: 'either `config` and `suites`, or `command`, `dockerfile`, `image`, `context` and `results`',
      fix: 'move the suite into the config file, or leave `config` and `suites` out',
    });
  }
  if (inline.dockerfile !== undefined && inline.image !== undefined) {
    throw usageError('The inputs `dockerfile` and `image` are both given.', { expected: 'one of them' });
  }
  if (runtime === 'host' && inline.command === undefined) {
    throw usageError('The input `command` is missing.', { expected: 'a command, as `runtime` is `host`' });
  }
  if (runtime === 'docker' && inline.dockerfile === undefined && inline.image === undefined) {
    throw usageError('The inputs describe a suite without an image.', {
      expected: '`dockerfile` or `image`',
      fix: 'add one of them, or set `runtime: host` to run without a container',
    });
  }
  if (inline.context !== undefined && inline.dockerfile === undefined) {
    throw usageError('The input `context` is given without `dockerfile`.', { expected: 'both, or neither' });
  }
  if (results !== undefined && /^[/\\]|(^|[/\\])\.\.([/\\]|$)/.test(results)) {
    throw wrong('results', results, '`stdout` or a file name inside the output folder, without `..`');
  }
  return inline;
}

function readBuildArgs(env: Env): Record<string, string> {
  const args = new Map<string, string>();
  for (const entry of (input(env, 'build-args') ?? '').split(/\r?\n/)) {
    if (entry.trim() === '') continue;
    const [, key, value] = /^\s*([A-Za-z_]\w*)=(.*)$/.exec(entry) ?? [];
    if (key === undefined || value === undefined) throw wrong('build-args', entry, 'one KEY=VALUE a line');
    if (args.has(key)) throw wrong('build-args', entry, `${key} once`);
    args.set(key, value);
  }
  return Object.fromEntries(args);
}

/** The token is never part of an error. */
function readToken(env: Env): string | undefined {
  const token = input(env, 'token');
  if (token !== undefined && !/^[\x21-\x7e]+$/.test(token)) {
    throw usageError('The input `token` has spaces, line breaks or other characters that no token has.', {
      fix: 'store the secret again without them',
    });
  }
  return token;
}

function input(env: Env, name: string): string | undefined {
  const value = env[`INPUT_${name.toUpperCase()}`]?.trim();
  return value === '' ? undefined : value;
}

function line(env: Env, name: string): string | undefined {
  const value = input(env, name);
  if (value !== undefined && /\p{Cc}/u.test(value)) throw wrong(name, value, 'one line');
  return value;
}

function bounded(env: Env, name: string): string | undefined {
  const value = input(env, name);
  if (value !== undefined && value.length > MOST_TEXT) throw wrong(name, value, `at most ${MOST_TEXT} characters`);
  return value;
}

function count(env: Env, name: string, most: number): number | undefined {
  const value = input(env, name);
  if (value === undefined) return undefined;
  if (!/^\d{1,6}$/.test(value) || Number(value) < 1 || Number(value) > most) {
    throw wrong(name, value, `a whole number from 1 to ${most}`);
  }
  return Number(value);
}

function choice<T extends string>(env: Env, name: string, allowed: readonly T[]): T | undefined {
  const value = input(env, name);
  const found = allowed.find((one) => one === value);
  if (value !== undefined && found === undefined) throw wrong(name, value, allowed.join(' or '));
  return found;
}

const wrong = (name: string, value: string, expected: string): PinbenchError =>
  usageError(`The input \`${name}\` is ${quote(value)}.`, { expected });
