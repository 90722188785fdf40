/** Looks images up in the engine, and pulls the ones that are not there. */
import { messageOf, usageError } from '../../model/errors.ts';
import type { BuildProgress, BuiltImage } from '../../model/ports/engine.ts';
import { loginHeader, registryOf } from '../../plan/docker-settings/logins.ts';
import type { DockerSettings } from '../../plan/docker-settings/settings.ts';
import { type Engine, engineError, field, list, statusOf, text } from './client.ts';
import { holdImage, isHeldDigest } from './held-images.ts';
import { loginFor } from './registry-logins.ts';

/** An engine, and what Docker's own client knows for it. */
export interface Access {
  engine: Engine;
  settings: DockerSettings;
}

/** What is found keeps a name of this owner. */
export async function findImage(
  { engine, settings }: Access,
  owner: string,
  name: string,
  progress: BuildProgress,
  signal: AbortSignal,
): Promise<BuiltImage> {
  const facts = { name, cache: 'not built', buildSeconds: 0 } as const;
  const held = async (): Promise<BuiltImage> => {
    const found = await inspectByName(engine, name);
    await holdImage(engine, found.id, owner);
    return withFacts(found, facts);
  };
  try {
    return await held();
  } catch (thrown) {
    if (statusOf(thrown) !== 404) throw thrown;
  }
  progress.step(`pulling ${name}`);
  const registry = registryOf(name);
  const login = await loginFor(settings, registry, progress.warning);
  await pull(engine, name, login === null ? undefined : loginHeader(login, registry), signal);
  return held();
}

/**
 * Whose fault a failed build is, by the builder's last word: a registry that cannot be reached, a base image that is not
 * to be had, or the Dockerfile. The word on a failed step repeats its command, which may hold anything.
 */
export function faultOf(message: string): 'registry' | 'base image' | 'Dockerfile' {
  if (/executor failed running|did not complete successfully/.test(message)) return 'Dockerfile';
  if (/no such host|i\/o timeout|connection refused|network is unreachable/.test(message)) return 'registry';
  const base =
    /failed to solve with frontend|pull access denied|failed to do request|failed to resolve source metadata/;
  return base.test(message) && !/parse error/.test(message) ? 'base image' : 'Dockerfile';
}

export const OTHER_BASE = 'give a base image that is on this machine with --build-arg BASE=NAME';

export function withFacts(
  image: Inspected,
  facts: { name: string; cache: BuiltImage['facts']['cache']; buildSeconds: number },
): BuiltImage {
  return {
    facts: { id: image.id, digest: image.digest, ...facts },
    entrypoint: image.entrypoint,
    command: image.command,
  };
}

/** No registry has it, though containerd's store says a digest for its names here. */
export function builtHere(image: Inspected): Inspected {
  return { ...image, digest: null };
}

export function shortId(image: Inspected): string {
  return image.id.replace('sha256:', '').slice(0, 12);
}

async function pull(
  engine: Engine,
  name: string,
  authconfig: Record<string, string> | undefined,
  signal: AbortSignal,
): Promise<void> {
  try {
    const stream: NodeJS.ReadableStream = await engine.pull(name, {
      abortSignal: signal,
      ...(authconfig && { authconfig }),
    });
    await new Promise<void>((resolve, reject) => {
      engine.modem.followProgress(stream, (failed) => (failed ? reject(failed) : resolve()));
    });
  } catch (thrown) {
    if (statusOf(thrown) === 404) {
      throw usageError(`image "${name}" is neither on this machine nor can it be pulled: ${messageOf(thrown)}`, {
        fix: 'check the name, log in with "docker login", or use image.dockerfile to build one',
        cause: thrown,
      });
    }
    if (/unauthorized|authentication required|no basic auth|denied/i.test(messageOf(thrown))) {
      const how = authconfig === undefined ? 'without a login' : `as ${authconfig.username ?? 'its token says'}`;
      throw usageError(`image "${name}" may not be pulled ${how}: ${messageOf(thrown)}`, {
        fix: `log in to its registry: docker login ${registryOf(name)}`,
        cause: thrown,
      });
    }
    throw engineError(`image "${name}" could not be pulled`, thrown);
  }
}

export interface Inspected {
  id: string;
  digest: string | null;
  entrypoint: string[];
  command: string[];
}

/** containerd's store knows an image that has lost the name beside its digest by the digest still, which is its id there. */
async function inspectByName(engine: Engine, name: string): Promise<Inspected> {
  const digest = /@(sha256:[0-9a-f]{64})$/.exec(name)?.[1];
  return inspectImage(engine, name).catch((thrown: unknown) => {
    if (digest === undefined || statusOf(thrown) !== 404) throw thrown;
    return inspectImage(engine, digest);
  });
}

/** `name`: a tag or an id. An image that is not there is the engine's own error, of status 404. */
export async function inspectImage(engine: Engine, name: string): Promise<Inspected> {
  const image: unknown = await engine
    .getImage(name)
    .inspect()
    .catch((thrown: unknown) => {
      if (statusOf(thrown) === 404) throw thrown;
      throw engineError(`image "${name}" could not be looked up`, thrown);
    });
  const config = field(image, 'Config');
  return {
    id: text(field(image, 'Id')) ?? name,
    digest: digestOf(list(field(image, 'RepoDigests')), name),
    entrypoint: list(field(config, 'Entrypoint')),
    command: list(field(config, 'Cmd')),
  };
}

/** The one under the name that was asked for; containerd's store has one for each name of an image. */
function digestOf(digests: string[], name: string): string | null {
  const theirs = digests.filter((digest) => !isHeldDigest(digest));
  const repository = name.replace(/@.*$/, '').replace(/:[^/]*$/, '');
  const asNamed = theirs.find((digest) => `/${digest}`.includes(`/${repository}@`));
  return asNamed ?? theirs[0] ?? null;
}
