import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { somethingListens } from '../../../../src/io/engine/listening.ts';
import { noSettings } from '../../../../src/plan/docker-settings/settings.ts';

let folder: string;
const settings = noSettings('/none/config.json');

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'pinbench-listening-'));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

function ask(host: string): Promise<boolean> {
  vi.stubEnv('DOCKER_HOST', host);
  return somethingListens(settings);
}

function listenOn(file: string): Promise<Server> {
  const server = createServer((socket) => socket.destroy());
  return new Promise((resolve) => server.listen(file, () => resolve(server)));
}

test('a socket that is not there, a file, and one that nobody listens on any more are silent', async () => {
  expect(await ask(`unix://${folder}/none.sock`)).toBe(false);
  writeFileSync(path.join(folder, 'file.sock'), '');
  expect(await ask(`unix://${folder}/file.sock`)).toBe(false);
});

test('a socket with a listener is heard, before anything is said', async () => {
  const file = path.join(folder, 'engine.sock');
  const server = await listenOn(file);
  expect(await ask(`unix://${file}`)).toBe(true);
  await new Promise((resolve) => server.close(resolve));
  expect(await ask(`unix://${file}`)).toBe(false);
});

test('of an engine over a network only its client can tell', async () => {
  expect(await ask('tcp://127.0.0.1:1')).toBe(true);
});

test('the socket of Docker Desktop comes before that of the system', async () => {
  vi.stubEnv('HOME', folder);
  vi.stubEnv('DOCKER_HOST', '');
  vi.stubEnv('DOCKER_CONTEXT', '');
  mkdirSync(path.join(folder, '.docker', 'run'), { recursive: true });
  const server = await listenOn(path.join(folder, '.docker/run/docker.sock'));
  expect(await somethingListens(settings)).toBe(true);
  await new Promise((resolve) => server.close(resolve));
});
