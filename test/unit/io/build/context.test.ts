import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  credentialsWarning,
  type ListedEntry,
  listContext,
  listDockerfile,
  openContext,
  readEntry,
} from '../../../../src/io/build/context.ts';
import { packContext } from '../../../../src/io/build/engine-builder.ts';
import type { BuildPlan } from '../../../../src/plan/image/build-plan.ts';
import { IgnoreRules } from '../../../../src/plan/image/ignore.ts';
import { slowPatterns } from '../../../builders/ignore.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'pinbench-context-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function plan(more: Partial<BuildPlan> = {}): BuildPlan {
  const base = { tag: 't', dockerfile: 'Dockerfile', target: null, args: {}, labels: {}, ignore: ['**/.git', 'out'] };
  return { ...base, context: folder, within: folder, ...more };
}

function put(...names: string[]): void {
  for (const name of names) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), `content of ${name}`);
  }
}

const signal = new AbortController().signal;

function entriesOf(more: Partial<BuildPlan> = {}): Promise<ListedEntry[]> {
  const file = path.join(folder, '.dockerignore');
  const rules = new IgnoreRules(existsSync(file) ? readFileSync(file, 'utf8') : '', plan(more).ignore);
  return listContext(folder, rules, signal);
}

async function listed(more: Partial<BuildPlan> = {}): Promise<string[]> {
  return (await entriesOf(more)).map((entry) => (entry.kind === 'folder' ? `${entry.path}/` : entry.path));
}

