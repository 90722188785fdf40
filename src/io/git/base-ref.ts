/** What a run in this clone is compared with: the place where HEAD left the default branch, or left what was named. */
import { usageError } from '../../model/errors.ts';
import { nearest } from '../../text/nearest.ts';
import { quote, quoted } from '../../text/quote.ts';
import { mergeBases } from './ancestry-graph.ts';
import { commitOf } from './commit-name.ts';
import { cloneAlone, type GitOptions, git, gitOutput } from './git.ts';
import { deepenCommand, isShallow } from './shallow.ts';

export interface BaseQuestion {
  /** The work tree. */
  root: string;
  /** HEAD's commit. */
  head: string;
  isDirty: boolean;
  /** `--base`: a branch, a tag, or anything else that git takes for a commit. */
  asked: string | undefined;
  /** `compare.baseline`: a branch. */
  configured: string | undefined;
}

export interface ChosenBase {
  /** What it is called: "main". Null on the default branch, whose own line counts, and where no branch is known to be it. */
  name: string | null;
  /** The merge base, the tip where there are several; a commit without any history in common where there is none. */
  commit: string | null;
  /** For the report: a sentence. */
  note: string | null;
}

const BRANCHES = ['refs/heads', 'refs/remotes'];

export async function chooseBase(question: BaseQuestion): Promise<ChosenBase> {
  const { root, head, isDirty, asked, configured } = question;
  const clone = cloneAlone(root);
  if (asked !== undefined) return named(clone, head, isDirty, asked);
  const remote = await remoteOf(clone);
  const name = configured ?? (await defaultBranch(clone, remote));
  if (name === null || (configured === undefined && (await isOnlyBranch(clone, remote, name)))) {
    return { name: null, commit: null, note: (await cutLine(clone)) ?? (await unknownDefault(clone, remote)) };
  }
  const tips = await tipsOf(clone, remote, name);
  if (tips.length === 0) throw await noBranch(clone, name, remote);
  // On the branch itself its own line counts.
  if ((await symbolic(clone, 'HEAD')) === `refs/heads/${name}`) {
    return { name: null, commit: null, note: await cutLine(clone) };
  }
  // Where this clone's branch and the server's differ, the nearer one: what either has is no work of this branch.
  const [base, ...more] = await mergeBases(clone, head, ...tips);
  if (base !== undefined) return { name, commit: more.length === 0 ? base : await furthestOf(clone, tips), note: null };
  const note = (await isShallow(clone))
    ? `This clone is shallow and does not reach back to where it left ${name}: ${await fetchHistory(clone)}.`
    : `This commit and ${name} have no commit in common: name another base with --base.`;
  return { name, commit: tips[0] ?? null, note };
}

/** Whether a commit has this file; `name` is relative to the root. */
export async function hasFile(root: string, commit: string, name: string): Promise<boolean> {
  return (await git(['cat-file', '-e', `${commit}:${name}`], cloneAlone(root))).code === 0;
}

async function named(clone: GitOptions, head: string, isDirty: boolean, asked: string): Promise<ChosenBase> {
  const tip = await commitNamed(clone, asked);
  const [base, ...more] = await mergeBases(clone, head, tip);
  if (base === undefined) {
    const shallow = await isShallow(clone);
    throw usageError(
      `--base ${quote(asked)} and HEAD have no commit in common${shallow ? ' in this shallow clone' : ''}`,
      {
        expected: 'a commit that shares history with the one that is measured',
        fix: shallow ? await fetchHistory(clone) : 'name another one',
      },
    );
  }
  if (base === head && !isDirty) {
    throw usageError(`HEAD is already contained in ${quote(asked)}, so there is nothing to compare`, {
      expected: 'a base from which HEAD has moved on, or uncommitted changes',
      fix: 'name an earlier commit, such as --base HEAD~1, or leave --base out',
    });
  }
  return { name: asked, commit: more.length === 0 ? base : tip, note: null };
}

/** The tip that has the others in it; where each has commits of its own, the server's, which is merged into. */
async function furthestOf(clone: GitOptions, tips: string[]): Promise<string | null> {
  const own = lines(await gitOutput(['merge-base', '--independent', ...tips], clone));
  return tips.findLast((tip) => own.includes(tip)) ?? null;
}

/** A tag may have a branch's name: git would take the tag with a warning that nobody sees. */
async function commitNamed(clone: GitOptions, name: string): Promise<string> {
  const commits = new Map<string, string>();
  for (const full of [`refs/heads/${name}`, `refs/tags/${name}`, `refs/remotes/${name}`]) {
    const commit = await commitOf(clone, full);
    if (commit !== null) commits.set(full, commit);
  }
  if (new Set(commits.values()).size > 1) {
    throw usageError(`--base ${quote(name)} is ambiguous: ${[...commits.keys()].join(' and ')}`, {
      expected: 'one commit',
      fix: `write it out: --base ${[...commits.keys()][0]}`,
    });
  }
  const [only = await commitOf(clone, name)] = commits.values();
  if (only !== null) return only;
  const near = nearest(name, await refs(clone, ...BRANCHES, 'refs/tags'));
  const shallow = await isShallow(clone);
  const look = shallow ? await fetchHistory(clone) : 'see `git branch --all` and `git tag`';
  throw usageError(`--base ${quote(name)} names no commit of this clone`, {
    expected: `a branch, a tag or a commit${shallow ? '; this clone is shallow and may lack that one' : ''}`,
    fix: near === undefined ? look : `did you mean ${quoted(near)}?${shallow ? ` Otherwise ${look}` : ''}`,
  });
}

