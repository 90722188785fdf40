import { describe, expect, test } from 'vitest';
import { engineMissing } from '../engine/engine.ts';
import { printing, project } from './benchmarks.ts';
import { allContainers, openScene } from './harness.ts';

describe.skipIf(engineMissing)('a push to the default branch', () => {
  test('stores the run, and has no baseline yet', async () => {
    const scene = await openScene();
    scene.origin.commit('main', 'first', project(printing({ parse: 100, render: 20 })));
    const job = await scene.push('main');
    expect(job.main.code).toBe(0);
    expect(job.outputs).toMatchObject({ verdict: 'no baseline', regressions: '0', 'slo-breaches': '0' });
    expect(scene.stored()).toEqual([expect.stringMatching(/^runs\/parser\//)]);
    expect(job.artifacts.map((one) => [...one.files.keys()].sort())).toEqual([
      ['perf.json', 'report.json', 'report.md'],
    ]);
    expect(scene.comments).toEqual([]);
    expect(allContainers()).toEqual([]);
    expect(job.left).toEqual(['pinbench']);
    await scene.expectTranscript('whole');
  });
});
