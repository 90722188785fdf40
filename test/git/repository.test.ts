import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { git, gitError, gitOutput } from '../../src/io/git/git.ts';
import { lastWords, redact } from '../../src/io/git/messages.ts';
import { gitRepository } from '../../src/io/git/repository.ts';

let scratch: string;
let tree: string;
const repository = gitRepository();

function run(...args: string[]): string {
  const env: NodeJS.ProcessEnv = { PATH: process.env.PATH, HOME: scratch };
  for (const role of ['AUTHOR', 'COMMITTER']) {
    env[`GIT_${role}_NAME`] = 'a';
    env[`GIT_${role}_EMAIL`] = 'a@example.invalid';
  }
  return execFileSync('git', ['-C', tree, ...args], { env, encoding: 'utf8' }).trim();
}

/** A commit that changes nothing but history; gives its hash. */
function commit(message: string): string {
  run('commit', '-q', '--allow-empty', '-m', message);
  return run('rev-parse', 'HEAD');
}

beforeEach(() => {
  scratch = realpathSync(mkdtempSync(join(tmpdir(), 'pinbench-git-')));
  tree = join(scratch, 'tree');
  mkdirSync(join(tree, 'deep/er'), { recursive: true });
  run('init', '-q', '-b', 'main');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(scratch, { recursive: true, force: true });
});

describe('the root of a work tree', () => {
  test('is found from any folder inside', async () => {
    expect(await repository.root(join(tree, 'deep/er'))).toBe(tree);
  });

  test('is none outside git, and inside a bare repository', async () => {
    expect(await repository.root(scratch)).toBeNull();
    run('init', '-q', '--bare', join(scratch, 'bare'));
    expect(await repository.root(join(scratch, 'bare'))).toBeNull();
  });

  test('does not come from variables of a git that called us', async () => {
    vi.stubEnv('GIT_DIR', join(tree, '.git'));
    vi.stubEnv('GIT_WORK_TREE', tree);
    expect(await repository.root(scratch)).toBeNull();
  });

  test('of a folder that is not there is a sentence of git, not "no git program"', async () => {
    await expect(repository.root(join(scratch, 'gone'))).rejects.toThrow(/git rev-parse failed.*cannot change to/);
  });
});

describe('HEAD', () => {
  test('of a new repository has a branch and no commit', async () => {
    expect(await repository.head(tree, [])).toEqual({ commit: null, branch: 'main', dirty: false });
  });

  test.each(['main', 'heads/main', 'refs/heads/main'])('keeps its branch beside a tag %s', async (tag) => {
    commit('first');
    run('tag', tag);
    expect((await repository.head(tree, [])).branch).toBe('main');
  });

  test('names commit and branch; a detached one has no branch', async () => {
    const first = commit('first');
    expect(await repository.head(tree, [])).toEqual({ commit: first, branch: 'main', dirty: false });
    run('checkout', '-q', '--detach');
    expect(await repository.head(tree, [])).toEqual({ commit: first, branch: null, dirty: false });
  });

  const out = () => [
    join(tree, 'out/store'),
    join(tree, 'perf.json'),
    join(tree, ':out/store'),
    join(scratch, 'elsewhere'),
  ];

  test.each<[string, boolean, () => void]>([
    ['an untracked file', true, () => writeFileSync(join(tree, 'new'), '')],
    ['a changed file', true, () => writeFileSync(join(tree, 'kept'), 'changed')],
    ['a removed file', true, () => rmSync(join(tree, 'kept'))],
    ['a staged rename', true, () => run('mv', 'kept', 'moved')],
    ['a rename into an ignored path', true, () => run('mv', 'oldperf.json', 'perf.json')],
    ['a file that git ignores', false, () => writeFileSync(join(tree, 'x.log'), '')],
    ['only ignored paths', false, () => writeFileSync(join(tree, 'perf.json'), '')],
    ['an untracked folder with nothing but an ignored one', false, () => fill('out/store/runs', 'a')],
    ['the same under a name that is special to git', false, () => fill(':out/store/runs', 'a')],
    ['that name and more', true, () => [fill(':out/store', 'a'), fill(':out', 'b')]],
    ['an untracked folder with more than an ignored one', true, () => [fill('out/store', 'a'), fill('out', 'b')]],
    ['a folder whose name only begins like an ignored one', true, () => fill('out/store-2', 'a')],
    ['a name that looks like a pattern', true, () => fill('out/[s]tore', 'a')],
    ['a name with a line end', true, () => fill('deep', 'a\nb')],
  ])('with %s is dirty: %s', async (_name, dirty, change) => {
    for (const name of ['kept', 'oldperf.json']) writeFileSync(join(tree, name), name);
    writeFileSync(join(tree, '.gitignore'), '*.log\n');
    run('add', '.');
    commit('first');
    expect((await repository.head(tree, out())).dirty).toBe(false);
    change();
    expect((await repository.head(tree, out())).dirty).toBe(dirty);
  });

  const fill = (folder: string, name: string) => {
    mkdirSync(join(tree, folder), { recursive: true });
    writeFileSync(join(tree, folder, name), '');
  };

  test('is not made clean by ignoring the whole tree, or a parent of it', async () => {
    writeFileSync(join(tree, 'new'), '');
    expect((await repository.head(tree, [tree, scratch, '/'])).dirty).toBe(true);
  });

  test('knows an ignored path by another name', async () => {
    symlinkSync(tree, join(scratch, 'alias'));
    fill('out/store', 'a');
    expect((await repository.head(tree, [join(scratch, 'alias/out/store')])).dirty).toBe(false);
    expect((await repository.head(tree, [join(scratch, 'alias/other')])).dirty).toBe(true);
  });

  test('is read without running programs of the repository', async () => {
    commit('first');
    const spy = join(scratch, 'spy');
    writeFileSync(spy, `#!/bin/sh\ntouch ${scratch}/ran\n`);
    chmodSync(spy, 0o755);
    run('config', 'core.fsmonitor', spy);
    await repository.head(tree, []);
    expect(() => realpathSync(join(scratch, 'ran'))).toThrow(/ENOENT/);
  });
});

