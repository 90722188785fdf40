/** Which suites of a configuration run, and what a command line or a job changes about them for once. */
import path from 'node:path';
import type { Config, ResultsSpec, RunSpec, Suite } from '../model/config.ts';
import { usageError } from '../model/errors.ts';
import { given } from '../model/given.ts';
import { KNOBS, type Knob, type Knobs, knobsOf } from '../model/knobs.ts';
import type { RunDifference } from '../model/run.ts';
import { aroundDifference } from '../text/difference.ts';

export interface SuiteRequest {
  /** Empty means all. */
  names: string[];
  invocations: number | undefined;
  buildArgs: Record<string, string>;
}

/** In the configuration's order. Throws a usage error on a name that is not there. */
export function chooseSuites(config: Config, request: SuiteRequest): Suite[] {
  const known = config.suites.map((suite) => suite.name);
  const unknown = request.names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw usageError(`there is no suite "${unknown}"`, { expected: `one of ${known.join(', ')}` });
  }
  return config.suites
    .filter((suite) => request.names.length === 0 || request.names.includes(suite.name))
    .map((suite) => ({
      ...suite,
      run: { ...suite.run, invocations: request.invocations ?? suite.run.invocations },
      ...(suite.image === undefined
        ? {}
        : { image: { ...suite.image, args: { ...suite.image.args, ...request.buildArgs } } }),
    }));
}

/**
 * The same suite on another tree of the same repository: the absolute paths of `suite` inside the folder `from` are moved
 * below `to`; those outside stay as they are.
 */
export function relocated(suite: Suite, from: string, to: string): Suite {
  const moved = (place: string): string => {
    const within = path.relative(from, place);
    const isOutside = within === '..' || within.startsWith(`..${path.sep}`) || path.isAbsolute(within);
    return isOutside ? place : path.join(to, within);
  };
  const { image } = suite;
  if (image === undefined) return { ...suite, directory: moved(suite.directory) };
  const { dockerfile, context } = image;
  return {
    ...suite,
    directory: moved(suite.directory),
    image: {
      ...image,
      ...given({ dockerfile: dockerfile && moved(dockerfile), context: context && moved(context) }),
    },
  };
}

const LIMITS = ['memoryBytes', 'shmBytes', 'tmpBytes', 'pids'] as const satisfies (keyof RunSpec)[];

/** What a container may use. */
export type Limits = Pick<RunSpec, (typeof LIMITS)[number]>;

/** Of each limit the looser one: neither configuration can make the other side fail. */
export function looserLimits(one: Limits, other: Limits): Limits {
  return Object.fromEntries(LIMITS.map((limit) => [limit, Math.max(one[limit], other[limit])])) as Limits;
}

/**
 * The base's, so that no change chooses what it is measured in. A shield that the change does not insist on is had where
 * this host allows one: it makes numbers quieter, and not other ones.
 */
function sharedKnobs(own: Suite, here: Suite, confines: boolean): Knobs {
  const knobs = knobsOf(own.run);
  const { shield, leave } = here.run;
  if (!confines) return { ...knobs, shield, leave };
  return { ...knobs, shield: knobs.shield === 'on' && shield !== 'on' ? 'auto' : knobs.shield };
}

/**
 * The suite of another commit, for measuring beside the one here: what is run, by whom and in what is that commit's own
 * (`own`). Of all limits it has the looser one, so that the configuration here cannot keep it from ending. `confines`: whether
 * the place holds a suite to its limits and its user; where it does not, the user and the shield here stay.
 */
export function forInterleaving(own: Suite, here: Suite, { confines }: { confines: boolean }): Suite {
  const { command: _command, filter: _filter, user: hereUser, ...shared } = here.run;
  const { command, filter, env } = own.run;
  const user = confines ? own.run.user : hereUser;
  const { image } = own;
  const buildSeconds = Math.max(image?.timeoutSeconds ?? 0, here.image?.timeoutSeconds ?? 0);
  return {
    name: here.name,
    directory: own.directory,
    results: own.results,
    ...(image === undefined ? {} : { image: { ...image, timeoutSeconds: buildSeconds } }),
    run: {
      ...shared,
      ...looserLimits(own.run, here.run),
      ...sharedKnobs(own, here, confines),
      ...given({ user, command, filter }),
      env,
      timeoutSeconds: Math.max(own.run.timeoutSeconds, here.run.timeoutSeconds),
    },
  };
}

/** For a suite whose filter nobody but the change itself has: nothing may be measured with it. */
export function withoutFilter({ run: { filter: _filter, ...run }, ...suite }: Suite): Suite {
  return { ...suite, run };
}

/** Characters of a text that are kept. */
const MOST_CHARACTERS = 1000;

/** What two suites do not run alike; how they are built is not looked at. */
export function runDifferences(base: Suite, head: Suite): RunDifference[] {
  const [had, has] = differentVariables(base.run.env, head.run.env);
  const all: RunDifference[] = [
    { field: 'command', base: commandText(base.run), head: commandText(head.run) },
    { field: 'environment', base: had, head: has },
    { field: 'results', base: resultsText(base.results), head: resultsText(head.results) },
    { field: 'user', base: base.run.user ?? 'not set', head: head.run.user ?? 'not set' },
  ];
  return all.flatMap(ifDifferent);
}

/** That both filters are not the same, at most one: only the base's is ever used, so both sides run alike all the same. */
export function filterDifference(base: Suite, head: Suite): RunDifference[] {
  const text = ({ run: { filter } }: Suite): string => (filter === undefined ? 'none' : wordsText(filter));
  return ifDifferent({ field: 'filter', base: text(base), head: text(head) });
}

/** What a change would be measured in, other than both sides are: the base's counts. */
export function knobDifferences(base: Suite, head: Suite): RunDifference[] {
  const text = (value: Knobs[Knob]): string => (typeof value === 'string' ? value : wordsText(value) || 'none');
  return KNOBS.flatMap((field) => ifDifferent({ field, base: text(base.run[field]), head: text(head.run[field]) }));
}

function ifDifferent({ field, base, head }: RunDifference): RunDifference[] {
  if (base === head) return [];
  const [had, has] = aroundDifference(base, head, MOST_CHARACTERS);
  return [{ field, base: had, head: has }];
}

function commandText({ command }: RunSpec): string {
  return command === undefined ? "the image's own" : wordsText(command);
}

function wordsText(words: string[]): string {
  return words.map((word) => (/^[\w@%+=:,./{}-]+$/.test(word) ? word : JSON.stringify(word))).join(' ');
}

/** Of both sides the variables that are not the same: "A=1 B=2". */
function differentVariables(base: RunSpec['env'], head: RunSpec['env']): [string, string] {
  const names = [...new Set([...Object.keys(base), ...Object.keys(head)])].sort();
  const different = names.filter((name) => base[name] !== head[name]);
  const text = (env: RunSpec['env']): string =>
    different
      .map((name) => (env[name] === undefined ? `no ${name}` : `${name}=${JSON.stringify(env[name])}`))
      .join(' ');
  return [text(base), text(head)];
}

function resultsText({ format, path: file }: ResultsSpec): string {
  return `${file === undefined ? 'stdout' : JSON.stringify(file)}, read as ${format}`;
}
