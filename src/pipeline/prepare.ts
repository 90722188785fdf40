/** Everything before the first invocation: CPUs, environment and image are decided, then the image is made. */
import path from 'node:path';
import { type ContainerSetting, type DockerPlan, planContainer, requestedOfContainer } from '../container.ts';
import { type CpuChoice, chooseCpus } from '../cpus.ts';
import { fingerprint } from '../environment.ts';
import { usageError } from '../errors.ts';
import { type HostPlan, type HostSetting, type HostTools, planHostProcess, requestedOfHost } from '../host-process.ts';
import { type BuildPlan, planBuild } from '../image.ts';
import type { Environment, ImageFacts, ImageSpec, IsolationFacts, Suite } from '../model.ts';
import type { Builder, BuiltImage, Ended, Host, Progress, Runtime } from '../world.ts';

interface Place {
  host: Host;
  /** A folder of this process alone, for what invocations write. */
  scratch: string;
  /** Absolute paths that never belong to a build context. */
  excluded: string[];
}

/** Where invocations happen: in containers of an engine, or on the host itself. */
export type Workplace =
  | (Place & {
      kind: 'docker';
      engine: { name: string; version: string; runtime: string | null; cgroupDriver: string | null; seccomp: boolean };
      builder: Builder<BuildPlan>;
      runtime: Runtime<DockerPlan>;
      launcher: string;
      /** "uid:gid" for benchmarks that do not name one. */
      user: string;
      /** Mark of this process, the value of the label `pinbench`. */
      owner: string;
    })
  | (Place & {
      kind: 'host';
      tools: HostTools;
      runtime: Runtime<HostPlan>;
      inherited: Record<string, string | undefined>;
    });

/** What a run is measured in, known before anything is built. */
export interface Surroundings {
  cpus: CpuChoice | null;
  requested: IsolationFacts;
  fingerprint: Environment;
}

export interface Prepared {
  /** null under the host runtime. */
  image: ImageFacts | null;
  invoke(order: number, signal: AbortSignal): Promise<Ended>;
}

/** Throws a usage error when the suite cannot run here: CPUs that are not there, a suite without a command. */
export async function describeEnvironment(suite: Suite, place: Workplace): Promise<Surroundings> {
  const host = await place.host.facts();
  const pinned = place.kind === 'docker' || place.tools.taskset !== null;
  const cpus = pinned ? chooseCpus(suite.run.cpus, host.cpus) : null;
  const { run } = suite;
  const requested =
    place.kind === 'docker'
      ? requestedOfContainer(containerSetting(suite, place, cpus, '', [], 0))
      : requestedOfHost(hostSetting(suite, place, cpus, 0));
  const print = fingerprint(host, {
    runtime: place.kind,
    ...(place.kind === 'host' ? {} : { engine: { ...place.engine, ociRuntime: place.engine.runtime } }),
    cpus: cpus?.cpus ?? null,
    memoryNodes: place.kind === 'docker' ? (cpus?.memoryNodes ?? null) : null,
    spec: run,
    // The engine's default filter does not let a container turn it off.
    aslr: place.kind === 'docker' || place.tools.setarch === null ? 'on' : 'off',
    seccomp: place.kind === 'docker' && place.engine.seccomp ? 'engine default' : null,
    pool: run.pool,
    definition: { argv: run.command ?? [], env: run.env, user: requested.user },
  });
  return { cpus, requested, fingerprint: print };
}

export async function prepare(
  suite: Suite,
  surroundings: Surroundings,
  place: Workplace,
  progress: Progress,
  signal: AbortSignal,
): Promise<Prepared> {
  const { cpus } = surroundings;
  if (cpus !== null) progress.line(`CPUs ${cpus.cpus}, memory node ${cpus.memoryNodes}: ${cpus.reason}`);
  if (place.kind === 'host') {
    const invoke = (order: number, stop: AbortSignal): Promise<Ended> =>
      place.runtime.invoke(planHostProcess(hostSetting(suite, place, cpus, order)), stop);
    return { image: null, invoke };
  }
  const image = await obtainImage(suite, place, progress, signal);
  const argv = suite.run.command ?? [...image.entrypoint, ...image.command];
  if (argv.length === 0) throw noCommand(suite);
  return {
    image: image.facts,
    invoke: (order, stop) =>
      place.runtime.invoke(planContainer(containerSetting(suite, place, cpus, image.facts.id, argv, order)), stop),
  };
}

async function obtainImage(
  suite: Suite,
  place: Workplace & { kind: 'docker' },
  progress: Progress,
  signal: AbortSignal,
): Promise<BuiltImage> {
  const steps = { step: (text: string) => progress.line(text) };
  const spec = suite.image;
  if (spec?.name !== undefined) return place.builder.find(spec.name, steps, signal);
  return place.builder.build(buildPlanOf(suite, spec, place.excluded), steps, signal);
}

function buildPlanOf(suite: Suite, spec: ImageSpec | undefined, excluded: string[]): BuildPlan {
  if (spec?.dockerfile === undefined) {
    throw usageError(`suite "${suite.name}" has no image`, {
      expected: 'image.dockerfile or image.name',
      todo: 'add one of them, or run it without a container: --runtime host',
    });
  }
  const context = spec.context ?? path.dirname(spec.dockerfile);
  const plan = planBuild(suite.name, spec, context, spec.dockerfile, excluded);
  if (plan !== null) return plan;
  throw usageError(`the Dockerfile ${spec.dockerfile} lies outside its context ${context}`, {
    expected: 'a Dockerfile inside the context, since the engine sees only the context',
    todo: 'set image.context to a folder above the Dockerfile',
  });
}

function containerSetting(
  suite: Suite,
  place: Workplace & { kind: 'docker' },
  cpus: CpuChoice | null,
  imageId: string,
  argv: string[],
  order: number,
): ContainerSetting {
  return {
    imageId,
    argv,
    run: suite.run,
    cpus: cpus?.cpus ?? '',
    memoryNodes: cpus?.memoryNodes ?? '',
    launcher: place.launcher,
    outputFolder: path.join(place.scratch, `output-${order}`),
    resultFile: suite.results.path ?? null,
    labels: { pinbench: place.owner, 'pinbench.suite': suite.name, 'pinbench.invocation': `${order}` },
    user: place.user,
  };
}

function hostSetting(
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
    tools: place.tools,
    directory: suite.directory,
    outputFolder: path.join(place.scratch, `output-${order}`),
    resultFile: suite.results.path ?? null,
    inherited: place.inherited,
  };
}

function noCommand(suite: Suite): Error {
  return usageError(`suite "${suite.name}" has no command to run`, {
    todo: 'add run.command, a list such as [make, bench]',
  });
}
