/** What commands need that measure commits of this clone: its configuration, a place to measure, and files of any commit. */
import { localCacheScope } from '../../app/backends/cache-scope.ts';
import { setUpBackend } from '../../app/backends/select.ts';
import { openTree } from '../../app/checkouts.ts';
import type { Tree } from '../../app/paired/interleave.ts';
import type { MeasuringSession } from '../../app/run/produce-run.ts';
import { realPath } from '../../io/files/real-path.ts';
import { makeOutputs } from '../../io/files/scratch.ts';
import { gitRepository } from '../../io/git/repository.ts';
import { systemClock } from '../../io/process/clock.ts';
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
  const clock = systemClock;
  const { directory, file, config, suites, buildArgs, root } = await openProject(names, options);
  if (root === null) {
    throw usageError(`${file.directory} is in no git repository`, {
      expected: 'a clone, since commits are measured',
      fix: 'run it in one, or name a configuration that lies in one: -c FILE',
    });
  }
  const { branch } = await gitRepository().head(root, []);
  const store = await projectStore(root, file.directory, file.bounds);
  return inSession(async ({ progress, signal, scratch, atEnd }) => {
    const { runtime, builder } = options;
    const outputs = await makeOutputs(scratch);
    const wish = {
      runtime,
      builder,
      home,
      scratch,
      outputs,
      excluded: [await realPath(store)],
      cacheScope: localCacheScope(root),
    };
    const backend = await setUpBackend(wish, clock, progress);
    atEnd(() => backend.close());
    const tree = openTree({ root, file, buildArgs, origin: null, scratch, backend });
    const { policy } = config;
    return await work({
      clock,
      progress,
      backend,
      suites,
      policy,
      tree,
      branch,
      store,
      directory,
      scratch,
      configuration: file.within,
      signal,
    });
  });
}
