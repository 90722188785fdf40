/** Runs inside the machine, started by `init`: one scenario, its results as JSON lines on the second serial port. */
import { openSync, writeSync } from 'node:fs';
import type { Message } from '../scenario.ts';
import { SCENARIOS } from '../scenarios/index.ts';
import { Guest } from './guest.ts';

const wire = openSync('/dev/ttyS1', 'w');
const send = (message: Message): void => void writeSync(wire, `${JSON.stringify(message)}\n`);

const name = process.argv[2] ?? '';
try {
  const scenario = SCENARIOS.find((one) => one.name === name);
  if (scenario === undefined) throw new Error(`no scenario is called "${name}"`);
  await scenario.inside(new Guest(send));
} catch (thrown) {
  send({ kind: 'error', text: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown) });
}
send({ kind: 'end' });
// A daemon or a busy loop that still runs would keep this process; the machine is switched off next.
process.exit();
