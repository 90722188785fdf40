/** What makes a change's numbers compare with nothing, so that no rule would be broken. */
import assert from 'node:assert/strict';
import type { Run } from '../../../src/model/run.ts';
import { Project } from '../../docker/project.ts';
import type { Row } from '../row.ts';

const GATE = 'gate: { fail-on: [regression, slo, missing, suspicion], no-baseline: fail }\n';
const SLO = 'slo: [{ metric: a/time, max: 110 ms, strict: true }]\ngate: { fail-on: [slo] }\n';

function config(policy: string, run = '', words = ''): string {
  return `version: 1
suites:
  s:
    run: { command: [sh, bench.sh${words}], invocations: 2, max-steal: 100%, max-interrupts: 1000000, shield: off${run} }
${policy}`;
}

interface Metric {
  name?: string;
  time?: number;
  units?: string;
  trend?: string;
}

/** Prints a metric of the benchmark a, and one of b that never changes. */
function bench({ name = 'a', time = 100, units = 'ms', trend = 'lower-is-better' }: Metric): string {
  const results = [
    { name, metrics: [{ name: 'time', value: time, units, trend }] },
    { name: 'b', metrics: [{ name: 'time', value: 100, units: 'ms' }] },
  ];
  return `echo '${JSON.stringify({ results })}'\n`;
}

const WAYS: [Metric, RegExp][] = [
  [{ name: 'a2', time: 200 }, /a +time .*missing/],
  [{ time: 200, units: 'ticks' }, /incomparable/],
  [{ time: 200, trend: 'higher-is-better' }, /incomparable/],
];

/** Runs each way on a branch, beside main, whose policy it keeps. */
async function onBranches(
  policy: string,
  ways: [Metric, RegExp][],
  { args, isStored = false, run = '' }: { args: string[]; isStored?: boolean; run?: string },
): Promise<void> {
  const project = new Project({ '.pinbench.yml': config(policy), 'bench.sh': bench({}) });
  try {
    if (isStored) await project.pinbench(['run', '--runtime', 'host']);
    for (const [place, [metric, expected]] of ways.entries()) {
      project.git('checkout', '--quiet', '-b', `way-${place}`, 'main');
      project.write('bench.sh', bench(metric));
      project.write('.pinbench.yml', config(policy, run));
      project.commit('slower');
      const { code, stdout, stderr } = await project.pinbench(['run', '--runtime', 'host', ...args]);
      assert.equal(code, 1, stdout + stderr);
      assert.match(stdout, expected);
    }
  } finally {
    project.remove();
  }
}

/** Its times are the first arguments; `--quick` makes a tenth of them, and another name takes the place of a. */
const TALKATIVE = `name=a
[ "$3" = --quick ] && set "$1" "$(($2 / 10))"
[ -n "$3" ] && name=$3
echo '{"results":[{"name":"'$name'","metrics":[{"name":"time","value":'$2',"units":"ms"}]},{"name":"b","metrics":[{"name":"time","value":'$1',"units":"ms"}]}]}'
`;

/** A change of the configuration's command and nothing else, beside main, whose a takes 1000 ms. */
async function byCommandAlone(words: string): Promise<{ code: number | null; stdout: string; run: Run }> {
  const project = new Project({ '.pinbench.yml': config(GATE, '', ', "50", "1000"'), 'bench.sh': TALKATIVE });
  try {
    project.git('checkout', '--quiet', '-b', 'change');
    project.write('.pinbench.yml', config(GATE, '', words));
    project.commit('another command');
    const args = ['run', '--runtime', 'host', '--mode', 'paired', '--no-store', '--output', 'out'];
    const { code, stdout } = await project.pinbench(args);
    return { code, stdout, run: project.perf() };
  } finally {
    project.remove();
  }
}

