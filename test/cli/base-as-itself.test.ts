import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { type Finished, Project } from '../docker/project.ts';

/** Runs `bench.sh ARGUMENTS`. */
function config(argumentsOf: string, more: { run?: string; rest?: string; suite?: string } = {}): string {
  const run = `command: [sh, bench.sh, ${argumentsOf}], invocations: 2, max-steal: 100%, max-interrupts: 1000000`;
  const suite = more.suite === undefined ? '' : `, ${more.suite}`;
  return `version: 1
suites:
  s: { run: { ${run}${more.run === undefined ? '' : `, ${more.run}`} }${suite} }
${more.rest ?? ''}`;
}

/** Prints `NAME=MS` for each argument, and refuses what it does not know. `$ADD` milliseconds are added. */
const BENCH = `out=''
for one; do
  case "$one" in
    --quick) continue ;;
    *=*) out="$out\${out:+,}{\\"name\\":\\"\${one%=*}\\",\\"metrics\\":[{\\"name\\":\\"time\\",\\"value\\":$((\${one#*=} + \${ADD:-0})),\\"units\\":\\"ms\\"}]}" ;;
    *) echo "unknown: $one" >&2; exit 9 ;;
  esac
done
[ -z "$INTO" ] || exec >"$PINBENCH_OUTPUT/$INTO"
echo "{\\"results\\":[$out]}"
`;

const PAIRED = 'compare: { mode: paired }\n';

