import { describe, expect, test } from 'vitest';
import { engineMissing } from '../engine/engine.ts';
import { project, results } from './benchmarks.ts';
import { openScene } from './harness.ts';

describe.skipIf(engineMissing)('a first try without a config file', () => {
  test('takes a Dockerfile, a command and the name of the result file', async () => {
    const scene = await openScene();
    const { '.pinbench.yml': _, ...files } = project(
      `echo '${results({ parse: 100 })}' >$PINBENCH_OUTPUT/results.json\n`,
    );
    scene.origin.commit('main', 'first', files);
    const inputs = { command: 'sh /bench.sh', dockerfile: 'Dockerfile', results: 'results.json' };
    const job = await scene.push('main', { inputs });
    expect(job.main.code).toBe(0);
    expect(job.outputs).toMatchObject({ verdict: 'no baseline' });
    expect(scene.stored()).toEqual([expect.stringMatching(/^runs\/benchmark\//)]);
    // Without a config file, what disturbs the machine that runs this counts by the defaults.
    await scene.expectTranscript('calm');
  });
});
