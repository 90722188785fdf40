import { describe, expect, test } from 'vitest';
import { engineMissing } from '../engine/engine.ts';
import { printing, project } from './benchmarks.ts';
import { openScene, startedContainers } from './harness.ts';

describe.skipIf(engineMissing)('a pull request from a fork on a runner that later jobs use', () => {
  test('is refused before anything of it runs, unless the runner says that it takes one job', async () => {
    const scene = await openScene({ readOnly: true });
    scene.origin.commit('main', 'first', project(printing({ parse: 100 })));
    scene.origin.commit('feature', 'proposed', project(printing({ parse: 100 })));
    const fork = { head: 'feature', from: 'stranger/r', runner: 'self-hosted' } as const;

    const watch = startedContainers();
    const job = await scene.pullRequest(fork);
    expect(watch()).toEqual([]);
    expect(job.main.code).toBe(2);
    expect(job.requests).toEqual([]);
    expect(job.outputs).toEqual({ verdict: 'configuration error' });
    expect(job.summary).toContain('PINBENCH_ONE_JOB_RUNNER=1');

    const allowed = await scene.pullRequest({ ...fork, env: { PINBENCH_ONE_JOB_RUNNER: '1' } });
    expect(watch().length).toBeGreaterThan(0);
    expect(allowed.main.code).toBe(0);
    await scene.expectTranscript();
  });
});
