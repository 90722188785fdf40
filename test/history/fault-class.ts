/**
 * One class of faults as a process of its own; prints its tally as lines of JSON while it goes on.
 * Usage: node fault-class.ts '{"name", "extent", "scratch"}'
 */
import { CLASSES } from './faults/classes.ts';
import { newBench, type Tally } from './faults/tally.ts';

const { name, extent, scratch } = JSON.parse(process.argv[2] ?? '{}');
// No setting of whoever starts this may change how git behaves.
for (const which of ['GLOBAL', 'SYSTEM']) process.env[`GIT_CONFIG_${which}`] = '/dev/null';
let last = 0;
const tell = (tally: Tally): void => {
  if (performance.now() - last < 200) return;
  last = performance.now();
  console.log(JSON.stringify(tally));
};
const bench = newBench(extent, scratch, tell);
await CLASSES[name]?.run(bench);
console.log(JSON.stringify(bench.tally));
// A server's child that waits for a client which is gone must not keep this process.
process.exit();
