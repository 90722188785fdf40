/** Builds images through `docker buildx`, for people who have set up a builder of their own (remote, shared cache). */
import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { infrastructureError, invalidOutput, messageOf, usageError } from '../errors.ts';
import { type BuildPlan, buildxArguments, CacheCount, isDockerfileStep } from '../image.ts';
import type { Builder, BuildProgress } from '../world.ts';
import { packContext } from './build-context.ts';

/** Lines of the build's log that are kept for an error. */
const KEPT_LINES = 20;

/** Only `build` differs from the engine's own builder: what is built lands in the engine, which then describes it. */
export function buildxBuilder(
  engineBuilder: Builder<BuildPlan>,
  scratch: string,
  seconds: () => number,
): Builder<BuildPlan> {
  return {
    async build(plan, progress, signal) {
      const started = seconds();
      const cache = new CacheCount();
      const idFile = path.join(scratch, 'image-id');
      await runBuildx(plan, idFile, cache, progress, signal);
      const id = (await readFile(idFile, 'utf8')).trim();
      await rm(idFile, { force: true });
      const built = await engineBuilder.find(id, progress, signal);
      progress.step(`image ${id.replace('sha256:', '').slice(0, 12)}: ${cache.summary()}`);
      return {
        ...built,
        facts: { ...built.facts, name: plan.tag, cache: cache.verdict(), buildSeconds: seconds() - started },
      };
    },
    find: engineBuilder.find,
  };
}

async function runBuildx(
  plan: BuildPlan,
  idFile: string,
  cache: CacheCount,
  progress: BuildProgress,
  signal: AbortSignal,
): Promise<void> {
  const child = spawn('docker', buildxArguments(plan, idFile), { stdio: ['pipe', 'ignore', 'pipe'], signal });
  let packing: Error | null = null;
  packContext(plan, (failed) => {
    packing = failed;
    child.kill();
  }).pipe(child.stdin);
  // A build that ends early closes its input; its exit code says why.
  child.stdin.on('error', () => {});
  const log: string[] = [];
  const names = new Map<string, string>();
  let rest = '';
  child.stderr.on('data', (chunk: Buffer) => {
    const lines = (rest + chunk.toString('utf8')).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      readStep(line, names, cache, progress);
      log.push(line);
      if (log.length > KEPT_LINES) log.shift();
    }
  });
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('close', resolve);
    child.once('error', (thrown) => reject(notStarted(thrown)));
  });
  if (packing !== null) {
    throw usageError(`the build context ${plan.context} cannot be read: ${messageOf(packing)}`);
  }
  if (exitCode === 0) return;
  if (log.some((line) => /is not a docker command|unknown flag: --iidfile/.test(line))) {
    throw infrastructureError('"docker buildx" was asked for, but this docker client has no buildx', {
      todo: 'install the buildx plugin, or leave --builder out: the engine builds without it',
    });
  }
  throw invalidOutput(`the image of ${plan.dockerfile} did not build (docker buildx: exit code ${exitCode})`, {
    expected: `every step to succeed; the last lines were\n${log.join('\n')}`,
  });
}

/** Plain progress: "#5 [2/4] RUN make" starts a step, "#5 CACHED" says where it came from. */
function readStep(line: string, names: Map<string, string>, cache: CacheCount, progress: BuildProgress): void {
  const [, number = '', text = ''] = /^(#\d+) (.*)$/.exec(line) ?? [];
  if (text === 'CACHED') {
    cache.cached(names.get(number) ?? '');
  } else if (text.startsWith('[') && !names.has(number)) {
    names.set(number, text);
    cache.started(text);
    if (isDockerfileStep(text)) progress.step(text);
  }
}

function notStarted(thrown: Error): Error {
  if (thrown.name === 'AbortError') return infrastructureError('the build was stopped', { cause: thrown });
  return infrastructureError(`"docker" could not be started: ${thrown.message}`, {
    todo: 'install the docker client with buildx, or leave --builder out: the engine builds without it',
    cause: thrown,
  });
}
