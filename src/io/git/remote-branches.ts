/** Branches of a repository on its server. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Origin } from './ancestry-remote.ts';
import { refusalError, remoteAt } from './remote.ts';
import { scratchRepository } from './scratch-repository.ts';

/** The newest commit of each branch, by name. Throws an infrastructure error when the server cannot be asked. */
export async function remoteBranches({ url, token, pause, scratch }: Origin): Promise<Map<string, string>> {
  const wait = pause ?? ((seconds: number) => sleep(seconds * 1000));
  const remote = remoteAt(url, token, (attempt) => wait(Math.min(10, 0.5 * 2 ** attempt)));
  // In a repository of our own, so that no setting of a clone says where the call goes.
  const own = await scratchRepository(scratch, 'branches-');
  const answer = await remote.call(['ls-remote', '--heads', '--', url], own);
  if (answer.code !== 0) throw refusalError(answer, `branches of ${url}`, 'read');
  const rows = answer.stdout
    .toString()
    .split('\n')
    .filter((row) => row !== '');
  return new Map(
    rows.map((row): [string, string] => {
      const [commit = '', ref = ''] = row.split('\t');
      return [ref.replace(/^refs\/heads\//, ''), commit];
    }),
  );
}
