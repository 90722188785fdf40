import { describe, expect, test } from 'vitest';
import { engineMissing } from '../engine/engine.ts';
import { printing, project } from './benchmarks.ts';
import { openScene } from './harness.ts';

describe.skipIf(engineMissing)('a second push', () => {
  test('is compared with the first, and stored beside it', async () => {
    const scene = await openScene();
    scene.origin.commit('main', 'first', project(printing({ parse: 100, render: 20 })));
    await scene.push('main');
    scene.origin.commit('main', 'second', project(printing({ parse: 100.1, render: 15 })));
    const job = await scene.push('main');
    expect(job.main.code).toBe(0);
    expect(job.outputs).toMatchObject({ verdict: 'improved', regressions: '0' });
    expect(scene.stored()).toHaveLength(2);
    await scene.expectTranscript();
  });
});
