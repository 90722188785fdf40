/** Containers of ours: taken away after their invocation, and what a killed pinbench has left at the next start. */
import { randomBytes } from 'node:crypto';
import { type Container, type Engine, engineError, isUnreachable, LABEL, statusOf } from './client.ts';

/** A label comes from the image as well, and every container of that image has it: a name only from whoever makes one. */
export function containerName(owner: string): string {
  return `${NAME_START}${owner}-${randomBytes(6).toString('hex')}`;
}

const NAME_START = 'pinbench-';

/** `names`: as the engine lists them, with a slash before each or without. */
export function isNamedFor(names: string[], owner: string): boolean {
  return names.some((name) => name.replace(/^\//, '').startsWith(`${NAME_START}${owner}-`));
}

/** 404 and 409: somebody else has removed it or is doing so. Without an engine there is nobody to ask: the next run sweeps. */
export async function removeContainer(container: Container): Promise<void> {
  await container.remove({ force: true, v: true }).catch((thrown: unknown) => {
    const status = statusOf(thrown);
    if (status === 404 || status === 409 || isUnreachable(thrown)) return;
    throw engineError('the container could not be removed', thrown);
  });
}

/** A container's volumes that have names are not removed with it. */
export async function removeVolumes(engine: Engine, names: string[]): Promise<void> {
  for (const name of names) {
    await engine
      .getVolume(name)
      .remove()
      .catch((thrown: unknown) => {
        if (statusOf(thrown) === 404 || isUnreachable(thrown)) return;
        throw engineError(`the volume ${name} could not be removed`, thrown);
      });
  }
}

/**
 * Removes what a killed pinbench has left: containers of ours whose owner is no longer alive, and their volumes. Returns
 * how many containers.
 */
export async function sweepContainers(engine: Engine, isOurs: (owner: string) => boolean): Promise<number> {
  const found = await listLeftContainers(engine, isOurs);
  for (const id of found) await removeContainer(engine.getContainer(id));
  await sweepVolumes(engine, isOurs);
  return found.length;
}

/** Their ids. */
export async function listLeftContainers(engine: Engine, isOurs: (owner: string) => boolean): Promise<string[]> {
  const found = await engine.listContainers({ all: true, filters: { label: [LABEL] } }).catch((thrown: unknown) => {
    throw engineError('left-over containers could not be listed', thrown);
  });
  const left = found.filter(({ Labels, Names }) => {
    const owner = Labels[LABEL] ?? '';
    return isNamedFor(Names, owner) && isOurs(owner);
  });
  return left.map(({ Id }) => Id);
}

async function sweepVolumes(engine: Engine, isOurs: (owner: string) => boolean): Promise<void> {
  const { Volumes } = await engine.listVolumes({ filters: { name: [NAME_START] } }).catch((thrown: unknown) => {
    throw engineError('left-over volumes could not be listed', thrown);
  });
  const ours = (Volumes ?? []).filter(({ Name, Labels }) => {
    const owner = Labels?.[LABEL] ?? '';
    return isNamedFor([Name], owner) && isOurs(owner);
  });
  await removeVolumes(
    engine,
    ours.map(({ Name }) => Name),
  );
}

/** Names of running containers by id; none where the engine cannot say. */
export async function containerNames(engine: Engine): Promise<Map<string, string>> {
  const found = await engine.listContainers().catch(() => []);
  return new Map(found.map(({ Id, Names }) => [Id, (Names[0] ?? Id.slice(0, 12)).replace(/^\//, '')]));
}
