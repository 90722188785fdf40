import { afterEach, describe, expect, test } from 'vitest';
import { engineMissing } from '../engine/engine.ts';
import { Project, result, shellSuite } from './project.ts';

/** Each attempt is made by the benchmark itself; a table of what must be refused, seen from inside. */
const attempts: [string, string][] = [
  ['reach a network', 'ls /sys/class/net | grep -qv "^lo$"'],
  ['write to its root', 'touch /attempt'],
  ['write to its programs', 'touch /usr/bin/attempt'],
  ['mount', 'mount -t tmpfs none /mnt'],
  ['make a device', 'mknod /tmp/null c 1 3'],
  ['change its user', 'setpriv --reuid 0 true'],
  ['leave its CPU', 'taskset --cpu-list 0 true'],
  ['see other processes', 'test "$(ls /proc | grep -c "^[0-9]*$")" -gt 12'],
  ['run a program from /dev/shm', 'cp /bin/true /dev/shm/t && /dev/shm/t'],
  ['write more to /dev/shm than it was given', 'head -c 20m /dev/zero >/dev/shm/big'],
  ['find an engine', 'test -e /var/run/docker.sock'],
  ['find a token in its environment', 'env | grep -qiE "token|secret|GITHUB|DOCKER"'],
  ['replace the launcher', 'for f in /.pinbench-*; do echo x >"$f" || exit 1; done'],
  ['read the launcher, which has a secret', 'cat /.pinbench-*'],
];

describe.skipIf(engineMissing)('inside the container', () => {
  let project: Project;
  afterEach(() => project.remove());

  test('everything that would let it out or spoil a measurement is refused, and what was in force is read back', async () => {
    const script = attempts.map(
      ([, command], index) => `if (${command}) 2>/dev/null; then echo "ALLOWED ${index}" >&2; fi`,
    );
    const fails = '[ -z "$FAILED" ]';
    project = new Project({
      '.pinbench.yml': shellSuite(
        `exec 2>/tmp/seen; ${script.join('; ')}; exec 2>&1; echo '${result(1)}'; FAILED=$(cat /tmp/seen); echo "$FAILED"; ${fails}`,
        {
          run: 'shm: 16MiB',
        },
      ),
    });
    const env = { GITHUB_TOKEN: 'secret-token', DOCKER_CONFIG: '/nowhere' };
    const finished = await project.pinbench(['run', '--output', 'out'], { env });
    const perf = project.perf();
    const allowed = [...(perf.failure ?? '').matchAll(/ALLOWED (\d+)/g)].map(
      ([, index]) => attempts[Number(index)]?.[0],
    );
    expect(allowed).toEqual([]);
    expect(perf.failure).toBeNull();
    expect(finished.code).toBe(0);
    expect(perf.isolation.observed).toEqual(perf.isolation.requested);
    expect(perf.isolation).toMatchObject({ held: true, violations: [] });
    expect(perf.isolation.requested).toMatchObject({
      network: 'none',
      swapBytes: 0,
      memoryBytes: 64 * 1024 * 1024,
      shmBytes: 16 * 1024 * 1024,
    });
  });

  test('an image’s own command runs when the suite has none', async () => {
    project = new Project({
      Dockerfile: `FROM pinbench-test/c:1\nENTRYPOINT ["echo"]\nCMD ["${result(2).replaceAll('"', '\\"')}"]\n`,
      '.pinbench.yml': 'version: 1\nsuites:\n  s: { image: { dockerfile: Dockerfile }, run: { invocations: 2 } }\n',
    });
    const finished = await project.pinbench(['run', '--output', 'out']);
    expect(finished.code).toBe(0);
    expect(project.perf().results[0]?.metrics[0]?.samples).toEqual([[2], [2]]);
  });

  test('the same host variables that hold secrets are not passed on by the host runtime either', async () => {
    project = new Project({
      '.pinbench.yml': shellSuite(
        `env >"$PINBENCH_OUTPUT/seen"; if grep -q secret-token "$PINBENCH_OUTPUT/seen"; then exit 9; fi; echo '${result(1)}'`,
      ),
    });
    const finished = await project.pinbench(['run', '--runtime', 'host', '--output', 'out'], {
      env: { GITHUB_TOKEN: 'secret-token' },
    });
    expect(finished.code).toBe(0);
    expect(project.perf().isolation.requested.runtime).toBe('host');
  });
});
