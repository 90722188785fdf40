/** The only reader of `.pinbench.yml`: text in, a checked Config with every default filled in out. */
import path from 'node:path';
import split from 'string-argv';
import type { Config, Policy } from '../model/config.ts';
import { usageError } from '../model/errors.ts';
import { DEFAULTS } from './defaults.ts';
import { complaint, describeValue, type KeyPath, type SchemaProblem } from './diagnostics.ts';
import type { RawConfig, RawSuite } from './file-types.ts';
import { policyOf } from './policy.ts';
import { suiteOf } from './suite.ts';
import { readYaml } from './yaml.ts';

/** What a change cannot make less of in the suites that it is judged by. */
export interface GatedSuite {
  name: string;
  /** How often it is measured at least: fewer invocations would prove nothing. */
  invocations: number;
}

/** Checks a value against schemas/config.schema.json; empty when it is right. */
export type CheckConfig = (value: unknown) => SchemaProblem[];

/**
 * `file` is the name used in errors, `baseDirectory` the absolute folder its paths are relative to, `formatNames` the
 * formats that can be read. Throws one usage error that tells up to ten problems, each with file:line:column.
 */
export function readConfig(
  text: string,
  file: string,
  baseDirectory: string,
  check: CheckConfig,
  formatNames: string[],
): Config {
  const { value, locate } = readYaml(text, file);
  const problems = versionFirst(check(value));
  if (problems.length > 0) throw complaint(problems, locate);
  const config = configOf(asRaw(value), baseDirectory, formatNames, problems);
  if (problems.length > 0) throw complaint(problems, locate);
  return config;
}

/**
 * Only what decides red or green, and the names of the suites that it is about. What is wrong with the suites is not looked at: a pull request that fixes them must
 * not be stopped by the base branch's copy.
 */
export function readPolicy(text: string, file: string, check: CheckConfig): { policy: Policy; suites: GatedSuite[] } {
  const { value, locate } = readYaml(text, file);
  const problems = versionFirst(check(value)).filter(({ path: [top] }) => top !== 'suites');
  if (problems.length > 0) throw complaint(problems, locate);
  const raw = asRaw(value);
  const suites = Object.entries<RawSuite | null>(raw.suites ?? {});
  const names = suites.map(([name]) => name);
  const policy = policyOf(raw, names, problems);
  if (problems.length > 0) throw complaint(problems, locate);
  return { policy, suites: suites.map(([name, suite]) => ({ name, invocations: invocationsOf(suite) })) };
}

/** Of a suite that nobody has checked: what is no count is the default. */
function invocationsOf(raw: RawSuite | null): number {
  const found: unknown = raw?.run?.invocations;
  const isCount = typeof found === 'number' && Number.isInteger(found) && found >= 1 && found <= 1000;
  return isCount ? found : DEFAULTS.run.invocations;
}

/** A suite told by a few inputs instead of a file; an empty one counts as not given. */
export interface FirstTry {
  /** One line, split into words; see splitCommand. */
  command?: string | undefined;
  /** Relative to the base directory, or absolute. */
  dockerfile?: string | undefined;
  /** Folder of the Dockerfile when not given. */
  context?: string | undefined;
  image?: string | undefined;
  /** `stdout`, or a file inside the output folder. */
  results?: string | undefined;
  name?: string | undefined;
}

