/** Which commit a run's suspects are measured beside. */
import type { Baseline } from '../../model/baseline.ts';
import type { ComparedBase } from '../../model/comparison.ts';
import type { CompareMode } from '../../model/config.ts';
import { PinbenchError } from '../../model/errors.ts';
import type { AncestorLine } from '../../model/ports/git.ts';
import type { Run, Source } from '../../model/run.ts';
import type { BaselineScope } from '../run/find-baseline.ts';

/** A commit, or a sentence on why there is none; `needless`: and nobody should miss it. */
export type BaseChoice = { commit: string } | { none: string; needless: boolean };

const NO_COMMIT = 'no commit is known to come before this one';

/**
 * The merge base, for a proposal. On a branch's own line: the commit itself while it has uncommitted changes, else that
 * of the nearest stored run. Where nothing is stored, a commit's first run is left in peace unless pairs were asked for.
 */
export async function baseToMeasure(
  { source }: Run,
  baseline: Baseline,
  { ancestry, name, isProposal = false }: BaselineScope,
  mode: CompareMode,
): Promise<BaseChoice> {
  // Where nothing is stored either, a first run is not told what it could not have had.
  const needless = baseline.state === 'no baseline' && mode !== 'paired';
  if (ancestry === null) return { none: noHistory(source), needless };
  let ancestors: AncestorLine | null;
  try {
    ancestors = await ancestry.ancestors(0);
  } catch (thrown) {
    if (!(thrown instanceof PinbenchError) || thrown.kind !== 'infrastructure') throw thrown;
    return missing(`the commits before this one are not known: ${thrown.message}`);
  }
  const [first, second] = ancestors?.commits ?? [];
  const none = ancestors?.isCut === true ? `${NO_COMMIT}, because this clone is shallow` : NO_COMMIT;
  if (ancestors === null || first === undefined) return missing(none);
  if (!ancestors.own) return { commit: first.commit };
  const isFirst = baseline.state === 'no baseline' || baseline.state === 'incomparable';
  // Uncommitted work is a proposal like any other, on a branch that was just made and on the command line.
  const isProposed = source.dirty && (name != null || isProposal);
  if (isFirst && mode !== 'paired' && !isProposed) return { none: 'nothing is stored to start from', needless: true };
  if (source.dirty) return { commit: first.commit };
  const nearest = 'runs' in baseline ? (baseline.runs[0]?.commit ?? null) : null;
  const commit = nearest ?? second?.commit;
  return commit === undefined ? missing(none) : { commit };
}

/** The commit that the run's line left, with the name of what it left; null on that line itself, and where none is known. */
export async function baseCompared(
  { dirty }: Source,
  { ancestry, name = null }: BaselineScope,
): Promise<ComparedBase | null> {
  const ancestors = await knownAncestors(ancestry);
  const [first] = ancestors?.commits ?? [];
  if (ancestors === null || first === undefined) return null;
  const isLeft = !ancestors.own || (dirty && name !== null);
  const tip: Pick<ComparedBase, 'isTip'> = ancestors.mergeBases === undefined ? {} : { isTip: true };
  return isLeft ? { name, commit: first.commit, ...tip } : null;
}

/** A sentence where a run is compared with the tip of its base, as no commit is the one where it left that; else null. */
export async function crossingNote({ ancestry, name = null }: BaselineScope): Promise<string | null> {
  const ancestors = await knownAncestors(ancestry);
  const [tip] = ancestors?.commits ?? [];
  if (ancestors?.mergeBases === undefined || tip === undefined) return null;
  const base = name ?? 'its base';
  return `This commit and ${base} have ${ancestors.mergeBases} merge bases, so it was compared with the tip of ${base}, ${tip.commit.slice(0, 12)}, which it is merged into.`;
}

/** The commits nearest to a run; null where neither clone nor remote can tell. */
export async function knownAncestors(ancestry: BaselineScope['ancestry']): Promise<AncestorLine | null> {
  try {
    return (await ancestry?.ancestors(0)) ?? null;
  } catch (thrown) {
    // The search for the baseline has said so.
    if (thrown instanceof PinbenchError && thrown.kind === 'infrastructure') return null;
    throw thrown;
  }
}

/** Only a repository has a branch. */
function noHistory({ branch, commit }: Source): string {
  return branch !== null && commit === null
    ? 'the repository has no commits yet'
    : 'there is no git repository to take it from';
}

function missing(none: string): BaseChoice {
  return { none, needless: false };
}
