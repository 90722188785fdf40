import { describe, expect, test } from 'vitest';
import type { GitHubContext } from '../../../src/action/event.ts';
import { configurationIn, otherCommit, sourceOf } from '../../../src/action/job-source.ts';
import { configurationOf } from '../../../src/history/series.ts';

const [sha, headSha, stranger] = ['1', '2', '3'].map((digit) => digit.repeat(40)) as [string, string, string];
const context: GitHubContext = {
  ...{ repository: 'o/r', sha, ref: 'refs/heads/main', branch: 'main', defaultBranch: 'main', event: 'push' },
  ...{ isDefaultBranchRun: true, pullRequest: null, mergeGroup: null, commentOnPullRequest: false, follows: null },
  workflow: { name: 'Benchmarks', runId: 7, attempt: 1, job: 'bench' },
  ...{ apiUrl: 'https://api.github.com', serverUrl: 'https://github.com', runner: 'self-hosted' },
  ...{ oneJobRunner: false, runnerTemp: '/tmp', workspace: '/w' },
};
const proposal: GitHubContext = {
  ...{ ...context, event: 'pull_request', isDefaultBranchRun: false, branch: 'feature' },
  pullRequest: {
    ...{ number: 1, baseRef: 'main', baseSha: '4'.repeat(40), headRef: 'feature', headSha },
    ...{ headRepo: 'o/r', fork: false },
  },
};
const tree = (commit: string | null) => ({ root: '/w', commit, dirty: false });

describe('the commit that was checked out', () => {
  test.each<[string, GitHubContext, string | null, RegExp | null, string]>([
    ['is the branch’s', context, sha, null, sha],
    ['is not known outside git', context, null, null, sha],
    ['is another than a push is about', context, stranger, /not stored: it measured 3{12}.*1{12} of main/, stranger],
    ['of a branch that is not stored', { ...context, isDefaultBranchRun: false }, stranger, null, stranger],
    ['is the merge of a pull request', proposal, sha, null, headSha],
    ['is the head of a pull request', proposal, headSha, null, headSha],
    ['is neither', proposal, stranger, /measured 3{12}, which is neither the head.*2{12}/, stranger],
  ])('%s', (_what, job, commit, says, recorded) => {
    const sentence = otherCommit(job, tree(commit));
    if (says === null) expect(sentence).toBeNull();
    else expect(sentence).toMatch(says);
    expect(sourceOf(job, tree(commit), null)).toMatchObject({ commit: recorded });
  });
});

describe('a first try is known by', () => {
  test.each<[string, { image?: string; dockerfile?: string; command?: string }, string | null]>([
    ['the folder of its Dockerfile', { dockerfile: 'packages/a/Dockerfile' }, 'packages/a'],
    ['another Dockerfile’s name', { dockerfile: 'Dockerfile.bench' }, 'Dockerfile.bench'],
    ['nothing, in the root', { dockerfile: 'Dockerfile' }, null],
    ['nothing, without an image', { command: 'make bench' }, null],
    ['its image, whatever the tag', { image: 'localhost:5000/team/bench:v2' }, 'image:localhost:5000/team/bench'],
    ['its image, whatever the digest', { image: `bench@sha256:${'0'.repeat(64)}` }, 'image:bench'],
  ])('%s', async (_what, given, expected) => {
    const inline = {
      command: undefined,
      dockerfile: undefined,
      image: undefined,
      context: undefined,
      results: undefined,
    };
    const found = await configurationIn(null, { ...inline, ...given }, '/w', '/w');
    expect(configurationOf(found ?? undefined)).toBe(expected);
  });
});
