/** Docker, or what speaks its API: each invocation is a fresh container. */
import path from 'node:path';
import type { EngineFacts } from '../../io/engine/client.ts';
import { mustExist, programFile } from '../../io/process/bundled-programs.ts';
import { ownerIsGone } from '../../io/process/owner-mark.ts';
import { mindingCpus } from '../../io/shield/cpu-holders.ts';
import { hostShield } from '../../io/shield/shield.ts';
import { requestedOfContainer } from '../../isolation/requested.ts';
import type { Suite } from '../../model/config.ts';
import { infrastructureError, messageOf } from '../../model/errors.ts';
import type { Builder, Runtime } from '../../model/ports/engine.ts';
import type { ImageFacts } from '../../model/run.ts';
import { type CgroupPlan, planCgroup } from '../../plan/cgroup/plan.ts';
import { type ContainerSetting, type DockerPlan, type Mount, planContainer } from '../../plan/container.ts';
import type { ImageVolume } from '../../plan/container-volumes.ts';
import type { CpuChoice } from '../../plan/cpus/choose.ts';
import type { BuildPlan } from '../../plan/image/build-plan.ts';
import { launchArguments } from '../../plan/launcher-arguments.ts';
import { seccompName, seccompText } from '../../plan/seccomp/filter.ts';
import {
  type Absence,
  type BackendRow,
  type BackendSetting,
  type ExecutionBackend,
  noCommand,
  type Prepared,
} from './backend.ts';
import { buildPlanOf, obtainImage } from './docker-image.ts';

/** An engine that answers, with all that is needed of it. */
export interface Containers
  extends Pick<
    BackendSetting,
    'host' | 'progress' | 'outputs' | 'excluded' | 'cgroups' | 'owner' | 'cacheNamespace' | 'takeTurn'
  > {
  engine: EngineFacts;
  builder: Builder<BuildPlan>;
  runtime: Runtime<DockerPlan & { cgroup: CgroupPlan | null }>;
  /** Names of the containers there are, by id. */
  names(): Promise<Map<string, string>>;
  launcher: string;
  /** "uid:gid" for benchmarks that do not name one. */
  user: string;
  /** What an image of that content id has where it declares volumes. */
  volumes(image: string): Promise<ImageVolume[]>;
  /** An image that holds nothing: its content id, and what removes it. */
  emptyImage(): Promise<{ id: string; remove(): Promise<void> }>;
  close(): Promise<void>;
}

/** Images of suites that were not built for so long go, within the time. */
const UNUSED_DAYS = 30;
const SWEEP_MS = 5_000;
/** Where a container finds a program of the host. */
const INSIDE = '/.pinbench-probe';

export const DOCKER: BackendRow = { name: 'docker', open: openEngine };

