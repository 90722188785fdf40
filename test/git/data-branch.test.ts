import { execFile, execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { encodeRun } from '../../src/history/stored-run-codec.ts';
import { pathOf, storedRunOf } from '../../src/history/stored-run-path.ts';
import { parseRun } from '../../src/io/schema/schema.ts';
import { folderStore } from '../../src/io/store/folder/store.ts';
import { exampleRun } from '../builders/example-run.ts';
import { BRANCH, bare, errorOf, HEAD, hook, open, plant, remote, scratch, WITNESS, waits } from './served-branch.ts';

const CHILD = join(import.meta.dirname, 'append-child.ts');

describe('a data branch', () => {
  test('that does not exist is an empty store, and looking does not make it', async () => {
    expect(await open().list('parser')).toEqual([]);
    expect(remote('for-each-ref')).toBe('');
  });

  test('is made by the first run, with a README and no parent', async () => {
    const store = open();
    const stored = await store.append(exampleRun());
    expect(stored).toEqual(storedRunOf(exampleRun()));
    expect(remote('ls-tree', '-r', '--name-only', BRANCH).split('\n')).toEqual(['README.md', stored.path]);
    expect(remote('log', '--format=%P|%an <%ae>|%at|%s', BRANCH)).toBe(
      '|pinbench <noreply@pinbench.invalid>|1795222923|Store a run of parser',
    );
    expect(remote('show', `${BRANCH}:README.md`)).toMatch(/^# Results of benchmarks/);
    expect(await store.list('parser')).toEqual([stored]);
    expect(await store.read(stored)).toEqual(exampleRun());
    expect(await store.readApart?.(stored)).toMatchObject({ run: { id: exampleRun().id }, samples: {} });
  });

  test('grows by one commit for each run, with nothing lost, also from another machine', async () => {
    await open().append(exampleRun());
    const store = open();
    await store.append(exampleRun({ id: 'a2' }));
    await store.append(exampleRun({ id: 'a3' }));
    await store.append(exampleRun({ id: 'b1', suite: 'lexer' }));
    expect(remote('rev-list', '--count', BRANCH)).toBe('4');
    expect((await open().list('parser')).map(({ id }) => id).sort()).toEqual(['a1', 'a2', 'a3']);
    expect((await open().list('lexer')).map(({ id }) => id)).toEqual(['b1']);
    expect(remote('log', '-1', '--format=%b', BRANCH)).toBe(`Commit: ${exampleRun().source.commit}\nRun: b1`);
  });

  test('holds the same run once', async () => {
    await open().append(exampleRun());
    const before = remote('rev-parse', BRANCH);
    await open().append(exampleRun());
    expect(remote('rev-parse', BRANCH)).toBe(before);
  });

  test('refuses another run under a name that is taken, and keeps the first', async () => {
    const stored = await open().append(exampleRun());
    const error = await errorOf(open().append(exampleRun({ warnings: ['other'] })));
    expect(error.message).toMatch(/another run is already stored/);
    expect(await open().read(stored)).toEqual(exampleRun());
  });

  test('leaves the other branches and the code alone', async () => {
    plant('code.c', 'int main;');
    remote('branch', '-m', BRANCH, 'main');
    const before = remote('rev-parse', 'main');
    await open().append(exampleRun());
    expect(remote('rev-parse', 'main')).toBe(before);
    expect(remote('for-each-ref', '--format=%(refname)').split('\n')).toEqual(['refs/heads/main', HEAD, WITNESS]);
  });

  test('is built on again when another writer was first', async () => {
    const store = open();
    await store.append(exampleRun());
    await open().append(exampleRun({ id: 'first' }));
    const stored = await store.append(exampleRun({ id: 'second' }));
    expect(remote('rev-list', '--count', BRANCH)).toBe('3');
    expect(await open().read(stored)).toEqual(exampleRun({ id: 'second' }));
    expect((await open().list('parser')).map(({ id }) => id).sort()).toEqual(['a1', 'first', 'second']);
  });

  test('waits longer each time another writer was first, and gives up at last without a push by force', async () => {
    await open().append(exampleRun());
    // While each push is looked at, a rival moves the branch; its message counts, so that each commit is a new one.
    hook(`unset GIT_QUARANTINE_PATH GIT_OBJECT_DIRECTORY GIT_ALTERNATE_OBJECT_DIRECTORIES
      echo x >> ${scratch}/pushes
      export GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a
      rival=$(git commit-tree -p ${BRANCH} -m "$(wc -l < ${scratch}/pushes)" ${BRANCH}^{tree})
      git update-ref refs/heads/${BRANCH} $rival`);
    const attempts: number[] = [];
    const patient = open({ patienceSeconds: 40, onRetry: (attempt) => attempts.push(attempt) });
    const error = await errorOf(patient.append(exampleRun({ id: 'late' })));
    expect(error.message).toMatch(/could not be written: 9 times in 0.7 minutes another writer was first/);
    expect(readFileSync(join(scratch, 'pushes'), 'utf8')).toBe('x\n'.repeat(9));
    expect(attempts).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(waits).toEqual([0.5, 1, 2, 4, 8, 10, 10, 10]);
    expect(remote('rev-list', '--count', BRANCH)).toBe('10');
  });

  test('loses no run of eight processes that push at the same moment, the first push included', async () => {
    const run = promisify(execFile);
    const ids = Array.from({ length: 8 }, (_, index) => `p${index}`);
    const target = JSON.stringify({ remote: bare, scratch: join(scratch, 'scratch') });
    await Promise.all(ids.map((id) => run(process.execPath, [CHILD, target, JSON.stringify({ id })])));
    expect((await open().list('parser')).map(({ id }) => id).sort()).toEqual(ids);
    expect(remote('rev-list', '--count', BRANCH)).toBe('8');
  });

  test('takes many calls of one store at the same time', async () => {
    const store = open();
    const ids = ['a', 'b', 'c'];
    await Promise.all([
      ...ids.map((id) => store.append(exampleRun({ id }))),
      store.list('parser'),
      store.list('lexer'),
    ]);
    expect((await store.list('parser')).map(({ id }) => id).sort()).toEqual(ids);
  });

  test('goes on after a call that failed', async () => {
    const store = open();
    const stored = await store.append(exampleRun());
    const [refused, fine] = await Promise.allSettled([
      store.append(exampleRun({ warnings: ['other'] })),
      store.read(stored),
    ]);
    expect(refused.status).toBe('rejected');
    expect(fine.status).toBe('fulfilled');
  });

  test('with a damaged file still takes runs and gives the others', async () => {
    const good = await open().append(exampleRun());
    const bad = storedRunOf(exampleRun({ id: 'bad' }));
    plant(bad.path, encodeRun(exampleRun({ id: 'bad' })).subarray(0, 200));
    const store = open();
    expect((await store.list('parser')).map(({ id }) => id).sort()).toEqual(['a1', 'bad']);
    expect((await errorOf(store.read(bad))).message).toContain(`${bad.path} cannot be used`);
    expect(await store.read(good)).toEqual(exampleRun());
    await store.append(exampleRun({ id: 'a2' }));
    expect((await errorOf(store.append(exampleRun({ id: 'bad' })))).message).toContain(bad.path);
    expect(remote('ls-tree', '-r', '--name-only', BRANCH).split('\n')).toHaveLength(4);
  });

  test('does not believe a file that claims another commit than its name, and overlooks foreign files', async () => {
    const forged = storedRunOf(exampleRun());
    plant(forged.path, encodeRun(exampleRun({ source: { ...exampleRun().source, commit: 'f'.repeat(40) } })));
    plant('runs/parser/notes.txt', 'x');
    const store = open();
    expect(await store.list('parser')).toEqual([forged]);
    expect((await errorOf(store.read(forged))).message).toMatch(/holds the run that belongs at .*ffffffffffff/);
    expect((await errorOf(store.read({ ...forged, path: 'runs/parser/notes.txt' }))).message).toMatch(/no stored run/);
    expect((await errorOf(store.read(storedRunOf(exampleRun({ id: 'x' }))))).message).toMatch(/no stored run/);
  });

  test('cloned by a person is a folder store', async () => {
    await open().append(exampleRun());
    const clone = join(scratch, 'clone');
    execFileSync('git', ['clone', '-q', '--branch', BRANCH, bare, clone]);
    const store = folderStore(clone, parseRun);
    const [stored] = await store.list('parser');
    expect(stored?.path).toBe(pathOf(exampleRun()));
    expect(stored && (await store.read(stored))).toEqual(exampleRun());
  });

  test.each([
    '',
    '-x',
    'a..b',
    'a b',
    'a\nb',
    'x.lock',
    'a//b',
    'a/',
    '@',
    'HEAD',
    'refs/heads/x',
    'a:b',
    'a*',
    'a@{b',
  ])('cannot be called %j', (branch) => {
    expect(() => open({ branch })).toThrow(/cannot be the data branch/);
  });

  test.each([
    '',
    '--upload-pack=x',
    'ext::sh -c x',
    'https://me:hush@example.com/x',
    'http://hush@example.com/x',
    'a\nb',
  ])('cannot be at %j, and no password in it is repeated', (place) => {
    expect(() => open({ remote: place })).toThrow(/^the remote .* cannot be used$/);
    expect(() => open({ remote: place })).not.toThrow(/hush/);
  });
});

test('a scratch folder that cannot be made is a sentence', async () => {
  writeFileSync(join(scratch, 'file'), '');
  const error = await errorOf(open({ scratch: join(scratch, 'file/x') }).list('parser'));
  expect(error.message).toMatch(/no folder could be made in/);
});
