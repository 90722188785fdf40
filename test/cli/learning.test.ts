import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Project } from '../docker/project.ts';

/** The host runtime, on which every commit counts as a build of its own. */
const NO_ENGINE = { DOCKER_HOST: 'unix:///no/engine.sock' };

function config(compare = ''): string {
  return `version: 1
suites:
  parser:
    run: { command: [sh, bench.sh], invocations: 24, max-steal: 100%, max-interrupts: 1000000 }
compare: { ${compare} }
`;
}

/** Takes longer than what lies between two invocations. */
function bench(time: number): string {
  return `sleep 0.1\necho '{"results":[{"name":"parse","metrics":[{"name":"time","value":${time},"units":"ms"}]}]}'\n`;
}

describe('a run of the default branch', () => {
  let project: Project;
  beforeEach(() => {
    project = new Project({ '.pinbench.yml': config(), 'bench.sh': bench(100), '.gitignore': '.pinbench\n' });
    for (const time of [100.1, 100.2]) commit(time);
  });
  afterEach(() => project.remove());

  function commit(time: number): string {
    project.write('bench.sh', bench(time));
    return project.commit(`takes ${time} ms`);
  }

  async function run(...args: string[]) {
    const finished = await project.pinbench(['run', '--json', ...args], { env: NO_ENGINE });
    return { ...finished, suite: JSON.parse(finished.stdout).suites[0] };
  }

  async function comparisons(): Promise<[string, string][]> {
    const { stdout } = await project.pinbench(['history', 'list', '--json'], { env: NO_ENGINE });
    const ids: string[] = JSON.parse(stdout).runs.map(({ id }: { id: string }) => id);
    const shown = await Promise.all(ids.map((id) => project.pinbench(['history', 'show', id, '--json'])));
    return shown.flatMap(({ stdout: text }): [string, string][] => {
      const { pairs, source } = JSON.parse(text).run;
      return pairs?.purpose === 'calibration' ? [[source.commit, pairs.base.commit]] : [];
    });
  }

  test('measures neighbouring commits too, each pair once, within the time that the run itself took', async () => {
    const [newest, middle, oldest] = project.git('rev-list', 'HEAD').split('\n') as [string, string, string];
    const first = await run();
    expect(first.code).toBe(0);
    expect(first.stderr).toMatch(/learning the noise floor for at most \d+ s \(compare\.learn\)/);
    expect(await comparisons()).toEqual([[newest, middle]]);

    expect((await run()).suite.learning).toEqual({ comparisons: 1, needed: 20, automatic: true });
    expect((await comparisons()).toSorted()).toEqual(
      [
        [newest, middle],
        [middle, oldest],
      ].toSorted(),
    );

    expect((await run()).stderr).not.toContain('learning');
    // Of its own commit a run is not compared with anything, so only a later one learns from that comparison.
    const later = commit(100.3);
    expect((await run()).suite.learning.comparisons).toBe(2);
    expect((await comparisons()).map(([commit]) => commit)).toContain(later);
  });

  test.each([
    ['on another branch', '', () => project.git('switch', '--quiet', '--create', 'topic')],
    ['with uncommitted changes', '', () => project.write('bench.sh', bench(100.3))],
    ['with compare.learn switched off', 'learn: false', () => {}],
    ['with stored runs alone', 'mode: stored', () => {}],
  ])('measures no neighbours %s', async (_name, compare, change) => {
    project.write('.pinbench.yml', config(compare));
    project.commit('configuration');
    change();
    if (project.git('branch', '--show-current') === 'topic') commit(100.4);
    const { stderr } = await run();
    expect(stderr).not.toContain('learning');
    expect(await comparisons()).toEqual([]);
  });

  test('measures none without a store to keep them in', async () => {
    expect((await run('--no-store')).stderr).not.toContain('learning');
  });
});