describe('the base in pairs', () => {
  let project: Project;
  afterEach(() => project.remove());

  async function measured(before: string, after: string, bench = BENCH, ...args: string[]): Promise<Finished> {
    project = new Project({ '.pinbench.yml': before, 'bench.sh': BENCH });
    project.git('checkout', '--quiet', '-b', 'change');
    project.write('.pinbench.yml', after);
    project.write('bench.sh', bench);
    project.commit('change');
    return project.pinbench(['run', '--runtime', 'host', '--no-store', '--output', 'out', ...args]);
  }

  /** Base and head of a metric, as the pairs have them. */
  function pairOf(benchmark: string) {
    const found = project.perf().pairs?.metrics.find((one) => one.benchmark === benchmark);
    return [found?.base[0]?.[0], found?.head[0]?.[0]];
  }

  test('is run with its own command, which the report says', async () => {
    const { code, stdout } = await measured(config('a=100, b=50'), config('a=150, b=50, --quick'));
    expect([code, pairOf('a')]).toEqual([1, [100, 150]]);
    expect(stdout).toContain(
      'Not run alike: the command has changed: base "sh bench.sh a=100 b=50", head "sh bench.sh a=150 b=50 --quick"',
    );
    expect(project.perf().pairs?.differences).toEqual([
      { field: 'command', base: 'sh bench.sh a=100 b=50', head: 'sh bench.sh a=150 b=50 --quick' },
    ]);
    expect((await project.pinbench(['validate', 'out/perf.json'])).code).toBe(0);
  });

  test('is run although it would fail with the command of the head', async () => {
    const knows = BENCH.replace('--quick)', '--quick|--new)');
    const { code, stdout } = await measured(config('a=100, b=50'), config('a=150, b=50, --new'), knows);
    expect([code, pairOf('a')]).toEqual([1, [100, 150]]);
    expect(stdout).not.toContain('unknown');
  });

  test('misses what the head has under another name', async () => {
    const gate = 'gate: { fail-on: [regression, missing] }\n';
    const { code, stdout } = await measured(
      config('a=100, b=50', { rest: gate }),
      config('a2=300, b=50', { rest: gate }),
    );
    expect(code).toBe(1);
    expect(stdout).toMatch(/a +time +100 ms .* missing/);
    expect(stdout).toMatch(/a2 +time .* 300 ms .* new/);
    expect(project.perf().pairs?.first.length).toBeLessThan(30);
  });

  test('is measured twice, and no more, where it has no metric of the head', async () => {
    const { code, stdout } = await measured(config('a=100, b=50'), config('a2=300, b2=50'));
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /2 pairs with \w+, no more were measured: no metric can be compared: the base has "a\/time" in "ms", "b\/time" in "ms", the head "a2\/time" in "ms", "b2\/time" in "ms"; did you rename metrics/,
    );
    expect(project.perf().pairs).toMatchObject({ ended: 'decided', first: { length: 2 } });
    expect(stdout).toMatch(/^Warning: 2 of 4 metrics missing/m);
  });

  test('has its own environment and place of results', async () => {
    const before = config('a=100, b=50', {
      run: 'env: { ADD: "7", INTO: "r.json" }',
      suite: 'results: { path: r.json }',
    });
    const { code, stdout } = await measured(before, config('a=100, b=50'), BENCH, '--mode', 'paired');
    expect([code, pairOf('a')]).toEqual([0, [107, 100]]);
    expect(stdout).toContain('base "ADD=\\"7\\" INTO=\\"r.json\\"", head "no ADD no INTO"');
    expect(stdout).toContain('base "\\"r.json\\", read as auto", head "stdout, read as auto"');
  });

  test('is run by the command of the head where it has no such suite', async () => {
    const before = config('a=100, b=50').replace('s: {', 'other: {');
    const { stdout } = await measured(before, config('a=150, b=50'));
    expect(pairOf('a')).toEqual([150, 150]);
    expect(stdout).not.toContain('Not run alike');
  });

  test('is not filtered in a way that the head alone has', async () => {
    const before = config('a=100, b=50').replace('s: {', 'other: {');
    const { stdout } = await measured(before, config('a=150, b=50', { run: 'filter: ["--quick={regex}"]' }));
    expect(stdout).toMatch(
      /the filter has changed: base "none", head "--quick={regex}"; nothing was measured with that/,
    );
    expect(stdout).not.toContain('not run alike');
  });

  test('is measured in whole while a filter knows it by other names', async () => {
    const filter = (word: string) => ({ run: `filter: ["${word}{regex}"]`, rest: PAIRED });
    // Each understands its own filter alone.
    const takes = (word: string) => BENCH.replace('--quick)', `"${word}"*)`);
    project = new Project({ '.pinbench.yml': config('a=100, b=50', filter('--old=')), 'bench.sh': takes('--old=') });
    project.git('checkout', '--quiet', '-b', 'change');
    project.write('.pinbench.yml', config('a=100, b2=50', filter('--new=')));
    project.write('bench.sh', takes('--new='));
    project.commit('change');
    const { stdout, stderr } = await project.pinbench(['run', '--runtime', 'host', '--no-store', '--output', 'out']);
    expect(stderr + stdout).not.toMatch(/failed|unknown/);
    expect(pairOf('a')).toEqual([100, 100]);
    expect(stdout).toMatch(/b +time +50 ms .* missing/);
  });

  test('that cannot be had from the clone is an infrastructure error, and no pass', async () => {
    project = new Project({ '.pinbench.yml': config('a=100'), 'bench.sh': BENCH });
    const blob = project.git('rev-parse', 'HEAD:bench.sh');
    project.git('checkout', '--quiet', '-b', 'change');
    project.write('bench.sh', `${BENCH}# changed\n`);
    project.commit('change');
    rmSync(path.join(project.folder, '.git/objects', blob.slice(0, 2), blob.slice(2)));
    const { code, stdout } = await project.pinbench(['run', '--runtime', 'host', '--output', 'out']);
    expect(code).toBe(4);
    expect(stdout).toMatch(
      /^Infrastructure error: .*the base \w{12} cannot be measured: this clone does not have all/m,
    );
    // What was measured of the head stands.
    expect([project.perf().status, project.perf().results.length]).toEqual(['ok', 1]);
  });

  /** Refuses a memory layout that is not random, or one that is. */
  const only = (aslr: 'on' | 'off', bench = BENCH) =>
    `case $(cat /proc/self/personality) in *4????) off=1 ;; *) off=0 ;; esac\n[ $off = ${aslr === 'off' ? 1 : 0} ] || exit 9\n${bench}`;

  test('is measured in what it is by its own configuration, and the head too', async () => {
    project = new Project({ '.pinbench.yml': config('a=100', { run: 'aslr: on' }), 'bench.sh': only('on') });
    project.git('checkout', '--quiet', '-b', 'change');
    project.write('.pinbench.yml', config('a=150', { run: 'aslr: off' }));
    project.write('bench.sh', BENCH);
    project.commit('slower, in what the base cannot be run in');
    const { code, stdout } = await project.pinbench(['run', '--runtime', 'host', '--no-store', '--output', 'out']);
    expect([code, pairOf('a')]).toEqual([1, [100, 150]]);
    expect(stdout).toContain(
      '`run.aslr` has changed: base "on", head "off"; in pairs, both sides were measured with that of the base',
    );
    expect(project.perf().pairs?.disturbances).toEqual([]);
    expect((await project.pinbench(['validate', 'out/perf.json'])).code).toBe(0);
  });

  test('does not end the comparison by what only the head fails in', async () => {
    project = new Project({ '.pinbench.yml': config('a=100', { run: 'aslr: on' }), 'bench.sh': BENCH });
    project.git('checkout', '--quiet', '-b', 'change');
    project.write('.pinbench.yml', config('a=150', { run: 'aslr: off' }));
    project.write('bench.sh', only('off'));
    project.commit('slower, and fails in what the base is measured in');
    const { code, stdout } = await project.pinbench(['run', '--runtime', 'host', '--no-store', '--output', 'out']);
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /3 pairs of 3 failed: head .*with run\.aslr of the base: change that in a pull request of its/,
    );
    expect(project.perf().pairs?.failing).toBe('head');
  });

  test('is measured in what the head is where this host has nothing else', async () => {
    const { code, stdout } = await measured(config('a=100', { run: 'cpus: "900"' }), config('a=150'));
    expect([code, pairOf('a')]).toEqual([1, [100, 150]]);
    expect(stdout).toMatch(
      /run\.cpus` has changed: .* with that of the head, because this host cannot offer that of the base: .*900/,
    );
  });

  test('that fails by itself is none', async () => {
    project = new Project({ '.pinbench.yml': config('a=100'), 'bench.sh': 'exit 7' });
    project.git('checkout', '--quiet', '-b', 'change');
    project.write('bench.sh', BENCH);
    project.commit('change');
    const { code, stdout } = await project.pinbench(['run', '--runtime', 'host', '--no-store']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/3 pairs of 3 failed: base ended with status "failed"/);
    expect(stdout).toMatch(/^No baseline: .*; re-measuring against the base was given up$/m);
  });
});
