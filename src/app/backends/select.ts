/** Sets up the place where invocations happen: an engine when one answers, else the host itself. */
import path from 'node:path';
import { cacheNamespace } from '../../io/build/cache-namespace.ts';
import { sweepCgroups, whyNoCgroups } from '../../io/cgroup/groups.ts';
import { lastGrade } from '../../io/doctor/grade-record.ts';
import type { Engine } from '../../io/engine/client.ts';
import { podmanRuntime } from '../../io/engine/podman.ts';
import { sweepScratch } from '../../io/files/scratch.ts';
import { readCounters } from '../../io/host/counters.ts';
import { cgroupVersion, linuxHost } from '../../io/host/facts.ts';
import { takeTurn } from '../../io/host/turn.ts';
import { mustExist, programFile } from '../../io/process/bundled-programs.ts';
import { findHostTools, hostRuntime } from '../../io/process/host-runtime.ts';
import { ownerIsGone, ownerMark } from '../../io/process/owner-mark.ts';
import { hostWitness } from '../../io/process/witness.ts';
import { mindingCpus } from '../../io/shield/cpu-holders.ts';
import { hostShield, restoreHost } from '../../io/shield/shield.ts';
import { infrastructureError, messageOf } from '../../model/errors.ts';
import type { Clock, Host } from '../../model/ports/host.ts';
import type { Progress } from '../../model/ports/progress.ts';
import { lostWithoutContainer } from '../../plan/host-process.ts';
import type { ExecutionBackend } from './backend.ts';
import { sideScope } from './cache-scope.ts';

/** What earlier runs have left is looked after at each start, but nobody waits long for it. */
const SWEEP_MS = 5_000;
/** Images of suites that were not built for so long go. */
const UNUSED_DAYS = 30;

export interface BackendRequest {
  /** undefined: docker when an engine answers, else host. */
  runtime: 'docker' | 'host' | undefined;
  builder: 'engine' | 'buildx';
  /** Folder of the bundle, where the launcher lies. */
  home: string;
  scratch: string;
  /** Where benchmarks write. */
  outputs: string;
  excluded: string[];
  /** Whose builds share their cache mounts: see io/build/cache-namespace.ts. */
  cacheScope: string;
  /** What a missing engine costs is in the caller's own report. */
  withoutWarnings?: boolean;
}

