import { expect, test } from 'vitest';
import { type Containers, dockerBackend } from '../../../../src/app/backends/docker.ts';
import { prepareCommit, type Tree } from '../../../../src/app/paired/interleave.ts';
import type { MeasuringSession } from '../../../../src/app/run/produce-run.ts';
import type { RunContext } from '../../../../src/app/run/run-context.ts';
import type { RunSpec, Suite } from '../../../../src/model/config.ts';
import type { BuildPlan } from '../../../../src/plan/image/build-plan.ts';

const run: RunSpec = {
  ...{ invocations: 2, cpus: 'auto', memoryBytes: 1, shmBytes: 1, tmpBytes: 1, pids: 1, timeoutSeconds: 1, env: {} },
  ...{ aslr: 'off', shield: 'off', leave: [], maxSteal: 1, maxInterrupts: 1, command: ['bench'] },
};
const image = { dockerfile: '/here/Dockerfile', context: '/here', args: {}, timeoutSeconds: 60 };
const suite: Suite = { name: 's', directory: '/here', image, run, results: { format: 'auto' } };
const tree: Tree = {
  root: '/here',
  sources: { checkout: async (commit) => ({ directory: `/there/${commit}`, warnings: [], lacking: [] }) },
  suiteAt: async () => suite,
  builtAt: async () => suite,
};

test('a commit that is built beside the measured tree has cache mounts of its own', async () => {
  const namespaces: (string | undefined)[] = [];
  const build = async (plan: BuildPlan) => {
    namespaces.push(plan.args.BUILDKIT_CACHE_MOUNT_NS);
    throw new Error('built');
  };
  const progress = { stage() {}, line() {}, live() {}, warning() {}, done() {} };
  const cacheNamespace = (commit: string | null) => (commit === null ? 'head' : `beside ${commit}`);
  const containers = { engine: {}, builder: { build }, excluded: [], cacheNamespace, progress };
  const backend = dockerBackend(containers as unknown as Containers);
  const clock = { now: () => new Date(0), seconds: () => 0 };
  const session: MeasuringSession = { clock, progress, backend };
  const context = { cpus: null } as RunContext;
  const { signal } = new AbortController();
  await expect(backend.prepare(suite, context.cpus, progress, signal)).rejects.toThrow('built');
  for (const commit of ['1', '2']) {
    await expect(prepareCommit({ suite, commit }, tree, context, session, signal)).rejects.toThrow('built');
  }
  expect(namespaces).toEqual(['head', 'beside 1', 'beside 2']);
});
