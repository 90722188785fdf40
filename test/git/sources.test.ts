import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { gitSources } from '../../src/io/git/checkout-commit.ts';
import { PinbenchError } from '../../src/model/errors.ts';
import type { Sources } from '../../src/model/ports/git.ts';
import { author, checkOut, commit, git, push, scratch, server } from './ancestry-ground.ts';
import { type GitServer, startGitServer } from './http-backend.ts';

const TOKEN = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';
const hasLfs = spawnSync('git', ['lfs', 'version']).status === 0;
const canMount = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'x', '/mnt']).status === 0;
const SOURCES = join(import.meta.dirname, '../../src/io/git/checkout-commit.ts');

/** Nobody calls it off. */
const NEVER = new AbortController().signal;

const place = () => join(scratch, 'scratch');
const onLaptop = (root: string): Sources => gitSources({ root, origin: null, scratch: place() });
const inJob = (root: string, url = `file://${server}`, token: string | null = null): Sources => {
  const origin = { url, token, scratch: place(), pause: async () => undefined };
  return gitSources({ root, origin, scratch: place() });
};

/** The settings of the machine that runs the tests may hold filters: ours see none, and the tests' own git passes all on. */
beforeEach(() => {
  vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1');
  writeFileSync(
    join(scratch, '.gitconfig'),
    '[filter "lfs"]\n\tprocess =\n\tclean =\n\tsmudge =\n\trequired = false\n',
  );
});
afterEach(() => vi.unstubAllEnvs());

function write(folder: string, files: Record<string, string>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

/** A commit of the author's with these files besides what was there. */
function commitFiles(files: Record<string, string>): string {
  write(author, files);
  git(author, 'add', '-A');
  return commit('files');
}

/** Everything below a folder, except `.git`: what it is, whether it can be run, and what it holds. */
function filesIn(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => !/^\.git(\/|$)/.test(name));
  const described = names.sort().map((name): [string, string] => {
    const path = join(folder, name);
    const facts = lstatSync(path);
    if (facts.isSymbolicLink()) return [name, `-> ${readlinkSync(path)}`];
    if (facts.isDirectory()) return [name, 'folder'];
    return [name, `${(facts.mode & 0o111) === 0 ? 'file' : 'program'} ${readFileSync(path, 'latin1')}`];
  });
  return Object.fromEntries(described);
}

