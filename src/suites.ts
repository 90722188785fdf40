/** Which suites of a configuration run, and what a command line or a job changes about them for once. */
import path from 'node:path';
import { usageError } from './errors.ts';
import type { Config, Suite } from './model.ts';

export interface SuiteWish {
  /** Empty means all. */
  names: string[];
  invocations: number | undefined;
  buildArgs: Record<string, string>;
}

/** In the configuration's order. Throws a usage error on a name that is not there. */
export function chooseSuites(config: Config, wish: SuiteWish): Suite[] {
  const known = config.suites.map((suite) => suite.name);
  const unknown = wish.names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw usageError(`there is no suite "${unknown}"`, { expected: `one of ${known.join(', ')}` });
  }
  return config.suites
    .filter((suite) => wish.names.length === 0 || wish.names.includes(suite.name))
    .map((suite) => ({
      ...suite,
      run: { ...suite.run, invocations: wish.invocations ?? suite.run.invocations },
      ...(suite.image === undefined
        ? {}
        : { image: { ...suite.image, args: { ...suite.image.args, ...wish.buildArgs } } }),
    }));
}

/**
 * The same suite on another tree of the same repository: the absolute paths of `suite` inside the folder `from` are moved
 * below `to`; those outside stay as they are.
 */
export function relocated(suite: Suite, from: string, to: string): Suite {
  const moved = (place: string): string => {
    const within = path.relative(from, place);
    const isOutside = within === '..' || within.startsWith(`..${path.sep}`) || path.isAbsolute(within);
    return isOutside ? place : path.join(to, within);
  };
  const { image } = suite;
  if (image === undefined) return { ...suite, directory: moved(suite.directory) };
  const { dockerfile, context } = image;
  return {
    ...suite,
    directory: moved(suite.directory),
    image: {
      ...image,
      ...(dockerfile === undefined ? {} : { dockerfile: moved(dockerfile) }),
      ...(context === undefined ? {} : { context: moved(context) }),
    },
  };
}
