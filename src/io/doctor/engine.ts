/** What the doctor asks the engine and the file system. */
import { statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import os from 'node:os';
import type { AbsentEngine, Disk, EngineSight, Machine } from '../../doctor/machine.ts';
import { codeOf, messageOf } from '../../model/errors.ts';
import { type Engine, engineFacts, field, LABEL, list, text } from '../engine/client.ts';
import { otherSockets, readDockerSettings, readEndpoint } from '../engine/docker-settings.ts';
import { findProgram } from '../process/bundled-programs.ts';

export interface EngineLook {
  engine: EngineSight;
  disks: Disk[];
  socket: Machine['socket'];
}

/** Never throws: an engine that does not answer is something to tell. */
export async function lookAtEngine(engine: Engine): Promise<EngineLook> {
  const socket = await readSocket(engine);
  const scratch = await readDisk('temporary files', os.tmpdir());
  try {
    const [info, version, containers]: unknown[] = await Promise.all([
      engine.info(),
      engine.version(),
      engine.listContainers(),
    ]);
    const root = text(field(info, 'DockerRootDir'));
    const images = root === null ? null : await readDisk('images', root);
    return {
      engine: { unreachable: null, ...engineSight(info, version), others: readOthers(containers) },
      disks: [images, scratch].filter((disk) => disk !== null),
      socket,
    };
  } catch (thrown) {
    const engine = { ...NO_ENGINE, unreachable: describeAbsence(thrown) };
    return { engine, disks: [scratch].filter((disk) => disk !== null), socket };
  }
}

/** What an engine that does not answer needs depends on how it was looked for. */
function describeAbsence(thrown: unknown): AbsentEngine {
  const { name, chosenBy } = readEndpoint(readDockerSettings());
  return {
    why: `no engine answers: ${messageOf(thrown)}`,
    address: name,
    chosenBy,
    failure: ['EACCES', 'EPERM'].includes(codeOf(thrown) ?? '') ? 'denied' : 'other',
    installed: findProgram('dockerd', `${process.env.PATH ?? ''}:/usr/sbin:/usr/bin`) !== null,
    otherSockets: otherSockets(),
  };
}

const NO_ENGINE = {
  name: null,
  version: null,
  containerd: null,
  runc: null,
  rootless: false,
  seccomp: false,
  others: [],
};

/** From the answers to `GET /info` and `GET /version`. */
export function engineSight(info: unknown, version: unknown): Omit<EngineSight, 'unreachable' | 'others'> {
  const { name, runc, containerd, rootless, seccomp } = engineFacts(info, version);
  return {
    name,
    version: text(field(info, 'ServerVersion')),
    // Distributions put the whole number of their package into the commit's place, and less into the version.
    containerd: longest(containerd, text(field(field(info, 'ContainerdCommit'), 'ID'))),
    // Podman tells what starts its containers together with its name ("crun 1.8.1"), and it is often not runc.
    runc: name === 'podman' ? null : longest(runc, text(field(field(info, 'RuncCommit'), 'ID'))),
    rootless,
    seccomp,
  };
}

function longest(version: string | null, commit: string | null): string | null {
  return version !== null && commit?.startsWith(version) === true ? commit : version;
}

function readOthers(containers: unknown): string[] {
  const running: unknown[] = Array.isArray(containers) ? containers : [];
  return running
    .filter((container) => field(field(container, 'Labels'), LABEL) === undefined)
    .map((container) => (list(field(container, 'Names'))[0] ?? 'unnamed').replace(/^\//, ''));
}

async function readDisk(what: string, path: string): Promise<Disk | null> {
  try {
    const { bavail, blocks, bsize } = await statfs(path);
    return { what, path, freeBytes: bavail * bsize, totalBytes: blocks * bsize };
  } catch {
    // The engine's folder may be on another machine, or closed to us: then there is nothing to tell of it.
    return null;
  }
}

/** The engine's client knows the path only when it is asked, and its published types do not know the question. */
async function readSocket(engine: Engine): Promise<Machine['socket']> {
  const ask = field(engine.modem, 'getSocketPath');
  const path = typeof ask === 'function' ? text(await ask.call(engine.modem)) : null;
  if (path === null) return null;
  try {
    const stat = statSync(path);
    return stat.isSocket() ? { path, mode: stat.mode } : null;
  } catch {
    // Not there: that no engine answers is told elsewhere.
    return null;
  }
}
