/** Both histories as bare repositories, written by `git fast-import`: as many commits as there are runs. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { deflateSync } from 'node:zlib';
import { encodeRun } from '../src/history/stored-run-codec.ts';
import { pathOf } from '../src/history/stored-run-path.ts';
import { newBare } from '../test/history/faults/ground.ts';
import { dataFile, entryText, historyRun } from './history-data.ts';

export const BRANCH = 'pinbench-data';
export const FILE = 'dev/bench/data.js';

/** Sizes of a branch in bytes, everything that was ever pushed to it included. */
export interface Sizes {
  /** Each object by itself, as a server keeps what was pushed until it tidies up. */
  loose: number;
  /** After `git gc`. */
  packed: number;
  /** How `packed` came about. */
  how: string;
}

export interface Histories {
  /** entries[i] is the text of run i in a data.js. */
  entries: string[];
  ours: Map<number, Sizes>;
  beside: Map<number, Sizes>;
}

/** Versions of a large data.js that are really stored, the newest ones. */
const VERSIONS = 4;

/**
 * `places` says where the two bare repositories of a history of so many runs are made; up to `mostWhole` runs (and for
 * the first of `counts`) every version of the data.js is stored.
 */
export async function buildHistories(
  counts: number[],
  mostWhole: number,
  places: (count: number) => { ours: string; beside: string },
  tell: (text: string) => void,
): Promise<Histories> {
  const most = Math.max(...counts);
  const entries: string[] = [];
  const writers = new Map(counts.map((count) => [count, fastImport(places(count).ours)]));
  for (let index = 0; index < most; index += 1) {
    if (index % 100 === 0) tell(`making run ${index} of ${most}`);
    const run = historyRun(index);
    const [path, bytes] = [pathOf(run), encodeRun(run)];
    entries.push(entryText(run));
    for (const [count, writer] of writers) {
      const readme = index === 0 ? [{ path: 'README.md', bytes: Buffer.from('# Results of benchmarks\n') }] : [];
      if (index < count) await writer.commit(index, [...readme, { path, bytes }]);
    }
  }
  const ours = new Map<number, Sizes>();
  const beside = new Map<number, Sizes>();
  let packing: Packing | null = null;
  for (const count of counts) {
    tell(`packing ${count} runs`);
    const place = places(count);
    await writers.get(count)?.end();
    git(place.ours, 'update-ref', `refs/pinbench/kept/${BRANCH}`, BRANCH);
    ours.set(count, { loose: looseSize(place.ours, count), packed: packedSize(place.ours), how: 'measured' });
    const isWhole = packing === null || count <= mostWhole;
    const built = await buildDataFile(place.beside, entries.slice(0, count), isWhole ? null : packing, tell);
    beside.set(count, built.sizes);
    packing = built.packing;
  }
  return { entries, ours, beside };
}

/** Every version is stored where `packing` is null; else only the newest, and the rest follows from what it tells. */
async function buildDataFile(
  place: string,
  entries: string[],
  packing: Packing | null,
  tell: (text: string) => void,
): Promise<{ sizes: Sizes; packing: Packing }> {
  const count = entries.length;
  // The file grows by the same amount each time, so a few versions tell the size of all.
  const points = Array.from({ length: 11 }, (_, tenth) => Math.max(1, Math.round((count * tenth) / 10)));
  const sizes = points.map((version) => {
    tell(`compressing data.js, version ${version} of ${count}`);
    return deflateSync(dataFile(entries.slice(0, version))).length;
  });
  const mean = sizes.slice(1).reduce((sum, size, at) => sum + (size + (sizes[at] ?? 0)) / 2, 0) / (sizes.length - 1);
  const versions = packing === null ? count : VERSIONS;
  await rewriteDataFile(place, entries, versions, tell);
  tell(`packing ${versions} versions of data.js`);
  const packed = packedSize(place);
  const found = { versions, ...deltasIn(place) };
  if (packing === null) {
    const how = `measured, with ${found.wholes} whole copies and deltas of ${Math.round(found.delta)} B`;
    return { sizes: { loose: mean * count, packed, how }, packing: found };
  }
  // The fewest that it could be, so that no ratio is better than the truth; a delta is as long as its file is.
  const least = packing.wholes * mean + (count - packing.wholes) * (found.delta / 2);
  const most = (packing.wholes / packing.versions) * count * mean + count * found.delta;
  const how = `estimated: at least this, with ${packing.wholes} whole copies as ${packing.versions} versions have them and deltas that grow to ${Math.round(found.delta)} B as the newest ${VERSIONS} versions have them; ${(most / 1e6).toFixed(0)} MB if whole copies grow in number with the versions`;
  return { sizes: { loose: mean * count, packed: least, how }, packing };
}

