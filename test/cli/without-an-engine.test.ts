import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/commands/registry.ts';
import { type Finished, Project } from '../docker/project.ts';

/** The whole story on the host runtime, as on a machine without Docker, with benchmarks whose numbers are known. */
const NO_ENGINE = { DOCKER_HOST: 'unix:///no/engine.sock' };

const CONFIG = `version: 1
suites:
  parser:
    run: { command: [sh, bench.sh], invocations: 6, max-steal: 100%, max-interrupts: 1000000 }
slo:
  - { metric: parse/time, max: 500 ms }
`;

/** Two benchmarks around the given milliseconds, each invocation a little different. */
function bench(parse: number, print: number): string {
  return `n=$(cat n 2>/dev/null || echo 0); echo $(( (n + 1) % 6 )) >n
for b in parse:${parse} print:${print}; do
  echo '{"results":[{"name":"'\${b%%:*}'","metrics":[{"name":"time","value":'\${b#*:}.$n',"units":"ms"}]}]}'
done
`;
}

describe('without an engine', () => {
  let project: Project;
  afterEach(() => project.remove());

  const start = (): Project =>
    new Project({ '.pinbench.yml': CONFIG, 'bench.sh': bench(100, 50), '.gitignore': 'n\n' });
  const run = (...args: string[]): Promise<Finished> => project.pinbench(['run', ...args], { env: NO_ENGINE });

  test('it says what is lost, finds no baseline, then compares, then finds the one slowed benchmark', async () => {
    project = start();
    const first = await run('--output', 'out');
    expect(first.code).toBe(0);
    expect(first.stderr).toMatch(/no Docker engine answers/);
    expect(first.stderr).toMatch(
      /so there are no memory or process limits, no network or file isolation, and no freshly built environment/,
    );
    expect(first.stdout).toMatch(/No baseline: nothing was compared\n$/);
    expect(first.stdout).toContain('Direction assumed: lower is better for 2 metrics, from the unit (ms).');
    expect(project.perf('out/perf.json').assumedDirections).toHaveLength(1);

    const second = await run('--output', 'out');
    expect(second.code).toBe(0);
    expect(second.stdout).toMatch(/unchanged/);
    expect(second.stdout).not.toMatch(/regressed/);

    project.write('bench.sh', bench(140, 50));
    const third = await run('--output', 'out');
    expect(third.code).toBe(1);
    expect(third.stdout).toMatch(/parse +time +100\.\d+ ms +140\.\d+ ms +\+\d+\.\d %.* regressed/);
    expect(third.stdout).toMatch(/print +time .* unchanged/);
  });

  test('uncommitted changes never become a baseline, and the committed slowdown is not hidden by repeating it', async () => {
    project = start();
    await run();
    project.write('bench.sh', bench(140, 50));
    expect([(await run()).code, (await run()).code]).toEqual([1, 1]);
    project.commit('slower');
    expect([(await run()).code, (await run()).code]).toEqual([1, 1]);
    project.write('bench.sh', bench(100, 50));
    project.commit('fast again');
    expect((await run()).code).toBe(0);
  });

  test('--no-store keeps nothing, --json prints one document and nothing else on standard output', async () => {
    project = start();
    const finished = await run('--no-store', '--json', '--invocations', '2');
    const report = JSON.parse(finished.stdout);
    expect(report).toMatchObject({ schema: 'pinbench.report/1', verdict: 'no baseline', exitCode: 0 });
    expect(readdirSync(project.folder)).not.toContain('.pinbench');
  });

  test('an empty --output is refused, and stored runs that git tracks are warned of', async () => {
    project = start();
    const empty = await run('--output', '');
    expect(empty.code).toBe(2);
    expect(empty.stderr).toContain('--output is empty');
    expect((await run()).stderr).not.toContain('can forge them');
    project.git('add', '--force', '.pinbench/runs');
    expect((await run('--no-store')).stdout).toContain('stored runs here are part of the commit');
  });

  test('a run in a linked work tree is stored with those of the main one, and outlives it', async () => {
    project = start();
    const linked = `${project.folder}-linked`;
    project.git('worktree', 'add', '--quiet', '-b', 'change', linked);
    const config = ['--config', path.join(linked, '.pinbench.yml')];
    expect((await run(...config, '--invocations', '2')).code).toBe(0);
    project.git('worktree', 'remove', '--force', linked);
    const listed = await project.pinbench(['history', 'list']);
    expect(listed.stdout).toMatch(/parser.*change/);
  });

  test('a breached SLO fails although nothing was compared', async () => {
    project = start();
    project.write('.pinbench.yml', CONFIG.replace('500 ms', '0.05 s'));
    const finished = await run();
    expect(finished.code).toBe(1);
    expect(finished.stdout).toMatch(/parse +time +max 0\.05 s .*breached/);
  });

  test('a canary that matches no metric is said once: in the report, or as a warning beside its JSON', async () => {
    project = start();
    project.write('.pinbench.yml', `${CONFIG}compare: { canary: "prin/*" }\n`);
    const sentence = /No metric of this run matches `compare\.canary`, "prin\/\*".* Did you mean "print\/time"\?/;
    const finished = await run('--invocations', '2');
    expect(finished.stdout).toMatch(new RegExp(`^note: ${sentence.source}$`, 'm'));
    expect(finished.stderr).not.toMatch(sentence);
    const json = await run('--invocations', '2', '--json');
    expect(json.stderr).toMatch(new RegExp(`^warning: ${sentence.source}$`, 'm'));
    expect(JSON.parse(json.stdout).notes).toEqual([expect.stringMatching(sentence)]);
  });

  test('several suites get a folder each under --output, and one can be chosen', async () => {
    project = start();
    const two = CONFIG.replace(
      'slo:',
      '  other:\n    run: { command: [sh, bench.sh], invocations: 2, max-steal: 100%, max-interrupts: 1000000 }\nslo:',
    );
    project.write('.pinbench.yml', two);
    expect((await run('--output', 'out')).code).toBe(0);
    expect(readdirSync(path.join(project.folder, 'out')).sort()).toEqual([
      '.gitignore',
      'other',
      'parser',
      'report.json',
      'report.md',
    ]);
    expect((await run('other', '--output', 'one')).code).toBe(0);
    expect(project.perf('one/perf.json').suite).toBe('other');
  });

  test.each([
    ['below /proc', '/proc/pinbench', /no such folder, and it cannot be created/],
    ['a file', 'bench.sh', /a file is in the way/],
    ['below a file', 'bench.sh/out', /a file is in the way/],
  ])('--output %s: exit code 2, and nothing is measured', async (_name, output, says) => {
    project = start();
    const finished = await run('--output', output);
    expect([finished.code, finished.stderr]).toEqual([2, expect.stringMatching(says)]);
    expect(readdirSync(project.folder)).not.toContain('n');
  });

  test('a file that cannot be written in the end: the results are printed, and the reason is the headline', async () => {
    project = start();
    project.write('out/perf.json/taken', '');
    project.write('.pinbench.yml', CONFIG.replace('500 ms', '0.05 s'));
    const finished = await run('--output', 'out', '--invocations', '2');
    expect(finished.code).toBe(4);
    expect(finished.stdout).toMatch(/parse +time .*breached/);
    expect(finished.stdout).toMatch(/Infrastructure error: .*out\/perf\.json could not be written: EISDIR/);
    expect(finished.stderr).toMatch(/^error: .*out\/perf\.json could not be written/m);
    // Once on each: a person reads both.
    for (const text of [finished.stdout, finished.stderr]) expect(text.match(/could not be written/g)).toHaveLength(1);
  });

  test('what it writes is valid by its own rules', async () => {
    project = start();
    await run('--output', 'out');
    const finished = await project.pinbench(['validate', 'out/perf.json', '.pinbench.yml']);
    expect(finished.code).toBe(0);
    expect(finished.stdout).toMatch(
      /out\/perf\.json: valid perf\.json: suite parser, 6 invocations, 2 metrics, status ok/,
    );
  });

  test('the doctor says what is missing in its report, and warns of nothing before it', async () => {
    project = start();
    const { stdout, stderr } = await project.pinbench(['doctor', '--quick', '--no-save'], { env: NO_ENGINE });
    expect(stdout).toMatch(/engine/i);
    expect(stderr).not.toMatch(/host runtime|no Docker engine answers/);
  });

  test('--runtime docker refuses to go on without one: exit code 4', async () => {
    project = start();
    const finished = await run('--runtime', 'docker');
    expect(finished.code).toBe(4);
    expect(finished.stderr).toMatch(/^error: no Docker engine answers/m);
  });

  test.each<[string, string[], RegExp]>([
    ['a flag that does not exist', ['run', '--runtme', 'host'], /unknown option '--runtme'[\s\S]*--runtime/],
    ['a suite that does not exist', ['run', 'parsr'], /there is no suite "parsr"[\s\S]*parser/],
    ['a count that is none', ['run', '--invocations', '0'], /whole number/],
    ['a build argument without a value', ['run', '--build-arg', 'BASE'], /NAME=VALUE/],
    [
      'a configuration that is not there',
      ['run', '--config', 'no.yml'],
      /no\.yml cannot be read: there is no such file/,
    ],
    ['a configuration that is a folder', ['run', '-c', '.'], /configuration \. is a folder[\s\S]*name \.pinbench\.yml/],
    ['a configuration that is another folder', ['run', '-c', '.git'], /configuration \.git is a folder, without/],
    [
      'a file that is not there',
      ['validate', 'no.json'],
      /^no\.json cannot be read: there is no such file[\s\S]*check the name/,
    ],
  ])('%s: exit code 2 and a sentence', async (_name, args, says) => {
    project = start();
    const finished = await project.pinbench(args, { env: NO_ENGINE });
    expect(finished.code).toBe(2);
    expect(finished.stdout + finished.stderr).toMatch(says);
    expect(finished.stderr).not.toMatch(/at .*\.js:\d+/);
  });

  test('a typo in a key: exit code 2 with file, line, what was expected and the nearest spelling', async () => {
    project = start();
    project.write('.pinbench.yml', CONFIG.replace('invocations', 'invocatons'));
    const finished = await run();
    expect(finished.code).toBe(2);
    expect(finished.stderr).toMatch(
      /\.pinbench\.yml:4:\d+: unknown key "invocatons"[\s\S]*did you mean "invocations"\?/,
    );
  });

  test('a folder without a configuration or a repository: a sentence each way', async () => {
    project = start();
    project.git('rm', '--quiet', '--cached', '.pinbench.yml');
    project.write('.pinbench.yml', '');
    expect((await run()).stderr).toMatch(/\.pinbench\.yml.*empty/);
  });

  test.each(COMMANDS.map(({ name }) => name))('%s --help has an example and the exit codes', async (name) => {
    project = start();
    const help = await project.pinbench([name, '--help']);
    expect(help.code).toBe(0);
    expect(help.stdout).toMatch(new RegExp(`Examples?:\\n {2}\\$ pinbench ${name}[\\s\\S]*Exit codes:\\n {2}0 `));
  });

  test('an error is printed once, with its lines', async () => {
    project = start();
    const finished = await project.pinbench(['clean', '--cache', 'much']);
    expect(finished.code).toBe(2);
    expect(finished.stderr.match(/^error: /gm)).toHaveLength(1);
    expect(finished.stderr).toMatch(/^error: "much" is not a size\n {2}expected: .+\n$/);
  });
});
