/** A configuration from three inputs, without a file. Loads no reader of YAML. */
import path from 'node:path';
import split from 'string-argv';
import type { Config } from '../model/config.ts';
import { usageError } from '../model/errors.ts';
import { type CheckConfig, configOf } from './checked.ts';
import { complaint, describeValue, type KeyPath } from './diagnostics.ts';
import type { RawConfig } from './file-types.ts';

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
