/** Clones whose settings and files name programs: git starts none of them. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Project } from '../../docker/project.ts';
import { BENCH, CONFIG, type Ended, RUN, shell } from '../crash-ground.ts';
import { besideASecret } from '../outside.ts';
import type { Row } from '../row.ts';

/** `evil` is a program that leaves a trace; what it is given on standard input it gives back, as a filter does. */
export type Ground = (project: Project, evil: string, folder: string) => void;

/** The run ends as `codes` say, and the program was not started. */
export function attackOn(ground: Ground, codes: number[], says: RegExp = /(?:)/, command = RUN): string {
  return besideASecret(({ project, folder }) => {
    const evil = path.join(project.folder, '.git/evil');
    const trace = path.join(project.folder, '.git/trace');
    writeFileSync(evil, `#!/bin/sh\necho "$0 $*" >>'${trace}'\nexec cat\n`);
    chmodSync(evil, 0o755);
    ground(project, evil, folder);
    rmSync(trace, { force: true });
    const ended: Ended = shell(
      project,
      `cd "${existsSync(path.join(project.folder, 'bench')) ? 'bench' : '.'}"; ${command}`,
    );
    assert.ok(!existsSync(trace), 'the program was started');
    assert.ok(codes.includes(ended.code ?? -1), `exit code ${ended.code}: ${ended.stderr}`);
    assert.match(`${ended.stdout}${ended.stderr}`, says);
    return `exit code ${ended.code}, and the program was not started`;
  });
}

function set(project: Project, ...pairs: [key: string, value: string][]): void {
  for (const [key, value] of pairs) project.git('config', key, value);
}

/** Changed since the last commit, so that git looks into it, through a filter where one is named. */
function filtered(project: Project): void {
  project.write('.gitattributes', '*.txt filter=evil\n');
  project.write('data.txt', 'one\n');
  project.commit('data');
  project.write('data.txt', 'two\n');
}

