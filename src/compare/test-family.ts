/** All suspects of a run together: what its pairs say of them, which corrects for their number, and what they still need. */
import type { PairedMeasurement, Run } from '../model/run.ts';
import { FRESH_PAIRS, singleNumbersOutcome } from '../statistics/envelope.ts';
import { chanceOfDifference } from '../statistics/estimate.ts';
import { type Candidate, type Decided, decideAt, type Looked } from '../statistics/looks.ts';
import { pairsOf } from './effects.ts';
import type { PreparedMetric, Rules } from './prepare-metrics.ts';
import { isClearedByHistory } from './rules.ts';
import { singleNumbers } from './single-invocation.ts';
import { CANARY_EFFECT, isCanary, type Suspect, suspectsOf } from './suspects.ts';

/** Pairs that settle a count. */
const EXACT_PAIRS = 2;
/** A canary that differs between base and head by half a per cent or more, with less chance than this, is no luck. */
const CANARY_CHANCE = 0.001;

export interface TestFamily {
  rules: Rules;
  pairs: PairedMeasurement | null;
  suspects: Map<number, Suspect>;
  /** By index among the metrics; of those decided in looks. */
  decisions: Map<number, { decided: Decided; candidate: Candidate }>;
  /** Metrics decided in looks, and corrected for. */
  looks: number;
  /** Metrics decided by the envelope. */
  singles: number;
  /** Canaries, "canary/time", that differ between base and head: the host was the same for both, so the change moved them. */
  movedCanaries: string[];
  /** Pairs in all that would tell more, and of which metrics; null: none would. */
  wanted: { total: number; indices: number[] } | null;
  isDecidedByPairs(index: number): boolean;
  /** Base and head are one image, which settles every suspect. */
  isSameImage(index: number): boolean;
}

export function testFamily(head: Run, prepared: PreparedMetric[], rules: Rules): TestFamily {
  const pairs = head.pairs?.purpose === 'confirmation' ? head.pairs : null;
  const suspects = suspectsOf(prepared, rules);
  const measured = pairs?.first.length ?? 0;
  const looking = suspects.filter(({ by }) => by === 'pairs');
  const canaries = suspects.filter(({ by }) => by === 'canary');
  const candidatesOf = (some: Suspect[]): Candidate[] =>
    some.map(({ index, suspicion }) => candidateOf(prepared[index], suspicion, pairs, rules));
  const over = pairs !== null && pairs.reason !== null;
  const candidates = candidatesOf(looking);
  const looked = decideAt(candidates, measured, over);
  // A family of their own: they make no claims, so the others need no correction for them.
  const canaryCandidates = candidatesOf(canaries);
  const canariesLooked = decideAt(canaryCandidates, measured, true);
  const decisions = new Map([
    ...decisionsIn(looking, candidates, looked),
    ...decisionsIn(canaries, canaryCandidates, canariesLooked),
  ]);
  const indices = new Map(suspects.map((suspect) => [suspect.index, suspect]));
  const open = looked.open.flatMap((index) => looking[index]?.index ?? []);
  const singles = suspects.filter(({ by }) => by === 'single').length;
  const needed = new Map(
    suspects.map(({ index, by }) => [
      index,
      by === 'single' ? singlePairs(prepared[index], singles, pairs, rules) : pairsFor(by),
    ]),
  );
  const quick = suspects.flatMap(({ index }) => (measured < (needed.get(index) ?? 0) ? [index] : []));
  const more = rules.compare.mode === 'stored' || over ? null : { total: looked.wanted, indices: open };
  return {
    rules,
    pairs,
    suspects: indices,
    decisions,
    looks: looking.length,
    singles,
    movedCanaries: movedCanariesOf(prepared, decisions, rules),
    wanted: more === null ? null : pairsToRequest(more.total, more.indices, quick, suspects, needed),
    isDecidedByPairs: (index) => measured > 0 && indices.has(index),
    isSameImage: (index) => pairs?.ended === 'same image' && indices.has(index),
  };
}

function decisionsIn(
  suspects: Suspect[],
  candidates: Candidate[],
  looked: Looked<Decided>,
): [number, { decided: Decided; candidate: Candidate }][] {
  return suspects.flatMap(({ index }, nth) => {
    const [decided, candidate] = [looked.decided[nth], candidates[nth]];
    return decided === undefined || candidate === undefined ? [] : [[index, { decided, candidate }]];
  });
}

function pairsFor(by: Suspect['by']): number {
  return by === 'exact' ? EXACT_PAIRS : 0;
}

/** One, and a second where the first gave no number or shows a change that would be claimed. */
function singlePairs(
  one: PreparedMetric | undefined,
  singles: number,
  pairs: PairedMeasurement | null,
  { compare }: Rules,
): number {
  if (one === undefined || pairs === null || pairs.first.length === 0) return 1;
  const numbers = singleNumbers(one, pairs.first, 0);
  if (numbers === null) return FRESH_PAIRS;
  return singleNumbersOutcome(numbers, Math.log1p(compare.minEffect), singles).needsSecond ? FRESH_PAIRS : 1;
}

/** Counts and load tests need a pair or two: they come with the first look of the others, or alone. */
function pairsToRequest(
  total: number | undefined,
  open: number[],
  quick: number[],
  suspects: Suspect[],
  pairs: ReadonlyMap<number, number>,
): { total: number; indices: number[] } | null {
  const all = new Set([...open, ...quick]);
  if (all.size === 0) return null;
  const needed = suspects.filter(({ index, by }) => all.has(index) || (open.length > 0 && by === 'canary'));
  const least = Math.max(...needed.map(({ index }) => pairs.get(index) ?? 0));
  return { total: open.length > 0 ? (total ?? least) : least, indices: needed.map(({ index }) => index) };
}

function candidateOf(
  one: PreparedMetric | undefined,
  suspicion: Suspect['suspicion'],
  pairs: PairedMeasurement | null,
  { compare }: Rules,
): Candidate {
  if (one === undefined) throw new RangeError('a suspect that is not a metric of the run');
  const measured = pairs === null || one.paired === undefined ? [] : pairsOf(one.paired, pairs.first);
  const { floor, expected, step } = one;
  const calm = isClearedByHistory(one, compare);
  return { pairs: measured, floor, expected, step, smallest: Math.log1p(compare.minEffect), suspicion, calm };
}

/**
 * In pairs the host acts on both sides alike. A canary that differs there has another code, build or output in the head:
 * taking it for a sign of the host would let every change switch the gate off.
 */
function movedCanariesOf(prepared: PreparedMetric[], decisions: TestFamily['decisions'], { compare }: Rules): string[] {
  return prepared
    .flatMap((one, index) => {
      const found = decisions.get(index)?.decided;
      if (found?.estimate === undefined || !isCanary(one, compare.canary)) return [];
      const isClaim = found.outcome === 'regressed' || found.outcome === 'improved';
      const isFar = Math.abs(found.estimate.effect) >= CANARY_EFFECT;
      const isNoLuck = isFar && chanceOfDifference(found.estimate) < CANARY_CHANCE;
      return isClaim || isNoLuck ? [`${one.named.benchmark}/${one.named.metric.metric}`] : [];
    })
    .toSorted();
}
