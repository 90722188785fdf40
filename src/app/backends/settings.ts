/** A suite and the place it runs in, as the settings that one invocation's plan is made from. */
import path from 'node:path';
import type { Suite } from '../../model/config.ts';
import { usageError } from '../../model/errors.ts';
import type { CgroupPlan } from '../../plan/cgroup/plan.ts';
import type { ContainerSetting } from '../../plan/container.ts';
import type { ImageVolume } from '../../plan/container-volumes.ts';
import type { CpuChoice } from '../../plan/cpus/choose.ts';
import type { HostSetting } from '../../plan/host-process.ts';
import { launchArguments } from '../../plan/launcher-arguments.ts';
import { seccompText } from '../../plan/seccomp/filter.ts';
import type { Workplace } from './backend.ts';

export function containerSetting(
  suite: Suite,
  place: Workplace & { kind: 'docker' },
  cpus: CpuChoice | null,
  image: { id: string; volumes: ImageVolume[] },
  argv: string[],
  order: number,
  cgroup: CgroupPlan | null,
  partition: string | null,
): ContainerSetting {
  return {
    imageId: image.id,
    volumes: image.volumes,
    argv,
    run: suite.run,
    cpus: cpus?.cpus ?? '',
    memoryNodes: cpus?.memoryNodes ?? '',
    // Below a partition the engine pins nothing, so the launcher narrows to the suite's own CPUs.
    launch: launchArguments({
      aslr: suite.run.aslr,
      cpus: partition === null ? null : (cpus?.cpus ?? null),
      init: true,
    }),
    seccomp: place.engine.seccomp ? seccompText() : null,
    cgroup: { parent: cgroup?.parent ?? null, partition: partition !== null },
    launcher: place.launcher,
    outputFolder: path.join(place.outputs, `output-${order}`),
    resultFile: suite.results.path ?? null,
    labels: { pinbench: place.owner, 'pinbench.suite': suite.name, 'pinbench.invocation': `${order}` },
    user: place.user,
  };
}

export function hostSetting(
  suite: Suite,
  place: Workplace & { kind: 'host' },
  cpus: CpuChoice | null,
  order: number,
): HostSetting {
  if (suite.run.command === undefined) throw noCommand(suite);
  return {
    argv: suite.run.command,
    run: suite.run,
    cpus: cpus?.cpus ?? null,
    launch: launchArguments({ aslr: suite.run.aslr, cpus: cpus?.cpus ?? null }),
    tools: place.tools,
    directory: suite.directory,
    outputFolder: path.join(place.outputs, `output-${order}`),
    resultFile: suite.results.path ?? null,
    inherited: place.inherited,
  };
}

export function noCommand(suite: Suite): Error {
  return usageError(`suite "${suite.name}" has no command to run`, {
    todo: 'add run.command, a list such as [make, bench]',
  });
}
