/** Docker, or what speaks its API: each invocation is a fresh container. */
import path from 'node:path';
import type { EngineFacts } from '../../io/engine/client.ts';
import { mindingCpus } from '../../io/shield/cpu-holders.ts';
import { hostShield } from '../../io/shield/shield.ts';
import { requestedOfContainer } from '../../isolation/requested.ts';
import type { Suite } from '../../model/config.ts';
import type { Builder, Runtime } from '../../model/ports/engine.ts';
import type { ImageFacts } from '../../model/run.ts';
import { type CgroupPlan, planCgroup } from '../../plan/cgroup/plan.ts';
import { type ContainerSetting, type DockerPlan, type Mount, planContainer } from '../../plan/container.ts';
import type { ImageVolume } from '../../plan/container-volumes.ts';
import type { CpuChoice } from '../../plan/cpus/choose.ts';
import type { BuildPlan } from '../../plan/image/build-plan.ts';
import { launchArguments } from '../../plan/launcher-arguments.ts';
import { seccompName, seccompText } from '../../plan/seccomp/filter.ts';
import { type BackendSetting, type ExecutionBackend, noCommand, type Prepared } from './backend.ts';
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

/** Where a container finds a program of the host. */
const INSIDE = '/.pinbench-probe';

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