/** A tree as no git would write it, and a commit of it. */
function commitOfTree(entries: [mode: string, name: string, id: string][]): string {
  const parts = entries.flatMap(([mode, name, id]) => [Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')]);
  return git(author, 'commit-tree', '-m', 'odd', object('tree', Buffer.concat(parts)));
}

function object(type: string, input: string | Buffer): string {
  const args = ['-C', author, 'hash-object', '-w', '--literally', '--stdin', '-t', type];
  return execFileSync('git', args, { input, encoding: 'utf8' }).trim();
}

describe('the files of a commit', () => {
  test('are those that a checkout of it makes', async () => {
    write(author, {
      'run.sh': 'echo',
      'a/b/c d.txt': 'deep',
      'é "q"\\\n.txt': 'odd',
      ':(top)x': 'magic',
      '-x': 'dash',
    });
    write(author, {
      '.gitattributes': '*.crlf text eol=crlf\nhidden export-ignore\n',
      'w.crlf': 'a\nb\n',
      hidden: 'x',
    });
    write(author, { empty: '', 'sub/.gitattributes': '*.txt text eol=crlf', 'sub/!first.txt': '1\n2\n' });
    chmodSync(join(author, 'run.sh'), 0o755);
    symlinkSync('a/b', join(author, 'link'));
    symlinkSync('/nowhere/at all', join(author, 'dangling'));
    const wanted = commitFiles({});
    rmSync(join(author, 'a'), { recursive: true });
    commitFiles({ 'run.sh': 'changed', later: 'x' });
    const { directory, warnings } = await onLaptop(author).checkout(wanted, NEVER);
    const clone = join(scratch, 'by-git');
    git(scratch, 'clone', '-q', author, clone);
    git(clone, 'checkout', '-q', wanted);
    expect(filesIn(directory)).toEqual(filesIn(clone));
    expect(filesIn(directory)).toMatchObject({ 'run.sh': 'program echo', link: '-> a/b', 'w.crlf': 'file a\r\nb\r\n' });
    expect(existsSync(join(directory, '.git'))).toBe(false);
    expect(warnings).toEqual([]);
  });

  test('have the line ends that the clone asks for', async () => {
    const wanted = commitFiles({ 'a.txt': 'a\nb\n' });
    git(author, 'config', 'core.autocrlf', 'true');
    const { directory } = await onLaptop(author).checkout(wanted, NEVER);
    expect(filesIn(directory)).toEqual({ 'a.txt': 'file a\r\nb\r\n' });
  });

  test('are made without a trace in the clone', async () => {
    const wanted = commitFiles({ 'a.txt': 'one' });
    commitFiles({ 'a.txt': 'two' });
    write(author, { 'a.txt': 'staged' });
    git(author, 'add', 'a.txt');
    write(author, { 'a.txt': 'in work', untracked: 'x' });
    const everything = () => [
      filesIn(author),
      // The folder of git as well: its index, refs, logs, objects and list of work trees.
      filesIn(join(author, '.git')),
      lstatSync(join(author, '.git/index')).mtimeMs,
    ];
    const before = everything();
    await onLaptop(author).checkout(wanted, NEVER);
    expect(everything()).toEqual(before);
  });

  test('are made once for each commit, however often and at once they are asked for', async () => {
    const one = commitFiles({ a: '1' });
    const two = commitFiles({ a: '2' });
    const sources = onLaptop(author);
    const all = await Promise.all([one, two, one].map((each) => sources.checkout(each, NEVER)));
    expect(all.map(({ directory }) => filesIn(directory).a)).toEqual(['file 1', 'file 2', 'file 1']);
    expect((await sources.checkout(one, NEVER)).directory).toBe(all[2]?.directory);
    expect(readdirSync(place()).filter((name) => name.startsWith('tree-'))).toHaveLength(2);
  });

  test('are found from a further work tree, and in a folder with an odd name', async () => {
    const wanted = commitFiles({ a: '1' });
    const odd = join(scratch, 'a: "b" é');
    git(scratch, 'clone', '-q', author, odd);
    git(author, 'worktree', 'add', '-q', join(scratch, 'further'));
    for (const root of [odd, join(scratch, 'further')]) {
      expect(filesIn((await onLaptop(root).checkout(wanted, NEVER)).directory)).toEqual({ a: 'file 1' });
    }
  });

  test.each(['main', 'HEAD', '', '--all', 'a'.repeat(39), '../x'])('%j is no name of a commit', async (name) => {
    commitFiles({ a: '1' });
    await expect(onLaptop(author).checkout(name, NEVER)).rejects.toMatchObject({ kind: 'usage' });
  });
});

describe('of a repository with SHA-256', () => {
  test('files come from the clone, and from the server', async () => {
    rmSync(author, { recursive: true });
    git(scratch, 'init', '-q', '--object-format=sha256', '-b', 'main', author);
    rmSync(server, { recursive: true });
    git(scratch, 'init', '-q', '--bare', '--object-format=sha256', server);
    const wanted = commitFiles({ a: '1' });
    commitFiles({ a: '2' });
    push('main');
    const job = join(scratch, 'job');
    git(scratch, 'clone', '-q', '--depth=1', '-b', 'main', `file://${server}`, job);
    expect(wanted).toHaveLength(64);
    for (const sources of [onLaptop(author), inJob(job)]) {
      expect(filesIn((await sources.checkout(wanted, NEVER)).directory)).toEqual({ a: 'file 1' });
    }
  });
});

describe('a clone of one commit', () => {
  let base: string;
  let head: string;
  beforeEach(() => {
    base = commitFiles({ a: '1' });
    head = commitFiles({ a: '2' });
    push('main');
  });

  test('gets another from the server, alone', async () => {
    const { directory } = await inJob(checkOut('main')).checkout(base, NEVER);
    expect(filesIn(directory)).toEqual({ a: 'file 1' });
  });

  test('has its own without a server', async () => {
    const { directory } = await inJob(checkOut('main'), 'file:///nowhere').checkout(head, NEVER);
    expect(filesIn(directory)).toEqual({ a: 'file 2' });
  });

  test('says what to do when the server does not have the other either', async () => {
    const unknown = 'a'.repeat(40);
    const error = await inJob(checkOut('main'))
      .checkout(unknown, NEVER)
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ kind: 'infrastructure', fix: expect.stringContaining('fetch-depth: 0') });
    expect(String(error)).toMatch(new RegExp(`commit ${unknown} of file://.*could not be read.*does not have`));
  });

  test('says what to do on a laptop', async () => {
    await expect(onLaptop(checkOut('main')).checkout(base, NEVER)).rejects.toMatchObject({
      kind: 'infrastructure',
      message: expect.stringContaining(`does not have all files of the commit ${base}`),
      fix: expect.stringContaining(`git fetch origin ${base}`),
    });
  });
});