describe('a listed context', () => {
  test('has each folder right before its content and names in the order of their bytes', async () => {
    // "a.txt" sorts before "a/b" as text, and "é" before "z" in a dictionary: neither is the order that builders want.
    put('a/b', 'a.txt', 'a-', 'z', 'é', 'Z', 'a/ b', 'a/sub/x', '𝄞', '\uFFFDx');
    mkdirSync(path.join(folder, 'empty'));
    expect(await listed()).toEqual([
      'Z',
      'a/',
      'a/ b',
      'a/b',
      'a/sub/',
      'a/sub/x',
      'a-',
      'a.txt',
      'empty/',
      'z',
      'é',
      '\uFFFDx',
      '𝄞',
    ]);
  });

  test('tells kinds, permissions, sizes, times and targets', async () => {
    put('run', 'plain');
    chmodSync(path.join(folder, 'run'), 0o6755);
    utimesSync(path.join(folder, 'plain'), 1_500_000_000, 1_500_000_000);
    mkdirSync(path.join(folder, 'sticky'));
    chmodSync(path.join(folder, 'sticky'), 0o1777);
    symlinkSync('nowhere at all', path.join(folder, 'dangling'));
    symlinkSync('..', path.join(folder, 'up'));
    const entries = new Map((await entriesOf()).map((entry) => [entry.path, entry]));
    expect(entries.get('run')).toMatchObject({ kind: 'file', permissions: 0o6755, bytes: 14, target: '' });
    expect(entries.get('plain')).toMatchObject({ modified: 1_500_000_000_000_000_000n });
    // The time of change is the kernel's, whatever the time of modification was set to.
    expect(entries.get('plain')?.changed).toBeGreaterThan(1_600_000_000_000_000_000n);
    expect(entries.get('sticky')).toMatchObject({ kind: 'folder', permissions: 0o1777, bytes: 0 });
    expect(entries.get('dangling')).toMatchObject({ kind: 'link', target: 'nowhere at all', bytes: 0 });
    expect(entries.get('up')).toMatchObject({ kind: 'link', target: '..' });
  });

  test.each<[name: string, ignore: string, seen: string[]]>([
    ['nothing', '', ['.dockerignore', 'Dockerfile', 'a', 'src/', 'src/deep/', 'src/deep/c', 'src/x']],
    ['a name', 'a\n', ['.dockerignore', 'Dockerfile', 'src/', 'src/deep/', 'src/deep/c', 'src/x']],
    ['a folder', '# why\nsrc\n', ['.dockerignore', 'Dockerfile', 'a']],
    ['all but one file', '*\n!src/deep/c\n', ['src/', 'src/deep/', 'src/deep/c']],
    ['all but a folder', '*\n!src/deep\n', ['src/', 'src/deep/', 'src/deep/c']],
    ['all but what is not there', '*\n!nothing\n', []],
    ['the Dockerfile and itself', 'Dockerfile\n.dockerignore\n', ['a', 'src/', 'src/deep/', 'src/deep/c', 'src/x']],
    ['with a pattern of two stars', '**/c\n', ['.dockerignore', 'Dockerfile', 'a', 'src/', 'src/deep/', 'src/x']],
    // What pinbench keeps out cannot be taken back in.
    [
      'less than pinbench does',
      '!.git\n!out\n',
      ['.dockerignore', 'Dockerfile', 'a', 'src/', 'src/deep/', 'src/deep/c', 'src/x'],
    ],
  ])('leaves out %s', async (_name, ignore, seen) => {
    put('Dockerfile', 'a', 'src/x', 'src/deep/c', '.git/config', 'out/perf.json');
    writeFileSync(path.join(folder, '.dockerignore'), ignore);
    expect(await listed()).toEqual(seen);
  });

  test('a list beside the Dockerfile goes before the context’s', async () => {
    put('a', 'b', 'Dockerfile', 'other/Dockerfile');
    writeFileSync(path.join(folder, '.dockerignore'), 'a');
    writeFileSync(path.join(folder, 'Dockerfile.dockerignore'), 'b');
    const { ignore, rules } = await openContext(plan());
    expect(ignore?.content.toString()).toBe('b');
    expect((await listContext(folder, rules, signal)).map((entry) => entry.path)).toEqual([
      '.dockerignore',
      'Dockerfile',
      'Dockerfile.dockerignore',
      'a',
      'other',
      'other/Dockerfile',
    ]);
    const other = await openContext(plan({ dockerfile: 'other/Dockerfile' }));
    expect(other.ignore?.content.toString()).toBe('a');
  });

  test('passes over a socket, and has a pipe as Docker does, without waiting for it', async () => {
    put('a');
    const server = createServer().listen(path.join(folder, 'socket'));
    await new Promise((resolve) => server.once('listening', resolve));
    pipe('pipe');
    expect(await listed()).toEqual(['a', 'pipe']);
    expect((await entriesOf()).at(-1)).toMatchObject({ kind: 'pipe', bytes: 0 });
    expect(await listed({ ignore: ['pipe'] })).toEqual(['a']);
    await new Promise((resolve) => server.close(resolve));
  });

  test('has names and targets that are no UTF-8 byte by byte', async () => {
    const name = Buffer.from([0x66, 0xe9, 0xff]);
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), name]), 'x');
    symlinkSync(name, path.join(folder, 'link'));
    mkdirSync(Buffer.concat([Buffer.from(`${folder}/g`), name]));
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/g`), name, Buffer.from('/inside')]), 'y');
    const raw = (await entriesOf()).map((entry) => (entry.rawPath ?? Buffer.from(entry.path)).toString('hex'));
    const hex = name.toString('hex');
    expect(raw).toEqual([hex, `67${hex}`, `67${hex}${Buffer.from('/inside').toString('hex')}`, '6c696e6b']);
    expect((await entriesOf()).at(-1)?.rawTarget).toEqual(name);
  });

  test('leaves every .git out, at any depth, folder or file', async () => {
    put('.git/config', 'deep/sub/.git/config', 'module/.git', 'module/x', '.gitignore');
    expect(await listed()).toEqual(['.gitignore', 'deep/', 'deep/sub/', 'module/', 'module/x']);
    writeFileSync(path.join(folder, '.dockerignore'), '!**/.git\n!module/.git\n');
    expect(await listed()).not.toContain('module/.git');
  });

  test('does not enter a folder that is left out, unless something in it may be taken back in', async () => {
    put('kept/x', 'closed/x', 'open/x');
    writeFileSync(path.join(folder, '.dockerignore'), 'closed\nopen\n!open/x\n!other/*.c\n');
    const read: string[] = [];
    const rules = new IgnoreRules(readFileSync(path.join(folder, '.dockerignore'), 'utf8'));
    const matching = rules.matching.bind(rules);
    rules.matching = (known, name) => {
      read.push(name);
      return matching(known, name);
    };
    await listContext(folder, rules, signal);
    // Of the three only two were opened.
    expect(read.filter((name) => name === 'x')).toHaveLength(2);
  });

  test('gives others their turn while patterns take long, and ends soon after it is to', async () => {
    // Minutes without the abort, on any machine.
    put(...Array.from({ length: 90 }, (_, number) => `${10 + number}${'a'.repeat(253)}`));
    const rules = new IgnoreRules(slowPatterns().join('\n'));
    const controller = new AbortController();
    let queue = 0;
    let aborted = Number.POSITIVE_INFINITY;
    const timer = setInterval(() => {
      queue += 1;
      if (queue < 5) return;
      aborted = Math.min(aborted, performance.now());
      controller.abort(new Error('enough'));
    }, 30);
    await expect(listContext(folder, rules, controller.signal)).rejects.toThrow('enough');
    clearInterval(timer);
    expect(performance.now() - aborted).toBeLessThan(20_000);
  });

  test('with a path that nothing can open is refused, unless it is left out', async () => {
    const deep = path.join(...Array.from({ length: 12 }, (_, depth) => `${depth}${'a'.repeat(199)}`));
    for (const name of ['one', 'two']) mkdirSync(path.join(folder, name, deep), { recursive: true });
    const bottom = path.join(folder, 'one', deep, 'two');
    put(path.join('two', deep, 'file'));
    renameSync(path.join(folder, 'two'), bottom);
    try {
      await expect(listed()).rejects.toMatchObject({
        kind: 'usage',
        message: expect.stringMatching(/^the build context has a path of more than 4095 bytes, "one\/0aaa/),
      });
      expect(await listed({ ignore: ['one'] })).toEqual([]);
    } finally {
      // So that the folder can be removed.
      renameSync(bottom, path.join(folder, 'two'));
    }
  });

  test('a context that is not there is an error that names it', async () => {
    const gone = openContext(plan({ context: path.join(folder, 'gone') }));
    await expect(gone).rejects.toThrow(/ENOENT.*gone/);
  });
});

describe('what a context is read from', () => {
  const outside = '/proc/self/environ';
  const plain = (..._made: unknown[]): Partial<BuildPlan> => ({});

  test.each<[what: string, make: () => Partial<BuildPlan>]>([
    ['the Dockerfile', () => plain(rmSync(path.join(folder, 'Dockerfile')), link(outside, 'Dockerfile'))],
    ['the list', () => plain(link('/dev/zero', '.dockerignore'))],
    ['the list of the Dockerfile', () => plain(link(outside, 'Dockerfile.dockerignore'))],
    ['the context', () => ({ context: '/proc/self', dockerfile: 'environ' })],
    ['the context by a link', () => ({ ...plain(link('/proc/self', 'sub')), context: path.join(folder, 'sub') })],
    ['a link to a link', () => plain(link(outside, 'l'), link('l', '.dockerignore'))],
    ['a link in a circle', () => plain(link('.dockerignore', '.dockerignore'))],
    ['a pipe', () => plain(pipe('.dockerignore'))],
    ['a folder', () => plain(void mkdirSync(path.join(folder, '.dockerignore')))],
    ['a large file', () => plain(writeFileSync(path.join(folder, '.dockerignore'), 'x\n'.repeat(600_000)))],
  ])('is refused: %s', async (_what, make) => {
    put('Dockerfile');
    const opened = openContext(plan(make()));
    await expect(opened).rejects.toThrow(/outside of|cannot be read: /);
    await opened.catch((thrown: unknown) => expect(String(thrown)).not.toContain('PATH='));
  });

  test.each(['.git', 'g'])('is never git’s own, by the name %s', async (name) => {
    put('.git/config', '.git/Dockerfile');
    symlinkSync('.git', path.join(folder, 'g'));
    for (const within of [folder, null]) {
      const opened = openContext(plan({ context: path.join(folder, name), within }));
      await expect(opened).rejects.toThrow(/^the build context ".*" leads into ".*\/\.git", which belongs to git/);
    }
  });

  test.each(['.npmrc', '.env', 'id_rsa'])('is never a Dockerfile with the name %s', async (name) => {
    put(name);
    await expect(openContext(plan({ dockerfile: name }))).rejects.toThrow(/has the name of a file with logins or keys/);
    put('Dockerfile');
    symlinkSync(name, path.join(folder, '.dockerignore'));
    await expect(openContext(plan())).rejects.toThrow(/has the name of a file with logins or keys/);
  });

  test('leaves the repository out where it lies in the context by another name', async () => {
    put('Dockerfile', 'store [x]/config', 'store [x]/objects/a');
    writeFileSync(path.join(folder, '.git'), 'gitdir: store [x]\n');
    const { rules } = await openContext(plan());
    expect((await listContext(folder, rules, signal)).map((entry) => entry.path)).toEqual(['Dockerfile']);
  });

  test('may be a link inside the work tree', async () => {
    put('real/Dockerfile', 'sub/x');
    link('../real/Dockerfile', 'sub/Dockerfile');
    const context = await openContext(plan({ context: path.join(folder, 'sub') }));
    expect(context.dockerfile.content.toString()).toBe('content of real/Dockerfile');
    // Outside of the context itself only where the plan allows it.
    await expect(
      openContext(plan({ context: path.join(folder, 'sub'), within: path.join(folder, 'sub') })),
    ).rejects.toThrow('outside of');
  });

  test('may lie anywhere when that was allowed', async () => {
    put('Dockerfile');
    link('/etc/hostname', 'Dockerfile.dockerignore');
    await expect(openContext(plan({ within: null }))).resolves.toMatchObject({ folder });
  });

  test('is not read when another file took its place after it was listed', async () => {
    put('a', 'b');
    const [entry] = await entriesOf();
    if (entry === undefined) throw new Error('nothing listed');
    const read = async (): Promise<string> => {
      let text = '';
      for await (const chunk of readEntry(folder, entry, 100)) text += chunk.toString();
      return text;
    };
    expect(await read()).toBe('content of a');
    renameSync(path.join(folder, 'b'), path.join(folder, 'a'));
    await expect(read()).rejects.toThrow('a was replaced during the build');
    rmSync(path.join(folder, 'a'));
    link(outside, 'a');
    await expect(read()).rejects.toThrow(/ELOOP/);
  });
});

describe('files that look like credentials', () => {
  test('are named, the first few of them', async () => {
    put('.env', 'src/.netrc', 'deploy/id_ed25519', 'deploy/id_ed25519.pub', '.env.example', 'test/ca.pem', 'plain.key');
    writeFileSync(path.join(folder, '.npmrc'), 'registry=https://registry.npmjs.org/\n');
    expect(await credentialsWarning(folder, await entriesOf())).toBe(
      'the build context holds what looks like credentials: ".env", "deploy/id_ed25519", "src/.netrc". Leave them out with .dockerignore.',
    );
    writeFileSync(path.join(folder, '.npmrc'), '//registry.npmjs.org/:_authToken=npm_x\n');
    writeFileSync(path.join(folder, 'plain.key'), '-----BEGIN EC PRIVATE KEY-----\n');
    put('home/.aws/credentials', 'home/.docker/config.json');
    expect(await credentialsWarning(folder, await entriesOf())).toMatch(/"\.env", "\.npmrc", .* and 2 more\. /);
  });

  test('without any there is no warning', async () => {
    put('config.json', 'credentials', 'README.md');
    expect(await credentialsWarning(folder, await entriesOf())).toBeNull();
  });
});

describe('the Dockerfile', () => {
  test('is listed whatever the patterns say, with its folders, and as what a link points to', async () => {
    put('bench/Dockerfile', 'real');
    writeFileSync(path.join(folder, '.dockerignore'), '*');
    link('real', 'link');
    const entries = async (dockerfile: string) => listDockerfile(await openContext(plan({ dockerfile })));
    expect(await entries('bench/Dockerfile')).toMatchObject([
      { path: 'bench', kind: 'folder' },
      { path: 'bench/Dockerfile', kind: 'file', bytes: 27 },
    ]);
    expect(await entries('link')).toMatchObject([{ path: 'link', kind: 'file', bytes: 15, target: '' }]);
    await expect(entries('gone')).rejects.toThrow('the Dockerfile "gone" cannot be read');
  });
});

describe('a packed context', () => {
  test.each([
    ['', ['.dockerignore', 'a', 'bench', 'bench/Dockerfile', 'bench/x']],
    // An engine without sessions needs the Dockerfile and the patterns in the archive, and leaves them out by itself.
    ['*\n', ['.dockerignore', 'bench', 'bench/Dockerfile']],
    ['*\n!a\n', ['.dockerignore', 'a', 'bench', 'bench/Dockerfile']],
  ])('holds what the list holds, and what the engine needs: %j', async (ignore, names) => {
    put('a', 'bench/x', 'bench/Dockerfile', '.git/config');
    writeFileSync(path.join(folder, '.dockerignore'), ignore);
    expect(await archived({ dockerfile: 'bench/Dockerfile' })).toEqual(names);
  });

  test('is read back as it is, whatever the names', async () => {
    put('Dockerfile', `${'long/'.repeat(40)}${'n'.repeat(150)}`);
    writeFileSync(path.join(folder, 'large'), 'x'.repeat(70_000));
    link('t'.repeat(180), 'link');
    pipe('pipe');
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0x66, 0xe9])]), 'x');
    const into = path.join(folder, 'out');
    mkdirSync(into);
    execFileSync('tar', ['-x', '-C', into], { input: await packed() });
    rmSync(path.join(into, 'out'), { recursive: true, force: true });
    expect(lstatSync(path.join(into, 'pipe')).isFIFO()).toBe(true);
    // diff cannot compare pipes; it ends with 1 when anything else differs.
    execFileSync('diff', ['-r', '--no-dereference', '--exclude=out', '--exclude=pipe', folder, into]);
  });

  test('says once that a file is gone', async () => {
    put('Dockerfile', 'a');
    const context = await openContext(plan());
    const entries = await listContext(folder, context.rules, signal);
    rmSync(path.join(folder, 'a'));
    const failures: unknown[] = [];
    await expect(packContext(context, entries, (failed) => failures.push(failed)).toArray()).rejects.toThrow(/ENOENT/);
    expect(failures).toEqual([expect.objectContaining({ message: expect.stringMatching(/ENOENT/) })]);
  });
});

async function packed(more: Partial<BuildPlan> = {}): Promise<Buffer> {
  const context = await openContext(plan(more));
  const entries = await listContext(context.folder, context.rules, signal);
  return Buffer.concat(await packContext(context, entries, () => {}).toArray());
}

async function archived(more: Partial<BuildPlan>): Promise<string[]> {
  const held = execFileSync('tar', ['-t'], { input: await packed(more), encoding: 'utf8' });
  return held
    .split('\n')
    .map((name) => name.replace(/\/$/, ''))
    .filter((name) => name !== '')
    .sort();
}

function link(target: string, name: string): void {
  symlinkSync(target, path.join(folder, name));
}

function pipe(name: string): void {
  execFileSync('mkfifo', [path.join(folder, name)]);
}
