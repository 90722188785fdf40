import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { EXAMPLE_KEY, exampleRun } from '../builders/example-run.ts';
import type { GitServer } from './http-backend.ts';
import { BRANCH, filesOf, manyRuns, open, remote, scratch, serve, TOKEN, waits } from './served-branch.ts';

const KEY = EXAMPLE_KEY.slice(0, 16);
const RUNS = 1000;

/** Of the work: bytes that came, bytes that went, and pages of objects that were asked for. */
async function cost(
  server: GitServer,
  work: () => Promise<unknown>,
): Promise<{ down: number; up: number; packs: number }> {
  const { sent, received } = server.bytes;
  const before = server.log.length;
  await work();
  const packs = server.log.slice(before).filter((line) => line.startsWith('POST /octo.git/git-upload-pack')).length;
  return { down: server.bytes.sent - sent, up: server.bytes.received - received, packs };
}

describe(`of a branch with ${RUNS} runs in ${Math.ceil(RUNS / 30.5)} months`, () => {
  const runs = manyRuns(RUNS, { warnings: ['x'.repeat(500)] });
  let server: GitServer & { repository: string };
  const fresh = () => open({ remote: server.repository, token: TOKEN });

  beforeEach(async () => {
    server = await serve();
    await fresh().change({ put: filesOf(runs), remove: [], message: 'Many' });
    remote('gc', '-q');
  });

  test('a search fetches the newest months and no more', async () => {
    const months: string[] = [];
    const enough = (found: unknown[], month: string) => months.push(month) > 0 && found.length >= 40;
    const spent = await cost(server, async () => {
      const found = await fresh().list('parser', { key: KEY, enough });
      expect(found.map(({ startedAt }) => startedAt.slice(0, 7)).every((month) => month >= '2027-08')).toBe(true);
    });
    expect(months).toEqual(['2027-09', '2027-08']);
    expect(spent.down).toBeLessThan(10_000);
  });

  test('a search that finds nothing sees each month once, newest first, in few calls', async () => {
    const months: string[] = [];
    const enough = (_found: unknown[], month: string) => months.push(month) < 0;
    const spent = await cost(server, () => fresh().list('parser', { key: KEY, enough }));
    expect(months).toHaveLength(33);
    expect(months).toEqual([...new Set(months)].sort().reverse());
    expect(spent.packs).toBeLessThan(8);
    expect(await fresh().list('parser', { key: 'a'.repeat(16), enough: () => false })).toEqual([]);
    expect(await fresh().list('parser', { key: '../../lexer', enough: () => false })).toEqual([]);
  });

  test('runs that are read together are fetched together, and only they', async () => {
    const store = fresh();
    const found = await store.list('parser', { key: KEY, enough: (all) => all.length >= 10 });
    const ten = found.slice(0, 10);
    const spent = await cost(server, async () => {
      expect((await Promise.all(ten.map((stored) => store.read(stored)))).map(({ id }) => id)).toEqual(
        ten.map(({ id }) => id),
      );
    });
    expect(spent.packs).toBe(1);
    expect(spent.down).toBeLessThan(15_000);
  });

  test('one more is stored beside the others of its month, for a few kilobytes each way', async () => {
    const late = exampleRun({ id: 'late', startedAt: '2026-02-11T00:00:00Z' });
    const spent = await cost(server, () => fresh().append(late));
    expect(spent.down).toBeLessThan(10_000);
    expect(spent.up).toBeLessThan(10_000);
    expect(remote('diff-tree', '-r', '--name-status', `${BRANCH}^`, BRANCH)).toMatch(/^A\t\S+-late\.json\.gz$/);
    expect(remote('ls-tree', '-r', '--name-only', BRANCH).split('\n')).toHaveLength(RUNS + 2);
    expect(remote('fsck', '--strict')).toBe('');
  });

  test('all are listed and all are read, in a handful of calls', async () => {
    const store = fresh();
    expect(await store.list('parser')).toHaveLength(RUNS);
    const spent = await cost(server, async () => {
      const paths = await store.paths();
      const contents = new Map(filesOf(runs).map(({ path, bytes }) => [path, bytes]));
      for (const path of paths) {
        const bytes = await store.bytes(path);
        if (path !== 'README.md')
          expect(Buffer.compare(bytes ?? Buffer.alloc(0), contents.get(path) ?? Buffer.alloc(0))).toBe(0);
      }
      expect(paths).toHaveLength(RUNS + 1);
    });
    expect(spent.packs).toBeLessThan(10);
  });

  test('what git keeps on disk meanwhile holds no token, and no promise that it could act on by itself', async () => {
    const store = fresh();
    const [stored] = await store.list('parser');
    if (stored !== undefined) await store.read(stored);
    const files = readdirSync(join(scratch, 'scratch'), { recursive: true, encoding: 'utf8' }).map((name) =>
      join(scratch, 'scratch', name),
    );
    const configs = files.filter((path) => path.endsWith('/config'));
    expect(configs.length).toBeGreaterThan(0);
    for (const path of configs) expect(readFileSync(path, 'utf8')).not.toMatch(/remote|promisor|partialclone|http/i);
    for (const path of files.filter((name) => statSync(name).isFile())) {
      expect(readFileSync(path, 'latin1')).not.toContain(TOKEN);
    }
  });
});

describe.each([
  ['knows no filter', ['uploadpack.allowFilter', 'false']],
  ['does not filter by depth', ['uploadpackfilter.tree.allow', 'false']],
])('a server that %s', (_name, setting) => {
  test('gives all at once, and everything works', async () => {
    const server = await serve();
    remote('config', ...setting);
    const fresh = () => open({ remote: server.repository, token: TOKEN });
    const runs = manyRuns(60);
    await fresh().change({ put: filesOf(runs), remove: [], message: 'Many' });
    const store = fresh();
    const found = await store.list('parser', { key: KEY, enough: (all) => all.length >= 10 });
    expect((await Promise.all(found.map((stored) => store.read(stored)))).length).toBeGreaterThanOrEqual(10);
    await store.append(exampleRun());
    await fresh().append(exampleRun({ id: 'a-last' }));
    expect(await fresh().list('parser')).toHaveLength(62);
    expect(waits).toEqual([]);
  });
});

test('keys are those of the suite, and what is no key is left out', async () => {
  const other = { ...exampleRun().environment, key: 'b'.repeat(64) };
  const runs = [exampleRun(), exampleRun({ environment: other }), exampleRun({ suite: 'lexer', id: 'l' })];
  const put = [...filesOf(runs), { path: 'runs/parser/notes/a.txt', bytes: Buffer.from('x') }];
  const store = open();
  expect(await store.keys('parser')).toEqual([]);
  await store.change({ put, remove: [], message: 'x' });
  expect(await open().keys('parser')).toEqual(['b'.repeat(16), KEY]);
  expect(await open().keys('lexer')).toEqual([KEY]);
  expect(await open().keys('other')).toEqual([]);
  expect(await open().series()).toEqual(['lexer', 'parser']);
  await expect(open().keys('../x')).rejects.toMatchObject({ kind: 'usage' });
});
