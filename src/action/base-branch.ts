/** What a job's change is for: the branch it would get into, and whose policy it is judged by. */
import type { GitHubContext } from './event.ts';

/** What to take a merge base with: a branch, and a commit should it be gone, or a commit alone. */
export type BaseFacts = { branch: string; commit: string | null } | { branch: null; commit: string };

export interface PolicyBaseFacts {
  branch: string;
  /** Null: the newest one. */
  commit: string | null;
  ownIfMerged?: true;
}

/**
 * `branch` by its name; `base` is null where the measured commit's own line counts: on that very branch. A checkout of a
 * pull request is a merge with the base branch, so what others changed there meanwhile is on both sides. A merge queue's
 * group may lie on others that are in no branch yet: the commit counts. `configured` takes the place of the base branch.
 */
export function baseOf(context: GitHubContext, configured?: string): { branch: string; base: BaseFacts | null } {
  const { pullRequest, mergeGroup, defaultBranch } = context;
  const branch = configured ?? pullRequest?.baseRef ?? mergeGroup?.baseRef ?? defaultBranch ?? context.branch ?? 'main';
  if (pullRequest?.baseRef === branch) return { branch, base: { branch, commit: pullRequest.baseSha } };
  if (mergeGroup?.baseRef === branch) return { branch, base: { branch: null, commit: mergeGroup.baseSha } };
  // A fork's branch may have the name of ours.
  const isOwn = pullRequest === null && context.branch === branch;
  return { branch, base: isOwn ? null : { branch, commit: null } };
}

/** The branch that the change is for, or is on; null for a tag. */
export function targetOf({ pullRequest, mergeGroup, branch }: GitHubContext): string | null {
  return pullRequest?.baseRef ?? mergeGroup?.baseRef ?? branch;
}

/**
 * Whose policy a job is judged by; null: that of the measured tree, which is the default branch's own. `checkedOut` is the
 * commit of the measured tree; null outside git, where nothing tells which one it is. A push to a branch, or a dispatch on
 * one, may be all that a required check looks at, so there the default branch's counts. That rules of the repository
 * apply to a branch does not mean that they review what gets onto it. `ownIfMerged`: a tag, or a commit alone, is judged
 * by its own policy where it is on the default branch.
 */
export function policyBaseOf(
  { pullRequest, mergeGroup, branch, defaultBranch, sha }: GitHubContext,
  checkedOut: string | null,
): PolicyBaseFacts | null {
  if (pullRequest !== null) return { branch: pullRequest.baseRef, commit: pullRequest.baseSha };
  if (mergeGroup !== null) return { branch: mergeGroup.baseRef, commit: mergeGroup.baseSha };
  if (defaultBranch === null) return null;
  if (branch === defaultBranch) return checkedOut === sha ? null : { branch, commit: sha };
  const tip = { branch: defaultBranch, commit: null };
  return branch === null && checkedOut !== null ? { ...tip, ownIfMerged: true } : tip;
}
