/** What commands need that measure commits of this clone: its configuration, a place to measure, and files of any commit. */
import { usageError } from '../errors.ts';
import { systemClock } from '../io/clock.ts';
import { gitRepository } from '../io/git-repository.ts';
import { screenProgress } from '../io/progress.ts';
import { projectStore } from '../io/project-store.ts';
import { realPath } from '../io/real-path.ts';
import { makeOutputs, makeScratch, removeScratch } from '../io/scratch.ts';
import { abortOnSignals } from '../io/signals.ts';
import { errorScreen } from '../io/terminal.ts';
import { setUpWorkplace } from '../io/workplace.ts';
import type { Policy, Suite } from '../model.ts';
import type { Tree } from '../pipeline/beside.ts';
import type { Bench } from '../pipeline/produce.ts';
import type { Workplace } from '../pipeline/workplace.ts';
import { progressText } from '../report/escape.ts';
import { localCacheScope } from './cache-scope.ts';
import { openProject, type ProjectOptions } from './open-project.ts';
import { openTree } from './tree.ts';

export interface BenchOptions extends Omit<ProjectOptions, 'invocations'> {
  runtime?: 'docker' | 'host';
  builder: 'engine' | 'buildx';
}

export interface OpenBench extends Bench {
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
      todo: 'run it in one, or name a configuration that lies in one: -c FILE',
    });
  }
  const { branch } = await gitRepository().head(root, []);
  const store = await projectStore(root, file.directory, file.bounds);
  const progress = screenProgress(errorScreen(), progressText);
  const stop = abortOnSignals();
  const scratch = await makeScratch();
  let workplace: Workplace | null = null;
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
    workplace = await setUpWorkplace(wish, clock, progress);
    const tree = openTree({ root, file, buildArgs, origin: null, scratch, runtime: workplace.kind });
    const { policy } = config;
    return await work({
      ...{ clock, progress, workplace, suites, policy, tree, branch, store, directory, scratch },
      configuration: file.within,
      signal: stop.signal,
    });
  } finally {
    progress.done();
    stop.release();
    await workplace?.close();
    await removeScratch(scratch, progress.warning);
  }
}
