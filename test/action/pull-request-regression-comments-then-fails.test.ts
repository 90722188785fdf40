import { describe, expect, test } from 'vitest';
import { engineMissing } from '../engine/engine.ts';
import { printing, project } from './benchmarks.ts';
import { openScene } from './harness.ts';

describe.skipIf(engineMissing)('a pull request that makes something slower', () => {
  test('gets a comment and an artifact, and only then fails; a second run updates the same comment', async () => {
    const scene = await openScene();
    scene.origin.commit('main', 'first', project(printing({ parse: 100, render: 20 })));
    await scene.push('main');

    scene.origin.commit('slower', 'slow', project(printing({ parse: 130, render: 20.02 })));
    const job = await scene.pullRequest({ head: 'slower' });
    expect(job.main.code).toBe(1);
    expect(job.outputs).toMatchObject({ verdict: 'regressed', regressions: '1', 'slo-breaches': '0' });
    const uploaded = job.requests.indexOf('POST /twirp/FinalizeArtifact → 200');
    const commented = job.requests.indexOf('POST /repos/o/r/issues/1/comments → 201');
    expect(uploaded).toBeGreaterThan(-1);
    expect(commented).toBeGreaterThan(uploaded);
    expect(job.artifacts).toHaveLength(1);
    const [{ id } = { id: 0 }] = scene.comments;
    expect(scene.comments.map(({ body }) => body)).toEqual([expect.stringMatching(/Fail.*1 of 2 metrics regressed/)]);

    scene.origin.commit('slower', 'less slow', project(printing({ parse: 120, render: 20.02 })));
    const again = await scene.pullRequest({ head: 'slower' });
    expect(again.main.code).toBe(1);
    expect(scene.comments).toEqual([expect.objectContaining({ id, body: expect.stringContaining('120 ms') })]);
    // A run of a pull request is no baseline for anybody.
    expect(scene.stored()).toHaveLength(1);
    await scene.expectTranscript();
  });
});
