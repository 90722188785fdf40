/** A stored file that is cut off, or has a single bit turned over, at every place. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { encodeRun } from '../../../src/history/stored-run-codec.ts';
import { storedRunOf } from '../../../src/history/stored-run-path.ts';
import { parseRun } from '../../../src/io/schema/schema.ts';
import { folderStore } from '../../../src/io/store/folder/store.ts';
import type { Run } from '../../../src/model/run.ts';
import { realRun, same, smallRun } from './ground.ts';
import { type Bench, type FaultClass, outcomeOf, spread } from './tally.ts';

const damaged = (title: string, run: Run, kind: 'cut' | 'flip'): FaultClass => ({
  title: `${title}, ${kind === 'cut' ? 'cut off at every offset' : 'one bit turned over'}`,
  run: (bench) => damage(bench, run, kind),
});

export const smallCut = damaged('small file', smallRun('hurt'), 'cut');
export const smallFlipped = damaged('small file', smallRun('hurt'), 'flip');
export const realCut = damaged('real file', realRun('hurt'), 'cut');
export const realFlipped = damaged('real file', realRun('hurt'), 'flip');

async function damage(bench: Bench, run: Run, kind: 'cut' | 'flip'): Promise<void> {
  const folder = join(bench.scratch, 'store');
  const whole = smallRun('whole');
  const store = folderStore(folder, parseRun);
  const stored = storedRunOf(run);
  const path = join(folder, stored.path);
  const good = encodeRun(run);
  const other = await store.append(whole);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, good);
  if (!same(await store.read(stored), run)) throw new Error('the file was not readable before it was damaged');

  for (const [label, bytes] of kind === 'cut' ? cuts(good, bench) : flips(good, bench)) {
    await bench.check(label, async (wrong) => {
      writeFileSync(path, bytes);
      const before = namesIn(folder);
      // Reading refuses it, and so does storing the same run again: nobody is told that it is safe.
      for (const call of [() => store.read(stored), () => store.append(run)]) {
        const outcome = await outcomeOf<unknown>(call());
        if (outcome.state === 'done') wrong('was accepted');
        else if (!outcome.error.message.includes(stored.path)) wrong(`the path is not named: ${outcome.error.message}`);
      }
      if (!readFileSync(path).equals(bytes) || namesIn(folder) !== before) wrong('something was written');
      if (!same(await store.read(other), whole)) wrong('another run cannot be read any more');
    });
  }
  const listed = (await store.list(run.suite)).map(({ id }) => id).sort();
  await bench.check('list', async (wrong) => {
    if (listed.join() !== [run.id, whole.id].sort().join()) wrong(`lists ${listed.join()}`);
  });
}

function* cuts(good: Uint8Array, { extent }: Bench): Generator<[string, Uint8Array]> {
  for (const length of extent === 'few' ? spread(0, good.length - 1, 20) : spread(0, good.length - 1, good.length)) {
    yield [`cut off after ${length} bytes`, good.subarray(0, length)];
  }
}

/** All eight bits of each byte of a small file; of a large one, one bit, another for each byte. */
function* flips(good: Uint8Array, { extent }: Bench): Generator<[string, Uint8Array]> {
  const everyBit = extent === 'all' || (extent === 'usual' && good.length < 10_000);
  for (const offset of spread(0, good.length - 1, extent === 'few' ? 20 : good.length)) {
    for (const bit of everyBit ? [0, 1, 2, 3, 4, 5, 6, 7] : [offset % 8]) {
      const bytes = Uint8Array.from(good);
      bytes[offset] = (bytes[offset] ?? 0) ^ (1 << bit);
      yield [`bit ${bit} of byte ${offset} turned over`, bytes];
    }
  }
}

function namesIn(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort().join('\n');
}
