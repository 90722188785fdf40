/** The storm's git server: killed with all its children and started again on the same port, as often as one likes. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface StormServer {
  url: string;
  /** SIGKILL to the whole process group. Afterwards nobody listens. */
  kill(): Promise<void>;
  /** Removes what a dead git left locked, as whoever runs a server does after a crash, and listens again. */
  start(): Promise<void>;
  /** Lock files that had to be removed. */
  locks: number;
}

/** Serves the bare repositories in `root`; what it prints is added to the file `log`. */
export async function stormServer(root: string, log: string, token: string): Promise<StormServer> {
  let running: ChildProcess | null = null;
  let port = 0;

  async function start(): Promise<void> {
    server.locks += removeLocks(root);
    const child = spawn(process.execPath, [join(import.meta.dirname, 'server.ts'), JSON.stringify({ root, port })], {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, PINBENCH_TEST_TOKEN: token },
    });
    running = child;
    child.stderr.on('data', (chunk: Buffer) => appendFileSync(log, chunk));
    const lines = createInterface(child.stdout);
    const [first] = await once(lines, 'line');
    port = Number(/^port (\d+)$/.exec(String(first))?.[1]);
    if (Number.isNaN(port)) throw new Error(`the server said ${String(first)}; see ${log}`);
    lines.on('line', (line) => appendFileSync(log, `${line}\n`));
  }

  async function kill(): Promise<void> {
    const child = running;
    if (child?.pid === undefined) return;
    running = null;
    const ended = once(child, 'close');
    process.kill(-child.pid, 'SIGKILL');
    await ended;
  }

  const server: StormServer = { url: '', kill, start, locks: 0 };
  await start();
  server.url = `http://127.0.0.1:${port}`;
  return server;
}

function removeLocks(root: string): number {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.lock'));
  for (const name of names) rmSync(join(root, name));
  return names.length;
}