export async function setUpBackend(
  request: BackendRequest,
  clock: Clock,
  progress: Progress,
): Promise<ExecutionBackend> {
  const host: Host = { ...linuxHost(), counters: (cpus) => readCounters(cpus), grade: lastGrade };
  const cgroup = cgroupVersion();
  for (const sentence of restoreHost()) progress.warning(sentence);
  await sweepCgroups(ownerIsGone);
  const until = performance.now() + SWEEP_MS;
  await sweepScratch([path.dirname(request.scratch)], { until, everybody: false, dryRun: false });
  const cgroups = cgroup === null || whyNoCgroups(cgroup) !== null ? null : cgroup;
  const backend = {
    ...{ host, cgroups, owner: ownerMark(), outputs: request.outputs, excluded: request.excluded },
    cacheNamespace: (commit: string | null) => cacheNamespace(sideScope(request.cacheScope, commit)),
    takeTurn: (waiting: Progress, signal: AbortSignal) => takeTurn(waiting, signal),
  };
  const launcher = programFile(request.home, 'launcher');
  if (request.runtime !== 'host') {
    // Loaded only now: the engine's client is the heaviest package there is.
    const { connectEngine, engineAnswers, readEngineFacts } = await import('../../io/engine/client.ts');
    const { otherSockets, readDockerSettings } = await import('../../io/engine/docker-settings.ts');
    const settings = readDockerSettings();
    const engine = connectEngine(settings);
    if (await engineAnswers(engine)) {
      const { engineBuilder } = await import('../../io/build/engine-builder.ts');
      const { buildxBuilder } = await import('../../io/build/buildx.ts');
      const { containerNames, sweepContainers } = await import('../../io/engine/container-sweep.ts');
      const { dockerRuntime } = await import('../../io/engine/containers.ts');
      const { releaseImages } = await import('../../io/engine/held-images.ts');
      const { imageVolumes } = await import('../../io/engine/image-volumes.ts');
      await mustExist(launcher, 'the launcher');
      const swept = await sweepContainers(engine, ownerIsGone);
      if (swept > 0) progress.warning(`removed ${swept} container(s) that an earlier, killed run had left`);
      const engineFacts = await readEngineFacts(engine);
      await releaseImages(engine, ownerIsGone);
      await sweepAtStart(engine, progress);
      const builder = engineBuilder(engine, settings, backend.owner, clock.seconds);
      const runtime = dockerRuntime(engine, clock.seconds, request.scratch, progress.warning);
      return {
        ...backend,
        kind: 'docker',
        engine: engineFacts,
        builder:
          request.builder === 'engine'
            ? builder
            : buildxBuilder(engine, backend.owner, builder.find, request.scratch, clock.seconds),
        close: () =>
          releaseImages(engine, (owner) => owner === backend.owner).catch((thrown: unknown) =>
            progress.warning(messageOf(thrown)),
          ),
        runtime: mindingCpus(
          engineFacts.name === 'podman' ? podmanRuntime(runtime, request.scratch) : runtime,
          () => containerNames(engine),
          progress,
        ),
        launcher,
        volumes: (image) => imageVolumes(engine, image, backend.owner),
        user: unprivilegedUser(),
        shield: hostShield({ driver: engineFacts.cgroupDriver === 'systemd' ? 'systemd' : 'cgroupfs' }),
      };
    }
    // A rootless engine is not where the client of another looks for it.
    const [other] = otherSockets();
    const elsewhere = other === undefined ? '' : ` (an engine's socket is at ${other}: DOCKER_HOST=unix://${other})`;
    if (request.runtime === 'docker') {
      throw infrastructureError('no Docker engine answers', {
        expected: 'a running engine that this user may talk to',
        fix: `start Docker, set DOCKER_HOST${elsewhere}, or run without a container: --runtime host`,
      });
    }
    if (request.withoutWarnings !== true)
      progress.warning(`no Docker engine answers${elsewhere === '' ? '' : `: set DOCKER_HOST${elsewhere}`}`);
  }
  const tools = findHostTools(process.env.PATH ?? '', launcher);
  if (request.withoutWarnings !== true) progress.warning(lostWithoutContainer(tools));
  return {
    ...backend,
    kind: 'host',
    tools,
    runtime: mindingCpus(hostRuntime(clock.seconds, progress.warning), async () => new Map(), progress),
    witness: hostWitness(programFile(request.home, 'witness'), launcher, process.env.HOME, progress.warning),
    inherited: process.env,
    close: async () => {},
  };
}

/** As far as it is quick; `pinbench clean` does the rest. What cannot be removed costs nothing but its space. */
async function sweepAtStart(engine: Engine, progress: Progress): Promise<void> {
  const { pruneBuildCache, sweepImages, USUAL_CACHE } = await import('../../io/engine/image-sweep.ts');
  try {
    await sweepImages(engine, { unusedDays: UNUSED_DAYS, most: 20, dryRun: false }, Date.now() / 1000);
    await pruneBuildCache(engine, USUAL_CACHE, AbortSignal.timeout(SWEEP_MS));
  } catch (thrown) {
    progress.warning(messageOf(thrown));
  }
}

/** Never root inside: nobody's number for root, else our own, so that what the benchmark writes can be removed again. */
function unprivilegedUser(): string {
  const uid = process.getuid?.() ?? 0;
  return uid === 0 ? '65534:65534' : `${uid}:${process.getgid?.() ?? uid}`;
}
