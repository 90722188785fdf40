/** A checkout under umask 077: our own programs may be read and run by nobody but their owner. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { CLI, Project, result, shellSuite } from '../../docker/project.ts';
import type { Row } from '../row.ts';

/** dist/ with these modes of the launcher, which git has as 0755. */
function withModes(mode: number, work: (cli: string) => string): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pinbench-dist-'));
  try {
    const dist = path.join(folder, 'dist');
    cpSync(path.dirname(CLI), dist, { recursive: true });
    for (const name of readdirSync(dist)) if (/^(launcher|probe)-/.test(name)) chmodSync(path.join(dist, name), mode);
    chmodSync(dist, 0o700);
    return work(path.join(dist, 'cli.js'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const MODES: [number, string][] = [
  [0o700, 'only by its owner'],
  [0o600, 'by nobody'],
];

export const rows: Row[] = MODES.map(([mode, whom]) => ({
  boundary: 'crash' as const,
  attack: `the launcher may be executed ${whom} (umask 077, an archive without modes)`,
  tried: '"the benchmark failed" for a file of ours that the container may not execute',
  needs: ['engine'],
  run: async () =>
    withModes(mode, (cli) => {
      const project = new Project({ '.pinbench.yml': shellSuite(`echo '${result(1)}'`) });
      try {
        const ended = spawnSync(process.execPath, [cli, 'run'], { cwd: project.folder, encoding: 'utf8' });
        assert.equal(ended.status, 0, `exit code ${ended.status}: ${ended.stderr.slice(-400)}`);
        return 'the container gets a copy that it may execute';
      } finally {
        project.remove();
      }
    }),
}));
