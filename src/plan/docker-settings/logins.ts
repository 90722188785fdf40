/** Which login belongs to which registry, by the rules of Docker's client: exactly this registry, never one like it. */

import { usageError } from '../../model/errors.ts';
import { quote } from '../../text/quote.ts';
import type { DockerSettings } from './settings.ts';

/** What a registry is told. Never in a message, an argument or a file. */
export interface Login {
  username: string;
  password: string;
  identityToken: string;
  registryToken: string;
}

/** Where a login is to be had: a program to ask with the registry's address, or the settings themselves. */
export type LoginSource = { kind: 'helper'; program: string; server: string } | { kind: 'login'; login: Login } | null;

/** Docker's own registry has one login under its oldest address. */
const HUB = 'https://index.docker.io/v1/';
const HUB_HOSTS = new Set(['docker.io', 'index.docker.io', 'registry-1.docker.io']);
/** Of a registry: a name or number with a port, nothing that could be a path, an option or a second line. */
const HOST = /^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?(?::\d{1,5})?$|^\[[0-9A-Fa-f:.]{2,45}\](?::\d{1,5})?$/;
const HELPER = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

/** The host in an image's name; https://pkg.go.dev/github.com/distribution/reference */
export function registryOf(image: string): string {
  const slash = image.indexOf('/');
  const first = slash < 0 ? '' : image.slice(0, slash);
  return /[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase() ? first : 'docker.io';
}

/** null: there is no login, which many registries do not need. Throws a usage error for settings that cannot be meant. */
export function findLogin(settings: DockerSettings, host: string): LoginSource {
  if (!HOST.test(host)) return null;
  const server = HUB_HOSTS.has(host) ? HUB : host;
  const helper = settings.credHelpers.get(server) ?? settings.credsStore;
  if (helper !== null && helper !== undefined) {
    if (HELPER.test(helper)) return { kind: 'helper', program: `docker-credential-${helper}`, server };
    throw usageError(`${settings.file} names a credential helper that is no program's name: ${quote(helper)}`, {
      expected: 'X of a program docker-credential-X in PATH',
    });
  }
  const written = settings.auths.get(server) ?? sameHost(settings.auths, server);
  const login = written === undefined ? null : readLogin(written, server, settings.file);
  return login === null ? null : { kind: 'login', login };
}

/** Older clients wrote "https://HOST/v1/"; whatever the address has after the host, it is that host's. */
function sameHost(auths: Map<string, unknown>, server: string): unknown {
  const key = [...auths.keys()].find((address) => address.replace(/^https?:\/\//, '').replace(/\/.*$/s, '') === server);
  return key === undefined ? undefined : auths.get(key);
}

function readLogin(written: unknown, server: string, file: string): Login | null {
  const word = (name: string): string => {
    const value = typeof written === 'object' && written !== null ? Reflect.get(written, name) : undefined;
    return typeof value === 'string' ? value : '';
  };
  let [username, password] = [word('username'), word('password')];
  if (word('auth') !== '') {
    const text = Buffer.from(word('auth'), 'base64').toString('utf8').replace(/\0+$/, '');
    const colon = text.indexOf(':');
    if (colon < 0) {
      throw usageError(`the login for ${server} in ${file} cannot be read`, {
        expected: 'what "docker login" writes',
        fix: `log in again: docker login ${server === HUB ? '' : server}`.trimEnd(),
      });
    }
    [username, password] = [text.slice(0, colon), text.slice(colon + 1)];
  }
  const login = { username, password, identityToken: word('identitytoken'), registryToken: word('registrytoken') };
  return Object.values(login).every((value) => value === '') ? null : login;
}

/** From what a helper prints for `get`; null: that is no login. */
export function readHelperAnswer(text: string): Login | null {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    return null;
  }
  const word = (name: string): unknown =>
    typeof answer === 'object' && answer !== null ? Reflect.get(answer, name) : undefined;
  const [username, secret] = [word('Username'), word('Secret')];
  if (typeof username !== 'string' || typeof secret !== 'string') return null;
  const isToken = username === '<token>';
  return {
    username: isToken ? '' : username,
    password: isToken ? '' : secret,
    identityToken: isToken ? secret : '',
    registryToken: '',
  };
}

/** As a header of the engine's API carries it. */
export function loginHeader(login: Login, server: string): Record<string, string> {
  const { username, password, identityToken, registryToken } = login;
  const all = { username, password, identitytoken: identityToken, registrytoken: registryToken };
  const given = Object.entries(all).filter(([, value]) => value !== '');
  return { ...Object.fromEntries(given), serveraddress: HUB_HOSTS.has(server) ? HUB : server };
}

/**
 * Registries that a Dockerfile may take images from, for a builder that cannot ask: those that it names, and Docker's own.
 * Others' logins are nothing that this build needs.
 */
export function registriesIn(settings: DockerSettings, dockerfile: string, args: string[]): string[] {
  const names = [...dockerfile.matchAll(IMAGE_NAME)].map((match) => match[1] ?? '');
  const configured = [...settings.auths.keys(), ...settings.credHelpers.keys()].map((address) =>
    address.replace(/^https?:\/\//, '').replace(/\/.*$/s, ''),
  );
  // A name that is put together from arguments has its registry somewhere in the text.
  const mentioned = configured.filter((host) => [dockerfile, ...args].some((text) => text.includes(host)));
  const hosts = ['docker.io', ...mentioned, ...[...names, ...args].map(registryOf)];
  return [...new Set(hosts)].filter((host) => HOST.test(host)).slice(0, MOST_REGISTRIES);
}

/** After FROM with its options, after --from=, and the default of an argument. */
const IMAGE_NAME = /(?:^[ \t]*FROM[ \t]+(?:--[^ \t\n]+[ \t]+)*|--from=|^[ \t]*ARG[ \t]+[A-Za-z0-9_]+=)"?([^\s"]+)/gim;

/** A Dockerfile may be long, and each may be a program that is started. */
const MOST_REGISTRIES = 20;
