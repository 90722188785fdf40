import { describe, expect, test } from 'vitest';
import { engineMissing } from '../engine/engine.ts';
import { printing, project } from './benchmarks.ts';
import { openScene } from './harness.ts';

describe.skipIf(engineMissing)('a benchmark that fails', () => {
  test('ends the job with 3, says its last words, and stores nothing', async () => {
    const scene = await openScene();
    scene.origin.commit('main', 'first', project(`${printing({ parse: 100 })}echo no such corpus >&2\nexit 7\n`));
    const job = await scene.push('main');
    expect(job.main.code).toBe(3);
    expect(job.outputs).toMatchObject({ verdict: 'failed' });
    expect(job.summary).toContain('no such corpus');
    expect(job.main.stdout).toMatch(/^::error title=parser%3A failed::/m);
    expect(scene.stored()).toEqual([]);
    await scene.expectTranscript();
  });
});
