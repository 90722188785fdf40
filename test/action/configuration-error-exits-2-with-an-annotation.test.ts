import { describe, expect, test } from 'vitest';
import { engineMissing } from '../engine/engine.ts';
import { printing, project } from './benchmarks.ts';
import { openScene, startedContainers } from './harness.ts';

describe.skipIf(engineMissing)('a mistake in the configuration', () => {
  test('ends the job with 2 and an annotation that has the place and the right spelling', async () => {
    const scene = await openScene();
    scene.origin.commit('main', 'first', project(printing({ parse: 100 }), 'gate: { fail-onn: [slo] }\n'));
    const watch = startedContainers();
    const job = await scene.push('main');
    expect(watch()).toEqual([]);
    expect(job.main.code).toBe(2);
    expect(job.main.stdout).toMatch(/^::error title=pinbench,file=\.pinbench\.yml,line=7::.*"fail-on"/m);
    expect(job.summary).toContain('.pinbench.yml:7:9');
    expect(job.requests).toEqual([]);
    await scene.expectTranscript();
  });
});
