import { describe, expect, test } from 'vitest';
import { configAt, type HeadTree } from '../../../../src/app/run/base-config.ts';
import type { CommitFiles, TreeEntry } from '../../../../src/io/git/commit-files.ts';

type Tree = Record<string, string | { link: string } | { submodule: string }>;

/** As GitHub answers: a link to a file is followed when it comes last, never on the way. */
function commit(tree: Tree): CommitFiles {
  const entries = new Map(
    Object.entries(tree).map(([file, what]): [string, TreeEntry] => {
      if (typeof what === 'string') return [file, { kind: 'file', sha: 'blob' }];
      return [file, 'link' in what ? { kind: 'link', sha: 'blob' } : { kind: 'submodule', sha: what.submodule }];
    }),
  );
  return {
    readFile: async (file) => {
      const what = tree[file];
      if (typeof what === 'string') return what;
      const target = what !== undefined && 'link' in what ? tree[what.link] : undefined;
      return typeof target === 'string' ? target : null;
    },
    listFiles: async () => ({ entries, complete: true }),
    readLink: async (file) => {
      const what = tree[file];
      return typeof what === 'object' && 'link' in what ? what.link : null;
    },
  };
}

const config = (...suites: string[]): string =>
  `version: 1\nsuites:\n${suites.map((name) => `  ${name}: { run: { command: [x] } }\n`).join('')}`;

/** What the head still has. */
function head(files: string[], suites: string[] = []): HeadTree {
  return {
    suites,
    has: async (file) => files.includes(file),
    submoduleFile: async (submodule, at, file) => `${submodule} ${at} ${file}`,
  };
}

const found = async (tree: Tree, asked: string, of = head([asked])) =>
  (await configAt(commit(tree), 'c0ffee', asked, of))?.file ?? null;

describe('the configuration of the base', () => {
  test.each<[string, Tree, string, string | null]>([
    ['by its own name', { '.pinbench.yml': 'a', '.pinbench.yaml': 'b' }, '.pinbench.yml', '.pinbench.yml'],
    ['by the other name', { '.pinbench.yml': 'a' }, '.pinbench.yaml', '.pinbench.yml'],
    ['by the other name, the other way', { 'p/.pinbench.yaml': 'a' }, 'p/.pinbench.yml', 'p/.pinbench.yaml'],
    ['not by another name that nobody looks for', { 'p/bench.yml': 'a' }, 'p/perf.yml', null],
    ['moved by the head', { '.pinbench.yml': 'a' }, 'bench/.pinbench.yml', '.pinbench.yml'],
    ['moved and renamed to what a workflow names', { 'p/.pinbench.yaml': 'a' }, 'q/perf.yml', 'p/.pinbench.yaml'],
    [
      'behind a link to a folder',
      { lnk: { link: 'p' }, 'p/.pinbench.yml': 'a' },
      'lnk/.pinbench.yml',
      'lnk/.pinbench.yml',
    ],
    [
      'behind links in a chain',
      { lnk: { link: 'q/r' }, 'q/r': { link: '../p' }, 'p/.pinbench.yml': 'a' },
      'lnk/.pinbench.yml',
      'lnk/.pinbench.yml',
    ],
    ['not behind links in a loop', { a: { link: 'b' }, b: { link: 'a' } }, 'a/.pinbench.yml', null],
    ['not behind a link that leaves the repository', { a: { link: '../..' } }, 'a/.pinbench.yml', null],
    ['none', { README: '' }, '.pinbench.yml', null],
  ])('%s', async (_name, tree, asked, file) => expect(await found(tree, asked)).toBe(file));

  test('of another package, which the head still has, is not that of a new one', async () => {
    const tree = { 'a/.pinbench.yml': config('s') };
    expect(await found(tree, 'b/.pinbench.yml', head(['a/.pinbench.yml', 'b/.pinbench.yml'], ['s']))).toBeNull();
  });

  test('of several that are gone is the one with the same suites, else the nearest', async () => {
    const tree = { 'a/.pinbench.yml': config('lax'), 'b/c/.pinbench.yml': config('strict', 'other') };
    expect(await found(tree, 'a/x/.pinbench.yml', head([], ['strict']))).toBe('b/c/.pinbench.yml');
    expect(await found(tree, 'a/x/.pinbench.yml', head([], ['new']))).toBe('a/.pinbench.yml');
  });

  test('in a submodule is that of the commit which the base has', async () => {
    const tree = { sub: { submodule: 'f00d' } };
    const config = await configAt(commit(tree), 'c0ffee', 'sub/p/.pinbench.yml', head([]));
    expect(config).toEqual({ file: 'sub/p/.pinbench.yml', text: 'sub f00d p/.pinbench.yml' });
  });
});
