/** A server that breaks off after so many bytes, in either direction, for a moment or for good. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { storedRunOf } from '../../../src/history/stored-run-path.ts';
import { startGitServer } from '../../git/http-backend.ts';
import { newToken } from '../token-watch.ts';
import { type Cut, openWire, type Wire } from '../wire.ts';
import { branchStore, checkAppend, SUITE, same, smallRun, Template } from './ground.ts';
import { type Bench, type FaultClass, outcomeOf, spread } from './tally.ts';

export const cutPushes: FaultClass = {
  title: 'connection cut after k bytes, append',
  run: (bench) => cutting(bench, 'append'),
};
export const cutFetches: FaultClass = {
  title: 'connection cut after k bytes, list and read',
  run: (bench) => cutting(bench, 'read'),
};

async function cutting(bench: Bench, operation: 'append' | 'read'): Promise<void> {
  const served = join(bench.scratch, 'served');
  mkdirSync(served);
  const token = newToken();
  const server = await startGitServer({ root: served, token });
  const wire = await openWire(Number(new URL(server.url).port));
  try {
    const earlier = [smallRun('one'), smallRun('two')];
    const template = await Template.make(bench.scratch, earlier);
    const repository = template.copy(join(served, 'octo.git'));
    const url = `http://127.0.0.1:${wire.port}/octo.git`;
    const run = smallRun('new');
    const append = (): Promise<unknown> => branchStore(url, template.folder(), token).append(run);
    const read = async (): Promise<string> => {
      const store = branchStore(url, template.folder(), token);
      const listed = (await store.list(SUITE)).map(({ id }) => id).sort();
      const first = await store.read(storedRunOf(smallRun('one')));
      return `${listed.join()} ${same(first, smallRun('one')) ? 'whole' : 'other'}`;
    };
    await (operation === 'append' ? append() : read());
    const all = cuts(bench, { ...wire.passed });
    for (const cut of all) {
      await bench.check(
        `${operation}, ${cut.direction}, after ${cut.afterBytes} bytes, ${cut.lasting}`,
        async (wrong) => {
          if (operation === 'append') template.copy(repository);
          const outcome = await withCut(wire, cut, () =>
            outcomeOf<unknown>(operation === 'append' ? append() : read()),
          );
          if (operation === 'append') await checkAppend({ repository, template, run }, outcome, wrong);
          else if (outcome.state === 'done' && outcome.value !== 'one,two whole') wrong(`answered ${outcome.value}`);
        },
      );
    }
    await bench.check('nearly every cut was made', async (wrong) => {
      // The last bytes may be fewer than they were the first time.
      if (wire.cuts < all.length * 0.9) wrong(`${wire.cuts} of ${all.length}`);
    });
  } finally {
    await wire.close();
    await server.close();
  }
}

async function withCut<T>(wire: Wire, cut: Cut, work: () => Promise<T>): Promise<T> {
  wire.cut = { ...cut };
  try {
    return await work();
  } finally {
    wire.cut = null;
    endBackends();
  }
}

/** A CGI program whose client has gone waits for the rest of what it was sent; all children of this process are such. */
function endBackends(): void {
  const children = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').trim();
  for (const id of children === '' ? [] : children.split(' ')) process.kill(Number(id), 'SIGTERM');
}

function cuts({ extent }: Bench, passed: { up: number; down: number }): Cut[] {
  const most = { few: 2, usual: 45, all: Number.POSITIVE_INFINITY }[extent];
  return (['up', 'down'] as const).flatMap((direction) =>
    spread(0, passed[direction] - 1, most).flatMap((afterBytes) =>
      (['once', 'for good'] as const).map((lasting) => ({ direction, afterBytes, lasting })),
    ),
  );
}
