/** Takes the lock again and again, and says so when another has it too; ends by a kill, in the middle, when told to. */
import { mkdirSync, rmdirSync } from 'node:fs';
import path from 'node:path';
import { takeHostLock } from '../../src/io/shield/lock.ts';

const [folder = '', times = '1', die = 'no'] = process.argv.slice(2);
const inside = path.join(folder, 'inside');
for (let time = 0; time < Number(times); time += 1) {
  const lock = await takeHostLock(path.join(folder, 'state'), () => {}, new AbortController().signal);
  mkdirSync(inside);
  for (const until = performance.now() + 3; performance.now() < until; );
  rmdirSync(inside);
  if (die === 'die' && time === Number(times) - 1) process.kill(process.pid, 'SIGKILL');
  lock.release();
}
