/** A registry of images where the engine of the tests can reach it: in that engine's own network. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findProgram } from './programs.ts';

export interface Registry {
  /** Where images are pushed to; engines speak plain HTTP with their own machine. */
  address: string;
  stop(): Promise<void>;
}

const PORT = 5917;

export const registryMissing =
  process.getuid?.() !== 0 || ['docker-registry', 'nsenter'].some((name) => findProgram(name) === null);

/** `users`: lines of htpasswd, bcrypt alone; left out: anybody may. */
export async function startRegistry(users?: string): Promise<Registry> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pinbench-registry-'));
  const config = path.join(folder, 'config.yml');
  writeFileSync(
    config,
    `version: 0.1
log: { level: error }
storage: { filesystem: { rootdirectory: ${path.join(folder, 'images')} } }
http: { addr: "127.0.0.1:${PORT}" }
${users === undefined ? '' : `auth: { htpasswd: { realm: tests, path: ${path.join(folder, 'users')} } }\n`}`,
  );
  if (users !== undefined) writeFileSync(path.join(folder, 'users'), users);
  const inside = ['--net', '--target', `${enginePid()}`, 'docker-registry', 'serve', config];
  const registry = spawn('nsenter', inside, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [registry.stdout, registry.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said = `${said}${chunk}`.slice(-2000);
    });
  }
  const ended = new Promise<void>((resolve) => registry.once('close', () => resolve()));
  const stop = async (): Promise<void> => {
    registry.kill('SIGKILL');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 100 && registry.exitCode === null; tries += 1) {
    if (listens(enginePid())) return { address: `127.0.0.1:${PORT}`, stop };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await stop();
  throw new Error(`the registry did not start:\n${said}`);
}

/** The daemon writes it beside its socket, or where a system's one does. */
function enginePid(): number {
  const socket = process.env.DOCKER_HOST?.replace(/^unix:\/\//, '');
  const file = socket === undefined ? '/var/run/docker.pid' : path.join(path.dirname(socket), 'pid');
  return Number(readFileSync(file, 'utf8'));
}

/** Column 2 of /proc/net/tcp is the local address with the port in hexadecimal, column 4 is 0A for one that listens. */
function listens(pid: number): boolean {
  const port = PORT.toString(16).toUpperCase().padStart(4, '0');
  const sockets = ['tcp', 'tcp6'].map((kind) => readFileSync(`/proc/${pid}/net/${kind}`, 'utf8')).join('\n');
  return sockets.split('\n').some((line) => {
    const [, local = '', , state] = line.trim().split(/\s+/);
    return local.endsWith(`:${port}`) && state === '0A';
  });
}
