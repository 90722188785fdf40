import { describe, expect, test } from 'vitest';
import { BASE } from '../docker/project.ts';
import { engineMissing } from '../engine/engine.ts';
import { results } from './benchmarks.ts';
import { openScene } from './harness.ts';

describe.skipIf(engineMissing)('a first try without a config file', () => {
  test('takes an image, a command and the name of the result file', async () => {
    const scene = await openScene();
    scene.origin.commit('main', 'first', { 'README.md': 'no configuration here\n' });
    const json = results({ parse: 100 }).replaceAll('"', '\\"');
    const command = `sh -c "echo '${json}' >$PINBENCH_OUTPUT/results.json"`;
    const job = await scene.push('main', { inputs: { image: BASE, command, results: 'results.json' } });
    expect(job.main.code).toBe(0);
    expect(job.outputs).toMatchObject({ verdict: 'no baseline' });
    expect(scene.stored()).toEqual([expect.stringMatching(/^runs\/benchmark\//)]);
    await scene.expectTranscript();
  });
});
