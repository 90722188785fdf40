/** Which engine is meant: DOCKER_HOST, else the context, else the default; https://docs.docker.com/reference/cli/docker/context/ */
import { createHash } from 'node:crypto';
import { type PinbenchError, usageError } from '../../model/errors.ts';
import { quote, quoted } from '../../text/quote.ts';

export interface Environment {
  [name: string]: string | undefined;
}

/** Who says which engine it is; `from` ends a sentence for people. */
export type Choice =
  | { kind: 'host'; host: string; from: string }
  | { kind: 'context'; name: string; from: string }
  | { kind: 'default' };

/** Where an engine is, without what TLS needs. */
export type Address =
  | { kind: 'socket'; path: string | null }
  | { kind: 'network'; host: string; port: number; pathPrefix: string; tls: boolean };

export function chooseEngine(env: Environment, currentContext: string | null, file: string): Choice {
  const host = env.DOCKER_HOST ?? '';
  if (host !== '') return { kind: 'host', host, from: 'DOCKER_HOST' };
  const asked = env.DOCKER_CONTEXT ?? '';
  const [name, from] = asked === '' ? [currentContext, `"currentContext" in ${file}`] : [asked, 'DOCKER_CONTEXT'];
  return name === null || name === 'default' ? { kind: 'default' } : { kind: 'context', name, from };
}

/** The folder of a context below `contexts/meta` and `contexts/tls` is named by this. */
export function contextFolder(name: string): string {
  return createHash('sha256').update(name).digest('hex');
}

/** From the context's meta.json. */
export function contextEndpoint(meta: unknown, name: string): { host: string; skipVerify: boolean } {
  const docker = inside(inside(meta, 'Endpoints'), 'docker');
  const host = inside(docker, 'Host');
  if (typeof host !== 'string' || host === '') {
    throw usageError(`Docker's context ${quote(name)} names no engine`, {
      fix: 'choose another with "docker context use", or set DOCKER_HOST',
    });
  }
  return { host, skipVerify: inside(docker, 'SkipTLSVerify') === true };
}

/** `from`: who says so. Throws a usage error for what cannot be spoken to. */
export function readAddress(host: string, from: string, tls: boolean): Address {
  const [, scheme = 'tcp', rest = host] = /^([a-z0-9+.-]+):\/\/(.*)$/i.exec(host) ?? [];
  switch (scheme.toLowerCase()) {
    case 'unix':
      return { kind: 'socket', path: rest === '' ? null : rest };
    case 'tcp':
    case 'http':
    case 'https':
      return readNetwork(scheme.toLowerCase(), rest, from, tls);
    case 'ssh':
      throw notSpoken('an engine on another machine, through ssh', from, {
        fix: 'run pinbench on that machine, or set DOCKER_HOST to the engine of this one: unix:///var/run/docker.sock',
      });
    default:
      throw notSpoken(`an engine by ${quoted(scheme, 20)}`, from, {
        fix: 'set DOCKER_HOST to a socket of this machine (unix:///var/run/docker.sock) or to tcp://HOST:PORT',
      });
  }
}

function readNetwork(scheme: string, rest: string, from: string, tls: boolean): Address {
  const secure = tls || scheme === 'https';
  let url: URL;
  try {
    url = new URL(`http://${rest === '' ? '127.0.0.1' : rest}`);
  } catch {
    throw usageError(`${from} is not the address of an engine`, {
      expected: 'unix:///PATH or tcp://HOST:PORT',
      fix: 'correct it, or leave it out for the default socket',
    });
  }
  // URL leaves out port 80, which is http's own and not an engine's.
  const written = /:(\d+)(?:\/|$)/.exec(rest.replace(/^.*@/, ''))?.[1];
  const port = Number(url.port || written || (secure ? 2376 : 2375));
  return { kind: 'network', host: url.hostname, port, pathPrefix: url.pathname, tls: secure };
}

function notSpoken(what: string, from: string, { fix }: { fix: string }): PinbenchError {
  return usageError(`${from} names ${what}, which pinbench does not support`, {
    expected: 'an engine on this machine: its launcher is mounted into containers, and its CPUs are chosen here',
    fix: `${fix}; or measure without a container: --runtime host`,
  });
}

function inside(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}
