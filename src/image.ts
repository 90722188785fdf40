/** Decides how an image is built: what it is called, what stays out of the context, and what the build's own log said. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import type { ImageFacts, ImageSpec } from './model.ts';

/** Never part of a build context: history and credentials (.git), and what pinbench itself writes. */
const ALWAYS_EXCLUDED = ['.git', '.pinbench'];

export interface BuildPlan {
  /** Repository and tag of the built image: the same suite of the same place keeps one tag, so old ones can be found. */
  tag: string;
  context: string;
  /** Path of the Dockerfile inside the context, with forward slashes. */
  dockerfile: string;
  target: string | null;
  args: Record<string, string>;
  labels: Record<string, string>;
  /** Patterns in .dockerignore syntax, added after the user's own. */
  ignore: string[];
}

/** A Dockerfile outside its context cannot be sent to an engine: returns null then. */
export function planBuild(
  suite: string,
  spec: ImageSpec,
  context: string,
  dockerfile: string,
  excluded: string[],
): BuildPlan | null {
  const inside = relativeInside(context, dockerfile);
  if (inside === null) return null;
  const place = createHash('sha256').update(`${context}\0${suite}`).digest('hex').slice(0, 12);
  const ignore = [...ALWAYS_EXCLUDED];
  for (const folder of excluded) {
    const relative = relativeInside(context, folder);
    if (relative !== null && relative !== '') ignore.push(relative);
  }
  return {
    tag: `pinbench/${suite.toLowerCase()}:${place}`,
    context,
    dockerfile: inside,
    target: spec.target ?? null,
    args: spec.args,
    labels: { pinbench: 'image', 'pinbench.suite': suite },
    ignore,
  };
}

/** `target` relative to `folder` with forward slashes, or null when it lies outside. */
function relativeInside(folder: string, target: string): string | null {
  const relative = path.relative(folder, target);
  if (relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative)) return null;
  return relative.split(path.sep).join('/');
}

/**
 * How much of a build came from the layer cache, told from BuildKit's step names: "[2/5] RUN ..." is a layer of the
 * Dockerfile, "[internal] ..." is not. `FROM` alone is always there and says nothing.
 */
export class CacheCount {
  readonly #ran = new Set<string>();
  readonly #cached = new Set<string>();

  started(step: string): void {
    if (isLayer(step)) this.#ran.add(step);
  }

  cached(step: string): void {
    if (isLayer(step)) this.#cached.add(step);
  }

  verdict(): ImageFacts['cache'] {
    const fresh = [...this.#ran].filter((step) => !this.#cached.has(step)).length;
    if (fresh === 0) return 'hit';
    return this.#cached.size === 0 ? 'miss' : 'partial';
  }

  /** e.g. "4 of 6 layers from the cache". */
  summary(): string {
    const all = new Set([...this.#ran, ...this.#cached]).size;
    return `${this.#cached.size} of ${all} steps from the cache`;
  }
}

/** A step of the Dockerfile ("[build 2/5] RUN ..."), as against the builder's own housekeeping. */
export function isDockerfileStep(step: string): boolean {
  return /^\[[^\]]*\d+\/\d+\] /.test(step);
}

function isLayer(step: string): boolean {
  return isDockerfileStep(step) && !/^\[[^\]]*\] FROM /.test(step);
}

/** argv for `docker`: the context comes as a tar on standard input, so that both builders see exactly the same one. */
export function buildxArguments(plan: BuildPlan, idFile: string): string[] {
  return [
    'buildx',
    'build',
    '--load',
    '--progress=plain',
    `--iidfile=${idFile}`,
    `--tag=${plan.tag}`,
    `--file=${plan.dockerfile}`,
    ...(plan.target === null ? [] : [`--target=${plan.target}`]),
    ...Object.entries(plan.args).map(([name, value]) => `--build-arg=${name}=${value}`),
    ...Object.entries(plan.labels).map(([name, value]) => `--label=${name}=${value}`),
    '-',
  ];
}
