import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { programFile } from '../../../../src/io/process/bundled-programs.ts';
import { hostWitness } from '../../../../src/io/process/witness.ts';
import type { Seen } from '../../../../src/plan/host-process.ts';

const BUILT = path.resolve(import.meta.dirname, '../../../../launcher/bin');
let folder = '';
let root = '';
beforeAll(() => {
  folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'pinbench-witness-')));
  root = path.join(folder, 'tree');
  mkdirSync(path.join(root, 'dist'), { recursive: true });
  for (const name of ['launcher', 'witness'] as const) {
    cpSync(programFile(BUILT, name), programFile(path.join(root, 'dist'), name));
  }
  writeFileSync(path.join(root, 'dist/bench.sh'), 'echo 1\n');
  execFileSync('git', ['init', '--quiet'], { cwd: root });
  execFileSync('git', ['add', '--all'], { cwd: root });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function seen(command: string[], launcher: string): Promise<Seen> {
  const home = path.join(root, 'dist');
  const plan = {
    ...{ argv: [programFile(home, 'launcher'), '--', ...command], directory: folder, env: { PATH: '/usr/bin:/bin' } },
    ...{ framed: true, autoCpus: false, outputFolder: path.join(folder, 'out'), resultFile: null, timeoutSeconds: 10 },
  };
  const witness = hostWitness(programFile(home, 'witness'), launcher, undefined, () => {});
  return witness(plan, root, [], new AbortController().signal);
}

describe('what the witness sees', () => {
  test('pinbench’s own launcher in the repository is no code of it', async () => {
    const launcher = programFile(path.join(root, 'dist'), 'launcher');
    const answer = await seen(['true'], launcher);
    if ('unseen' in answer) return;
    expect(answer.opened).toBeNull();
    expect(await seen(['sh', path.join(root, 'dist/bench.sh')], launcher)).toEqual({ opened: 'dist/bench.sh' });
  });

  test('another launcher there is', async () => {
    const answer = await seen(['true'], programFile(BUILT, 'launcher'));
    if ('unseen' in answer) return;
    expect(answer.opened).toMatch(/^dist\/launcher-/);
  });
});
