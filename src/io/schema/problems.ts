/** What a validator has found, in words for people. */
import type { KeyPath, SchemaProblem } from '../../config/diagnostics.ts';
import type { ErrorObject } from './validators.ts';

/** Without the branches of a choice, which only say that each alternative was not taken. */
export function tellable(errors: ErrorObject[] | null | undefined): ErrorObject[] {
  const all = errors ?? [];
  const reported = all.filter(({ schemaPath }) => !/\/(oneOf|anyOf)\/\d+\//.test(schemaPath));
  // What is of another type can hold nothing of what was wanted in it, which would be said beside that.
  const ofType = new Set(reported.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath));
  return reported.filter(
    ({ propertyName, keyword, instancePath }) =>
      // A bad name comes with an error of its own about the pattern that it breaks.
      (propertyName === undefined || keyword === 'propertyNames') && (keyword === 'type' || !ofType.has(instancePath)),
  );
}

export function problemOf(error: ErrorObject, value: unknown): SchemaProblem {
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
