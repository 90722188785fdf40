/** What a job measures, and whose run it is: from what GitHub says and what is checked out. */
import path from 'node:path';
import type { ConfigFile } from '../io/files/config-file.ts';
import { below, realPath } from '../io/files/real-path.ts';
import { gitRepository } from '../io/git/repository.ts';
import type { Source } from '../model/run.ts';
import type { GitHubContext } from './event.ts';
import type { InlineSuite } from './inputs.ts';

export interface Checkout {
  /** Null outside git. */
  root: string | null;
  /** What is checked out. */
  commit: string | null;
  dirty: boolean;
}

/** The repository is the one that holds the configuration: a job may check out several, each into a folder of its own. */
export async function readTree(directory: string | null, output: string): Promise<Checkout> {
  const repository = gitRepository();
  const root = directory === null ? null : await repository.root(directory);
  if (root === null) return { root, commit: null, dirty: false };
  const { commit, dirty } = await repository.head(root, [output]);
  return { root, commit, dirty };
}

export function sourceOf(context: GitHubContext, tree: Checkout, configuration: string | null): Source {
  const { pullRequest, workflow } = context;
  return {
    repository: context.repository,
    ...(configuration === null ? {} : { configuration }),
    commit: commitOf(context, tree),
    branch: context.branch,
    dirty: tree.dirty,
    pullRequest:
      pullRequest === null
        ? null
        : {
            number: pullRequest.number,
            base: pullRequest.baseRef,
            baseCommit: pullRequest.baseSha,
            mergeCommit: context.sha === pullRequest.headSha ? null : context.sha,
          },
    workflow: { ...workflow, event: context.event },
  };
}

/** Of a pull request what is proposed, not the merge commit that exists for this job alone; else what is checked out. */
function commitOf({ sha, pullRequest }: GitHubContext, { commit }: Checkout): string {
  if (pullRequest !== null && (commit === null || commit === sha)) return pullRequest.headSha;
  return commit ?? sha;
}

/**
 * A sentence where another commit was checked out than the event is about; null where it is the one. Such a run says
 * nothing of the branch, so it is not stored as the branch's.
 */
export function otherCommit(
  { isDefaultBranchRun, branch, sha, pullRequest }: GitHubContext,
  tree: Checkout,
): string | null {
  const measured = tree.commit?.slice(0, 12);
  if (measured === undefined || tree.commit === sha || tree.commit === pullRequest?.headSha) return null;
  if (pullRequest !== null) {
    return (
      `This run measured ${measured}, which is neither the head of the pull request, ${pullRequest.headSha.slice(0, 12)}, ` +
      'nor its merge with the base. Check out without `ref` to measure the pull request.'
    );
  }
  if (!isDefaultBranchRun) return null;
  return (
    `This run was not stored: it measured ${measured}, and this job is about ${sha.slice(0, 12)} of ${branch}. ` +
    'Check out without `ref` to store runs of the branch.'
  );
}

/** Whose run it is, as src/history/series.ts reads it; null: nothing tells. In a first try it is what the inputs measure. */
export async function configurationIn(
  file: Pick<ConfigFile, 'within'> | null,
  inline: InlineSuite | undefined,
  root: string | null,
  workspace: string,
): Promise<string | null> {
  if (file !== null) return file.within;
  // Without its tag or digest: a newer image of the same name is compared with the older one.
  if (inline?.image !== undefined) return `image:${inline.image.replace(/@.*$/, '').replace(/:[^/:]*$/, '')}`;
  if (inline?.dockerfile === undefined || root === null) return null;
  return below(root, await realPath(path.resolve(workspace, inline.dockerfile)));
}
