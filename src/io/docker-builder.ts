/** Builds images through the Engine API's own BuildKit (version=2): no docker client and no buildx needed. */
import { infrastructureError, invalidOutput, messageOf, usageError } from '../errors.ts';
import { type BuildPlan, CacheCount, isDockerfileStep } from '../image.ts';
import type { Builder, BuildProgress, BuiltImage } from '../world.ts';
import { packContext } from './build-context.ts';
import { type Engine, engineError, field, followBuild, list, statusOf, text } from './docker.ts';

/** Lines of the failing step that are kept for the error. */
const KEPT_LINES = 20;

export function engineBuilder(engine: Engine, seconds: () => number): Builder<BuildPlan> {
  return {
    async build(plan, progress, signal) {
      const started = seconds();
      const cache = new CacheCount();
      const id = await runBuild(engine, plan, cache, progress, signal);
      const built = await inspect(engine, id);
      progress.step(`image ${shortId(id)}: ${cache.summary()}`);
      return withFacts(built, { name: plan.tag, cache: cache.verdict(), buildSeconds: seconds() - started });
    },
    async find(name, progress, signal) {
      try {
        return withFacts(await inspect(engine, name), { name, cache: 'not built', buildSeconds: 0 });
      } catch (thrown) {
        if (statusOf(thrown) !== 404) throw thrown;
      }
      progress.step(`pulling ${name}`);
      await pull(engine, name, signal);
      return withFacts(await inspect(engine, name), { name, cache: 'not built', buildSeconds: 0 });
    },
  };
}

function withFacts(
  image: Inspected,
  facts: { name: string; cache: BuiltImage['facts']['cache']; buildSeconds: number },
): BuiltImage {
  return {
    facts: { id: image.id, digest: image.digest, ...facts },
    entrypoint: image.entrypoint,
    command: image.command,
  };
}

async function runBuild(
  engine: Engine,
  plan: BuildPlan,
  cache: CacheCount,
  progress: BuildProgress,
  signal: AbortSignal,
): Promise<string> {
  const log: string[] = [];
  const unreadable = new AbortController();
  const context = packContext(plan, (failed) => unreadable.abort(failed));
  let stream: NodeJS.ReadableStream;
  try {
    stream = await engine.buildImage(context, {
      version: '2',
      t: plan.tag,
      dockerfile: plan.dockerfile,
      buildargs: plan.args,
      labels: plan.labels,
      abortSignal: AbortSignal.any([signal, unreadable.signal]),
      ...(plan.target === null ? {} : { target: plan.target }),
    });
  } catch (thrown) {
    if (unreadable.signal.aborted) {
      throw usageError(`the build context ${plan.context} cannot be read: ${messageOf(unreadable.signal.reason)}`, {
        todo: 'make it readable, or leave it out with a line in .dockerignore',
      });
    }
    throw engineError('the build could not be started', thrown);
  }
  try {
    await followBuild(engine, stream, (event) => {
      const line = (text(field(event, 'stream')) ?? '').trimEnd();
      if (line !== '') readStep(line, cache, progress, log);
    });
  } catch (thrown) {
    throw buildError(plan, thrown, log);
  }
  const inspected = await inspect(engine, plan.tag);
  return inspected.id;
}

/** dockerode turns BuildKit's trace into lines: "[digest] name" for a start, "CACHED: name", else output of a step. */
function readStep(line: string, cache: CacheCount, progress: BuildProgress, log: string[]): void {
  const started = /^\[sha256:[0-9a-f]+\] (.*)$/.exec(line)?.[1];
  const cached = /^CACHED: (.*)$/.exec(line)?.[1];
  if (cached !== undefined) {
    cache.cached(cached);
  } else if (started !== undefined) {
    cache.started(started);
    if (isDockerfileStep(started)) progress.step(started);
  } else {
    log.push(...outputOf(line));
    log.splice(0, Math.max(0, log.length - KEPT_LINES));
  }
}

/** What a step printed comes as base64, which a line of words, with its blanks and colons, never looks like. */
function outputOf(line: string): string[] {
  const isBase64 = line.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(line);
  return isBase64 ? Buffer.from(line, 'base64').toString('utf8').trimEnd().split('\n') : [line];
}

function buildError(plan: BuildPlan, failed: unknown, log: string[]): Error {
  const message = messageOf(failed);
  // The engine could not be asked or the network failed: not the Dockerfile's doing.
  if (/ECONNRESET|EPIPE|aborted|socket hang up/i.test(message)) return engineError('the build was cut off', failed);
  if (/no such host|i\/o timeout|connection refused|network is unreachable/.test(message)) {
    return infrastructureError(`a registry could not be reached: ${message}`, {
      todo: 'check the network, or give a base image that is on this machine with --build-arg BASE=NAME',
      cause: failed,
    });
  }
  const base =
    /failed to solve with frontend|pull access denied|failed to do request|failed to resolve source metadata/;
  return invalidOutput(`the image of ${plan.dockerfile} did not build: ${message}`, {
    todo: base.test(message)
      ? 'check the name in FROM, or give a base image that is on this machine with --build-arg BASE=NAME'
      : `run "docker build -f ${plan.dockerfile} ." in ${plan.context} to see the whole log`,
    ...(log.length === 0 ? {} : { expected: `every step to succeed; the last lines were\n${log.join('\n')}` }),
    cause: failed,
  });
}

async function pull(engine: Engine, name: string, signal: AbortSignal): Promise<void> {
  try {
    const stream: NodeJS.ReadableStream = await engine.pull(name, { abortSignal: signal });
    await new Promise<void>((resolve, reject) => {
      engine.modem.followProgress(stream, (failed) => (failed ? reject(failed) : resolve()));
    });
  } catch (thrown) {
    if (statusOf(thrown) === 404) {
      throw usageError(`image "${name}" is neither on this machine nor can it be pulled: ${messageOf(thrown)}`, {
        todo: 'check the name, log in with "docker login", or use image.dockerfile to build one',
        cause: thrown,
      });
    }
    throw engineError(`image "${name}" could not be pulled`, thrown);
  }
}

interface Inspected {
  id: string;
  digest: string | null;
  entrypoint: string[];
  command: string[];
}

async function inspect(engine: Engine, name: string): Promise<Inspected> {
  const image: unknown = await engine
    .getImage(name)
    .inspect()
    .catch((thrown: unknown) => {
      if (statusOf(thrown) === 404) throw thrown;
      throw engineError(`image "${name}" could not be looked up`, thrown);
    });
  const config = field(image, 'Config');
  return {
    id: text(field(image, 'Id')) ?? name,
    digest: list(field(image, 'RepoDigests'))[0] ?? null,
    entrypoint: list(field(config, 'Entrypoint')),
    command: list(field(config, 'Cmd')),
  };
}

function shortId(id: string): string {
  return id.replace('sha256:', '').slice(0, 12);
}
