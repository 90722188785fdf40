/** `pinbench history adopt` and `restore`: two ways on after somebody rewrote or deleted a data branch. */
import { usageError } from '../../../model/errors.ts';
import { terminalFormatter as formatter } from '../../../text/formatter.ts';
import type { Answer, HistoryContext, HistoryOptions } from './context.ts';

export async function adopt({ archive }: HistoryContext, _names: string[], options: HistoryOptions): Promise<Answer> {
  requireBranch(options);
  return answer(await archive.adopt());
}

export async function restore({ archive }: HistoryContext, _names: string[], options: HistoryOptions): Promise<Answer> {
  requireBranch(options);
  return answer(await archive.restore());
}

function requireBranch({ remote }: HistoryOptions): void {
  if (remote !== undefined) return;
  throw usageError('no data branch is named', {
    expected: '--remote URL: only a branch has a past that somebody can rewrite',
  });
}

function answer(sentence: string): Answer {
  return { exitCode: 0, lines: [formatter.sentence(sentence)], json: { sentence } };
}
