import { afterEach, describe, expect, test } from 'vitest';
import { printing } from '../action/benchmarks.ts';
import { Project } from '../docker/project.ts';

const NO_ENGINE = { DOCKER_HOST: 'unix:///no/engine.sock' };

const CONFIG = `version: 1
suites:
  parser:
    run: { command: [sh, bench.sh], invocations: 5, max-steal: 100%, max-interrupts: 1000000 }
compare: { learn: false }
`;

describe('changes that are known', () => {
  let project: Project;
  afterEach(() => project.remove());

  /** Another commit, whose benchmark takes that many milliseconds, measured and stored. */
  async function measured(milliseconds: number, more = ''): Promise<{ code: number | null; said: string }> {
    project.write('bench.sh', printing({ parse: milliseconds }));
    project.write('.pinbench.yml', `${CONFIG}${more}`);
    project.commit(`takes ${milliseconds} ms`);
    const { code, stdout, stderr } = await project.pinbench(['run', '--output', 'out'], { env: NO_ENGINE });
    return { code, said: `${stdout}${stderr}` };
  }

  test('a new level is reported by the run that comes to it, and by no later one', async () => {
    project = new Project({ '.gitignore': 'out\n.pinbench\n' });
    for (const time of [100, 100, 100]) expect((await measured(time)).code).toBe(0);
    const step = await measured(112);
    expect(step.code).toBe(1);
    expect(step.said).toContain('regressed');
    const [change] = project.perf().changes ?? [];
    expect(change).toMatchObject({ persistent: true, since: { run: project.perf().id } });
    expect(change?.ratio).toBeCloseTo(1.12, 6);

    for (const later of [112, 112]) {
      const { code, said } = await measured(later);
      expect(code).toBe(0);
      expect(said).toContain('unchanged');
      expect(said).not.toContain('regressed');
    }
    const again = await measured(130);
    expect(again.code).toBe(1);
    expect(again.said).toMatch(/\+16(\.\d)? %/);
  });

  test.each([
    ['takes an acknowledged change', 112, '2999-01-01', 0, 'acknowledged'],
    ['fails on one that goes beyond', 140, '2999-01-01', 1, 'regressed'],
    ['fails on one whose acknowledgement has expired', 112, '2020-01-01', 1, 'expired on 2020-01-01'],
  ])('the gate %s', async (_name, time, until, code, word) => {
    project = new Project({ '.gitignore': 'out\n.pinbench\n' });
    for (const usual of [100, 100]) expect((await measured(usual)).code).toBe(0);
    const entry = `acknowledge: [{ metric: "**", change: "+12%", reason: safer hashing, until: ${until} }]\n`;
    const changed = await measured(time, entry);
    expect([changed.code, changed.said]).toEqual([code, expect.stringContaining(word)]);
  });
});
