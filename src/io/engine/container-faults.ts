/** Whose fault it is that a container could not be made or started: the image's, the host's, or the engine's. */

import { infrastructureError, invalidOutput, messageOf } from '../../model/errors.ts';
import type { ContainerCreate } from '../../plan/container.ts';
import { formatBytes } from '../../units/format.ts';
import { ownerIsGone } from '../process/owner-mark.ts';
import { type Engine, engineError, isUnreachable, LABEL } from './client.ts';
import { containerName, removeContainer } from './container-sweep.ts';
import { makeEmptyImage, removeImage } from './empty-image.ts';

/**
 * What the engine says is for engine people, and differs with its version. So where nothing better is known, an image that
 * holds nothing is started in the same way: an engine that can do that is not the one to blame.
 */
export async function containerFault(
  engine: Engine,
  create: ContainerCreate,
  happened: string,
  thrown: unknown,
): Promise<Error> {
  if (isUnreachable(thrown)) return engineError(happened, thrown);
  const known = knownFault(create, messageOf(thrown));
  if (known !== null) return known;
  // A failure that passes is the engine's as well.
  if (!(await startsEmpty(engine, create)) || (await starts(engine, create))) return engineError(happened, thrown);
  return invalidOutput(`the image does not let a container start: ${messageOf(thrown).slice(0, 1000)}`, {
    expected: 'folders, or nothing, at /tmp, /pinbench, its WORKDIR and its VOLUMEs, and no links there',
    fix: 'change the Dockerfile, or that of its base image; an image that holds nothing starts on this engine',
  });
}

function knownFault({ HostConfig }: ContainerCreate, message: string): Error | null {
  const { CpusetCpus, Memory, Mounts } = HostConfig;
  if (/bind source path does not exist/.test(message)) {
    const sources = Mounts.flatMap(({ Source }) => (Source.startsWith('/') ? [Source] : []));
    return infrastructureError(`the engine cannot see a file of this host: ${message}`, {
      expected: `an engine on the same machine, which can mount ${sources.join(' and ')}`,
      fix: 'run pinbench where the engine runs, or use --runtime host',
    });
  }
  if (/cpuset/i.test(message)) {
    return infrastructureError(`the engine refused CPUs ${CpusetCpus}: ${message}`, {
      fix: 'set run.cpus to CPUs that are online and that the engine may use',
    });
  }
  if (/memory limit|cannot allocate memory/i.test(message)) {
    return infrastructureError(`the engine refused a memory limit of ${formatBytes(Memory)}: ${message}`, {
      fix: 'set run.memory to what this machine has',
    });
  }
  return null;
}

/** The same container, but of an image without files, users, volumes or a working directory. */
async function startsEmpty(engine: Engine, create: ContainerCreate): Promise<boolean> {
  const { Mounts, Tmpfs, ...rest } = create.HostConfig;
  const own = ['/tmp', '/dev/shm'].flatMap((place) => (Tmpfs[place] === undefined ? [] : [[place, Tmpfs[place]]]));
  const HostConfig = {
    ...rest,
    Mounts: Mounts.filter(({ Type }) => Type === 'bind'),
    Tmpfs: Object.fromEntries(own),
  };
  try {
    const image = await makeEmptyImage(engine, create.Labels[LABEL] ?? '', ownerIsGone);
    try {
      return await starts(engine, { ...create, Image: image, User: '65534:65534', HostConfig });
    } finally {
      await removeImage(engine, image);
    }
  } catch {
    // Then the engine is to blame, and its first words are the ones to show.
    return false;
  }
}

/** Ended again at once. */
async function starts(engine: Engine, create: ContainerCreate): Promise<boolean> {
  try {
    const container = await engine.createContainer({ ...create, name: containerName(create.Labels[LABEL] ?? '') });
    try {
      await container.start();
      return true;
    } finally {
      await removeContainer(container);
    }
  } catch {
    // Why not has been said the first time.
    return false;
  }
}
