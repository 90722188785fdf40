import { describe, expect, test } from 'vitest';
import { engineMissing } from '../engine/engine.ts';
import { printing, project } from './benchmarks.ts';
import { openScene } from './harness.ts';

describe.skipIf(engineMissing)('a schedule and a dispatch on the default branch', () => {
  test('store the run, as a push does; a push to another branch does not', async () => {
    const scene = await openScene();
    scene.origin.commit('main', 'first', project(printing({ parse: 100 })));
    expect((await scene.schedule()).outputs).toMatchObject({ verdict: 'no baseline' });
    expect(scene.stored()).toHaveLength(1);
    expect((await scene.dispatch()).outputs).toMatchObject({ verdict: 'unchanged' });
    expect(scene.stored()).toHaveLength(2);
    scene.origin.commit('feature', 'other', {});
    expect((await scene.push('feature')).outputs).toMatchObject({ verdict: 'unchanged' });
    expect(scene.stored()).toHaveLength(2);
    await scene.expectTranscript();
  });
});