async function noBranch(clone: GitOptions, name: string, remote: string | null): Promise<Error> {
  const near = nearest(
    name,
    (await refs(clone, ...BRANCHES)).map((one) => one.replace(`${remote}/`, '')),
  );
  const shallow = await isShallow(clone);
  const fetch = shallow
    ? await fetchHistory(clone)
    : remote === null
      ? null
      : `fetch it: git fetch ${remote} ${name}:refs/remotes/${remote}/${name}`;
  return usageError(`compare.baseline is ${quote(name)}, and this clone has no such branch`, {
    expected: 'a branch of this clone, or of its remote as it was last fetched',
    fix: near === undefined ? (fetch ?? 'name a branch of `git branch`') : `did you mean ${quoted(near)}?`,
  });
}

/** `origin`, else the only one there is. */
async function remoteOf(clone: GitOptions): Promise<string | null> {
  const remotes = lines(await gitOutput(['remote'], clone));
  if (remotes.includes('origin')) return 'origin';
  return remotes.length === 1 ? (remotes[0] ?? null) : null;
}

/** What the server said at the last clone, else the usual names, else the only branch there is. */
async function defaultBranch(clone: GitOptions, remote: string | null): Promise<string | null> {
  const prefix = `refs/remotes/${remote}/`;
  const remoteHead = remote === null ? null : await symbolic(clone, `${prefix}HEAD`);
  const candidates = [
    ...(remoteHead?.startsWith(prefix) ? [remoteHead.slice(prefix.length)] : []),
    ...(await usualNames(clone)),
  ];
  for (const name of candidates) if ((await tipsOf(clone, remote, name)).length > 0) return name;
  const local = await refs(clone, 'refs/heads');
  return local.length === 1 ? (local[0] ?? null) : null;
}

async function usualNames(clone: GitOptions): Promise<string[]> {
  return [...lines((await git(['config', '--get', 'init.defaultBranch'], clone)).stdout), 'main', 'master'];
}

/**
 * Whether this branch is the default one only because no other was fetched: HEAD is on it, its name is not a usual one, and
 * the server's HEAD is not known, as in a clone of a single branch that is another one.
 */
async function isOnlyBranch(clone: GitOptions, remote: string | null, name: string): Promise<boolean> {
  if (remote === null || (await symbolic(clone, 'HEAD')) !== `refs/heads/${name}`) return false;
  if ((await usualNames(clone)).includes(name)) return false;
  if ((await symbolic(clone, `refs/remotes/${remote}/HEAD`)) !== null) return false;
  return (await refs(clone, `refs/remotes/${remote}`)).length === 1;
}

/** As `git clone --single-branch` sets it up. */
async function isOfOneBranch(clone: GitOptions, remote: string): Promise<boolean> {
  const fetches = lines((await git(['config', '--get-all', `remote.${remote}.fetch`], clone)).stdout);
  return fetches.length > 0 && fetches.every((one) => !one.includes('*'));
}

/** Where its own line counts and HEAD is all of it: a branch cloned by itself comes without what it left. */
async function cutLine(clone: GitOptions): Promise<string | null> {
  if (!(await isShallow(clone)) || (await commitOf(clone, 'HEAD~1')) !== null) return null;
  return `This clone is shallow and has no commit before this one to compare with or to re-measure against: ${await fetchHistory(clone)}.`;
}

async function fetchHistory(clone: GitOptions): Promise<string> {
  return `fetch the history: ${await deepenCommand(clone)}`;
}

async function unknownDefault(clone: GitOptions, remote: string | null): Promise<string | null> {
  if ((await refs(clone, 'refs/heads')).length === 0) return null;
  const all =
    remote !== null && (await isOfOneBranch(clone, remote)) ? `git remote set-branches ${remote} '*' && ` : '';
  const ask =
    remote === null ? '' : `, or ask the server: ${all}git fetch ${remote} && git remote set-head ${remote} --auto`;
  return `Which branch is the default one is not known in this clone, so the commits before this one counted, whatever branch they were made on: name it with --base or compare.baseline${ask}.`;
}

/** The branch here, and as the server had it. */
async function tipsOf(clone: GitOptions, remote: string | null, name: string): Promise<string[]> {
  const places = [`refs/heads/${name}`, ...(remote === null ? [] : [`refs/remotes/${remote}/${name}`])];
  const tips = await Promise.all(places.map((place) => commitOf(clone, place)));
  return tips.filter((tip) => tip !== null);
}

async function symbolic(clone: GitOptions, ref: string): Promise<string | null> {
  const answer = await git(['symbolic-ref', '--quiet', ref], clone);
  return answer.code === 0 ? (lines(answer.stdout)[0] ?? null) : null;
}

/** Short names, at most as many as are worth a comparison of spellings. */
async function refs(clone: GitOptions, ...prefixes: string[]): Promise<string[]> {
  const args = ['for-each-ref', '--count=2000', '--format=%(refname:lstrip=2)', ...prefixes];
  return lines(await gitOutput(args, clone));
}

function lines(output: Buffer): string[] {
  return output
    .toString()
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
