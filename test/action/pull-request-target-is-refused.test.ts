import { describe, expect, test } from 'vitest';
import { engineMissing } from '../engine/engine.ts';
import { printing, project } from './benchmarks.ts';
import { openScene, startedContainers } from './harness.ts';

describe.skipIf(engineMissing)('pull_request_target', () => {
  test('is refused, whoever proposed and wherever it runs', async () => {
    const scene = await openScene();
    scene.origin.commit('main', 'first', project(printing({ parse: 100 })));
    scene.origin.commit('feature', 'proposed', project(printing({ parse: 100 })));
    const watch = startedContainers();
    const job = await scene.pullRequest({ head: 'feature', event: 'pull_request_target', runner: 'github-hosted' });
    expect(watch()).toEqual([]);
    expect(job.main.code).toBe(2);
    expect(job.requests).toEqual([]);
    expect(job.main.stdout).toMatch(/^::error title=pinbench::.*secrets/m);
    await scene.expectTranscript();
  });
});
