/** Decides how an image is built: what it is called and what stays out of the context; `image/` reads what builders say. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import type { ImageSpec } from '../../model/config.ts';
import { patternFor } from './ignore.ts';

/** Never part of a build context: history and credentials (every .git, that of a submodule too), and what pinbench itself writes. */
const ALWAYS_EXCLUDED = ['**/.git', '.pinbench'];

export interface BuildPlan {
  /** Repository and tag of the built image: the same suite of the same place keeps one tag, so old ones can be found. */
  tag: string;
  context: string;
  /** Folder that the context, the Dockerfile and the patterns must lie in after every link is followed; null: anywhere. */
  within: string | null;
  /** Path of the Dockerfile inside the context, with forward slashes. */
  dockerfile: string;
  target: string | null;
  args: Record<string, string>;
  labels: Record<string, string>;
  /** Patterns in .dockerignore syntax, added after the user's own. */
  ignore: string[];
}

/** Where the files of a build are, and what is kept out of it. */
interface BuildPlace {
  context: string;
  dockerfile: string;
  /** Folders that pinbench writes to. */
  excluded: string[];
  cacheNamespace: string;
}

/** A Dockerfile outside its context cannot be sent to an engine: returns null then. */
export function planBuild(
  suite: string,
  spec: ImageSpec,
  { context, dockerfile, excluded, cacheNamespace }: BuildPlace,
): BuildPlan | null {
  const inside = relativeInside(context, dockerfile);
  if (inside === null) return null;
  const ignore = [...ALWAYS_EXCLUDED];
  for (const folder of excluded) {
    const relative = relativeInside(context, folder);
    if (relative !== null && relative !== '') ignore.push(patternFor(relative));
  }
  return {
    tag: imageTag(suite, context),
    context,
    within: spec.within === undefined ? context : spec.within,
    dockerfile: inside,
    target: spec.target ?? null,
    // Last, so that no argument of the user's opens the cache mounts of others. What a step is cached by: see step-key.ts.
    args: { ...spec.args, BUILDKIT_CACHE_MOUNT_NS: cacheNamespace },
    labels: { pinbench: 'image', 'pinbench.suite': suite },
    ignore,
  };
}

/** Repository and tag: the same suite of the same place keeps one. */
export function imageTag(suite: string, context: string): string {
  const place = createHash('sha256').update(`${context}\0${suite}`).digest('hex').slice(0, 12);
  return `pinbench/${suite.toLowerCase()}:${place}`;
}

/** `target` relative to `folder` with forward slashes, or null when it lies outside. */
function relativeInside(folder: string, target: string): string | null {
  const relative = path.relative(folder, target);
  if (relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative)) return null;
  return relative.split(path.sep).join('/');
}

/** argv for `docker`; the files are absolute paths, as the copy of the Dockerfile lies outside the context. `hosts`: see step-key.ts. */
export function buildxArguments(
  plan: BuildPlan,
  names: string[],
  files: { dockerfile: string; id: string },
  hosts: string[],
): string[] {
  return [
    'buildx',
    'build',
    '--load',
    '--progress=plain',
    `--iidfile=${files.id}`,
    ...names.map((name) => `--tag=${name}`),
    `--file=${files.dockerfile}`,
    ...(plan.target === null ? [] : [`--target=${plan.target}`]),
    ...Object.entries(plan.args).map(([name, value]) => `--build-arg=${name}=${value}`),
    ...Object.entries(plan.labels).map(([name, value]) => `--label=${name}=${value}`),
    ...hosts.map((host) => `--add-host=${host}`),
    plan.context,
  ];
}
