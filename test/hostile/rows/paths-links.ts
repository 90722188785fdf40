/** A project that is reached through links: the base's tree is measured all the same. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Project } from '../../docker/project.ts';
import type { Row } from '../row.ts';

export const SLOW_CONFIG = `version: 1
suites:
  s:
    directory: bench
    run: { command: [sh, run.sh], invocations: 2, shield: off, max-steal: 100%, max-interrupts: 1000000 }
`;
export const NO_ENGINE = { DOCKER_HOST: 'unix:///no/engine.sock' };

export const prints = (milliseconds: number): string =>
  `echo '{"results":[{"name":"b","metrics":[{"name":"time","value":${milliseconds},"units":"ms"}]}]}'\n`;

/** A commit twice as slow as the one before it, measured in pairs with the configuration by the name that `named` gives. */
export async function slowerThrough(
  named: (project: Project, beside: string) => string,
  config = SLOW_CONFIG,
): Promise<string> {
  const project = new Project({ '.pinbench.yml': config, 'bench/run.sh': prints(100) });
  const beside = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'pinbench-links-')));
  try {
    project.write('bench/run.sh', prints(200));
    project.commit('slower');
    const file = named(project, beside);
    const args = ['run', '--config', file, '--mode', 'paired', '--runtime', 'host'];
    const { code, stdout, stderr } = await project.pinbench(args, { env: NO_ENGINE });
    assert.match(stdout, /time.*\+100(\.0)? %.*regressed/, stdout + stderr);
    assert.equal(code, 1);
    return 'regressed, +100 %: the base was measured in its own tree';
  } finally {
    project.remove();
    rmSync(beside, { recursive: true, force: true });
  }
}

const row = (attack: string, named: (project: Project, beside: string) => string): Row => ({
  boundary: 'paths',
  attack,
  tried: 'both sides of the pairs run the same tree, so a commit twice as slow is "unchanged"',
  run: () => slowerThrough(named),
});

export const rows: Row[] = [
  row('a link to the repository', ({ folder }, beside) => {
    symlinkSync(folder, path.join(beside, 'lnk'));
    return path.join(beside, 'lnk', '.pinbench.yml');
  }),
  row('a link above the repository, as a runner’s _work', ({ folder }, beside) => {
    symlinkSync(path.dirname(folder), path.join(beside, '_work'));
    return path.join(beside, '_work', path.basename(folder), '.pinbench.yml');
  }),
  row('links in a chain', ({ folder }, beside) => {
    mkdirSync(path.join(beside, 'a'));
    symlinkSync('../b', path.join(beside, 'a', 'lnk'));
    symlinkSync('c', path.join(beside, 'b'));
    symlinkSync(folder, path.join(beside, 'c'));
    return path.join(beside, 'a', 'lnk', '.pinbench.yml');
  }),
  row('`..` behind a link', ({ folder }, beside) => {
    symlinkSync(path.join(folder, 'bench'), path.join(beside, 'lnk'));
    return `${beside}/lnk/../.pinbench.yml`;
  }),
  {
    boundary: 'paths',
    attack: 'links in a loop',
    tried: 'a crash, or a search without an end',
    run: async () => {
      const project = new Project({ '.pinbench.yml': SLOW_CONFIG });
      try {
        symlinkSync('two', path.join(project.folder, 'one'));
        symlinkSync('one', path.join(project.folder, 'two'));
        const { code, stderr } = await project.pinbench(['run', '--config', 'one/.pinbench.yml'], { env: NO_ENGINE });
        assert.equal(code, 2, stderr);
        assert.match(stderr, /^error: .*one\/\.pinbench\.yml/m);
        assert.doesNotMatch(stderr, /\.js:\d+/);
        return 'exit 2, a sentence with the path';
      } finally {
        project.remove();
      }
    },
  },
];
