/** A change that knows when it is measured beside its base, and is another one then. */
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { type Finished, Project } from '../../docker/project.ts';
import type { Row } from '../row.ts';

const GATE = 'gate: { fail-on: [regression, missing] }\n';

function config(rest = GATE): string {
  return `version: 1
suites:
  s:
    run: { command: [sh, bench.sh], invocations: 2, max-steal: 100%, max-interrupts: 1000000, shield: off }
${rest}`;
}

function metric(name: string, time: number): string {
  return `{"name":"${name}","metrics":[{"name":"time","value":${time},"units":"ms"}]}`;
}

const PLAIN = `echo '{"results":[${metric('a', 100)},${metric('b', 100)}]}'\n`;
/** Twice as slow. */
const SLOW = PLAIN.replace('100', '200');
const WITHOUT_A = `echo '{"results":[${metric('b', 100)}]}'\n`;

/** The number of an invocation as $n, counted in a file outside of the repository. */
function counting(file: string): string {
  return `echo >>'${file}'; n=$(wc -l <'${file}')\n`;
}

interface Ground {
  project: Project;
  counter: string;
}

/** A change on its branch, whose own run is over after two invocations: from then on it is measured beside its base. */
async function change(
  files: { base?: (counter: string) => string; head: (counter: string) => string; config?: string },
  check: (ended: Finished, ground: Ground) => void,
  stored = 0,
): Promise<void> {
  const project = new Project({ '.pinbench.yml': config(files.config) });
  const counter = `${project.folder}-counter`;
  try {
    project.write('bench.sh', files.base?.(counter) ?? PLAIN);
    project.commit('the base');
    for (let run = 0; run < stored; run += 1)
      await project.pinbench(['run', '--runtime', 'host', '--mode', 'stored', '--output', 'base-out']);
    project.git('checkout', '--quiet', '-b', 'change');
    project.write('bench.sh', files.head(counter));
    project.commit('a change');
    const mode = stored > 0 ? ['--output', 'out'] : ['--no-store', '--output', 'out'];
    check(await project.pinbench(['run', '--runtime', 'host', '--mode', 'paired', ...mode]), { project, counter });
  } finally {
    project.remove();
    for (const name of [counter, `${counter}-base`]) rmSync(name, { force: true });
  }
}

/** Good in its own run, and broken after it. */
function broken(counter: string): string {
  return `${counting(counter)}[ "$n" -le 2 ] || exit 9\n${SLOW}`;
}

