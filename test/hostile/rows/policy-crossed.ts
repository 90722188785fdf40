/** A merge that keeps the older, slower state, from a history where git has two merge bases. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Project } from '../../docker/project.ts';
import type { Row } from '../row.ts';

const CONFIG = `version: 1
suites:
  s:
    run: { command: [sh, bench.sh], invocations: 2, max-steal: 100%, max-interrupts: 1000000, shield: off }
compare: { mode: paired, budget: 20s }
`;
const prints = (milliseconds: number): string =>
  `echo '{"results":[{"name":"b","metrics":[{"name":"time","value":${milliseconds},"units":"ms"}]}]}'\n`;

export const rows: Row[] = [
  {
    boundary: 'policy',
    attack: 'a merge of an old branch and a speed-up that keeps the old files',
    tried: 'one of two merge bases as the base, which is as slow as the change: "unchanged"',
    run: async () => {
      const project = new Project({ '.pinbench.yml': CONFIG, 'bench.sh': prints(10) });
      const git = (...args: string[]): void => void project.git(...args);
      try {
        git('checkout', '-q', '-B', 'main');
        git('checkout', '-q', '-b', 'feature');
        writeFileSync(path.join(project.folder, 'feature'), '');
        project.commit('feature');
        git('checkout', '-q', 'main');
        project.write('bench.sh', prints(5));
        project.commit('twice as fast');
        git('tag', 'fix');
        git('merge', '-q', '--no-ff', '-m', 'merge feature', 'feature');
        git('checkout', '-q', '-b', 'change', 'feature');
        git('merge', '-q', '-s', 'ours', '-m', 'keeps what was', 'fix');
        const { code, stdout, stderr } = await project.pinbench(['run', '--runtime', 'host', '--no-store']);
        assert.match(stdout, /time.*\+100(\.0)? %.*regressed/, stdout + stderr);
        assert.match(stdout, /^Base: .*, the tip of main: measured now/m);
        assert.match(
          stdout + stderr,
          /This commit and main have 2 merge bases, so it was compared with the tip of main/,
        );
        assert.equal(code, 1);
        return 'regressed, +100 %, and a note that the tip of main was the base';
      } finally {
        project.remove();
      }
    },
  },
];
