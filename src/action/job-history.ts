/** What a job compares with: which stored runs may count. */
import type { BaselineScope } from '../app/run/find-baseline.ts';
import { gitAncestry } from '../io/git/ancestry.ts';
import type { Origin } from '../io/git/ancestry-remote.ts';
import type { Policy } from '../model/config.ts';
import { baseOf } from './base-branch.ts';
import type { GitHubContext } from './event.ts';
import type { Checkout } from './job-source.ts';

export function scopeOf(
  policy: Policy,
  context: GitHubContext,
  { root, commit }: Checkout,
  configuration: string | null,
  origin: Origin,
): BaselineScope {
  const { branch, base } = baseOf(context, policy.compare.branch);
  const ancestry = gitAncestry({ root, measured: commit ?? context.sha, base, origin });
  const scope = { ancestry, branch, name: base === null ? null : branch };
  // A pull request must not be able to disown the runs that it is compared with.
  if (root === null || context.pullRequest !== null) return scope;
  return {
    ...scope,
    elsewhere: async () => {
      const { suitesElsewhere } = await import('../app/other-configurations.ts');
      return suitesElsewhere(root, configuration ?? '');
    },
  };
}
