/** Reads Docker's own settings: config.json, contexts, and the files that TLS needs. */
import { closeSync, constants, existsSync, fstatSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { codeOf, messageOf, usageError } from '../../model/errors.ts';
import {
  type Address,
  chooseEngine,
  contextEndpoint,
  contextFolder,
  readAddress,
} from '../../plan/docker-settings/endpoint.ts';
import { type DockerSettings, noSettings, parseSettings } from '../../plan/docker-settings/settings.ts';
import { quote } from '../../text/quote.ts';
import { homeFolder } from '../host/home-folder.ts';

/** Far above any that a client writes. */
const LARGEST = 1024 * 1024;
const TLS_FILES = ['ca', 'cert', 'key'] as const;

/** What of `ca`, `cert` and `key` there is. */
type Certificates = Partial<Record<(typeof TLS_FILES)[number], Buffer>>;

export interface Endpoint {
  /** null: Docker's default socket. */
  address: Address | null;
  certificates: Certificates;
  /** As Docker's client writes it, for what is kept by engine: "unix:///var/run/docker.sock". */
  name: string;
  /** What chose it, for people; null: it is the default. */
  chosenBy: string | null;
}

const folder = (): string => process.env.DOCKER_CONFIG || path.join(homeFolder(), '.docker');

export function readDockerSettings(): DockerSettings {
  const file = path.join(folder(), 'config.json');
  const text = readSmall(file);
  return text === null ? noSettings(file) : parseSettings(text.toString('utf8'), file);
}

/** The engine that Docker's client would speak to. Throws a usage error for one that cannot be spoken to. */
export function readEndpoint(settings: DockerSettings): Endpoint {
  const choice = chooseEngine(process.env, settings.currentContext, settings.file);
  if (choice.kind === 'default') {
    return { address: null, certificates: {}, name: 'unix:///var/run/docker.sock', chosenBy: null };
  }
  if (choice.kind === 'host') {
    const tls = Boolean(process.env.DOCKER_TLS_VERIFY || process.env.DOCKER_TLS);
    const address = readAddress(choice.host, choice.from, tls);
    const certificates = process.env.DOCKER_CERT_PATH || folder();
    if (address.kind === 'network' && tls && !process.env.DOCKER_TLS_VERIFY) throw unchecked('DOCKER_TLS');
    const found = readCertificates(address, certificates, choice.from);
    return { address, certificates: found, name: choice.host, chosenBy: choice.from };
  }
  const kept = contextFolder(choice.name);
  const file = path.join(folder(), 'contexts', 'meta', kept, 'meta.json');
  const text = readSmall(file);
  const named = `Docker's context ${quote(choice.name)} (from ${choice.from})`;
  if (text === null) {
    throw usageError(`${named} is not there`, {
      expected: file,
      fix: 'choose one of "docker context ls" with "docker context use", or set DOCKER_HOST',
    });
  }
  const { host, skipVerify } = contextEndpoint(parseJson(text, file), choice.name);
  const certificates = path.join(folder(), 'contexts', 'tls', kept, 'docker');
  const address = readAddress(host, named, existsSync(certificates));
  if (address.kind === 'network' && skipVerify) throw unchecked(named);
  return { address, certificates: readCertificates(address, certificates, named), name: host, chosenBy: named };
}

function unchecked(from: string): Error {
  return usageError(`${from} asks for TLS with an engine whose certificate is not checked`, {
    expected: 'an engine that is known by its certificate',
    fix: 'set DOCKER_TLS_VERIFY and DOCKER_CERT_PATH, or use the socket of this machine',
  });
}

function readCertificates(address: Address, files: string, from: string): Certificates {
  if (address.kind !== 'network' || !address.tls) return {};
  const found: Certificates = {};
  for (const name of TLS_FILES) {
    const content = readSmall(path.join(files, `${name}.pem`));
    if (content !== null) found[name] = content;
  }
  if (found.ca !== undefined && (found.cert === undefined) === (found.key === undefined)) return found;
  throw usageError(`${from} asks for TLS, but its certificates are not all in ${files}`, {
    expected: 'ca.pem, and cert.pem with key.pem where the engine asks for them',
    fix: 'put them there, name their folder in DOCKER_CERT_PATH, or use the socket of this machine',
  });
}

function parseJson(text: Buffer, file: string): unknown {
  try {
    return JSON.parse(text.toString('utf8'));
  } catch {
    throw usageError(`${file} is not JSON`, { fix: 'make the context again: docker context create' });
  }
}

/** null: it is not there. Neither waits for a pipe nor reads a device to its end. */
function readSmall(file: string): Buffer | null {
  let handle: number;
  try {
    handle = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (thrown) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(thrown) ?? '')) return null;
    throw usageError(`${file} cannot be read: ${messageOf(thrown)}`, {
      fix: "make Docker's settings readable for this user, or name another folder in DOCKER_CONFIG",
    });
  }
  try {
    const stat = fstatSync(handle);
    if (stat.isFile() && stat.size <= LARGEST) return readFileSync(handle);
    throw usageError(`${file} is not an ordinary file of at most 1 MiB`, {
      fix: 'name another folder in DOCKER_CONFIG',
    });
  } finally {
    closeSync(handle);
  }
}

/** Sockets of engines that are not Docker's default: a rootless one is found there, or Podman's. */
export function otherSockets(): string[] {
  const own = process.env.XDG_RUNTIME_DIR;
  const files = [
    ...(own === undefined ? [] : [`${own}/docker.sock`, `${own}/podman/podman.sock`]),
    '/run/podman/podman.sock',
  ];
  return files.filter((file) => existsSync(file));
}