describe('a call of git', () => {
  test('without a git program is a sentence', async () => {
    vi.stubEnv('PATH', scratch);
    await expect(repository.root(tree)).rejects.toMatchObject({
      kind: 'infrastructure',
      message: 'there is no git program',
    });
  });

  test("that distrusts another user's repository says how to mend it", async () => {
    vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
    const quarrel = await git(['status'], { cwd: tree, env: { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' } });
    expect(gitError(['status'], quarrel)).toMatchObject({
      kind: 'infrastructure',
      message: `git refuses the repository ${tree}: it belongs to another user`,
      fix: `git config --global --add safe.directory '${tree}'`,
    });
  });

  test.each([
    ["fatal: detected dubious ownership in repository at '/it's; here'\nTo add an exception\n"],
    ["fatal: unsafe repository ('/it's; here' is owned by someone else)\n"],
  ])('quotes the whole name of the folder for a shell: %j', (stderr) => {
    const quarrel = { code: 128, stdout: Buffer.alloc(0), stderr, ownFiles: false };
    expect(gitError(['status'], quarrel)).toMatchObject({
      fix: "git config --global --add safe.directory '/it'\\''s; here'",
    });
  });

  test('gets none of the secrets that lie in our environment', async () => {
    vi.stubEnv('GITHUB_TOKEN', 'ghs_secret');
    vi.stubEnv('GIT_TRACE_CURL', '1');
    const seen = await gitOutput(['-c', 'alias.env=!env', 'env'], { cwd: tree });
    expect(seen.toString()).toContain('GIT_TERMINAL_PROMPT=0');
    expect(seen.toString()).not.toMatch(/ghs_secret|GIT_TRACE_CURL/);
  });

  test("keeps the settings of the user's environment beside its own", async () => {
    vi.stubEnv('GIT_CONFIG_COUNT', '1');
    vi.stubEnv('GIT_CONFIG_KEY_0', 'a.user');
    vi.stubEnv('GIT_CONFIG_VALUE_0', 'yes');
    const seen = await gitOutput(['config', '--get-regexp', '^a[.]'], { cwd: tree, config: [['a.ours', 'too']] });
    expect(seen.toString()).toBe('a.user yes\na.ours too\n');
  });

  test('that does not end is ended', async () => {
    const slow = ['-c', 'alias.slow=!exec sleep 600', 'slow'];
    await expect(git(slow, { cwd: tree, timeoutSeconds: 0.2 })).rejects.toThrow(/was stopped after 0.2 s/);
    await expect(git(slow, { cwd: tree, signal: AbortSignal.timeout(100) })).rejects.toThrow(/was cancelled/);
  });

  test('that prints without end is ended', async () => {
    await expect(git(['-c', 'alias.yes=!exec yes', 'yes'], { cwd: tree })).rejects.toThrow(/printed more than/);
  });

  test('that does not read its input still tells its exit code', async () => {
    const answer = await git(['hash-object', '--no-such-option'], { cwd: tree, input: 'x'.repeat(1_000_000) });
    expect(answer.code).toBe(129);
  });

  test.each<[string, string[], string]>([
    ['fatal: bad token abc123', ['abc123'], 'fatal: bad token ***'],
    ["unable to access 'https://me:pw@example.com/x'", [], "unable to access 'https://***@example.com/x'"],
    ['red \u001b[31mtext\u202e\r\nnext', [], 'red  [31mtext \nnext'],
    ['nothing secret', [''], 'nothing secret'],
  ])('has its words cleaned: %j', (text, secrets, clean) => {
    expect(redact(text, secrets)).toBe(clean);
  });

  test('is quoted with the lines that tell why, within bounds', () => {
    const words = (stderr: string) => lastWords({ stderr, ownFiles: true });
    expect(words('hint: x\nremote: no\nfatal: stop\n')).toBe('remote: no; fatal: stop');
    expect(words('something else\n')).toBe('something else');
    expect(words('')).toBe('it gave no reason');
    expect(words('fatal: '.padEnd(5000, 'x'))).toHaveLength(300);
  });
});
