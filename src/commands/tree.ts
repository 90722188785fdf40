/** Other commits of the repository, as the pipeline asks for them. */
import path from 'node:path';
import { readConfig } from '../config.ts';
import { PinbenchError } from '../errors.ts';
import { formatNames } from '../formats/index.ts';
import { type ConfigFile, loadConfigFile } from '../io/config-file.ts';
import type { Origin } from '../io/lineage-remote.ts';
import { validateConfig } from '../io/schema.ts';
import { gitSources } from '../io/sources.ts';
import type { Tree } from '../pipeline/beside.ts';
import { chooseSuites } from '../suites.ts';

export interface TreePlace {
  /** Absolute path of the work tree. */
  root: string;
  /** The configuration of the measured tree, below `root`; null: there is none. */
  file: Pick<ConfigFile, 'name' | 'directory'> | null;
  /** Of the call; they count in other commits too. */
  buildArgs: Record<string, string>;
  /** Asked for commits that the clone lacks; null: then they cannot be had. */
  origin: Origin | null;
  scratch: string;
}

export function openTree({ root, file, buildArgs, origin, scratch }: TreePlace): Tree {
  return { root, sources: gitSources({ root, origin, scratch }), imageAt: imageReader(root, file, buildArgs) };
}

/** How another commit's own configuration builds a suite: a change may have moved the Dockerfile, or renamed it. */
function imageReader(root: string, file: TreePlace['file'], buildArgs: Record<string, string>): Tree['imageAt'] {
  if (file === null) return async () => null;
  const within = path.relative(root, path.join(file.directory, path.basename(file.name)));
  return async (directory, name) => {
    try {
      const found = await loadConfigFile(path.join(directory, within), directory, directory);
      const config = readConfig(found.text, found.name, found.directory, validateConfig, formatNames);
      const [suite] = chooseSuites(config, { names: [name], invocations: undefined, buildArgs });
      return suite?.image ?? null;
    } catch (thrown) {
      // A commit without such a file or suite, or with one that is not valid any more, is built as it is configured here.
      if (thrown instanceof PinbenchError && thrown.kind === 'usage') return null;
      throw thrown;
    }
  };
}
