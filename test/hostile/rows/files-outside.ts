/** Files of the host that a clone asks for by its configuration or by links: none is read, quoted or written. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { BENCH, CONFIG, endsWith, RUN, shell } from '../crash-ground.ts';
import { type Beside, besideASecret, isRefused, SECRET, SECRET_ENV } from '../outside.ts';
import type { Row } from '../row.ts';

const GITS = /which belongs to git and may hold logins/;
const OUTSIDE = /leads to .*, outside of /;

function withImage(image: string): string {
  return CONFIG.replace('    run:', `    image: { ${image} }\n    run:`);
}

/** Configurations, and links that are committed beside them. */
const REFUSED: [attack: string, tried: string, ground: (beside: Beside) => void, says: RegExp][] = [
  [
    'context: ../../proc/self',
    "the job's environment in the image and the summary",
    ({ project }) => project.write('.pinbench.yml', withImage('dockerfile: environ, context: ../../../../proc/self')),
    OUTSIDE,
  ],
  [
    'context: /proc/self',
    'the same by an absolute path',
    ({ project }) => project.write('.pinbench.yml', withImage('dockerfile: /proc/self/environ, context: /proc/self')),
    /expected: a path relative to the configuration file/,
  ],
  [
    'a context that is a committed link out of the repository',
    "another folder's files in the image",
    ({ project, folder, link }) => {
      project.write('.pinbench.yml', withImage('dockerfile: ctx/secret, context: ctx'));
      link(folder, 'ctx');
    },
    OUTSIDE,
  ],
  [
    'a Dockerfile that is a link to /proc/self/environ',
    'secrets in the parse error of the builder',
    ({ project, link }) => {
      project.write('.pinbench.yml', withImage('dockerfile: Dockerfile'));
      link('/proc/self/environ', 'Dockerfile');
    },
    OUTSIDE,
  ],
  [
    '.pinbench.yml is a link to a password file',
    'secrets in the error about the configuration',
    ({ folder, link }) => link(path.join(folder, 'secret'), '.pinbench.yml'),
    OUTSIDE,
  ],
  [
    '.pinbench.yml is a link to a link out of the repository',
    'the first link leads inside',
    ({ folder, link }) => {
      link(path.join(folder, 'secret'), 'second');
      link('second', '.pinbench.yml');
    },
    OUTSIDE,
  ],
  [
    '.pinbench.yml is a link in a circle',
    'an endless look, or a stack',
    ({ link }) => {
      link('second', '.pinbench.yml');
      link('.pinbench.yml', 'second');
    },
    /ELOOP/,
  ],
  [
    '.pinbench.yml is a committed link to .git/config',
    "the job's token in the error about the configuration",
    ({ project, link }) => {
      project.git('config', 'http.https://github.com/.extraheader', `AUTHORIZATION: basic ${SECRET}`);
      link('.git/config', '.pinbench.yml');
    },
    GITS,
  ],
  [
    '.pinbench.yml is a link to the repository of a .git that is a file',
    "the job's token, of a folder with any name",
    ({ project, link }) => {
      renameSync(path.join(project.folder, '.git'), path.join(project.folder, 'store'));
      project.write('.git', 'gitdir: store\n');
      project.write('.gitignore', 'store\n');
      project.git('config', 'http.https://github.com/.extraheader', `AUTHORIZATION: basic ${SECRET}`);
      link('store/config', '.pinbench.yml');
    },
    GITS,
  ],
  [
    '.pinbench.yml is a link to a file that git ignores',
    'its lines in the error about the configuration',
    ({ project, link }) => {
      project.write('.gitignore', '.deploy\n');
      project.write('.deploy', `deploy_token=${SECRET}\n`);
      link('.deploy', '.pinbench.yml');
    },
    /reached through a link, and what it leads to is not valid/,
  ],
  [
    'context: .git',
    'all of .git in the image, with the job’s token',
    ({ project }) => {
      project.write('.git/Dockerfile', `FROM scratch\n# ${SECRET}\n`);
      project.write('.pinbench.yml', withImage('dockerfile: .git/Dockerfile, context: .git'));
    },
    GITS,
  ],
  [
    'a context that is a committed link to .git',
    'all of .git in the image, with the job’s token',
    ({ project, link }) => {
      project.write('.git/Dockerfile', `FROM scratch\n# ${SECRET}\n`);
      project.write('.pinbench.yml', withImage('dockerfile: g/Dockerfile, context: g'));
      link('.git', 'g');
    },
    GITS,
  ],
  [
    'dockerfile: .npmrc',
    'a login of the machine in the parse error of the builder',
    ({ project }) => {
      project.write('.gitignore', '.npmrc\n');
      project.write('.npmrc', `//registry.example.org/:_authToken=${SECRET}\n`);
      project.write('.pinbench.yml', withImage('dockerfile: .npmrc, context: .'));
    },
    /has the name of a file with logins or keys/,
  ],
  ['.pinbench.yml is a link to /dev/zero', 'all memory', ({ link }) => link('/dev/zero', '.pinbench.yml'), OUTSIDE],
  [
    '.pinbench.yml is a pipe',
    'a job that hangs until its time limit',
    ({ project }) => {
      rmSync(path.join(project.folder, '.pinbench.yml'));
      execFileSync('mkfifo', ['.pinbench.yml'], { cwd: project.folder });
    },
    /it is a pipe/,
  ],
  [
    '.pinbench.yml is a folder',
    'a stack',
    ({ project }) => {
      rmSync(path.join(project.folder, '.pinbench.yml'));
      mkdirSync(path.join(project.folder, '.pinbench.yml'));
    },
    /there is no \.pinbench\.yml/,
  ],
  [
    '.pinbench.yml is larger than any configuration',
    'all memory',
    ({ project }) => project.write('.pinbench.yml', '#'.repeat(3_000_000)),
    /it has 2\.861 MiB/,
  ],
  [
    '.pinbench.yml in UTF-16, as PowerShell writes it',
    'an error about characters that nobody sees',
    ({ project }) =>
      writeFileSync(path.join(project.folder, '.pinbench.yml'), Buffer.from(`\uFEFF${CONFIG}`, 'utf16le')),
    /is UTF-16 \(little-endian\)[\s\S]*expected: UTF-8/,
  ],
  [
    'the folder of stored runs is a committed link out of the repository',
    "runs written to, and read from, somebody else's folder",
    ({ folder, link }) => link(folder, '.pinbench'),
    OUTSIDE,
  ],
];

