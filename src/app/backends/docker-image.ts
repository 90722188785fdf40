/** The image of a suite: what is built, or which ready one is found. */
import path from 'node:path';
import type { ImageSpec, Suite } from '../../model/config.ts';
import { infrastructureError, invalidOutput, usageError } from '../../model/errors.ts';
import type { Builder, BuiltImage } from '../../model/ports/engine.ts';
import type { Progress } from '../../model/ports/progress.ts';
import { type BuildPlan, imageTag, planBuild } from '../../plan/image/build-plan.ts';
import type { BackendSetting, Beside } from './backend.ts';

/** How images are made, and what must not get into them. */
export interface ImageMaking extends Pick<BackendSetting, 'excluded' | 'cacheNamespace'> {
  builder: Builder<BuildPlan>;
}

export async function obtainImage(
  suite: Suite,
  making: ImageMaking,
  progress: Progress,
  signal: AbortSignal,
  alongside: Beside | undefined,
): Promise<BuiltImage> {
  const { builder } = making;
  const steps = { step: (text: string) => progress.line(text), warning: (text: string) => progress.warning(text) };
  const spec = suite.image;
  if (spec === undefined) throw noImage(suite);
  const { name, timeoutSeconds } = spec;
  if (name !== undefined) {
    return inTime(
      timeoutSeconds,
      signal,
      (stop) => builder.find(name, steps, stop),
      () =>
        infrastructureError(`image "${name}" was not pulled within ${timeoutSeconds} s`, {
          fix: 'check the registry and the network, or raise image.timeout',
        }),
    );
  }
  const plan = buildPlanOf(suite, spec, making, alongside?.commit ?? null);
  // Sources in a folder of their own would leave an image of another name behind each time.
  const tag = alongside === undefined ? plan.tag : `${imageTag(alongside.suite.name, folderOf(alongside.suite))}-base`;
  return inTime(
    timeoutSeconds,
    signal,
    (stop) => builder.build({ ...plan, tag }, steps, stop),
    () =>
      invalidOutput(`the image of ${plan.dockerfile} did not build within ${timeoutSeconds} s`, {
        expected: 'a build that ends within image.timeout',
        fix: 'check its last step above, or raise image.timeout',
      }),
  );
}

/** `commit` of sources that are checked out for it, null for the measured tree. Throws a usage error when no image can be built. */
export function buildPlanOf(
  suite: Suite,
  spec: ImageSpec | undefined,
  { excluded, cacheNamespace }: Pick<ImageMaking, 'excluded' | 'cacheNamespace'>,
  commit: string | null = null,
): BuildPlan {
  if (spec?.dockerfile === undefined) throw noImage(suite);
  const context = spec.context ?? path.dirname(spec.dockerfile);
  const place = { context, dockerfile: spec.dockerfile, excluded, cacheNamespace: cacheNamespace(commit) };
  const plan = planBuild(suite.name, spec, place);
  if (plan !== null) return plan;
  throw usageError(`the Dockerfile ${spec.dockerfile} lies outside its context ${context}`, {
    expected: 'a Dockerfile inside the context, since the engine sees only the context',
    fix: 'set image.context to a folder above the Dockerfile',
  });
}

/** A build that overruns is the Dockerfile's fault, as one that fails is; `late` says so. */
async function inTime(
  seconds: number,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<BuiltImage>,
  late: () => Error,
): Promise<BuiltImage> {
  const limit = AbortSignal.timeout(seconds * 1000);
  try {
    return await work(AbortSignal.any([signal, limit]));
  } catch (thrown) {
    throw limit.aborted && !signal.aborted ? late() : thrown;
  }
}

/** Where the suite here is built; one with a ready image has only its folder. */
function folderOf({ directory, image }: Suite): string {
  if (image?.dockerfile === undefined) return directory;
  return image.context ?? path.dirname(image.dockerfile);
}

function noImage(suite: Suite): Error {
  return usageError(`suite "${suite.name}" has no image`, {
    expected: 'image.dockerfile or image.name',
    fix: 'add one of them, or run it without a container: --runtime host',
  });
}