test.each<[string, string[], boolean]>([
  ['without files', ['--filter=blob:none'], true],
  ['without folders', ['--filter=tree:0'], true],
  ['without large files', ['--filter=blob:limit=1'], true],
  ['without history', ['--depth=1'], false],
  ['without either', ['--depth=1', '--filter=blob:none'], true],
])('the cure for a clone %s brings the files', async (_name, options, isPartial) => {
  git(server, 'config', 'uploadpack.allowFilter', 'true');
  git(server, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  const base = commitFiles({ 'b/a': 'one', a: 'two' });
  commitFiles({ 'b/a': 'three', a: 'four' });
  push('main');
  const clone = join(scratch, 'lacking');
  git(scratch, 'clone', '-q', ...options, '-b', 'main', `file://${server}`, clone);
  const error = await onLaptop(clone)
    .checkout(base, NEVER)
    .catch((thrown: unknown) => thrown);
  const fix = error instanceof PinbenchError ? String(error.fix) : '';
  const command = /`git (fetch [^`]*)`/.exec(fix)?.[1] ?? '';
  expect(command).toBe(`fetch ${isPartial ? '--refetch --no-filter ' : ''}origin ${base}`);
  git(clone, ...command.split(' '));
  expect(filesIn((await onLaptop(clone).checkout(base, NEVER)).directory)).toEqual({
    a: 'file two',
    b: 'folder',
    'b/a': 'file one',
  });
});

describe('behind HTTP', () => {
  let http: GitServer;
  beforeEach(async () => {
    http = await startGitServer({ root: scratch, token: TOKEN });
  });
  afterEach(() => http.close());

  test('the token is used, and written nowhere', async () => {
    const base = commitFiles({ a: '1' });
    commitFiles({ a: '2' });
    push('main');
    const sources = inJob(checkOut('main'), `${http.url}/served.git`, TOKEN);
    expect(filesIn((await sources.checkout(base, NEVER)).directory)).toEqual({ a: 'file 1' });
    expect(http.log).toContain('POST /served.git/git-upload-pack 200');
    const written = JSON.stringify(filesIn(place()));
    expect(written).toContain('bare = true');
    expect(written).not.toContain(TOKEN);
    expect(written).not.toContain(Buffer.from(`x-access-token:${TOKEN}`).toString('base64'));
  });

  test('a clone without the files of its commits asks nobody by itself', async () => {
    const base = commitFiles({ a: '1' });
    commitFiles({ a: '2' });
    push('main');
    const url = `${http.url}/served.git`;
    const partial = join(scratch, 'partial');
    git(scratch, 'clone', '-q', '--filter=blob:none', '-b', 'main', `file://${server}`, partial);
    git(partial, 'remote', 'set-url', 'origin', url);
    const before = http.log.length;
    await expect(onLaptop(partial).checkout(base, NEVER)).rejects.toThrow(
      /does not have all files of the commit .*missing/,
    );
    expect(http.log).toHaveLength(before);
    expect(filesIn((await inJob(partial, url, TOKEN).checkout(base, NEVER)).directory)).toEqual({ a: 'file 1' });
    expect(http.log.length).toBeGreaterThan(before);
  });
});

