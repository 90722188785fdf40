/** Other commits of the repository, as the pipeline asks for them. */
import path from 'node:path';
import { readConfig } from '../config/read.ts';
import { type ConfigFile, readConfigFile } from '../io/files/config-file.ts';
import { below, realPath } from '../io/files/real-path.ts';
import { realSuite } from '../io/files/suite-paths.ts';
import type { Origin } from '../io/git/ancestry-remote.ts';
import { gitSources } from '../io/git/checkout-commit.ts';
import { gitWorkTree } from '../io/git/work-tree.ts';
import { validateConfig } from '../io/schema/config-schema.ts';
import type { Suite } from '../model/config.ts';
import { PinbenchError, usageError } from '../model/errors.ts';
import type { WorkTree } from '../plan/work-tree.ts';
import { formatNames } from '../results/formats/registry.ts';
import { chooseSuites, forInterleaving, relocated, withoutFilter } from '../suite/select.ts';
import type { ExecutionBackend } from './backends/backend.ts';
import type { Tree } from './paired/interleave.ts';
import { namesOf } from './run/base-config.ts';

export interface TreeOptions {
  /** Absolute path of the work tree, without links. */
  root: string;
  /** The configuration of the measured tree; null: there is none. */
  file: Pick<ConfigFile, 'asked' | 'bounds'> | null;
  /** Path in the repository of the base's configuration, where it is known to be another one. */
  baseFile?: string | null;
  backend: Pick<ExecutionBackend, 'usesImages' | 'confines'>;
  /** Of the call; they count in other commits too. */
  buildArgs: Record<string, string>;
  /** Asked for commits that the clone lacks; null: then they cannot be had. */
  origin: Origin | null;
  scratch: string;
}

/** The work tree that holds the configuration, and other commits of it; neither outside git. */
export function cloneOf({
  root,
  file,
  excluded,
  ...more
}: Omit<TreeOptions, 'root' | 'file'> & {
  root: string | null;
  file: Pick<ConfigFile, 'asked' | 'bounds' | 'file'> | null;
  /** Absolute paths that pinbench itself writes to. */
  excluded: string[];
}): { tree: Tree | null; workTree: WorkTree | null } {
  if (root === null) return { tree: null, workTree: null };
  return {
    tree: openTree({ ...more, root, file }),
    workTree: gitWorkTree({ root, configuration: file?.file ?? null, excluded }),
  };
}

export function openTree(options: TreeOptions): Tree {
  const { root, origin, scratch } = options;
  return {
    root,
    sources: gitSources({ root, origin, scratch }),
    suiteAt: async (directory, suite) => {
      const own = await suiteOf(options, directory, suite.name);
      const isWhole = own !== null && canRun(own, options.backend);
      return settled(
        directory,
        isWhole ? forInterleaving(own, suite, options.backend) : relocated(withoutFilter(suite), root, directory),
      );
    },
    builtAt: async (directory, suite) => {
      const image = (await suiteOf(options, directory, suite.name))?.image;
      return settled(directory, { ...relocated(suite, root, directory), ...(image && { image }) });
    },
  };

  async function settled(directory: string, suite: Suite): Promise<Suite> {
    const bounds = options.file?.bounds === null ? null : await realPath(directory);
    return inside(directory, root, await realSuite(suite, bounds));
  }
}

/** Written for the other runtime it says nothing of this one, and is run as it is here. */
function canRun({ image, run }: Suite, { usesImages }: TreeOptions['backend']): boolean {
  return usesImages ? image !== undefined : run.command !== undefined;
}

/**
 * A suite as another commit's own configuration has it: a change may have renamed the Dockerfile, the command, its
 * benchmarks. Null where there is none.
 */
async function suiteOf(
  { file, baseFile, buildArgs }: TreeOptions,
  directory: string,
  name: string,
): Promise<Suite | null> {
  if (file === null) return null;
  for (const named of [...namesOf(file.asked), ...(baseFile == null ? [] : [baseFile])]) {
    const suite = await suiteIn(path.join(directory, named), directory, name, buildArgs);
    if (suite !== null) return suite;
  }
  return null;
}

async function suiteIn(
  file: string,
  directory: string,
  name: string,
  buildArgs: Record<string, string>,
): Promise<Suite | null> {
  try {
    const { text } = await readConfigFile(file, file, { inside: directory });
    const config = readConfig(text, file, await realPath(path.dirname(file)), validateConfig, formatNames);
    const [suite] = chooseSuites(config, { names: [name], invocations: undefined, buildArgs });
    return suite ?? null;
  } catch (thrown) {
    // A commit without such a file or suite, or with one that is not valid any more, is measured as it is configured here.
    if (thrown instanceof PinbenchError && thrown.kind === 'usage') return null;
    throw thrown;
  }
}

/** A link of the other commit may lead back into the measured tree, and then the same files would be compared with themselves. */
async function inside(directory: string, root: string, suite: Suite): Promise<Suite> {
  const tree = await realPath(directory);
  const { dockerfile, context } = suite.image ?? {};
  for (const file of [suite.directory, dockerfile, context]) {
    if (file === undefined || below(tree, file) !== null || below(root, file) === null) continue;
    throw usageError(`a link of that commit leads into the measured tree: ${file}`, {
      expected: 'links that are relative, and stay in the repository',
    });
  }
  return suite;
}
