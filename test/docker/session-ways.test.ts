/** Engines that no longer have `POST /session`: the builder's questions come another way, and a build is the same. */
import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { engineMissing } from '../engine/engine.ts';
import { type EngineProxy, startProxy } from '../engine/proxy.ts';
import { BASE, Project, result, shellSuite } from './project.ts';

const CONFIGURATION = shellSuite(
  `echo '${result(10)}'; cat /work/sum >&2; test "$(cat /work/sum)" = "$(cat /work/want)"`,
).replace(`image: { name: "${BASE}" }`, 'image: { dockerfile: Dockerfile }');
const DOCKERFILE = `FROM ${BASE}\nWORKDIR /work\nCOPY . .\nRUN cksum <big >sum\n`;

describe.skipIf(engineMissing)('a build on an engine without POST /session', () => {
  let project: Project;
  let proxy: EngineProxy;
  beforeEach(async () => {
    proxy = await startProxy(process.env.DOCKER_HOST ?? 'unix:///var/run/docker.sock');
    proxy.refuse('POST /session');
    const big = `${process.pid}\n`.repeat(600_000);
    project = new Project({ '.pinbench.yml': CONFIGURATION, Dockerfile: DOCKERFILE, big });
    project.write('want', execFileSync('cksum', { input: big, encoding: 'utf8' }));
  });
  afterEach(async () => {
    project.remove();
    await proxy.close();
  });

  // Uncommitted files are about what is built here: nothing is to be measured beside HEAD.
  const args = ['run', '--no-store', '--mode', 'stored', '--output', 'out'];
  const run = () => project.pinbench(args, { env: { DOCKER_HOST: proxy.host } });
  const ways = (): string[] => proxy.asked.filter((line) => /^PRI|\/grpc$|\/session$/.test(line));

  test('gets its files by a call of gRPC, whole, and from the cache the second time', async () => {
    const first = await run();
    expect([first.code, first.stderr]).toEqual([0, expect.any(String)]);
    expect(ways().slice(0, 2)).toEqual(['POST /session', 'PRI *']);
    // 20.10 and 28 refuse that, and newer ones do not.
    expect([[], ['POST /grpc']]).toContainEqual(ways().slice(2));
    expect(proxy.sent()).toBeGreaterThan(3_000_000);
    expect((await run()).code).toBe(0);
    expect(project.perf().image?.cache).toBe('hit');
    expect(proxy.sent()).toBeLessThan(500_000);
  });

  test('falls back to POST /grpc where HTTP/2 is not spoken on the socket', async () => {
    proxy.refuse('PRI ');
    const { code, stderr } = await run();
    expect([code, stderr]).toEqual([0, expect.any(String)]);
    // A build without a session would have been the old builder's, whose steps say nothing of a cache.
    expect(stderr).toMatch(/image [0-9a-f]{12}: \d of 3 steps/);
    expect(ways()).toEqual(['POST /session', 'PRI *', 'POST /grpc']);
  });

  test('with none of the three, a context goes as a tar or the error says what the engine wants', async () => {
    proxy.refuse('PRI ');
    proxy.refuse('POST /grpc');
    const { code, stderr } = await run();
    expect([0, 3, 4]).toContain(code);
    expect(stderr).not.toMatch(/TypeError|at .*\.js:/);
  });
});