/** How git packed the versions of the file: whole ones, and the mean size in bytes of the others. */
interface Packing {
  versions: number;
  wholes: number;
  delta: number;
}

function deltasIn(place: string): { wholes: number; delta: number } {
  const format = '--batch-check=%(objecttype) %(objectsize:disk) %(deltabase)';
  const rows = git(place, 'cat-file', '--batch-all-objects', format).split('\n');
  const blobs = rows.map((row) => row.split(' ')).filter(([kind]) => kind === 'blob');
  const deltas = blobs.filter(([, , base = '']) => !/^0+$/.test(base));
  const bytes = deltas.reduce((sum, [, size]) => sum + Number(size), 0);
  return { wholes: blobs.length - deltas.length, delta: deltas.length === 0 ? 0 : bytes / deltas.length };
}

/** The newest versions of the file, each a commit. */
async function rewriteDataFile(
  place: string,
  entries: string[],
  versions: number,
  tell: (text: string) => void,
): Promise<void> {
  const writer = fastImport(place);
  for (let version = entries.length - versions + 1; version <= entries.length; version += 1) {
    tell(`rewriting data.js, version ${version} of ${entries.length}`);
    await writer.commit(version, [{ path: FILE, bytes: dataFile(entries.slice(0, version)) }]);
  }
  await writer.end();
}

/** Objects that a hundred evenly spread commits brought, each by itself, taken times the rest. */
function looseSize(place: string, count: number): number {
  const commits = git(place, 'rev-list', '--reverse', BRANCH).split('\n');
  const step = Math.max(1, Math.floor(count / 100));
  const sample = commits.filter((_, index) => index > 0 && index % step === step - 1);
  const ids = sample.map((commit) => git(place, 'rev-list', '--objects', '--no-object-names', commit, `^${commit}^`));
  const output = execFileSync('git', ['--git-dir', place, 'cat-file', '--batch'], {
    input: ids.join('\n'),
    maxBuffer: 2 ** 30,
  });
  let size = 0;
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at);
    const length = Number(output.toString('latin1', at, end).split(' ')[2]);
    size += deflateSync(output.subarray(end + 1, end + 1 + length)).length;
    at = end + 1 + length + 1;
  }
  return (size / sample.length) * count;
}

/** As a thorough `git gc` leaves it: deltas are looked for among all objects, not only taken from what was there. */
function packedSize(place: string): number {
  git(place, 'repack', '-adfq');
  const kibibytes = /^size-pack: (\d+)$/m.exec(git(place, 'count-objects', '-v'))?.[1];
  return Number(kibibytes) * 1024;
}

function fastImport(place: string): {
  commit(at: number, files: { path: string; bytes: Uint8Array }[]): Promise<void>;
  end(): Promise<void>;
} {
  newBare(place);
  const child = spawn('git', ['--git-dir', place, 'fast-import', '--quiet'], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const ended = once(child, 'close');
  const write = async (part: string | Uint8Array): Promise<void> => {
    if (!child.stdin.write(part)) await once(child.stdin, 'drain');
  };
  return {
    async commit(at, files) {
      await write(
        `commit refs/heads/${BRANCH}\ncommitter pinbench <noreply@pinbench.invalid> ${1767225600 + at * 3600} +0000\n`,
      );
      await write('data 16\nStore a run here\n');
      for (const { path, bytes } of files) {
        await write(`M 100644 inline ${path}\ndata ${bytes.length}\n`);
        await write(bytes);
        await write('\n');
      }
    },
    async end() {
      child.stdin.end();
      const [code] = await ended;
      if (code !== 0) throw new Error(`git fast-import ended with ${code}`);
    },
  };
}

export function git(place: string, ...args: string[]): string {
  return execFileSync('git', ['--git-dir', place, ...args], { encoding: 'utf8', maxBuffer: 2 ** 30 }).trim();
}
