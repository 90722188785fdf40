import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { encodeRun } from '../../src/history/stored-run-codec.ts';
import { pathOf } from '../../src/history/stored-run-path.ts';
import { parseRun } from '../../src/io/schema/schema.ts';
import { folderStore } from '../../src/io/store/folder/store.ts';
import type { Archive } from '../../src/model/ports/store.ts';
import { EXAMPLE_KEY, exampleRun } from '../builders/example-run.ts';

const KEY = EXAMPLE_KEY.slice(0, 16);
const PATH = pathOf(exampleRun());

let scratch: string;
let folder: string;
let store: Archive;
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'pinbench-archive-'));
  folder = join(scratch, 'store');
  store = folderStore(folder, parseRun);
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

const put = (path: string, content: string) => ({ path, bytes: Buffer.from(content) });
const month = (name: string) => exampleRun({ id: name, startedAt: `${name}-03T00:00:00Z` });

async function all(values: AsyncIterable<Uint8Array>): Promise<string[]> {
  const found: string[] = [];
  for await (const value of values) found.push(Buffer.from(value).toString());
  return found;
}

function git(...args: string[]): string {
  const person = ['-c', 'user.name=a', '-c', 'user.email=a@example.invalid'];
  return execFileSync('git', ['-C', folder, ...person, ...args], { encoding: 'utf8' }).trim();
}

function commit(message: string): void {
  git('add', '--all', '--force');
  git('commit', '-q', '--message', message);
}

describe('a folder store', () => {
  test('knows keys and suites, and is empty before the first run', async () => {
    const nothing = [await store.keys('parser'), await store.series(), await store.paths(), await store.vanished()];
    expect(nothing).toEqual([[], [], [], []]);
    await store.append(exampleRun());
    await store.append(exampleRun({ environment: { ...exampleRun().environment, key: 'b'.repeat(64) } }));
    await store.append(exampleRun({ suite: 'lexer' }));
    mkdirSync(join(folder, 'runs/parser/notes'));
    writeFileSync(join(folder, 'runs/file'), '');
    expect(await store.keys('parser')).toEqual(['b'.repeat(16), KEY]);
    expect(await store.series()).toEqual(['lexer', 'parser']);
  });

  test('is searched from the newest month on, until enough was found', async () => {
    const names = ['2025-12', '2026-01', '2026-02', '1970-01', '2099-12'];
    for (const name of names) await store.append(month(name));
    await store.append(month('2026-02'));
    mkdirSync(join(folder, 'runs/parser', KEY, '2026-13'));
    const asked: [string, number][] = [];
    const enough = (found: unknown[], name: string) => asked.push([name, found.length]) === 3;
    expect((await store.list('parser', { key: KEY, enough })).map(({ id }) => id)).toEqual([
      '2099-12',
      '2026-02',
      '2026-01',
    ]);
    expect(asked).toEqual([
      ['2099-12', 1],
      ['2026-02', 2],
      ['2026-01', 3],
    ]);
    expect(await store.list('parser')).toHaveLength(5);
    expect(await store.list('parser', { key: '..', enough: () => false })).toEqual([]);
  });

  test('sweeps half-written files of an hour ago, and leaves those of now', async () => {
    mkdirSync(folder);
    const [old, young, other] = ['.tmp-00000000000000aa', '.tmp-00000000000000bb', '.tmp-of-somebody'];
    for (const name of [old, young, other]) writeFileSync(join(folder, name), 'x');
    for (const name of [old, other]) utimesSync(join(folder, name), 1, Date.now() / 1000 - 3700);
    await store.append(exampleRun());
    expect(readdirSync(folder).sort()).toEqual(['.gitignore', young, other, 'runs'].sort());
    expect(await store.paths()).toEqual(['.gitignore', other, PATH]);
  });
});

