/** Everything before the first invocation: the image is made, and how an invocation is started is decided. */
import path from 'node:path';
import type { ImageSpec, Suite } from '../../model/config.ts';
import { infrastructureError, invalidOutput, usageError } from '../../model/errors.ts';
import type { BuiltImage, Ended } from '../../model/ports/engine.ts';
import type { Progress } from '../../model/ports/progress.ts';
import type { ImageFacts } from '../../model/run.ts';
import { type CgroupPlan, planCgroup } from '../../plan/cgroup/plan.ts';
import { planContainer } from '../../plan/container.ts';
import type { ImageVolume } from '../../plan/container-volumes.ts';
import type { CpuChoice } from '../../plan/cpus/choose.ts';
import { planHostProcess, type Seen } from '../../plan/host-process.ts';
import { type BuildPlan, imageTag, planBuild } from '../../plan/image/build-plan.ts';
import type { Knobs, Limits } from '../../suite/select.ts';
import type { RunContext } from '../run/run-context.ts';
import type { ExecutionBackend } from './backend.ts';
import { containerSetting, hostSetting, noCommand } from './settings.ts';

export interface Prepared {
  /** What is run, and how its results are read. */
  suite: Suite;
  /** null under the host runtime. */
  image: ImageFacts | null;
  /** `partition`: the shield's cgroup, whose children have the CPUs without asking; null: pin as usual. `command`: another. */
  invoke(order: number, partition: string | null, signal: AbortSignal, command?: string[]): Promise<Ended>;
  /** The same with other limits, on the same CPUs; under the host runtime, which has none, just the same. */
  under(limits: Limits): Prepared;
  /** The same measured in something else. */
  within(knobs: Knobs, cpus: CpuChoice | null): Prepared;
  /** Under the host runtime: a file of `folder`, outside of `own`, that the command opens when nothing is measured. */
  opens?(folder: string, own: string, signal: AbortSignal): Promise<Seen>;
}

/** The same suite of other sources: its image has a name of its own, and its build cache mounts of its own. */
export interface Beside {
  /** As it is measured here. */
  suite: Suite;
  /** Whose sources they are. */
  commit: string;
}

export async function prepare(
  suite: Suite,
  { cpus }: RunContext,
  backend: ExecutionBackend,
  progress: Progress,
  signal: AbortSignal,
  alongside: Beside | null = null,
): Promise<Prepared> {
  if (cpus !== null && alongside === null)
    progress.line(`CPUs ${cpus.cpus}, memory node ${cpus.memoryNodes}: ${cpus.reason}`);
  if (backend.kind === 'host') return onHost(suite, cpus, backend);
  const image = await obtainImage(suite, backend, progress, signal, alongside);
  const argv = suite.run.command ?? [...image.entrypoint, ...image.command];
  if (argv.length === 0) throw noCommand(suite);
  return inContainers(suite, cpus, backend, { ...image.facts, argv, volumes: await backend.volumes(image.facts.id) });
}

function onHost(suite: Suite, cpus: CpuChoice | null, backend: ExecutionBackend & { kind: 'host' }): Prepared {
  const prepared: Prepared = {
    suite,
    image: null,
    under: () => prepared,
    within: (knobs, others) => onHost({ ...suite, run: { ...suite.run, ...knobs } }, others, backend),
    opens: (folder, own, stop) => {
      const plan = planHostProcess(hostSetting(suite, backend, cpus, 0));
      return backend.witness(plan, folder, [own, backend.outputs, ...backend.excluded], stop);
    },
    invoke: (order, _partition, stop, command = suite.run.command) => {
      const filteredSuite = command === undefined ? suite : { ...suite, run: { ...suite.run, command } };
      const plan = planHostProcess(hostSetting(filteredSuite, backend, cpus, order));
      const cgroup = cgroupOf(backend.cgroups, 'cgroupfs', backend.owner, order, null);
      return backend.runtime.invoke({ ...plan, cgroup }, stop);
    },
  };
  return prepared;
}

