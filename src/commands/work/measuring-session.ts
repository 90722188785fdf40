/** What commands need that measure commits of this clone: its configuration, a place to measure, and files of any commit. */
import { localCacheScope } from '../../app/backends/cache-scope.ts';
import { openTree } from '../../app/checkouts.ts';
import type { Tree } from '../../app/paired/interleave.ts';
import type { MeasuringSession } from '../../app/run/produce-run.ts';
import { realPath } from '../../io/files/real-path.ts';
import { gitRepository } from '../../io/git/repository.ts';
import { projectStore } from '../../io/store/project-store.ts';
import type { Policy, Suite } from '../../model/config.ts';
import { usageError } from '../../model/errors.ts';
import { openProject, type ProjectOptions } from './project.ts';
import { inSession } from './session.ts';

export interface BenchOptions extends Omit<ProjectOptions, 'invocations'> {
  /** Name of a row of app/backends/registry.ts. */
  runtime?: string;
  builder: 'engine' | 'buildx';
}

export interface OpenBench extends MeasuringSession {
  suites: Suite[];
  policy: Policy;
  tree: Tree;
  branch: string | null;
  /** Of the configuration's file, as a run records it. */
  configuration: string;
  /** The project's own store. */
  store: string;
  directory: string;
  scratch: string;
  signal: AbortSignal;
}

/** Cleans up after `work`, whatever it ends with. Throws a usage error outside of a git repository. */
export async function withBench<Result>(
  names: string[],
  options: BenchOptions,
  home: string,
  work: (bench: OpenBench) => Promise<Result>,
): Promise<Result> {
  const { directory, file, config, suites, buildArgs, root } = await openProject(names, options);
  if (root === null) {
    throw usageError(`${file.directory} is in no git repository`, {
      expected: 'a clone, since commits are measured',
      fix: 'run it in one, or name a configuration that lies in one: -c FILE',
    });
  }
  const { branch } = await gitRepository().head(root, []);
  const store = await projectStore(root, file.directory, file.bounds);
  const { runtime, builder } = options;
  const { policy } = config;
  return inSession(async ({ openBackend, ...session }) => {
    const excluded = [await realPath(store)];
    const backend = await openBackend({ runtime, builder, home, excluded, cacheScope: localCacheScope(root) });
    const tree = openTree({ root, file, buildArgs, origin: null, scratch: session.scratch, backend });
    return work({
      ...session,
      backend,
      suites,
      policy,
      tree,
      branch,
      store,
      directory,
      configuration: file.within,
    });
  });
}
