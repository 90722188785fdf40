/** A base whose files are not all here: that it fails then is no word on its code, and a change may have brought it about. */
import { infrastructureError, messageOf, PinbenchError } from '../../model/errors.ts';
import { firstLine, quoted } from '../../text/quote.ts';
import { ForeignCode } from '../run/foreign-code.ts';
import type { Tree } from './interleave.ts';
import type { PairLog, PairStop } from './measure-pairs.ts';

/** Sentences of a commit that lacks much are not all told. */
const NAMED = 2;

/** `thrown`, or what it comes to where files of the base are missing: an infrastructure error that says which. */
export async function withLackInMind(
  thrown: unknown,
  commit: string,
  { sources }: Pick<Tree, 'sources'>,
  signal: AbortSignal,
): Promise<unknown> {
  if (signal.aborted || !(thrown instanceof PinbenchError)) return thrown;
  if (thrown instanceof ForeignCode || thrown.kind === 'infrastructure') return thrown;
  // What it ended with is remembered.
  const { lacking } = await sources.checkout(commit, signal).catch(() => ({ lacking: [] }));
  return lacking.length === 0 ? thrown : incomplete(commit, lacking, messageOf(thrown), thrown);
}

/** The end of pairs in which the base never went well, where files of it are missing: the infrastructure's fault. */
export function lackingStop(
  stop: PairStop | null,
  { failures, tally: { base } }: Pick<PairLog, 'failures' | 'tally'>,
  commit: string,
  lacking: string[],
): PairStop | null {
  if (stop === null || (stop.ended !== 'failed' && stop.ended !== 'out of time')) return stop;
  if (lacking.length === 0 || base.ran === 0 || base.failed < base.ran) return stop;
  const what = failures.find(({ side }) => side === 'base')?.sentence ?? 'base failed';
  const { message, fix } = incomplete(commit, lacking, what);
  return { ended: 'infrastructure error', reason: `${message}. To fix it, ${fix}.` };
}

/** For the report: a base without some of its files may be as quick, or as slow, as it is for that alone. */
export function lackingNote(suite: string, commit: string, lacking: string[]): string {
  const sentences = lacking.slice(0, NAMED).join(' ');
  return `Suite ${quoted(suite)}: in pairs, the base ${commit.slice(0, 12)} was run without some of its files, so a difference may come from that alone. ${sentences}`;
}

function incomplete(commit: string, lacking: string[], what: string, cause?: unknown): PinbenchError {
  const its = commit.slice(0, 12);
  return infrastructureError(
    `the base ${its} fails, and lacks files here. ${lacking.slice(0, NAMED).join(' ')} (${firstLine(what)})`,
    {
      expected: 'a clone that has the base with all its files',
      fix: `check out with \`fetch-depth: 0\`, and fetch its files of Git LFS, or its submodules: \`git checkout ${its} && git submodule update --init && git submodule deinit --all && git checkout -\`. If a filter of this clone keeps them, as git-crypt does, compare with stored runs alone (compare.mode: stored)`,
      ...(cause === undefined ? {} : { cause }),
    },
  );
}
