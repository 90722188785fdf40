/** The engine: Docker (or what speaks its API), reached through dockerode. The only importer of that package. */
import Docker from 'dockerode';
import { infrastructureError, messageOf, type PinbenchError } from '../errors.ts';

export type Engine = Docker;
export type Container = Docker.Container;

/** Every container and image of ours carries this label; its value tells whose it is. */
export const LABEL = 'pinbench';

export interface EngineFacts {
  name: string;
  version: string;
  runtime: string | null;
  cgroupDriver: string | null;
  rootless: boolean;
  seccomp: boolean;
}

/** Connects as the docker client would (DOCKER_HOST or the default socket); nothing is sent yet. */
export function connectEngine(): Engine {
  return new Docker();
}

/** True when an engine answers. */
export async function engineAnswers(engine: Engine): Promise<boolean> {
  try {
    await engine.ping();
    return true;
  } catch (thrown) {
    if (isUnreachable(thrown)) return false;
    throw engineError('the engine refused to answer', thrown);
  }
}

export async function readEngineFacts(engine: Engine): Promise<EngineFacts> {
  const info: unknown = await engine.info().catch((thrown: unknown) => {
    throw engineError('the engine could not describe itself', thrown);
  });
  const security = list(field(info, 'SecurityOptions'));
  return {
    name: 'docker',
    version: text(field(info, 'ServerVersion')) ?? 'unknown',
    runtime: text(field(info, 'DefaultRuntime')),
    cgroupDriver: text(field(info, 'CgroupDriver')),
    rootless: security.some((option) => option.includes('rootless')),
    seccomp: security.some((option) => option.includes('seccomp')),
  };
}

/** An engine's failure as an infrastructure error: never the benchmark's fault. */
export function engineError(happened: string, thrown: unknown): PinbenchError {
  if (isUnreachable(thrown)) {
    return infrastructureError(`${happened}: no engine answers (${messageOf(thrown)})`, {
      expected: 'a running Docker engine that this user may talk to',
      todo: 'start Docker, add the user to the group "docker", or set DOCKER_HOST',
      cause: thrown,
    });
  }
  return infrastructureError(`${happened}: ${messageOf(thrown)}`, { cause: thrown });
}

/** Connection refused, missing socket, no permission, or a connection that broke in the middle. */
export function isUnreachable(thrown: unknown): boolean {
  const code = text(field(thrown, 'code'));
  return (
    code !== null && ['ECONNREFUSED', 'ENOENT', 'EACCES', 'EPERM', 'ECONNRESET', 'EPIPE', 'ENOTFOUND'].includes(code)
  );
}

/** HTTP status of an engine's answer, or null. */
export function statusOf(thrown: unknown): number | null {
  const status = field(thrown, 'statusCode');
  return typeof status === 'number' ? status : null;
}

export function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

export function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

export function list(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

/**
 * Follows a BuildKit build to its end; each event has a `stream` line. The package decodes BuildKit's trace for us, but
 * its published types do not know the method yet, and a failed step is an event of its own, not an error.
 */
export async function followBuild(
  engine: Engine,
  stream: NodeJS.ReadableStream,
  onEvent: (event: unknown) => void,
): Promise<void> {
  const follow: unknown = field(engine, 'followProgress');
  if (typeof follow !== 'function') throw new TypeError('dockerode has no followProgress');
  let failure: string | null = null;
  await new Promise<void>((resolve, reject) => {
    const finish = (failed: unknown): void => (failed ? reject(failed) : resolve());
    follow.call(engine, stream, finish, (event: unknown) => {
      failure ??= text(field(field(event, 'errorDetail'), 'message')) ?? text(field(event, 'error'));
      onEvent(event);
    });
  });
  if (failure !== null) throw new Error(failure);
}