/** For a first try without a file: the same checks and defaults as a file that says only this. Throws a usage error. */
export function configFromInputs(inputs: FirstTry, baseDirectory: string, check: CheckConfig): Config {
  const given = (key: keyof FirstTry): string | undefined => inputs[key]?.trim() || undefined;
  const file = (key: 'dockerfile' | 'context'): string | undefined => {
    const name = given(key);
    return name === undefined ? undefined : path.relative(baseDirectory, path.resolve(baseDirectory, name)) || '.';
  };
  const image = withoutGaps({ dockerfile: file('dockerfile'), context: file('context'), name: given('image') });
  if (image.dockerfile !== undefined && image.name !== undefined) {
    throw usageError('inputs: dockerfile and image are both given', { expected: 'one of them' });
  }
  if (image.context !== undefined && image.dockerfile === undefined) {
    throw usageError('inputs: context is given without dockerfile', { expected: 'both, or neither' });
  }
  const command = given('command');
  const suite = {
    ...(Object.keys(image).length === 0 ? {} : { image }),
    ...(command === undefined ? {} : { run: { command: splitCommand(command) } }),
    ...(given('results') === undefined ? {} : { results: withoutGaps({ path: given('results') }) }),
  };
  const raw: RawConfig = { version: 1, suites: { [given('name') ?? 'benchmark']: suite } };
  const problems = check(raw);
  const config = problems.length > 0 ? undefined : configOf(raw, baseDirectory, [], problems);
  if (config !== undefined && problems.length === 0) return config;
  throw complaint(
    problems.map((problem) => ({ ...problem, path: [inputNameOf(problem.path)] })),
    () => ({ name: 'inputs', offset: 0 }),
  );
}

/** `results` for suites.benchmark.results.path, and so on. */
function inputNameOf([, suite = '', group, key]: KeyPath): string | number {
  if (group === undefined) return suite;
  if (group === 'results') return 'results';
  return key === undefined || key === 'name' ? 'image' : key;
}

function withoutGaps<K extends string>(record: Record<K, string | undefined>): Partial<Record<K, string>> {
  const entries = Object.entries<string | undefined>(record).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Partial<Record<K, string>>;
}

/** A checked value with its defaults. What the schema could not see goes to `problems`; the result is then of no use. */
function configOf(raw: RawConfig, baseDirectory: string, formatNames: string[], problems: SchemaProblem[]): Config {
  const suites = Object.entries(raw.suites).map(([name, suite]) =>
    suiteOf(name, suite, path.resolve(baseDirectory), formatNames, problems),
  );
  return {
    suites,
    policy: policyOf(raw, Object.keys(raw.suites), problems),
    report: { ...DEFAULTS.report, ...raw.report },
  };
}

/** A file of another version is not ours to check: nothing but its version is reported. */
function versionFirst(problems: SchemaProblem[]): SchemaProblem[] {
  const version = problems.filter(
    ({ path: at, keyword }) => keyword === 'const' && at.length === 1 && at[0] === 'version',
  );
  return version.length > 0 ? version : problems;
}

/** The one place that takes the schema's word for the shape of a value. */
function asRaw(value: unknown): RawConfig {
  return value as RawConfig;
}

/**
 * A command on one line as argv: words, and 'quoted words'. No shell reads it, so whatever only a shell understands is
 * refused rather than handed to the program as text. Throws a usage error.
 */
function splitCommand(command: string): string[] {
  const line = command.trim();
  const refuse = (why: string, fix: string) =>
    usageError(`command is ${describeValue(line)}, ${why}`, {
      expected: 'a program and its arguments on one line',
      fix,
    });
  if (line === '') throw refuse('which names no program', 'name a program');
  if (/[\r\n]/.test(line)) throw refuse('which has several lines', 'put them into a script and run that');
  // Taken apart by our own rules first: the package drops an unclosed quote and keeps quotes inside a word.
  const unquoted = line.replace(/(?<=^|\s)("[^"]*"|'[^']*')(?=\s|$)/g, 'quoted');
  if (/["']/.test(unquoted)) {
    throw refuse('in which a quote is not closed or starts inside a word', 'put whole words in quotes: "--name=a b"');
  }
  const operator = /(?<=^|\s)(&&?|\|\|?|;|\d?>>?(&\d)?|<)(?=\s|$)|;(?=\s|$)/.exec(unquoted)?.[0];
  if (operator !== undefined) {
    throw refuse(`and ${describeValue(operator)} means something to a shell only`, "run a shell: sh -c '...'");
  }
  return split(line);
}
