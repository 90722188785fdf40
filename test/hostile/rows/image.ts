/** Images that would speak for the launcher, cover what it reads, or get out of what bounds them. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import type { Run } from '../../../src/model/run.ts';
import { BASE, type Finished, Project, result } from '../../docker/project.ts';
import type { Row } from '../row.ts';

interface Tried {
  finished: Finished;
  perf: Run;
}

/** A suite whose image is made from these lines, and the committed program on it. */
async function tryImage(lines: string[], script: string, more: { run?: string; files?: Record<string, string> } = {}) {
  const project = new Project({
    Dockerfile: [`FROM ${BASE}`, ...lines, ''].join('\n'),
    '.pinbench.yml': `version: 1
suites:
  s:
    image: { dockerfile: Dockerfile }
    run: { command: [sh, -c, ${JSON.stringify(script)}], invocations: 1, memory: 64MiB, shield: off, max-steal: 100%, max-interrupts: 1000000${more.run ?? ''} }
`,
    ...more.files,
  });
  try {
    const finished = await project.pinbench(['run', '--no-store', '--output', 'out']);
    const perf: Run = project.perf();
    return { finished, perf } satisfies Tried;
  } finally {
    project.remove();
  }
}

const PRINTS_ONE = `echo '${result(1)}'`;
const FORGER = `#!/bin/sh
body='/proc/self/status 44
Cpus_allowed_list: 0-1
CapEff: 000000000000

'
printf 'PINBENCH/1 %s\\n%s' "\${#body}" "$body"
echo '${result(42)}'
exit 0
`;

/** The run went well, isolation is proven, and the number is the command's own. */
function isHonest({ finished, perf }: Tried): string {
  assert.equal(perf.failure, null);
  assert.deepEqual(perf.isolation.violations, [], finished.stderr);
  assert.equal(perf.status, 'ok', `${perf.failure}\n${finished.stderr}`);
  assert.equal(perf.isolation.held, true);
  assert.deepEqual(perf.results[0]?.metrics[0]?.samples, [[1]]);
  assert.equal(finished.code, 0);
  return "the frame is the launcher's, isolation held, and the result is the command's own";
}

/** Exit code 3 with that in its words: never an infrastructure error. */
function isImagesFault({ finished, perf }: Tried, words: RegExp): string {
  assert.equal(finished.code, 3, finished.stdout + finished.stderr);
  assert.equal(perf.status, 'failed');
  assert.match(perf.failure ?? '', words);
  return `failed, exit code 3: ${perf.failure?.split('\n')[0]?.slice(0, 100)}`;
}

/** The container did not start, which is the image's fault, or what could not be read is named, and the run is no baseline. */
function isNoticed(tried: Tried): string {
  const { status, isolation } = tried.perf;
  if (status === 'failed') return isImagesFault(tried, /the image does not let a container start/);
  assert.equal(status, 'dirty', tried.finished.stderr);
  assert.equal(isolation.held, false);
  return `dirty: ${isolation.violations[0]?.slice(0, 120)}`;
}

const forged = { files: { 'forger.sh': FORGER } };

