/**
 * What a step is cached by. BuildKit leaves two things out of that which a step depends on: where its cache mounts lie and
 * the proxies that it is given. A step that a change builds with a poisoned mount, or behind a proxy of its own, would be
 * the base's as well.
 */
import { createHash } from 'node:crypto';
import type { BuildPlan } from './build-plan.ts';

/** Of names in any case, as BuildKit reads them. */
const PROXY = /^(?:http|https|ftp|no|all)_proxy$/i;

/**
 * Hosts for a build, each as "name:address". BuildKit has the names of hosts in the key of every RUN step, and nobody but who
 * asks for the build chooses them. Empty where the key has everything in it. `steps`: those that an earlier build of it had.
 */
export function keyHosts({ args }: Pick<BuildPlan, 'args'>, dockerfile: string, steps: string[] = []): string[] {
  const proxies = Object.entries(args).filter(([name]) => PROXY.test(name));
  const parts = [
    ...proxies.flat(),
    ...([dockerfile, ...steps].some(hasUnkeyedMounts) ? [args.BUILDKIT_CACHE_MOUNT_NS ?? ''] : []),
  ];
  if (parts.length === 0) return [];
  // Never the name of the mounts itself: a step reads its hosts.
  const digest = createHash('sha256')
    .update(`pinbench steps\0${parts.join('\0')}`)
    .digest('hex');
  return [`pinbench-${digest.slice(0, 32)}.invalid:127.0.0.1`];
}

/** What is said before an image is built once more, as its base image has steps that need other hosts than the Dockerfile. */
export const ONCE_MORE =
  'the base image brings a step with a cache mount along (ONBUILD): building once more, cached apart';

/** A cache mount whose name BuildKit has in the key: named by its absolute target alone, and shared as it is by default. */
const PLAIN_FIELD = /^(?:type=cache|(?:target|dst|destination)=(?:\/[\w.@+-]+)+|(?:uid|gid|mode)=\d+)$/;

/** Old BuildKit has every name in the key, newer ones those of plain mounts. What is not surely plain counts as not. */
function hasUnkeyedMounts(dockerfile: string): boolean {
  const mounts = [...dockerfile.matchAll(/--mount=(\S+)/g)].map(([, fields = '']) => fields.split(','));
  const plain = mounts.filter(
    (fields) => fields.includes('type=cache') && fields.every((field) => PLAIN_FIELD.test(field)),
  );
  return dockerfile.split(/type\s*=\s*["']?cache/i).length - 1 > plain.length;
}
