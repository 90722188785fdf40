import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { engineMissing } from '../engine/engine.ts';
import { printing, project } from './benchmarks.ts';
import { openScene, runningContainers, TOKEN, until } from './harness.ts';

/** As it is, and as the login that git sends. */
const FORMS = [TOKEN, Buffer.from(`x-access-token:${TOKEN}`).toString('base64'), Buffer.from(TOKEN).toString('base64')];

function holdsToken(content: Buffer | string): boolean {
  return FORMS.some((form) => content.includes(form));
}

/** Files below a folder with the token in them. */
function filesWithToken(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map((file) => path.join(file.parentPath, file.name)).filter((file) => holdsToken(readFileSync(file)));
}

describe.skipIf(engineMissing)('the token', () => {
  test('is in no log, file, comment, artifact, container or commit', async () => {
    const scene = await openScene();
    scene.origin.commit('main', 'first', project(printing({ parse: 100 })));
    const pushed = await scene.push('main');
    // One that fails has more to say, and so more to give away.
    scene.origin.commit('slower', 'slow', project(printing({ parse: 130 })));
    const proposed = await scene.pullRequest({ head: 'slower' });
    scene.origin.commit('main', 'mistaken', project('sleep 2; env; cat /proc/*/environ; exit 7\n'));
    let container = '';
    const failed = await scene.push('main', {
      async during() {
        await until(() => runningContainers().length > 0);
        container = execFileSync('docker', ['inspect', ...runningContainers()], { encoding: 'utf8' });
      },
    });
    // Every place has something to look at.
    expect([pushed.main.code, proposed.main.code, failed.main.code]).toEqual([0, 1, 3]);
    expect(container).toContain('pinbench.suite');
    expect(scene.comments).toHaveLength(1);
    expect(scene.stored()).toHaveLength(1);

    for (const { main, post, artifacts } of [pushed, proposed, failed]) {
      expect([main.stdout, main.stderr, post.stdout, post.stderr].filter(holdsToken)).toEqual([]);
      expect(artifacts).toHaveLength(1);
      const files = artifacts.flatMap((artifact) => [...artifact.files]);
      expect(files.filter(([, bytes]) => holdsToken(bytes)).map(([name]) => name)).toEqual([]);
    }
    expect(holdsToken(container)).toBe(false);
    expect(scene.comments.filter(({ body }) => holdsToken(body))).toEqual([]);
    // Work trees with their .git/config, outputs, state, summaries, temporary folders, and the served repository.
    expect(filesWithToken(scene.root)).toEqual([]);
    const objects = ['--git-dir', scene.origin.bare, 'log', '--all', '--patch', '--text', '--format=fuller'];
    expect(holdsToken(execFileSync('git', objects))).toBe(false);

    // The search itself finds what is there.
    writeFileSync(path.join(scene.root, 'planted'), `token=${TOKEN}\n`);
    expect(filesWithToken(scene.root)).toEqual([path.join(scene.root, 'planted')]);
  });
});
