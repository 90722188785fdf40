/** Under the host runtime another commit's files may lie in a folder of their own, and yet other code be run. */
import { PinbenchError } from '../../model/errors.ts';
import { quote } from '../../text/quote.ts';
import type { Prepared } from '../backends/backend.ts';
import type { MeasuringSession } from './produce-run.ts';

/** What would be measured as another commit is the code of the work tree: such numbers are no comparison. */
export class ForeignCode extends PinbenchError {
  constructor(commit: string, file: string) {
    super(
      'usage',
      `${commit.slice(0, 12)} would run the work tree's code instead of its own: it opened ${quote(file)} there`,
      {
        expected: 'a command that runs the code of the folder it is started in',
        fix: 'use no editable install, link (npm link) or path to the work tree (PYTHONPATH, NODE_PATH, in a script), but install or build in the command itself; or use --runtime docker',
      },
    );
  }
}

/** One more invocation, not measured. Answers a sentence where it could not be seen what it opens; throws ForeignCode. */
export async function refuseForeignCode(
  commit: string,
  { opens }: Prepared,
  trees: { own: string; work: string },
  { progress }: Pick<MeasuringSession, 'progress'>,
  signal: AbortSignal,
): Promise<string | null> {
  if (opens === undefined) return null;
  progress.line(
    `running ${commit.slice(0, 12)} once, unmeasured, to check that it does not load code from the work tree`,
  );
  const seen = await opens(trees.work, trees.own, signal);
  if ('unseen' in seen) {
    const sentence = `Whether ${commit.slice(0, 12)} ran its own code or that of the work tree (an editable install, a path in the environment) is not known: ${seen.unseen}.`;
    progress.warning(sentence);
    return sentence;
  }
  if (seen.opened !== null) throw new ForeignCode(commit, seen.opened);
  return null;
}
