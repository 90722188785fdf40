import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
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
  /** Nothing in it pins to CPUs, which the shield of another test might forbid. */
  let programs: string;
  beforeEach(() => {
    programs = mkdtempSync(path.join(os.tmpdir(), 'pinbench-programs-'));
    for (const name of ['git', 'sh', 'sleep', 'cat']) {
      symlinkSync(execFileSync('which', [name], { encoding: 'utf8' }).trim(), path.join(programs, name));
    }
    project = new Project({ '.pinbench.yml': config(), 'bench.sh': bench(100), '.gitignore': '.pinbench\n' });
    for (const time of [100.1, 100.2]) commit(time);
  });
  afterEach(() => {
    project.remove();
    rmSync(programs, { recursive: true, force: true });
  });

  function commit(time: number): string {
    project.write('bench.sh', bench(time));
    return project.commit(`takes ${time} ms`);
  }

  async function run(...args: string[]) {
    // Waiting for other tests' runs would count as time that the run took.
    const env = { ...NO_ENGINE, PATH: programs, PINBENCH_TURNS: programs };
    const finished = await project.pinbench(['run', '--json', ...args], { env });
    const report = JSON.parse(finished.stdout);
    return { ...finished, suite: report.suites[0], notes: report.notes };
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
    expect(first.stderr).toMatch(
      /The run of suite "parser" is stored; learning the noise floor for at most \d+ s \(compare\.learn\)/,
    );
    expect(first.stderr).toMatch(/learned from 1 comparison; 19 more comparisons to go/);
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

  test('ends with its time, whatever takes long, and the next run tries again', async () => {
    const [newest, middle] = project.git('rev-list', 'HEAD').split('\n');
    const gitProgram = path.join(programs, 'git');
    renameSync(gitProgram, path.join(programs, 'real-git'));
    const [output, marker] = [path.join(programs, 'out'), path.join(programs, 'reported')];
    const isOut = `if [ -e '${output}/report.json' ]; then : >'${marker}'; fi`;
    const slow = `#!/bin/sh\ncase "$*" in *checkout-index*) ${isOut}; exec sleep 120 ;; esac\nexec real-git "$@"\n`;
    writeFileSync(gitProgram, slow, { mode: 0o755 });
    const began = performance.now();
    const late = await run('--output', output);
    expect(performance.now() - began).toBeLessThan(60_000);
    // The report is out before anything of it begins, and has no word of what only later runs gain from.
    expect(existsSync(marker)).toBe(true);
    expect([late.code, late.suite.status, late.notes]).toEqual([0, 'ok', []]);
    expect(late.stderr).toContain(
      `the time was up while ${middle?.slice(0, 12)} was checked out, so the noise floor is still assumed; the next run tries again, and \`pinbench calibrate\` takes as long as it needs\n`,
    );
    expect(await comparisons()).toEqual([]);

    renameSync(path.join(programs, 'real-git'), gitProgram);
    expect((await run()).stderr).not.toContain('the time was up');
    expect(await comparisons()).toEqual([[newest, middle]]);
  });

  test('keeps the pairs that were measured when one takes too long', async () => {
    const count = path.join(programs, 'count');
    const counting = `n=$(cat '${count}' 2>/dev/null || echo 0); echo $((n + 1)) >'${count}'; [ "$n" -lt 36 ] || exec sleep 120\n`;
    for (const time of [100.3, 100.4]) {
      project.write('bench.sh', `${counting}${bench(time)}`);
      project.commit(`takes ${time} ms`);
    }
    const [newest, before] = project.git('rev-list', 'HEAD').split('\n');
    const began = performance.now();
    const { code, suite } = await run();
    expect(performance.now() - began).toBeLessThan(60_000);
    expect([code, suite.status]).toEqual([0, 'ok']);
    expect(await comparisons()).toEqual([[newest, before]]);
  });

  // Learning has as long as the run took, which on a busy machine may not be enough to get that far.
  test('passes over a commit whose files would fill the disk', { retry: 2 }, async () => {
    const oldest = project.git('rev-list', '--max-count=2', 'HEAD').split('\n');
    const blob = project.git('rev-parse', 'HEAD:bench.sh');
    let tree = project.git('rev-parse', 'HEAD^{tree}');
    for (let level = 0; level < 6; level++) {
      const names = Array.from({ length: 16 }, (_, index) => `040000 tree ${tree}\td${index}\n`);
      const input = `100644 blob ${blob}\tf\n${names.join('')}`;
      tree = execFileSync('git', ['mktree'], { cwd: project.folder, input, encoding: 'utf8' }).trim();
    }
    const bomb = project.git('commit-tree', '-p', 'HEAD', '-m', 'large', tree);
    const tip = project.git('commit-tree', '-p', bomb, '-m', 'as before', 'HEAD^{tree}');
    project.git('update-ref', 'refs/heads/main', tip);
    const { code, stderr, notes } = await run();
    expect([code, notes]).toEqual([0, []]);
    expect(stderr).toContain(
      `${tip.slice(0, 12)} against ${bomb.slice(0, 12)}: left out: the commit ${bomb} has more than 1,000,000 files and folders`,
    );
    expect(await comparisons()).toEqual([oldest]);
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
