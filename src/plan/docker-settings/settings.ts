/** Docker's own settings, as its client reads them: which engine is meant, which logins and proxies go with it. */
import { usageError } from '../../model/errors.ts';

/** What config.json says that counts here. */
export interface DockerSettings {
  /** Where it was read, for people. */
  file: string;
  currentContext: string | null;
  /** As written there: a registry's address, its login below it. */
  auths: Map<string, unknown>;
  credsStore: string | null;
  credHelpers: Map<string, string>;
  /** By engine's address, or "default". */
  proxies: Map<string, unknown>;
}

export function noSettings(file: string): DockerSettings {
  const nothing = { currentContext: null, credsStore: null };
  return { file, ...nothing, auths: new Map(), credHelpers: new Map(), proxies: new Map() };
}

/** The file holds secrets, so an error quotes nothing of it. */
export function parseSettings(text: string, file: string): DockerSettings {
  const found = asObject(text, file);
  const helpers = [...entriesOf(found.credHelpers)];
  return {
    file,
    currentContext: wordIn(found.currentContext),
    auths: entriesOf(found.auths),
    credsStore: wordIn(found.credsStore),
    credHelpers: new Map(helpers.flatMap(([key, value]) => (typeof value === 'string' ? [[key, value] as const] : []))),
    proxies: entriesOf(found.proxies),
  };
}

function asObject(text: string, file: string): Record<string, unknown> {
  let found: unknown = null;
  try {
    found = JSON.parse(text);
  } catch {
    // The parser's own words quote the text.
  }
  if (typeof found === 'object' && found !== null && !Array.isArray(found)) return { ...found };
  throw usageError(`${file} is not a JSON object`, {
    expected: "Docker's settings, as its client writes them",
    fix: 'correct it, or name another folder in DOCKER_CONFIG',
  });
}

/** Own entries alone: no name of a registry finds what every object has. */
export function entriesOf(value: unknown): Map<string, unknown> {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return new Map(isObject ? Object.entries(value) : []);
}

function wordIn(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
