/** Takes its turn again and again, and says so when another is in its own too; ends by a kill, in the middle, when told to. */
import { mkdirSync, rmdirSync } from 'node:fs';
import path from 'node:path';
import { takeTurn } from '../../src/io/host/turn.ts';

const [folder = '', times = '1', die = 'no'] = process.argv.slice(2);
const inside = path.join(folder, 'inside');
const silent = { stage() {}, line() {}, live() {}, warning() {}, done() {} };
for (let time = 0; time < Number(times); time += 1) {
  const release = await takeTurn(silent, new AbortController().signal, folder);
  mkdirSync(inside);
  for (const until = performance.now() + 3; performance.now() < until; );
  rmdirSync(inside);
  if (die === 'die' && time === Number(times) - 1) process.kill(process.pid, 'SIGKILL');
  release();
}
