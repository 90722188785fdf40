/** Builds images through `docker buildx`, for people who have set up a builder of their own (remote, shared cache). */
import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { infrastructureError, invalidOutput } from '../../model/errors.ts';
import type { Builder, BuildProgress } from '../../model/ports/engine.ts';
import { BuildLog, buildxReader } from '../../plan/image/build-log.ts';
import { type BuildPlan, buildxArguments } from '../../plan/image/build-plan.ts';
import { keyHosts, ONCE_MORE } from '../../plan/image/step-key.ts';
import { quotedLines } from '../../text/quote.ts';
import { type Engine, statusOf } from '../engine/client.ts';
import { heldName } from '../engine/held-images.ts';
import { builtHere, faultOf, type Inspected, inspectImage, OTHER_BASE, shortId, withFacts } from '../engine/images.ts';
import { type Context, openContext } from './context.ts';
import { listOrExplain, QUOTED_LINES, stopped } from './engine-builder.ts';

/** How long a stopped build may take to put its things away. */
const STOP_GRACE_MS = 5000;

const MISSING =
  'install the buildx plugin (docker buildx version), or leave --builder out: the engine builds without it';

/** Only `build` differs from the engine's own builder: what is built lands in the engine, which then describes it. */
export function buildxBuilder(
  engine: Engine,
  owner: string,
  find: Builder<BuildPlan>['find'],
  scratch: string,
  seconds: () => number,
): Builder<BuildPlan> {
  return {
    async build(plan, progress, signal) {
      const started = seconds();
      const folder = await mkdtemp(path.join(scratch, 'buildx-'));
      try {
        const held = heldName(owner);
        const log = await runBuildx(plan, held, folder, progress, signal);
        const built = await landed(engine, held, folder);
        progress.step(`image ${shortId(built)}: ${log.cache.summary()}`);
        return withFacts(builtHere(built), {
          name: plan.tag,
          cache: log.cache.verdict(),
          buildSeconds: seconds() - started,
        });
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
    find,
  };
}

async function runBuildx(
  plan: BuildPlan,
  held: string,
  folder: string,
  progress: BuildProgress,
  signal: AbortSignal,
): Promise<BuildLog> {
  const context = await openContext(plan);
  await listOrExplain(plan, context, progress, signal);
  const files = { dockerfile: await putDockerfile(plan, context, folder), id: path.join(folder, 'id') };
  const dockerfile = context.dockerfile.content.toString();
  const hosts = keyHosts(plan, dockerfile);
  const argumentsWith = (some: string[]): string[] =>
    buildxArguments({ ...plan, context: context.folder }, [plan.tag, held], files, some);
  const first = await runClient(plan, argumentsWith(hosts), progress, signal);
  const needed = keyHosts(plan, dockerfile, first.steps());
  if (needed[0] === hosts[0]) return first;
  progress.step(ONCE_MORE);
  return runClient(plan, argumentsWith(needed), progress, signal);
}

/** `args`: of the docker client. */
async function runClient(
  plan: BuildPlan,
  args: string[],
  progress: BuildProgress,
  signal: AbortSignal,
): Promise<BuildLog> {
  const log = new BuildLog(buildxReader());
  const child = spawn('docker', args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    // A record of how it was built has a date in it: the same layers would be another image each time.
    // Asked what commit it builds, it would start a git that obeys the clone's settings: their programs would run here.
    env: { ...process.env, BUILDX_NO_DEFAULT_ATTESTATIONS: '1', BUILDX_GIT_INFO: '0', BUILDX_GIT_LABELS: '0' },
  });
  const stop = (): void => {
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), STOP_GRACE_MS).unref();
  };
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop, { once: true });
  createInterface({ input: child.stderr, crlfDelay: Number.POSITIVE_INFINITY }).on('line', (line) => {
    const step = log.take(line);
    if (step !== null) progress.step(step);
  });
  try {
    const exitCode = await new Promise<number | null>((resolve, reject) => {
      child.once('close', resolve);
      child.once('error', (thrown) =>
        reject(
          infrastructureError(`"docker" could not be started: ${thrown.message}`, { fix: MISSING, cause: thrown }),
        ),
      );
    });
    if (signal.aborted) throw stopped();
    if (exitCode !== 0) throw await buildxError(plan, exitCode, log);
    return log;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/**
 * The client reads the context by itself, and sends only what its builder does not have yet. What stays out is told by a
 * list beside a copy of the Dockerfile: such a list goes before the context's own.
 */
async function putDockerfile(plan: BuildPlan, { dockerfile, ignore }: Context, folder: string): Promise<string> {
  const copy = path.join(folder, 'Dockerfile');
  await writeFile(copy, dockerfile.content);
  await writeFile(`${copy}.dockerignore`, `${[ignore?.content.toString() ?? '', ...plan.ignore].join('\n')}\n`);
  return copy;
}

/** Some stores know an image by another id than the builder told; its tag they all know. */
async function landed(engine: Engine, held: string, folder: string): Promise<Inspected> {
  const id = (await readFile(path.join(folder, 'id'), 'utf8')).trim();
  return inspectImage(engine, id).catch((thrown: unknown) => {
    if (statusOf(thrown) !== 404) throw thrown;
    return inspectImage(engine, held);
  });
}

async function buildxError(plan: BuildPlan, exitCode: number | null, log: BuildLog): Promise<Error> {
  const output = quotedLines(log.output().join('\n'), QUOTED_LINES);
  const version = await promisify(execFile)('docker', ['buildx', 'version']).catch(() => null);
  if (version === null) {
    return infrastructureError('"docker buildx" was asked for, but this docker client has no buildx', {
      fix: MISSING,
    });
  }
  if (!log.begun()) {
    return infrastructureError(`docker buildx has no builder that works:\n${output}`, {
      fix: 'look at "docker buildx ls", or leave --builder out: the engine builds without it',
    });
  }
  const fault = faultOf(log.output().findLast((line) => line.startsWith('ERROR: ')) ?? '');
  if (fault === 'registry') {
    return infrastructureError(`a registry could not be reached:\n${output}`, {
      fix: `check the network, or ${OTHER_BASE}`,
    });
  }
  return invalidOutput(`the image of ${plan.dockerfile} did not build (docker buildx: exit code ${exitCode})`, {
    expected: `every step to succeed; the last lines were\n${output}`,
    fix:
      fault === 'base image'
        ? `check the name in FROM, or ${OTHER_BASE}`
        : `run "docker buildx build -f ${plan.dockerfile} ." in ${plan.context} to see the whole log`,
  });
}
