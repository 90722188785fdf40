/** Values held against the published JSON Schemas. */
import { describeValue, type KeyPath, pathText, type SchemaProblem } from '../../config/diagnostics.ts';
import type { DoctorReport } from '../../doctor/examination.ts';
import { infrastructureError, type PinbenchError, usageError } from '../../model/errors.ts';
import { metricKey } from '../../model/metric-name.ts';
import type { PairedMeasurement, Run } from '../../model/run.ts';
import { type ErrorObject, type ValidateFunction, validatorOf } from './validators.ts';

/** What is wrong with a configuration; empty when the schema accepts it. */
export function validateConfig(value: unknown): SchemaProblem[] {
  const validate = validatorOf('config');
  if (validate(value)) return [];
  return tellable(validate.errors).map((error) => problemOf(error, value));
}

/**
 * The value, known to be a perf.json. `where` names its file. Throws a sentence about the first thing that is wrong, of
 * kind `infrastructure` for a stored run and of kind `usage` for a file that a person named.
 */
export function parseRun(value: unknown, where: string, kind: 'infrastructure' | 'usage' = 'infrastructure'): Run {
  const validate = validatorOf('perf');
  if (!isRun(validate, value)) {
    const [error] = tellable(validate.errors);
    throw refusal(where, kind, error === undefined ? undefined : problemOf(error, value));
  }
  const disorder = disorderOf(value);
  if (disorder !== undefined) throw refusal(where, kind, disorder);
  return value;
}

/** The value, known to be the doctor's report on a host. Throws a sentence, of kind `infrastructure`, about what is wrong. */
export function parseDoctorReport(value: unknown, where: string): DoctorReport {
  const validate = validatorOf('doctor');
  if (isDoctorReport(validate, value)) return value;
  const [error] = tellable(validate.errors);
  const problem = error === undefined ? undefined : problemOf(error, value);
  throw infrastructureError(`${where}: ${pathText(problem?.path ?? [])} is ${describeValue(problem?.found)}`, {
    expected: problem?.expected ?? 'what pinbench doctor --json prints',
    fix: 'run pinbench doctor again',
  });
}

function isRun(validate: ValidateFunction, value: unknown): value is Run {
  return validate(value);
}

function isDoctorReport(validate: ValidateFunction, value: unknown): value is DoctorReport {
  return validate(value);
}

function refusal(where: string, kind: 'infrastructure' | 'usage', problem: SchemaProblem | undefined): PinbenchError {
  const { path, found, keyword, expected } = problem ?? {
    path: [],
    found: undefined,
    keyword: '',
    expected: 'a perf.json',
  };
  const state =
    keyword === 'required'
      ? 'is missing'
      : keyword === 'additionalProperties'
        ? 'is an unknown key'
        : keyword === 'propertyNames'
          ? 'is a name that cannot be used'
          : `is ${describeValue(found)}`;
  return (kind === 'usage' ? usageError : infrastructureError)(`${where}: ${pathText(path)} ${state}`, {
    expected,
    fix: 'use a perf.json as pinbench wrote it, unchanged',
  });
}

