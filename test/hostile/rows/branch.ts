/** What a run on a branch is compared with, whatever the clone looks like. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { type Finished, Project } from '../../docker/project.ts';
import type { Row } from '../row.ts';

const CONFIG = `version: 1
suites:
  s:
    run: { command: [sh, bench.sh], invocations: 2, max-steal: 100%, max-interrupts: 1000000, shield: off }
`;

/** Prints so many milliseconds. */
function bench(time: number): string {
  return `echo '${JSON.stringify({ results: [{ name: 'b', metrics: [{ name: 'time', value: time, units: 'ms' }] }] })}'\n`;
}

interface Base {
  name: string | null;
  commit: string;
  source: string | null;
}

/** A project whose main takes 100 ms, and whose branch `slow`, checked out, takes 230 ms. */
async function onSlowBranch<Result>(work: (project: Project, left: string) => Promise<Result>): Promise<Result> {
  const project = new Project({ '.pinbench.yml': CONFIG, 'bench.sh': bench(100) });
  try {
    const left = project.git('rev-parse', 'HEAD');
    project.git('checkout', '--quiet', '-b', 'slow');
    project.write('bench.sh', bench(230));
    project.commit('slow');
    return await work(project, left);
  } finally {
    project.remove();
  }
}

function run(project: Project, ...args: string[]): Promise<Finished> {
  return project.pinbench(['run', '--runtime', 'host', ...args]);
}

/** What a run would be compared with, without measuring it. */
async function baseOf(project: Project, ...args: string[]): Promise<{ base: Base | null; notes: string[] }> {
  const { code, stdout, stderr } = await run(project, '--mode', 'stored', '--json', '--no-store', ...args);
  assert.equal(code, 0, stderr);
  const { suites, notes } = JSON.parse(stdout);
  return { base: suites[0].base, notes };
}

function refused({ code, stderr }: Finished, ...words: string[]): string {
  assert.equal(code, 2, stderr);
  for (const word of words) assert.ok(stderr.includes(word), stderr);
  return stderr.split('\n').find((line) => line.startsWith('error:')) ?? stderr;
}

