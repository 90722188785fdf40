/** All suspects of a run together: what its pairs say of them, which corrects for their number, and what they still need. */
import type { PairedMeasurement, Run } from '../model.ts';
import { isSteadyCount } from './exact.ts';
import type { Examined, Rules } from './examine.ts';
import { type Judgement, judgeByHistory, judgeByPairs, judgeExact, judgeWithoutRatio } from './judgement.ts';
import { median } from './median.ts';
import { pairsOf, signOf } from './numbers.ts';
import { judgeSingle } from './single.ts';
import { type Candidate, type Judged, lookAt, reviewed } from './statistics/looks.ts';
import { isCanary, type Suspect, suspectsOf } from './suspects.ts';

/** Pairs that settle a count, and what the envelope asks for. */
const EXACT_PAIRS = 2;
const SINGLE_PAIRS = 1;
/** A canary that differs between base and head by half a per cent, with less chance than this, is no luck. */
const CANARY_CHANCE = 0.001;
const CANARY_EFFECT = Math.log(1.005);

export interface Family {
  rules: Rules;
  pairs: PairedMeasurement | null;
  suspects: Map<number, Suspect>;
  /** By place among the metrics; of those judged in looks. */
  judged: Map<number, { judged: Judged; candidate: Candidate }>;
  /** Metrics judged by the envelope. */
  singles: number;
  /** A sentence when the pairs themselves cannot be trusted. */
  distrust: string | null;
  /** Pairs in all that would tell more, and of which metrics; null: none would. */
  wanted: { total: number; places: number[] } | null;
  isJudgedByPairs(place: number): boolean;
}

export function familyOf(head: Run, examined: Examined[], rules: Rules): Family {
  const pairs = head.pairs?.purpose === 'confirmation' ? head.pairs : null;
  const suspects = suspectsOf(examined, rules);
  const measured = pairs?.first.length ?? 0;
  const looking = suspects.filter(({ by }) => by === 'pairs');
  const candidates = looking.map(({ place, suspicion }) => candidateOf(examined[place], suspicion, pairs, rules));
  const over = pairs !== null && pairs.reason !== null;
  const looked = lookAt(candidates, measured, over);
  const places = new Map(suspects.map((suspect) => [suspect.place, suspect]));
  const open = looked.open.flatMap((index) => looking[index]?.place ?? []);
  const quick = suspects.filter(({ by }) => measured < pairsFor(by)).map(({ place }) => place);
  const more = rules.compare.mode === 'stored' || over ? null : { total: looked.wanted, places: open };
  return {
    rules,
    pairs,
    suspects: places,
    judged: new Map(
      looking.flatMap(({ place }, index) => {
        const [judged, candidate] = [looked.judged[index], candidates[index]];
        return judged === undefined || candidate === undefined ? [] : [[place, { judged, candidate }]];
      }),
    ),
    singles: suspects.filter(({ by }) => by === 'single').length,
    distrust: distrustOf(examined, looking, looked.judged, rules),
    wanted: more === null ? null : wish(more.total, more.places, quick, suspects),
    isJudgedByPairs: (place) => pairs !== null && places.has(place) && (measured > 0 || pairs.ended === 'same image'),
  };
}

function pairsFor(by: Suspect['by']): number {
  return by === 'exact' ? EXACT_PAIRS : by === 'single' ? SINGLE_PAIRS : 0;
}

/** Counts and load tests need a pair or two: they come with the first look of the others, or alone. */
function wish(
  total: number | undefined,
  open: number[],
  quick: number[],
  suspects: Suspect[],
): { total: number; places: number[] } | null {
  const all = new Set([...open, ...quick]);
  if (all.size === 0) return null;
  const needed = suspects.filter(({ place }) => all.has(place));
  const least = Math.max(...needed.map(({ by }) => pairsFor(by)));
  return { total: open.length > 0 ? (total ?? least) : least, places: needed.map(({ place }) => place) };
}

function candidateOf(
  one: Examined | undefined,
  suspicion: Suspect['suspicion'],
  pairs: PairedMeasurement | null,
  { compare }: Rules,
): Candidate {
  if (one === undefined) throw new RangeError('a suspect that is no metric of the run');
  const measured = pairs === null || one.paired === undefined ? [] : pairsOf(one.paired, pairs.first);
  return { pairs: measured, floor: one.floor, smallest: Math.log1p(compare.minEffect), suspicion };
}

