import { afterEach, describe, expect, test } from 'vitest';
import { engineMissing } from '../engine/engine.ts';
import { BASE, Project, result } from './project.ts';

const DOCKERFILE = `FROM ${BASE}
COPY deps.txt /app/deps.txt
RUN echo "dependencies of $(cat /app/deps.txt)" && date +%N >/made-at
COPY . /app
CMD ["sh", "/app/bench.sh"]
`;

describe.skipIf(engineMissing)('building', () => {
  let project: Project;
  afterEach(() => project.remove());

  function newProject(): Project {
    const unique = `${Math.floor(Math.random() * 1e9)}`;
    return new Project({
      Dockerfile: DOCKERFILE,
      'deps.txt': unique,
      'bench.sh': `echo '${result(1)}'`,
      '.dockerignore': 'ignored\n',
      '.pinbench.yml':
        'version: 1\nsuites:\n  s: { image: { dockerfile: Dockerfile }, run: { invocations: 1 } }\ncompare: { mode: stored }\n',
    });
  }

  async function cacheOf(): Promise<string | undefined> {
    const finished = await project.pinbench(['run', '--output', 'out']);
    expect(finished.stderr).not.toContain('error');
    expect([finished.code, finished.stdout, finished.stderr]).toEqual([0, expect.anything(), expect.anything()]);
    return project.perf().image?.cache;
  }

  test('a second build is all from the cache; a changed source keeps the dependency layer; a changed dependency does not', async () => {
    project = newProject();
    expect(await cacheOf()).toBe('miss');
    expect(await cacheOf()).toBe('hit');
    project.write('bench.sh', `echo '${result(2)}'`);
    expect(await cacheOf()).toBe('partial');
    expect(project.perf().results[0]?.metrics[0]?.samples).toEqual([[2]]);
    project.write('deps.txt', `${project.read('deps.txt')} and others`);
    expect(await cacheOf()).not.toBe('hit');
  });

  test('what pinbench writes, git’s folder and what .dockerignore names never get into the context', async () => {
    project = newProject();
    project.write('ignored', 'x');
    project.write(
      'bench.sh',
      `ls -a /app >&2; for f in .git .pinbench out ignored; do if [ -e /app/$f ]; then exit 8; fi; done; echo '${result(1)}'`,
    );
    expect(await cacheOf()).not.toBe('hit');
    expect(await cacheOf()).toBe('hit');
  });

  test('an allow-list in .dockerignore takes files back out of folders that it leaves out', async () => {
    project = newProject();
    project.write('.dockerignore', '*\n!src/a\n');
    project.write('src/a', 'yes');
    project.write('src/b', 'no');
    project.write(
      'bench/Dockerfile',
      `FROM ${BASE}\nCOPY . /app\nRUN test -e /app/src/a && test ! -e /app/src/b\nCMD ["echo", "${result(1).replaceAll('"', '\\"')}"]\n`,
    );
    project.write(
      '.pinbench.yml',
      'version: 1\nsuites:\n  s: { image: { dockerfile: bench/Dockerfile, context: . }, run: { invocations: 1 } }\ncompare: { mode: stored }\n',
    );
    const finished = await project.pinbench(['run', '--output', 'out']);
    expect(project.perf().failure).toBeNull();
    expect([finished.code, finished.stdout, finished.stderr]).toEqual([0, expect.anything(), expect.anything()]);
  });

  test('a build argument reaches the Dockerfile', async () => {
    project = newProject();
    project.write('Dockerfile', `ARG BASE=no-such-image\nFROM \${BASE}\nCOPY bench.sh .\nCMD ["sh", "bench.sh"]\n`);
    const without = await project.pinbench(['run', '--output', 'out']);
    // A registry that knows no such image, or none that can be reached: not the same fault.
    expect([3, 4]).toContain(without.code);
    expect(project.perf().failure).toMatch(/no-such-image/);
    expect(project.perf().failure).toMatch(/--build-arg/);
    const finished = await project.pinbench(['run', '--build-arg', `BASE=${BASE}`, '--output', 'out']);
    expect([finished.code, finished.stdout, finished.stderr]).toEqual([0, expect.anything(), expect.anything()]);
  });
});
