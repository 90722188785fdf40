/**
 * A git server as a process of its own, so that it can be killed with all its children.
 * Usage: PINBENCH_TEST_TOKEN=... node server.ts '{"root": DIR, "port": N}'; prints its port, then each request.
 */
import { startGitServer } from '../git/http-backend.ts';
import { openWire } from './wire.ts';

const { root, port } = JSON.parse(process.argv[2] ?? '{}');
const server = await startGitServer({ root, token: process.env.PINBENCH_TEST_TOKEN ?? null });
const wire = await openWire(Number(new URL(server.url).port), port);
console.log(`port ${wire.port}`);

let told = 0;
setInterval(() => {
  for (const line of server.log.slice(told)) console.log(line);
  told = server.log.length;
}, 100);
