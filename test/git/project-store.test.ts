import { execFileSync } from 'node:child_process';
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { leftBehind, projectStore, tracksRuns } from '../../src/io/store/project-store.ts';

let scratch: string;
let main: string;
let linked: string;

function git(cwd: string, ...args: string[]): void {
  const settings = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'protocol.file.allow=always'];
  execFileSync('git', [...settings, ...args], { cwd, stdio: 'pipe' });
}

beforeEach(() => {
  scratch = realpathSync(mkdtempSync(join(os.tmpdir(), 'project-store-')));
  main = join(scratch, 'main');
  linked = join(scratch, 'linked');
  git(scratch, 'init', '--quiet', '--initial-branch=main', main);
  git(main, 'commit', '--quiet', '--allow-empty', '--message', 'start');
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

const add = (from: string): void => git(from, 'worktree', 'add', '--quiet', '--detach', linked);
const storeOf = (root: string): Promise<string> => projectStore(root, root, root);

describe('the stored runs of a project', () => {
  test('are in its work tree, or beside the configuration outside git', async () => {
    expect(await storeOf(main)).toBe(join(main, '.pinbench'));
    expect(await projectStore(null, join(scratch, 'folder'), scratch)).toBe(join(scratch, 'folder/.pinbench'));
  });

  test('are shared by all work trees, a nested one too', async () => {
    add(main);
    git(main, 'worktree', 'add', '--quiet', '--detach', join(main, 'trees/one'));
    expect(await storeOf(linked)).toBe(join(main, '.pinbench'));
    expect(await storeOf(join(main, 'trees/one'))).toBe(join(main, '.pinbench'));
    expect(await projectStore(linked, linked, null)).toBe(join(main, '.pinbench'));
  });

  test('that a linked work tree has kept for itself are told of, with a command that moves them', async () => {
    linked = join(scratch, "a linked one's");
    add(main);
    const left = async () => leftBehind(linked, await storeOf(linked));
    expect(await left()).toBeNull();
    mkdirSync(join(linked, '.pinbench/runs'), { recursive: true });
    expect(await left()).toBeNull();
    mkdirSync(join(linked, '.pinbench/runs/s'));
    writeFileSync(join(linked, '.pinbench/runs/s/one'), 'new');
    mkdirSync(join(main, '.pinbench/runs/s'), { recursive: true });
    writeFileSync(join(main, '.pinbench/runs/s/two'), 'old');
    const sentence = await left();
    expect(sentence).toContain(`Runs in ${linked}/.pinbench are not read`);
    execFileSync('sh', ['-c', sentence?.split('To keep them: ')[1] ?? 'false']);
    expect(['one', 'two'].map((name) => existsSync(join(main, '.pinbench/runs/s', name)))).toEqual([true, true]);
    expect(await left()).toBeNull();
    mkdirSync(join(linked, '.pinbench/runs/s'), { recursive: true });
    writeFileSync(join(linked, '.pinbench/runs/s/three'), 'new');
    expect(await left()).toContain('cp -Rn');
    expect(await tracksRuns(join(linked, '.pinbench'))).toBe(false);
    git(linked, 'add', '--force', '.pinbench');
    expect(await tracksRuns(join(linked, '.pinbench'))).toBe(true);
    expect(await left()).toBeNull();
    expect(await leftBehind(main, await storeOf(main))).toBeNull();
    expect(await leftBehind(null, join(scratch, '.pinbench'))).toBeNull();
  });

  test('are told of without a command where the path has control characters', async () => {
    linked = join(scratch, 'a\u001b[2K linked one');
    add(main);
    mkdirSync(join(linked, '.pinbench/runs/s'), { recursive: true });
    const sentence = await leftBehind(linked, await storeOf(linked));
    expect(sentence).toMatch(/share .* now\.$/);
  });

  test.each<[string, () => string]>([
    ['a bare repository', () => join(scratch, 'bare')],
    ['a bare repository called .git', () => join(scratch, 'bare/.git')],
  ])('stay in a linked work tree of %s', async (_name, place) => {
    git(scratch, 'clone', '--quiet', '--bare', main, place());
    add(place());
    expect(await storeOf(linked)).toBe(join(linked, '.pinbench'));
  });

  test('stay where the main work tree is elsewhere than its .git', async () => {
    mkdirSync(join(scratch, 'kept'));
    git(scratch, 'clone', '--quiet', '--separate-git-dir', join(scratch, 'kept/.git'), main, join(scratch, 'apart'));
    git(join(scratch, 'apart'), 'config', 'core.worktree', join(scratch, 'apart'));
    add(join(scratch, 'apart'));
    expect(await storeOf(linked)).toBe(join(linked, '.pinbench'));
  });

  test('stay in a submodule and its linked work trees', async () => {
    const outer = join(scratch, 'outer');
    git(scratch, 'init', '--quiet', outer);
    git(outer, 'submodule', '--quiet', 'add', main, 'sub');
    add(join(outer, 'sub'));
    expect(await storeOf(join(outer, 'sub'))).toBe(join(outer, 'sub/.pinbench'));
    expect(await storeOf(linked)).toBe(join(linked, '.pinbench'));
  });

  test.skipIf(process.getuid?.() !== 0)("stay where the main work tree is another user's", async () => {
    add(main);
    chownSync(main, 65_533, 65_533);
    expect(await storeOf(linked)).toBe(join(linked, '.pinbench'));
  });

  test('are refused where a link in the main work tree leads out of it', async () => {
    add(main);
    mkdirSync(join(scratch, 'elsewhere'));
    symlinkSync(join(scratch, 'elsewhere'), join(main, '.pinbench'));
    await expect(storeOf(linked)).rejects.toThrow(/the folder of stored runs leads to .*elsewhere/);
  });
});
