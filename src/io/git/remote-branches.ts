/** Branches of a repository on its server. */
import type { Origin } from './ancestry-remote.ts';
import { originRemote, refusalError } from './remote.ts';
import { scratchRepository } from './scratch-repository.ts';

/** The newest commit of each branch, by name. Throws an infrastructure error when the server cannot be asked. */
export async function remoteBranches(origin: Origin): Promise<Map<string, string>> {
  const remote = originRemote(origin);
  // In a repository of our own, so that no setting of a clone says where the call goes.
  const own = await scratchRepository(origin.scratch, 'branches-');
  const answer = await remote.call(['ls-remote', '--heads', '--', origin.url], own);
  if (answer.code !== 0) throw refusalError(answer, `branches of ${origin.url}`, 'read');
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
