/** Limits of a change that are meant for the base. */
import assert from 'node:assert/strict';
import { BASE, Project } from '../../docker/project.ts';
import type { Row } from '../row.ts';

function config(run: string): string {
  return `version: 1
suites:
  s:
    image: { dockerfile: Dockerfile }
    run: { command: [sh, /bench.sh], invocations: 2, max-steal: 100%, max-interrupts: 1000000, shield: off${run} }
`;
}

/** Needs what the base has in plenty: processes, memory, and room in /dev/shm and /tmp. */
const BASE_BENCH = `set -e
for one in 1 2 3 4 5 6 7 8 9 10; do sleep 0.05 & done
head -c 30m /dev/zero >/dev/shm/file
head -c 30m /dev/zero >/tmp/file
wait
echo '{"results":[{"name":"a","metrics":[{"name":"time","value":100,"units":"ms"}]}]}'
`;
const SLOWER = `echo '{"results":[{"name":"a","metrics":[{"name":"time","value":150,"units":"ms"}]}]}'\n`;

export const rows: Row[] = [
  {
    boundary: 'policy',
    attack: 'limits that the change can live with, and the base cannot',
    tried: 'the base fails in all pairs, so nothing is compared and the job passes',
    needs: ['engine'],
    run: async () => {
      const dockerfile = `FROM ${BASE}\nCOPY bench.sh /bench.sh\n`;
      const project = new Project({ '.pinbench.yml': config(''), Dockerfile: dockerfile, 'bench.sh': BASE_BENCH });
      try {
        project.git('checkout', '--quiet', '-b', 'change');
        project.write('.pinbench.yml', config(', pids: 6, memory: 24MiB, shm: 1MiB, tmp: 1MiB'));
        project.write('bench.sh', SLOWER);
        project.commit('slower, within narrow limits');
        const { code, stdout } = await project.pinbench(['run', '--no-store', '--output', 'out']);
        const { pairs } = project.perf();
        assert.deepEqual([code, pairs?.ended], [1, 'decided'], stdout);
        assert.match(stdout, /"a\/time" regressed by \+50/);
        assert.deepEqual(
          pairs?.disturbances.filter((one) => /memory|processes|shm/.test(one)),
          [],
        );
        return 'regressed: both sides have the looser of each limit, and it is what was seen inside';
      } finally {
        project.remove();
      }
    },
  },
];
