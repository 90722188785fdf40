import { describe, expect, test } from 'vitest';
import { engineMissing } from '../engine/engine.ts';
import { printing, project } from './benchmarks.ts';
import { openScene } from './harness.ts';

describe.skipIf(engineMissing)('a push whose token may only read', () => {
  test('is not kept, which the summary says, and does not fail', async () => {
    const scene = await openScene({ readOnly: true });
    scene.origin.commit('main', 'first', project(printing({ parse: 100 })));
    const job = await scene.push('main');
    expect(job.main.code).toBe(0);
    expect(scene.stored()).toEqual([]);
    expect(job.summary).toMatch(/not kept.*contents: write/s);
    await scene.expectTranscript();
  });
});
