/** Outputs that cannot be written, and limits of the machine: exit code 4, and what was stored stays. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { CLI } from '../../docker/project.ts';
import { type Ended, endsWith, RUN, shell, withProject } from '../crash-ground.ts';
import type { Row } from '../row.ts';

const NODE = `"${process.execPath}" "${CLI}"`;

/** Attack, what it tries, command, exit code, words on standard error (null: none of ours, the pipe was closed). */
const CASES: [string, string, string, number, RegExp | null][] = [
  [
    'standard output is a pipe that is closed early',
    'Node.js dies of EPIPE with 1, the code of a regression',
    `${RUN} --json | true`,
    4,
    null,
  ],
  [
    'standard error is a pipe that is closed early',
    'a progress line ends the run with 1',
    `${RUN} --json 2> >(true) >/dev/null`,
    4,
    null,
  ],
  ['a report on a full disk', 'a green without a report, or 1', `${RUN} >/dev/full`, 4, /standard output .*no space/s],
  ['--json on a full disk', 'half a document and a 0', `${RUN} --json >/dev/full`, 4, /standard output .*no space/s],
  ['--help on a full disk', 'exit code 1', `${NODE} --help >/dev/full`, 4, /standard output .*no space/s],
  [
    'findings of validate on a full disk',
    'exit code 1',
    `${NODE} validate .pinbench.yml >/dev/full`,
    4,
    /standard output .*no space/s,
  ],
  ['errors on a full disk', 'a code of its own', `${NODE} run nosuch 2>/dev/full`, 4, null],
  [
    'TMPDIR is not there',
    'a stack, or 1',
    `TMPDIR=/no/such ${RUN}`,
    4,
    /no temporary folder could be made in \/no\/such/,
  ],
  ['the current folder was deleted', 'a stack, or 1', `mkdir d && cd d && rmdir ../d && ${RUN}`, 2, /no longer exists/],
  ['few files may be open', 'a stack, or 1', `ulimit -n 24; ${RUN}`, 4, /too many open files|EMFILE/],
  [
    'the process may not write files of any size',
    'death by SIGXFSZ without a word',
    `ulimit -f 0; ${RUN} --output out`,
    4,
    /EFBIG|could not be/,
  ],
  ['there is no HOME', 'a stack', `env -u HOME ${RUN}`, 0, null],
  [
    'standard input, output and error are closed',
    'files opened in their place are written over',
    `${RUN} <&- >&- 2>&-`,
    0,
    null,
  ],
];

export const rows: Row[] = CASES.map(([attack, tried, script, code, says]) => ({
  boundary: 'crash' as const,
  attack,
  tried,
  run: async () =>
    withProject((project) => {
      const ended: Ended = shell(project, script);
      endsWith(ended, code, says);
      assert.equal(existsSync(path.join(project.folder, 'out/perf.json')), false, 'a perf.json that cannot be whole');
      return `exit code ${code}${says === null ? '' : `: ${firstError(ended)}`}`;
    }),
}));

rows.push({
  boundary: 'crash',
  attack: 'the output folder cannot be written to',
  tried: 'the measured run is lost, or a verdict is given',
  needs: ['user'],
  run: async () =>
    withProject((project) => {
      const ended = shell(project, `mkdir -m 555 out; ${RUN} --output out`);
      endsWith(ended, 2, /could not be written: this user may not write there/);
      return `exit code 2 before anything is measured: ${firstError(ended)}`;
    }),
});

rows.push({
  boundary: 'crash',
  attack: 'the report cannot be printed after the run was stored',
  tried: 'the stored run is lost with the report',
  run: async () =>
    withProject((project) => {
      endsWith(shell(project, `${RUN} >/dev/full`), 4, null);
      const stored = readdirSync(path.join(project.folder, '.pinbench'), { recursive: true, encoding: 'utf8' });
      const runs = stored.filter((name) => name.endsWith('.json.gz'));
      assert.equal(runs.length, 1);
      endsWith(shell(project, `${NODE} history verify`), 0, null);
      return 'exit code 4, and history verify finds the run whole';
    }),
});

function firstError({ stderr }: Ended): string {
  return /^error: (.*)$/m.exec(stderr)?.[1] ?? 'no error';
}
