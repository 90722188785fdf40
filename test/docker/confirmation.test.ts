import { afterEach, describe, expect, test } from 'vitest';
import type { Run } from '../../src/model/run.ts';
import { printing, project as projectFiles } from '../action/benchmarks.ts';
import { engineMissing } from '../engine/engine.ts';
import { BASE, type Finished, leftContainers, Project } from './project.ts';

/** A change that is re-measured beside its base, when something goes wrong on the way. */
describe.skipIf(engineMissing)('suspects that are re-measured', () => {
  let project: Project;
  afterEach(() => project.remove());

  function write(files: Record<string, string>): void {
    for (const [name, text] of Object.entries(files)) project.write(name, text);
  }

  /** A commit with a stored run, then the same with another script, uncommitted. */
  async function changed(before: string, after: string, rest = ''): Promise<Finished> {
    project = new Project({});
    write(projectFiles(before, rest));
    project.commit('before');
    expect((await project.pinbench(['run'])).code).toBe(0);
    project.write('bench.sh', after);
    return project.pinbench(['run', '--output', 'out']);
  }

  test('regress by what the pairs show, and the record has every pair', async () => {
    const { code, stdout } = await changed(printing({ parse: 100 }), printing({ parse: 105 }));
    expect(code).toBe(1);
    expect(stdout).toMatch(/parse +time +100 ms +105 ms +\+5\.0 %.* regressed/);
    const { pairs } = project.perf();
    expect(pairs).toMatchObject({ purpose: 'confirmation', ended: 'decided', reason: null });
    expect(pairs?.first).toHaveLength(5);
    // Every sample of every pair: three an invocation.
    for (const [side, time] of [
      [pairs?.metrics[0]?.base, 100],
      [pairs?.metrics[0]?.head, 105],
    ] as const) {
      expect(side).toHaveLength(5);
      for (const [middle, high, low] of side ?? []) {
        expect([middle, high, low].map((value) => (value ?? 0) / time)).toEqual([
          expect.closeTo(1, 9),
          expect.closeTo(1.005, 9),
          expect.closeTo(0.995, 9),
        ]);
      }
    }
    // Two in a row of each order, so that neither side is always second.
    for (let block = 0; block < 4; block += 2) expect(new Set(pairs?.first.slice(block, block + 2)).size).toBe(2);
    expect((await project.pinbench(['validate', 'out/perf.json'])).code).toBe(0);
    expect(leftContainers()).toEqual([]);
  });

  test('are measured beside a base that is built as its own configuration says', async () => {
    project = new Project({});
    write(projectFiles(printing({ parse: 100 })));
    project.commit('before');
    expect((await project.pinbench(['run'])).code).toBe(0);
    project.git('mv', 'Dockerfile', 'Dockerfile.bench');
    project.write(
      '.pinbench.yml',
      project.read('.pinbench.yml').replace('dockerfile: Dockerfile', 'dockerfile: Dockerfile.bench'),
    );
    project.write('bench.sh', printing({ parse: 140 }));
    const { code, stdout } = await project.pinbench(['run', '--output', 'out']);
    expect(stdout).toMatch(/parse +time +100 ms +140 ms .* regressed/);
    expect(code).toBe(1);
  });

  test('are measured where the image is the same and the command is not', async () => {
    const config = (time: number) => `version: 1
suites:
  s:
    image: { dockerfile: bench/Dockerfile }
    run: { command: [sh, /bench.sh, "${time}"], invocations: 2, max-steal: 100%, max-interrupts: 1000000, shield: off }
`;
    const print = `echo '{"results":[{"name":"b","metrics":[{"name":"time","value":'$1',"units":"ms"}]}]}'`;
    project = new Project({
      '.pinbench.yml': config(100),
      'bench/Dockerfile': `FROM ${BASE}\nCOPY bench.sh /bench.sh\n`,
      'bench/bench.sh': print,
    });
    project.git('checkout', '--quiet', '-b', 'change');
    project.write('.pinbench.yml', config(140));
    project.commit('by the command alone');
    const { code, stdout } = await project.pinbench(['run', '--no-store', '--output', 'out']);
    expect(stdout).toMatch(/b +time +100 ms +140 ms .* regressed/);
    expect(code).toBe(1);
    const { image, pairs } = project.perf();
    expect(pairs).toMatchObject({ ended: 'decided', base: { image: image?.id }, differences: [{ field: 'command' }] });
  });

  test('are left open when the base does not build any more, which the report says', async () => {
    project = new Project({});
    write(projectFiles(printing({ parse: 100 })));
    const dockerfile = project.read('Dockerfile');
    project.commit('before');
    expect((await project.pinbench(['run'])).code).toBe(0);
    // Another commit stands between: its own image cannot be had.
    write({ Dockerfile: `FROM ${BASE}\nRUN exit 7\n` });
    project.commit('broken');
    write({ Dockerfile: dockerfile, 'bench.sh': printing({ parse: 140 }) });
    const { code, stdout } = await project.pinbench(['run', '--output', 'out']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Not re-measured: .* cannot be measured/);
    expect(stdout).toMatch(/parse +time +100 ms +140 ms .*inconclusive/);
    expect(project.perf().pairs).toBeUndefined();
  });

  test('are given up when the base fails again and again, and nothing is claimed', async () => {
    project = new Project({});
    write(projectFiles('exit 9\n'));
    project.commit('failing');
    project.write('bench.sh', printing({ parse: 140 }));
    const { code, stdout } = await project.pinbench(['run', '--output', 'out', '--mode', 'paired']);
    expect(code).toBe(0);
    expect(stdout).not.toMatch(/regressed|improved|unchanged/);
    expect(project.perf().pairs).toMatchObject({
      ended: 'failed',
      reason: expect.stringMatching(/^3 pairs of 3 failed: base ended with status "failed"/),
    });
  });

  test('stay inconclusive when the budget is over in the middle', async () => {
    const slow = (time: number): string => `sleep 0.4\n${printing({ parse: time })}`;
    const { code, stdout } = await changed(slow(100), slow(140), 'compare: { budget: 3s }\n');
    const { pairs } = project.perf();
    expect(pairs?.ended).toBe('out of time');
    expect(pairs?.first.length).toBeLessThan(10);
    // Whatever fitted is looked at; fewer than four pairs decide nothing.
    const enough = (pairs?.first.length ?? 0) >= 4;
    expect(stdout).toMatch(enough ? /regressed|inconclusive/ : /inconclusive/);
    expect(code).toBe(/ regressed/.test(stdout) ? 1 : 0);
    expect(stdout).toContain('fitted into the budget');
  });

  test('end the run as cancelled when it is stopped in the middle, with what was measured', async () => {
    project = new Project({});
    const slow = (time: number): string => `sleep 0.3\n${printing({ parse: time })}`;
    write(projectFiles(slow(100)));
    project.commit('before');
    expect((await project.pinbench(['run'])).code).toBe(0);
    project.write('bench.sh', slow(140));
    const { code, stdout } = await project.pinbench(['run', '--output', 'out'], {
      started: (pid) => {
        const poll = setInterval(() => {
          let run: Run;
          try {
            run = project.perf();
          } catch {
            // Not written yet: the first run still goes on.
            return;
          }
          if (run.status !== 'ok' && run.status !== 'dirty') return;
          clearInterval(poll);
          setTimeout(() => process.kill(pid, 'SIGTERM'), 2500);
        }, 100);
      },
    });
    expect(code).toBe(3);
    expect(stdout).toMatch(/Cancelled/);
    expect(project.perf()).toMatchObject({ status: 'cancelled', failure: expect.stringContaining('interrupted') });
    expect(leftContainers()).toEqual([]);
  });
});