export const rows: Row[] = REFUSED.map(([attack, tried, ground, says]) => ({
  boundary: 'paths' as const,
  attack,
  tried,
  run: async () =>
    besideASecret((beside) => {
      ground(beside);
      isRefused(shell(beside.project, `timeout 20 ${RUN}`, SECRET_ENV), says);
      return 'exit code 2, and nothing of the file is said';
    }),
}));

rows.push(
  {
    boundary: 'paths',
    attack: '--output names a committed link out of the repository',
    tried: 'files written to a folder that the clone chose',
    run: async () =>
      besideASecret(({ project, folder, link }) => {
        link(folder, 'out');
        isRefused(shell(project, `${RUN} --output out`), OUTSIDE);
        return 'exit code 2 before anything ran';
      }),
  },
  {
    boundary: 'paths',
    attack: "a suite's folder inside of --output is a committed link",
    tried: 'perf.json written through it',
    run: async () =>
      besideASecret(
        ({ project, folder, link }) => {
          mkdirSync(path.join(project.folder, 'out'));
          link(folder, 'out/s');
          const { stderr } = shell(project, `${RUN} --output out`);
          assert.match(stderr, OUTSIDE);
          return 'the link was refused';
        },
        { '.pinbench.yml': `${CONFIG}${CONFIG.slice(CONFIG.indexOf('  s:')).replace('s:', 't:')}` },
      ),
  },
  {
    boundary: 'history',
    attack: 'a folder inside of .pinbench is a committed link',
    tried: 'a run written through it',
    run: async () =>
      besideASecret(({ project, folder, link }) => {
        mkdirSync(path.join(project.folder, '.pinbench'));
        link(folder, '.pinbench/runs');
        const { stderr, stdout } = shell(project, RUN);
        assert.match(`${stdout}${stderr}`, /is a link, which is not followed/);
        return 'the link was refused';
      }),
  },
  {
    boundary: 'history',
    attack: '.pinbench/.gitignore is a link to a file that is not there yet',
    tried: 'a file of the user made by the first run',
    run: async () =>
      besideASecret(({ project, folder, link }) => {
        mkdirSync(path.join(project.folder, '.pinbench'));
        link(path.join(folder, 'new'), '.pinbench/.gitignore');
        endsWith(shell(project, RUN), 0, null);
        return 'the run is stored, and the link was not written through';
      }),
  },
  {
    boundary: 'paths',
    attack: 'validate of a committed link to a password file',
    tried: 'the secret in the error, or in what JSON.parse says',
    run: async () =>
      besideASecret(({ project, folder, link }) => {
        for (const name of ['x.yml', 'perf.json']) {
          link(path.join(folder, 'secret'), name);
          const ended = shell(project, `${RUN.replace('run --runtime host', 'validate')} ${name}`);
          assert.equal(ended.code, 2, ended.stderr);
          assert.match(ended.stdout, OUTSIDE);
          assert.ok(!`${ended.stdout}${ended.stderr}`.includes(SECRET));
        }
        return 'refused before it was read';
      }),
  },
  {
    boundary: 'paths',
    attack: 'history import of a committed link to a password file',
    tried: 'the secret in the error',
    run: async () =>
      besideASecret(({ project, folder, link }) => {
        link(path.join(folder, 'secret'), 'data.csv');
        const command = RUN.replace('run --runtime host', 'history import --from csv --suite s data.csv');
        isRefused(shell(project, command), OUTSIDE);
        return 'refused before it was read';
      }),
  },
  {
    boundary: 'paths',
    attack: 'a configuration outside, with --allow-outside',
    tried: 'a person who really wants it must be able to',
    run: async () =>
      besideASecret(({ project, folder, link }) => {
        const elsewhere = path.join(path.dirname(folder), `${path.basename(folder)}-config`);
        mkdirSync(elsewhere);
        try {
          writeFileSync(path.join(elsewhere, 'c.yml'), CONFIG);
          writeFileSync(path.join(elsewhere, 'bench.sh'), BENCH);
          link(path.join(elsewhere, 'c.yml'), '.pinbench.yml');
          isRefused(shell(project, RUN), OUTSIDE);
          endsWith(shell(project, `${RUN} --allow-outside`), 0, null);
        } finally {
          rmSync(elsewhere, { recursive: true });
        }
        return 'refused without the option, and run with it';
      }),
  },
  {
    boundary: 'paths',
    attack: 'a configuration that is a link to another file of the repository, with CRLF',
    tried: 'an honest project refused',
    run: async () =>
      besideASecret(({ project, link }) => {
        project.write('config/real.yml', CONFIG.replaceAll('\n', '\r\n'));
        link('config/real.yml', '.pinbench.yml');
        endsWith(shell(project, RUN), 0, null);
        assert.match(readFileSync(path.join(project.folder, '.pinbench.yml'), 'utf8'), /\r\n/);
        return 'it runs';
      }),
  },
);
