/** The engine: Docker (or what speaks its API), reached through dockerode. The only importer of that package. */
import { Readable } from 'node:stream';
import Docker from 'dockerode';
import { infrastructureError, messageOf, type PinbenchError } from '../../model/errors.ts';
import type { DockerSettings } from '../../plan/docker-settings/settings.ts';
import { readDockerSettings, readEndpoint } from './docker-settings.ts';

export type Engine = Docker;
export type Container = Docker.Container;

/** Every container and image of ours carries this label; its value tells whose it is. */
export const LABEL = 'pinbench';

export interface EngineFacts {
  name: 'docker' | 'podman';
  version: string;
  runtime: string | null;
  cgroupDriver: string | null;
  rootless: boolean;
  seccomp: boolean;
  /** Versions of what starts the containers; null where the engine has no such part or does not tell. */
  runc: string | null;
  containerd: string | null;
}

/**
 * Connects as the docker client would (DOCKER_HOST, the context, else the default socket); nothing is sent yet. Throws a
 * usage error where those name an engine that cannot be spoken to.
 */
export function connectEngine(settings: DockerSettings = readDockerSettings()): Engine {
  const { address, certificates } = readEndpoint(settings);
  if (address === null || (address.kind === 'socket' && address.path === null)) return new Docker();
  if (address.kind === 'socket') return new Docker({ socketPath: address.path ?? '' });
  const { host, port, pathPrefix, tls } = address;
  const network = { host, port, pathPrefix, protocol: tls ? ('https' as const) : ('http' as const), ...certificates };
  return new Docker(network);
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
  const [info, version]: [unknown, unknown] = await Promise.all([engine.info(), engine.version()]).catch(
    (thrown: unknown) => {
      throw engineError('the engine could not describe itself', thrown);
    },
  );
  return engineFacts(info, version);
}

/** From the answers to `GET /info` and `GET /version`. */
export function engineFacts(info: unknown, version: unknown): EngineFacts {
  const security = list(field(info, 'SecurityOptions'));
  const listed = field(version, 'Components');
  const components = Array.isArray(listed) ? listed : [];
  const component = (name: RegExp): string | null => {
    const found: unknown = components.find((item) => name.test(text(field(item, 'Name')) ?? ''));
    return text(field(found, 'Version'));
  };
  return {
    name: component(/^podman/i) === null ? 'docker' : 'podman',
    version: text(field(info, 'ServerVersion')) ?? 'unknown',
    runtime: text(field(info, 'DefaultRuntime')),
    cgroupDriver: text(field(info, 'CgroupDriver')),
    rootless: field(info, 'Rootless') === true || security.some((option) => option.includes('rootless')),
    seccomp: security.some((option) => option.includes('seccomp')),
    // Podman: "OCI Runtime (crun)" with a version of several lines, "crun version 1.8.1" the first of them.
    runc: (component(/^runc$|^OCI Runtime/i)?.split('\n')[0] ?? null)?.replace(' version ', ' ') ?? null,
    containerd: component(/^containerd$/i),
  };
}

/** An engine's failure as an infrastructure error: never the benchmark's fault. */
export function engineError(happened: string, thrown: unknown): PinbenchError {
  if (isUnreachable(thrown)) {
    return infrastructureError(`${happened}: no engine answers (${messageOf(thrown)})`, {
      expected: 'a running Docker engine that this user may talk to',
      fix: 'start Docker, add the user to the group "docker", or set DOCKER_HOST',
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

/** Starts a build; `body` is the context as a tar, null where the engine asks for it over a session, and for logins. */
export function postBuild(
  engine: Engine,
  query: Record<string, unknown>,
  { body, logins }: { body: NodeJS.ReadableStream | null; logins: Record<string, Record<string, string>> },
  abortSignal: AbortSignal,
): Promise<NodeJS.ReadableStream> {
  const more = body === null ? {} : { file: body, registryconfig: logins };
  const request = {
    method: 'POST',
    path: '/build?',
    options: { _query: query, _body: {} },
    isStream: true,
    abortSignal,
    ...more,
  };
  return new Promise((resolve, reject) => {
    engine.modem.dial({ ...request, statusCodes: { 200: true } }, (failed: unknown, stream: unknown) => {
      if (stream instanceof Readable) resolve(stream);
      else reject(failed ?? new Error('the engine answered nothing to a build'));
    });
  });
}

/**
 * Follows a build to its end; each event has a `stream` line. The package decodes BuildKit's trace for us, but its
 * published types do not know the method yet, and a failed step is an event of its own, not an error.
 */
export async function followBuild(
  engine: Engine,
  stream: NodeJS.ReadableStream,
  kind: 'BuildKit' | 'plain',
  onEvent: (event: unknown) => void,
): Promise<void> {
  const owner: unknown = kind === 'BuildKit' ? engine : engine.modem;
  const follow: unknown = field(owner, 'followProgress');
  if (typeof follow !== 'function') throw new TypeError('dockerode has no followProgress');
  let failure: string | null = null;
  await new Promise<void>((resolve, reject) => {
    const finish = (failed: unknown): void => (failed ? reject(failed) : resolve());
    follow.call(owner, stream, finish, (event: unknown) => {
      failure ??= text(field(field(event, 'errorDetail'), 'message')) ?? text(field(event, 'error'));
      onEvent(event);
    });
  });
  if (failure !== null) throw new Error(failure);
}
