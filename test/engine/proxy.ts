/** Stands between pinbench and an engine: counts what is sent, and lets a test act at the moment of a request. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createConnection, createServer, type Socket } from 'node:net';
import os from 'node:os';
import path from 'node:path';

export interface EngineProxy {
  /** Value for DOCKER_HOST. */
  host: string;
  /** Bytes that clients have sent to the engine since the last call. */
  sent(): number;
  /** Is called before a request whose first line begins with this goes on to the engine; once. */
  before(request: string, act: () => void): void;
  close(): Promise<void>;
}

/** `engine`: the engine's own DOCKER_HOST, a Unix socket. */
export async function startProxy(engine: string): Promise<EngineProxy> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pbproxy-'));
  const sockets = new Set<Socket>();
  let sent = 0;
  let waiting: { request: string; act: () => void } | null = null;
  const server = createServer({ allowHalfOpen: true }, (client) => {
    const target = createConnection({ path: engine.replace('unix://', ''), allowHalfOpen: true });
    for (const socket of [client, target]) {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
      socket.on('error', () => {
        client.destroy();
        target.destroy();
      });
    }
    client.on('data', (chunk: Buffer) => {
      sent += chunk.length;
      if (waiting === null || !chunk.toString('latin1').startsWith(waiting.request)) return;
      const { act } = waiting;
      waiting = null;
      act();
    });
    client.pipe(target);
    target.pipe(client);
  });
  const socket = path.join(folder, 'sock');
  await new Promise<void>((resolve) => server.listen(socket, resolve));
  return {
    host: `unix://${socket}`,
    sent: () => {
      const bytes = sent;
      sent = 0;
      return bytes;
    },
    before: (request, act) => {
      waiting = { request, act };
    },
    close: async () => {
      for (const open of sockets) open.destroy();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
