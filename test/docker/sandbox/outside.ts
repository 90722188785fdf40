/** What the sandbox tests look at from outside the container. */
import { readdirSync, readFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';

/** "EPERM" for 1, "none" for 0. */
export function nameOf(errno: number): string {
  const found = Object.entries(os.constants.errno).find(([, number]) => number === errno);
  return errno === 0 ? 'none' : (found?.[0] ?? `error ${errno}`);
}

/** Command lines of everything that runs on this host. */
export function processes(): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => {
      try {
        return readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
      } catch {
        // It has ended since.
        return '';
      }
    });
}

export function listening(where: number | string): Promise<net.Server> {
  return new Promise((resolve, reject) => {
    const server = net.createServer((socket) => socket.end());
    server.once('error', reject).once('listening', () => resolve(server));
    if (typeof where === 'number') server.listen(where, '127.0.0.1');
    else server.listen(where);
  });
}

export function portOf(server: net.Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

export function reach(where: net.NetConnectOpts): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = net.connect(where, () => {
      socket.destroy();
      resolve();
    });
    socket.once('error', reject);
  });
}
