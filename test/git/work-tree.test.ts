import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { gitWorkTree } from '../../src/io/git/work-tree.ts';
import { planBuild } from '../../src/plan/image/build-plan.ts';
import type { Measured } from '../../src/plan/work-tree.ts';
import { slowPatterns } from '../builders/ignore.ts';

let scratch: string;
let root: string;

function run(...args: string[]): void {
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.invalid', '-c', 'protocol.file.allow=always'];
  execFileSync('git', ['-C', root, ...identity, ...args], { env: { PATH: process.env.PATH, HOME: scratch } });
}

function write(...names: string[]): void {
  for (const name of names) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), `changed ${name}\n`);
  }
}

function commit(): void {
  run('add', '-A');
  run('commit', '-q', '-m', 'x');
}

/** The context `bench`, with what pinbench writes in it. */
function context(folder = 'bench', dockerfile = `${folder}/Dockerfile`): Measured {
  const spec = { args: {}, within: root, timeoutSeconds: 60 };
  const plan = planBuild('s', spec, {
    context: join(root, folder),
    dockerfile: join(root, dockerfile),
    excluded: [join(root, 'bench/out')],
    cacheNamespace: 'ns',
  });
  if (plan === null) throw new Error('the Dockerfile is not inside');
  return plan;
}

const { signal } = new AbortController();

const uncommitted = (measured: Measured, stop = signal) =>
  gitWorkTree({ root, configuration: join(root, '.pinbench.yml'), excluded: [join(root, 'bench/out')] }).uncommitted(
    measured,
    stop,
  );

beforeEach(() => {
  scratch = realpathSync(mkdtempSync(join(tmpdir(), 'pinbench-tree-')));
  root = join(scratch, 'tree');
  mkdirSync(root);
  run('init', '-q', '-b', 'main');
  write('.pinbench.yml', 'bench/Dockerfile', 'bench/a.c', 'bench/docs/x.md', 'README.md');
  writeFileSync(join(root, 'bench/.dockerignore'), 'docs\n*.tmp\n**/*.log\n!docs/kept\n');
  writeFileSync(join(root, '.gitignore'), '*.o\ncache/\n');
  commit();
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

describe('what reaches the image', () => {
  test.each<[string, () => void, string[], string[]]>([
    ['nothing', () => {}, [], []],
    ['a note beside the context', () => write('notes.txt', 'more/notes.txt'), [], []],
    ['a changed file beside the context', () => write('README.md'), [], []],
    ['a changed file in it', () => writeFileSync(join(root, 'bench/a.c'), 'x'), ['bench/a.c'], []],
    ['a deleted file', () => rmSync(join(root, 'bench/a.c')), ['bench/a.c'], []],
    ['a file that was added and not committed', () => [write('bench/b.c'), run('add', '-A')], ['bench/b.c'], []],
    ['a new file', () => write('bench/b.c'), ['bench/b.c'], []],
    ['new folders', () => write('bench/n/b.c', 'bench/n/m/c.c'), ['bench/n/b.c', 'bench/n/m/c.c'], []],
    ['what .dockerignore leaves out', () => write('bench/x.tmp', 'bench/docs/y.md', 'bench/n/z.log'), [], []],
    ['what it takes back in', () => write('bench/docs/kept'), ['bench/docs/kept'], []],
    ['the Dockerfile', () => writeFileSync(join(root, 'bench/Dockerfile'), 'x'), ['bench/Dockerfile'], []],
    ['.dockerignore', () => writeFileSync(join(root, 'bench/.dockerignore'), ''), ['bench/.dockerignore'], []],
    ['the configuration', () => writeFileSync(join(root, '.pinbench.yml'), 'x'), ['.pinbench.yml'], []],
    ['what pinbench wrote', () => write('bench/out/perf.json', '.pinbench/runs/x', 'bench/.pinbench/x'), [], []],
    ['ignored files beside the context', () => write('b.o', 'cache/x'), [], []],
    ['ignored files in it', () => write('bench/b.o', 'bench/cache/x'), [], ['bench/b.o', 'bench/cache/']],
    ['ignored files that .dockerignore leaves out too', () => write('bench/docs/b.o'), [], []],
  ])('%s', async (_name, change, changed, ignored) => {
    change();
    const found = await uncommitted(context());
    expect({ changed: found.changed.sort(), ignored: found.ignored.sort() }).toEqual({ changed, ignored });
  });

  test('a folder of which nothing was ever added, with the context in it', async () => {
    write('new/ctx/Dockerfile', 'new/ctx/a.c', 'new/note');
    expect((await uncommitted(context('new/ctx'))).changed.sort()).toEqual(['new/ctx/Dockerfile', 'new/ctx/a.c']);
  });

  test('a submodule in the context that is at another commit, or changed', async () => {
    const other = join(scratch, 'other');
    execFileSync('git', ['clone', '-q', root, other]);
    run('submodule', '--quiet', 'add', other, 'bench/module');
    commit();
    expect((await uncommitted(context())).changed).toEqual([]);
    writeFileSync(join(root, 'bench/module/README.md'), 'x');
    expect((await uncommitted(context())).changed).toEqual(['bench/module']);
  });

  test('an abort ends it soon, where patterns take seconds for each name', async () => {
    // Minutes without the abort, on any machine.
    write(...Array.from({ length: 90 }, (_, number) => `bench/${10 + number}${'a'.repeat(253)}`));
    writeFileSync(join(root, 'bench/.dockerignore'), slowPatterns().join('\n'));
    const controller = new AbortController();
    let aborted = Number.POSITIVE_INFINITY;
    setTimeout(() => {
      aborted = performance.now();
      controller.abort(new Error('enough'));
    }, 300);
    await expect(uncommitted(context(), controller.signal)).rejects.toThrow('enough');
    expect(performance.now() - aborted).toBeLessThan(20_000);
  });

  test('a context that is reached through a link', async () => {
    symlinkSync('bench', join(root, 'link'));
    commit();
    write('bench/b.c', 'note');
    expect((await uncommitted(context('link'))).changed).toEqual(['bench/b.c']);
  });
});

test('under the host runtime everything of the repository counts, but what pinbench wrote and git ignores', async () => {
  write('notes.txt', 'bench/x.tmp', 'bench/out/perf.json', 'b.o', 'cache/x', '.pinbench/x');
  const configured = gitWorkTree({
    root,
    configuration: null,
    excluded: [join(root, 'bench/out'), join(root, '.pinbench'), root],
  });
  const found = await configured.uncommitted('tree', signal);
  expect({ changed: found.changed.sort(), ignored: found.ignored }).toEqual({
    changed: ['bench/x.tmp', 'notes.txt'],
    ignored: [],
  });
});

test('with a ready image only the configuration counts', async () => {
  write('notes.txt', 'bench/b.c', 'README.md');
  expect(await uncommitted('configuration')).toEqual({ changed: [], ignored: [] });
  writeFileSync(join(root, '.pinbench.yml'), 'other');
  expect(await uncommitted('configuration')).toEqual({ changed: ['.pinbench.yml'], ignored: [] });
});
