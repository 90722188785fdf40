import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { restoreApart } from '../../src/history/run-apart.ts';
import { encodeRun } from '../../src/history/stored-run-codec.ts';
import { pathOf, storedRunOf } from '../../src/history/stored-run-path.ts';
import { parseRun } from '../../src/io/schema/schema.ts';
import { folderStore } from '../../src/io/store/folder/store.ts';
import { exampleRun } from '../builders/example-run.ts';

const CHILD = join(import.meta.dirname, 'append-child.ts');
const isRoot = process.getuid?.() === 0;
const canMount = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'x', '/mnt']).status === 0;

let scratch: string;
let folder: string;
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'pinbench-folder-'));
  folder = join(scratch, 'store');
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

const filesIn = (place: string) =>
  readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(place.length + 1))
    .sort();

describe('a folder store', () => {
  test('is empty before the first run, and listing makes no folder', async () => {
    expect(await folderStore(folder, parseRun).list('parser')).toEqual([]);
    expect(existsSync(folder)).toBe(false);
  });

  test('gives back what was stored, and leaves nothing else behind', async () => {
    const store = folderStore(folder, parseRun);
    const stored = await store.append(exampleRun());
    expect(stored).toEqual(storedRunOf(exampleRun()));
    expect(await store.list('parser')).toEqual([stored]);
    expect(await store.list('lexer')).toEqual([]);
    expect(await store.read(stored)).toEqual(exampleRun());
    expect(await store.readApart?.(stored)).toEqual(restoreApart(encodeRun(exampleRun()), stored.path, parseRun));
    expect(filesIn(folder)).toEqual(['.gitignore', stored.path]);
  });

  test('gives many runs at once, and the others where one is damaged', async () => {
    const store = folderStore(folder, parseRun);
    const runs = Array.from({ length: 12 }, (_, index) => exampleRun({ id: `run-${index}` }));
    const stored = await Promise.all(runs.map((run) => store.append(run)));
    writeFileSync(join(folder, stored[3]?.path ?? ''), 'no run');
    const read = await Promise.allSettled(stored.map((one) => store.read(one)));
    expect(read.map((one) => (one.status === 'fulfilled' ? one.value.id : 'damaged'))).toEqual(
      runs.map(({ id }, place) => (place === 3 ? 'damaged' : id)),
    );
  });

  test('keeps itself out of git once, and respects what the user made of that', async () => {
    const store = folderStore(folder, parseRun);
    await store.append(exampleRun());
    expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe('*\n');
    unlinkSync(join(folder, '.gitignore'));
    await store.append(exampleRun({ id: 'a2' }));
    expect(existsSync(join(folder, '.gitignore'))).toBe(false);
  });

  test("never ignores the whole of somebody's work tree", async () => {
    mkdirSync(join(folder, '.git'), { recursive: true });
    await folderStore(folder, parseRun).append(exampleRun());
    expect(existsSync(join(folder, '.gitignore'))).toBe(false);
  });

  test('stores the same run once, however often and however many at a time', async () => {
    const stores = Array.from({ length: 8 }, () => folderStore(folder, parseRun));
    await Promise.all(stores.map((store) => store.append(exampleRun())));
    await stores[0]?.append(exampleRun());
    expect(filesIn(folder)).toEqual(['.gitignore', pathOf(exampleRun())]);
  });

  test('refuses another run under a name that is taken, and keeps the first', async () => {
    const store = folderStore(folder, parseRun);
    const stored = await store.append(exampleRun());
    await expect(store.append(exampleRun({ warnings: ['other'] }))).rejects.toThrow(/another run is already stored/);
    expect(await store.read(stored)).toEqual(exampleRun());
    expect(filesIn(folder)).toEqual(['.gitignore', stored.path]);
  });

  test('loses no run of many processes that write at the same moment', async () => {
    const run = promisify(execFile);
    const ids = Array.from({ length: 6 }, (_, index) => `p${index}`);
    const target = JSON.stringify({ folder });
    await Promise.all(ids.map((id) => run(process.execPath, [CHILD, target, JSON.stringify({ id })])));
    const stored = await folderStore(folder, parseRun).list('parser');
    expect(stored.map(({ id }) => id).sort()).toEqual(ids);
  });

  test('overlooks what is not its own', async () => {
    const store = folderStore(folder, parseRun);
    const stored = await store.append(exampleRun());
    const beside = dirname(join(folder, stored.path));
    for (const name of ['notes.txt', '.tmp-0123456789abcdef', 'run.json.gz']) writeFileSync(join(beside, name), 'x');
    writeFileSync(join(folder, 'runs/parser/README.md'), 'x');
    mkdirSync(join(folder, 'runs/parser/0123'));
    expect(await store.list('parser')).toEqual([stored]);
  });

  test('names a damaged file, keeps it as it is, and goes on with the others', async () => {
    const store = folderStore(folder, parseRun);
    const bad = await store.append(exampleRun());
    const good = await store.append(exampleRun({ id: 'a2' }));
    const half = readFileSync(join(folder, bad.path)).subarray(0, 300);
    writeFileSync(join(folder, bad.path), half);
    expect(await store.list('parser')).toHaveLength(2);
    await expect(store.read(bad)).rejects.toThrow(`${bad.path} cannot be used`);
    expect((await store.read(good)).id).toBe('a2');
    await store.append(exampleRun({ id: 'a3' }));
    await expect(store.append(exampleRun())).rejects.toThrow(`${bad.path} cannot be used`);
    expect(readFileSync(join(folder, bad.path))).toEqual(half);
  });

  test('does not believe a file that claims another commit than its name', async () => {
    const store = folderStore(folder, parseRun);
    const stored = await store.append(exampleRun());
    const other = exampleRun({ source: { ...exampleRun().source, commit: 'f'.repeat(40) } });
    writeFileSync(join(folder, stored.path), encodeRun(other));
    await expect(store.read(stored)).rejects.toThrow(/holds the run that belongs at .*ffffffffffff/);
  });

  test('does not read a file that breaks the schema', async () => {
    const store = folderStore(folder, parseRun);
    const stored = await store.append(exampleRun());
    const { results: _, ...broken } = exampleRun();
    writeFileSync(join(folder, stored.path), encodeRun(broken as ReturnType<typeof exampleRun>));
    await expect(store.read(stored)).rejects.toThrow(/cannot be used: it holds no valid run: .*results/);
  });

  test.each(['../../etc/passwd', 'runs/../../x', '/etc/passwd'])('does not read outside itself: %s', async (path) => {
    const stored = { ...storedRunOf(exampleRun()), path };
    await expect(folderStore(folder, parseRun).read(stored)).rejects.toThrow(/not the path of a stored run/);
  });

  test('does not wait for a pipe or a folder that poses as a run', async () => {
    const path = pathOf(exampleRun());
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    execFileSync('mkfifo', [join(folder, path)]);
    await expect(folderStore(folder, parseRun).read(storedRunOf(exampleRun()))).rejects.toThrow(/it is not a file/);
  });

  test('says so when a file lies where its folder should be', async () => {
    writeFileSync(folder, 'x');
    const store = folderStore(folder, parseRun);
    expect(await store.list('parser')).toEqual([]);
    await expect(store.append(exampleRun())).rejects.toMatchObject({ kind: 'infrastructure' });
    expect(readFileSync(folder, 'utf8')).toBe('x');
  });
});

