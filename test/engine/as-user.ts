/**
 * `npm run test:user -- [vitest's arguments]`: the tests of the command line and of containers once more, as an ordinary user with
 * an engine; `npm run test:hostile` does the same for attacks. Started by root, in a copy of the checkout that belongs to this user.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ordinaryUser } from './ordinary-user.ts';
import { abandoned } from './processes.ts';
import setUpEngine from './setup.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const TESTS = ['test/cli', 'test/docker'];

if (process.getuid?.() !== 0) throw new Error('as an ordinary user already: run "npm test"');
const stop = await setUpEngine();
const user = ordinaryUser();
// Not below the folder of the checkout, which may be root's alone.
const COPIES = '/var/tmp/pinbench-user-checkout-';
for (const left of abandoned(COPIES)) rmSync(left, { recursive: true, force: true });
const copy = mkdtempSync(COPIES);
try {
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
    .split('\0')
    .slice(0, -1);
  for (const file of files.filter((name) => existsSync(path.join(ROOT, name)))) {
    cpSync(path.join(ROOT, file), path.join(copy, file), { recursive: true, verbatimSymlinks: true });
  }
  execFileSync('cp', ['-a', path.join(ROOT, 'node_modules'), copy]);
  execFileSync('chown', ['--recursive', '--no-dereference', `${user.id}:${user.id}`, copy]);
  const report = path.join(user.home, 'tests.json');
  const arguments_ = process.argv.slice(2).length === 0 ? TESTS : process.argv.slice(2);
  const vitest = [process.execPath, path.join(copy, 'node_modules/vitest/vitest.mjs'), 'run', ...arguments_];
  const ended = user.run([...vitest, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], copy);
  const wanted = process.env.PINBENCH_TEST_REPORT;
  if (wanted !== undefined && existsSync(report)) cpSync(report, wanted);
  process.exitCode = ended.status ?? 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
  user.remove();
  await stop();
}
