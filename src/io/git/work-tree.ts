/** What of a work tree differs from its commit, as far as it reaches what is measured. */
import path from 'node:path';
import type { BuildPlan } from '../../plan/image/build-plan.ts';
import type { IgnoreMatch, IgnoreRules } from '../../plan/image/ignore.ts';
import type { Uncommitted, WorkTree } from '../../plan/work-tree.ts';
import { openContext } from '../build/context.ts';
import { below, realPath } from '../files/real-path.ts';
import { finished, type Slices, slices } from '../process/slices.ts';
import { type Change, changesIn, pathsInside } from './repository.ts';

export interface WorkTreeOptions {
  /** Absolute, without links. */
  root: string;
  /** Absolute path of the configuration; null without one. */
  configuration: string | null;
  /** Absolute paths that pinbench itself writes to. */
  excluded: string[];
}

/** Whether a path of the work tree reaches what is measured: `part` of a folder that may hold some of it. */
type Reach = (name: string, isFolder: boolean) => Promise<'all' | 'part' | 'none'>;

/** The work tree is only read, and asked once. */
export function gitWorkTree({ root, configuration, excluded }: WorkTreeOptions): WorkTree {
  let listed: Promise<Change[]> | null = null;
  return {
    async uncommitted(measured, signal) {
      listed ??= changesIn(root, '.', 'folders');
      const ours = await pathsInside(root, excluded);
      const config = configuration === null ? null : below(root, await realPath(configuration));
      const reach =
        typeof measured === 'object'
          ? await contextReach(root, measured, signal)
          : async () => whole(measured === 'tree');
      const withConfig: Reach = async (name, isFolder) => (name === config ? 'all' : reach(name, isFolder));
      return found(root, await listed, withoutOurs(ours, withConfig), typeof measured === 'object');
    },
  };
}

async function found(root: string, changes: Change[], reach: Reach, ignoredCount: boolean): Promise<Uncommitted> {
  const answer: Uncommitted = { changed: [], ignored: [] };
  for (const change of changes) {
    const list = change.isIgnored ? answer.ignored : answer.changed;
    if (change.isIgnored && !ignoredCount) continue;
    const how = await reach(change.name, change.isFolder);
    if (how === 'all') list.push(change.isFolder ? `${change.name}/` : change.name);
    // An ignored folder is named as a whole: there may be a hundred thousand files in it.
    if (how === 'part' && change.isIgnored) list.push(`${change.name}/`);
    if (how !== 'part' || change.isIgnored) continue;
    const inside = await changesIn(root, change.name, 'files');
    for (const { name, isIgnored } of inside) if (!isIgnored && (await reach(name, false)) === 'all') list.push(name);
  }
  return answer;
}

function whole(isAll: boolean): 'all' | 'none' {
  return isAll ? 'all' : 'none';
}

/** What pinbench writes is nobody's change; a folder that holds some of that is looked into. */
function withoutOurs(ours: string[], reach: Reach): Reach {
  return async (name, isFolder) => {
    if (ours.some((folder) => name === folder || name.startsWith(`${folder}/`))) return 'none';
    const how = await reach(name, isFolder);
    const holdsOurs = isFolder && ours.some((folder) => folder.startsWith(`${name}/`));
    return holdsOurs && how === 'all' ? 'part' : how;
  };
}

async function contextReach(root: string, plan: BuildPlan, signal: AbortSignal): Promise<Reach> {
  const { folder, rules } = await openContext(plan);
  const slice = slices(signal);
  // They decide what is built, whatever the patterns say of them.
  const always = [plan.dockerfile, `${plan.dockerfile}.dockerignore`, '.dockerignore'];
  return async (name, isFolder) => {
    const absolute = path.join(root, name);
    const within = below(folder, absolute);
    // A folder that the context lies in is listed as one when none of it was ever added.
    if (within === null || within === '') return isFolder && below(absolute, folder) !== null ? 'part' : 'none';
    if (always.includes(within)) return 'all';
    const { ignored, mayHoldMore } = await matched(rules, within, slice);
    if (!isFolder) return whole(!ignored);
    const holdsAlways = always.some((file) => file.startsWith(`${within}/`));
    return ignored && !holdsAlways && !mayHoldMore ? 'none' : 'part';
  };
}

/** As the context is read: what is in a folder that is left out, and that nothing is taken back from, is not looked at. */
async function matched(
  rules: IgnoreRules,
  within: string,
  slice: Slices,
): Promise<{ ignored: boolean; mayHoldMore: boolean }> {
  let known: IgnoreMatch = { ignored: false, mayHoldMore: true, inside: rules.start() };
  for (const part of within.split('/')) {
    if (known.ignored && !known.mayHoldMore) break;
    known = await finished(rules.matching(known.inside, part), slice);
  }
  return known;
}
