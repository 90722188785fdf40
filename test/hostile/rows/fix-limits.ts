/** Limits and other settings of a change that are meant for the base. */
import assert from 'node:assert/strict';
import { BASE, Project } from '../../docker/project.ts';
import type { Row } from '../row.ts';

function config(run: string): string {
  return `version: 1
suites:
  s:
    image: { dockerfile: Dockerfile }
    run: { command: [sh, /bench.sh], invocations: 2, max-steal: 100%, max-interrupts: 1000000, shield: off${run} }
`;
}

/** Needs what the base has in plenty: processes, memory, and room in /dev/shm and /tmp. */
const BASE_BENCH = `set -e
for one in 1 2 3 4 5 6 7 8 9 10; do sleep 0.05 & done
head -c 30m /dev/zero >/dev/shm/file
head -c 30m /dev/zero >/tmp/file
wait
echo '{"results":[{"name":"a","metrics":[{"name":"time","value":100,"units":"ms"}]}]}'
`;
const SLOWER = `echo '{"results":[{"name":"a","metrics":[{"name":"time","value":150,"units":"ms"}]}]}'\n`;

/** Ends at once where the memory layout is that of a process with `aslr: off`. */
const NEEDS_ASLR = `case $(cat /proc/self/personality) in *4????) exit 9 ;; esac\n${SLOWER.replace('150', '100')}`;

/** The first CPU that it may use and 1, whether its memory layout is fresh (1) or fixed (2), and its user. */
const TELLS = `cpus=$(sed -n 's/^Cpus_allowed_list:[[:space:]]*\\([0-9]*\\).*/\\1/p' /proc/self/status)
case $(cat /proc/self/personality) in *4????) aslr=2 ;; *) aslr=1 ;; esac
metric='{"name":"%s","metrics":[{"name":"value","value":%d,"units":"ms"}]}'
printf "{\\"results\\":[$metric,$metric,$metric]}" cpus $((cpus + 1)) aslr $aslr user $(id -u)`;

/** Base and head of a slower change, the head with `aslr: off`. */
async function withoutAslr(headBench: string, check: (code: number | null, stdout: string) => void): Promise<void> {
  const plain = (aslr: string) => config(`, aslr: ${aslr}`).replace('/bench.sh', 'bench.sh');
  const project = new Project({ '.pinbench.yml': plain('on'), 'bench.sh': NEEDS_ASLR, Dockerfile: `FROM ${BASE}\n` });
  try {
    project.git('checkout', '--quiet', '-b', 'change');
    project.write('.pinbench.yml', plain('off'));
    project.write('bench.sh', headBench);
    project.commit('slower, without ASLR');
    const { code, stdout } = await project.pinbench(['run', '--runtime', 'host', '--no-store', '--output', 'out']);
    check(code, stdout);
  } finally {
    project.remove();
  }
}

export const rows: Row[] = [
  {
    boundary: 'policy',
    attack: 'run.aslr or run.cpus with which the base fails, or the change looks good',
    tried: 'the base fails in all pairs, or is measured where the slow-down does not show',
    run: async () => {
      await withoutAslr(SLOWER, (code, stdout) => {
        assert.equal(code, 1, stdout);
        assert.match(stdout, /"a\/time" regressed: \+50/);
      });
      return 'regressed: both sides are measured as the base is by its own configuration';
    },
  },
  {
    boundary: 'policy',
    attack: 'a change that fails when it is measured as the base is',
    tried: 'the pairs are given up, so nothing is compared and the job passes',
    run: async () => {
      const fails = `case $(cat /proc/self/personality) in *4????) ;; *) exit 9 ;; esac\n${SLOWER}`;
      await withoutAslr(fails, (code, stdout) => {
        assert.equal(code, 1, stdout);
        assert.match(stdout, /3 pairs of 3 failed: head /);
      });
      return 'failed: the base was measured, and the change alone was not';
    },
  },
  {
    boundary: 'policy',
    attack: 'limits that the change can live with, and the base cannot',
    tried: 'the base fails in all pairs, so nothing is compared and the job passes',
    needs: ['engine'],
    run: async () => {
      const dockerfile = `FROM ${BASE}\nCOPY bench.sh /bench.sh\n`;
      const project = new Project({ '.pinbench.yml': config(''), Dockerfile: dockerfile, 'bench.sh': BASE_BENCH });
      try {
        project.git('checkout', '--quiet', '-b', 'change');
        project.write('.pinbench.yml', config(', pids: 6, memory: 24MiB, shm: 1MiB, tmp: 1MiB'));
        project.write('bench.sh', SLOWER);
        project.commit('slower, within narrow limits');
        const { code, stdout } = await project.pinbench(['run', '--no-store', '--output', 'out']);
        const { pairs } = project.perf();
        assert.deepEqual([code, pairs?.ended], [1, 'decided'], stdout);
        assert.match(stdout, /"a\/time" regressed: \+50/);
        assert.deepEqual(
          pairs?.disturbances.filter((one) => /memory|processes|shm/.test(one)),
          [],
        );
        return 'regressed: both sides have the looser of each limit, and it is what was seen inside';
      } finally {
        project.remove();
      }
    },
  },
  {
    boundary: 'policy',
    attack: 'run.cpus, aslr, shield, leave and user of a change, for its pairs',
    tried: 'the base is measured where it is slow, or as the change is run, and looks as slow',
    needs: ['engine'],
    run: async () => {
      const words = 'invocations: 2, max-steal: 100%, max-interrupts: 1000000';
      const settings = (own: string): string => `version: 1
suites:
  s:
    image: { dockerfile: Dockerfile }
    run: { command: [sh, -c, ${JSON.stringify(TELLS)}], ${words}, ${own} }
`;
      const project = new Project({
        Dockerfile: `FROM ${BASE}\n`,
        '.pinbench.yml': settings('cpus: "0", aslr: on, shield: off, user: "1001:1001"'),
      });
      try {
        project.git('checkout', '--quiet', '-b', 'change');
        project.write(
          '.pinbench.yml',
          settings('cpus: auto, leave: [sshd], aslr: off, shield: auto, user: "1002:1002"'),
        );
        project.commit('other settings');
        const args = ['run', '--runtime', 'docker', '--mode', 'paired', '--no-store', '--output', 'out'];
        const { code, stdout, stderr } = await project.pinbench(args);
        assert.ok(code === 0 || code === 1, stdout + stderr);
        const { pairs } = project.perf();
        const seen = (name: string) => {
          const found = pairs?.metrics.find(({ benchmark }) => benchmark === name);
          return [found?.base[0]?.[0], found?.head[0]?.[0]];
        };
        // Told by the benchmark itself, from inside of its container.
        const inside = { cpus: seen('cpus'), aslr: seen('aslr'), user: seen('user') };
        assert.deepEqual(inside, { cpus: [1, 1], aslr: [1, 1], user: [1001, 1002] }, stdout + stderr);
        const differ = (pairs?.differences ?? []).map(({ field }) => field).toSorted();
        assert.deepEqual(differ, ['aslr', 'cpus', 'leave', 'shield', 'user'], stdout);
        return 'in pairs both sides have those of the base, each its own user, and the report names each difference';
      } finally {
        project.remove();
      }
    },
  },
];