export const rows: Row[] = [
  {
    boundary: 'policy',
    attack: 'a change that fails in pairs alone, with stored runs of its base',
    tried: 'what is stored is compared with its good run, and nothing is re-measured, so the job passes',
    run: async () => {
      const good = (counter: string): string => broken(counter).replace('200', '100');
      await change(
        { head: good },
        ({ code, stdout }) => {
          assert.equal(code, 1, stdout);
          assert.match(stdout, /3 pairs of 3 failed: head .*the head failed in 3 of 3 invocations, the base in 0 of 3/);
          assert.match(stdout, /the change alone failed/);
        },
        1,
      );
      return 'failed: the base was measured, and the change alone was not';
    },
  },
  {
    boundary: 'policy',
    attack: 'a change that always fails in pairs, beside a base that fails once',
    tried: 'the base failed too, so it is to blame for pairs that were given up',
    run: async () => {
      // Its first invocation is to see which files it opens, the second is the first of the pairs.
      const base = (counter: string): string => `${counting(`${counter}-base`)}[ "$n" != 2 ] || exit 9\n${PLAIN}`;
      await change({ base, head: broken }, ({ code, stdout }) => {
        assert.equal(code, 1, stdout);
        assert.match(stdout, /the head failed in (\d) of \1 invocations, the base in 1 of \d/);
      });
      return 'failed: one bad moment of the base excuses no change that always fails';
    },
  },
  {
    boundary: 'policy',
    attack: 'a change that is too slow for compare.budget',
    tried: 'no pair fits in, so nothing is compared and the job passes',
    run: async () => {
      const files = { head: () => `sleep 1.6\n${SLOW}`, config: `${GATE}compare: { budget: 3s }\n` };
      await change(files, ({ code, stdout }) => {
        assert.equal(code, 1, stdout);
        assert.match(stdout, /an invocation of the head took 1\.\d+ s, of the base \d/);
        assert.match(stdout, /the change alone failed or was too slow/);
      });
      return 'failed: one invocation of the base shows whose time it was';
    },
  },
  ...[1, 8].map(
    (stored): Row => ({
      boundary: 'policy',
      attack: `a change that is too slow for compare.budget, beside ${stored === 1 ? 'a stored run' : `${stored} stored runs`}`,
      tried: `stored runs ${stored === 1 ? 'are too few to decide' : 'only suspect it'}, and too few pairs fit in, so the job passes`,
      run: async () => {
        const files = { head: () => `sleep 1.6\n${SLOW}`, config: `${GATE}compare: { budget: 5s }\n` };
        await change(
          files,
          ({ code, stdout }) => {
            assert.equal(code, 1, stdout);
            assert.match(stdout, /inconclusive/);
            assert.match(stdout, /an invocation of the head took 1\.\d+ s, of the base 0?\.?\d/);
            assert.match(stdout, /the change alone failed or was too slow/);
          },
          stored,
        );
        return 'failed: in each pair it took more than twice as long as the base';
      },
    }),
  ),
  {
    boundary: 'policy',
    attack: 'a change that reports a metric twice, with numbers far apart',
    tried: 'its numbers seem to come in steps so large that rounding may be all of the difference',
    run: async () => {
      const base = (): string => `echo '{"results":[${metric('a', 5.1)}]}'\n`;
      const head = (): string => `echo '{"results":[${metric('a', 10.2)},${metric('a', 5.1)}]}'\n`;
      await change({ base, head }, ({ code, stdout }) => {
        assert.equal(code, 1, stdout);
        assert.match(stdout, /"a\/time" regressed: \+50\.0 %/);
      });
      return 'regressed: the step is that of the base’s own numbers';
    },
  },
  {
    boundary: 'policy',
    attack: 'a metric that is zero in the base, and not in a change',
    tried: 'there is no ratio, so it is not even suspected, and the job passes',
    run: async () => {
      const errors = (count: number): string => `echo '{"results":[${metric('a', count)}]}'\n`;
      const files = { base: () => errors(0), head: () => errors(5), config: 'gate: { fail-on: [suspicion] }\n' };
      await change(files, ({ code, stdout }) => {
        assert.equal(code, 1, stdout);
        assert.match(stdout, /"a\/time" looks worse in pairs with the base, unconfirmed/);
      });
      return 'suspected: every value lies beyond all of the base';
    },
  },
  {
    boundary: 'policy',
    attack: 'a metric that a change reports by itself, and not in pairs',
    tried: 'there is nothing to compare, so the job passes',
    run: async () => {
      const head = (counter: string): string =>
        `${counting(counter)}if [ "$n" -le 2 ]; then ${SLOW.trim()}; else ${WITHOUT_A.trim()}; fi\n`;
      await change({ head }, ({ code, stdout }) => {
        assert.equal(code, 1, stdout);
        assert.match(stdout, /1 metric of the base is no longer reported, or not in pairs: "a\/time"/);
      });
      return 'missing';
    },
  },
  {
    boundary: 'policy',
    attack: 'a metric that a change leaves out of most pairs',
    tried: 'the few invocations that went well are compared, or too few to say anything, and the job passes',
    run: async () => {
      const head = (counter: string): string =>
        `${counting(counter)}if [ "$n" -le 2 ] || [ $((n % 3)) = 0 ]; then ${PLAIN.trim()}; else ${WITHOUT_A.trim()}; fi\n`;
      await change({ head }, ({ code, stdout }) => {
        assert.equal(code, 1, stdout);
        assert.match(stdout, /"a\/time" missing in \d+ of \d+ pairs in which the base reports it/);
      });
      return 'missing, with how often';
    },
  },
  {
    boundary: 'policy',
    attack: 'a metric that a change leaves out of most of its own invocations',
    tried: 'with compare.mode "stored", the one that went well is compared, and the job passes',
    run: async () => {
      const project = new Project({ 'bench.sh': PLAIN });
      const counter = `${project.folder}-counter`;
      try {
        project.write(
          '.pinbench.yml',
          config(`${GATE}compare: { mode: stored }\n`).replace('invocations: 2', 'invocations: 4'),
        );
        project.commit('the base');
        await project.pinbench(['run', '--runtime', 'host']);
        project.git('checkout', '--quiet', '-b', 'change');
        project.write(
          'bench.sh',
          `${counting(counter)}if [ "$n" = 1 ]; then ${PLAIN.trim()}; else ${WITHOUT_A.trim()}; fi\n`,
        );
        project.commit('a change');
        const { code, stdout } = await project.pinbench(['run', '--runtime', 'host']);
        assert.equal(code, 1, stdout);
        assert.match(
          stdout,
          /"a\/time" missing in 3 of 4 invocations; the nearest run of the baseline reports it in 4 of 4/,
        );
        return 'missing, with how often';
      } finally {
        project.remove();
        rmSync(counter, { force: true });
      }
    },
  },
];
