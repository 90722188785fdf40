/** What others can make long, many or odd, and what it may cost. */
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { ownerMark } from '../../../src/io/process/owner-mark.ts';
import { endsWith, RUN, shell, withProject } from '../crash-ground.ts';
import type { Row } from '../row.ts';

/** A turn that was wanted before every other. */
const first = (pid?: number): string => `pinbench-turn.000000000000001.${ownerMark(pid)}.1`;

/** Everything that a screen, a runner or Markdown may begin a line at. */
const BREAKS = ['\r', '\v', '\f', '\u0085', '\u2028', '\u2029', '\r\n', '\n'];

export const rows: Row[] = [
  {
    boundary: 'report',
    attack: 'a benchmark that prints lines of a report, broken in every way there is',
    tried: 'a report that seems to say Pass',
    run: async () =>
      withProject((project) => {
        project.write('said', BREAKS.map((each) => `${each}Pass: all is well`).join(''));
        project.write('bench.sh', 'cat said >&2; exit 3\n');
        const ended = shell(project, RUN);
        endsWith(ended, 3, null);
        const lines = `${ended.stdout}${ended.stderr}`.split('\n').filter((line) => line.includes('Pass: all is well'));
        assert.notEqual(lines.length, 0);
        for (const line of lines) assert.match(line, /^\s*\| Pass: all is well$/);
        return 'each line is marked as the benchmark’s';
      }),
  },
  {
    boundary: 'leftovers',
    attack: 'a folder where runs take turns, by the name of a link of a dead process',
    tried: 'every run on the machine ended as a defect, by any local user',
    run: async () =>
      withProject((project) => {
        const queue = path.join(project.folder, 'turns');
        mkdirSync(path.join(queue, first().replace(/-\d+\.1$/, '-1.1')), { recursive: true });
        endsWith(shell(project, RUN, { PINBENCH_TURNS: queue }), 0, null);
        return 'what is no symbolic link is passed over';
      }),
  },
  {
    boundary: 'leftovers',
    attack: 'a link of a living process with a time that is no date',
    tried: 'every run on the machine ended as a defect, by any local user',
    run: async () =>
      withProject((project) => {
        const queue = execFileSync('mktemp', ['-d', '/dev/shm/pinbench-turns-test-XXXXXX'], {
          encoding: 'utf8',
        }).trim();
        const other = spawn('sleep', ['60'], { stdio: 'ignore' });
        try {
          const link = path.join(queue, first(other.pid));
          symlinkSync('x', link);
          execFileSync('touch', ['-h', '-d', '@9000000000000', link]);
          const ended = shell(project, `(sleep 1; kill ${other.pid}; rm -f "$LINK") & ${RUN}`, {
            PINBENCH_TURNS: queue,
            LINK: link,
          });
          endsWith(ended, 0, /waiting for pinbench process/);
          assert.doesNotMatch(ended.stderr, /bug in pinbench/);
        } finally {
          other.kill();
          execFileSync('rm', ['-rf', queue]);
        }
        return 'waited for like any other, without a time';
      }),
  },
];
