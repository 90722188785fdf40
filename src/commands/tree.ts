/** Other commits of the repository, as the pipeline asks for them. */
import path from 'node:path';
import { readConfig } from '../config.ts';
import { infrastructureError, PinbenchError } from '../errors.ts';
import { formatNames } from '../formats/index.ts';
import { type ConfigFile, readConfigFile } from '../io/config-file.ts';
import type { Origin } from '../io/lineage-remote.ts';
import { below, realPath } from '../io/real-path.ts';
import { validateConfig } from '../io/schema.ts';
import { gitSources } from '../io/sources.ts';
import { realSuite } from '../io/suite-paths.ts';
import type { ImageSpec, Suite } from '../model.ts';
import type { Tree } from '../pipeline/beside.ts';
import { chooseSuites, relocated } from '../suites.ts';
import { namesOf } from './base-config.ts';

export interface TreePlace {
  /** Absolute path of the work tree, without links. */
  root: string;
  /** The configuration of the measured tree; null: there is none. */
  file: Pick<ConfigFile, 'asked' | 'bounds'> | null;
  /** Of the call; they count in other commits too. */
  buildArgs: Record<string, string>;
  /** Asked for commits that the clone lacks; null: then they cannot be had. */
  origin: Origin | null;
  scratch: string;
}

export function openTree(place: TreePlace): Tree {
  const { root, origin, scratch } = place;
  return {
    root,
    sources: gitSources({ root, origin, scratch }),
    suiteAt: async (directory, suite) => {
      const image = await imageAt(place, directory, suite.name);
      const moved = relocated(suite, root, directory);
      const bounds = place.file?.bounds === null ? null : await realPath(directory);
      return inside(directory, root, await realSuite({ ...moved, ...(image && { image }) }, bounds));
    },
  };
}

/** How another commit's own configuration builds a suite: a change may have moved the Dockerfile, or renamed it. */
async function imageAt({ file, buildArgs }: TreePlace, directory: string, name: string): Promise<ImageSpec | null> {
  if (file === null) return null;
  for (const named of namesOf(file.asked)) {
    const image = await imageIn(path.join(directory, named), directory, name, buildArgs);
    if (image !== null) return image;
  }
  return null;
}

async function imageIn(
  file: string,
  directory: string,
  name: string,
  buildArgs: Record<string, string>,
): Promise<ImageSpec | null> {
  try {
    const { text } = await readConfigFile(file, file, { inside: directory });
    const config = readConfig(text, file, await realPath(path.dirname(file)), validateConfig, formatNames);
    const [suite] = chooseSuites(config, { names: [name], invocations: undefined, buildArgs });
    return suite?.image ?? null;
  } catch (thrown) {
    // A commit without such a file or suite, or with one that is not valid any more, is built as it is configured here.
    if (thrown instanceof PinbenchError && thrown.kind === 'usage') return null;
    throw thrown;
  }
}

/** A link of the other commit may lead back into the measured tree, and then the same files would be compared with themselves. */
async function inside(directory: string, root: string, suite: Suite): Promise<Suite> {
  const tree = await realPath(directory);
  const { dockerfile, context } = suite.image ?? {};
  for (const place of [suite.directory, dockerfile, context]) {
    if (place === undefined || below(tree, place) !== null || below(root, place) === null) continue;
    throw infrastructureError(`a link of that commit leads into the measured tree: ${place}`, {
      expected: 'links that are relative, and stay in the repository',
    });
  }
  return suite;
}
