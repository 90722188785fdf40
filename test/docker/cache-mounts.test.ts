import { execFileSync } from 'node:child_process';
import { afterEach, describe, expect, test } from 'vitest';
import { sweepCacheMounts } from '../../src/io/engine/cache-mounts.ts';
import { connectEngine } from '../../src/io/engine/client.ts';
import { engineMissing } from '../engine/engine.ts';
import { BASE, Project, result, shellSuite } from './project.ts';

const HOUR = 3600;

/** Docker 20 does not tell whose mounts there are. */
const isOld =
  !engineMissing &&
  Number.parseInt(execFileSync('docker', ['version', '--format', '{{.Server.Version}}'], { encoding: 'utf8' }), 10) <
    23;

describe.skipIf(engineMissing || isOld)('cache mounts of a commit that was built beside another', () => {
  let project: Project;
  afterEach(() => project.remove());

  const dockerfile = (mark: string): string =>
    `FROM ${BASE}\nRUN --mount=type=cache,id=fill,target=/cache head -c 3m /dev/urandom >/cache/${mark}; echo ${mark}\n`;

  test('go an hour after their build, and those of the work tree stay', async () => {
    const unique = `${process.pid}-${Date.now()}`;
    const suite = shellSuite(`echo '${result(1)}'`);
    project = new Project({
      Dockerfile: dockerfile(`base-${unique}`),
      '.pinbench.yml': suite.replace(`image: { name: "${BASE}" }`, 'image: { dockerfile: Dockerfile }'),
    });
    project.git('checkout', '--quiet', '-b', 'change');
    project.write('Dockerfile', dockerfile(`head-${unique}`));
    project.commit('change');
    const { code, stdout, stderr } = await project.pinbench(['run', '--mode', 'paired', '--no-store']);
    expect(code, stdout + stderr).toBe(0);
    const sweep = (later: number, dryRun = false) =>
      sweepCacheMounts(
        connectEngine(),
        { unusedDays: 30, most: 100, dryRun },
        Date.now() / 1000 + later,
        AbortSignal.timeout(60_000),
      );
    const found = await sweep(HOUR, true);
    expect(found.mounts).toBeGreaterThanOrEqual(1);
    expect(found.bytes).toBeGreaterThan(3_000_000);
    expect(await sweep(HOUR)).toEqual(found);
    expect(await sweep(HOUR, true)).toEqual({ mounts: 0, bytes: 0 });
    const { mounts } = await sweep(31 * 24 * HOUR, true);
    expect(mounts).toBeGreaterThanOrEqual(1);
  });
});
