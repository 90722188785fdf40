/** Text that others chose, on its way to a terminal or the log of a job. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Project } from '../../docker/project.ts';
import { CONFIG, type Ended, preload, RUN, shell, withProject } from '../crash-ground.ts';
import type { Row } from '../row.ts';

/** Clears a screen, sets its title, turns the direction of writing, and is a command for the runner, old and new. */
const EVIL = '\x1b[2J\x1b]0;x\x07\u009b31m\u202e\r\n::error::evil\n##[error]evil';

function isHarmless({ stdout, stderr }: Ended): void {
  for (const text of [stdout, stderr]) {
    const [bad] = /(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/u.exec(text) ?? [];
    assert.equal(bad, undefined, `U+${bad?.codePointAt(0)?.toString(16)} in ${JSON.stringify(text.slice(0, 300))}`);
    assert.doesNotMatch(text, /^\s*::|##\[/m);
  }
}

const PINBENCH = RUN.replace(' run --runtime host', '');

const CASES: [attack: string, run: (project: Project) => Ended][] = [
  ['an option that nobody knows', (project) => shell(project, `${PINBENCH} run "--x$EVIL"`, { EVIL })],
  ['a command that nobody knows', (project) => shell(project, `${PINBENCH} "$EVIL"`, { EVIL })],
  ['a value that an option does not take', (project) => shell(project, `${PINBENCH} run -n "$EVIL"`, { EVIL })],
  ['a suite that is not there', (project) => shell(project, `${RUN} "$EVIL"`, { EVIL })],
  ['a configuration that is not there', (project) => shell(project, `${RUN} -c "$EVIL"`, { EVIL })],
  ['a commit that is not there', (project) => shell(project, `${PINBENCH} bisect "$EVIL" HEAD --metric x`, { EVIL })],
  ['a folder of temporary files that is not there', (project) => shell(project, RUN, { TMPDIR: `/no/${EVIL}` })],
  [
    'names of files to validate',
    (project) => {
      const name = EVIL.replaceAll('/', '');
      writeFileSync(path.join(project.folder, name), EVIL);
      return shell(project, `${PINBENCH} validate "$NAME" "$NAME.yml"; ${PINBENCH} validate --json "$NAME"`, {
        NAME: name,
      });
    },
  ],
  [
    'keys and values of a configuration',
    (project) => {
      project.write('.pinbench.yml', `${JSON.stringify(EVIL)}: ${JSON.stringify(EVIL)}\n${CONFIG}`);
      return shell(project, RUN);
    },
  ],
  [
    'the message of a defect',
    (project) => {
      const thrown = `throw new Error(${JSON.stringify(EVIL)});`;
      const code = `import fs from "node:fs"; import m from "node:module"; fs.promises.mkdtemp = () => { ${thrown} }; m.syncBuiltinESMExports();`;
      const ended = shell(project, RUN, preload(code));
      assert.match(ended.stderr, /bug in pinbench/);
      return ended;
    },
  ],
  [
    'the name of a folder that a clone is in',
    (project) => {
      const folder = path.join(project.folder, EVIL.replaceAll('/', ''));
      return shell(project, `mkdir "$PLACE" && cd "$PLACE" && cp ../.pinbench.yml . && ${RUN}`, { PLACE: folder });
    },
  ],
  [
    'what a benchmark prints',
    (project) => {
      project.write('bench.sh', `printf '%s' "$EVIL"; printf '%s' "$EVIL" >&2; exit 3\n`);
      project.write('.pinbench.yml', CONFIG.replace('run: {', `run: { env: { EVIL: ${JSON.stringify(EVIL)} },`));
      return shell(project, RUN);
    },
  ],
];

export const rows: Row[] = CASES.map(([attack, run]) => ({
  boundary: 'terminal' as const,
  attack: `hostile text in ${attack}`,
  tried: 'the screen cleared or turned around, a workflow command obeyed',
  run: async () =>
    withProject((project) => {
      const ended = run(project);
      isHarmless(ended);
      assert.notEqual(`${ended.stdout}${ended.stderr}`, '');
      return 'letters only, and no line is a command';
    }),
}));
