/** A project beside a folder that is not its own, with a secret in it that must not get out. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Project } from '../docker/project.ts';
import { type Ended, withProject } from './crash-ground.ts';

export const SECRET = 'hunter2-of-this-host';
/** Also in the environment, which /proc/self/environ shows. */
export const SECRET_ENV = { HOST_SECRET: SECRET };

export interface Beside {
  project: Project;
  /** Holds `secret`, and nothing else. */
  folder: string;
  link(target: string, name: string): void;
}

/** Whatever happened, nothing may have been written to the other folder. */
export function besideASecret(work: (ground: Beside) => string, files: Record<string, string> = {}): string {
  return withProject((project) => {
    const folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'pinbench-outside-')));
    try {
      writeFileSync(path.join(folder, 'secret'), `machine example.org login me password ${SECRET}\n`);
      const link = (target: string, name: string): void => {
        rmSync(path.join(project.folder, name), { force: true, recursive: true });
        symlinkSync(target, path.join(project.folder, name));
        project.commit('a link');
      };
      const words = work({ project, folder, link });
      assert.deepEqual(readdirSync(folder), ['secret'], 'something was written outside');
      return words;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, files);
}

/** Refused as wrong use, in a sentence, with the secret in none of the outputs. */
export function isRefused(ended: Ended, says: RegExp): void {
  assert.equal(ended.code, 2, `exit code ${ended.code}: ${ended.stdout}${ended.stderr}`);
  assert.match(ended.stderr, says);
  assert.ok(!`${ended.stdout}${ended.stderr}`.includes(SECRET), `the secret is shown: ${ended.stderr}`);
}
