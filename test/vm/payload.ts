/** The second disk of one boot: a bare tar with what changes from day to day, so that no image is rebuilt for it. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import type { MachineImage } from './machine-image.ts';

const root = path.resolve(import.meta.dirname, '../..');
const PROGRAMS = ['spin', 'hungry-child'];

/**
 * Writes `payload.tar` into `folder` and answers with its path. Inside: `dist/`, `src/`, these tests, our static
 * programs in `bench/`, and `image.tar`: the root file system of the benchmarks' image (busybox and those programs).
 */
export function writePayload(folder: string, image: MachineImage, dist: string): string {
  const tree = path.join(folder, 'payload');
  const bench = path.join(folder, 'image');
  mkdirSync(path.join(bench, 'bench'), { recursive: true });
  mkdirSync(path.join(bench, 'bin'));
  cpSync(path.join(image.folder, 'busybox'), path.join(bench, 'bin/busybox'));
  symlinkSync('busybox', path.join(bench, 'bin/sh'));
  for (const name of PROGRAMS) {
    const source = path.join(import.meta.dirname, 'programs', `${name}.c`);
    const flags = ['-O1', '-Wall', '-Wextra', '-Werror', '-static', '-pthread'];
    execFileSync('gcc', [...flags, '-o', path.join(bench, 'bench', name), source], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  }

  mkdirSync(path.join(tree, 'test'), { recursive: true });
  cpSync(dist, path.join(tree, 'dist'), { recursive: true });
  // Some scenarios try a part of pinbench from its source: Node.js runs it as it is, as long as it needs no package.
  cpSync(path.join(root, 'src'), path.join(tree, 'src'), { recursive: true });
  cpSync(import.meta.dirname, path.join(tree, 'test/vm'), { recursive: true });
  cpSync(path.join(root, 'package.json'), path.join(tree, 'package.json'));
  cpSync(path.join(bench, 'bench'), path.join(tree, 'bench'), { recursive: true });
  tar(path.join(tree, 'image.tar'), bench);
  const payload = path.join(folder, 'payload.tar');
  tar(payload, tree);
  for (const done of [tree, bench]) rmSync(done, { recursive: true });
  return payload;
}

function tar(file: string, folder: string): void {
  execFileSync('tar', [
    '--create',
    '--owner=0',
    '--group=0',
    '--numeric-owner',
    '--file',
    file,
    '--directory',
    folder,
    '.',
  ]);
}
