/** A disk without room, in each place that is written to: 4 with a sentence, and what was stored before stays. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CLI, type Project } from '../../docker/project.ts';
import { CONFIG, type Ended, endsWith, RUN, shell, withProject } from '../crash-ground.ts';
import type { Row } from '../row.ts';

/** A file system of its own on `disk`, with room for nothing, inside a mount namespace that ends with the command. */
function onFullDisk(project: Project, command: string, inodes = ''): Ended {
  const fill = 'head -c 4096 /dev/zero >disk/full 2>/dev/null';
  const script = `mkdir -p disk && mount -t tmpfs -o size=4k${inodes} tmpfs disk && { ${fill}; ${command}; }`;
  return shell(project, `unshare --mount --propagation private bash -c '${script}'`);
}

function storedIn(project: Project): string[] {
  const folder = path.join(project.folder, '.pinbench');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'base64')).sort();
}

/** Place, command, words, whether the run was measured and stored all the same. */
const CASES: [string, string, RegExp, boolean][] = [
  ['for perf.json', `${RUN} --output disk`, /could not be written: ENOSPC/, true],
  ['for the output folder', `${RUN} --output disk/out`, /could not be written: ENOSPC/, false],
  ['for a temporary folder', `TMPDIR=$PWD/disk ${RUN}`, /no temporary folder could be made in .*disk/, false],
];

export const rows: Row[] = CASES.map(([place, command, says, measured]) => ({
  boundary: 'crash' as const,
  attack: `no space ${place}`,
  tried: 'a verdict without its files, or a store with half a file in it',
  needs: ['root'],
  run: async () =>
    withProject(
      (project) => {
        endsWith(shell(project, RUN), 0, null);
        const before = storedIn(project);
        const ended = onFullDisk(project, command, place.endsWith('temporary folder') ? ',nr_inodes=2' : '');
        endsWith(ended, 4, says);
        const after = storedIn(project);
        assert.deepEqual(
          before.filter((content) => !after.includes(content)),
          [],
        );
        assert.equal(after.length, before.length + (measured ? 1 : 0));
        execFileSync(process.execPath, [CLI, 'history', 'verify'], { cwd: project.folder, stdio: 'pipe' });
        return `exit code 4: ${/^error: (.*)$/m.exec(ended.stderr)?.[1]}`;
      },
      { '.pinbench.yml': CONFIG, '.gitignore': '/disk\n' },
    ),
}));

rows.push({
  boundary: 'crash',
  attack: 'no space for the store',
  tried: 'half a stored run, or the loss of those that are there',
  needs: ['root'],
  run: async () =>
    withProject((project) => {
      const command = `ln -s $PWD/disk/store .pinbench; mkdir disk/store 2>/dev/null; ${RUN}`;
      const ended = onFullDisk(project, command);
      assert.equal(ended.code, 0, 'the report stands');
      assert.match(ended.stderr + ended.stdout, /not kept/);
      return `exit code ${ended.code}, and the report says that the run was not kept`;
    }),
});
