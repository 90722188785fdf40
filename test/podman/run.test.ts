/** The same program on Podman's Docker-compatible socket: what it builds, runs, proves and records there. */
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Run } from '../../src/model/run.ts';
import { BASE, Project, result, shellSuite } from '../docker/project.ts';
import { engineMissing } from '../engine/engine.ts';
import { type PodmanService, parentGroups, startPodman, whyNoPodman } from './podman-service.ts';

const reason = engineMissing ? 'no Docker engine to take the base image from' : whyNoPodman();

describe.skipIf(reason !== null)(`on Podman${reason === null ? '' : ` (not run: ${reason})`}`, () => {
  let podman: PodmanService;
  let project: Project;

  beforeAll(async () => {
    podman = await startPodman();
    const container = execFileSync('docker', ['create', BASE, 'true'], { encoding: 'utf8' }).trim();
    const copy = `docker export ${container} | podman --url ${podman.host} import - localhost/${BASE}`;
    execFileSync('sh', ['-c', copy], { stdio: 'ignore' });
    execFileSync('docker', ['rm', container], { stdio: 'ignore' });
  });
  afterAll(() => podman.stop());
  afterEach(() => project.remove());

  async function run(host = podman.host): Promise<Run> {
    const { code, stdout, stderr } = await project.pinbench(['run', '--output', 'out', '--no-store'], {
      env: { DOCKER_HOST: host },
    });
    expect(code, stdout + stderr).toBe(0);
    return project.perf();
  }

  function containers(): string {
    return execFileSync('podman', ['--url', podman.host, 'ps', '--all', '--quiet'], { encoding: 'utf8' });
  }

  // Printed as the result, so that it does not rest on what pinbench says of itself.
  const mode = `sed -n 's/^Seccomp:[[:space:]]*//p' /proc/self/status`;
  const cpus = `sed -n 's/^Cpus_allowed_list:[[:space:]]*//p' /proc/self/status`;
  const seen = `echo '${result('MODE', 'CPUS')}' | sed "s/\\"MODE\\"/$(${mode})/; s/CPUS/$(${cpus})/"`;

  test('a run is pinned, filtered and recorded, and leaves no container', async () => {
    project = new Project({ '.pinbench.yml': shellSuite(seen) });
    const { isolation, environment, results, invocations, image } = await run();
    expect(invocations.map((invocation) => invocation.exitCode)).toEqual([0, 0]);
    expect(isolation.observed?.cpus).toBe(isolation.requested.cpus);
    expect(isolation.observed?.memoryNodes).toBe(isolation.requested.memoryNodes);
    expect(results[0]).toMatchObject({ benchmark: isolation.requested.cpus, metrics: [{ samples: [[2], [2]] }] });
    expect(isolation.observed).toMatchObject({
      seccomp: 'filter',
      network: 'none',
      readOnlyRoot: true,
      noNewPrivileges: true,
      capabilities: '0000000000000000',
      memoryBytes: 64 * 1024 * 1024,
      aslr: 'off',
    });
    expect(environment.soft.engine).toMatch(/^podman \d/);
    expect(image?.cache).toBe('not built');
    expect(containers()).toBe('');
  });

  test('isolation holds: what Podman cannot do is not asked of it', async () => {
    project = new Project({ '.pinbench.yml': shellSuite(`echo '${result(1)}'`) });
    const { isolation } = await run();
    expect(isolation.violations).toEqual([]);
    expect(isolation.requested.shmPolicy).toBeNull();
    expect(isolation.held).toBe(true);
  });

  test('the environment is another than Docker’s', async () => {
    project = new Project({ '.pinbench.yml': shellSuite(`echo '${result(1)}'`) });
    const here = await run();
    const there = await run(process.env.DOCKER_HOST ?? '');
    expect(here.environment.key).not.toBe(there.environment.key);
    expect((await run()).environment.key).toBe(here.environment.key);
  });

  test('an image is built from a tar, from the cache the second time, and a failed step gives a sentence', async () => {
    const config =
      'version: 1\nsuites:\n  s: { image: { dockerfile: Dockerfile }, run: { invocations: 1, max-steal: 100%, shield: "off" } }\n';
    project = new Project({
      Dockerfile: `FROM ${BASE}\nARG VALUE=1\nCOPY . /app\nRUN test ! -e /app/.git && test ! -e /app/ignored && echo $VALUE >/value\nCMD ["sh", "/app/bench.sh"]\n`,
      'bench.sh': `echo '${result('VALUE')}' | sed "s/\\"VALUE\\"/$(cat /value)/"`,
      '.dockerignore': 'ignored\n',
      ignored: 'x',
      '.pinbench.yml': config,
    });
    const first = await run();
    expect(first.image).toMatchObject({ cache: 'miss', id: expect.stringMatching(/^sha256:/) });
    expect(first.results[0]?.metrics[0]?.samples).toEqual([[1]]);
    const second = await run();
    expect(second.image).toMatchObject({ cache: 'hit', id: first.image?.id });

    project.write('Dockerfile', `FROM ${BASE}\nRUN echo it broke here; exit 9\nCMD ["true"]\n`);
    const failed = await project.pinbench(['run', '--output', 'out'], { env: { DOCKER_HOST: podman.host } });
    expect(failed.code).toBe(3);
    expect(project.perf().failure).toMatch(/image of Dockerfile did not build[\s\S]*exit status 9[\s\S]*it broke here/);
    expect(containers()).toBe('');
  });

  test('without an init program, as on Debian without recommended packages: none is needed', async () => {
    project = new Project({ '.pinbench.yml': shellSuite(`echo '${result(1)}'`) });
    const bare = await startPodman({ initPath: '/nowhere/catatonit' });
    try {
      const copy = `podman --url ${podman.host} save localhost/${BASE} | podman --url ${bare.host} load`;
      execFileSync('sh', ['-c', copy], { stdio: 'ignore' });
      expect((await run(bare.host)).isolation.held).toBe(true);
    } finally {
      await bare.stop();
    }
  });

  test('a volume of the image is a tmpfs, or what the image has there, read-only', async () => {
    const script = `[ "$(stat -f -c %T /data)" = tmpfs ] && ! touch /cache/x && cat /cache/file && echo '${result(1)}'`;
    project = new Project({
      Dockerfile: `FROM localhost/${BASE}\nRUN mkdir /cache /data && echo >/cache/file\nVOLUME /cache /data\n`,
      '.pinbench.yml': shellSuite(script).replace(/image: .*/, 'image: { dockerfile: Dockerfile }'),
    });
    const { isolation } = await run();
    expect(isolation.violations).toEqual([]);
    const volumes = execFileSync('podman', ['--url', podman.host, 'volume', 'ls', '--quiet'], { encoding: 'utf8' });
    expect(volumes).toBe('');
  });

  test('a benchmark over its time is killed and its container removed', async () => {
    project = new Project({ '.pinbench.yml': shellSuite('exec sleep 600', { run: 'timeout: 2s' }) });
    const { code } = await project.pinbench(['run', '--output', 'out'], { env: { DOCKER_HOST: podman.host } });
    expect([code, project.perf().status]).toEqual([3, 'timeout']);
    expect(containers()).toBe('');
  });
});

describe.skipIf(reason !== null)('Podman’s service, once stopped', () => {
  test('has left no cgroup of its own and no mount', async () => {
    const groups = parentGroups();
    const folders = readdirSync('/tmp');
    const podman = await startPodman();
    await podman.stop();
    expect(parentGroups()).toEqual(groups);
    expect(readdirSync('/tmp').filter((name) => name.startsWith('pbpodman-') && !folders.includes(name))).toEqual([]);
  });
});
