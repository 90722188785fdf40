/** Uncommitted files: what reaches the measured image keeps a run out of the baseline, and nothing else does. */
import assert from 'node:assert/strict';
import { type Finished, Project, result, shellSuite } from '../../docker/project.ts';
import { BENCH, CONFIG } from '../crash-ground.ts';
import type { Row } from '../row.ts';

const IMAGE = shellSuite('sh /bench.sh').replace(/image: \{.*\}/, 'image: { dockerfile: bench/Dockerfile }');
const FILES = {
  '.pinbench.yml': IMAGE,
  '.gitignore': '*.o\n',
  'bench/Dockerfile': 'FROM pinbench-test/c:1\nCOPY . /\n',
  'bench/.dockerignore': '*.log\n',
  'bench/bench.sh': `echo '${result(100)}'\n`,
};

async function measured(project: Project, ...args: string[]): Promise<Finished> {
  const finished = await project.pinbench(['run', '--invocations', '2', '--output', 'out', ...args]);
  assert.equal(finished.code, 0, finished.stderr.slice(-400));
  return finished;
}

async function inProject(files: Record<string, string>, work: (project: Project) => Promise<string>): Promise<string> {
  const project = new Project(files);
  try {
    return await work(project);
  } finally {
    project.remove();
  }
}

export const rows: Row[] = [
  {
    boundary: 'crash',
    attack: 'an untracked note beside the build context',
    tried: 'every run after it stays out of the baseline, and the next slow-down is `No baseline`',
    needs: ['engine'],
    run: () =>
      inProject(FILES, async (project) => {
        project.write('notes.txt', 'x');
        project.write('bench/x.log', 'x');
        const { stderr } = await measured(project);
        assert.equal(project.perf().source.dirty, false);
        assert.match(stderr, /kept as runs\/(?!.*\.excluded)/);
        assert.doesNotMatch(stderr, /uncommitted/);
        return 'the run is clean, and stored as a baseline';
      }),
  },
  {
    boundary: 'crash',
    attack: 'an untracked file in the build context',
    tried: 'an image that no commit describes becomes a baseline',
    needs: ['engine'],
    run: () =>
      inProject(FILES, async (project) => {
        for (let number = 1; number <= 5; number += 1) project.write(`bench/new-${number}.c`, 'x');
        project.write('bench/built.o', 'x');
        const { stderr } = await measured(project);
        assert.equal(project.perf().source.dirty, true);
        assert.match(stderr, /uncommitted changes.*"bench\/new-1\.c", "bench\/new-2\.c", "bench\/new-3\.c" and 2 more/);
        assert.match(stderr, /files that git ignores.*"bench\/built\.o"/);
        return 'the run is dirty, its files are named, and what git ignores is named too';
      }),
  },
  {
    boundary: 'crash',
    attack: 'an untracked note under the host runtime',
    tried: 'a run is kept out of the baseline, and nobody is told why',
    run: () =>
      inProject({ '.pinbench.yml': CONFIG, 'bench.sh': BENCH }, async (project) => {
        project.write('notes \u001b[31m.txt', 'x');
        const { stderr } = await measured(project, '--runtime', 'host');
        assert.equal(project.perf().source.dirty, true);
        assert.match(stderr, /the repository has uncommitted changes.*"notes .*\.txt"/);
        assert.ok(!stderr.includes('\u001b'), 'a control character of a file name reached the terminal');
        return 'the run is dirty, and the note is named';
      }),
  },
  {
    boundary: 'crash',
    attack: 'a changed file that git was told to leave alone (skip-worktree)',
    tried: 'git calls it unchanged, so what no commit describes becomes the baseline of one',
    run: () =>
      inProject({ '.pinbench.yml': CONFIG, 'bench.sh': BENCH }, async (project) => {
        project.git('update-index', '--skip-worktree', 'bench.sh');
        project.write('bench.sh', `${BENCH}\n# slower\n`);
        assert.equal(project.git('status', '--porcelain'), '');
        const { stderr } = await measured(project, '--runtime', 'host', '--mode', 'stored');
        assert.equal(project.perf().source.dirty, true);
        assert.match(stderr, /the repository has uncommitted changes.*"bench\.sh"/);
        return 'the run is dirty, and the file is named';
      }),
  },
];
