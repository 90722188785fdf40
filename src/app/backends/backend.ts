/** Where invocations happen, as the pipeline sees it; select.ts sets it up. */
import type { Builder, Runtime } from '../../model/ports/engine.ts';
import type { Host, Shield } from '../../model/ports/host.ts';
import type { Progress } from '../../model/ports/progress.ts';
import type { CgroupPlan } from '../../plan/cgroup/plan.ts';
import type { DockerPlan } from '../../plan/container.ts';
import type { ImageVolume } from '../../plan/container-volumes.ts';
import type { HostPlan, HostTools, Witness } from '../../plan/host-process.ts';
import type { BuildPlan } from '../../plan/image/build-plan.ts';

interface BackendBase {
  host: Host;
  /** A folder of this process alone, for what invocations write. */
  outputs: string;
  /** Absolute paths that never belong to a build context. */
  excluded: string[];
  /**
   * What cache mounts of a build are kept under: another one for each repository and level of trust. `commit`: one that was
   * checked out to be built beside the measured tree, which has its own; null: the measured tree.
   */
  cacheNamespace(commit: string | null): string;
  /** Version of the cgroups that invocations are counted with; null: this process may make none. */
  cgroups: 'v1' | 'v2' | null;
  /** Mark of this process, the value of the label `pinbench`. */
  owner: string;
  /** Waits until no other run measures on this machine, telling `progress` for whom. Answers what ends the turn. */
  takeTurn(progress: Progress, signal: AbortSignal): Promise<() => void>;
  /** Takes back what only this process needed. */
  close(): Promise<void>;
}

/** Where invocations happen: in containers of an engine, or on the host itself. */
export type ExecutionBackend =
  | (BackendBase & {
      kind: 'docker';
      engine: Engine;
      builder: Builder<BuildPlan>;
      runtime: Runtime<DockerPlan & { cgroup: CgroupPlan | null }>;
      shield: Shield;
      launcher: string;
      /** What an image of that content id has where it declares volumes. */
      volumes(image: string): Promise<ImageVolume[]>;
      /** "uid:gid" for benchmarks that do not name one. */
      user: string;
    })
  | (BackendBase & {
      kind: 'host';
      tools: HostTools;
      runtime: Runtime<HostPlan & { cgroup: CgroupPlan | null }>;
      witness: Witness;
      inherited: Record<string, string | undefined>;
    });

export interface Engine {
  /** "docker" or "podman". */
  name: string;
  version: string;
  /** Name of the program that starts containers. */
  runtime: string | null;
  runc: string | null;
  containerd: string | null;
  cgroupDriver: string | null;
  seccomp: boolean;
  rootless: boolean;
}
