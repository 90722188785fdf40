/**
 * Whose a comment and an artifact are: a workflow may have several jobs, legs of a matrix, calls of one reusable workflow
 * and steps that all measure. Each keeps its own from push to push. Nothing here tells one attempt from another.
 */
import { createHash } from 'node:crypto';
import { configurationOf } from '../history/series.ts';
import { canonicalJson } from '../model/canonical-json.ts';

export interface Reporter {
  /** The workflow's file, since two may have one name; the name where the runner does not tell the file. */
  workflow: string;
  job: string;
  /** What the user calls it. */
  name: string | null;
  /** Where the job was called from, in a reusable workflow. */
  caller: string | null;
  /** Values of the matrix, as canonical JSON. */
  matrix: string | null;
  /** The step's id, also one that GitHub made up. */
  step: string | null;
}

/** What is left of a name in an artifact's. */
const ARTIFACT_LETTERS = 40;

export function readReporter(
  env: Readonly<Record<string, string | undefined>>,
  { reportName, matrix }: { reportName: string | undefined; matrix: string | undefined },
  { workflow }: { workflow: { name: string; job: string } },
): Reporter {
  // "owner/name/.github/workflows/bench.yml@refs/heads/main": the branch differs from push to push.
  const [, file] = /^[^/]+\/[^/]+\/([^@]+)@/.exec(env.GITHUB_WORKFLOW_REF ?? '') ?? [];
  return {
    workflow: file ?? workflow.name,
    job: workflow.job,
    name: reportName ?? null,
    caller: callerOf(env.ACTIONS_ORCHESTRATION_ID ?? '', workflow.job),
    matrix: matrixOf(matrix),
    step: env.GITHUB_ACTION || null,
  };
}

/**
 * "<id of the run>.<job>.<matrix, or __default>", with the names of calling jobs before the job's own: they alone tell two
 * calls of one reusable workflow apart. Runners before 2.331 do not say.
 */
function callerOf(orchestration: string, job: string): string | null {
  const path = orchestration.slice(orchestration.indexOf('.') + 1);
  return path === orchestration || path.startsWith(`${job}.`) ? null : path;
}

/** Runners give "null" to a job without a matrix, others an empty map. */
function matrixOf(text: string | undefined): string | null {
  if (text === undefined) return null;
  try {
    const values: unknown = JSON.parse(text);
    if (values === null || (typeof values === 'object' && Object.keys(values).length === 0)) return null;
    return canonicalJson(values);
  } catch {
    // What a person wrote by hand tells legs apart as well.
    return text;
  }
}

/** The key of the comment: the same for every attempt and push, and another one for whatever runs beside it. */
export function commentKey(reporter: Reporter, configuration: string | undefined, suites: string[]): string {
  const { workflow, job, name, caller, matrix, step } = reporter;
  // A name takes the place of what was found out.
  const who = name === null ? [caller, matrix, step] : [name];
  const all = [workflow, job, who, configurationOf(configuration), suites];
  return `${job}/${suites.join(',')}.${createHash('sha256').update(canonicalJson(all)).digest('hex').slice(0, 16)}`;
}

/** Begins as all of ours do; `token` makes it unique, so that an attempt never meets the name of an earlier one. */
export function artifactName({ job, name, matrix }: Reporter, token: string): string {
  const leg = slug(name ?? valuesOf(matrix).join('-')).slice(0, ARTIFACT_LETTERS);
  return ['pinbench', slug(job), ...(leg === '' ? [] : [leg]), token].join('-');
}

/** What tells it from the others, for people; null where there is nothing to tell. */
export function reporterText(reporter: Reporter, configuration: string | undefined): string | null {
  const { job, name, caller, matrix } = reporter;
  const leg = name ?? [...(caller === null ? [] : [caller]), ...valuesOf(matrix)].join(', ');
  const owner = configurationOf(configuration);
  const parts = [...(leg === '' ? [] : [`${job} (${leg})`]), ...(owner === null ? [] : [owner])];
  return parts.length === 0 ? null : parts.join(', ');
}

function valuesOf(matrix: string | null): string[] {
  if (matrix === null) return [];
  try {
    const values: unknown = JSON.parse(matrix);
    if (typeof values !== 'object' || values === null) return [matrix];
    return Object.values(values).map((value) => (typeof value === 'string' ? value : canonicalJson(value)));
  } catch {
    return [matrix];
  }
}

function slug(text: string): string {
  return text.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^-+|-+$/g, '');
}
