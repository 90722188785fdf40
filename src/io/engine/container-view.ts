/** A container as its engine and, where this user may look, the host's kernel describe it. */
import { readFile, stat } from 'node:fs/promises';
import type { Inspected, OutsideView } from '../../isolation/inspection.ts';
import { field, list, text } from './client.ts';

/** `answer`: of `GET /containers/ID/json`. */
export function readInspected(answer: unknown): Inspected {
  const config = field(answer, 'Config');
  const host = field(answer, 'HostConfig');
  const mounts = field(answer, 'Mounts');
  const mode = (name: string): string => text(field(host, name)) ?? '';
  const count = (name: string): number => {
    const listed = field(host, name);
    return Array.isArray(listed) ? listed.length : 0;
  };
  return {
    entrypoint: list(field(config, 'Entrypoint')),
    command: list(field(config, 'Cmd')),
    user: text(field(config, 'User')),
    healthcheck: list(field(field(config, 'Healthcheck'), 'Test')),
    memory: field(host, 'Memory'),
    pids: field(host, 'PidsLimit'),
    readOnlyRoot: field(host, 'ReadonlyRootfs'),
    privileged: field(host, 'Privileged'),
    network: text(field(host, 'NetworkMode')),
    addedCapabilities: list(field(host, 'CapAdd')),
    security: list(field(host, 'SecurityOpt')),
    sharedNamespaces: ['PidMode', 'IpcMode', 'UTSMode'].filter((name) => /^(host|container:|ns:)/.test(mode(name))),
    devices: count('Devices') + count('DeviceRequests') + count('VolumesFrom'),
    mounts: (Array.isArray(mounts) ? mounts : []).map((mount: unknown) => ({
      type: text(field(mount, 'Type')) ?? '',
      destination: text(field(mount, 'Destination')) ?? '',
      writable: field(mount, 'RW') === true,
    })),
  };
}

/**
 * The first process of a container, from the host. Call it once the launcher has spoken, and so is that process. null
 * where it is not on this machine, gone, or somebody else's.
 */
export async function lookFromOutside(pid: number, container: string, launcher: string): Promise<OutsideView | null> {
  const folder = `/proc/${pid}`;
  const read = (name: string): Promise<string | null> => readFile(`${folder}/${name}`, 'utf8').catch(() => null);
  const [program, ours, status, mountinfo] = await Promise.all([
    stat(`${folder}/exe`).catch(() => null),
    stat(launcher).catch(() => null),
    read('status'),
    read('mountinfo'),
  ]);
  // Asked last: when the number is still this container's, all that was read before was its too.
  const cgroup = (await read('cgroup')) ?? '';
  if (!cgroup.includes(container)) return null;
  const isLauncher = program === null || ours === null ? null : program.dev === ours.dev && program.ino === ours.ino;
  return { isLauncher, status, mountinfo };
}