describe('programs', () => {
  test('that the clone names as filters and hooks are not run, and the reader is told', async () => {
    const trap = `touch ${scratch}/ran; cat`;
    const wanted = commitFiles({
      '.gitattributes': '*.key filter=crypt\n*.md filter=none\n',
      'a.key': 'x',
      'b.md': 'x',
    });
    for (const key of ['filter.crypt.smudge', 'filter.unused.smudge', 'core.fsmonitor'])
      git(author, 'config', key, trap);
    git(author, 'config', 'filter.crypt.required', 'true');
    for (const name of ['post-checkout', 'post-index-change', 'reference-transaction']) {
      write(author, { [`.git/hooks/${name}`]: `#!/bin/sh\n${trap}` });
      chmodSync(join(author, '.git/hooks', name), 0o755);
    }
    const { directory, warnings, lacking } = await onLaptop(author).checkout(wanted, NEVER);
    expect(lacking).toEqual(warnings);
    expect(filesIn(directory)).toMatchObject({ 'a.key': 'file x' });
    expect(existsSync(join(scratch, 'ran'))).toBe(false);
    expect(warnings).toEqual([
      `The commit ${wanted} has 1 file (first: "a.key") left as stored: the filter "crypt" of this clone's settings is not run.`,
    ]);
  });
});

