/**
 * One job that stores its run, as a process of its own. Prints "ready", waits for a line on its input, then stores and
 * prints what came of it as JSON. Exit code 4 with the sentence on stderr when it was not stored.
 * Usage: PINBENCH_TEST_TOKEN=... node writer.ts '{"remote", "branch", "scratch", "seed", "writer"}'
 */
import { once } from 'node:events';
import { parseRun } from '../../src/io/schema/schema.ts';
import { dataBranchStore } from '../../src/io/store/data-branch/store.ts';
import { PinbenchError } from '../../src/model/errors.ts';
import { stormRun } from './storm-run.ts';

/** Printed by a writer at its end. */
export interface Told {
  /** Where it was stored; null when it was not. */
  path: string | null;
  /** From the start signal to the end. */
  seconds: number;
  /** How often it waited for its turn, or for the server. */
  retries: number;
  waitedSeconds: number;
}

const { remote, branch, scratch, seed, writer } = JSON.parse(process.argv[2] ?? '{}');
const token = process.env.PINBENCH_TEST_TOKEN ?? null;
const told: Told = { path: null, seconds: 0, retries: 0, waitedSeconds: 0 };
const sleep = (seconds: number): Promise<void> => {
  told.retries += 1;
  told.waitedSeconds += seconds;
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
};
const store = dataBranchStore({ remote, branch, token, scratch, parseRun, sleep });
const run = stormRun(seed, writer);

console.log('ready');
await once(process.stdin, 'data');
process.stdin.destroy();
const began = performance.now();
try {
  told.path = (await store.append(run)).path;
} catch (thrown) {
  if (!(thrown instanceof PinbenchError)) throw thrown;
  console.error(thrown.sentence());
  process.exitCode = 4;
}
told.seconds = (performance.now() - began) / 1000;
console.log(JSON.stringify(told));
