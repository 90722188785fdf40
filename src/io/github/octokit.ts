/** GitHub's own client. The only importer of @actions/github. */
import { getOctokit } from '@actions/github';

export type Octokit = ReturnType<typeof getOctokit>;

export type Pause = (seconds: number) => Promise<void>;

export function openOctokit(token: string, baseUrl: string): Octokit {
  return getOctokit(token, { baseUrl });
}