describe('files that Git LFS keeps', () => {
  const CONTENT = 'large '.repeat(1000);
  const OID = createHash('sha256').update(CONTENT).digest('hex');
  const pointer = (oid = OID, size = CONTENT.length) =>
    `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${size}\n`;
  const stored = (gitDir: string) =>
    write(gitDir, { [`lfs/objects/${OID.slice(0, 2)}/${OID.slice(2, 4)}/${OID}`]: CONTENT });
  const ATTRIBUTES = '*.bin filter=lfs diff=lfs merge=lfs -text\n';

  test('come from the clone, and stay programs', async () => {
    write(author, { '.gitattributes': ATTRIBUTES, 'a.bin': pointer(), 'run.bin': pointer(), 'b.txt': pointer() });
    write(author, { 'plain.bin': 'no pointer' });
    chmodSync(join(author, 'run.bin'), 0o755);
    const wanted = commitFiles({});
    stored(join(author, '.git'));
    const { directory, warnings } = await onLaptop(author).checkout(wanted, NEVER);
    expect(filesIn(directory)).toMatchObject({
      'a.bin': `file ${CONTENT}`,
      'run.bin': `program ${CONTENT}`,
      'plain.bin': 'file no pointer',
      'b.txt': `file ${pointer()}`,
    });
    expect(warnings).toEqual([]);
  });

  test('are never another file of the host that the clone keeps a link to under their name', async () => {
    const outside = join(scratch, 'outside');
    writeFileSync(outside, 'secret'.repeat(1000));
    const wanted = commitFiles({ '.gitattributes': ATTRIBUTES, 'a.bin': pointer() });
    const place = join(author, '.git/lfs/objects', OID.slice(0, 2), OID.slice(2, 4));
    mkdirSync(place, { recursive: true });
    symlinkSync(outside, join(place, OID));
    const { directory, warnings } = await onLaptop(author).checkout(wanted, NEVER);
    expect(filesIn(directory)).toMatchObject({ 'a.bin': `file ${pointer()}` });
    expect(warnings).toEqual([expect.stringContaining('1 file (first: "a.bin") left as pointers of Git LFS')]);
  });

  test('are left as pointers on a laptop that lacks them, and the reader is told', async () => {
    stored(join(author, '.git'));
    const files = { 'a.bin': pointer(), 'b.bin': pointer('0'.repeat(64)), 'c.bin': pointer(OID, 5) };
    const wanted = commitFiles({ '.gitattributes': ATTRIBUTES, ...files });
    const { directory, warnings } = await onLaptop(author).checkout(wanted, NEVER);
    expect(filesIn(directory)).toMatchObject({ 'a.bin': `file ${CONTENT}`, 'b.bin': `file ${files['b.bin']}` });
    expect(warnings).toEqual([
      `The commit ${wanted} has 2 files (first: "b.bin") left as pointers of Git LFS: this clone does not have their contents. \`git lfs fetch origin ${wanted}\` brings them.`,
    ]);
  });

  const jobWithout = (depth: number, extra: Record<string, string> = {}): { job: string; base: string } => {
    const base = commitFiles({ '.gitattributes': ATTRIBUTES, 'a.bin': pointer(), ...extra });
    commitFiles({ 'a.bin': 'x' });
    push('main');
    return { job: checkOut('main', depth), base };
  };

  test.skipIf(!hasLfs).each([
    [1, 'without'],
    [2, 'with'],
  ])('are fetched by git-lfs, whatever .lfsconfig says, into a clone of depth %i, %s the commit', async (depth) => {
    const { job, base } = jobWithout(depth, { '.lfsconfig': `[lfs]\n\turl = http://127.0.0.1:9/elsewhere\n` });
    stored(server);
    const { directory, warnings } = await inJob(job).checkout(base, NEVER);
    expect(warnings).toEqual([]);
    expect(filesIn(directory)['a.bin']).toBe(`file ${CONTENT}`);
    expect(existsSync(join(job, '.git/lfs'))).toBe(false);
  });

  test.skipIf(!hasLfs)('are asked for with the token', async () => {
    const { job, base } = jobWithout(2);
    const http = await startGitServer({ root: scratch, token: TOKEN });
    const { warnings } = await inJob(job, `${http.url}/served.git`, TOKEN).checkout(base, NEVER);
    await http.close();
    // 401 would be a login that was not taken; this server has no such service.
    expect(http.log).toContain('POST /served.git/info/lfs/objects/batch 404');
    expect(http.log.filter((line) => line.endsWith('401'))).toEqual([]);
    expect(warnings).toEqual([expect.stringContaining('could not be fetched')]);
  });

  test.skipIf(!hasLfs)('that the server lacks are left as pointers', async () => {
    const { job, base } = jobWithout(1);
    const { warnings } = await inJob(job).checkout(base, NEVER);
    expect(warnings).toEqual([
      expect.stringMatching(
        / has 1 file \(first: "a.bin"\) left as pointers of Git LFS: .*could not be fetched \(.+\)/,
      ),
    ]);
  });

  test('are left as pointers where there is no git-lfs', async () => {
    const { job, base } = jobWithout(1);
    stored(server);
    const bin = join(scratch, 'bin');
    mkdirSync(bin);
    for (const name of ['git', 'sh'])
      symlinkSync(execFileSync('which', [name], { encoding: 'utf8' }).trim(), join(bin, name));
    vi.stubEnv('PATH', bin);
    const { directory, warnings } = await inJob(job).checkout(base, NEVER);
    expect(warnings).toEqual([expect.stringContaining('there is no git-lfs program to fetch them')]);
    expect(filesIn(directory)['a.bin']).toBe(`file ${pointer()}`);
  });
});

