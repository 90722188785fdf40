/** Reads a build context, without what the user's .dockerignore and pinbench itself keep out: as a list, or as a tar. */
import { type BigIntStats, existsSync, lstatSync, readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import path from 'node:path';
import { PassThrough, pipeline } from 'node:stream';
import dockerignore from '@balena/dockerignore';
import tar from 'tar-fs';
import type { BuildPlan, ContextEntry } from '../image.ts';

export interface ListedEntry extends ContextEntry {
  /** Nanoseconds since 1970; no program can set it, so it tells of a change that the time of modification hides. */
  changed: bigint;
}

/**
 * Everything the build may see, each folder right before what is in it and names in the order of their bytes. Throws what
 * the file system throws, and for what no context can hold (a device, a pipe).
 */
export function listContext(plan: BuildPlan): ListedEntry[] {
  const filter = readFilter(plan);
  const entries: ListedEntry[] = [];
  visit('');
  return entries;

  function visit(folder: string): void {
    const names = readdirSync(path.join(plan.context, folder)).map((name) => Buffer.from(name));
    for (const name of names.sort(Buffer.compare)) {
      const relative = folder === '' ? name.toString() : `${folder}/${name}`;
      const out = filter.leavesOut(relative);
      if (out && !filter.mayHoldMore(relative)) continue;
      const stat = lstatSync(path.join(plan.context, relative), { bigint: true });
      if ((out && !stat.isDirectory()) || stat.isSocket()) continue;
      const place = entries.push(describe(plan.context, relative, stat));
      if (!stat.isDirectory()) continue;
      visit(relative);
      // A folder that is left out is there only for what a later pattern took back in.
      if (out && entries.length === place) entries.pop();
    }
  }
}

/** The entry of a single file, whatever the patterns say, or of what a link there points to; null when it is not there. */
export function listFile(plan: BuildPlan, relative: string): ListedEntry | null {
  const stat = statSync(path.join(plan.context, relative), { bigint: true, throwIfNoEntry: false });
  return stat === undefined ? null : describe(plan.context, relative, stat);
}

function describe(context: string, relative: string, stat: BigIntStats): ListedEntry {
  const kind = stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : stat.isSymbolicLink() ? 'link' : null;
  if (kind === null) throw new Error(`${relative} is neither a file, a folder nor a link`);
  return {
    path: relative,
    kind,
    permissions: Number(stat.mode & 0o7777n),
    bytes: kind === 'file' ? Number(stat.size) : 0,
    modified: stat.mtimeNs,
    target: kind === 'link' ? readlinkSync(path.join(context, relative)) : '',
    changed: stat.ctimeNs,
  };
}

/** `onError` is called once when a file cannot be read; the stream then ends with that error too. */
export function packContext(plan: BuildPlan, onError: (failed: Error) => void): PassThrough {
  const filter = readFilter(plan);
  // The engine needs these two even when the user's patterns leave them out.
  const needed = new Set([plan.dockerfile, '.dockerignore']);
  const pack = tar.pack(plan.context, {
    ignore: (name) => {
      const relative = path.relative(plan.context, name).split(path.sep).join('/');
      if (relative === '' || needed.has(relative) || !filter.leavesOut(relative)) return false;
      const holdsNeeded = plan.dockerfile.startsWith(`${relative}/`) && !plan.ignore.includes(relative);
      return !((holdsNeeded || filter.mayHoldMore(relative)) && lstatSync(name).isDirectory());
    },
    // Owned by root whoever checked the tree out: the same tree gives the same layers on every machine.
    map: (header) => ({ ...header, uid: 0, gid: 0, uname: '', gname: '' }),
  });
  return pipeline(pack, new PassThrough(), (failed) => failed && onError(failed));
}

interface Filter {
  leavesOut(relative: string): boolean;
  /** A folder that is left out may still hold what a later pattern takes back in. */
  mayHoldMore(relative: string): boolean;
}

function readFilter(plan: BuildPlan): Filter {
  const patterns = readIgnoreFile(plan);
  const takesBack = /^\s*!/m.test(patterns);
  const ignore = dockerignore.default({ ignorecase: false }).add(patterns).add(plan.ignore);
  return {
    leavesOut: (relative) => ignore.ignores(relative),
    mayHoldMore: (relative) => takesBack && !plan.ignore.includes(relative),
  };
}

/** Docker's own rule: a file beside the Dockerfile goes before the context's. */
export function readIgnoreFile(plan: BuildPlan): string {
  for (const name of [`${plan.dockerfile}.dockerignore`, '.dockerignore']) {
    const file = path.join(plan.context, name);
    if (existsSync(file)) return readFileSync(file, 'utf8');
  }
  return '';
}
