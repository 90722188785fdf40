/** Which suites of a configuration run, and what a command line or a job changes about them for once. */
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
