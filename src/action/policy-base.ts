/** The commit whose policy a job is judged by. */
import { gitAncestry } from '../io/git/ancestry.ts';
import type { Origin } from '../io/git/ancestry-remote.ts';
import type { CommitFiles } from '../io/git/commit-files.ts';
import { remoteBranches } from '../io/git/remote-branches.ts';
import type { GitHub } from '../io/github/client.ts';
import { infrastructureError, PinbenchError } from '../model/errors.ts';
import { quote } from '../text/quote.ts';
import { policyBaseOf } from './base-branch.ts';
import type { GitHubContext } from './event.ts';

export interface PolicyBase {
  branch: string;
  commit: string;
  /** For people. */
  name: string;
  files: CommitFiles;
}

interface Measured {
  root: string | null;
  checkedOut: string | null;
}

/** Null where the measured tree's own policy counts. */
export async function policyBase(
  measured: Measured,
  context: GitHubContext,
  github: GitHub | null,
  origin: Origin,
): Promise<PolicyBase | null> {
  const base = policyBaseOf(context, measured.checkedOut);
  if (base === null) return null;
  if (base.ownIfMerged === true && (await isMerged(measured, base.branch, origin))) return null;
  if (github === null) {
    throw infrastructureError('the policy of the base branch cannot be read without a token', {
      fix: 'leave the input `token` at its default and grant `contents: read`',
    });
  }
  const commit = base.commit ?? (await remoteBranches(origin)).get(base.branch);
  if (commit === undefined) {
    throw infrastructureError(`the policy cannot be read: ${origin.url} has no branch ${quote(base.branch)}`, {
      fix: 'start a new run of the workflow if the default branch was renamed',
    });
  }
  return { branch: base.branch, commit, name: `${base.branch} at ${commit.slice(0, 12)}`, files: github };
}

/** Looks further back until the history ends or the greatest effort is made: what is not known to be merged is not. */
async function isMerged({ root, checkedOut }: Measured, branch: string, origin: Origin): Promise<boolean> {
  if (checkedOut === null) return false;
  const ancestry = gitAncestry({ root, measured: checkedOut, base: { branch, commit: null }, origin });
  try {
    for (let effort = 0; ; effort++) {
      const ancestors = await ancestry.ancestors(effort);
      if (ancestors === null) return false;
      if (ancestors.own) return true;
    }
  } catch (thrown) {
    if (thrown instanceof PinbenchError && thrown.kind === 'infrastructure') return false;
    throw thrown;
  }
}
