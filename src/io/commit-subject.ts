/** What a commit's author called it. */
import { gitOutput } from './git.ts';

/** First line of the message, as it stands there: anybody may have written it. */
export async function commitSubject(root: string, commit: string): Promise<string> {
  // A partial clone would ask its server, and mailmaps or signatures are nobody's business here.
  const said = await gitOutput(['log', '-1', '--no-show-signature', '--format=%s', commit, '--'], {
    cwd: root,
    env: { GIT_NO_LAZY_FETCH: '1' },
  });
  return said.toString().replace(/\n$/, '');
}
