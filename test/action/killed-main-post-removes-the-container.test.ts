import { describe, expect, test } from 'vitest';
import { engineMissing } from '../engine/engine.ts';
import { project } from './benchmarks.ts';
import { allContainers, openScene, runningContainers, until } from './harness.ts';

describe.skipIf(engineMissing)('a main step that is killed', () => {
  test('leaves a container and a folder, and the post step removes both', async () => {
    const scene = await openScene();
    scene.origin.commit('main', 'first', project('sleep 600\n'));
    let left: string[] = [];
    const job = await scene.push('main', {
      async during(main) {
        await until(() => runningContainers().length > 0);
        main.kill('SIGKILL');
      },
      between: () => {
        left = runningContainers();
      },
    });
    expect(job.main.code).toBeNull();
    expect(left).toHaveLength(1);
    expect(job.state.scratch).toContain(job.folder);
    expect(job.post).toMatchObject({ code: 0, stdout: expect.stringContaining('removed 1 container') });
    expect(allContainers()).toEqual([]);
    // The folder for results, made before anything is measured: the runner empties what it is in.
    expect(job.left).toEqual(['pinbench']);
    await scene.expectTranscript();
  });
});
