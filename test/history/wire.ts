/** A TCP line in front of a server: it counts what passes and can be cut after any byte. */
import { createConnection, createServer, type Socket } from 'node:net';

export interface Cut {
  /** `up`: from the client to the server. */
  direction: 'up' | 'down';
  /** Bytes that still get through in that direction, counted from when the cut was set. */
  afterBytes: number;
  /** `once`: the line works again afterwards; `for good`: every later connection ends at once. */
  lasting: 'once' | 'for good';
}

export interface Wire {
  port: number;
  /** Bytes that have passed, both ways. */
  passed: { up: number; down: number };
  connections: number;
  /** Set by a test; null lets everything through. */
  cut: Cut | null;
  /** How often the line was cut. */
  cuts: number;
  close(): Promise<void>;
}

/** `port` 0 lets the system choose one. Listens on 127.0.0.1 only. */
export async function openWire(target: number, port = 0): Promise<Wire> {
  const open = new Set<Socket>();
  const server = createServer((client) => {
    wire.connections += 1;
    const backend = createConnection(target, '127.0.0.1');
    join(client, backend, 'up');
    join(backend, client, 'down');
  });

  function join(from: Socket, to: Socket, direction: Cut['direction']): void {
    open.add(from);
    from.on('data', (chunk) => {
      const bytes = Buffer.from(chunk);
      const { cut } = wire;
      if (cut === null || cut.direction !== direction || bytes.length <= cut.afterBytes) {
        if (cut?.direction === direction) cut.afterBytes -= bytes.length;
        wire.passed[direction] += bytes.length;
        if (!to.write(bytes)) from.pause();
        return;
      }
      wire.passed[direction] += cut.afterBytes;
      wire.cuts += 1;
      wire.cut = cut.lasting === 'once' ? null : { ...cut, afterBytes: 0 };
      from.destroy();
      to.end(bytes.subarray(0, cut.afterBytes), () => to.destroy());
    });
    to.on('drain', () => from.resume());
    from.on('end', () => to.end());
    // A side that breaks off takes the other along; whoever uses the line sees that for himself.
    from.on('error', () => to.destroy());
    from.on('close', () => {
      open.delete(from);
      to.destroy();
    });
  }

  const wire: Wire = {
    port: 0,
    passed: { up: 0, down: 0 },
    connections: 0,
    cut: null,
    cuts: 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the line listens on no port');
  wire.port = address.port;
  return wire;
}
