/** Build contexts: what gets in, what stays out, and what they cost, as with `docker build`. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Project } from '../../docker/project.ts';
import { BASE } from '../../docker/project.ts';
import { CONFIG, endsWith, RUN, shell } from '../crash-ground.ts';
import { type Beside, besideASecret, isRefused, SECRET_ENV } from '../outside.ts';
import type { Row } from '../row.ts';

const DOCKER = RUN.replace(' --runtime host', '');
const IMAGE = CONFIG.replace('    run:', '    image: { dockerfile: Dockerfile }\n    run:')
  .replace('sh, bench.sh', 'sh, /app/bench.sh')
  .replace('invocations: 2', 'invocations: 2, memory: 64MiB, shield: off');

/** A Dockerfile that fails when `check` does, on the copied context. */
function dockerfile(check: string): string {
  return `FROM ${BASE}\nCOPY . /app\nRUN cd /app && ${check}\n`;
}

const REFUSED: [attack: string, tried: string, ground: (beside: Beside) => void, says: RegExp][] = [
  [
    '.dockerignore is a link to /dev/zero',
    'all memory of the host',
    ({ link }) => link('/dev/zero', '.dockerignore'),
    /leads to "\/dev\/zero", outside of /,
  ],
  [
    'Dockerfile.dockerignore is a link to /proc/self/environ',
    'patterns from outside, quoted in an error',
    ({ link }) => link('/proc/self/environ', 'Dockerfile.dockerignore'),
    /leads to .*, outside of /,
  ],
  [
    '.dockerignore is a pipe',
    'a build that hangs',
    ({ project }) => void execFileSync('mkfifo', ['.dockerignore'], { cwd: project.folder }),
    /it is a pipe/,
  ],
  [
    'a .dockerignore of 8,000 patterns with ** in names, and 1,500 folders in each other',
    'all memory of the host, for what each folder leaves of the patterns',
    ({ project }) => {
      const patterns = Array.from({ length: 8000 }, (_, number) => `${'a**'.repeat(34)}/x${number}`);
      project.write('.dockerignore', [...patterns, `${'a**'.repeat(2500)}/y`].join('\n'));
      project.write(`${'a/'.repeat(1500)}f`, 'x');
    },
    /the patterns of \.dockerignore match one folder in more than 2000 ways/,
  ],
  [
    'a pattern of .dockerignore that docker build takes for none',
    'files in the image that the author meant to leave out',
    ({ project }) => project.write('.dockerignore', '# ours\nsecret[\n'),
    /line 2 of \.dockerignore, "secret\[", is not a valid pattern/,
  ],
];

const CONTEXTS: [attack: string, tried: string, check: string, ground: (project: Project) => void, says?: RegExp][] = [
  [
    'a .git deep in the context, as a folder and as a file',
    'a submodule’s or a nested clone’s credentials in the image',
    'test -z "$(find . -name .git)" && test -e deep/nested/kept',
    (project) => {
      mkdirSync(path.join(project.folder, 'deep/nested/.git'), { recursive: true });
      for (const name of ['nested/.git/config', 'nested/kept', 'file/.git']) project.write(`deep/${name}`, 'x');
      project.write('.dockerignore', '!**/.git\n!**/.git/config\n');
    },
  ],
  [
    'credentials in the context',
    'a token in the image that nobody thinks of',
    'test -e .env',
    (project) => {
      project.write('.env', 'TOKEN=x');
      project.write('deploy/id_ed25519', 'key');
    },
    /warning: the build context holds what looks like credentials: "\.env", "deploy\/id_ed25519"\./,
  ],
  [
    'a pipe in the context',
    'a build that hangs or is refused, as docker build does not',
    // BuildKit leaves it out of what is copied, the older builder copies it; neither fails.
    'test -p pipe || test ! -e pipe',
    (project) => void execFileSync('mkfifo', ['pipe'], { cwd: project.folder }),
  ],
  [
    'a name in the context that is no UTF-8',
    'a build that is refused, as docker build does not',
    `test "$(cat "$(printf 'f\\351')")" = x`,
    (project) => writeFileSync(Buffer.concat([Buffer.from(`${project.folder}/f`), Buffer.from([0xe9])]), 'x'),
  ],
  [
    'links in the context that lead out of it',
    'files of the host behind them',
    'test -L link && test "$(readlink link)" = /proc/self/environ && test -L up',
    (project) => {
      execFileSync('ln', ['-s', '/proc/self/environ', 'link'], { cwd: project.folder });
      execFileSync('ln', ['-s', '../../../../../..', 'up'], { cwd: project.folder });
    },
  ],
  [
    '30,000 ignored files and one line with !',
    'each of them looked at before every build',
    'test ! -e node_modules && test -e src/keep',
    (project) => {
      const names = Array.from({ length: 30_000 }, (_, number) => `node_modules/${number % 100}/${number}.js`);
      for (let number = 0; number < 100; number += 1) {
        mkdirSync(path.join(project.folder, `node_modules/${number}`), { recursive: true });
      }
      for (const name of names) writeFileSync(path.join(project.folder, name), '');
      project.write('src/keep', 'x');
      project.write('src/other', 'x');
      project.write('.dockerignore', 'node_modules\nsrc\n!src/keep\n');
      project.write('.gitignore', 'node_modules\n');
    },
  ],
];

