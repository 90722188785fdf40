/** Whether the engine can hold what it is asked to hold, and which escapes from its containers are known. */
import { DOCKER_FLAWS, type Flaw, isOlder, openFlaws, RUNC_FLAWS } from '../isolation/known-vulnerabilities.ts';
import { usageError } from '../model/errors.ts';

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

/** API 1.41 came with Docker 20.10: the first with a private cgroup namespace, and with cgroup v2 at all. */
const LEAST_API = '1.41';
const LEAST_DOCKER = '20.10';

export function checkEngine(engine: EngineForPreflight): string[] {
  refuseOld(engine);
  if (!engine.seccomp) {
    throw usageError(`${named(engine)} runs containers without a system call filter (seccomp)`, {
      expected: 'a kernel with CONFIG_SECCOMP_FILTER, and an engine that was built with seccomp',
      fix: 'use such a kernel and engine, or run code that you trust with --runtime host',
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
    ...(builds ? escapesFrom('Docker', engine.version, DOCKER_FLAWS, 'a step of a Dockerfile') : []),
  ];
}

function refuseOld(engine: EngineForPreflight): void {
  const { api = null } = engine;
  const isOldDocker = engine.name === 'docker' && isOlder(engine.version, LEAST_DOCKER);
  if (api === null ? !isOldDocker : !isOlder(api, LEAST_API)) return;
  throw usageError(`${named(engine)}${api === null ? '' : ` (API ${api.slice(0, 20)})`} is too old`, {
    expected: `Docker ${LEAST_DOCKER} or newer, or what speaks API ${LEAST_API}`,
    fix: 'update the engine, or use --runtime host',
  });
}

/** A distribution fixes without a new number, so a number alone is never a reason to refuse. */
function escapesFrom(program: string, version: string | null, flaws: Flaw[], who: string): string[] {
  const known = version === null ? null : openFlaws(version, flaws);
  if (version === null || known === null) {
    return [`the engine does not report its version of ${program}: known escapes from it cannot be ruled out`];
  }
  if (known.open.length === 0) return [];
  const which = known.open.map(({ ids, fixed }) => `${listed(ids)} (fixed in ${fixed.join(', ')})`);
  return [
    `${program} ${version.slice(0, 40)} is older than the fix of ${which.join(' and of ')}: unless your distribution ` +
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

/** "a", "a and b", "a, b and c". */
function listed(names: string[]): string {
  return names.join(', ').replace(/, ([^,]*)$/, ' and $1');
}
