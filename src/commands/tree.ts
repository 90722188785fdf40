/** How another commit's own configuration builds a suite: a change may have moved the Dockerfile, or renamed it. */
import path from 'node:path';
import { readConfig } from '../config.ts';
import { PinbenchError } from '../errors.ts';
import { formatNames } from '../formats/index.ts';
import { type ConfigFile, loadConfigFile } from '../io/config-file.ts';
import { validateConfig } from '../io/schema.ts';
import type { Tree } from '../pipeline/beside.ts';
import { chooseSuites } from '../suites.ts';

/** `file`: the configuration of the measured tree, below `root`; null: there is none. Build arguments of a call count there too. */
export function imageReader(
  root: string,
  file: Pick<ConfigFile, 'name' | 'directory'> | null,
  buildArgs: Record<string, string>,
): Tree['imageAt'] {
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