export const rows: Row[] = [
  ...REFUSED.map(
    ([attack, tried, ground, says]): Row => ({
      boundary: 'build',
      attack,
      tried,
      needs: ['engine'],
      run: async () =>
        besideASecret(
          (beside) => {
            ground(beside);
            isRefused(shell(beside.project, `timeout 60 ${DOCKER}`, SECRET_ENV), says);
            return 'exit code 2, and nothing was read';
          },
          { '.pinbench.yml': IMAGE, Dockerfile: dockerfile('true') },
        ),
    }),
  ),
  ...CONTEXTS.map(
    ([attack, tried, check, ground, says = /(?:)/]): Row => ({
      boundary: 'build',
      attack,
      tried,
      needs: ['engine'],
      run: async () =>
        besideASecret(
          ({ project }) => {
            ground(project);
            endsWith(shell(project, `${DOCKER} --no-store`), 0, says);
            return 'the image holds what docker build would put there, without what must stay out';
          },
          { '.pinbench.yml': IMAGE, Dockerfile: dockerfile(check) },
        ),
    }),
  ),
  {
    boundary: 'build',
    attack: 'folders in each other, to a path of more than 4,095 bytes',
    tried: 'a list of the context that never ends, or a stack',
    needs: ['engine'],
    run: async () =>
      besideASecret(
        ({ project }) => {
          const deep = 'a/'.repeat(1500);
          for (const name of ['one', 'two']) mkdirSync(path.join(project.folder, name, deep), { recursive: true });
          const [top, bottom] = [path.join(project.folder, 'two'), path.join(project.folder, 'one', deep, 'two')];
          renameSync(top, bottom);
          try {
            isRefused(
              shell(project, `timeout 60 ${DOCKER}`, SECRET_ENV),
              /a path of more than 4095 bytes, "one\/a\/a\//,
            );
          } finally {
            // So that the project can be removed.
            renameSync(bottom, top);
          }
          return 'exit code 2, and the path';
        },
        { '.pinbench.yml': IMAGE, Dockerfile: dockerfile('true') },
      ),
  },
  {
    boundary: 'build',
    attack: 'an unreadable folder that .dockerignore leaves out',
    tried: 'a build that is refused, as docker build does not',
    needs: ['engine', 'user'],
    run: async () =>
      besideASecret(
        ({ project }) => {
          mkdirSync(path.join(project.folder, 'closed'));
          project.write('.dockerignore', 'closed\n!src/keep\n');
          project.write('src/keep', 'x');
          chmodSync(path.join(project.folder, 'closed'), 0);
          try {
            endsWith(shell(project, `${DOCKER} --no-store`), 0, null);
          } finally {
            // So that the project can be removed.
            chmodSync(path.join(project.folder, 'closed'), 0o700);
          }
          return 'the folder was not opened';
        },
        { '.pinbench.yml': IMAGE, Dockerfile: dockerfile('test ! -e closed && test -e src/keep') },
      ),
  },
];
