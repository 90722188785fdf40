import { describe, expect, test } from 'vitest';
import { engineMissing } from '../engine/engine.ts';
import { printing, project } from './benchmarks.ts';
import { openScene } from './harness.ts';

const STRICT = "slo: [{ metric: 'parse/time', max: 110 ms }]\n";
const LOOSE = "slo: [{ metric: 'parse/time', max: 10 s }]\ngate: { fail-on: [] }\n";

describe.skipIf(engineMissing)('a pull request that loosens the limits it is judged by', () => {
  test('is judged by those of the base branch', async () => {
    const scene = await openScene();
    scene.origin.commit('main', 'strict', project(printing({ parse: 100 }), STRICT));
    scene.origin.commit('loose', 'loosened', project(printing({ parse: 120 }), LOOSE));
    const job = await scene.pullRequest({ head: 'loose' });
    expect(job.main.code).toBe(1);
    expect(job.outputs).toMatchObject({ verdict: 'breached', 'slo-breaches': '1' });
    expect(job.summary).toContain('max 110 ms');
    expect(job.summary).not.toContain('max 10 s');
    await scene.expectTranscript();
  });
});
