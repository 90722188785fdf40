import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { brokenOff, git, gitError } from '../../src/io/git/git.ts';
import { lastWords } from '../../src/io/git/messages.ts';

const SECRET = 'hunter2';
const CALLS = [
  ['rev-parse', '--show-toplevel'],
  ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'],
  ['status', '--porcelain=v1', '-z'],
  ['rev-list', '--objects', 'HEAD'],
  ['log', '-1', '--format=%s'],
  ['ls-files', '--stage'],
  ['for-each-ref'],
  ['no-such-command'],
];

let scratch: string;
let tree: string;
let file: string;

function run(...args: string[]): string {
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.invalid'];
  return execFileSync('git', ['-C', tree, ...identity, ...args], { encoding: 'utf8' }).trim();
}

beforeEach(() => {
  scratch = realpathSync(mkdtempSync(join(tmpdir(), 'pinbench-words-')));
  tree = join(scratch, 'tree');
  file = join(scratch, 'file');
  execFileSync('git', ['init', '--quiet', tree]);
  writeFileSync(join(tree, 'a'), 'a');
  run('add', 'a');
  run('commit', '--quiet', '--message=a');
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

/** What all calls say as git said it, and as we tell it. */
async function heard(): Promise<{ said: string; told: string }> {
  let said = '';
  let told = '';
  for (const args of CALLS) {
    const answer = await git(args, { cwd: tree }).catch((thrown: Error) => thrown);
    said += answer instanceof Error ? '' : answer.stderr;
    told += answer instanceof Error ? answer.message : `${gitError(args, answer).message}\n`;
  }
  return { said, told };
}

const included = () => run('config', 'include.path', file);
const inPlaceOf = (name: string) => {
  rmSync(join(tree, '.git', name), { force: true });
  symlinkSync(file, join(tree, '.git', name));
};

describe('what a clone leads git to is not told', () => {
  test.each<[string, string, () => void, RegExp]>([
    ['a number', `[core]\nabbrev = ${SECRET}`, included, /a bad numeric value for core\.abbrev/],
    ['a yes or no', `[core]\nbare = ${SECRET}`, included, /a bad boolean value for core\.bare/],
    ['a date format', `[log]\ndate = ${SECRET}`, included, /its words are not repeated/],
    ['a colour', `[color "status"]\nadded = ${SECRET}`, included, /./],
    [
      'an extension',
      `[core]\nrepositoryformatversion = 1\n[extensions]\n${SECRET} = x`,
      () => inPlaceOf('config'),
      /ext/,
    ],
    ['packed-refs', `${SECRET} and more`, () => inPlaceOf('packed-refs'), /packed-refs.* leads out of it/],
    ['the shallow file', `${SECRET} and more`, () => inPlaceOf('shallow'), /a bad line in the file "shallow"/],
    ['grafts, which are not read', `${SECRET} and more`, () => inPlaceOf('info/grafts'), /it gave no reason/],
    ['alternates', `${SECRET} and more`, () => inPlaceOf('objects/info/alternates'), /an object directory of/],
    ['attributes', `x ${SECRET}!`, () => inPlaceOf('info/attributes'), /./],
    ['the settings', SECRET, () => inPlaceOf('config'), /./],
    ['a branch', '6875'.repeat(10), () => inPlaceOf('refs/heads/main'), /./],
    ['HEAD', `ref: ${SECRET}`, () => inPlaceOf('HEAD'), /not a git repository/],
  ])('%s', async (_name, content, lead, tells) => {
    run('branch', '--force', '--move', 'main');
    writeFileSync(file, `${content}\n`);
    lead();
    const { told } = await heard();
    expect(told).not.toMatch(/hunter2|6875|and more/);
    expect(told).toMatch(tells);
  });

  test('as git itself does', async () => {
    writeFileSync(file, `[core]\nabbrev = ${SECRET}\n`);
    included();
    expect((await heard()).said).toContain(SECRET);
  });

  test('where a file is wrong is told: the user may have to mend it', async () => {
    writeFileSync(file, `[core]\n${SECRET} = "\n`);
    included();
    expect((await heard()).told).toContain(`bad config line 2 in file ${file}`);
    writeFileSync(file, '[core]\nattributesFile\n');
    expect((await git(['status'], { cwd: tree })).code).toBe(128);
  });
});

describe('of a call that reads a clone', () => {
  const words = (stderr: string) => lastWords({ stderr, ownFiles: false });
  const id = 'a'.repeat(40);

  test.each([
    'fatal: not a git repository (or any of the parent directories): .git',
    "fatal: cannot change to '/x/y': No such file or directory",
    `fatal: bad object ${id}`,
    `fatal: missing blob object '${id}'`,
    `fatal: Not a valid object name ${id}^{tree}`,
    "fatal: unable to access '/root/.config/git/config': Permission denied",
    "fatal: transport 'file' not allowed",
    'batch response: Authentication required: https://example.org/x',
  ])('%s is told', (line) => {
    expect(words(`hint: x\n${line}\n`)).toBe(line);
  });

  test.each([
    [`fatal: bad object ${SECRET}`],
    [`fatal: unable to access '${SECRET}': Permission denied`],
    [`fatal: bad boolean config value 'x' for 'remote.${SECRET}.prune'`],
    [`remote: ${SECRET}`],
    [`fatal: bad config variable 'x' in ${SECRET}`],
    [`fatal: Not a valid object name ${id}${SECRET}`],
  ])('%s is not', (line) => {
    expect(words(line)).not.toContain(SECRET);
  });

  test('a name of an extension is told when git knows it', () => {
    const line = 'fatal: unknown repository extension found:\n refstorage';
    expect(words(line)).toBe('fatal: unknown repository extension: refstorage');
  });
});

describe('a git that a signal ended', () => {
  const told = (signal: NodeJS.Signals) => brokenOff(['--literal-pathspecs', 'status', '-z'], { signal }, 9).message;

  test('is told as a crash when the fault is its own', () => {
    expect(told('SIGSEGV')).toBe('git status crashed (SIGSEGV): this git cannot cope with something in the repository');
    expect(told('SIGKILL')).toBe('git status was ended by another process (SIGKILL)');
  });
});
