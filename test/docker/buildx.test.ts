/** Building through `docker buildx`, with the real plugin; it is put into a client configuration of the tests' own. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { engineMissing } from '../engine/engine.ts';
import { findProgram } from '../engine/programs.ts';
import { BASE, type Finished, Project, result } from './project.ts';

const plugin = findProgram('buildx', [path.join(os.homedir(), 'go/bin')]);
const reason = plugin === null ? ' (not run: buildx is neither in PATH nor in ~/go/bin)' : '';
/** Where a client looks for plugins of the whole machine. */
const MACHINE_WIDE = ['/usr/libexec', '/usr/lib', '/usr/local/libexec', '/usr/local/lib'];
const everywhere = findProgram(
  'docker-buildx',
  MACHINE_WIDE.map((folder) => path.join(folder, 'docker/cli-plugins')),
);
const ofMachine = everywhere === null ? '' : ' (not run: this machine has it for everybody)';

const DOCKERFILE = `ARG BASE=${BASE}
FROM \${BASE}
ARG VALUE=1
COPY . /app
RUN test ! -e /app/.git && test ! -e /app/out && test ! -e /app/ignored && echo $VALUE >/value
CMD ["sh", "/app/bench.sh"]
`;

describe.skipIf(engineMissing)('docker buildx', () => {
  let root: string;
  let project: Project;
  let withPlugin: string;
  let bare: string;

  beforeAll(() => {
    root = mkdtempSync(path.join(os.tmpdir(), 'pinbench-buildx-'));
    withPlugin = path.join(root, 'with');
    bare = path.join(root, 'bare');
    mkdirSync(path.join(withPlugin, 'cli-plugins'), { recursive: true });
    mkdirSync(bare);
    if (plugin !== null) symlinkSync(plugin, path.join(withPlugin, 'cli-plugins/docker-buildx'));
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  afterEach(() => project.remove());

  function newProject(dockerfile = DOCKERFILE): Project {
    return new Project({
      Dockerfile: dockerfile,
      ignored: 'x',
      '.dockerignore': 'ignored\nDockerfile\n',
      // A new layer in each of these projects, so that none finds another's in the cache.
      unique: `${Math.random()}`,
      'bench.sh': `echo '${result('VALUE')}' | sed "s/\\"VALUE\\"/$(cat /value)/"`,
      '.pinbench.yml':
        'version: 1\nsuites:\n  s: { image: { dockerfile: Dockerfile }, run: { invocations: 1, max-steal: 100%, shield: "off" } }\n',
    });
  }

  function run(args: string[] = [], env: Record<string, string> = { DOCKER_CONFIG: withPlugin }): Promise<Finished> {
    return project.pinbench(['run', '--builder', 'buildx', '--no-store', '--output', 'out', ...args], { env });
  }

  describe.skipIf(plugin === null)(`that is there${reason}`, () => {
    test('builds, and finds every step in the cache the second time', async () => {
      project = newProject();
      const first = await run();
      expect(first.code, first.stderr + first.stdout).toBe(0);
      expect(first.stderr).toMatch(/\[3\/3\] RUN test/);
      expect(project.perf().image).toMatchObject({ cache: 'miss', id: expect.stringMatching(/^sha256:/) });
      const { id } = project.perf().image ?? {};

      expect((await run()).code).toBe(0);
      expect(project.perf().image).toMatchObject({ cache: 'hit', id });
      expect(project.perf().results[0]?.metrics[0]?.samples).toEqual([[1]]);

      project.write('unique', `${Math.random()}`);
      expect((await run()).code).toBe(0);
      expect(project.perf().image?.cache).toBe('miss');
    });

    test('gives build arguments on', async () => {
      project = newProject();
      const finished = await run(['--build-arg', 'VALUE=42']);
      expect(finished.code, finished.stderr).toBe(0);
      expect(project.perf().results[0]?.metrics[0]?.samples).toEqual([[42]]);
    });

    test.each<[name: string, dockerfile: string, code: number, sentence: RegExp, remedy: RegExp]>([
      [
        'a step that fails, whatever it prints',
        `FROM ${BASE}\nRUN echo connection refused: no such host; exit 9\n`,
        3,
        /image of Dockerfile did not build[\s\S]*connection refused: no such host[\s\S]*exit code: 9/,
        /docker buildx build -f Dockerfile \./,
      ],
      [
        'a word that is no instruction',
        `FROM ${BASE}\nFRM x\n`,
        3,
        /did not build[\s\S]*unknown instruction: FRM/i,
        /docker buildx build -f Dockerfile \./,
      ],
      [
        'a registry that is not there',
        'FROM registry.invalid/x\n',
        4,
        /a registry could not be reached[\s\S]*registry\.invalid/,
        /--build-arg BASE=NAME/,
      ],
    ])('%s ends it with a sentence', async (_name, dockerfile, code, sentence, remedy) => {
      project = newProject(`${dockerfile}CMD ["true"]\n`);
      const finished = await run();
      expect(finished.code).toBe(code);
      expect(project.perf().failure).toMatch(sentence);
      expect(project.perf().failure).toMatch(remedy);
    });

    test('a builder that is not there is nobody’s Dockerfile’s fault', async () => {
      project = newProject();
      const finished = await run([], { DOCKER_CONFIG: withPlugin, BUILDX_BUILDER: 'gone' });
      expect(finished.code).toBe(4);
      expect(project.perf().failure).toMatch(/no builder that works[\s\S]*"gone"[\s\S]*docker buildx ls/);
    });

    test('starts no program of the clone’s settings, to fetch what a partial clone lacks for the commit', async () => {
      project = newProject();
      project.write('folder/second', '');
      project.commit('the parent');
      project.write('folder/third', '');
      project.commit('the head');
      const tree = project.git('rev-parse', 'HEAD^:folder');
      rmSync(path.join(project.folder, '.git/objects', tree.slice(0, 2), tree.slice(2)));
      const ran = path.join(root, 'ran');
      for (const [key, value] of [
        ['core.repositoryFormatVersion', '1'],
        ['extensions.partialClone', 'origin'],
        ['remote.origin.promisor', 'true'],
        ['remote.origin.url', 'host:folder'],
        ['core.sshCommand', `touch '${ran}'; false`],
      ] as const) {
        project.git('config', key, value);
      }
      const finished = await run(['--mode', 'stored'], { DOCKER_CONFIG: withPlugin, BUILDX_GIT_LABELS: 'full' });
      expect(finished.code, finished.stderr).toBe(0);
      expect(existsSync(ran)).toBe(false);
    });

    test('a Dockerfile that cannot be read ends it with a sentence', async () => {
      project = newProject();
      rmSync(path.join(project.folder, 'Dockerfile'));
      symlinkSync('Dockerfile', path.join(project.folder, 'Dockerfile'));
      const finished = await run();
      expect(finished.code).toBe(2);
      expect(finished.stderr + finished.stdout).toMatch(/Dockerfile is a link that leads to itself/);
    });
  });

  test.skipIf(everywhere !== null)(`that is missing is said, with what to do${ofMachine}`, async () => {
    project = newProject();
    const finished = await run([], { DOCKER_CONFIG: bare });
    expect(finished.code).toBe(4);
    expect(project.perf().failure).toMatch(/this docker client has no buildx/);
    expect(project.perf().failure).toMatch(/leave --builder out/);
  });

  test('without any docker client is said, too', async () => {
    project = newProject();
    for (const name of ['node', 'git']) symlinkSync(findProgram(name) ?? name, path.join(root, name));
    const finished = await run([], { PATH: root });
    expect(finished.code).toBe(4);
    expect(project.perf().failure).toMatch(/"docker" could not be started/);
  });
});