/** Base and head hold the same canary: when even that differs, nothing can be said of the others. */
function distrustOf(examined: Examined[], looking: Suspect[], judged: Judged[], { compare }: Rules): string | null {
  for (const [index, { place }] of looking.entries()) {
    const one = examined[place];
    const estimate = judged[index]?.estimate;
    const decision = judged[index]?.decision;
    if (one === undefined || estimate === undefined || decision === undefined) continue;
    if (!isCanary(one, compare.canary) || Math.abs(estimate.effect) < CANARY_EFFECT) continue;
    if (Math.min(decision.worse, decision.better) < CANARY_CHANCE) {
      return `the canary ${one.named.benchmark}/${one.named.metric.metric} differs between base and head, whose code never changes`;
    }
  }
  return null;
}

/** The verdict on one metric; with a `factor`, against a base that is so many times as much. */
export function judge(one: Examined, place: number, family: Family, factor = 1): Judgement {
  const judgement = judgePlainly(one, place, family, factor);
  const isClaim = judgement.verdict === 'regressed' || judgement.verdict === 'improved';
  if (family.distrust === null || !isClaim || !family.isJudgedByPairs(place)) return judgement;
  return { ...judgement, verdict: 'inconclusive', rule: `${judgement.rule}; but ${family.distrust}` };
}

function judgePlainly(one: Examined, place: number, family: Family, factor: number): Judgement {
  const { rules, pairs, suspects } = family;
  const suspect = suspects.get(place);
  const shift = signOf(one.named.metric.better) * Math.log(factor);
  if (suspect === undefined) {
    if (one.exact && one.nearest !== undefined)
      return judgeCount(one, one.nearest.values, factor, rules, 'in the base');
    return one.value === undefined ? judgeWithoutRatio(one) : judgeByHistory(shifted(one, shift), rules, null);
  }
  if (pairs?.ended === 'same image') return unchangedImage(pairs);
  const stopped = pairs?.reason ?? null;
  if (suspect.by === 'exact') {
    const base =
      pairs === null || one.paired === undefined ? [] : one.paired.base.filter((list) => list.length > 0).map(median);
    if (isSteadyCount(base)) return judgeCount(one, base, factor, rules, 'in the base, counted again');
    return openCount(one, suspect, stopped);
  }
  if (suspect.by === 'single')
    return judgeSingle(shifted(one, shift), pairs?.first ?? [], rules, family.singles, stopped);
  const looked = family.judged.get(place);
  if (pairs === null || looked === undefined || pairs.first.length === 0) {
    return judgeByHistory(shifted(one, shift), rules, stopped);
  }
  const judged = factor === 1 ? looked.judged : reviewed(looked.judged, looked.candidate, shift);
  const context = { base: pairs.base.commit.slice(0, 12), suspects: family.judged.size, stopped };
  return judgeByPairs(one, judged, rules, context);
}

/** As if the base were more by `shift`, a logarithm of the engine's. */
function shifted(one: Examined, shift: number): Examined {
  if (shift === 0 || one.screening === undefined) return one;
  const { estimate } = one.screening;
  const effect = estimate.effect - shift;
  const suspicion = Math.abs(effect) < Math.abs(estimate.effect) / 2 ? undefined : one.screening.suspicion;
  return { ...one, screening: { ...one.screening, suspicion, estimate: { ...estimate, effect } } };
}

function judgeCount(one: Examined, base: number[], factor: number, { compare }: Rules, beside: string): Judgement {
  return judgeExact(
    one,
    base.map((value) => value * factor),
    factor === 1 ? compare.exactEffect : compare.exactEffect + 1e-9,
    beside,
  );
}

function openCount(one: Examined, { suspicion }: Suspect, stopped: string | null): Judgement {
  const distance = one.nearest?.distance ?? null;
  const back = distance === null ? '' : `, ${distance} commits back`;
  const rule = `counted, and it differs from the nearest stored run${back}; the base itself was not counted${stopped === null ? '' : `: ${stopped}`}`;
  const exact = judgeExact(one, one.nearest?.values ?? one.head, 0, '');
  return { ...exact, verdict: 'inconclusive', ...(suspicion === undefined ? {} : { suspected: suspicion }), rule };
}

function unchangedImage({ base }: PairedMeasurement): Judgement {
  const rule = `the image is the same as that of ${base.commit.slice(0, 12)}: nothing in it can have changed`;
  return { verdict: 'unchanged', change: null, interval: null, rule };
}
