/** Moves the data branch and its witness forward, never by force, and learns what the host lets us do. */
import type { GitAnswer } from '../../git/git.ts';
import { lastWords } from '../../git/messages.ts';
import { outcomeOf, type Remote, refusalError, troubleOf } from '../../git/remote.ts';
import type { Objects } from './objects.ts';
import { witnessOf } from './tip.ts';

/**
 * `commit` has `parent` as its only parent, or none when that is null. Null when it is on the branch now; git's words when
 * the branch, as it seems, was not at `parent` any more. Throws on every other refusal.
 */
export type Push = (commit: string, parent: string | null) => Promise<string | null>;

export const PUSH = [
  'push',
  '--porcelain',
  '--no-verify',
  '--no-follow-tags',
  '--no-signed',
  '--recurse-submodules=no',
];

/** `note` gets a sentence, once, when the host refuses the witness. */
export function dataBranchPush(
  remote: Remote,
  objects: Objects,
  branch: string,
  place: string,
  note: (sentence: string) => void,
): Push {
  const head = `refs/heads/${branch}`;
  const witness = witnessOf(branch);
  /** Both refs in one push; one after the other; or the branch alone. */
  let way: 'together' | 'apart' | 'alone' = 'together';

  async function push(commit: string, refs: string[], options: string[]): Promise<GitAnswer> {
    const refspecs = refs.map((ref) => `${commit}:${ref}`);
    return remote.call([...PUSH, ...options, '--', remote.url, ...refspecs], await objects.here());
  }

  function goOnWithout(answer: GitAnswer): void {
    way = 'alone';
    note(
      `The remote does not take ${witness}, which shows a deleted or rewritten data branch, so such a change would not ` +
        `be noticed: ${outcomeOf(answer, witness).reason || lastWords(answer)}`,
    );
  }

  function beaten(answer: GitAnswer): string {
    if (troubleOf(answer) === 'another was first') return wordsOf(answer, head);
    throw refusalError(answer, place, 'written');
  }

  /** Somebody who stored on top of us has moved the witness further than we would. */
  function heed(answer: GitAnswer): void {
    if (!outcomeOf(answer, witness).isDone && troubleOf(answer) !== 'another was first') goOnWithout(answer);
  }

  return async (commit, parent) => {
    // Compare and swap: a branch that was deleted meanwhile is not made anew. It cannot rewrite, since a child is pushed.
    const lease = `--force-with-lease=${head}:${parent ?? ''}`;
    if (way === 'together') {
      const answer = await push(commit, [head, witness], ['--atomic', lease]);
      if (outcomeOf(answer, head).isDone) {
        heed(answer);
        return null;
      }
      const trouble = troubleOf(answer);
      if (trouble === 'another was first') return wordsOf(answer, head);
      if (/does not support --atomic/.test(answer.stderr)) way = 'apart';
      else if (trouble !== 'guarded' && trouble !== 'name taken' && trouble !== 'other')
        throw refusalError(answer, place, 'written');
      else {
        // Which of the two it was that the host refused, only a push of the branch alone can tell.
        const alone = await push(commit, [head], [lease]);
        if (!outcomeOf(alone, head).isDone) return beaten(alone);
        goOnWithout(answer);
        return null;
      }
    }
    const answer = await push(commit, [head], [lease]);
    if (!outcomeOf(answer, head).isDone) return beaten(answer);
    // The witness comes second: it must never be ahead of the branch.
    if (way === 'apart') heed(await push(commit, [witness], []));
    return null;
  };
}

function wordsOf(answer: GitAnswer, ref: string): string {
  return `${outcomeOf(answer, ref).reason} ${lastWords(answer)}`.trim();
}
