/** Finds a Docker engine, and sweeps up after earlier runs. What measures with it is loaded once it has answered. */
import { mustExist, programFile } from '../../io/process/bundled-programs.ts';
import { ownerIsGone } from '../../io/process/owner-mark.ts';
import { infrastructureError, messageOf } from '../../model/errors.ts';
import type { Absence, BackendRow, BackendSetting, ExecutionBackend } from './backend.ts';
import type { Containers } from './docker.ts';

/** Images of suites that were not built for so long go, within the time. */
const UNUSED_DAYS = 30;
const SWEEP_MS = 5_000;
export const DOCKER: BackendRow = { name: 'docker', open: openEngine };

async function openEngine(setting: BackendSetting): Promise<ExecutionBackend | Absence> {
  const { clock, progress, owner, scratch } = setting;
  const { otherSockets, readDockerSettings } = await import('../../io/engine/docker-settings.ts');
  const { reachEngine } = await import('../../io/engine/listening.ts');
  const settings = readDockerSettings();
  const engine = await reachEngine(settings);
  if (engine === null) return noEngine(otherSockets());
  const { readEngineFacts } = await import('../../io/engine/client.ts');
  // What the engine says of itself is on its way while the rest is loaded.
  const [facts, { dockerBackend }] = await Promise.all([readEngineFacts(engine), import('./docker.ts')]);
  const { engineBuilder } = await import('../../io/build/engine-builder.ts');
  const { buildxBuilder } = await import('../../io/build/buildx.ts');
  const { sweepCacheMounts } = await import('../../io/engine/cache-mounts.ts');
  const { containerNames, sweepContainers } = await import('../../io/engine/container-sweep.ts');
  const { dockerRuntime } = await import('../../io/engine/containers.ts');
  const { makeEmptyImage, removeImage } = await import('../../io/engine/empty-image.ts');
  const { releaseImages } = await import('../../io/engine/held-images.ts');
  const { pruneBuildCache, sweepImages, USUAL_CACHE } = await import('../../io/engine/image-sweep.ts');
  const { imageVolumes } = await import('../../io/engine/image-volumes.ts');
  const launcher = programFile(setting.home, 'launcher');
  await mustExist(launcher, 'the launcher');
  const swept = await sweepContainers(engine, ownerIsGone);
  if (swept > 0) progress.warning(`removed ${swept} container(s) that an earlier, killed run had left`);
  await releaseImages(engine, ownerIsGone);
  // As far as it is quick; `pinbench clean` does the rest. What cannot be removed costs nothing but its space.
  const sayOnly = (thrown: unknown): void => progress.warning(messageOf(thrown));
  try {
    await sweepImages(engine, { unusedDays: UNUSED_DAYS, most: 20, dryRun: false }, Date.now() / 1000);
    const limit = AbortSignal.timeout(SWEEP_MS);
    // Older engines add up all volumes and images before they answer, and do not tell whose mounts there are.
    if (Number.parseInt(facts.version, 10) >= 23 && facts.name === 'docker')
      await sweepCacheMounts(engine, { unusedDays: UNUSED_DAYS, most: 20, dryRun: false }, Date.now() / 1000, limit);
    await pruneBuildCache(engine, USUAL_CACHE, limit);
  } catch (thrown) {
    sayOnly(thrown);
  }
  const builder = engineBuilder(engine, settings, owner, clock.seconds);
  const containers: Containers = {
    ...setting,
    engine: facts,
    launcher,
    user: unprivilegedUser(),
    builder:
      setting.builder === 'engine' ? builder : buildxBuilder(engine, owner, builder.find, scratch, clock.seconds),
    runtime: dockerRuntime(engine, clock.seconds, scratch, progress.warning),
    names: () => containerNames(engine),
    volumes: (image) => imageVolumes(engine, image, owner),
    emptyImage: async () => {
      const id = await makeEmptyImage(engine, owner, ownerIsGone);
      return { id, remove: () => removeImage(engine, id) };
    },
    close: () => releaseImages(engine, (one) => one === owner).catch(sayOnly),
  };
  if (facts.name !== 'podman') return dockerBackend(containers);
  const { podmanBackend } = await import('./podman.ts');
  return podmanBackend(containers, scratch);
}

/** A rootless engine is not where the client of another looks for it. */
function noEngine([other]: string[]): Absence {
  const elsewhere = other === undefined ? '' : ` (an engine's socket is at ${other}: DOCKER_HOST=unix://${other})`;
  return {
    error: infrastructureError('no Docker engine answers', {
      expected: 'a running engine that this user may talk to',
      fix: `start Docker, set DOCKER_HOST${elsewhere}, or run without a container: --runtime host`,
    }),
    warning: `no Docker engine answers${elsewhere === '' ? '' : `: set DOCKER_HOST${elsewhere}`}`,
  };
}

/** Never root inside: nobody's number for root, else our own, so that what the benchmark writes can be removed again. */
function unprivilegedUser(): string {
  const uid = process.getuid?.() ?? 0;
  return uid === 0 ? '65534:65534' : `${uid}:${process.getgid?.() ?? uid}`;
}
