import { describe, expect, test } from 'vitest';
import { engineMissing } from '../engine/engine.ts';
import { printing, project } from './benchmarks.ts';
import { openScene } from './harness.ts';

describe.skipIf(engineMissing)('an artifact service that is down', () => {
  test('costs the artifact and nothing else', async () => {
    const scene = await openScene({ faults: [{ on: 'CreateArtifact', status: 503, times: 99 }] });
    scene.origin.commit('main', 'first', project(printing({ parse: 100 })));
    scene.origin.commit('feature', 'proposed', project(printing({ parse: 100 })));
    const job = await scene.pullRequest({ head: 'feature' });
    expect(job.main.code).toBe(0);
    expect(job.artifacts).toEqual([]);
    expect(job.summary).toMatch(/did not take the artifact/);
    expect(job.outputs).toMatchObject({ verdict: 'unchanged' });
    expect(scene.comments.map(({ body }) => body)).toEqual([expect.stringMatching(/did not take the artifact/)]);
    await scene.expectTranscript();
  });
});
