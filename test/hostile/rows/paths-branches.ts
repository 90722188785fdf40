/** Objectives for some branches, where a name means two things. */
import assert from 'node:assert/strict';
import { Project } from '../../docker/project.ts';
import type { Row } from '../row.ts';

const CONFIG = `version: 1
suites:
  s:
    run: { command: [sh, run.sh], invocations: 2, shield: off, max-steal: 100%, max-interrupts: 1000000 }
slo: [{ metric: b/time, max: 50 ms, branches: [main] }]
`;

async function judged(set: (project: Project) => void, check: (code: number | null, said: string) => void) {
  const project = new Project({
    '.pinbench.yml': CONFIG,
    'run.sh': `echo '{"results":[{"name":"b","metrics":[{"name":"time","value":100,"units":"ms"}]}]}'\n`,
  });
  try {
    set(project);
    const args = ['run', '--runtime', 'host', '--no-store'];
    const { code, stdout, stderr } = await project.pinbench(args, { env: { DOCKER_HOST: 'unix:///no/engine.sock' } });
    check(code, stdout + stderr);
  } finally {
    project.remove();
  }
}

export const rows: Row[] = [
  {
    boundary: 'policy',
    attack: 'a tag with the name of the branch',
    tried: 'the branch is "heads/main" then, and an SLO for main does not apply',
    run: async () => {
      await judged(
        (project) => project.git('tag', 'main'),
        (code, said) => {
          assert.match(said, /max 50 ms.*breached/);
          assert.equal(code, 1);
        },
      );
      return 'the SLO is breached, exit 1';
    },
  },
  {
    boundary: 'policy',
    attack: 'an SLO for another branch',
    tried: 'it is left out, and nobody sees that it was',
    run: async () => {
      await judged(
        (project) => project.git('switch', '--quiet', '--create', 'topic'),
        (code, said) => {
          assert.match(said, /max 50 ms.*skipped: it is for "main", and this run is for "topic"/);
          assert.equal(code, 0);
        },
      );
      return 'reported as skipped, with both branches';
    },
  },
];
