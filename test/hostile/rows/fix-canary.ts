/** What a change prints to make the gate look away from what it made slower. */
import assert from 'node:assert/strict';
import { type Finished, Project } from '../../docker/project.ts';
import type { Row } from '../row.ts';

const CONFIG = `version: 1
suites:
  s:
    run: { command: [sh, bench.sh], invocations: 6, max-steal: 100%, max-interrupts: 1000000, shield: off }
gate: { fail-on: [regression, slo, missing, suspicion] }
`;

/** Prints so many milliseconds for each benchmark. */
function bench(times: Record<string, number>): string {
  const results = Object.entries(times).map(([name, value]) => ({
    name,
    metrics: [{ name: 'time', value, units: 'ms' }],
  }));
  return `echo '${JSON.stringify({ results })}'\n`;
}

/** The run of a branch with `script` as its benchmark, after a stored run of main. */
async function onBranch(config: string, base: Record<string, number>, script: string): Promise<Finished> {
  const project = new Project({ '.pinbench.yml': config, 'bench.sh': bench(base) });
  try {
    const args = ['run', '--runtime', 'host'];
    const { code, stderr } = await project.pinbench(args);
    assert.equal(code, 0, stderr);
    project.git('checkout', '--quiet', '-b', 'change');
    project.write('bench.sh', script);
    project.commit('change');
    return await project.pinbench(args);
  } finally {
    project.remove();
  }
}

async function movedCanary(canary: number): Promise<string> {
  const config = `${CONFIG}compare: { canary: "canary/*" }\n`;
  const { code, stdout } = await onBranch(config, { parse: 100, canary: 50 }, bench({ parse: 200, canary }));
  assert.equal(code, 1, stdout);
  assert.match(stdout, /The change moved a canary: canary\/time/);
  assert.doesNotMatch(stdout, /host is suspected/);
  return 'regressed: the host was the same for both sides, so the change moved the canary';
}

export const rows: Row[] = [
  {
    boundary: 'policy',
    attack: 'a change makes the canary slower, beside what it really slows down',
    tried: 'the host is suspected, and nothing is blamed on the change',
    run: () => movedCanary(80),
  },
  {
    boundary: 'policy',
    attack: 'a change makes the canary faster, beside what it slows down',
    tried: 'the host is suspected, and nothing is blamed on the change',
    run: () => movedCanary(40),
  },
];
