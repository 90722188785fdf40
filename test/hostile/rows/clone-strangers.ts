/** What others on this machine, and a clone's own settings, have to say of where git works and what it asks. */
import { chownSync, copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { CLI } from '../../docker/project.ts';
import type { Row } from '../row.ts';
import { attackOn } from './files-clone.ts';
import { slowerThrough } from './paths-links.ts';

/** TMPDIR in a folder where another user has made a repository, as anybody can in /tmp. */
async function belowAStranger(work: () => Promise<string>): Promise<string> {
  const above = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'pinbench-above-')));
  const before = process.env.TMPDIR;
  try {
    mkdirSync(path.join(above, 'tmp'));
    mkdirSync(path.join(above, '.git'));
    for (const name of ['.git/objects', '.git/refs']) mkdirSync(path.join(above, name));
    writeFileSync(path.join(above, '.git/HEAD'), 'ref: refs/heads/main\n');
    chownSync(above, 65_532, 65_532);
    chownSync(path.join(above, '.git'), 65_532, 65_532);
    process.env.TMPDIR = path.join(above, 'tmp');
    return await work();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    rmSync(above, { recursive: true, force: true });
  }
}

export const rows: Row[] = [
  {
    boundary: 'clone',
    attack: "another user's repository above the folder of temporary files",
    tried: 'git refuses it, so the base is not measured, and a regression is exit 0',
    needs: ['root'],
    run: () => belowAStranger(() => slowerThrough(() => '.pinbench.yml')),
  },
  {
    boundary: 'clone',
    attack: 'a remote "origin" that is a folder of the clone with a hook',
    tried: 'a push to it runs the hook on the host',
    run: async () =>
      attackOn(
        (project, evil) => {
          const bare = path.join(project.folder, 'server');
          project.git('init', '--quiet', '--bare', bare);
          copyFileSync(evil, path.join(bare, 'hooks/pre-receive'));
          project.git('config', 'remote.origin.url', bare);
        },
        [2],
        /the remote origin is .* by the settings of this clone/,
        `printf 'suite,benchmark,metric,value,unit,date\\ns,p,time,12,ms,2026-01-02T03:04:05Z\\n' >x.csv; "${process.execPath}" "${CLI}" history import x.csv --from csv --remote origin`,
      ),
  },
];
