import { describe, expect, test } from 'vitest';
import { confirm } from '../../../../src/app/paired/confirm-suspects.ts';
import type { Tree } from '../../../../src/app/paired/interleave.ts';
import type { MeasuringSession, Produced } from '../../../../src/app/run/produce-run.ts';
import type { RunSpec, Suite } from '../../../../src/model/config.ts';
import { usageError } from '../../../../src/model/errors.ts';
import type { Run } from '../../../../src/model/run.ts';
import { BASE_COMMIT, foundBaseline, plainRules, valuedRun } from '../../../builders/compared-runs.ts';

const run: RunSpec = {
  ...{ invocations: 2, cpus: 'auto', memoryBytes: 1, shmBytes: 1, tmpBytes: 1, pids: 1, timeoutSeconds: 1, env: {} },
  ...{ aslr: 'off', shield: 'off', leave: [], maxSteal: 1, maxInterrupts: 1, command: ['bench'] },
};
const image = { name: 'ready', args: {}, timeoutSeconds: 1 };
const suite: Suite = { name: 's', directory: '/here', image, run, results: { format: 'auto' } };

/** Whatever would have to be made or run is refused. */
const session = {
  clock: { now: () => new Date(0), seconds: () => 0 },
  progress: { stage() {}, line() {}, live() {}, warning() {}, done() {} },
  backend: { usesImages: true, prepare: () => Promise.reject(usageError('nothing can be pulled here')) },
} as unknown as MeasuringSession;

/** What became of a run whose image is that of the base's stored run. */
async function confirmed(there: Partial<Suite>): Promise<string | undefined> {
  const id = `sha256:${'1'.repeat(64)}`;
  const made: Partial<Run> = { image: { id, digest: null, name: 'ready', cache: 'not built', buildSeconds: 0 } };
  const own = valuedRun('stored', { 'a/time': [100, 100] }, {}, made);
  const base = { ...own, source: { ...own.source, commit: BASE_COMMIT, dirty: false } };
  const head = valuedRun('head', { 'a/time': [150, 150] }, {}, made);
  const tree: Tree = {
    root: '/here',
    sources: { checkout: async () => ({ directory: '/there', warnings: [], lacking: [] }) },
    suiteAt: async () => ({ ...suite, directory: '/there', ...there }),
    builtAt: async () => suite,
  };
  const produced = { run: head, context: {}, prepared: { suite } } as unknown as Produced;
  const question = { suite, produced, baseline: foundBaseline([base]), baseRuns: [base], also: [], budgetSeconds: 9 };
  const asked = { ...question, rules: plainRules, base: { commit: BASE_COMMIT } };
  const { run: withWarning } = await confirm(asked, tree, session, new AbortController().signal);
  return withWarning.pairs?.ended;
}

describe('a run whose image is that of the base’s stored run', () => {
  test('is not re-measured', async () => {
    expect(await confirmed({})).toBe('same image');
  });

  test.each<[string, Partial<Suite>]>([
    ['another file of results', { results: { format: 'auto', path: 'fast.json' } }],
    ['another format', { results: { format: 'copybook' } }],
    ['another command', { run: { ...run, command: ['bench', '--quick'] } }],
    ['another environment', { run: { ...run, env: { QUICK: '1' } } }],
  ])('is no repeat of it with %s', async (_, there) => {
    expect(await confirmed(there)).toBeUndefined();
  });
});
