/** The paths of a suite as the file system sees them. */
import type { ImageSpec, Suite } from '../model.ts';
import { realPath } from './real-path.ts';

/** A link in the way of a folder, a context or a Dockerfile is followed now, in the tree that the suite belongs to. */
export async function realSuite(suite: Suite): Promise<Suite> {
  const { directory, image } = suite;
  return {
    ...suite,
    directory: await realPath(directory),
    ...(image === undefined ? {} : { image: await realImage(image) }),
  };
}

async function realImage(image: ImageSpec): Promise<ImageSpec> {
  const { dockerfile, context } = image;
  return {
    ...image,
    ...(dockerfile === undefined ? {} : { dockerfile: await realPath(dockerfile) }),
    ...(context === undefined ? {} : { context: await realPath(context) }),
  };
}