function inContainers(
  suite: Suite,
  cpus: CpuChoice | null,
  backend: ExecutionBackend & { kind: 'docker' },
  made: ImageFacts & { argv: string[]; volumes: ImageVolume[] },
): Prepared {
  const { argv, volumes, ...image } = made;
  const other = (run: Partial<Suite['run']>): Suite => ({ ...suite, run: { ...suite.run, ...run } });
  return {
    suite,
    image,
    under: (limits) => inContainers(other(limits), cpus, backend, made),
    within: (knobs, others) => inContainers(other(knobs), others, backend, made),
    invoke: (order, partition, stop, command = argv) => {
      const cgroup = cgroupOf(backend.cgroups, backend.engine.cgroupDriver, backend.owner, order, partition);
      const setting = containerSetting(
        suite,
        backend,
        cpus,
        { id: image.id, volumes },
        command,
        order,
        cgroup,
        partition,
      );
      return backend.runtime.invoke({ ...planContainer(setting), cgroup }, stop);
    },
  };
}

/** null where no group can be made, or the engine makes them in a way that we do not know how to read. */
export function cgroupOf(
  version: ExecutionBackend['cgroups'],
  driver: string | null,
  run: string,
  order: number,
  partition: string | null,
): CgroupPlan | null {
  if (version === null || (driver !== 'cgroupfs' && driver !== 'systemd')) return null;
  return planCgroup({ version, driver, run, order, partition });
}

async function obtainImage(
  suite: Suite,
  backend: ExecutionBackend & { kind: 'docker' },
  progress: Progress,
  signal: AbortSignal,
  alongside: Beside | null,
): Promise<BuiltImage> {
  const steps = { step: (text: string) => progress.line(text), warning: (text: string) => progress.warning(text) };
  const spec = suite.image;
  if (spec === undefined) throw noImage(suite);
  const { name, timeoutSeconds } = spec;
  if (name !== undefined) {
    return inTime(
      timeoutSeconds,
      signal,
      (stop) => backend.builder.find(name, steps, stop),
      () =>
        infrastructureError(`image "${name}" was not pulled within ${timeoutSeconds} s`, {
          fix: 'check the registry and the network, or raise image.timeout',
        }),
    );
  }
  const plan = buildPlanOf(suite, spec, backend, alongside?.commit ?? null);
  // Sources in a folder of their own would leave an image of another name behind each time.
  const tag = alongside === null ? plan.tag : `${imageTag(alongside.suite.name, folderOf(alongside.suite))}-base`;
  return inTime(
    timeoutSeconds,
    signal,
    (stop) => backend.builder.build({ ...plan, tag }, steps, stop),
    () =>
      invalidOutput(`the image of ${plan.dockerfile} did not build within ${timeoutSeconds} s`, {
        expected: 'a build that ends within image.timeout',
        fix: 'look at its last step above, or raise image.timeout',
      }),
  );
}

/** A build that overruns is the Dockerfile's fault, as one that fails is; `late` says so. */
async function inTime(
  seconds: number,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<BuiltImage>,
  late: () => Error,
): Promise<BuiltImage> {
  const limit = AbortSignal.timeout(seconds * 1000);
  try {
    return await work(AbortSignal.any([signal, limit]));
  } catch (thrown) {
    throw limit.aborted && !signal.aborted ? late() : thrown;
  }
}

/** `commit` of sources that are checked out for it, null for the measured tree. Throws a usage error when no image can be built. */
export function buildPlanOf(
  suite: Suite,
  spec: ImageSpec | undefined,
  { excluded, cacheNamespace }: Pick<ExecutionBackend, 'excluded' | 'cacheNamespace'>,
  commit: string | null = null,
): BuildPlan {
  if (spec?.dockerfile === undefined) throw noImage(suite);
  const context = spec.context ?? path.dirname(spec.dockerfile);
  const place = { context, dockerfile: spec.dockerfile, excluded, cacheNamespace: cacheNamespace(commit) };
  const plan = planBuild(suite.name, spec, place);
  if (plan !== null) return plan;
  throw usageError(`the Dockerfile ${spec.dockerfile} lies outside its context ${context}`, {
    expected: 'a Dockerfile inside the context, since the engine sees only the context',
    fix: 'set image.context to a folder above the Dockerfile',
  });
}

/** Where the suite here is built; one with a ready image has only its folder. */
function folderOf({ directory, image }: Suite): string {
  if (image?.dockerfile === undefined) return directory;
  return image.context ?? path.dirname(image.dockerfile);
}

function noImage(suite: Suite): Error {
  return usageError(`suite "${suite.name}" has no image`, {
    expected: 'image.dockerfile or image.name',
    fix: 'add one of them, or run it without a container: --runtime host',
  });
}
