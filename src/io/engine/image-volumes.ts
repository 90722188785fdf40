/** Looks whether an image has something where it declares volumes. */
import { type ImageVolume, readVolumes } from '../../plan/container-volumes.ts';
import { type Container, type Engine, engineError, field, LABEL, statusOf } from './client.ts';
import { containerName, removeContainer } from './container-sweep.ts';

/** An archive is blocks of this size, and only one of folders and empty files is as long as it has entries. */
const BLOCK = 512;
/** Of a folder's archive; more than its first entry and what a long name needs is not empty. */
const ENOUGH_BYTES = 64 * BLOCK;

/** Throws an error of kind `benchmark` when the image declares what it must not. */
export async function imageVolumes(engine: Engine, image: string, owner: string): Promise<ImageVolume[]> {
  const inspected: unknown = await engine
    .getImage(image)
    .inspect()
    .catch((thrown: unknown) => {
      throw engineError(`image "${image}" could not be looked up`, thrown);
    });
  const places = readVolumes(Object.keys(field(field(inspected, 'Config'), 'Volumes') ?? {}));
  if (places.length === 0) return [];
  const container = await createToLook(engine, image, owner, places);
  try {
    const volumes: ImageVolume[] = [];
    for (const path of places) volumes.push({ path, filled: await isFilled(container, path) });
    return volumes;
  } finally {
    await removeContainer(container);
  }
}

/** Never started. Nothing of the image is copied to the host's disk for what is in memory. */
async function createToLook(engine: Engine, image: string, owner: string, places: string[]): Promise<Container> {
  try {
    return await engine.createContainer({
      name: containerName(owner),
      Image: image,
      Entrypoint: ['/never-started'],
      Cmd: [],
      Labels: { [LABEL]: owner },
      HostConfig: { NetworkMode: 'none', Mounts: places.map((Target) => ({ Type: 'tmpfs', Source: '', Target })) },
    });
  } catch (thrown) {
    throw engineError('the volumes of the image could not be inspected', thrown);
  }
}

/** A place that the image does not have is empty. */
async function isFilled(container: Container, path: string): Promise<boolean> {
  let archive: NodeJS.ReadableStream;
  try {
    archive = await container.getArchive({ path });
  } catch (thrown) {
    if (statusOf(thrown) === 404) return false;
    throw engineError(`what the image has at its VOLUME "${path}" could not be read`, thrown);
  }
  let bytes = Buffer.alloc(0);
  for await (const chunk of archive) {
    bytes = Buffer.concat([bytes, Buffer.from(chunk)]);
    if (bytes.length >= ENOUGH_BYTES) break;
  }
  return entriesIn(bytes) > 1;
}

/** Whole headers; those that only tell a long name of the next do not count. */
export function entriesIn(archive: Buffer): number {
  let entries = 0;
  for (let at = 0; at + BLOCK <= archive.length; ) {
    const header = archive.subarray(at, at + BLOCK);
    if (header.every((byte) => byte === 0)) break;
    const size = Number.parseInt(header.toString('latin1', 124, 136), 8) || 0;
    if (!'xgLK'.includes(header.toString('latin1', 156, 157))) entries += 1;
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return entries;
}
