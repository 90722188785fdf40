import { describe, expect, test } from 'vitest';
import { encodeRun } from '../../src/history/stored-run-codec.ts';
import { pathOf } from '../../src/history/stored-run-path.ts';
import { exampleRun } from '../builders/example-run.ts';
import { BRANCH, filesOf, hook, manyRuns, open, plant, remote, scratch, unplant } from './served-branch.ts';

const PATH = pathOf(exampleRun());
const text = (bytes: Uint8Array | null) => (bytes === null ? null : Buffer.from(bytes).toString());
const put = (path: string, content: string) => ({ path, bytes: Buffer.from(content) });

async function all(values: AsyncIterable<Uint8Array>): Promise<(string | null)[]> {
  const found: (string | null)[] = [];
  for await (const value of values) found.push(text(value));
  return found;
}

describe('the archive of a data branch', () => {
  test('that does not exist is empty', async () => {
    const store = open();
    expect([await store.series(), await store.paths(), await store.vanished()]).toEqual([[], [], []]);
    expect(await store.bytes(PATH)).toBeNull();
    expect(await all(store.past(PATH))).toEqual([]);
  });

  test('names every file, sorted, and gives its bytes whatever they are', async () => {
    await open().append(exampleRun());
    plant('runs/notes.txt', 'x');
    plant('a "b" \\é.txt', 'quoted');
    const store = open();
    expect(await store.paths()).toEqual(['README.md', 'a "b" \\é.txt', 'runs/notes.txt', PATH].sort());
    expect(text(await store.bytes('runs/notes.txt'))).toBe('x');
    expect(text(await store.bytes('a "b" \\é.txt'))).toBe('quoted');
    expect(await store.bytes(PATH)).toEqual(Buffer.from(encodeRun(exampleRun())));
    expect(await store.bytes('runs')).toBeNull();
    expect(await store.bytes('gone.txt')).toBeNull();
  });

  test('is changed by one commit that says why, and that leaves the rest alone', async () => {
    const runs = manyRuns(5);
    const store = open();
    await store.change({ put: filesOf(runs), remove: [], message: 'Import' });
    const [first, second] = filesOf(runs);
    const changed = put(second?.path ?? '', 'mended');
    await store.change({ put: [changed], remove: [first?.path ?? ''], message: 'Thin\n\nand  mend' });
    expect(remote('log', '-1', '--format=%an|%B', BRANCH).trim()).toBe(
      'pinbench|Thin and mend\n\nMade-by: pinbench history',
    );
    expect(remote('rev-list', '--count', BRANCH)).toBe('2');
    expect(remote('diff-tree', '-r', '--name-status', `${BRANCH}^`, BRANCH).split('\n').sort()).toEqual(
      [`D\t${first?.path}`, `M\t${second?.path}`].sort(),
    );
    expect(text(await open().bytes(changed.path))).toBe('mended');
    expect(text(await store.bytes(changed.path))).toBe('mended');
  });

  test('loses the folders that a change empties', async () => {
    const store = open();
    await store.change({ put: filesOf(manyRuns(40)), remove: [], message: 'x' });
    const paths = await store.paths();
    await store.change({ put: [], remove: paths.filter((path) => path.includes('/2025-01/')), message: 'x' });
    expect((await open().paths()).filter((path) => path.startsWith('runs/'))).toHaveLength(9);
    expect(remote('ls-tree', '-d', '-r', '--name-only', BRANCH)).not.toContain('2025-01');
  });

  test('is changed on top of what another writer stored meanwhile', async () => {
    const store = open();
    await store.change({ put: filesOf(manyRuns(3)), remove: [], message: 'x' });
    const [, gone = ''] = await store.paths();
    // The first push finds that a rival was there before it; its rival stays.
    hook(`unset GIT_QUARANTINE_PATH GIT_OBJECT_DIRECTORY GIT_ALTERNATE_OBJECT_DIRECTORIES
      test -e ${scratch}/once && exit 0; touch ${scratch}/once
      export GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a
      git update-ref refs/heads/${BRANCH} $(git commit-tree -p ${BRANCH} -m rival ${BRANCH}^{tree})`);
    await store.change({ put: [put('index.json', '{}')], remove: [gone], message: 'mine' });
    expect(remote('log', '--format=%s', BRANCH).split('\n')).toEqual(['mine', 'rival', 'x']);
    expect(await open().paths()).toHaveLength(4);
  });

  test.each(['', '/etc/passwd', '../x', 'a/../b', 'a//b', '.git/config', 'a/.GIT/x', 'a\nb', 'a\\b', './a', 'a/'])(
    'takes no file named %j',
    async (path) => {
      const store = open();
      await expect(store.change({ put: [put(path, 'x')], remove: [], message: 'x' })).rejects.toMatchObject({
        kind: 'usage',
      });
      await expect(store.change({ put: [], remove: [path], message: 'x' })).rejects.toMatchObject({ kind: 'usage' });
    },
  );

  test('is not touched by a change of nothing', async () => {
    await open().append(exampleRun());
    const before = remote('rev-parse', BRANCH);
    await open().change({ put: [], remove: [], message: 'x' });
    expect(remote('rev-parse', BRANCH)).toBe(before);
  });

  test('remembers what a path held before, newest first, each content once', async () => {
    await open().append(exampleRun());
    for (const content of ['one', 'two', 'one', 'three']) plant('notes.txt', content);
    plant(PATH, 'damaged');
    const store = open();
    expect(await all(store.past('notes.txt'))).toEqual(['one', 'two']);
    expect(await all(store.past(PATH))).toEqual([Buffer.from(encodeRun(exampleRun())).toString()]);
    expect(await all(store.past('README.md'))).toEqual([]);
    expect(await all(store.past('no.txt'))).toEqual([]);
  });

  test('tells which runs vanished, but not those that pinbench took away', async () => {
    const [one, two, three, four] = filesOf(manyRuns(4)).map(({ path }) => path);
    const store = open();
    await store.change({ put: filesOf(manyRuns(4)), remove: [], message: 'x' });
    await store.change({ put: [], remove: [one ?? ''], message: 'Thin' });
    unplant(two ?? '');
    unplant(three ?? '');
    plant(three ?? '', 'back again');
    expect(await open().vanished()).toEqual([two]);
    expect(await open().paths()).toEqual(['README.md', three, four].sort());
  });
});
