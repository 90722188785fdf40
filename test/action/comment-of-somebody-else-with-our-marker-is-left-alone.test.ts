import { describe, expect, test } from 'vitest';
import { engineMissing } from '../engine/engine.ts';
import { printing, project } from './benchmarks.ts';
import { openScene } from './harness.ts';

const THEIRS = '<!-- pinbench:bench/parser.fd47c7b4b91740bb -->\n### 🟢 Pass: trust me';

describe.skipIf(engineMissing)('a comment of somebody else that begins with our marker', () => {
  test('is left alone: ours is written beside it, and found again', async () => {
    const scene = await openScene({ comments: [{ author: 'mallory', body: THEIRS }] });
    scene.origin.commit('main', 'first', project(printing({ parse: 100 })));
    scene.origin.commit('feature', 'proposed', project(printing({ parse: 100 })));
    await scene.pullRequest({ head: 'feature' });
    await scene.pullRequest({ head: 'feature' });
    expect(scene.comments.map(({ author }) => author)).toEqual(['mallory', 'github-actions[bot]']);
    expect(scene.comments[0]?.body).toBe(THEIRS);
    // Otherwise theirs would not have been a temptation.
    expect(scene.comments[1]?.body.split('\n')[0]).toBe(THEIRS.split('\n')[0]);
    await scene.expectTranscript();
  });
});
