import { describe, expect, test } from 'vitest';
import { engineMissing } from '../engine/engine.ts';
import { printing, project } from './benchmarks.ts';
import { openScene } from './harness.ts';

describe.skipIf(engineMissing)('a pull request that changes no number', () => {
  test('passes, and its comment says what it was compared with', async () => {
    const scene = await openScene();
    scene.origin.commit('main', 'first', project(printing({ parse: 100, render: 20 })));
    await scene.push('main');
    scene.origin.commit('docs', 'words', { 'README.md': 'words\n' });
    const job = await scene.pullRequest({ head: 'docs' });
    expect(job.main.code).toBe(0);
    expect(job.outputs).toMatchObject({ verdict: 'unchanged', regressions: '0' });
    expect(scene.comments).toHaveLength(1);
    await scene.expectTranscript();
  });
});
