/** What GitHub gives a job for a `uses:` step is the archive of the commit. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

test('a `uses:` step downloads what runs and what people read, no tests and no sources', () => {
  const archive = execFileSync('git', ['archive', '--worktree-attributes', 'HEAD'], { cwd: ROOT, maxBuffer: 2 ** 28 });
  const names = execFileSync('tar', ['-t'], { input: archive, encoding: 'utf8' }).split('\n');
  const tops = new Set(
    names.map((name) => name.split('/')[0]).filter((name) => name !== '' && name !== 'pax_global_header'),
  );
  expect([...tops].sort()).toEqual([
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    'LICENSE',
    'README.md',
    'SECURITY.md',
    'action.yml',
    'dist',
    'docs',
    'examples',
    'package.json',
    'schemas',
    'seccomp',
  ]);
});
