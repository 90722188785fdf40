import { afterEach, describe, expect, test } from 'vitest';
import { printing, project as projectFiles } from '../action/benchmarks.ts';
import { isBisection, published } from '../builders/published.ts';
import { engineMissing } from '../engine/engine.ts';
import { BASE, leftContainers, Project } from './project.ts';

describe.skipIf(engineMissing)('pinbench bisect', () => {
  let project: Project;
  afterEach(() => project.remove());

  /** A commit whose benchmark takes that many milliseconds. */
  function takes(milliseconds: number, subject: string): string {
    // What never changes tells each image from the one before.
    project.write(
      'bench.sh',
      `# ${subject.length} ${subject.replaceAll(/[^a-z ]/g, '')}\n${printing({ parse: milliseconds, print: 7 })}`,
    );
    return project.commit(subject);
  }

  /** A parser that became slower, after commits with the same image, with none and with another that is as fast. */
  function slowedOnce(): { good: string; broken: string; culprit: string } {
    project = new Project(projectFiles(printing({ parse: 100, print: 7 })));
    const good = project.git('rev-parse', 'HEAD');
    project.commit('the same image');
    project.write('Dockerfile', `FROM ${BASE}\nRUN false\n`);
    const broken = project.commit('does not build');
    project.write('Dockerfile', `FROM ${BASE}\nCOPY bench.sh /bench.sh\n`);
    takes(100, 'builds again');
    const culprit = takes(110, '::error::slower \u001b[31mparser');
    takes(110, 'later');
    project.write('bench.sh', 'exit 1');
    return { good, broken, culprit };
  }

  test('finds the commit, past one that does not build, and leaves the work tree alone', async () => {
    const { good, culprit } = slowedOnce();
    const { code, stdout, stderr } = await project.pinbench(['bisect', good, 'HEAD', '--metric', 'parse/time']);
    expect([code, stdout, stderr]).toEqual([0, expect.any(String), expect.any(String)]);
    expect(stdout).toContain(`first commit with the change: ${culprit.slice(0, 12)} : :error::slower parser`);
    expect(stdout).toMatch(/^alone: \+10\.0 %, 95 % interval /m);
    expect(stderr).toContain('without the change');
    expect(stderr).toContain('it cannot be measured');
    expect(stderr).toContain('its image is one that is known already');
    expect(project.read('bench.sh')).toBe('exit 1');
    expect(project.git('rev-parse', '--abbrev-ref', 'HEAD')).toBe('main');
    expect(leftContainers()).toEqual([]);
  });

  test('says the same for programs, as the published schema has it', async () => {
    const { good, broken, culprit } = slowedOnce();
    const bisect = ['bisect', '--json', good, 'HEAD', '--metric'];
    const { code, stdout, stderr } = await project.pinbench([...bisect, 'parse/time']);
    expect([code, stderr]).toEqual([0, expect.any(String)]);
    const document = published(isBisection, stdout);
    expect(document).toMatchObject({ state: 'found', commit: culprit, left: [culprit], good });
    expect(document.subject).toBe('::error::slower \u001b[31mparser');
    expect(document.steps).toContainEqual(expect.objectContaining({ commit: broken, beside: null, answer: 'untold' }));
    expect(document.own.change).toBeCloseTo(0.1, 6);

    const unchanged = await project.pinbench([...bisect, 'print/time']);
    expect([unchanged.code, published(isBisection, unchanged.stdout)]).toMatchObject([
      3,
      { state: 'not confirmed', commit: null, own: null, whole: { pairs: 5 } },
    ]);
  });

  test.each([
    ['needs no pair where both ends have one image', 'print/time', 3, 'not confirmed: both have the same image'],
    ['lists the metrics there are for one that is none', 'parse/tim', 2, '"parse/time", "print/time"'],
  ])('%s', async (_name, metric, code, sentence) => {
    project = new Project(projectFiles(printing({ parse: 100, print: 7 })));
    project.commit('nothing');
    const finished = await project.pinbench(['bisect', 'HEAD~1', 'HEAD', '--metric', metric]);
    expect([finished.code, finished.stdout + finished.stderr]).toEqual([code, expect.stringContaining(sentence)]);
  });
});
