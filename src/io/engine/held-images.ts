/**
 * Gives every image that this process still needs a name of its own, and takes the names back at the end. Other names move:
 * to a suite's next build, or to what somebody else pulls or builds meanwhile. In containerd's image store an image without
 * a name is gone at once; in the older store it would stay for ever.
 */
import { type Engine, engineError, field, isUnreachable, list, statusOf } from './client.ts';

const REPOSITORY = 'pinbench/held';
/** Podman puts a registry before it. The tag is the owner's mark (io/process/owner-mark.ts) and a number. */
const HELD = /^(?:[^/]+\/)?pinbench\/held:([0-9a-f]{8}-\d+-\d+(?:-\d+)?)\.\d+$/;

let counter = 0;

/** A new name for an image of this owner. */
export function heldName(owner: string): string {
  counter += 1;
  return `${REPOSITORY}:${owner}.${counter}`;
}

/** Names an image by its id. One that has gone meanwhile is the engine's own error, of status 404. */
export async function holdImage(engine: Engine, id: string, owner: string): Promise<void> {
  const tag = heldName(owner).slice(REPOSITORY.length + 1);
  await engine
    .getImage(id)
    .tag({ repo: REPOSITORY, tag })
    .catch((thrown: unknown) => {
      if (statusOf(thrown) === 404) throw thrown;
      throw engineError('an image could not be given a name of this run', thrown);
    });
}

/** Whether a repository digest is that of a name given here, which says nothing of where the image is from. */
export function isHeldDigest(digest: string): boolean {
  return /^(?:[^/]+\/)?pinbench\/held@/.test(digest);
}

/**
 * Takes back the names of owners that are ours to speak for. With its last name an image goes too; the layer cache stays.
 * What is still in use keeps its name for a later sweep.
 */
export async function releaseImages(engine: Engine, isOurs: (owner: string) => boolean): Promise<void> {
  const images: unknown = await engine.listImages().catch((thrown: unknown) => {
    if (isUnreachable(thrown)) return [];
    throw engineError('images could not be listed', thrown);
  });
  const names = Array.isArray(images) ? images.flatMap((image) => list(field(image, 'RepoTags'))) : [];
  for (const name of names) {
    const owner = HELD.exec(name)?.[1];
    if (owner === undefined || !isOurs(owner)) continue;
    await engine
      .getImage(name)
      .remove({ noprune: true })
      .catch((thrown: unknown) => {
        const status = statusOf(thrown);
        if (status !== 404 && status !== 409 && !isUnreachable(thrown))
          throw engineError(`the name ${name} of an image could not be removed`, thrown);
      });
  }
}
