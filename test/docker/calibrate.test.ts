import { afterEach, describe, expect, test } from 'vitest';
import { printing, project as projectFiles } from '../action/benchmarks.ts';
import { isCalibration, published } from '../builders/published.ts';
import { engineMissing } from '../engine/engine.ts';
import { BASE, leftContainers, Project } from './project.ts';

describe.skipIf(engineMissing)('pinbench calibrate', () => {
  let project: Project;
  afterEach(() => project.remove());

  interface Answer {
    suites: {
      key: string;
      stored: number;
      compared: { commit: string; base: string; state: string; reason: string | null }[];
      metrics: { benchmark: string; comparisons: number; floor: { learned: boolean }; control: { scatter: number } }[];
    }[];
  }

  async function calibrate(...more: string[]): Promise<Answer['suites'][number]> {
    const { code, stdout, stderr } = await project.pinbench(['calibrate', '--json', '--pairs', '4', ...more]);
    expect([code, stderr]).toEqual([0, expect.not.stringContaining('error')]);
    const answer: Answer = published(isCalibration, stdout);
    const [suite] = answer.suites;
    if (suite === undefined) throw new Error('no suite was calibrated');
    return suite;
  }

  test('measures neighbours with different images once, and stores them as runs that later verdicts learn from', async () => {
    project = new Project(projectFiles(printing({ parse: 100 })));
    project.write('Dockerfile', `FROM ${BASE}\nRUN false\n`);
    const broken = project.commit('does not build');
    for (const [name, text] of Object.entries(projectFiles(printing({ parse: 100.1 })))) project.write(name, text);
    project.write('.dockerignore', '*\n!bench.sh\n');
    const older = project.commit('builds again');
    project.write('notes.md', 'not in the image');
    const notes = project.commit('notes');
    project.write('bench.sh', printing({ parse: 100.2 }));
    const newest = project.commit('another build');
    project.write('bench.sh', 'exit 1');

    const first = await calibrate();
    expect(first.compared.map(({ commit, base, state }) => [commit, base, state])).toEqual([
      [newest, notes, 'measured'],
      [notes, older, 'same image'],
      [older, broken, 'not measured'],
      [broken, project.git('rev-list', '--max-parents=0', 'HEAD'), 'not measured'],
    ]);
    expect(first.compared[2]?.reason).toContain('did not build');
    expect(first.metrics).toMatchObject([{ benchmark: 'parse', comparisons: 1, floor: { learned: false } }]);
    expect(project.read('bench.sh')).toBe('exit 1');

    const second = await calibrate();
    expect(second.compared[0]?.state).toBe('known');
    expect([second.stored, second.metrics[0]?.comparisons]).toEqual([1, 1]);

    project.git('checkout', '--quiet', '--', 'bench.sh');
    const run = await project.pinbench(['run', '--output', 'out', '--invocations', '2', '--mode', 'stored']);
    expect([run.code, run.stderr]).toEqual([0, expect.not.stringContaining('error')]);
    expect(project.perf().environment.key).toBe(first.key);
    expect(leftContainers()).toEqual([]);
  });
});