async function openEngine(setting: BackendSetting): Promise<ExecutionBackend | Absence> {
  const { clock, progress, owner, scratch } = setting;
  // Loaded only now: the engine's client is the heaviest package there is.
  const { connectEngine, engineAnswers, readEngineFacts } = await import('../../io/engine/client.ts');
  const { otherSockets, readDockerSettings } = await import('../../io/engine/docker-settings.ts');
  const settings = readDockerSettings();
  const engine = connectEngine(settings);
  if (!(await engineAnswers(engine))) return noEngine(otherSockets());
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
  const facts = await readEngineFacts(engine);
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

export function dockerBackend(containers: Containers): ExecutionBackend {
  const { engine, host, cgroups, owner, progress } = containers;
  const runtime = mindingCpus(containers.runtime, containers.names, progress);
  const driver = engine.cgroupDriver;

  /** null where no group can be made, or the engine makes them in a way that we do not know how to read. */
  const cgroupOf = (order: number, partition: string | null): CgroupPlan | null => {
    if (cgroups === null || (driver !== 'cgroupfs' && driver !== 'systemd')) return null;
    return planCgroup({ version: cgroups, driver, run: owner, order, partition });
  };

  const settingOf = (
    suite: Suite,
    cpus: CpuChoice | null,
    made: Runnable,
    { order, partition, cgroup }: { order: number; partition: string | null; cgroup: CgroupPlan | null },
  ): ContainerSetting => ({
    imageId: made.id,
    volumes: made.volumes,
    argv: made.argv,
    run: suite.run,
    cpus: cpus?.cpus ?? '',
    memoryNodes: cpus?.memoryNodes ?? '',
    // Below a partition the engine pins nothing, so the launcher narrows to the suite's own CPUs.
    launch: launchArguments({
      aslr: suite.run.aslr,
      cpus: partition === null ? null : (cpus?.cpus ?? null),
      init: true,
    }),
    seccomp: engine.seccomp ? seccompText() : null,
    cgroup: { parent: cgroup?.parent ?? null, partition: partition !== null },
    launcher: containers.launcher,
    outputFolder: path.join(containers.outputs, `output-${order}`),
    resultFile: suite.results.path ?? null,
    labels: { pinbench: owner, 'pinbench.suite': suite.name, 'pinbench.invocation': `${order}` },
    user: containers.user,
  });

  const running = (suite: Suite, cpus: CpuChoice | null, image: ImageFacts, made: Runnable): Prepared => {
    const other = (run: Partial<Suite['run']>): Suite => ({ ...suite, run: { ...suite.run, ...run } });
    return {
      suite,
      image,
      under: (limits) => running(other(limits), cpus, image, made),
      within: (knobs, others) => running(other(knobs), others, image, made),
      invoke: (order, partition, signal, command = made.argv) => {
        const cgroup = cgroupOf(order, partition);
        const setting = settingOf(suite, cpus, { ...made, argv: command }, { order, partition, cgroup });
        return runtime.invoke({ ...planContainer(setting), cgroup }, signal);
      },
    };
  };

  return {
    name: 'docker',
    runtime: 'docker',
    host,
    engine,
    pins: true,
    confines: true,
    usesImages: true,
    lost: null,
    shield: hostShield({ driver: driver === 'systemd' ? 'systemd' : 'cgroupfs' }),
    conditions: {
      engine: { ...engine, ociRuntime: engine.runtime },
      seccomp: engine.seccomp ? seccompName() : null,
    },
    requested: (suite, cpus) => {
      const none = { id: '', volumes: [], argv: [] };
      return requestedOfContainer(settingOf(suite, cpus, none, { order: 0, partition: null, cgroup: null }));
    },
    measured: (suite) =>
      suite.image?.name === undefined ? buildPlanOf(suite, suite.image, containers) : 'configuration',
    prepare: async (suite, cpus, log, signal, alongside) => {
      const image = await obtainImage(suite, containers, log, signal, alongside);
      const argv = suite.run.command ?? [...image.entrypoint, ...image.command];
      if (argv.length === 0) throw noCommand(suite);
      const { id } = image.facts;
      return running(suite, cpus, image.facts, { id, argv, volumes: await containers.volumes(id) });
    },
    prepareProgram: async (suite, cpus, program, partition) => {
      const image = await containers.emptyImage();
      const mount: Mount = { Type: 'bind', Source: path.resolve(program), Target: INSIDE, ReadOnly: true };
      return {
        invoke: (order, args, signal) => {
          const cgroup = cgroupOf(order, partition);
          const made = { id: image.id, volumes: [], argv: [INSIDE, ...args] };
          const { create, ...plan } = planContainer(settingOf(suite, cpus, made, { order, partition, cgroup }));
          const HostConfig = { ...create.HostConfig, Mounts: [...create.HostConfig.Mounts, mount] };
          return runtime.invoke({ ...plan, create: { ...create, HostConfig }, cgroup }, signal);
        },
        close: image.remove,
      };
    },
    takeTurn: containers.takeTurn,
    close: containers.close,
  };
}

interface Runnable {
  /** Content id of the image. */
  id: string;
  volumes: ImageVolume[];
  argv: string[];
}

/** Never root inside: nobody's number for root, else our own, so that what the benchmark writes can be removed again. */
function unprivilegedUser(): string {
  const uid = process.getuid?.() ?? 0;
  return uid === 0 ? '65534:65534' : `${uid}:${process.getgid?.() ?? uid}`;
}
