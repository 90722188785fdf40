import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { printing } from '../action/benchmarks.ts';
import { type Finished, Project } from '../docker/project.ts';

const NO_ENGINE = { DOCKER_HOST: 'unix:///no/engine.sock' };

const config = (suites: string[], more = ''): string => `version: 1
suites:
${suites.map((name) => `  ${name}: { run: { command: [sh, bench.sh], invocations: 2, max-steal: 100%, max-interrupts: 1000000 } }\n`).join('')}
compare: { mode: stored, learn: false }
${more}`;

describe('a suite that the base has and the branch has not', () => {
  let project: Project;
  beforeEach(() => {
    project = new Project({
      '.pinbench.yml': config(['lexer', 'parser']),
      'bench.sh': printing({ parse: 100 }),
      '.gitignore': 'out\n.pinbench\n',
    });
    project.git('switch', '--quiet', '--create', 'change');
  });
  afterEach(() => project.remove());

  const run = (...args: string[]): Promise<Finished> => project.pinbench(['run', ...args], { env: NO_ENGINE });
  const missing = /Suite "?lexer"? is missing: \.pinbench\.yml of main at [0-9a-f]{12} has it/;

  test.each([
    ['by default', '', 1],
    ["with missing-suite in this tree's fail-on", 'gate: { fail-on: [missing-suite] }', 1],
    ["without it in this tree's fail-on", 'gate: { fail-on: [slo, regression] }', 0],
  ])('is named, and fails %s', async (_when, gate, code) => {
    project.write('.pinbench.yml', config(['parser'], gate));
    project.commit('without the lexer');
    const finished = await run('--output', 'out');
    expect([finished.code, finished.stdout]).toEqual([code, expect.stringMatching(missing)]);
    expect(JSON.parse(project.read('out/report.json'))).toMatchObject({
      verdict: 'missing',
      missingSuites: ['lexer'],
    });
  });

  test('counts before it is committed, and against --base', async () => {
    project.write('.pinbench.yml', config(['parser']));
    expect((await run()).code).toBe(1);
    project.commit('without the lexer');
    project.commit('and on');
    const late = await run('--base', 'HEAD~1');
    expect([late.code, late.stdout]).toEqual([0, expect.not.stringContaining('is missing')]);
    const early = await run('--base', 'HEAD~2');
    expect([early.code, early.stdout]).toEqual([1, expect.stringMatching(/missing: \.pinbench\.yml of HEAD~2 at /)]);
  });

  test('counts only where it is named, when suites are named', async () => {
    project.write('.pinbench.yml', config(['parser']));
    project.commit('without the lexer');
    const other = await run('parser');
    expect([other.code, other.stdout]).toEqual([0, expect.not.stringContaining('is missing')]);
    const itself = await run('lexer');
    expect([itself.code, itself.stdout]).toEqual([1, expect.stringMatching(missing)]);
    const neither = await run('laxer');
    expect([neither.code, neither.stderr]).toEqual([2, expect.stringMatching(/there is no suite "laxer"/)]);
  });

  test('counts under the other name of the configuration', async () => {
    project.git('mv', '.pinbench.yml', '.pinbench.yaml');
    project.write('.pinbench.yaml', config(['parser']));
    project.commit('renamed');
    const finished = await run();
    expect([finished.code, finished.stdout]).toEqual([1, expect.stringMatching(missing)]);
  });

  test('is not missed where the base got it later, nor on the default branch', async () => {
    project.git('switch', '--quiet', 'main');
    project.write('.pinbench.yml', config(['lexer', 'parser', 'printer']));
    project.commit('another suite');
    project.git('switch', '--quiet', 'change');
    const branch = await run();
    expect([branch.code, branch.stdout]).toEqual([0, expect.not.stringContaining('is missing')]);
    project.git('switch', '--quiet', 'main');
    project.write('.pinbench.yml', config(['parser']));
    project.commit('two retired');
    expect((await run()).code).toBe(0);
  });

  test('is not known where the configuration of the base is not valid, and that is said', async () => {
    project.git('switch', '--quiet', 'main');
    project.write('.pinbench.yml', 'version: 0\n');
    project.commit('of another time');
    project.git('switch', '--quiet', '--create', 'later');
    project.write('.pinbench.yml', config(['parser']));
    project.commit('valid');
    const { code, stdout } = await run();
    expect(code).toBe(0);
    expect(stdout).toMatch(/lacks a suite of the base, main at [0-9a-f]{12}, is not known/);
  });
});
