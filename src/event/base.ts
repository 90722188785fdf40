/** What a job's change is for: the branch it would get into, and whose policy it is judged by. */
import type { GitHubContext } from '../event.ts';

/** What to take a merge base with: a branch, and a commit should it be gone, or a commit alone. */
export type BaseFacts = { branch: string; commit: string | null } | { branch: null; commit: string };

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
 * Whose policy a job is judged by; null: that of the measured tree, which has been through the gate already. A push to a
 * branch, or a dispatch on one, may be all that a required check looks at, so there the default branch's counts. Unless
 * rules of the repository decide what gets onto that branch: then its own policy is one that was merged.
 */
export function policyBaseOf(context: GitHubContext): { branch: string; commit: string | null } | null {
  const { pullRequest, mergeGroup, branch, defaultBranch, refProtected } = context;
  if (pullRequest !== null) return { branch: pullRequest.baseRef, commit: pullRequest.baseSha };
  if (mergeGroup !== null) return { branch: mergeGroup.baseRef, commit: mergeGroup.baseSha };
  if (branch === null || defaultBranch === null || branch === defaultBranch || refProtected) return null;
  return { branch: defaultBranch, commit: null };
}
