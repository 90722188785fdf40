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
  /** From now on requests whose first line begins with this are answered with 404, as an engine without that route does. */
  refuse(request: string): void;
  /** First lines of requests, without the protocol; "PRI *" is HTTP/2 from the first byte. */
  asked: string[];
  close(): Promise<void>;
}

/** `engine`: the engine's own DOCKER_HOST, a Unix socket. */
export async function startProxy(engine: string): Promise<EngineProxy> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pbproxy-'));
  const sockets = new Set<Socket>();
  let sent = 0;
  const asked: string[] = [];
  const refused: string[] = [];
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
    let upgraded = false;
    client.on('data', (chunk: Buffer) => {
      sent += chunk.length;
      // After an upgrade the bytes are another protocol's.
      const line = upgraded ? undefined : /^([A-Z]{3,7} \S+) HTTP/.exec(chunk.toString('latin1'))?.[1];
      if (line !== undefined) asked.push(line);
      if (line !== undefined && refused.some((request) => line.startsWith(request))) {
        client.unpipe(target);
        client.end('HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
        target.destroy();
        return;
      }
      upgraded ||= /^upgrade: /im.test(chunk.toString('latin1'));
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
    refuse: (request) => void refused.push(request),
    asked,
    close: async () => {
      for (const open of sockets) open.destroy();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
