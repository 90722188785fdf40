/** What commands need that measure commits of this clone: its configuration, a place to measure, and files of any commit. */
import type { ExecutionBackend } from '../../app/backends/backend.ts';
import { localCacheScope } from '../../app/backends/cache-scope.ts';
import { setUpBackend } from '../../app/backends/select.ts';
import { openTree } from '../../app/checkouts.ts';
import type { Tree } from '../../app/paired/interleave.ts';
import type { MeasuringSession } from '../../app/run/produce-run.ts';
import { realPath } from '../../io/files/real-path.ts';
import { makeOutputs, makeScratch, removeScratch } from '../../io/files/scratch.ts';
import { gitRepository } from '../../io/git/repository.ts';
import { systemClock } from '../../io/process/clock.ts';
import { abortOnSignals } from '../../io/process/signals.ts';
import { projectStore } from '../../io/store/project-store.ts';
import { screenProgress } from '../../io/terminal/progress.ts';
import { errorScreen } from '../../io/terminal/screen.ts';
import type { Policy, Suite } from '../../model/config.ts';
import { usageError } from '../../model/errors.ts';
import { progressText } from '../../text/escape.ts';
import { openProject, type ProjectOptions } from './project.ts';

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
  const progress = screenProgress(errorScreen(), progressText);
  const stop = abortOnSignals();
  const scratch = await makeScratch();
  let backend: ExecutionBackend | null = null;
  try {
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
    backend = await setUpBackend(wish, clock, progress);
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
      signal: stop.signal,
    });
  } finally {
    progress.done();
    stop.release();
    await backend?.close();
    await removeScratch(scratch, progress.warning);
  }
}
