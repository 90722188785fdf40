import { describe, expect, test } from 'vitest';
import { engineMissing } from '../engine/engine.ts';
import { printing, project } from './benchmarks.ts';
import { openScene, type Scene } from './harness.ts';

/** A push to main that may not write, and so is kept as an artifact alone. */
async function pushed(scene: Scene, rest = ''): Promise<void> {
  scene.origin.commit('main', 'first', project(printing({ parse: 100, render: 20 }), rest));
  const job = await scene.push('main', { readOnly: true });
  expect(job.main.code).toBe(0);
  expect(job.artifacts).toHaveLength(1);
  expect(scene.stored()).toEqual([]);
}

describe.skipIf(engineMissing)('where no job may push', () => {
  test('a pull request is compared with the artifacts of the base branch', async () => {
    const scene = await openScene();
    await pushed(scene);
    scene.origin.commit('slower', 'slow', project(printing({ parse: 130, render: 20.02 })));
    const job = await scene.pullRequest({ head: 'slower', readOnly: true });
    expect(job.main.code).toBe(1);
    expect(job.outputs).toMatchObject({ verdict: 'regressed', regressions: '1' });
    expect(job.requests).toContain('GET /repos/o/r/actions/artifacts/5000/zip → 302');
    await scene.expectTranscript();
  });

  test('the artifacts of a fork’s pull request are no baseline for anybody', async () => {
    const scene = await openScene();
    scene.origin.commit('main', 'first', project(printing({ parse: 100 })));
    scene.origin.commit('theirs', 'fast', project(printing({ parse: 10 })));
    // A fork's branch may well be called main.
    const theirs = await scene.pullRequest({ head: 'theirs', from: 'f/r', as: 'main', runner: 'github-hosted' });
    expect(theirs.main.code).toBe(0);
    expect(theirs.artifacts).toHaveLength(1);
    const job = await scene.push('main', { readOnly: true });
    expect(job.outputs).toMatchObject({ verdict: 'no baseline' });
    expect(job.requests).toContainEqual(expect.stringContaining('/actions/workflows/'));
    expect(job.requests).not.toContainEqual(expect.stringContaining('/zip'));
  });

  test('and the job may not read artifacts either, the report says which permission it needs', async () => {
    const scene = await openScene({ actionsHidden: true });
    scene.origin.commit('main', 'first', project(printing({ parse: 100 })));
    const job = await scene.push('main', { readOnly: true });
    expect(job.main.code).toBe(0);
    expect(job.outputs).toMatchObject({ verdict: 'no baseline' });
    expect(job.summary).toContain('actions: read');
  });

  test('and the configuration says off, GitHub is not asked for artifacts', async () => {
    const scene = await openScene();
    await pushed(scene, 'store: { artifacts: off }\n');
    scene.origin.commit('slower', 'slow', project(printing({ parse: 130 }), 'store: { artifacts: off }\n'));
    const job = await scene.pullRequest({ head: 'slower', readOnly: true });
    // Nothing is stored that it may read; the base is measured beside it all the same.
    expect(job.outputs).toMatchObject({ verdict: 'regressed' });
    expect(job.requests.filter((line) => line.includes('/actions/'))).toEqual([]);
  });
});
