/** What a newcomer does first: the program in the repository it measures, changes that are not committed yet. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { CLI, type Finished, Project } from '../../docker/project.ts';
import type { Row } from '../row.ts';

const CONFIG = `version: 1
suites:
  s:
    run: { command: [sh, bench.sh], invocations: 2, max-steal: 100%, max-interrupts: 1000000, shield: off }
`;
const bench = (time: number): string =>
  `echo '{"results":[{"name":"b","metrics":[{"name":"time","value":${time},"units":"ms"}]}]}'\n`;

async function inProject(work: (project: Project) => Promise<string>): Promise<string> {
  const project = new Project({ '.pinbench.yml': CONFIG, 'bench.sh': bench(100) });
  try {
    return await work(project);
  } finally {
    project.remove();
  }
}

function regressed({ code, stdout, stderr }: Finished): string {
  assert.match(stdout, /time.*\+130(\.0)? %.*regressed/, stdout + stderr);
  assert.equal(code, 1);
  return 'regressed by 130 %, exit code 1';
}

function ownProgram(project: Project, args: string[]): Promise<Finished> {
  const file = path.join(project.folder, 'dist/cli.js');
  return new Promise((resolve) => {
    execFile(process.execPath, [file, ...args], { cwd: project.folder }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });
}

export const rows: Row[] = [
  {
    boundary: 'run',
    attack: 'the program lies in the repository that is measured, on the host',
    tried: 'a slow-down is not measured: the launcher is taken for code of the work tree',
    run: () =>
      inProject(async (project) => {
        cpSync(path.dirname(CLI), path.join(project.folder, 'dist'), { recursive: true });
        project.commit('with the program');
        project.write('bench.sh', bench(230));
        return regressed(await ownProgram(project, ['run', '--runtime', 'host', '--base', 'HEAD', '--no-store']));
      }),
  },
  {
    boundary: 'run',
    attack: 'a slow-down on the default branch that is not committed, and nothing is stored',
    tried: 'no baseline, exit 0, although the commit is there to compare with',
    run: () =>
      inProject(async (project) => {
        const clean = await project.pinbench(['run', '--runtime', 'host', '--no-store', '--json']);
        assert.equal(JSON.parse(clean.stdout).verdict, 'no baseline', clean.stderr);
        project.write('bench.sh', bench(230));
        return regressed(await project.pinbench(['run', '--runtime', 'host', '--no-store']));
      }),
  },
  {
    boundary: 'run',
    attack: 'the folder of --output of an earlier run, in the work tree',
    tried: 'every later run has uncommitted changes, so it is never a baseline',
    run: () =>
      inProject(async (project) => {
        const first = await project.pinbench(['run', '--runtime', 'host', '--no-store', '--output', 'out']);
        assert.equal(first.code, 0, first.stderr);
        await project.pinbench(['run', '--runtime', 'host', '--no-store', '--output', 'more']);
        assert.equal(project.perf('more/perf.json').source.dirty, false);
        return 'git sees nothing of that folder';
      }),
  },
  {
    boundary: 'run',
    attack: 'a command that is not there, on the host',
    tried: "the launcher's own line to pinbench is shown as the benchmark's output",
    run: () =>
      inProject(async (project) => {
        project.write('.pinbench.yml', CONFIG.replace('[sh, bench.sh]', '[no-such-program]'));
        const { code, stdout, stderr } = await project.pinbench(['run', '--runtime', 'host', '--no-store']);
        assert.equal(code, 3);
        assert.match(stdout + stderr, /"no-such-program" could not be started: it was not found/);
        assert.doesNotMatch(stdout + stderr, /NOT-STARTED/);
        return 'only the sentence is shown';
      }),
  },
];