describe('a disk that fails', () => {
  const big = JSON.stringify({ id: 'a2', warnings: [randomBytes(60_000).toString('hex')] });
  /** Stores `a1` and then the big `a2` on a 40 KiB disk that is mounted, and changed between the two, by `between`. */
  const onSmallDisk = (between: string) => {
    const script = `mount -t tmpfs -o size=40k disk "$1" && "$2" "$3" "$4" '{}' && ${between} && "$2" "$3" "$4" "$5"
      echo "exit $?"; cd "$1" && find . -type f | sort`;
    mkdirSync(folder);
    const target = JSON.stringify({ folder });
    const args = ['-rm', 'sh', '-c', script, 'sh', folder, process.execPath, CHILD, target, big];
    return execFileSync('unshare', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  };

  test.skipIf(!canMount).each([
    ['is full', 'true', 'no space is left on its disk'],
    ['became read-only', 'mount -o remount,ro "$1"', 'its file system is read-only'],
  ])('because it %s gives a sentence; what was stored stays and nothing is half written', (_name, between, reason) => {
    const [first, sentence, ...rest] = onSmallDisk(between).trim().split('\n');
    expect(first).toBe(pathOf(exampleRun()));
    expect(sentence).toBe(`the store ${folder} could not be written: ${reason}`);
    expect(rest.slice(2)).toEqual(['exit 4', './.gitignore', `./${pathOf(exampleRun())}`]);
  });

  test('because it is forbidden gives a sentence', () => {
    mkdirSync(folder);
    chmodSync(scratch, 0o755);
    chmodSync(folder, 0o555);
    const child = [process.execPath, CHILD, JSON.stringify({ folder })];
    // Root may write anywhere, so root lets somebody else try.
    const argv = isRoot ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', ...child] : child;
    const { stdout, status } = spawnSync(argv[0] ?? '', argv.slice(1), { encoding: 'utf8' });
    expect(stdout.split('\n')[0]).toBe(`the store ${folder} could not be written: permission was denied`);
    expect(status).toBe(4);
    expect(filesIn(folder)).toEqual([]);
  });
});
