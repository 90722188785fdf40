/** A filter that says more than which benchmarks are re-measured. */
import assert from 'node:assert/strict';
import { Project } from '../../docker/project.ts';
import type { Row } from '../row.ts';

/** Stored runs enough for a run to have few suspects, so that a filter is used. */
const STORED_RUNS = 8;

function config(filter: string): string {
  return `version: 1
suites:
  s:
    run:
      command: [sh, bench.sh]
      ${filter}
      invocations: 3
      shield: off
      max-steal: 100%
      max-interrupts: 1000000
compare: { learn: false }
slo: [{ metric: a/time, max: 120 ms }]
`;
}

/** Prints a and b with a little noise, or those that \`--only=\` names; with \`--quick\` a does less. */
function bench(time: number): string {
  return `quick=1; only=.
for word; do case $word in --quick) quick=2 ;; --only=*) only=\${word#--only=} ;; esac; done
out=
for one in a b; do
  echo $one | grep -Eq "$only" || continue
  noise=$(($(od -An -N2 -tu2 /dev/urandom) % 60))
  time=$((100000 + noise)); [ $one = a ] && time=$((${time} * 1000 / quick + noise))
  out="$out\${out:+,}{\\"name\\":\\"$one\\",\\"metrics\\":[{\\"name\\":\\"time\\",\\"value\\":$time,\\"units\\":\\"us\\"}]}"
done
echo "{\\"results\\":[$out]}"
`;
}

const ONLY = 'filter: ["--only={regex}"]';
const QUICK = 'filter: ["--quick", "--only={regex}"]';

export const rows: Row[] = [
  {
    boundary: 'policy',
    attack: 'a slow-down and an option --quick in the filter alone',
    tried: 'the head is quick whenever it is re-measured, so neither the slow-down nor the objective is seen',
    run: async () => {
      const project = new Project({ '.pinbench.yml': config(ONLY), 'bench.sh': bench(100) });
      try {
        for (let run = 0; run < STORED_RUNS; run += 1) await project.pinbench(['run', '--runtime', 'host']);
        project.git('checkout', '--quiet', '-b', 'change');
        project.write('.pinbench.yml', config(QUICK));
        project.write('bench.sh', bench(130));
        project.commit('slower');
        const { code, stdout, stderr } = await project.pinbench(['run', '--runtime', 'host', '--output', 'out']);
        const { pairs } = project.perf();
        const [metric] = pairs?.metrics ?? [];
        assert.deepEqual([code, metric?.benchmark, pairs?.metrics.length], [1, 'a', 1], stdout + stderr);
        assert.ok(
          metric?.head.every(([value = 0]) => value > 129_000),
          stdout,
        );
        assert.match(stdout, /a\/time.* regressed: \+30/);
        assert.match(stdout, /SLO.*breached/);
        assert.match(
          stdout,
          /the filter has changed: base "--only=\{regex\}", head "--quick --only=\{regex\}"; nothing was measured with/,
        );
        return 'regressed and breached: both sides are re-measured with the filter of the base';
      } finally {
        project.remove();
      }
    },
  },
];
