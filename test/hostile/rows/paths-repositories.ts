/** Repositories that are not a plain clone: the base's tree is measured, or a sentence says why not. */
import assert from 'node:assert/strict';
import { chownSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Project } from '../../docker/project.ts';
import type { Row } from '../row.ts';
import { NO_ENGINE, prints, SLOW_CONFIG, slowerThrough } from './paths-links.ts';

const FILE = ['-c', 'protocol.file.allow=always'];

const measured = (attack: string, tried: string, named: Parameters<typeof slowerThrough>[0]): Row => ({
  boundary: 'paths',
  attack,
  tried,
  run: () => slowerThrough(named),
});

/** The command run in a project; what it said and its exit code. */
async function ran(set: (project: Project) => string[], check: (code: number | null, said: string) => void) {
  const project = new Project({ '.pinbench.yml': SLOW_CONFIG, 'bench/run.sh': prints(100) });
  try {
    const args = set(project);
    const { code, stdout, stderr } = await project.pinbench(['run', ...args], { env: NO_ENGINE });
    check(code, stdout + stderr);
  } finally {
    project.remove();
  }
}

export const rows: Row[] = [
  measured('a work tree of `git worktree`', 'its .git is a file, and its objects are elsewhere', (project, beside) => {
    project.git('worktree', 'add', '--quiet', '--detach', path.join(beside, 'wt'));
    return path.join(beside, 'wt', '.pinbench.yml');
  }),
  measured('a sparse checkout', 'files that are not checked out are missing from the base', (project) => {
    project.write('other/file', 'x');
    project.git('add', '--all');
    project.git('commit', '--quiet', '--amend', '--no-edit');
    project.git('sparse-checkout', 'set', 'bench');
    return '.pinbench.yml';
  }),
  measured('SHA-256 objects', 'names of 64 digits are taken for no commit', (project) => {
    rmSync(path.join(project.folder, '.git'), { recursive: true });
    project.git('init', '--quiet', '--initial-branch=main', '--object-format=sha256');
    project.write('bench/run.sh', prints(100));
    project.commit('start');
    project.write('bench/run.sh', prints(200));
    project.commit('slower');
    return '.pinbench.yml';
  }),
  measured('a submodule that holds the configuration', 'its commits are looked for around it', (project, beside) => {
    project.git('init', '--quiet', path.join(beside, 'outer'));
    project.git(...FILE, '-C', path.join(beside, 'outer'), 'submodule', '--quiet', 'add', project.folder, 'sub');
    return path.join(beside, 'outer', 'sub', '.pinbench.yml');
  }),
  measured('a work tree on another file system', 'files cannot be moved or linked to the base', (project, beside) => {
    const folder = mkdtempSync('/dev/shm/pinbench-rows-');
    cpSync(project.folder, folder, { recursive: true });
    rmSync(beside, { recursive: true });
    mkdirSync(beside);
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    return path.join(folder, '.pinbench.yml');
  }),
  {
    boundary: 'paths',
    attack: 'a repository of another user',
    tried: 'git refuses it, and the run goes on as if there were no history',
    needs: ['root'],
    run: async () => {
      await ran(
        ({ folder }) => {
          chownSync(folder, 65_532, 65_532);
          chownSync(path.join(folder, '.git'), 65_532, 65_532);
          return [];
        },
        (code, said) => {
          assert.match(said, /belongs to another user[\s\S]*safe\.directory/);
          assert.equal(code, 4);
        },
      );
      return 'exit 4, with the command that trusts it';
    },
  },
  {
    boundary: 'paths',
    attack: 'a bare repository around the configuration',
    tried: 'its commits are taken for those of the files that are measured',
    run: async () => {
      const bare = mkdtempSync(path.join(os.tmpdir(), 'pinbench-bare-'));
      try {
        await ran(
          (project) => {
            project.git('clone', '--quiet', '--bare', '.', bare);
            mkdirSync(path.join(bare, 'here/bench'), { recursive: true });
            writeFileSync(path.join(bare, 'here/.pinbench.yml'), SLOW_CONFIG);
            writeFileSync(path.join(bare, 'here/bench/run.sh'), prints(100));
            return ['--config', path.join(bare, 'here/.pinbench.yml'), '--runtime', 'host', '--mode', 'paired'];
          },
          (code, said) => {
            assert.match(said, /there is no git repository to take it from/);
            assert.equal(code, 0, said);
          },
        );
        return 'no work tree, so no base: the report has the reason';
      } finally {
        rmSync(bare, { recursive: true, force: true });
      }
    },
  },
  {
    boundary: 'policy',
    attack: 'a compare.baseline that is misspelt',
    tried: 'another comparison is made, and nobody sees it',
    run: async () => {
      await ran(
        (project) => {
          project.write('.pinbench.yml', `${SLOW_CONFIG}compare: { baseline: mian }\n`);
          project.git('switch', '--quiet', '--create', 'topic');
          project.commit('a branch');
          return ['--runtime', 'host'];
        },
        (code, said) => {
          assert.match(said, /compare\.baseline is "mian"[\s\S]*did you mean "main"\?/);
          assert.equal(code, 2);
        },
      );
      return 'exit 2, with the nearest name';
    },
  },
];