describe('the archive of a folder', () => {
  test('names every file and gives its bytes, but follows no link', async () => {
    await store.append(exampleRun());
    writeFileSync(join(scratch, 'secret'), 'x');
    symlinkSync(join(scratch, 'secret'), join(folder, 'runs/link'));
    symlinkSync(scratch, join(folder, 'runs/linked-folder'));
    expect(await store.paths()).toEqual(['.gitignore', 'runs/link', 'runs/linked-folder', PATH].sort());
    expect(await store.bytes(PATH)).toEqual(Buffer.from(encodeRun(exampleRun())));
    expect(await store.bytes('gone')).toBeNull();
    expect(await store.bytes('runs/parser/x/y')).toBeNull();
    await expect(store.bytes('runs/link')).rejects.toThrow(/it is not a file/);
    await expect(store.bytes('runs')).rejects.toThrow(/it is not a file/);
    await expect(store.bytes('../secret')).rejects.toMatchObject({ kind: 'usage' });
  });

  test('is changed whole: what is put is there, what is removed is gone with its empty folders', async () => {
    for (const name of ['2026-01', '2026-02']) await store.append(month(name));
    const path = pathOf(month('2026-01'));
    await store.change({
      put: [put('index/a.json', '1'), put(PATH, 'mended')],
      remove: [path, 'no/such'],
      message: 'x',
    });
    expect(await store.paths()).toEqual(['.gitignore', 'index/a.json', pathOf(month('2026-02')), PATH].sort());
    expect(existsSync(dirname(join(folder, path)))).toBe(false);
    expect(readFileSync(join(folder, PATH), 'utf8')).toBe('mended');
    await store.change({ put: [put(PATH, 'again')], remove: [], message: 'x' });
    expect(readFileSync(join(folder, PATH), 'utf8')).toBe('again');
    await store.change({ put: [], remove: ['index/a.json', pathOf(month('2026-02')), PATH], message: 'x' });
    expect(readdirSync(folder)).toEqual(['.gitignore']);
  });

  test('is left as it was by a change that cannot be made whole', async () => {
    await store.append(exampleRun());
    const before = await store.paths();
    const files = [put('index.json', '1'), put(`${PATH}/below-a-file`, '2')];
    await expect(store.change({ put: files, remove: [PATH], message: 'x' })).rejects.toMatchObject({
      kind: 'infrastructure',
    });
    expect(await store.paths()).toEqual(before);
    expect(readdirSync(folder).filter((name) => name.startsWith('.tmp'))).toEqual([]);
    expect(() => store.change({ put: [put('../x', '')], remove: [], message: 'x' })).toThrow(/cannot be the path/);
  });

  test('that is no work tree remembers nothing', async () => {
    await store.append(exampleRun());
    expect(await all(store.past(PATH))).toEqual([]);
    expect(await store.vanished()).toEqual([]);
    git('init', '-q');
    expect(await all(store.past(PATH))).toEqual([]);
    expect(await store.vanished()).toEqual([]);
    expect(await store.adopt()).toMatch(/^There is nothing to adopt/);
    expect(await store.restore()).toMatch(/^There is nothing to restore/);
  });

  test("that is a work tree remembers with git's help", async () => {
    const [one, two, three] = ['2026-01', '2026-02', '2026-03'].map((name) => pathOf(month(name)));
    for (const name of ['2026-01', '2026-02', '2026-03']) await store.append(month(name));
    git('init', '-q');
    commit('Store');
    for (const content of ['first', 'second', 'third']) {
      writeFileSync(join(folder, one ?? ''), content);
      if (content !== 'third') commit(content);
    }
    expect(await all(store.past(one ?? ''))).toEqual([
      'second',
      'first',
      Buffer.from(encodeRun(month('2026-01'))).toString(),
    ]);
    await store.change({ put: [], remove: [two ?? ''], message: 'Thin' });
    commit('Thin\n\nMade-by: pinbench history');
    expect(await store.vanished()).toEqual([]);
    rmSync(join(folder, three ?? ''));
    expect(await store.vanished()).toEqual([three]);
    commit('by hand');
    expect(await store.vanished()).toEqual([three]);
  });
});
