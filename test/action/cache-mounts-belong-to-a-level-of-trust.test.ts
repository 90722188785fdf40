import { describe, expect, test } from 'vitest';
import { BASE } from '../docker/project.ts';
import { engineMissing } from '../engine/engine.ts';
import { printing, project } from './benchmarks.ts';
import { type Job, openScene } from './harness.ts';

/** Leaves a mark in a cache mount of a well-known id; the benchmark then tells on its standard error what was there. */
function marking(mark: string): Record<string, string> {
  const id = `trust-${process.pid}`;
  return {
    ...project(`cat /seen >&2; exit 1\n${printing({ parse: 100 })}`),
    Dockerfile: `FROM ${BASE}
RUN --mount=type=cache,id=${id},target=/cache echo "mark-${mark}" >>/cache/marks && cp /cache/marks /seen
COPY bench.sh /bench.sh
`,
  };
}

function marks(job: Job): string[] {
  return [...new Set(Array.from(job.main.stdout.matchAll(/mark-(\w+)/g), ([, mark = '']) => mark))].sort();
}

describe.skipIf(engineMissing)('what builds leave in a cache mount of one id', () => {
  test('is found by builds of the same level of trust alone: the default branch, other branches, forks', async () => {
    const scene = await openScene();
    scene.origin.commit('main', 'first', marking('main'));
    expect(marks(await scene.push('main'))).toEqual(['main']);
    scene.origin.commit('fork', 'from a fork', marking('fork'));
    const runner = 'github-hosted';
    const fork = await scene.pullRequest({ head: 'fork', from: 'stranger/r', runner, readOnly: true });
    expect(marks(fork)).toEqual(['fork']);
    scene.origin.commit('feature', 'of a branch', marking('branch'));
    expect(marks(await scene.pullRequest({ head: 'feature' }))).toEqual(['branch']);
    scene.origin.commit('main', 'second', marking('again'));
    expect(marks(await scene.push('main'))).toEqual(['again', 'main']);
  });
});
