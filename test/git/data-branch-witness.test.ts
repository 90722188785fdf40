import { describe, expect, test } from 'vitest';
import { exampleRun } from '../builders/example-run.ts';
import { BRANCH, errorOf, HEAD, hook, notes, open, plant, remote, WITNESS } from './served-branch.ts';

const run = (id: string) => exampleRun({ id });
const at = (ref: string) => remote('for-each-ref', '--format=%(objectname)', ref);
const ids = async () => (await open().list('parser')).map(({ id }) => id).sort();

/** A branch of two runs; gives its two commits. */
async function twoRuns(): Promise<[first: string, second: string]> {
  await open().append(run('one'));
  const first = at(HEAD);
  await open().append(run('two'));
  return [first, at(HEAD)];
}

/** Somebody deletes the branch, sets it back, or replaces it by another. */
const harms: [string, (first: string) => void][] = [
  ['deleted', () => remote('update-ref', '-d', HEAD)],
  ['set back', (first) => remote('update-ref', HEAD, first)],
  [
    'replaced',
    () => {
      remote('update-ref', '-d', HEAD);
      plant('other.txt', 'x');
    },
  ],
];

describe('the witness of a data branch', () => {
  test('moves with each run', async () => {
    const [, second] = await twoRuns();
    expect(at(WITNESS)).toBe(second);
  });

  test('is made with the next run on a branch that has none', async () => {
    await twoRuns();
    remote('update-ref', '-d', WITNESS);
    await open().append(run('three'));
    expect(at(WITNESS)).toBe(at(HEAD));
    expect(notes).toEqual([]);
  });

  test('allows commits made by hand on top, and is on top again after the next run', async () => {
    const [, second] = await twoRuns();
    for (let index = 0; index < 70; index++) plant(`notes-${index}.txt`, 'x');
    expect(await ids()).toEqual(['one', 'two']);
    expect(at(WITNESS)).toBe(second);
    await open().append(run('three'));
    expect(at(WITNESS)).toBe(at(HEAD));
    expect(await ids()).toEqual(['one', 'three', 'two']);
  });

  test.each(harms)('stops reading and writing of a branch that was %s, and says how to mend it', async (name, harm) => {
    const [first, second] = await twoRuns();
    const early = open();
    await early.list('parser');
    harm(first);
    const now = at(HEAD);
    const calls = [
      (store = open()) => store.list('parser'),
      (store = open()) => store.keys('parser'),
      (store = open()) => store.paths(),
      (store = open()) => store.append(run('three')),
      () => early.append(run('three')),
      (store = open()) => store.change({ put: [], remove: ['README.md'], message: 'x' }),
    ];
    for (const call of calls) {
      const error = await errorOf(call());
      expect(error.message).toContain(name === 'deleted' ? 'was deleted' : `was rewritten: it is at ${now}`);
      expect(error.message).toContain(second);
      expect(error.fix).toMatch(/`pinbench history restore --remote [^ ]+ --branch [^ ]+`.*`pinbench history adopt`/);
    }
    expect(at(HEAD)).toBe(now);
    expect(at(WITNESS)).toBe(second);
  });

  test.each(harms)('brings back a branch that was %s', async (name, harm) => {
    const [first, second] = await twoRuns();
    harm(first);
    const replaced = at(HEAD);
    const store = open();
    const sentence = await store.restore();
    expect(sentence).toContain(`is at ${second} again`);
    expect(at(HEAD)).toBe(second);
    if (name !== 'deleted') expect(at(`refs/pinbench/replaced/${BRANCH}`)).toBe(replaced);
    await store.append(run('three'));
    expect(await ids()).toEqual(['one', 'three', 'two']);
    expect(at(WITNESS)).toBe(at(HEAD));
    expect(await open().restore()).toMatch(/^There is nothing to restore/);
  });

  test.each(harms)(
    'is given up for a branch that was %s when somebody accepts it, and kept aside',
    async (name, harm) => {
      const [first, second] = await twoRuns();
      harm(first);
      const now = at(HEAD);
      const store = open();
      expect(await store.adopt()).toContain(name === 'deleted' ? 'is accepted as deleted' : `as it is at ${now}`);
      expect(at(HEAD)).toBe(now);
      expect(at(WITNESS)).toBe(now);
      expect(at(`refs/pinbench/replaced/${BRANCH}`)).toBe(second);
      await store.append(run('three'));
      expect(at(WITNESS)).toBe(at(HEAD));
      expect(await ids()).toEqual({ deleted: ['three'], 'set back': ['one', 'three'], replaced: ['three'] }[name]);
      expect(await open().adopt()).toMatch(/^There is nothing to adopt/);
    },
  );

  test('mends nothing that somebody else changes at the same moment', async () => {
    const [first] = await twoRuns();
    remote('update-ref', HEAD, first);
    hook(`unset GIT_QUARANTINE_PATH GIT_OBJECT_DIRECTORY GIT_ALTERNATE_OBJECT_DIRECTORIES
      export GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a
      git update-ref ${HEAD} $(git commit-tree -p ${HEAD} -m rival ${HEAD}^{tree})`);
    const error = await errorOf(open().restore());
    expect(error.message).toMatch(/changed while it was being repaired/);
    expect(remote('log', '--format=%s', BRANCH)).toBe('rival\nStore a run of parser');
  });

  test('that is seen ahead of the branch for a moment is no reason to stop', async () => {
    const [first, second] = await twoRuns();
    remote('update-ref', HEAD, first);
    // The writer in whose push we looked ends it while we wait for our second look.
    const sleep = async () => void remote('update-ref', HEAD, second);
    expect(await open({ sleep }).list('parser')).toHaveLength(2);
  });

  const refusals: [string, () => void][] = [
    [
      'a hook for each ref',
      () => hook('case $1 in refs/heads/*) exit 0;; esac; echo "only branches"; exit 1', 'update'),
    ],
    ['a hook for all', () => hook('if grep -q refs/pinbench/; then echo "only branches"; exit 1; fi')],
    ['a setting', () => remote('config', 'receive.hideRefs', 'refs/pinbench')],
  ];
  test.each(refusals)('that the host refuses by %s is done without, and noted once', async (_name, refuse) => {
    refuse();
    const store = open();
    await store.append(run('one'));
    await store.append(run('two'));
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatch(
      /^The remote does not take refs\/pinbench\/kept\/pinbench-data, .*(hook declined|hidden ref)/,
    );
    expect(at(WITNESS)).toBe('');
    expect(remote('rev-list', '--count', BRANCH)).toBe('2');
    expect(await ids()).toEqual(['one', 'two']);
  });

  test('goes after the branch where the server cannot take both at once', async () => {
    remote('config', 'receive.advertiseAtomic', 'false');
    const store = open();
    await store.append(run('one'));
    await store.append(run('two'));
    expect(at(WITNESS)).toBe(at(HEAD));
    expect(notes).toEqual([]);
  });
});
