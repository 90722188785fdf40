import { describe, expect, test } from 'vitest';
import { engineMissing } from '../engine/engine.ts';
import { printing, project } from './benchmarks.ts';
import { openScene } from './harness.ts';

const LIMITS = "slo:\n  - { metric: 'parse/time', max: 50 ms }\n  - { metric: 'render/time', max: 50 ms }\n";

describe.skipIf(engineMissing)('a breached service-level objective', () => {
  test('fails the job although there is nothing to compare with', async () => {
    const scene = await openScene();
    scene.origin.commit('main', 'first', project(printing({ parse: 100, render: 20 }), LIMITS));
    const job = await scene.push('main');
    expect(job.main.code).toBe(1);
    expect(job.outputs).toMatchObject({ verdict: 'breached', regressions: '0', 'slo-breaches': '1' });
    expect(job.main.stdout).toMatch(/^::error title=SLO breached%3A parse\/time::/m);
    // It was measured well: later runs may be compared with it.
    expect(scene.stored()).toHaveLength(1);
    await scene.expectTranscript();
  });
});
