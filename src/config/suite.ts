import path from 'node:path';
import type { ImageSpec, RunSpec, Suite } from '../model/config.ts';
import { parseCpuList } from '../model/cpu-list.ts';
import { usageError } from '../model/errors.ts';
import { given } from '../model/given.ts';
import { parseBytes } from '../units/quantity.ts';
import { secondsOf, shareOf } from './amounts.ts';
import { DEFAULTS } from './defaults.ts';
import { attempt, type KeyPath, type SchemaProblem } from './diagnostics.ts';
import type { RawSuite } from './file-types.ts';

/** No container engine starts a container with less. */
const LEAST_MEMORY = 6 * 2 ** 20;
/** What a filter must have somewhere, to be replaced by the names that are wanted. */
const REGEX = '{regex}';

/** One suite with its defaults; `directory` is the absolute folder that paths are relative to. Mistakes go to `problems`. */
export function suiteOf(
  name: string,
  raw: RawSuite,
  directory: string,
  formatNames: string[],
  problems: SchemaProblem[],
): Suite {
  const at: KeyPath = ['suites', name];
  if (raw.image === undefined && raw.run?.command === undefined) {
    const expected = 'a "command", or an "image" that has one of its own';
    problems.push({ path: [...at, 'run', 'command'], found: undefined, expected, keyword: 'required' });
  }
  const results = { ...DEFAULTS.results, ...raw.results };
  const formats = ['auto', ...formatNames];
  if (!formats.includes(results.format)) {
    problems.push({
      path: [...at, 'results', 'format'],
      found: results.format,
      expected: `one of: ${formats.join(', ')}`,
      keyword: 'value',
      allowed: formats,
    });
  }
  return {
    name,
    directory: path.resolve(directory, raw.directory ?? DEFAULTS.directory),
    ...(raw.image === undefined ? {} : { image: imageOf(raw.image, directory, [...at, 'image'], problems) }),
    run: runOf(raw.run ?? {}, [...at, 'run'], problems),
    results: { format: results.format, ...(results.path === DEFAULTS.results.path ? {} : { path: results.path }) },
  };
}

function imageOf(
  raw: NonNullable<RawSuite['image']>,
  directory: string,
  at: KeyPath,
  problems: SchemaProblem[],
): ImageSpec {
  const { dockerfile, context, target, name, args = {}, timeout } = { ...DEFAULTS.image, ...raw };
  const timeoutSeconds = attempt(problems, [...at, 'timeout'], timeout, 1, () => secondsOf(timeout));
  if (dockerfile === undefined) return { ...(name === undefined ? {} : { name }), args, timeoutSeconds };
  const file = path.resolve(directory, dockerfile);
  return {
    dockerfile: file,
    context: context === undefined ? path.dirname(file) : path.resolve(directory, context),
    ...(target === undefined ? {} : { target }),
    args,
    timeoutSeconds,
  };
}

function runOf(raw: NonNullable<RawSuite['run']>, at: KeyPath, problems: SchemaProblem[]): RunSpec {
  const { command, filter, user, pool, env = {}, leave = [] } = raw;
  const { invocations, pids, cpus, memory, shm, tmp, timeout, aslr, shield } = { ...DEFAULTS.run, ...raw };
  const bytes = (key: string, found: string | number, least: number): number =>
    attempt(problems, [...at, key], found, least, () => {
      const size = parseBytes(found);
      if (size < least) throw usageError('too small', { expected: least === 1 ? 'at least a byte' : 'at least 6MiB' });
      return size;
    });
  const memoryBytes = bytes('memory', memory, LEAST_MEMORY);
  // Both count against the memory limit: a size that nobody chose must leave room for the benchmark itself.
  const unlessChosen = (key: 'shm' | 'tmp', size: number, share: number): number =>
    raw[key] === undefined ? Math.min(size, Math.floor(memoryBytes * share)) : size;
  if (filter !== undefined) {
    attempt(problems, [...at, 'filter'], filter, undefined, () => requireFilter(filter, command));
  }
  return {
    ...(command === undefined ? {} : { command }),
    ...(filter === undefined ? {} : { filter: [...filter] }),
    invocations,
    cpus: attempt(problems, [...at, 'cpus'], cpus, 'auto', () => cpusOf(String(cpus))),
    memoryBytes,
    shmBytes: unlessChosen('shm', bytes('shm', shm, 1), 1 / 4),
    tmpBytes: unlessChosen('tmp', bytes('tmp', tmp, 1), 1 / 2),
    pids,
    timeoutSeconds: attempt(problems, [...at, 'timeout'], timeout, 1, () => secondsOf(timeout)),
    env,
    aslr,
    shield,
    leave: [...leave],
    maxSteal: shareOf(raw['max-steal'] ?? DEFAULTS.run['max-steal']),
    maxInterrupts: raw['max-interrupts'] ?? DEFAULTS.run['max-interrupts'],
    ...given({ user, pool }),
  };
}

/** Refuses a list that no machine can have, e.g. "3-2", before anything is started. */
function cpusOf(cpus: string): string {
  if (cpus !== 'auto') parseCpuList(cpus);
  return cpus;
}

/** A filter that chooses nothing would measure all of the suite again and again, and nobody would see why. */
function requireFilter(filter: string[], command: string[] | undefined): void {
  if (!filter.some((word) => word.includes(REGEX))) {
    throw usageError('nothing to replace', {
      expected: `${REGEX} in one of its words, such as ["--benchmark_filter=${REGEX}"]`,
    });
  }
  if (command === undefined) {
    throw usageError('no command', {
      expected: 'a "command" as well, to which its words are appended',
      fix: "write the image's own command as run.command",
    });
  }
}
