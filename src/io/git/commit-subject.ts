/** What a commit's author called it. */
import { cloneAlone, gitOutput } from './git.ts';

/** First line of the message, as it stands there: anybody may have written it. */
export async function commitSubject(root: string, commit: string): Promise<string> {
  // Signatures are nobody's business here.
  const subject = await gitOutput(['log', '-1', '--no-show-signature', '--format=%s', commit, '--'], cloneAlone(root));
  return subject.toString().replace(/\n$/, '');
}
