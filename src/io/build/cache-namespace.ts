/**
 * The name that a build's cache mounts (`RUN --mount=type=cache`) are kept under. What another level of trust left in one
 * would be built in as it lies there. A Dockerfile may give a mount any id, also one that climbs out of its own namespace,
 * so the names of others must not be known to it: this machine's id, which no build sees, is part of each.
 */
import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { codeOf } from '../../model/errors.ts';

const MACHINE_IDS = ['/etc/machine-id', '/var/lib/dbus/machine-id'];

/** How names of mounts begin that one commit alone has: see io/engine/cache-mounts.ts. */
export const SIDE_NAMESPACE = 'pinbench-side-';

/** `scope`: whose builds may have the same cache mounts, a repository and a level of trust; `isSide`: and one commit of it. */
export function cacheNamespace(scope: string, isSide = false): string {
  const digest = createHash('sha256').update(`pinbench cache mounts\0${machineSecret()}\0${scope}`).digest('hex');
  return `${isSide ? SIDE_NAMESPACE : 'pinbench-'}${digest.slice(0, 32)}`;
}

/** Without a machine id: another for each process, so that nothing is shared with anybody. */
function machineSecret(): string {
  for (const file of MACHINE_IDS) {
    try {
      const id = readFileSync(file, 'utf8').trim();
      if (/^[0-9a-f]{32}$/.test(id)) return id;
    } catch (thrown) {
      if (codeOf(thrown) !== 'ENOENT' && codeOf(thrown) !== 'EACCES') throw thrown;
    }
  }
  return randomBytes(16).toString('hex');
}