describe('submodules', () => {
  const add = (parent: string, child: string, path: string, ...more: string[]) =>
    git(parent, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', ...more, child, path);
  const library = (name: string, content: string): string => {
    const folder = join(scratch, name);
    git(scratch, 'init', '-q', '-b', 'main', folder);
    write(folder, { 'lib.c': content });
    git(folder, 'add', '-A');
    git(folder, 'commit', '-q', '-m', 'lib');
    return folder;
  };

  test('are filled from the clone, those inside them as well', async () => {
    const inner = library('inner', 'in');
    const outer = library('outer', 'out');
    add(outer, inner, 'deep/inner');
    git(outer, 'commit', '-q', '-m', 'inner');
    add(author, outer, 'libs/outer', '--name', 'a.b name');
    git(author, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'update', '--init', '--recursive');
    const wanted = commitFiles({ a: '1' });
    rmSync(inner, { recursive: true });
    rmSync(outer, { recursive: true });
    // A later commit has no submodule, so its work tree is gone; what git knows of it stays.
    git(author, 'rm', '-q', 'libs/outer');
    commit('without');
    rmSync(join(author, 'libs'), { recursive: true, force: true });
    const { directory, warnings } = await onLaptop(author).checkout(wanted, NEVER);
    expect(warnings).toEqual([]);
    expect(filesIn(join(directory, 'libs/outer'))).toMatchObject({
      'lib.c': 'file out',
      'deep/inner/lib.c': 'file in',
    });
  });

  test('that the clone lacks are left empty, and the reader is told', async () => {
    add(author, library('outer', 'out'), 'libs/outer');
    const wanted = commitFiles({ a: '1' });
    rmSync(join(author, '.git/modules'), { recursive: true });
    const { directory, warnings, lacking } = await onLaptop(author).checkout(wanted, NEVER);
    expect(warnings).toEqual(['The submodule "libs/outer" was left empty: this clone does not have its commit.']);
    expect(lacking).toEqual(warnings);
    expect(filesIn(directory)).toMatchObject({ a: 'file 1', 'libs/outer': 'folder' });
    expect(readdirSync(join(directory, 'libs/outer'))).toEqual([]);
  });

  test('with a list that cannot be read are left empty, and the reader is told', async () => {
    const wanted = commitFiles({ '.gitmodules': '[submodule "x"\n\tpath' });
    const { warnings } = await onLaptop(author).checkout(wanted, NEVER);
    expect(warnings).toEqual([
      expect.stringMatching(/^Submodules were left empty: .gitmodules .* cannot be read \(.*line/),
    ]);
  });

  test('whose name leads out of the folder of git are left empty', async () => {
    const outside = library('outside', 'secret');
    const id = git(outside, 'rev-parse', 'HEAD');
    const name = `../../../outside/.git`;
    const list = object('blob', `[submodule "${name}"]\n\tpath = lib\n\turl = x\n`);
    const wanted = commitOfTree([
      ['100644', '.gitmodules', list],
      ['160000', 'lib', id],
    ]);
    expect(readdirSync(join(author, '.git/modules', name))).toContain('HEAD');
    const { directory, warnings } = await onLaptop(author).checkout(wanted, NEVER);
    expect(warnings.join()).toMatch(/"lib" was left empty|cannot be read/);
    expect(readdirSync(join(directory, 'lib'))).toEqual([]);
  });
});

describe('a hostile tree', () => {
  test.each([['..'], ['.'], ['.git'], ['.GIT'], ['git~1'], ['a/../../x'], ['/etc/x']])(
    'cannot write to %j',
    async (name) => {
      const blob = object('blob', 'trap');
      const inner = object('tree', Buffer.concat([Buffer.from('100644 x\0'), Buffer.from(blob, 'hex')]));
      const around = join(scratch, 'scratch');
      for (const entry of [
        ['100644', name, blob],
        ['40000', name, inner],
      ] satisfies [string, string, string][]) {
        const wanted = commitOfTree([entry]);
        await expect(onLaptop(author).checkout(wanted, NEVER)).rejects.toMatchObject({ kind: 'infrastructure' });
      }
      expect(Object.values(filesIn(around)).filter((what) => what.endsWith(' trap'))).toEqual([]);
    },
  );

  test.each([
    ['link first', true],
    ['folder first', false],
  ])('cannot write through a symbolic link: %s', async (_name, first) => {
    const target = join(scratch, 'target');
    mkdirSync(target);
    const link: [string, string, string] = ['120000', 'x', object('blob', target)];
    const blob = object('blob', 'trap');
    const inner = object('tree', Buffer.concat([Buffer.from('100644 y\0'), Buffer.from(blob, 'hex')]));
    const folder: [string, string, string] = ['40000', 'x', inner];
    const wanted = commitOfTree(first ? [link, folder] : [folder, link]);
    const { directory } = await onLaptop(author).checkout(wanted, NEVER);
    // git keeps one of the two: the later.
    expect(filesIn(directory)).toEqual(first ? { x: 'folder', 'x/y': 'file trap' } : { x: `-> ${target}` });
    expect(readdirSync(target)).toEqual([]);
  });
});

/** A folder that holds one other, or one file, under many names. */
function manyNames(count: number, mode: string, id: string): string {
  const entries = Array.from({ length: count }, (_, index) =>
    Buffer.concat([Buffer.from(`${mode} ${`${index}`.padStart(6, '0')}\0`), Buffer.from(id, 'hex')]),
  );
  return object('tree', Buffer.concat(entries));
}

describe('a commit that is larger than it looks', () => {
  const commitTree = (tree: string): string => git(author, 'commit-tree', '-m', 'large', tree);
  const million = (leaf: string): string =>
    manyNames(16, '40000', manyNames(256, '40000', manyNames(256, '100644', leaf)));
  const refused = async (wanted: string): Promise<PinbenchError> => {
    const thrown = await onLaptop(author)
      .checkout(wanted, NEVER)
      .catch((each: unknown) => each);
    if (!(thrown instanceof PinbenchError)) throw new Error(`it was not refused: ${JSON.stringify(thrown)}`);
    // Nothing of it was written, and the folder for it is gone.
    expect(readdirSync(place()).filter((name) => name.startsWith('tree-'))).toEqual([]);
    return thrown;
  };

  test('by folders that it names many times over is refused', async () => {
    const wanted = commitTree(million(object('blob', 'x')));
    expect(await refused(wanted)).toMatchObject({
      kind: 'usage',
      message: `the commit ${wanted} has more than 1,000,000 files and folders`,
      expected: 'at most 1,000,000 files and folders, submodules included',
      fix: expect.stringContaining('compare.mode: stored'),
    });
  });

  test('by empty folders is refused', async () => {
    const wanted = commitTree(
      manyNames(16, '40000', manyNames(256, '40000', manyNames(256, '40000', object('tree', '')))),
    );
    expect(await refused(wanted)).toMatchObject({ message: expect.stringContaining('more than 1,000,000 files and') });
  });

  test('by a large file under many names is refused', async () => {
    const wanted = commitTree(manyNames(2_000, '100644', object('blob', Buffer.alloc(10_000_000))));
    expect(await refused(wanted)).toMatchObject({
      message: expect.stringMatching(
        /take more than 10 GiB$|do not fit into .*: they take more than the .* that may be used$/,
      ),
    });
  });

  test('by long names is refused', async () => {
    const long = 'n'.repeat(4_000);
    const inner = manyNames(60_000, '100644', object('blob', 'x'));
    const folder = object('tree', Buffer.concat([Buffer.from(`40000 ${long}\0`), Buffer.from(inner, 'hex')]));
    const wanted = commitTree(manyNames(2, '40000', folder));
    expect(await refused(wanted)).toMatchObject({
      message: `the commit ${wanted} has more than 256 MiB of names of files`,
    });
  });

  test('by a submodule is refused', async () => {
    const wanted = commitTree(million(object('blob', 'x')));
    const list = object('blob', '[submodule "s"]\n\tpath = lib\n\turl = x\n');
    git(author, 'init', '-q', '--bare', join(author, '.git/modules/s'));
    git(author, 'push', '-q', join(author, '.git/modules/s'), `${wanted}:refs/heads/main`);
    const outer = commitOfTree([
      ['100644', '.gitmodules', list],
      ['160000', 'lib', wanted],
    ]);
    expect(await refused(outer)).toMatchObject({
      message: expect.stringContaining(`the commit ${outer} has more than`),
    });
  });

  test('by what Git LFS keeps for it is refused', async () => {
    const size = 12_000_000_000;
    const oid = '7'.repeat(64);
    const pointer = object('blob', `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${size}\n`);
    const attributes = object('blob', '*.bin filter=lfs\n');
    const wanted = commitOfTree([
      ['100644', '.gitattributes', attributes],
      ['100644', 'a.bin', pointer],
    ]);
    const stored = join(author, '.git/lfs/objects/77/77', oid);
    mkdirSync(dirname(stored), { recursive: true });
    writeFileSync(stored, '');
    truncateSync(stored, size);
    expect(await refused(wanted)).toMatchObject({
      message: expect.stringMatching(/take more than 10 GiB$|do not fit into/),
    });
  });

  test('and is another commit by the next one is no trouble', async () => {
    const sources = onLaptop(author);
    const good = commitFiles({ a: '1' });
    await expect(sources.checkout(commitTree(million(object('blob', 'x'))), NEVER)).rejects.toThrow(
      'more than 1,000,000',
    );
    expect(filesIn((await sources.checkout(good, NEVER)).directory)).toEqual({ a: 'file 1' });
  });
});

describe('cancelled', () => {
  /** A git that stops for a minute before it writes files. */
  const slowly = (): void => {
    const bin = join(scratch, 'bin');
    write(bin, {
      git: `#!/bin/sh\ncase "$*" in *checkout-index*) exec sleep 60 ;; esac\nPATH='${process.env.PATH}' exec git "$@"\n`,
    });
    chmodSync(join(bin, 'git'), 0o755);
    vi.stubEnv('PATH', `${bin}:${process.env.PATH}`);
  };

  test('it ends soon, leaves nothing, and is begun anew by who asks next', async () => {
    const wanted = commitFiles({ a: '1' });
    const sources = onLaptop(author);
    const path = process.env.PATH;
    slowly();
    const began = performance.now();
    await expect(sources.checkout(wanted, AbortSignal.timeout(1_000))).rejects.toMatchObject({
      kind: 'infrastructure',
      message: `the checkout of the commit ${wanted} was stopped`,
    });
    expect(performance.now() - began).toBeLessThan(20_000);
    expect(readdirSync(place()).filter((name) => name.startsWith('tree-'))).toEqual([]);
    vi.stubEnv('PATH', path);
    expect(filesIn((await sources.checkout(wanted, NEVER)).directory)).toEqual({ a: 'file 1' });
  });
});

describe.skipIf(!canMount)('a full disk is a sentence', () => {
  /** What a checkout on a disk of its own, of that size, ends with. */
  const onSmallDisk = (size: string, root: string, url: string | null, wanted: string) => {
    const small = join(scratch, 'small');
    mkdirSync(small);
    const origin = url === null ? null : { url, token: null, scratch: small };
    const code = `import { gitSources } from ${JSON.stringify(SOURCES)};
      const sources = gitSources(${JSON.stringify({ root, origin, scratch: small })});
      console.log(await sources.checkout('${wanted}', new AbortController().signal).then(() => 'fine', (error) => error.sentence()));`;
    const script = `mount -t tmpfs -o size=${size} disk "$1" && "$2" --input-type=module -e "$3"`;
    return spawnSync('unshare', ['-rm', 'sh', '-c', script, 'sh', small, process.execPath, code], { encoding: 'utf8' })
      .stdout;
  };
  const big = () =>
    commitFiles({ big: 'x'.repeat(3_000_000), small: 'x', noise: Array.from({ length: 30_000 }, Math.random).join() });

  test('when the files do not fit', () => {
    expect(onSmallDisk('2m', author, null, big())).toMatch(
      /^the files of the commit \w+ do not fit into .*\/small: they take more than the [\d.]+ MiB that may be used\n.*TMPDIR/,
    );
  });

  test('when what is fetched does not fit', () => {
    const wanted = big();
    commitFiles({ big: '', noise: '' });
    push('main');
    expect(onSmallDisk('200k', checkOut('main'), `file://${server}`, wanted)).toMatch(
      /do not fit into .*: (no space is left|too little would be left free)/,
    );
  });

  test('when a clone lies about the size of a file', () => {
    const lie = object('blob', 'x');
    const loose = join(author, '.git/objects', lie.slice(0, 2), lie.slice(2));
    rmSync(loose);
    writeFileSync(loose, deflateSync(Buffer.concat([Buffer.from('blob 1\0'), Buffer.alloc(19_000_000, 'a')])));
    const wanted = commitOfTree([['100644', 'x', lie]]);
    expect(onSmallDisk('20m', author, null, wanted)).toMatch(/do not fit into .*: too little would be left free/);
  });

  test('and one that suffices is none', () => {
    expect(onSmallDisk('8m', author, null, big())).toBe('fine\n');
  });
});
