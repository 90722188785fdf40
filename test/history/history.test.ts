import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** What a script prints with --json; it throws when the script does not exit with 0. */
function report(script: string, ...args: string[]): Record<string, unknown> {
  const argv = [join(import.meta.dirname, script), ...args, '--json'];
  return JSON.parse(execFileSync(process.execPath, argv, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }));
}

test('six writers in a storm, with the server killed twice, lose nothing and show no token', () => {
  expect(report('storm.ts', '--writers', '6', '--kills', '2')).toMatchObject({
    good: true,
    rounds: [
      { report: { stored: 6, lost: [], duplicates: [], wrong: [] } },
      { report: { stored: 6, lost: [], duplicates: [], wrong: [] } },
    ],
    search: { hits: [], planted: 6, found: 6 },
  });
});

test('a handful of faults of several classes leaves the history whole', () => {
  const classes = ['realCut', 'smallFlipped', 'fileAppends', 'fileReads', 'gitAppends', 'sameId'];
  const { good, total } = report('faults.ts', '--few', ...classes.flatMap((name) => ['--only', name]));
  expect({ good, total }).toEqual({ good: true, total: expect.any(Number) });
  expect(total).toBeGreaterThan(60);
});

test.each(['storm.ts', 'faults.ts'])('%s refuses an option that it does not have', (script) => {
  const argv = [join(import.meta.dirname, script), '--nonsense'];
  const { status, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toContain("Unknown option '--nonsense'");
});
