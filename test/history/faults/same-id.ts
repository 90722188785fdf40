/** Two writers at the same moment who mean the same name: one run when it is the same, one told when it is not. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseRun } from '../../../src/io/schema/schema.ts';
import { folderStore } from '../../../src/io/store/folder/store.ts';
import type { Store } from '../../../src/model/ports/store.ts';
import type { Run } from '../../../src/model/run.ts';
import { checkFolder } from './file-calls.ts';
import { branchStore, checkState, newBare, smallRun } from './ground.ts';
import { type Bench, type FaultClass, outcomeOf } from './tally.ts';

export const sameId: FaultClass = { title: 'two writers with the same id', run: (bench) => pairs(bench) };

async function pairs(bench: Bench): Promise<void> {
  const one = smallRun('twin');
  const other: Run = { ...one, warnings: ['another measurement'] };
  const times = { few: 1, usual: 25, all: 200 }[bench.extent];
  for (let round = 1; round <= times; round += 1) {
    for (const second of [one, other]) {
      const label = second === one ? 'same content' : 'other content';
      await bench.check(`folder, ${label}, round ${round}`, async (wrong) => {
        const folder = join(bench.scratch, 'store');
        rmSync(folder, { recursive: true, force: true });
        const winner = await race(folderStore(folder, parseRun), folderStore(folder, parseRun), [one, second], wrong);
        await checkFolder(folder, [winner], [], false, wrong);
      });
      await bench.check(`branch, ${label}, round ${round}`, async (wrong) => {
        rmSync(join(bench.scratch, 'branch'), { recursive: true, force: true });
        mkdirSync(join(bench.scratch, 'branch'));
        const repository = newBare(join(bench.scratch, 'branch/served.git'));
        const store = (name: string): Store => branchStore(repository, join(bench.scratch, 'branch', name));
        const winner = await race(store('a'), store('b'), [one, second], wrong);
        checkState(repository, [winner], [], wrong);
        const reader = store('reader');
        for (const stored of await reader.list(winner.suite)) {
          if ((await reader.read(stored)).warnings.join() !== winner.warnings.join()) wrong('the loser is stored');
        }
      });
    }
  }
}

/** Stores both at once; gives the run that must be there now. */
async function race(a: Store, b: Store, runs: [Run, Run], wrong: (text: string) => void): Promise<Run> {
  const [one, other] = runs;
  const outcomes = await Promise.all([outcomeOf(a.append(one)), outcomeOf(b.append(other))]);
  const told = outcomes.filter((outcome) => outcome.state === 'told');
  if (told.length !== (one === other ? 0 : 1)) {
    wrong(`${told.length} writers were told of an error: ${told.map(({ error }) => error.message).join('; ')}`);
  }
  for (const { error } of told) if (!/already stored/.test(error.message)) wrong(`not to the point: ${error.message}`);
  return outcomes[0].state === 'done' ? one : other;
}