export const rows: Row[] = [
  {
    boundary: 'image',
    attack: "a VOLUME over the place of the engine's init, with a program in it",
    tried: 'to be the first process, start no launcher and write a frame that says `held`',
    needs: ['engine'],
    run: async () =>
      isHonest(
        await tryImage(['COPY --chmod=755 forger.sh /usr/sbin/docker-init', 'VOLUME /usr/sbin'], PRINTS_ONE, forged),
      ),
  },
  {
    boundary: 'image',
    attack: "a link at the launcher's former place that leads into a VOLUME",
    tried: 'to have its own program mounted over the launcher',
    needs: ['engine'],
    run: async () =>
      isHonest(
        await tryImage(
          [
            'COPY --chmod=755 forger.sh /v/program',
            'RUN ln -s /v/program /.pinbench-launcher && ln -s /v/program /.pinbench',
            'VOLUME /v',
          ],
          PRINTS_ONE,
          forged,
        ),
      ),
  },
  {
    boundary: 'image',
    attack: 'a benchmark that prints a frame, and its own launcher run again',
    tried: 'to have the second frame believed',
    needs: ['engine'],
    run: async () => {
      const script = `sh /forger.sh | head -3; /proc/self/exe -- true >/dev/null 2>&1; ${PRINTS_ONE}`;
      const { finished, perf } = await tryImage(['COPY --chmod=755 forger.sh /forger.sh'], script, forged);
      assert.equal(perf.isolation.held, true, finished.stderr);
      assert.equal(`${perf.isolation.observed?.user}`.includes(':'), true);
      return 'what it prints is output: the facts of the run are those of the first frame';
    },
  },
  {
    boundary: 'image',
    attack: "a benchmark that looks for the launcher's key",
    tried: "to read the launcher's program or memory and sign a frame or a refusal with it",
    needs: ['engine'],
    run: async () => {
      const places = '/.pinbench-* /proc/1/exe /proc/1/mem /proc/1/environ /proc/1/maps';
      const script = `for f in ${places}; do head -c1 "$f" >/dev/null 2>&1 && { echo "read $f" >&2; exit 9; }; done; ${PRINTS_ONE}`;
      isHonest(await tryImage([], script));
      return 'program and memory of the first process may not be read';
    },
  },
  {
    boundary: 'image',
    attack: "a benchmark that prints the launcher's refusal and exits with 126",
    tried: 'to be called a fault of the host, exit code 4',
    needs: ['engine'],
    run: async () => {
      const script = "echo 'PINBENCH-NOT-STARTED 1 option --aslr off' >&2; exit 126";
      return isImagesFault(await tryImage([], script), /ended with exit code 126/);
    },
  },
  {
    boundary: 'image',
    attack: 'the same refusal under the host runtime',
    tried: 'to be called a fault of the host, exit code 4',
    run: async () => {
      const command = "echo 'PINBENCH-NOT-STARTED 1 option --aslr off' >&2; exit 126";
      const project = new Project({
        '.pinbench.yml': `version: 1\nsuites:\n  s:\n    run: { command: [sh, -c, ${JSON.stringify(command)}], invocations: 1, shield: off }\n`,
      });
      try {
        const finished = await project.pinbench(['run', '--runtime', 'host', '--no-store', '--output', 'out']);
        return isImagesFault({ finished, perf: project.perf() }, /ended with exit code 126/);
      } finally {
        project.remove();
      }
    },
  },
  ...['/sys/fs/cgroup', '/proc', '/proc/self', '/dev', '/sys/../sys/fs'].map(
    (place): Row => ({
      boundary: 'image',
      attack: `VOLUME ${place}`,
      tried: 'to cover files of the kernel with its own, from which the frame is read',
      needs: ['engine'],
      run: async () =>
        isImagesFault(await tryImage([`VOLUME ["${place}"]`], PRINTS_ONE), /VOLUME .*not in \/proc, \/sys or \/dev/s),
    }),
  ),
  ...['/sys/fs/cgroup', '/dev', '/', '/proc/self'].map(
    (place): Row => ({
      boundary: 'image',
      attack: `a VOLUME that is a link to ${place}`,
      tried: 'to cover files of the kernel, the root or the launcher by way of a link',
      needs: ['engine'],
      run: async () => {
        const { finished, perf } = await tryImage([`RUN ln -s ${place} /v`, 'VOLUME /v'], PRINTS_ONE);
        return perf.isolation.held ? isHonest({ finished, perf }) : isNoticed({ finished, perf });
      },
    }),
  ),
  ...['/a:b', '/a,size=9g', '/a=b', '/a\\u0001b'].map(
    (place): Row => ({
      boundary: 'image',
      attack: `VOLUME ${place}`,
      tried: 'to become an option of a mount',
      needs: ['engine'],
      run: async () => isImagesFault(await tryImage([`VOLUME ["${place}"]`], PRINTS_ONE), /VOLUME .*separators/s),
    }),
  ),
  {
    boundary: 'image',
    attack: 'an image with 1000 VOLUMEs',
    tried: 'to push what matters out of the frame, or to wear the engine out',
    needs: ['engine'],
    run: async () => {
      const places = Array.from({ length: 1000 }, (_, index) => `/v/${index}`);
      return isImagesFault(await tryImage([`VOLUME ${JSON.stringify(places)}`], PRINTS_ONE), /1000 VOLUME paths/);
    },
  },
  {
    boundary: 'image',
    attack: '200 MB written to a VOLUME beside a limit of 64 MiB',
    tried: "to fill the host's disk although the root is read-only",
    needs: ['engine'],
    run: async () => {
      const script = `head -c 200m /dev/zero >/data/big || { stat -f -c %T /data; exit 5; }; ${PRINTS_ONE}`;
      const { finished, perf } = await tryImage(['VOLUME /data'], script, { run: ', tmp: 1GiB' });
      assert.equal(finished.code, 3, finished.stderr);
      assert.equal(perf.status, 'out of memory', perf.failure ?? '');
      const small = await tryImage(['VOLUME /data'], script, { run: ', tmp: 8MiB' });
      assert.equal(small.perf.status, 'failed', small.perf.failure ?? '');
      return 'it is a tmpfs: the memory limit ends it, or its size does (run.tmp)';
    },
  },
  {
    boundary: 'image',
    attack: 'an empty VOLUME that the benchmark owns, changes and runs programs from',
    tried: 'an honest image, a database for example: it must go on working',
    needs: ['engine'],
    run: async () =>
      isHonest(
        await tryImage(
          ['RUN mkdir -m 700 /data', 'VOLUME /data'],
          `chmod 700 /data && cp /bin/true /data/t && /data/t && ${PRINTS_ONE}`,
        ),
      ),
  },
  {
    boundary: 'image',
    attack: 'a VOLUME with something in it',
    tried: 'an honest image must find its files; a hostile one would write to the copy on the disk',
    needs: ['engine'],
    run: async () => {
      const script = `grep -q inside /cache/deep/file || exit 7; touch /cache/new 2>/dev/null && exit 8; ${PRINTS_ONE}`;
      isHonest(await tryImage(['RUN mkdir -p /cache/deep && echo inside >/cache/deep/file', 'VOLUME /cache'], script));
      assert.deepEqual(docker('volume', 'ls', '--quiet').split('\n').filter(Boolean), []);
      return 'the files are there, read-only, and no volume is left';
    },
  },
  ...[
    ['/pinbench', 'RUN touch /pinbench'],
    ['/tmp', 'RUN rm -rf /tmp && touch /tmp'],
  ].map(
    ([place, line = '']): Row => ({
      boundary: 'image',
      attack: `an image with a file at ${place}`,
      tried: 'to keep the container from starting, exit code 4',
      needs: ['engine'],
      run: async () => isImagesFault(await tryImage([line], PRINTS_ONE), /the image does not let a container start/),
    }),
  ),
  ...['/pinbench', '/tmp'].map(
    (place): Row => ({
      boundary: 'image',
      attack: `an image whose ${place} is a link to /sys/fs/cgroup`,
      tried: 'to have our own mount cover what the frame is read from',
      needs: ['engine'],
      run: async () => {
        const { finished, perf } = await tryImage([`RUN rm -rf ${place} && ln -s /sys/fs/cgroup ${place}`], PRINTS_ONE);
        return isNoticed({ finished, perf });
      },
    }),
  ),
  {
    boundary: 'image',
    attack: 'HEALTHCHECK, STOPSIGNAL, ENTRYPOINT, USER root, LD_PRELOAD and SHELL of an image',
    tried: 'to run something beside the benchmark, as root, or before the launcher',
    needs: ['engine'],
    run: async () => {
      const lines = [
        'ENV LD_PRELOAD=/no/such.so',
        'SHELL ["/bin/sh", "-ec"]',
        'STOPSIGNAL SIGCHLD',
        'USER root',
        'EXPOSE 1-100',
        'ENTRYPOINT ["/bin/false"]',
        'HEALTHCHECK --interval=1s CMD touch /tmp/ran; sleep 1000',
      ];
      const script = `exec 2>/dev/null; sleep 2.5; [ -e /tmp/ran ] && exit 6; [ $(id -u) = 0 ] && exit 7; ${PRINTS_ONE}`;
      isHonest(await tryImage(lines, script));
      return 'no check runs, and user, entrypoint and first process are ours';
    },
  },
  {
    boundary: 'image',
    attack: "an image with pinbench's own labels, of an owner who is dead",
    tried: "to have somebody's container of that image removed as a left-over",
    needs: ['engine'],
    run: async () => {
      const name = `row-${process.pid}`;
      const made = docker('create', '--label', 'pinbench=00000000-1-1', '--name', name, BASE, 'true').trim();
      try {
        isHonest(await tryImage(['LABEL pinbench=00000000-1-1 pinbench.suite=x'], PRINTS_ONE));
        assert.equal(docker('ps', '--all', '--quiet', '--no-trunc', '--filter', `name=${name}`).trim(), made);
        return 'only containers that are named as ours are swept';
      } finally {
        docker('rm', '--force', made);
      }
    },
  },
  {
    boundary: 'image',
    attack: 'a benchmark that ends with children left, dead and alive',
    tried: 'to stay without being waited for, or to wear out process ids',
    needs: ['engine'],
    run: async () => {
      const script = `for i in 1 2 3 4 5; do (sleep 0.05 &) ; done; sleep 0.5; ls /proc/*/stat >/dev/null; [ $(cat /proc/[0-9]*/stat 2>/dev/null | grep -c ' Z ') = 0 ] || exit 9; sleep 1000 & ${PRINTS_ONE}`;
      isHonest(await tryImage([], script));
      return 'the first process buries them, and ends with the command';
    },
  },
];

function docker(...args: string[]): string {
  return execFileSync('docker', args, { encoding: 'utf8' });
}
