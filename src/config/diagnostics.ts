/** What is wrong with a configuration, said so that it can be fixed. */
import { PinbenchError, usageError } from '../model/errors.ts';
import { nearest } from '../text/nearest.ts';
import { quotedVisibly } from '../text/quote.ts';

export type KeyPath = (string | number)[];

/** One thing that is wrong, where it is inside the value that was checked. */
export interface SchemaProblem {
  /** For an unknown or missing key it ends with that key. */
  path: KeyPath;
  found: unknown;
  /** What would have been right, to be read after "expected:". */
  expected: string;
  /** JSON Schema keyword that failed; `value` when the schema was content and the meaning is not. */
  keyword: string;
  /** Every right answer, where they can be counted. */
  allowed?: string[];
  /** What to do, where more can be said than the nearest spelling in `allowed`. */
  fix?: string;
}

/** Where something is written. */
export interface Location {
  /** For people, e.g. ".pinbench.yml:7:5". */
  name: string;
  /** What problems are sorted by. */
  offset: number;
}

export type Locate = (path: KeyPath, part: 'key' | 'value') => Location;

const MOST_PROBLEMS = 10;

/** One usage error for all of `problems`, in the order they are written; those after the tenth are only counted. */
export function complaint(problems: SchemaProblem[], locate: Locate): PinbenchError {
  const located = problems.map((problem) => ({ problem, location: locationOf(problem, locate) }));
  located.sort((a, b) => a.location.offset - b.location.offset);
  const errors = located.slice(0, MOST_PROBLEMS).map(({ problem, location }) => describe(problem, location.name));
  const [only] = errors;
  if (only !== undefined && errors.length === 1) return only;
  const rest = problems.length - MOST_PROBLEMS;
  const more = rest > 0 ? [`and ${rest} more`] : [];
  return usageError([...errors.map((each) => each.sentence()), ...more].join('\n'));
}

function locationOf({ path, keyword }: SchemaProblem, locate: Locate): Location {
  if (keyword === 'required') return locate(path.slice(0, -1), 'key');
  return locate(path, keyword === 'additionalProperties' || keyword === 'propertyNames' ? 'key' : 'value');
}

function describe(problem: SchemaProblem, location: string): PinbenchError {
  const { path, found, keyword, expected } = problem;
  const last = path.at(-1);
  const within = path.length < 2 ? '' : ` in ${pathText(path.slice(0, -1))}`;
  switch (keyword) {
    case 'additionalProperties':
      return usageError(`${location}: unknown key ${describeValue(last)}${within}`, {
        expected,
        ...fixOf(last, problem),
      });
    case 'propertyNames':
      return usageError(`${location}: the name ${describeValue(last)}${within} cannot be used`, { expected });
    case 'required':
      return usageError(`${location}: missing key ${describeValue(last)}${within}`, { expected });
    default:
      // A file that is no map at all may be another than was meant, and is not quoted.
      return usageError(
        `${location}: ${pathText(path)} is ${path.length === 0 && typeof found === 'string' ? 'text' : describeValue(found)}`,
        { expected, ...fixOf(found, problem) },
      );
  }
}

function fixOf(found: unknown, { allowed = [], fix }: SchemaProblem): { fix?: string } {
  if (fix !== undefined) return { fix };
  const near = typeof found === 'string' ? nearest(found, allowed) : undefined;
  return near === undefined ? {} : { fix: `did you mean ${describeValue(near)}?` };
}

/** e.g. `suites.sort.run` or `slo[0].min`; a key that is not a plain word is quoted: `suites["a.b"]`. */
export function pathText(path: KeyPath): string {
  const text = path
    .map((key) => {
      if (typeof key === 'number') return `[${key}]`;
      return /^[A-Za-z0-9_-]{1,80}$/.test(key) ? `.${key}` : `[${describeValue(key)}]`;
    })
    .join('');
  return text === '' ? 'the file' : text.replace(/^\./, '');
}

/** A value on one line of at most 80 characters, with nothing in it that a terminal or a reader could be fooled by. */
export function describeValue(value: unknown): string {
  if (value === undefined || value === null) return 'empty';
  if (typeof value === 'string') return quotedVisibly(value, 80);
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  const keys = Object.keys(value);
  const few = keys.slice(0, 3).map((key) => quotedVisibly(key, 18));
  if (keys.length > 3) few.push('…');
  return keys.length === 0 ? 'an empty map' : `a map with ${few.join(', ')}`;
}

/** `parse()`; when it throws an error for people, that is kept as a problem of `path` and `otherwise` stands in. */
export function attempt<T>(problems: SchemaProblem[], path: KeyPath, found: unknown, otherwise: T, parse: () => T): T {
  try {
    return parse();
  } catch (thrown) {
    if (!(thrown instanceof PinbenchError)) throw thrown;
    const fix = thrown.fix === undefined ? {} : { fix: thrown.fix };
    problems.push({ path, found, expected: thrown.expected ?? thrown.message, keyword: 'value', ...fix });
    return otherwise;
  }
}