export const rows: Row[] = [
  {
    boundary: 'history',
    attack: 'a slow-down is committed on a branch, and nothing is stored',
    tried: 'no baseline, exit 0; the next run compares the commit with itself',
    run: () =>
      onSlowBranch(async (project, left) => {
        const first = await run(project);
        assert.equal(first.code, 1, first.stdout);
        assert.match(first.stdout, /regressed/);
        assert.match(first.stderr, /nothing is stored.*--mode stored leaves it out/);
        const again = await run(project, '--json');
        assert.equal(again.code, 1, again.stdout);
        assert.deepEqual(JSON.parse(again.stdout).suites[0].base, { name: 'main', commit: left, source: 'measured' });
        return 'regressed twice, measured beside the merge base with main';
      }),
  },
  {
    boundary: 'history',
    attack: 'a branch that was just made, with a slow-down that is not committed',
    tried: 'no baseline, exit 0',
    run: () =>
      onSlowBranch(async (project, left) => {
        project.git('reset', '--quiet', '--soft', left);
        const { code, stdout } = await run(project, '--json');
        assert.equal(code, 1, stdout);
        assert.deepEqual(JSON.parse(stdout).suites[0].base, { name: 'main', commit: left, source: 'measured' });
        return 'regressed, measured beside HEAD';
      }),
  },
  {
    boundary: 'history',
    attack: 'the branch has stored runs of its own, newer than those of main',
    tried: 'its first slow commit is the baseline of the second: unchanged',
    run: () =>
      onSlowBranch(async (project, left) => {
        await run(project, '--mode', 'stored');
        project.commit('nothing more');
        const { base } = await baseOf(project);
        assert.deepEqual(base, { name: 'main', commit: left, source: null });
        return 'no run of the branch itself counts';
      }),
  },
  {
    boundary: 'history',
    attack: 'a detached HEAD beyond the default branch',
    tried: 'its own commits count as the baseline',
    run: () =>
      onSlowBranch(async (project, left) => {
        project.git('checkout', '--quiet', '--detach');
        assert.deepEqual((await baseOf(project)).base, { name: 'main', commit: left, source: null });
        return 'compared with the merge base with main';
      }),
  },
  {
    boundary: 'clone',
    attack: 'a clone whose own main is behind the main of the server',
    tried: 'what others did on main is blamed on the branch',
    run: () =>
      onSlowBranch(async (project, left) => {
        project.git('checkout', '--quiet', '-b', 'ahead', left);
        const merged = project.commit('of somebody else');
        project.git('update-ref', 'refs/remotes/origin/main', merged);
        project.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main');
        project.git('remote', 'add', 'origin', 'https://example.org/none.git');
        project.commit('mine');
        assert.deepEqual((await baseOf(project)).base, { name: 'main', commit: merged, source: null });
        return 'the nearer merge base of the two';
      }),
  },
  {
    boundary: 'clone',
    attack: 'a default branch of another name, told by the remote alone',
    tried: 'a stale branch main beside it is taken for the default one',
    run: () =>
      onSlowBranch(async (project, left) => {
        const trunk = project.commit('trunk goes on');
        project.git('update-ref', 'refs/remotes/upstream/trunk', trunk);
        project.git('symbolic-ref', 'refs/remotes/upstream/HEAD', 'refs/remotes/upstream/trunk');
        project.git('remote', 'add', 'upstream', 'https://example.org/none.git');
        project.commit('mine');
        assert.notEqual(trunk, left);
        assert.deepEqual((await baseOf(project)).base, { name: 'trunk', commit: trunk, source: null });
        return 'the only remote says which it is';
      }),
  },
  {
    boundary: 'clone',
    attack: 'a tag has the name of the branch that --base names',
    tried: 'git takes the tag, with a warning that nobody sees',
    run: () =>
      onSlowBranch(async (project) => {
        project.git('tag', 'main');
        assert.deepEqual((await baseOf(project)).base?.name, 'main');
        const said = refused(await run(project, '--base', 'main'), 'refs/heads/main and refs/tags/main');
        const { base } = await baseOf(project, '--base', 'refs/heads/main');
        assert.equal(base?.commit, project.git('rev-parse', 'refs/heads/main'));
        return said;
      }),
  },
  {
    boundary: 'clone',
    attack: '--base names what is not there, or HEAD itself, or an option of git',
    tried: 'another comparison than the one that was asked for',
    run: () =>
      onSlowBranch(async (project) => {
        refused(await run(project, '--base', 'maim'), 'did you mean "main"?');
        refused(await run(project, '--base', 'HEAD'), 'so there is nothing to compare');
        refused(await run(project, '--base=--output=/tmp/x'), 'names no commit');
        project.git('checkout', '--quiet', '--orphan', 'unborn');
        return refused(await run(project, '--base', 'main'), 'nothing is committed here yet');
      }),
  },
  {
    boundary: 'policy',
    attack: 'compare.baseline names a branch that this clone does not have',
    tried: 'another comparison than the configured one',
    run: () =>
      onSlowBranch(async (project) => {
        project.write('.pinbench.yml', `${CONFIG}compare: { baseline: maim }\n`);
        return refused(await run(project), 'no such branch', 'did you mean "main"?');
      }),
  },
  {
    boundary: 'clone',
    attack: 'a shallow clone that does not reach back to the default branch',
    tried: 'no baseline, without a word on what to do',
    run: () =>
      onSlowBranch(async (project) => {
        const clone = new Project({});
        try {
          const url = `file://${project.folder}`;
          clone.remove();
          project.git('checkout', '--quiet', 'main');
          const args = ['--quiet', '--depth=1', '--no-single-branch', '--branch=slow'];
          execFileSync('git', ['clone', ...args, url, clone.folder]);
          const { base, notes } = await baseOf(clone);
          assert.equal(base, null);
          assert.match(notes.join(), /shallow.*git fetch --unshallow/);
          return refused(await run(clone, '--base', 'origin/main'), 'git fetch --unshallow');
        } finally {
          clone.remove();
        }
      }),
  },
  {
    boundary: 'clone',
    attack: 'a branch that has no history in common with the default one',
    tried: 'runs of foreign commits as the baseline',
    run: () =>
      onSlowBranch(async (project) => {
        project.git('checkout', '--quiet', '--orphan', 'other');
        project.commit('from nothing');
        const { base, notes } = await baseOf(project);
        assert.equal(base, null);
        assert.match(notes.join(), /no commit in common/);
        return notes.join(' ');
      }),
  },
];
