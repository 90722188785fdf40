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
import type { ExecutionBackend } from './backend.ts';

export function containerSetting(
  suite: Suite,
  backend: ExecutionBackend & { kind: 'docker' },
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
    seccomp: backend.engine.seccomp ? seccompText() : null,
    cgroup: { parent: cgroup?.parent ?? null, partition: partition !== null },
    launcher: backend.launcher,
    outputFolder: path.join(backend.outputs, `output-${order}`),
    resultFile: suite.results.path ?? null,
    labels: { pinbench: backend.owner, 'pinbench.suite': suite.name, 'pinbench.invocation': `${order}` },
    user: backend.user,
  };
}

export function hostSetting(
  suite: Suite,
  backend: ExecutionBackend & { kind: 'host' },
  cpus: CpuChoice | null,
  order: number,
): HostSetting {
  if (suite.run.command === undefined) throw noCommand(suite);
  return {
    argv: suite.run.command,
    run: suite.run,
    cpus: cpus?.cpus ?? null,
    launch: launchArguments({ aslr: suite.run.aslr, cpus: cpus?.cpus ?? null }),
    tools: backend.tools,
    directory: suite.directory,
    outputFolder: path.join(backend.outputs, `output-${order}`),
    resultFile: suite.results.path ?? null,
    inherited: backend.inherited,
  };
}

export function noCommand(suite: Suite): Error {
  return usageError(`suite "${suite.name}" has no command to run`, {
    fix: 'add run.command, a list such as [make, bench]',
  });
}
