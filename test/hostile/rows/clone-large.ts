/** Older commits that cost more than they look, when a run measures them beside its own in passing. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { BASE, Project, result, shellSuite } from '../../docker/project.ts';
import { BENCH, CONFIG, endsWith, RUN, shell, withProject } from '../crash-ground.ts';
import type { Row } from '../row.ts';

/** Enough invocations that there is time to learn. */
const LONGER = CONFIG.replace('invocations: 2', 'invocations: 24');

/** Becomes the parent of the newest commit, which is as it was. */
function older(project: Project, tree: string): string {
  const large = project.git('commit-tree', '-p', 'HEAD', '-m', 'large', tree);
  const tip = project.git('commit-tree', '-p', large, '-m', 'as before', 'HEAD^{tree}');
  project.git('update-ref', 'refs/heads/main', tip);
  return large;
}

function treeOf(project: Project, entries: string[]): string {
  const input = entries.join('\n');
  return execFileSync('git', ['mktree'], { cwd: project.folder, input: `${input}\n`, encoding: 'utf8' }).trim();
}

function blobOf(project: Project, content: Buffer): string {
  const args = ['hash-object', '-w', '--stdin'];
  return execFileSync('git', args, { cwd: project.folder, input: content, encoding: 'utf8' }).trim();
}

export const rows: Row[] = [
  {
    boundary: 'clone',
    attack: 'an older commit that names one folder sixteen million times',
    tried: 'all memory and all files of the disk, when it is checked out to be measured beside another',
    run: async () =>
      withProject(
        (project) => {
          let tree = project.git('rev-parse', 'HEAD^{tree}');
          for (let level = 0; level < 6; level++) {
            tree = treeOf(
              project,
              Array.from({ length: 16 }, (_, index) => `040000 tree ${tree}\td${index}`),
            );
          }
          const large = older(project, tree);
          const ended = shell(project, RUN);
          endsWith(ended, 0, new RegExp(`left out: the commit ${large} has more than 1,000,000 files and folders`));
          return 'counted before anything of it is written, and passed over';
        },
        { '.pinbench.yml': LONGER, 'bench.sh': `sleep 0.1\n${BENCH}` },
      ),
  },
  {
    boundary: 'clone',
    attack: 'an older commit that names one file of 10 MB two thousand times',
    tried: 'a full disk, when it is checked out to be measured beside another',
    run: async () =>
      withProject(
        (project) => {
          const blob = blobOf(project, Buffer.alloc(10_000_000));
          const large = older(
            project,
            treeOf(
              project,
              Array.from({ length: 2_000 }, (_, index) => `100644 blob ${blob}\tf${index}`),
            ),
          );
          const ended = shell(project, RUN);
          endsWith(ended, 0, /learning the noise floor/);
          const said = new RegExp(`the files of the commit ${large} (take more than 10 GiB|do not fit into)`);
          assert.match(`${ended.stdout}${ended.stderr}`, said);
          return 'counted before anything of it is written, and passed over';
        },
        { '.pinbench.yml': LONGER, 'bench.sh': `sleep 0.1\n${BENCH}` },
      ),
  },
  {
    boundary: 'build',
    attack: 'an older commit whose image takes ten minutes to build',
    tried: 'the machine held for image.timeout, by learning that may take as long as the run itself',
    needs: ['engine'],
    async run() {
      const suite = shellSuite(`sleep 0.1; echo '${result(1)}'`).replace('invocations: 2', 'invocations: 16');
      const project = new Project({
        '.pinbench.yml': suite.replace(`image: { name: "${BASE}" }`, 'image: { dockerfile: Dockerfile }'),
        '.gitignore': '.pinbench\nout\n',
        Dockerfile: `FROM ${BASE}\nRUN echo begun ${process.pid} && sleep 600\n`,
      });
      try {
        project.write('Dockerfile', `FROM ${BASE}\n`);
        project.commit('builds at once');
        const started = performance.now();
        const { code, stdout, stderr } = await project.pinbench(['run', '--runtime', 'docker', '--output', 'out']);
        assert.equal(code, 0, `${stdout}${stderr}`);
        assert.equal(project.perf().status, 'ok');
        assert.doesNotMatch(stdout, /note:/);
        assert.match(stderr, /the time was up while .* was checked out and built, so the noise floor is still assumed/);
        assert.ok(performance.now() - started < 200_000);
        return 'the build is ended with the time for learning; the run stands, and the log says so';
      } finally {
        project.remove();
      }
    },
  },
];
