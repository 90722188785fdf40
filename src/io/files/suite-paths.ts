/** The paths of a suite as the file system sees them. */
import type { ImageSpec, Suite } from '../../model/config.ts';
import { refuseCredentials } from '../../plan/image/credentials.ts';
import { refuseGits } from './git-folder.ts';
import { leadsOut } from './ordinary-file.ts';
import { below, realPath } from './real-path.ts';

/**
 * A link in the way of a folder, a context or a Dockerfile is followed now, in the tree that the suite belongs to. Throws a
 * usage error when what an image is built from lies outside of `bounds` then (null: it may), or is git's own.
 */
export async function realSuite(suite: Suite, bounds: string | null): Promise<Suite> {
  const { directory, image } = suite;
  return {
    ...suite,
    directory: await realPath(directory),
    ...(image === undefined ? {} : { image: await realImage(suite.name, image, bounds) }),
  };
}

async function realImage(suite: string, image: ImageSpec, bounds: string | null): Promise<ImageSpec> {
  const inside = async (key: string, place: string): Promise<string> => {
    const real = await realPath(place);
    const what = `suites.${suite}.image.${key}`;
    if (bounds !== null && below(bounds, real) === null) throw leadsOut(what, real, bounds);
    await refuseGits(what, real);
    if (key === 'dockerfile') refuseCredentials(what, real);
    return real;
  };
  const { dockerfile, context } = image;
  return {
    ...image,
    within: bounds,
    ...(dockerfile === undefined ? {} : { dockerfile: await inside('dockerfile', dockerfile) }),
    ...(context === undefined ? {} : { context: await inside('context', context) }),
  };
}
