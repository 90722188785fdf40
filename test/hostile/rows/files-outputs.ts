/** Where a run writes, and what it reads that a change could have written. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { endsWith, RUN, shell, withProject } from '../crash-ground.ts';
import type { Row } from '../row.ts';

export const rows: Row[] = [
  {
    boundary: 'paths',
    attack: '--output with a variable that is not set, or inside .git',
    tried: 'files among those of the repository, or of git itself',
    run: async () =>
      withProject((project) => {
        const before = readdirSync(project.folder).toSorted();
        const git = readdirSync(path.join(project.folder, '.git')).toSorted();
        endsWith(shell(project, `unset OUT; ${RUN} --no-store --output "$OUT"`), 2, /--output is empty/);
        for (const folder of ['.git', '.git/hooks', '.git/new/deep']) {
          endsWith(shell(project, `${RUN} --no-store --output ${folder}`), 2, /\.git/);
        }
        assert.deepEqual(readdirSync(project.folder).toSorted(), before);
        assert.deepEqual(readdirSync(path.join(project.folder, '.git')).toSorted(), git);
        assert.ok(!existsSync(path.join(project.folder, '.git/hooks/perf.json')));
        return 'exit code 2 before anything is measured, and nothing is written';
      }),
  },
  {
    boundary: 'paths',
    attack: '--output in a bare repository beside the project',
    tried: 'files among the objects and refs of git, under a name that does not say so',
    run: async () =>
      withProject((project) => {
        const bare = `${project.folder}-bare`;
        try {
          endsWith(shell(project, 'git init --quiet --bare "$BARE"', { BARE: bare }), 0, null);
          const before = readdirSync(bare).toSorted();
          for (const folder of [bare, `${bare}/objects`, `${bare}/new/deep`]) {
            const ended = shell(project, `${RUN} --no-store --output "$OUT"`, { OUT: folder });
            endsWith(ended, 2, /lies in the git folder/);
          }
          assert.deepEqual(readdirSync(bare).toSorted(), before);
        } finally {
          rmSync(bare, { recursive: true, force: true });
        }
        return 'exit code 2 before anything is measured, and nothing is written';
      }),
  },
  {
    boundary: 'history',
    attack: 'stored runs that are part of the commit',
    tried: 'a change forges the runs that it is compared with',
    run: async () =>
      withProject((project) => {
        const ignored = shell(project, RUN);
        endsWith(ignored, 0, null);
        assert.doesNotMatch(ignored.stdout, /can forge them/);
        project.git('add', '--force', '.pinbench/runs');
        const committed = shell(project, `${RUN} --no-store`);
        endsWith(committed, 0, null);
        assert.match(committed.stdout, /stored runs here are part of the commit.*can forge them/s);
        return 'a note in the report; in jobs stored runs are those of the data branch';
      }),
  },
];
