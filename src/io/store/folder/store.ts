/** Runs kept in a folder of this machine. A clone of the data branch is such a folder too. */
import { dirname, join } from 'node:path';
import { restoreApart } from '../../../history/run-apart.ts';
import { encodeRun, holdsRun, restoreRun, takenError } from '../../../history/stored-run-codec.ts';
import { folderOf, isMonth, isShortKey, parsePath, storedRunOf } from '../../../history/stored-run-path.ts';
import type { StoredRun } from '../../../model/baseline.ts';
import { infrastructureError } from '../../../model/errors.ts';
import type { Archive } from '../../../model/ports/store.ts';
import type { Run } from '../../../model/run.ts';
import { serialQueue } from '../../process/serial-queue.ts';
import { explained, makeFolder, namesIn, readWhole, requireOwn, sweep, writeOnce } from './files.ts';
import { folderArchive } from './maintenance.ts';

/** `folder` is made with the first run. `parseRun` checks the shape of what is read back. */
export function folderStore(folder: string, parseRun: (value: unknown, where: string) => Run): Archive {
  async function keys(series: string): Promise<string[]> {
    await requireOwn(folder, folderOf(series));
    return (await namesIn(join(folder, folderOf(series)))).filter(isShortKey).sort();
  }

  async function months(series: string, key: string): Promise<string[]> {
    await requireOwn(folder, `${folderOf(series)}${key}`);
    const names = await namesIn(join(folder, folderOf(series), key));
    return names.filter(isMonth).sort().reverse();
  }

  /** Whatever else lies there is not ours to judge. */
  async function runsIn(series: string, key: string, month: string): Promise<StoredRun[]> {
    const within = `${folderOf(series)}${key}/${month}`;
    await requireOwn(folder, within);
    const names = await namesIn(join(folder, within));
    return names.map((name) => parsePath(`${within}/${name}`)).filter((stored) => stored !== null);
  }

  /** A few runs at a time: as files, and unpacked, many would fill the memory. */
  const lanes = Array.from({ length: 4 }, serialQueue);
  let lane = 0;
  function reading<T>(work: () => Promise<T>): Promise<T> {
    lane = (lane + 1) % lanes.length;
    return explained(folder, 'read', () => lanes[lane]?.next(work) ?? work());
  }

  async function bytesOf(path: string): Promise<Uint8Array> {
    if (parsePath(path) === null) throw infrastructureError(`${path} is not the path of a stored run`);
    await requireOwn(folder, dirname(path));
    const bytes = await readWhole(join(folder, path));
    if (bytes === null) throw infrastructureError(`there is no stored run ${path} in ${folder}`);
    return bytes;
  }

  return {
    place: folder,

    keys: (series) => explained(folder, 'read', () => keys(series)),

    list: (series, search) =>
      explained(folder, 'read', async () => {
        const runs: StoredRun[] = [];
        const wanted = search === undefined ? await keys(series) : [search.key].filter(isShortKey);
        for (const key of wanted) {
          for (const month of await months(series, key)) {
            runs.push(...(await runsIn(series, key, month)));
            if (search?.enough(runs, month) === true) break;
          }
        }
        return runs;
      }),

    read: ({ path }) => reading(async () => restoreRun(await bytesOf(path), path, parseRun)),

    readApart: ({ path }) => reading(async () => restoreApart(await bytesOf(path), path, parseRun)),

    append(run) {
      const stored = storedRunOf(run);
      const { path } = stored;
      const bytes = encodeRun(run);
      return explained(folder, 'written', async () => {
        await requireOwn(folder, dirname(path));
        await makeFolder(folder, dirname(join(folder, path)));
        await sweep(folder);
        if (await writeOnce(folder, path, bytes)) return stored;
        const found = await readWhole(join(folder, path));
        if (found === null || !holdsRun(found, path, run)) throw takenError(path, folder);
        return stored;
      });
    },

    ...folderArchive(folder),
  };
}