export const rows: Row[] = [
  {
    boundary: 'policy',
    attack: 'a slower metric is renamed by the command in the configuration alone',
    tried: 'the base is run by the new command too: the metric is there twice as slow, and nothing is missing',
    run: async () => {
      const { code, stdout } = await byCommandAlone(', "50", "2000", a2');
      assert.equal(code, 1, stdout);
      assert.match(stdout, /a +time +1,?000 ms .*missing/);
      return 'missing: the base is run by its own command';
    },
  },
  {
    boundary: 'policy',
    attack: 'a slow-down and an option --quick in the command, so that it looks like none',
    tried: 'both sides are quick, or the head alone, and the report does not tell',
    run: async () => {
      const { stdout, run } = await byCommandAlone(', "50", "2000", --quick');
      const metric = run.pairs?.metrics.find(({ benchmark }) => benchmark === 'a');
      assert.deepEqual([metric?.base[0], metric?.head[0]], [[1000], [200]], stdout);
      assert.match(stdout, /Not run alike: the command has changed: base "sh bench.sh 50 1000", head ".*--quick"/);
      assert.match(stdout, /base and head are not run alike$/m);
      return 'each side by its own command; both commands and a doubt in the headline';
    },
  },
  {
    boundary: 'policy',
    attack: 'a slower metric under a new name, unit or direction, nothing stored',
    tried: 'it is new, so it is compared with nothing, and the job passes',
    run: async () => {
      await onBranches(GATE, WAYS, { args: ['--mode', 'paired', '--no-store'] });
      return 'missing or incomparable: what the base reports in the pairs counts like a stored run';
    },
  },
  {
    boundary: 'policy',
    attack: 'a slower metric under a new name, and a new environment key',
    tried: 'the stored runs that have the metric do not compare any more',
    run: async () => {
      await onBranches(GATE, WAYS.slice(0, 1), { args: [], isStored: true, run: ', env: { X: "1" }' });
      return 'missing, from the pairs';
    },
  },
  {
    boundary: 'policy',
    attack: 'a metric with an objective gets another name or unit',
    tried: 'nothing can be judged by the objective, so it is not breached',
    run: async () => {
      const ways: [Metric, RegExp][] = [
        [{ name: 'a2', time: 200 }, /the base could be judged/],
        [{ time: 200, units: 'ticks' }, /the base could be judged/],
      ];
      await onBranches(SLO, ways, { args: ['--mode', 'stored'], isStored: true });
      return 'the objective is lost, which fails as one that is not met';
    },
  },
  {
    boundary: 'policy',
    attack: 'a metric with an objective gets another name, in a new environment',
    tried: 'no stored run compares, so nobody knows that the base could be judged by it',
    run: async () => {
      const ways: [Metric, RegExp][] = [[{ name: 'a2', time: 200 }, /the base could be judged by "a\/time"/]];
      await onBranches(SLO, ways, { args: ['--mode', 'stored'], isStored: true, run: ', env: { X: "1" }' });
      return 'the objective is lost: the nearest stored run of any environment has its metric';
    },
  },
  {
    boundary: 'policy',
    attack: 'a slower change with other settings, where the base compares with stored runs alone',
    tried: 'no stored run compares, and the report looks as on a new machine',
    run: async () => {
      const only = 'compare: { mode: stored }\n';
      const project = new Project({ '.pinbench.yml': config(only), 'bench.sh': bench({}) });
      try {
        await project.pinbench(['run', '--runtime', 'host']);
        project.git('checkout', '--quiet', '-b', 'change');
        project.write('bench.sh', bench({ time: 200 }));
        const measured = async (policy: string) => {
          project.write('.pinbench.yml', config(policy, ', env: { X: "1" }'));
          project.commit('slower');
          return project.pinbench(['run', '--runtime', 'host']);
        };
        const neutral = await measured(only);
        assert.match(
          neutral.stdout,
          /Incomparable: other settings than those of the stored runs \(command environment\)/,
        );
        const strict = await measured(`${only}gate: { no-baseline: fail }\n`);
        assert.deepEqual([neutral.code, strict.code], [0, 1], neutral.stdout + strict.stdout);
        return 'a warning that names the settings; exit code 1 with gate.no-baseline "fail"';
      } finally {
        project.remove();
      }
    },
  },
];
