import { describe, expect, test } from 'vitest';
import { engineMissing } from '../engine/engine.ts';
import { printing, project } from './benchmarks.ts';
import { openScene } from './harness.ts';

describe.skipIf(engineMissing)('a deployment of a commit, which has no ref', () => {
  test('is compared with the default branch, and not stored', async () => {
    const scene = await openScene();
    scene.origin.commit('main', 'first', project(printing({ parse: 100 })));
    await scene.push('main');
    const env = { GITHUB_EVENT_NAME: 'deployment', GITHUB_REF: '' };
    const job = await scene.push('main', { env });
    expect([job.main.code, job.main.stderr]).toEqual([0, '']);
    expect(job.outputs).toMatchObject({ verdict: 'unchanged' });
    expect(scene.stored()).toHaveLength(1);
  });
});
