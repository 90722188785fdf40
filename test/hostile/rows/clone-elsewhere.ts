/** Clones whose `.git` leads to files and repositories that are not theirs. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Project } from '../../docker/project.ts';
import { RUN, shell } from '../crash-ground.ts';
import { besideASecret, isRefused, SECRET } from '../outside.ts';
import type { Row } from '../row.ts';

/** `file` is the secret's, in the words that git would stumble over. */
const QUOTED: [attack: string, content: string, lead: (project: Project, file: string) => void][] = [
  [
    'a setting of the clone that includes a file with a bad number',
    `[core]\n\tabbrev = ${SECRET}\n`,
    (project, file) => project.git('config', 'include.path', file),
  ],
  [
    'a setting of the clone that includes a file with a bad yes or no',
    `[core]\n\tbare = ${SECRET}\n`,
    (project, file) => project.git('config', 'include.path', file),
  ],
  [
    'a conditional include of the clone, of a file with a bad date format',
    `[log]\n\tdate = ${SECRET}\n[status]\n\tshowUntrackedFiles = ${SECRET}\n`,
    (project, file) => project.git('config', `includeIf.gitdir:${project.folder}/.path`, file),
  ],
  ['a list of shallow commits that is a link', `${SECRET}\n`, (project, file) => inPlaceOf(project, 'shallow', file)],
  ['packed references that are a link', `${SECRET}\n`, (project, file) => inPlaceOf(project, 'packed-refs', file)],
  ['an index that is a link', `${SECRET} of the index\n`, (project, file) => inPlaceOf(project, 'index', file)],
];

function inPlaceOf(project: Project, name: string, file: string): void {
  const place = path.join(project.folder, '.git', name);
  rmSync(place, { force: true });
  symlinkSync(file, place);
}

const quotedRows: Row[] = QUOTED.map(([attack, content, lead]) => ({
  boundary: 'clone',
  attack,
  tried: "the file's words in git's error, and so in the report",
  run: async () =>
    besideASecret(({ project, folder }) => {
      const file = path.join(folder, 'secret');
      writeFileSync(file, content);
      lead(project, file);
      const { code, stdout, stderr } = shell(project, RUN);
      assert.ok(code === 2 || code === 4, `exit code ${code}: ${stderr}`);
      // git prints the first four bytes of an index as a number.
      const bytes = Buffer.from(SECRET.slice(0, 4)).reverse().toString('hex');
      assert.ok(!`${stdout}${stderr}`.includes(SECRET) && !stderr.includes(bytes), `the secret is shown: ${stderr}`);
      return `exit code ${code}, and nothing of the file`;
    }),
}));

/** The `.git` of the project is gone; `git` is that of another repository of this host. */
const FOREIGN: [attack: string, tried: string, lead: (entry: string, git: string) => void][] = [
  [
    'a .git that names the repository of another project',
    'its commits as those of the files',
    (entry, git) => writeFileSync(entry, `gitdir: ${git}\n`),
  ],
  [
    'a .git that is a link to the repository of another project',
    'the same by a link',
    (entry, git) => symlinkSync(git, entry),
  ],
  [
    'a .git whose common folder is that of another project',
    'branches and objects of the other, with a HEAD of its own',
    (entry, git) => {
      mkdirSync(entry);
      cpSync(path.join(git, 'HEAD'), path.join(entry, 'HEAD'));
      writeFileSync(path.join(entry, 'commondir'), git);
    },
  ],
  [
    'a .git of its own whose branches are a link to those of another project',
    'commits whose names the attacker need not know',
    (entry, git) => {
      cpSync(git, entry, { recursive: true });
      rmSync(path.join(entry, 'refs'), { recursive: true });
      symlinkSync(path.join(git, 'refs'), path.join(entry, 'refs'));
    },
  ],
];

const foreignRows: Row[] = FOREIGN.map(([attack, tried, lead]) => ({
  boundary: 'clone',
  attack,
  tried,
  run: async () =>
    besideASecret(({ project }) => {
      const other = new Project({ secret: SECRET });
      try {
        const entry = path.join(project.folder, '.git');
        rmSync(entry, { recursive: true });
        lead(entry, path.join(other.folder, '.git'));
        isRefused(shell(project, RUN), /leads to another repository|, leads out of it/);
      } finally {
        other.remove();
      }
      return 'exit code 2, and the cure';
    }),
}));

/** Of `project`, a clone of its own that can read the objects of another, where a branch `v1.1` is. */
const NAMES: [attack: string, lead: (entry: string, branch: string) => void, says: RegExp][] = [
  [
    'a link in .git to a branch of another project, with the name of a release',
    (entry, branch) => symlinkSync(branch, path.join(entry, 'v1.1')),
    /"v1\.1" is not a commit of this clone/,
  ],
  [
    'a branch whose file names such a link',
    (entry, branch) => {
      symlinkSync(branch, path.join(entry, 'notes'));
      writeFileSync(path.join(entry, 'refs/heads/v1.1'), 'ref: notes\n');
    },
    /refs\/heads\/v1\.1", of the repository of .*, leads out of it/,
  ],
];

const namedRows: Row[] = NAMES.map(([attack, lead, says]) => ({
  boundary: 'clone',
  attack,
  tried: 'commits of the other project are run by "pinbench bisect v1.0 v1.1"',
  run: async () =>
    besideASecret(({ project }) => {
      const entry = path.join(project.folder, '.git');
      project.git('tag', 'v1.0');
      const other = new Project({});
      try {
        other.git('fetch', '--quiet', project.folder, 'main:v1.1');
        other.git('checkout', '--quiet', 'v1.1');
        other.write('bench.sh', `echo ${SECRET}`);
        other.commit('not for others');
        writeFileSync(path.join(entry, 'objects/info/alternates'), path.join(other.folder, '.git/objects'));
        lead(entry, path.join(other.folder, '.git/refs/heads/v1.1'));
        isRefused(shell(project, `${RUN.replace(' run ', ' bisect v1.0 v1.1 --metric p/time ')}`), says);
      } finally {
        other.remove();
      }
      return 'exit code 2: only branches, tags and ids are names, and a branch names no other file';
    }),
}));

export const rows: Row[] = [...quotedRows, ...foreignRows, ...namedRows];
