/** Where a configuration lies: resolved once, and everything that compares paths starts from it. */
import path from 'node:path';
import { gitOutput } from '../git/git.ts';
import { gitRepository } from '../git/repository.ts';
import { below, realPath } from './real-path.ts';

export interface ConfigLocation {
  /** Absolute; its folder is without links. The file may be one itself. */
  file: string;
  /** The folder of `file`, which paths in the configuration are relative to. */
  directory: string;
  /** Of the work tree that holds it, without links; null outside git. A submodule is a work tree of its own. */
  root: string | null;
  /** `file` relative to the root with forward slashes; outside git its bare name. */
  within: string;
  /** The same by the name that was asked for: links inside of the work tree, which a commit can change, are not followed. */
  asked: string;
}

/**
 * `named` is absolute, as a person or a workflow names it, and not normalized. `outermost`: a submodule is a part of the
 * work tree that it was checked out with, which is what an event on GitHub is about.
 */
export async function configLocation(
  named: string,
  { outermost = false }: { outermost?: boolean } = {},
): Promise<ConfigLocation> {
  const directory = await realPath(path.dirname(named));
  const file = path.join(directory, path.basename(named));
  const found = await gitRepository().root(directory);
  if (found === null) return { file, directory, root: null, within: path.basename(file), asked: path.basename(file) };
  const root = outermost ? await outermostOf(found) : found;
  const within = below(root, file) ?? path.basename(file);
  return { file, directory, root, within, asked: (await enteredAt(root, named)) ?? within };
}

async function outermostOf(root: string): Promise<string> {
  let at = root;
  for (let above = await superproject(at); above !== null; above = await superproject(at)) at = above;
  return at;
}

async function superproject(root: string): Promise<string | null> {
  const output = await gitOutput(['rev-parse', '--show-superproject-working-tree'], { cwd: root });
  const found = output.toString().replace(/\r?\n$/, '');
  return found === '' ? null : realPath(found);
}

/** The first folder of the path that lies in the work tree, and the rest as it was named; null where that has no one meaning. */
async function enteredAt(root: string, named: string): Promise<string | null> {
  const names = path.dirname(named).split(path.sep);
  for (let count = 1; count <= names.length; count++) {
    const folder = names.slice(0, count).join(path.sep) || path.sep;
    const inside = below(root, await realPath(folder));
    if (inside === null) continue;
    const rest = names.slice(count);
    if (rest.includes('..')) return null;
    const asked = path.join(inside, ...rest, path.basename(named));
    return asked.split(path.sep).join('/');
  }
  return null;
}
