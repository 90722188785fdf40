/** Submodules of a clone whose own settings name a program: git looks for changes in them, and starts none. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Project } from '../../docker/project.ts';
import { RUN, shell, withProject } from '../crash-ground.ts';
import type { Row } from '../row.ts';
import { attackOn, type Ground } from './files-clone.ts';

const IDENTITY = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'protocol.file.allow=always'];

function git(folder: string, ...args: string[]): void {
  execFileSync('git', ['-C', folder, ...IDENTITY, ...args]);
}

/** A new repository with a file that goes through the filter. */
function filtered(folder: string): void {
  mkdirSync(folder);
  git(folder, 'init', '--quiet', '--initial-branch=main');
  writeFileSync(path.join(folder, 'data.txt'), 'one\n');
  writeFileSync(path.join(folder, '.gitattributes'), '*.txt filter=evil\n');
  git(folder, 'add', '.');
  git(folder, 'commit', '--quiet', '--message=inner');
}

/** The submodule `module`, committed, whose folder is then changed. */
function withModule(project: Project, work: (inner: string) => void, before: (inner: string) => void = () => {}): void {
  const inner = `${project.folder}-inner`;
  try {
    filtered(inner);
    before(inner);
    git(project.folder, 'submodule', '--quiet', 'add', inner, 'module');
    git(project.folder, 'config', '--file', '.gitmodules', 'submodule.module.ignore', 'none');
    project.commit('a submodule');
    work(inner);
  } finally {
    rmSync(inner, { recursive: true, force: true });
  }
}

function changed(module: string, evil: string): void {
  git(module, 'config', 'filter.evil.clean', evil);
  writeFileSync(path.join(module, 'data.txt'), 'two\n');
}

const ATTACKS: [attack: string, ground: Ground, codes: number[], says?: RegExp][] = [
  [
    'a filter of a submodule, with "ignore = none" in a .gitmodules that is deleted',
    (project, evil) =>
      withModule(project, () => {
        changed(path.join(project.folder, 'module'), evil);
        rmSync(path.join(project.folder, '.gitmodules'));
      }),
    [0],
  ],
  [
    'a filter of a submodule among 201, with "ignore = none"',
    (project, evil) =>
      withModule(project, () => {
        const commit = execFileSync('git', ['-C', path.join(project.folder, 'module'), 'rev-parse', 'HEAD']);
        const links = Array.from({ length: 200 }, (_, at) => `160000 ${commit.toString().trim()}\tlink${at}\n`);
        execFileSync('git', ['-C', project.folder, 'update-index', '--index-info'], { input: links.join('') });
        project.git('commit', '--quiet', '--message=links');
        changed(path.join(project.folder, 'module'), evil);
      }),
    [0],
  ],
  [
    'a submodule whose work tree is another folder, with a repository in it',
    (project, evil) => {
      const nested = `${project.folder}-nested`;
      try {
        filtered(nested);
        withModule(
          project,
          () => {
            const [module, other] = [path.join(project.folder, 'module'), path.join(project.folder, 'other')];
            mkdirSync(other);
            cpSync(nested, path.join(other, 'nested'), { recursive: true });
            cpSync(path.join(module, '.gitmodules'), path.join(other, '.gitmodules'));
            changed(path.join(other, 'nested'), evil);
            git(module, 'config', 'core.worktree', other);
          },
          (inner) => {
            git(inner, 'submodule', '--quiet', 'add', nested, 'nested');
            git(inner, 'commit', '--quiet', '--message=nested');
          },
        );
      } finally {
        rmSync(nested, { recursive: true, force: true });
      }
    },
    [2],
    /says that its work tree is|leads to another repository/,
  ],
  [
    'a filter of a submodule in a submodule',
    (project, evil) => {
      const nested = `${project.folder}-nested`;
      try {
        filtered(nested);
        withModule(
          project,
          () => {
            git(project.folder, 'submodule', '--quiet', 'update', '--init', '--recursive');
            changed(path.join(project.folder, 'module/nested'), evil);
          },
          (inner) => {
            git(inner, 'submodule', '--quiet', 'add', nested, 'nested');
            git(inner, 'config', '--file', '.gitmodules', 'submodule.nested.ignore', 'none');
            git(inner, 'commit', '--quiet', '--all', '--message=nested');
          },
        );
      } finally {
        rmSync(nested, { recursive: true, force: true });
      }
    },
    [0],
  ],
];

const CONFIG = `version: 1
suites:
  s:
    run: { command: [sh, module/bench.sh], invocations: 2, max-steal: 100%, max-interrupts: 1000000, shield: off }
`;

function bench(time: number): string {
  return `echo '{"results":[{"name":"p","metrics":[{"name":"time","value":${time},"units":"ms"}]}]}'\n`;
}

/** The clone of a change that has its own copy of what the base has in a submodule. */
function withoutModule(): string {
  return withProject(
    (project) => {
      const [inner, clone] = [`${project.folder}-inner`, path.join(project.folder, 'clone')];
      try {
        mkdirSync(inner);
        git(inner, 'init', '--quiet', '--initial-branch=main');
        writeFileSync(path.join(inner, 'bench.sh'), bench(5.1));
        git(inner, 'add', '.');
        git(inner, 'commit', '--quiet', '--message=inner');
        git(project.folder, 'submodule', '--quiet', 'add', inner, 'module');
        project.commit('the base');
        git(project.folder, 'checkout', '--quiet', '-b', 'change');
        git(project.folder, 'rm', '--quiet', '-f', 'module', '.gitmodules');
        mkdirSync(path.join(project.folder, 'module'), { recursive: true });
        project.write('module/bench.sh', bench(10.2));
        project.commit('a change');
        git(project.folder, 'checkout', '--quiet', '--force', 'main');
        git(project.folder, 'clone', '--quiet', '--branch', 'change', `file://${project.folder}`, clone);
        git(clone, 'branch', '--quiet', 'main', 'origin/main');
        const { code, stdout } = shell(project, `cd clone && ${RUN} --no-store --output out`);
        assert.equal(code, 4, stdout);
        assert.match(stdout, /submodule "module" was left empty/);
      } finally {
        rmSync(inner, { recursive: true, force: true });
      }
      return 'exit code 4, with how to fetch the submodule';
    },
    { '.pinbench.yml': CONFIG },
  );
}

const SETTINGS: Row[] = ATTACKS.map(([attack, ground, codes, says]) => ({
  boundary: 'clone' as const,
  attack,
  tried: 'git starts itself in there, with the settings of that clone',
  run: async () => attackOn(ground, codes, says),
}));

export const rows: Row[] = [
  ...SETTINGS,
  {
    boundary: 'policy',
    attack: 'a change that removes a submodule with the benchmark of the base',
    tried: 'a clone of the change lacks it, so the base fails, nothing is compared, and the job passes',
    run: async () => withoutModule(),
  },
];