const ATTACKS: [attack: string, tried: string, ground: Ground, codes: number[], says?: RegExp][] = [
  [
    "a committed bare repository under the configuration's folder",
    'its core.fsmonitor runs on the host',
    (project, evil) => {
      project.write('bench/.pinbench.yml', CONFIG);
      project.write('bench/bench.sh', BENCH);
      const bare = path.join(project.folder, 'bench');
      project.write('bench/HEAD', 'ref: refs/heads/main\n');
      for (const name of ['objects', 'refs']) project.write(`bench/${name}/keep`, '');
      project.write(
        'bench/config',
        `[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = ${bare}\n\tfsmonitor = ${evil}\n`,
      );
      project.commit('a fake repository');
    },
    [2],
    /looks like a bare git repository inside a work tree/,
  ],
  [
    "a filter of the clone's own settings",
    'its clean program runs when git looks for changes',
    (project, evil) => {
      filtered(project);
      set(project, ['filter.evil.clean', evil], ['filter.evil.required', 'true']);
    },
    [0],
  ],
  [
    "a filter process of the clone's own settings, included from another file",
    'a setting that is not in .git/config itself',
    (project, evil) => {
      filtered(project);
      writeFileSync(
        path.join(project.folder, '.git/more'),
        `[filter "evil"]\n\tprocess = ${evil}\n\trequired = true\n`,
      );
      set(project, ['include.path', 'more']);
    },
    [0],
  ],
  [
    'a filter named lfs that is not Git LFS',
    'the one name that is trusted',
    (project, evil) => {
      filtered(project);
      project.write('.gitattributes', '*.txt filter=lfs\n');
      set(project, ['filter.lfs.process', evil], ['filter.lfs.clean', evil], ['filter.lfs.required', 'true']);
    },
    [0],
  ],
  [
    'a filter in the settings of a submodule',
    'git starts itself there, with the settings of that clone',
    (project, evil, folder) => {
      const inner = path.join(folder, '../', `${path.basename(folder)}-inner`);
      try {
        execFileSync('git', ['init', '-q', inner]);
        writeFileSync(path.join(inner, 'data.txt'), 'one\n');
        writeFileSync(path.join(inner, '.gitattributes'), '*.txt filter=evil\n');
        const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
        execFileSync('git', ['-C', inner, 'add', '.']);
        execFileSync('git', ['-C', inner, ...identity, 'commit', '-q', '-m', 'inner']);
        project.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner, 'module');
        project.commit('a submodule');
        execFileSync('git', ['-C', path.join(project.folder, 'module'), 'config', 'filter.evil.clean', evil]);
        project.write('module/data.txt', 'two\n');
      } finally {
        rmSync(inner, { recursive: true, force: true });
      }
    },
    [0],
  ],
  [
    'fsmonitor, hooks, pager, ssh, signatures and external diff of the clone',
    'any of the programs that settings can name',
    (project, evil) => {
      project.write('hooks/post-index-change', '#!/bin/sh\n');
      set(
        project,
        ['core.fsmonitor', evil],
        ['core.hooksPath', path.dirname(evil)],
        ['core.pager', evil],
        ['pager.log', evil],
        ['core.sshCommand', evil],
        ['core.askPass', evil],
        ['core.editor', evil],
        ['core.alternateRefsCommand', evil],
        ['credential.helper', evil],
        ['diff.external', evil],
        ['log.showSignature', 'true'],
        ['gpg.program', evil],
        ['alias.status', `!${evil}`],
        ['alias.log', `!${evil}`],
        ['uploadpack.packObjectsHook', evil],
      );
      execFileSync('cp', [evil, path.join(path.dirname(evil), 'post-index-change')]);
    },
    [0],
  ],
  [
    'a partial clone whose server is a program',
    'what is missing is fetched by it',
    (project, evil) => {
      project.write('later', 'x');
      const before = project.git('rev-parse', 'HEAD');
      project.commit('later');
      set(
        project,
        ['core.repositoryformatversion', '1'],
        ['extensions.partialClone', 'origin'],
        ['remote.origin.url', '.'],
        ['remote.origin.promisor', 'true'],
        ['remote.origin.uploadpack', evil],
      );
      rmSync(path.join(project.folder, '.git/objects', before.slice(0, 2), before.slice(2)));
    },
    [0, 4],
  ],
  [
    'a clone that says its work tree is /',
    'all files of the host count as the project’s',
    (project) => set(project, ['core.worktree', '/']),
    [2],
    /says that its work tree is "\/"/,
  ],
];

export const rows: Row[] = ATTACKS.map(([attack, tried, ground, codes, says]) => ({
  boundary: 'clone' as const,
  attack,
  tried,
  run: async () => attackOn(ground, codes, says),
}));

rows.push({
  boundary: 'clone',
  attack: 'a bare repository, a worktree, and a project outside git',
  tried: 'honest set-ups refused by what stops the others',
  run: async () =>
    besideASecret(({ project, folder }) => {
      const worktree = `${folder}-worktree`;
      const bare = `${folder}-bare`;
      const plain = `${folder}-plain`;
      try {
        project.git('worktree', 'add', '--quiet', worktree);
        project.git('clone', '--quiet', '--bare', project.folder, bare);
        mkdirSync(plain);
        writeFileSync(path.join(plain, '.pinbench.yml'), CONFIG);
        writeFileSync(path.join(plain, 'bench.sh'), BENCH);
        const run = (place: string): Ended => shell(project, `cd '${place}' && ${RUN}`);
        assert.equal(run(worktree).code, 0, run(worktree).stderr);
        assert.equal(run(plain).code, 0, run(plain).stderr);
        assert.match(run(bare).stderr, /there is no \.pinbench\.yml/);
      } finally {
        for (const each of [worktree, bare, plain]) rmSync(each, { recursive: true, force: true });
      }
      return 'the two that have files run; the bare one says that there is no configuration';
    }),
});
