/** Processes that outlive the invocation that started them. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { Project } from '../../docker/project.ts';
import type { Row } from '../row.ts';

/** Reports how many processes of earlier invocations there are, and 1, and leaves one in a session of its own. */
function leaving(seconds: string): string {
  const find = `ps -eo args | grep -c '^sleep ${seconds}'`;
  return `count=$(${find})
setsid sh -c 'sleep ${seconds} <&- >&- 2>&- & exit' <&- >&- 2>&-
printf '{"results":[{"name":"b","metrics":[{"name":"time","value":%s,"units":"ms"}]}]}' "$((count + 1))"
`;
}

export const rows: Row[] = [
  {
    boundary: 'leftovers',
    attack: 'a benchmark on the host that leaves a process in a session of its own',
    tried: 'it disturbs the next invocation, the other side of a pair for example',
    run: async () => {
      const seconds = `300.${process.pid}${Date.now()}`;
      const project = new Project({
        'bench.sh': leaving(seconds),
        '.pinbench.yml': `version: 1
suites: { s: { run: { command: [sh, bench.sh], invocations: 3, max-steal: 100%, max-interrupts: 1000000, shield: off } } }
`,
      });
      try {
        const { code, stdout, stderr } = await project.pinbench(['run', '--runtime', 'host', '--output', 'out']);
        assert.equal(code, 0, stdout + stderr);
        assert.deepEqual(project.perf().results[0]?.metrics[0]?.samples, [[1], [1], [1]], 'it was there still');
        const left = execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' });
        assert.doesNotMatch(left, new RegExp(`^sleep ${seconds}`, 'm'));
        return 'ended with its invocation: by the cgroup, or by the output folder in its environment';
      } finally {
        project.remove();
      }
    },
  },
];