/** Without the branches of a choice, which only say that each alternative was not taken. */
function tellable(errors: ErrorObject[] | null | undefined): ErrorObject[] {
  const all = errors ?? [];
  const reported = all.filter(({ schemaPath }) => !/\/(oneOf|anyOf)\/\d+\//.test(schemaPath));
  // A bad name comes with an error of its own about the pattern that it breaks.
  return reported.filter(({ propertyName, keyword }) => propertyName === undefined || keyword === 'propertyNames');
}

function problemOf(error: ErrorObject, value: unknown): SchemaProblem {
  const { keyword, params, data } = error;
  const key: unknown =
    params.additionalProperty ??
    params.missingProperty ??
    (keyword === 'propertyNames' ? params.propertyName : undefined);
  const isInside = typeof key === 'string' && keyword !== 'dependentRequired';
  const path = keyPath(error.instancePath, value);
  const allowed = allowedBy(error);
  return {
    path: isInside ? [...path, key] : path,
    found: keyword === 'required' ? undefined : data,
    expected: expectedBy(error, allowed),
    keyword,
    ...(allowed === undefined ? {} : { allowed }),
  };
}

/** Every right answer, where the schema lists them. */
function allowedBy({ keyword, params, parentSchema }: ErrorObject): string[] | undefined {
  if (keyword === 'additionalProperties') return Object.keys(parentSchema?.properties ?? {});
  if (keyword === 'enum' && Array.isArray(params.allowedValues)) return params.allowedValues.map(String);
  return undefined;
}

/** In words; a schema's own title, written for this, comes first. */
function expectedBy(
  { keyword, params, schema, parentSchema = {} }: ErrorObject,
  allowed: string[] | undefined,
): string {
  if (allowed !== undefined) return `one of: ${allowed.join(', ')}`;
  switch (keyword) {
    case 'const':
      return JSON.stringify(params.allowedValue);
    case 'required': {
      const wanted = parentSchema.properties?.[params.missingProperty]?.const;
      return `the key "${params.missingProperty}"${wanted === undefined ? '' : `: ${JSON.stringify(wanted)}`}`;
    }
    case 'propertyNames':
      return titleOf(schema) ?? 'another name';
    case 'dependentRequired':
      return `"${params.property}" only together with "${params.missingProperty}"`;
    case 'maxLength':
      return `at most ${params.limit} characters`;
    case 'minLength':
      return 'text that is not empty';
    case 'maxItems':
    case 'maxProperties':
      return `at most ${params.limit} entries`;
    case 'minItems':
    case 'minProperties':
      return 'at least one entry';
    case 'uniqueItems':
      return 'each entry once';
    default:
      // The title of a map is about what is in it, not about its being a map.
      if (keyword === 'type' && schema === 'object') return plainExpectation(parentSchema);
      return (titleOf(parentSchema) ?? plainExpectation(parentSchema)) + examplesOf(parentSchema);
  }
}

function plainExpectation({ type, minimum, maximum }: Record<string, unknown>): string {
  const words = [type].flat().map((each) => TYPE_WORDS[String(each)] ?? String(each));
  const from = typeof minimum === 'number' && minimum > Number.MIN_SAFE_INTEGER ? ` of ${minimum} or more` : '';
  const upTo = typeof maximum === 'number' && maximum < Number.MAX_SAFE_INTEGER;
  return words.join(' or ') + (upTo ? ` from ${minimum} to ${maximum}` : from);
}

const TYPE_WORDS: Partial<Record<string, string>> = {
  string: 'text',
  number: 'a finite number',
  integer: 'a whole number',
  boolean: 'true or false',
  object: 'a map of keys',
  array: 'a list',
  null: 'null',
};

function titleOf(schema: unknown): string | undefined {
  const title = typeof schema === 'object' && schema !== null && 'title' in schema ? schema.title : undefined;
  return typeof title === 'string' ? title : undefined;
}

function examplesOf({ examples }: Record<string, unknown>): string {
  const [first] = Array.isArray(examples) ? examples : [];
  return first === undefined ? '' : `, such as ${JSON.stringify(first)}`;
}

/** A JSON pointer as keys and, where the value has a list, numbers. */
function keyPath(pointer: string, value: unknown): KeyPath {
  let here = value;
  return pointer
    .split('/')
    .slice(1)
    .map((segment) => {
      const key = segment.replaceAll('~1', '/').replaceAll('~0', '~');
      const isIndex = Array.isArray(here);
      here = typeof here === 'object' && here !== null ? Reflect.get(here, key) : undefined;
      return isIndex ? Number(key) : key;
    });
}

/** Metrics of a run's results, over all its benchmarks, at most. The schema allows as many in pairs: each may be there twice. */
const MOST_METRICS = 10_000;

/** Samples belong to invocations or to pairs, names are unique, metrics are bounded in sum. */
function disorderOf(run: Run): SchemaProblem | undefined {
  const invocations = run.invocations.length;
  // An invocation that failed may have none at the end.
  const each = `at most one entry for each of the ${invocations} invocations`;
  const benchmarks = new Set<string>();
  let count = 0;
  for (const [index, { benchmark, metrics }] of run.results.entries()) {
    if (benchmarks.has(benchmark))
      return wrong(['results', index, 'benchmark'], benchmark, 'a name that no other benchmark has');
    benchmarks.add(benchmark);
    count += metrics.length;
    if (count > MOST_METRICS)
      return wrong(['results', index, 'metrics'], metrics, `at most ${MOST_METRICS} metrics in all`);
    // Most benchmarks have one metric, and a thousand sets take time and memory.
    const names = metrics.length > 1 ? new Set<string>() : null;
    for (const [position, { metric, samples, reported }] of metrics.entries()) {
      const here = (key: string): KeyPath => ['results', index, 'metrics', position, key];
      if (names?.has(metric)) return wrong(here('metric'), metric, 'a name that no other metric of it has');
      names?.add(metric);
      if (samples.length > invocations) return wrong(here('samples'), samples, each);
      if (reported !== undefined && reported.length > invocations) return wrong(here('reported'), reported, each);
    }
  }
  return run.pairs === undefined ? undefined : disorderOfPairs(run.pairs);
}

function disorderOfPairs({ first, metrics }: PairedMeasurement): SchemaProblem | undefined {
  const each = `at most one entry for each of the ${first.length} pairs`;
  const names = new Set<string>();
  for (const [position, { benchmark, metric, base, head }] of metrics.entries()) {
    const here: KeyPath = ['pairs', 'metrics', position];
    const name = metricKey({ benchmark, metric });
    if (names.has(name)) return wrong([...here, 'metric'], metric, 'a name that no other metric of its benchmark has');
    names.add(name);
    if (base.length > first.length) return wrong([...here, 'base'], base, each);
    if (head.length > first.length) return wrong([...here, 'head'], head, each);
  }
  return undefined;
}

function wrong(path: KeyPath, found: unknown, expected: string): SchemaProblem {
  return { path, found, expected, keyword: 'value' };
}
