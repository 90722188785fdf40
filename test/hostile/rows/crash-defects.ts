/** Defects of the program itself, put into it from outside: 4, never 1 and never 0. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { CLI } from '../../docker/project.ts';
import { type Ended, preload, RUN, shell, withProject } from '../crash-ground.ts';
import type { Row } from '../row.ts';

const DIST = path.dirname(CLI);
const PATCH = 'import fs from "node:fs"; import m from "node:module"; const real = fs.promises.mkdtemp;';
const SYNC = 'm.syncBuiltinESMExports();';

/** Defect, how it is put in. All that is known is thrown in the middle of a run, or not at all. */
const DEFECTS: [string, string, RegExp][] = [
  [
    'an exception in a callback',
    `${PATCH} fs.promises.mkdtemp = (p) => { setTimeout(() => { throw new Error("in a callback"); }, 1); return real(p); }; ${SYNC}`,
    /bug in pinbench[\s\S]*in a callback/,
  ],
  [
    'a promise that is rejected with nobody waiting',
    `${PATCH} fs.promises.mkdtemp = (p) => { Promise.reject(new Error("nobody waits")); return real(p); }; ${SYNC}`,
    /bug in pinbench[\s\S]*nobody waits/,
  ],
  [
    'a promise that never settles',
    `${PATCH} fs.promises.mkdtemp = () => new Promise(() => {}); ${SYNC}`,
    /bug in pinbench[\s\S]*there is no result/,
  ],
  [
    'something thrown that is no error',
    `${PATCH} fs.promises.mkdtemp = () => { throw null; }; ${SYNC}`,
    /bug in pinbench[\s\S]*null/,
  ],
  [
    'endless recursion',
    `import os from "node:os"; const f = () => f() + 1; os.tmpdir = () => f();`,
    /bug in pinbench[\s\S]*call stack/,
  ],
];

export const rows: Row[] = DEFECTS.map(([defect, code, says]) => ({
  boundary: 'crash' as const,
  attack: `a defect: ${defect}`,
  tried: 'exit code 1 of Node.js, or 0 of a program that just stops',
  run: async () =>
    withProject((project) => {
      const { code: exitCode, stderr } = shell(project, RUN, preload(code));
      assert.equal(exitCode, 4, stderr.slice(-300));
      assert.match(stderr, says);
      return 'exit code 4, and the defect is reported as one';
    }),
}));

/** The three doors of a copy of dist/ that something is wrong with. */
function doors(damage: (dist: string) => void): Ended[] {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pinbench-dist-'));
  const dist = path.join(folder, 'dist');
  try {
    cpSync(DIST, dist, { recursive: true });
    damage(dist);
    return ['cli.js', 'action.js', 'post.js'].map((entry) => {
      const ended = spawnSync(process.execPath, [path.join(dist, entry), 'validate', 'x.yml'], { encoding: 'utf8' });
      return { code: ended.status, stdout: ended.stdout, stderr: ended.stderr };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const DAMAGES: [string, (dist: string) => void][] = [
  ['the bundle is missing', (dist) => rmSync(path.join(dist, 'pinbench.js'))],
  ['the bundle is cut short', (dist) => halve(path.join(dist, 'pinbench.js'))],
  ['the bundle’s chunks are missing', (dist) => rmSync(path.join(dist, 'chunks'), { recursive: true })],
  [
    'the bundle’s chunks are cut short',
    (dist) => {
      const chunks = path.join(dist, 'chunks');
      for (const name of readdirSync(chunks)) halve(path.join(chunks, name));
    },
  ],
];

for (const [attack, damage] of DAMAGES) {
  rows.push({
    boundary: 'crash',
    attack,
    tried: 'Node.js ends with 1 at load',
    run: async () => {
      const [cli, action, post] = doors(damage);
      assert.deepEqual([cli?.code, action?.code, post?.code], [4, 4, 4]);
      assert.match(cli?.stderr ?? '', /^error: (pinbench cannot be loaded|a file of pinbench itself)/m);
      assert.match(action?.stdout ?? '', /^::error title=pinbench::/m);
      return 'all three entries end with 4 and say that dist/ is not whole';
    },
  });
}

function halve(file: string): void {
  const content = readFileSync(file);
  writeFileSync(file, content.subarray(0, content.length / 2));
}
