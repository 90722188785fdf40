/** Whether anything listens on an engine's socket, asked without the engine's client, which takes as long as Node.js itself. */
import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { codeOf } from '../../model/errors.ts';
import type { DockerSettings } from '../../plan/docker-settings/settings.ts';
import { homeFolder } from '../host/home-folder.ts';
import type { Engine } from './client.ts';
import { readEndpoint } from './docker-settings.ts';

/** No socket, nobody behind it, or not for this user. */
const ABSENT: ReadonlySet<string> = new Set(['ENOENT', 'ECONNREFUSED', 'EACCES', 'EPERM', 'ENOTSOCK']);

/**
 * The engine that Docker's settings name, or null where none answers. Throws a usage error where they name one that cannot be
 * spoken to, and an infrastructure error where it answers and refuses.
 */
export async function reachEngine(settings: DockerSettings): Promise<Engine | null> {
  if (!(await somethingListens(settings))) return null;
  // Loaded only now: the heaviest package there is.
  const { connectEngine, engineAnswers } = await import('./client.ts');
  const engine = connectEngine(settings);
  return (await engineAnswers(engine)) ? engine : null;
}

/**
 * False: the client would find nobody either. True: somebody listens, or only the client can tell, as over a network.
 * Throws a usage error where Docker's settings name an engine that cannot be spoken to.
 */
export async function somethingListens(settings: DockerSettings): Promise<boolean> {
  const { address } = readEndpoint(settings);
  if (address !== null && address.kind !== 'socket') return true;
  const file = address?.path ?? defaultSocket();
  const socket = connect(file);
  try {
    return await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true));
      socket.once('error', (thrown) => resolve(!ABSENT.has(codeOf(thrown) ?? '')));
    });
  } finally {
    socket.destroy();
  }
}

/** Docker Desktop's, where it is there. */
function defaultSocket(): string {
  const own = path.join(homeFolder(), '.docker', 'run', 'docker.sock');
  return existsSync(own) ? own : '/var/run/docker.sock';
}
