/** Where invocations happen: what the rest of the program knows of a runtime. registry.ts has one row for each. */
import type { Conditions } from '../../environment/fingerprint.ts';
import type { EngineFacts } from '../../io/engine/client.ts';
import type { Facts } from '../../isolation/facts.ts';
import type { Suite } from '../../model/config.ts';
import { type PinbenchError, usageError } from '../../model/errors.ts';
import type { IsolationFacts } from '../../model/isolation.ts';
import type { Knobs } from '../../model/knobs.ts';
import type { Ended } from '../../model/ports/engine.ts';
import type { Clock, Host, Shield } from '../../model/ports/host.ts';
import type { Progress } from '../../model/ports/progress.ts';
import type { ImageFacts } from '../../model/run.ts';
import type { CpuChoice } from '../../plan/cpus/choose.ts';
import type { Seen } from '../../plan/host-process.ts';
import type { Measured } from '../../plan/work-tree.ts';
import type { Limits } from '../../suite/select.ts';

export interface ExecutionBackend {
  /** The value of `--runtime`, and part of the environment key. */
  name: string;
  /** What runs and reports record: whether isolation is that of a container or that of a process of the host. */
  runtime: IsolationFacts['runtime'];
  host: Host;
  /** What starts the containers; null where there are none. */
  engine: EngineFacts | null;
  /** What keeps others off the CPUs of a benchmark; null: it has no cgroup of its own that could be kept apart. */
  shield: Shield | null;
  /** Whether a suite can be kept to CPUs. */
  pins: boolean;
  /** Whether the limits and the user of a suite are in force. */
  confines: boolean;
  /** Whether a suite is run from an image; else from the files of its folder. */
  usesImages: boolean;
  /** What a person gives up by measuring here, as a sentence; null: nothing. */
  lost: string | null;
  /** What it adds to the environment key. */
  conditions: Pick<Conditions, 'engine' | 'seccomp'>;
  /** What a suite asks of isolation. Throws a usage error for one without a command where it needs one. */
  requested(suite: Suite, cpus: CpuChoice | null): Facts;
  /** What of the work tree a suite measures. Throws a usage error when it has nothing to run. */
  measured(suite: Suite): Measured;
  /** Everything before the first invocation. `alongside`: for sources other than the measured tree's. */
  prepare(
    suite: Suite,
    cpus: CpuChoice | null,
    progress: Progress,
    signal: AbortSignal,
    alongside?: Beside,
  ): Promise<Prepared>;
  /** `program`: a file of this host that is run in place of the suite's command. `partition` as in `Prepared.invoke`. */
  prepareProgram(
    suite: Suite,
    cpus: CpuChoice,
    program: string,
    partition: string | null,
  ): Promise<{ invoke(order: number, args: string[], signal: AbortSignal): Promise<Ended>; close(): Promise<void> }>;
  /** Waits until no other run measures on this machine, telling `progress` for whom. Answers what ends the turn. */
  takeTurn(progress: Progress, signal: AbortSignal): Promise<() => void>;
  /** Takes back what only this process needed. */
  close(): Promise<void>;
}

export interface Prepared {
  /** What is run, and how its results are read. */
  suite: Suite;
  /** null where no image is run. */
  image: ImageFacts | null;
  /** `partition`: the shield's cgroup, whose children have the CPUs without asking; null: pin as usual. `command`: another. */
  invoke(order: number, partition: string | null, signal: AbortSignal, command?: string[]): Promise<Ended>;
  /** The same with other limits, on the same CPUs; just the same where limits are not in force. */
  under(limits: Limits): Prepared;
  /** The same measured in something else. */
  within(knobs: Knobs, cpus: CpuChoice | null): Prepared;
  /** Where code from elsewhere can be run: a file of `folder`, outside of `own`, that the command opens when nothing is measured. */
  opens?(folder: string, own: string, signal: AbortSignal): Promise<Seen>;
}

/** The same suite of other sources: its image has a name of its own, and its build cache mounts of its own. */
export interface Beside {
  /** As it is measured here. */
  suite: Suite;
  /** Whose sources they are. */
  commit: string;
}

/** A runtime that may be chosen. */
export interface BackendRow {
  name: string;
  open(setting: BackendSetting): Promise<ExecutionBackend | Absence>;
}

/** Why this machine does not have a runtime. */
export interface Absence {
  /** Thrown where it was asked for by name. */
  error: PinbenchError;
  /** Else printed: a sentence. */
  warning: string;
}

export interface BackendRequest {
  /** Name of a row; undefined: the first that this machine has. */
  runtime: string | undefined;
  builder: 'engine' | 'buildx';
  /** Folder of the bundle, where the launcher lies. */
  home: string;
  scratch: string;
  /** A folder of this process alone, for what invocations write. */
  outputs: string;
  /** Absolute paths that never belong to a build context. */
  excluded: string[];
  /** Whose builds share their cache mounts: see io/build/cache-namespace.ts. */
  cacheScope: string;
  /** What a missing engine costs is in the caller's own report. */
  withoutWarnings?: boolean;
}

/** What every backend is made from. */
export interface BackendSetting extends Omit<BackendRequest, 'runtime' | 'withoutWarnings'> {
  clock: Clock;
  progress: Progress;
  host: Host;
  /** Version of the cgroups that invocations are counted with; null: this process may make none. */
  cgroups: 'v1' | 'v2' | null;
  /** Mark of this process, the value of the label `pinbench`. */
  owner: string;
  /**
   * What cache mounts of a build are kept under: another one for each repository and level of trust. `commit`: one that was
   * checked out to be built beside the measured tree, which has its own; null: the measured tree.
   */
  cacheNamespace(commit: string | null): string;
  takeTurn: ExecutionBackend['takeTurn'];
}

export function noCommand(suite: Suite): PinbenchError {
  return usageError(`suite "${suite.name}" has no command to run`, {
    fix: 'add run.command, a list such as [make, bench]',
  });
}
