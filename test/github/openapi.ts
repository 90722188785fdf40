/**
 * Holds every exchange with the local GitHub against GitHub's own OpenAPI description, so that neither what we send nor
 * what the local GitHub answers can drift from the real one.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv, { type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';

const require = createRequire(import.meta.url);

/** The operations that the local GitHub plays, by GitHub's own names. */
export const OPERATIONS = {
  'users/get-authenticated': 'GET /user',
  'issues/list-comments': 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'issues/create-comment': 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'issues/update-comment': 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'repos/get-content': 'GET /repos/{owner}/{repo}/contents/{path}',
  'git/get-tree': 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
  'git/get-ref': 'GET /repos/{owner}/{repo}/git/ref/{ref}',
  'actions/get-workflow-run': 'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
  'actions/list-workflow-runs': 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
  'actions/list-workflow-run-artifacts': 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
  'actions/download-artifact': 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
} as const;

export type OperationName = keyof typeof OPERATIONS;

interface Schema {
  $ref?: string;
  type?: string;
  properties?: Record<string, Schema>;
}

interface Parameter {
  $ref?: string;
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  schema: Schema;
}

interface Content {
  $ref?: string;
  content?: Record<string, { schema: Schema }>;
}

interface Operation {
  operationId: string;
  parameters?: Parameter[];
  requestBody?: Content;
  responses: Record<string, Content>;
}

interface Description {
  paths: Record<string, Record<string, Operation>>;
  components: {
    schemas: Record<string, Schema>;
    parameters: Record<string, Parameter>;
    responses: Record<string, Content>;
  };
}

export interface Call {
  operation: OperationName;
  path: Record<string, string>;
  query: URLSearchParams;
}

/** Answers that any operation may give, described for it or not. */
const ANYWHERE = [401, 403, 404, 429, 500, 502, 503, 504];

let loaded: Description | undefined;
const description = (): Description => {
  loaded ??= JSON.parse(
    readFileSync(require.resolve('@octokit/openapi/generated/api.github.com.json'), 'utf8'),
  ) as Description;
  return loaded;
};

const ajv = formats.default(new Ajv.default({ strict: false, allErrors: true }));
const compiled = new Map<string, ValidateFunction>();

/** The call that a request line makes, or null when the local GitHub does not play it. */
export function recognise(method: string, url: string): Call | null {
  const { pathname, searchParams } = new URL(url, 'http://local');
  for (const [operation, route] of Object.entries(OPERATIONS) as [OperationName, string][]) {
    const [verb, template = ''] = route.split(' ');
    const pattern = template.replace(/\{(\w+)\}/g, (_, name: string) =>
      name === 'path' ? '(?<path>.+)' : `(?<${name}>[^/]+)`,
    );
    const match = verb === method ? new RegExp(`^${pattern}$`).exec(pathname) : null;
    if (match === null) continue;
    const path = Object.entries(match.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]);
    return { operation, path: Object.fromEntries(path), query: searchParams };
  }
  return null;
}

/** What is wrong with a request, in sentences. */
export function requestProblems(call: Call, headers: Record<string, unknown>, body: string): string[] {
  const problems: string[] = [];
  const operation = operationOf(call.operation);
  const parameters = (operation.parameters ?? []).map((item) => resolve(item, description().components.parameters));
  for (const name of call.query.keys()) {
    if (!parameters.some((item) => item.in === 'query' && item.name === name)) problems.push(`unknown query ${name}`);
  }
  for (const item of parameters.filter((one) => one.in !== 'header')) {
    const value = item.in === 'path' ? call.path[item.name] : call.query.get(item.name);
    if (value === undefined || value === null) {
      if (item.required === true) problems.push(`${item.in} ${item.name} is missing`);
      continue;
    }
    const { type } = item.schema;
    const typed = type === 'integer' ? Number(value) : type === 'boolean' ? (readBoolean(value) ?? value) : value;
    problems.push(...against(item.schema, typed, `${call.operation} ${item.name}`));
  }
  if (!String(headers.accept).startsWith('application/vnd.github'))
    problems.push(`accept is ${String(headers.accept)}`);
  if (headers['user-agent'] === undefined) problems.push('GitHub refuses requests without user-agent');
  return [...problems, ...bodyProblems(call.operation, operation.requestBody, body)];
}

function bodyProblems(name: OperationName, described: Content | undefined, body: string): string[] {
  const schema = described?.content?.['application/json']?.schema;
  if (schema === undefined) return body === '' ? [] : ['a body where none belongs'];
  const value = parsed(body);
  // The description allows more properties than it names; GitHub ignores them, so a misspelt one would go unseen.
  const unknown = Object.keys(Object(value)).filter((key) => schema.properties?.[key] === undefined);
  return [...against(schema, value, `${name} request`), ...unknown.map((key) => `unknown property ${key}`)];
}

/** What is wrong with an answer, in sentences. */
export function responseProblems(name: OperationName, status: number, body: string): string[] {
  const { components } = description();
  const described = operationOf(name).responses[String(status)];
  if (described === undefined && !ANYWHERE.includes(status)) return [`status ${status} is not described`];
  const schema =
    described === undefined
      ? components.schemas['basic-error']
      : resolve(described, components.responses).content?.['application/json']?.schema;
  if (schema === undefined) return body === '' ? [] : ['a body where none belongs'];
  const value = parsed(body);
  const problems = against(schema, value, `${name} ${described === undefined ? 'error' : status}`);
  return status >= 400 && typeof Object(value).message !== 'string'
    ? [...problems, 'an error without message']
    : problems;
}

function operationOf(name: OperationName): Operation {
  const [method = '', path = ''] = OPERATIONS[name].split(' ');
  const operation = description().paths[path]?.[method.toLowerCase()];
  if (operation?.operationId !== name) throw new Error(`GitHub's description has no ${name} at ${OPERATIONS[name]}`);
  return operation;
}

function resolve<T extends { $ref?: string }>(item: T, among: Record<string, T>): T {
  return item.$ref === undefined ? item : (among[item.$ref.slice(item.$ref.lastIndexOf('/') + 1)] ?? item);
}

function against(schema: Schema | undefined, value: unknown, what: string): string[] {
  let check = compiled.get(what);
  if (check === undefined) {
    check = ajv.compile({ ...schema, components: { schemas: needed(schema) } });
    compiled.set(what, check);
  }
  return check(value)
    ? []
    : (check.errors ?? []).slice(0, 5).map((error) => `${what}${error.instancePath}: ${error.message}`);
}

/** The schemas that a schema refers to, and those that they refer to: a few out of thousands. */
function needed(schema: Schema | undefined): Record<string, Schema> {
  const found: Record<string, Schema> = {};
  const visit = (part: Schema | undefined): void => {
    for (const [, name = ''] of JSON.stringify(part ?? {}).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      const next = description().components.schemas[name];
      if (next === undefined || name in found) continue;
      found[name] = next;
      visit(next);
    }
  };
  visit(schema);
  return found;
}

function readBoolean(text: string): boolean | undefined {
  return text === 'true' ? true : text === 'false' ? false : undefined;
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
