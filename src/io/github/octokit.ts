/** GitHub's own client. The only importer of @actions/github. */
import { getOctokit } from '@actions/github';

export type Octokit = ReturnType<typeof getOctokit>;

export function openOctokit(token: string, baseUrl: string): Octokit {
  return getOctokit(token, { baseUrl });
}
