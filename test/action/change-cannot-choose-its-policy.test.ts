import { describe, expect, test } from 'vitest';
import { engineMissing } from '../engine/engine.ts';
import { printing } from './benchmarks.ts';
import { openScene } from './harness.ts';

const RUN = 'invocations: 2, shield: off, max-steal: 100%, max-interrupts: 1000000';
/** On the host itself: what is judged is the same there, and nothing has to be built. */
const inputs = { runtime: 'host' };

const config = (suites: string[], rest = ''): string =>
  `version: 1\nsuites:\n${suites.map((name) => `  ${name}: { run: { command: [sh, bench.sh], ${RUN} } }\n`).join('')}${rest}`;

const STRICT = "slo: [{ metric: 'parse/time', max: 110 ms, branches: [main] }]\n";
const LOOSE = "slo: [{ metric: 'parse/time', max: 10 s }]\ngate: { fail-on: [] }\n";
const slow = printing({ parse: 120 });

describe.skipIf(engineMissing)('a change does not choose what it is judged by', () => {
  test.each<[string, Record<string, string | null>, Record<string, string>]>([
    ['renames the configuration', { '.pinbench.yml': null, '.pinbench.yaml': config(['parser'], LOOSE) }, {}],
    ['adds one by the other name', { '.pinbench.yaml': config(['parser'], LOOSE), '.pinbench.yml': null }, {}],
    [
      'moves it, and the workflow says where to',
      { '.pinbench.yml': null, 'deep/.pinbench.yml': config(['parser'], LOOSE).replace('bench.sh', '../bench.sh') },
      { config: 'deep/.pinbench.yml' },
    ],
  ])('a pull request that %s', async (_name, change, more) => {
    const scene = await openScene();
    scene.origin.commit('main', 'strict', {
      '.pinbench.yml': config(['parser'], STRICT),
      'bench.sh': printing({ parse: 100 }),
    });
    scene.origin.commit('loose', 'loosened', { 'bench.sh': slow, 'deep/bench.sh': slow, ...change });
    const job = await scene.pullRequest({ head: 'loose', inputs: { ...inputs, ...more } });
    expect(job.outputs).toMatchObject({ verdict: 'breached' });
    expect(job.summary).toContain('max 110 ms');
    expect(job.summary).toContain('policy from .pinbench.yml of main at');
    expect(job.main.code).toBe(1);
  });

  test('a suite that is gone is missing: renamed, deleted, or with its configuration', async () => {
    const scene = await openScene();
    const files = { '.pinbench.yml': config(['lexer', 'parser']), 'bench.sh': printing({ parse: 100 }) };
    scene.origin.commit('main', 'two suites', files);
    scene.origin.commit('one', 'one suite', { '.pinbench.yml': config(['lexer', 'parser2']) });
    scene.origin.commit('none', 'no configuration', { '.pinbench.yml': null });

    const renamed = await scene.pullRequest({ head: 'one', inputs });
    expect(renamed.outputs).toMatchObject({ verdict: 'missing' });
    expect(renamed.summary).toMatch(/🔴 Fail: 1 suite missing/);
    expect(renamed.summary).toMatch(/Suite parser is missing: \.pinbench\.yml of main at \S+ has it/);
    expect(renamed.main.code).toBe(1);

    const named = await scene.pullRequest({ head: 'one', inputs: { ...inputs, suites: 'parser' } });
    expect([named.outputs.verdict, named.main.code]).toEqual(['missing', 1]);
    const other = await scene.pullRequest({ head: 'one', inputs: { ...inputs, suites: 'lexer' } });
    expect(other.main.code).toBe(0);

    const deleted = await scene.pullRequest({ head: 'none', inputs });
    expect(deleted.summary).toMatch(/2 suites missing[\s\S]*Suite lexer is missing[\s\S]*Suite parser is missing/);
    expect([deleted.outputs.verdict, deleted.main.code]).toEqual(['missing', 1]);
  });

  test('a suite that the base got meanwhile is not missed', async () => {
    const scene = await openScene();
    scene.origin.commit('main', 'one suite', {
      '.pinbench.yml': config(['lexer']),
      'bench.sh': printing({ parse: 100 }),
    });
    scene.origin.commit('topic', 'a change', { 'bench.sh': printing({ parse: 100, print: 50 }) });
    scene.origin.commit('main', 'a second suite', { '.pinbench.yml': config(['lexer', 'parser']) });
    // A push has the branch as it is, without the base branch merged into it.
    const job = await scene.push('topic', { inputs });
    expect(job.summary).not.toContain('missing');
    expect(job.main.code).toBe(0);
  });

  test('a merge queue is judged as the pull request was: by the base, and for the branch merged into', async () => {
    const scene = await openScene();
    scene.origin.commit('main', 'strict', {
      '.pinbench.yml': config(['parser'], STRICT),
      'bench.sh': printing({ parse: 100 }),
    });
    scene.origin.commit('loose', 'loosened', { '.pinbench.yml': config(['parser'], LOOSE), 'bench.sh': slow });
    const job = await scene.mergeGroup('loose', { inputs });
    expect([job.outputs.verdict, job.main.code]).toEqual(['breached', 1]);
  });

  describe('a commit that is not on the default branch is judged by the default branch', () => {
    const strict = STRICT.replace(', branches: [main]', '');
    const opened = async () => {
      const scene = await openScene();
      const first = scene.origin.commit('main', 'strict', {
        '.pinbench.yml': config(['parser'], strict),
        'bench.sh': printing({ parse: 100 }),
      });
      scene.origin.commit('loose', 'loosened', { '.pinbench.yml': config(['parser'], LOOSE), 'bench.sh': slow });
      return { scene, main: { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: first } };
    };

    test.each<[string, Record<string, string>, boolean?]>([
      ['a push', {}],
      ['a push to a branch that rules of the repository are for', { GITHUB_REF_PROTECTED: 'true' }],
      ['a tag', { GITHUB_REF: 'refs/tags/x1' }],
      ['a deployment without a ref', { GITHUB_EVENT_NAME: 'deployment', GITHUB_REF: '' }],
      ['a dispatch on the default branch', { GITHUB_EVENT_NAME: 'workflow_dispatch' }, true],
      ['a schedule', { GITHUB_EVENT_NAME: 'schedule' }, true],
    ])('%s', async (_what, env, isOnMain = false) => {
      const { scene, main } = await opened();
      const job = await scene.push('loose', { inputs, env: { ...env, ...(isOnMain ? main : {}) } });
      expect([job.outputs.verdict, job.main.code]).toEqual(['breached', 1]);
      expect(job.summary).toContain('policy from .pinbench.yml of main at');
    });

    test('a tag and a deployment of what was merged have their own', async () => {
      const { scene } = await opened();
      scene.origin.commit('main', 'loosened by a merge', {
        '.pinbench.yml': config(['parser'], LOOSE),
        'bench.sh': slow,
      });
      const merged = scene.origin.tip('main') ?? '';
      scene.origin.commit('main', 'strict again', { '.pinbench.yml': config(['parser'], strict) });
      scene.origin.point('old', merged);
      for (const env of [{ GITHUB_REF: 'refs/tags/v1' }, { GITHUB_REF: '', GITHUB_EVENT_NAME: 'deployment' }]) {
        const job = await scene.push('old', { inputs, env });
        expect(job.summary).not.toContain('policy from');
        expect(job.main.code).toBe(0);
      }
    });
  });

  test('a workspace without git is judged by the base, or not at all', async () => {
    const scene = await openScene();
    scene.origin.commit('main', 'strict', {
      '.pinbench.yml': config(['parser'], STRICT),
      'bench.sh': printing({ parse: 100 }),
    });
    scene.origin.commit('loose', 'loosened', { '.pinbench.yml': config(['parser'], LOOSE), 'bench.sh': slow });
    const archived = { inputs, archive: true };
    const job = await scene.pullRequest({ head: 'loose', ...archived });
    expect([job.outputs.verdict, job.main.code]).toEqual(['breached', 1]);
    expect(job.summary).toContain('policy from .pinbench.yml of main at');

    scene.origin.commit('main', 'no configuration', { '.pinbench.yml': null });
    const push = await scene.push('loose', archived);
    expect(push.main.code).toBe(4);
    expect(push.main.stdout).toMatch(/there is no \.?"?\.pinbench\.yml"? at main at .*install git/s);
  });

  test('a checkout in a folder of the workspace: policy and base are those of its repository', async () => {
    const scene = await openScene();
    scene.origin.commit('main', 'strict', {
      '.pinbench.yml': config(['parser'], STRICT),
      'bench.sh': printing({ parse: 100 }),
    });
    scene.origin.commit('loose', 'loosened', {
      '.pinbench.yml': config(['parser'], LOOSE),
      'bench.sh': printing({ parse: 109 }),
    });
    const paired = { ...inputs, config: 'repo/.pinbench.yml' };
    const job = await scene.pullRequest({ head: 'loose', inputs: paired, checkout: 'repo' });
    expect(job.summary).toContain('policy from .pinbench.yml of main at');
    expect(job.summary).toContain('max 110 ms');
    scene.origin.commit('main', 'in pairs', { '.pinbench.yml': config(['parser'], 'compare: { mode: paired }\n') });
    scene.origin.commit('slow', 'slower', { 'bench.sh': printing({ parse: 200 }) });
    const slower = await scene.pullRequest({ head: 'slow', inputs: paired, checkout: 'repo' });
    expect([slower.outputs.verdict, slower.main.code]).toEqual(['regressed', 1]);
  });

  test('a compare.baseline that is no branch is an error with the nearest name', async () => {
    const scene = await openScene();
    const rest = 'compare: { baseline: mian }\n';
    scene.origin.commit('main', 'misspelt', {
      '.pinbench.yml': config(['parser'], rest),
      'bench.sh': printing({ parse: 100 }),
    });
    scene.origin.commit('topic', 'a change', { 'bench.sh': printing({ parse: 101 }) });
    const job = await scene.pullRequest({ head: 'topic', inputs });
    expect(job.main.code).toBe(2);
    expect(job.main.stdout).toMatch(/compare\.baseline is "mian".*did you mean "main"\?/s);
  });
});
