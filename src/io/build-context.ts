/** Packs a build context as a tar stream: the user's .dockerignore, and what pinbench keeps out of every context. */
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PassThrough, pipeline } from 'node:stream';
import dockerignore from '@balena/dockerignore';
import tar from 'tar-fs';
import type { BuildPlan } from '../image.ts';

/** `onError` is called once when a file cannot be read; the stream then ends with that error too. */
export function packContext(plan: BuildPlan, onError: (failed: Error) => void): PassThrough {
  const patterns = readIgnoreFile(plan);
  const takesBack = /^\s*!/m.test(patterns);
  const ignore = dockerignore.default({ ignorecase: false }).add(patterns).add(plan.ignore);
  // The engine needs these two even when the user's patterns leave them out.
  const needed = new Set([plan.dockerfile, '.dockerignore']);
  const pack = tar.pack(plan.context, {
    ignore: (name) => {
      const relative = path.relative(plan.context, name).split(path.sep).join('/');
      if (relative === '' || needed.has(relative) || !ignore.ignores(relative)) return false;
      // A folder that is left out may still hold what a later pattern, or the build itself, takes back in.
      const holdsNeeded = plan.dockerfile.startsWith(`${relative}/`);
      return !((holdsNeeded || takesBack) && !plan.ignore.includes(relative) && lstatSync(name).isDirectory());
    },
    // Owned by root whoever checked the tree out: the same tree gives the same layers on every machine.
    map: (header) => ({ ...header, uid: 0, gid: 0, uname: '', gname: '' }),
  });
  return pipeline(pack, new PassThrough(), (failed) => failed && onError(failed));
}

/** Docker's own rule: a file beside the Dockerfile goes before the context's. */
function readIgnoreFile(plan: BuildPlan): string {
  for (const name of [`${plan.dockerfile}.dockerignore`, '.dockerignore']) {
    const file = path.join(plan.context, name);
    if (existsSync(file)) return readFileSync(file, 'utf8');
  }
  return '';
}
