import { describe, expect, test } from 'vitest';
import { engineMissing } from '../engine/engine.ts';
import { printing, project } from './benchmarks.ts';
import { openScene } from './harness.ts';

describe.skipIf(engineMissing)('a pull request from a fork on a runner of GitHub’s own', () => {
  test('is measured and compared; the summary says why there is no comment', async () => {
    const scene = await openScene({ readOnly: true });
    scene.origin.commit('main', 'first', project(printing({ parse: 100 })));
    await scene.push('main', { readOnly: false });
    scene.origin.commit('feature', 'proposed', project(printing({ parse: 100.1 })));
    const job = await scene.pullRequest({
      ...{ head: 'feature', from: 'stranger/r', runner: 'github-hosted', readOnly: true },
    });
    expect(job.main.code).toBe(0);
    expect(job.outputs).toMatchObject({ verdict: 'unchanged' });
    expect(job.summary).toMatch(/No comment was written.*fork/);
    expect(job.artifacts).toHaveLength(1);
    expect(scene.comments).toEqual([]);
    expect(scene.stored()).toHaveLength(1);
    await scene.expectTranscript();
  });
});
