/** Whether the engine can hold what it is asked to hold, and which escapes from its containers are known. */
import { usageError } from '../errors.ts';

export interface EngineForPreflight {
  /** "docker" or "podman": they number their versions each in its own way. */
  name: string;
  version: string;
  /** Version of the engine's API, e.g. "1.41"; null when it does not tell. */
  api?: string | null;
  /** Null when something else starts the containers, or when it is not told. */
  runc: string | null;
  /** No escape through it concerns a container without network that no orchestrator made; recorded. */
  containerd: string | null;
  seccomp: boolean;
  rootless: boolean;
  cgroup: 'v1' | 'v2' | null;
}

interface Flaw {
  ids: string;
  /** First version of each line that has the mend, ascending. */
  fixed: string[];
}

/** https://github.com/opencontainers/runc/security/advisories */
const RUNC_FLAWS: Flaw[] = [
  { ids: 'CVE-2024-21626', fixed: ['1.1.12'] },
  { ids: 'CVE-2025-31133, CVE-2025-52565 and CVE-2025-52881', fixed: ['1.2.8', '1.3.3', '1.4.0-rc.3'] },
];

/** Of the BuildKit inside the engine: a Dockerfile's step reaches the host. https://github.com/moby/buildkit/security/advisories */
const BUILD_FLAWS: Flaw[] = [{ ids: 'CVE-2024-23651, CVE-2024-23652 and CVE-2024-23653', fixed: ['24.0.9', '25.0.2'] }];

/** API 1.41 came with Docker 20.10: the first with a private cgroup namespace, and with cgroup v2 at all. */
const LEAST_API = '1.41';
const LEAST_DOCKER = '20.10';

export function checkEngine(engine: EngineForPreflight): string[] {
  refuseOld(engine);
  if (!engine.seccomp) {
    throw usageError(`${named(engine)} runs containers without a system call filter (seccomp)`, {
      expected: 'a kernel with CONFIG_SECCOMP_FILTER, and an engine that was built with seccomp',
      todo: 'use such a kernel and engine, or run code that you trust with --runtime host',
    });
  }
  return rootlessLosses(engine);
}

/**
 * Warnings about the host's safety, which say nothing of the numbers: for its log, not for a record that is published.
 * `builds`: this suite has a Dockerfile that the engine builds.
 */
export function knownEscapes(engine: EngineForPreflight, builds: boolean): string[] {
  if (engine.name !== 'docker') return [];
  return [
    ...escapesFrom('runc', engine.runc, RUNC_FLAWS, 'a benchmark'),
    ...(builds ? escapesFrom('Docker', engine.version, BUILD_FLAWS, 'a step of a Dockerfile') : []),
  ];
}

function refuseOld(engine: EngineForPreflight): void {
  const { api = null } = engine;
  const isOldDocker = engine.name === 'docker' && isBefore(engine.version, LEAST_DOCKER);
  if (api === null ? !isOldDocker : !isBefore(api, LEAST_API)) return;
  throw usageError(`${named(engine)}${api === null ? '' : ` (API ${api.slice(0, 20)})`} is too old`, {
    expected: `Docker ${LEAST_DOCKER} or newer, or what speaks API ${LEAST_API}`,
    todo: 'update the engine, or use --runtime host',
  });
}

/** A distribution mends without a new number, so a number alone is never a reason to refuse. */
function escapesFrom(program: string, version: string | null, flaws: Flaw[], who: string): string[] {
  if (version === null || versionOf(version) === null) {
    return [`the engine does not tell its version of ${program}: known escapes from it cannot be ruled out`];
  }
  const open = flaws.filter((flaw) => !isFixed(version, flaw.fixed));
  if (open.length === 0) return [];
  const which = open.map(({ ids, fixed }) => `${ids} (mended in ${fixed.join(', ')})`);
  return [
    `${program} ${version.slice(0, 40)} is older than the mend of ${which.join(' and of ')}: unless your distribution ` +
      `brought it into this version, ${who} could break out to the host; update the engine`,
  ];
}

/** https://docs.docker.com/engine/security/rootless/ */
function rootlessLosses(engine: EngineForPreflight): string[] {
  if (!engine.rootless) return [];
  const lost =
    engine.cgroup === 'v1'
      ? 'with cgroup v1 it sets no limit at all: neither CPUs nor memory nor processes'
      : 'it sets only the limits that systemd has delegated to its user, by default not the CPUs';
  return [
    `${named(engine)} is rootless: ${lost}; nothing can be kept off the benchmark's CPUs, and a run whose limits are not ` +
      'seen in force inside is `dirty`',
  ];
}

function named(engine: EngineForPreflight): string {
  return `the engine ${engine.name.slice(0, 40)} ${engine.version.slice(0, 40)}`;
}

/** True from the first mended version of its own line on, and in every line after the last of them. */
function isFixed(version: string, fixed: string[]): boolean {
  const sameLine = fixed.find((one) => lineOf(one) === lineOf(version));
  const last = fixed.at(-1);
  return !isBefore(version, sameLine ?? last ?? version);
}

function lineOf(version: string): string {
  return versionOf(version)?.slice(0, 2).join('.') ?? '';
}

/** What cannot be read is not before anything. */
function isBefore(version: string, other: string): boolean {
  const [one, two] = [versionOf(version), versionOf(other)];
  if (one === null || two === null) return false;
  const place = one.findIndex((number, index) => number !== two[index]);
  return place >= 0 && (one[place] ?? 0) < (two[place] ?? 0);
}

/** Major, minor, patch and release candidate; a release comes after all of its candidates. What follows is a packager's. */
function versionOf(text: string): [number, number, number, number] | null {
  const match = /^v?(\d{1,6})\.(\d{1,6})(?:\.(\d{1,6}))?(?:[-~.]?rc\.?(\d{1,6}))?/.exec(text.trim());
  if (match === null) return null;
  const [, major, minor, patch = '0', candidate] = match;
  return [Number(major), Number(minor), Number(patch), candidate === undefined ? 1_000_000 : Number(candidate)];
}
