import { describe, expect, test } from 'vitest';
import { engineMissing } from '../engine/engine.ts';
import { project } from './benchmarks.ts';
import { allContainers, openScene, runningContainers, until } from './harness.ts';

describe.skipIf(engineMissing)('SIGTERM in the middle of an invocation', () => {
  test('kills the container within 5 seconds; what happened is still reported', async () => {
    const scene = await openScene();
    scene.origin.commit('main', 'first', project("trap '' TERM INT\nsleep 600\n"));
    let seconds = Number.POSITIVE_INFINITY;
    const job = await scene.push('main', {
      async during(main) {
        await until(() => runningContainers().length > 0);
        const began = performance.now();
        main.kill('SIGTERM');
        await until(() => runningContainers().length === 0);
        seconds = (performance.now() - began) / 1000;
      },
    });
    expect(seconds).toBeLessThan(5);
    expect(job.main.code).toBe(3);
    expect(job.summary).toMatch(/Cancelled/);
    expect(job.artifacts).toHaveLength(1);
    expect(allContainers()).toEqual([]);
    expect(job.left).toEqual(['pinbench']);
    expect(job.post).toMatchObject({ code: 0, stdout: '' });
    expect(scene.stored()).toEqual([]);
    await scene.expectTranscript();
  });
});
