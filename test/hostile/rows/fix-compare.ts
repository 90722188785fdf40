/** What makes a change's numbers compare with nothing, so that no rule would be broken. */
import assert from 'node:assert/strict';
import { Project } from '../../docker/project.ts';
import type { Row } from '../row.ts';

const GATE = 'gate: { fail-on: [regression, slo, missing, suspicion], no-baseline: fail }\n';
const SLO = 'slo: [{ metric: a/time, max: 110 ms, strict: true }]\ngate: { fail-on: [slo] }\n';

function config(policy: string, run = ''): string {
  return `version: 1
suites:
  s:
    run: { command: [sh, bench.sh], invocations: 2, max-steal: 100%, max-interrupts: 1000000, shield: off${run} }
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

export const rows: Row[] = [
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
];
