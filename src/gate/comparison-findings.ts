/** What a suite's comparison adds to the gate's decision: words, reasons for a red, and what must be seen all the same. */

import { stateSentence } from '../compare/gone-metrics.ts';
import { mostlyMissingInPairs } from '../compare/mostly-missing.ts';
import {
  aloneFix,
  decidedInPairs,
  differenceSentences,
  failsAlone,
  gaveUp,
  isMissingInPairs,
} from '../compare/paired-run.ts';
import type { MetricComparison } from '../model/comparison.ts';
import type { Policy } from '../model/config.ts';
import type { GateDecision, SuiteOutcome } from '../model/gate.ts';
import { fullName, metricKey } from '../model/metric-name.ts';
import type { Run } from '../model/run.ts';
import { capital, firstFew, plural, quoted } from '../text/quote.ts';
import { formatSideBySide, signedPercent } from '../units/format.ts';

export interface ComparisonFindings {
  words: GateDecision['verdict'][];
  failures: string[];
  notices: string[];
}

/** Told in one sentence; the others are counted. */
export const MOST_NAMES = 5;

/** Verdicts that rest on no baseline, each told in a sentence of its own. */
const APART = new Set<MetricComparison['verdict']>(['new', 'missing', 'inconclusive']);

/** What the findings of one suite are made from. */
interface Examined {
  /** Begins every sentence, e.g. `Suite "parser"`. */
  suite: string;
  findings: ComparisonFindings;
  outcome: SuiteOutcome;
  failOn: Policy['gate']['failOn'];
  /** Reasons for a red where a baseline is wanted. */
  uncompared: string[];
  /** Decided in pairs, whatever is stored. */
  isFresh: (metric: MetricComparison) => boolean;
  /** The base itself reported it otherwise, however old what is stored is. */
  isOfPairs: (metric: MetricComparison) => boolean;
}

/** `suite` begins every sentence, e.g. `Suite "parser"`. */
export function addComparison(
  findings: ComparisonFindings,
  suite: string,
  outcome: SuiteOutcome,
  { noBaseline, failOn }: Policy['gate'],
): void {
  const { baseline, metrics, hostTrouble, confirmation } = outcome.comparison;
  const { words, notices, failures } = findings;
  const { baseOnly = [], metrics: both = [] } = outcome.run.pairs ?? {};
  const rare = both.filter((metric) => isMissingInPairs(metric) || mostlyMissingInPairs(metric) !== null);
  const inPairs = new Set([...baseOnly, ...rare].map(metricKey));
  const isFresh = decidedInPairs(outcome.run);
  const isOfPairs = (metric: MetricComparison): boolean => inPairs.has(metricKey(metric));
  const uncompared = noBaseline === 'fail' ? failures : notices;
  const examined = { suite, findings, outcome, failOn, uncompared, isFresh, isOfPairs };
  const isStale = baseline.state === 'stale';
  const hasStored = isStale || baseline.state === 'found';

  addState(examined);
  addGivenUp(examined);
  for (const sentence of differenceSentences(outcome.run)) notices.push(`${suite}: ${sentence}.`);
  if (hostTrouble !== undefined) notices.push(`${suite}: ${hostTrouble}`);
  if (confirmation?.state === 'not possible') notices.push(`${suite}: ${confirmation.reason}`);
  if (!hasStored && !metrics.some((metric) => isFresh(metric) || isOfPairs(metric))) return;

  const of = (verdict: MetricComparison['verdict']): MetricComparison[] =>
    metrics.filter((metric) => metric.verdict === verdict);
  // Against a stale baseline nothing is claimed, and `stale` itself is the word.
  addRegressed(examined, of('regressed'), (metric) => !isStale || isFresh(metric));
  addMissing(examined, of('missing'), hasStored ? 'baseline' : 'base');
  addNotHeld(examined, of, hasStored);
  // A host that is suspected itself proves nothing against the code, unless both sides were measured on it.
  const canBlame = (metric: MetricComparison): boolean => isFresh(metric) || (!isStale && hostTrouble === undefined);
  addInconclusive(examined, of('inconclusive'), failOn.includes('suspicion') ? canBlame : () => false);

  for (const word of ['incomparable', 'inconclusive', 'improved', 'unchanged'] as const) {
    if (of(word).length > 0) words.push(word);
  }
}

/**
 * A base that cannot be run any more, by a change of the command alone, must not look like a first run. Nor may a change get
 * out of the comparison by failing where the base does not, whatever is stored.
 */
function addGivenUp({ suite, findings, outcome: { run, comparison }, failOn }: Examined): void {
  const givenUp = gaveUp(run);
  const isAlone = failsAlone(run);
  if (givenUp === null || !(isAlone || comparison.baseline.state !== 'found')) return;
  const sentence = `${suite}: re-measuring against the base was given up, so little was compared: ${givenUp}`;
  const isRed = failOn.includes('suspicion') || (isAlone && failOn.includes('regression'));
  (isRed ? findings.failures : findings.notices).push(`${sentence}${isRed && isAlone ? aloneFix(run) : ''}`);
}

function addRegressed(
  { suite, findings: { words, failures, notices }, failOn }: Examined,
  regressed: MetricComparison[],
  counts: (metric: MetricComparison) => boolean,
): void {
  for (const metric of regressed) {
    const sentence = `${suite}: ${changeSentence(metric)}`;
    if (!counts(metric)) notices.push(`${sentence} Not a failure, because the baseline is stale.`);
    else (failOn.includes('regression') ? failures : notices).push(sentence);
  }
  if (regressed.some(counts)) words.push('regressed');
}

function addMissing(
  { suite, findings: { words, failures, notices }, outcome, failOn, isOfPairs }: Examined,
  missing: MetricComparison[],
  from: 'baseline' | 'base',
): void {
  for (const mostly of [false, true]) {
    const some = missing.filter((metric) => isNowAndThen(metric) === mostly);
    if (some.length === 0) continue;
    const isSure = outcome.comparison.baseline.state !== 'stale' || some.some(isOfPairs);
    const sentence = `${suite}: ${mostly ? rareSentence(some) : goneSentence(some, from)}${stateSentences(some, outcome.run)}`;
    (failOn.includes('missing') && isSure ? failures : notices).push(sentence);
    if (isSure) words.push('missing');
  }
}

/** A metric that is missing has both sides only where the change reports it sometimes. */
function isNowAndThen({ base, head }: MetricComparison): boolean {
  return base !== null && head !== null;
}

function goneSentence(gone: MetricComparison[], from: 'baseline' | 'base'): string {
  const notInPairs = gone.some((metric) => metric.head !== null) ? ', or not in pairs' : '';
  const which = `${plural(gone.length, 'metric')} of the ${from} ${gone.length === 1 ? 'is' : 'are'}`;
  return `${which} no longer reported${notInPairs}: ${names(gone)}.`;
}

/** What the tool itself says of them: a benchmark that failed is not one that was removed. */
function stateSentences(gone: MetricComparison[], { states = [] }: Run): string {
  const names = new Set(gone.map(({ benchmark }) => benchmark));
  const said = states.filter(({ benchmark }) => names.has(benchmark)).map(stateSentence);
  if (said.length === 0) return '';
  return ` ${capital(firstFew(said, MOST_NAMES, '; '))}.`;
}

function rareSentence(rare: MetricComparison[]): string {
  const how = rare.map((metric) => `${quoted(fullName(metric))} ${metric.rule}`);
  return `${counted(rare)} mostly not reported any more: ${firstFew(how, MOST_NAMES, '; ')}.`;
}

/** Metrics that no claim is made of: of another definition, new, or acknowledged. */
function addNotHeld(
  { suite, findings: { words, notices }, uncompared, isOfPairs }: Examined,
  of: (verdict: MetricComparison['verdict']) => MetricComparison[],
  hasStored: boolean,
): void {
  const changed = of('incomparable').filter((metric) => hasStored || isOfPairs(metric));
  if (changed.length > 0) {
    const why = 'not comparable, because unit or direction changed';
    uncompared.push(`${suite}: ${counted(changed)} ${why}: ${names(changed)}.`);
  }
  const added = of('new');
  if (added.length > 0) notices.push(`${suite}: ${counted(added)} new and compared with nothing: ${names(added)}.`);
  const accepted = of('acknowledged');
  if (accepted.length > 0) {
    const reasons = firstFew([...new Set(accepted.map((metric) => metric.rule))], MOST_NAMES, '; ');
    notices.push(`${suite}: ${counted(accepted)} changed as acknowledged: ${names(accepted)}. ${reasons}.`);
    // What was accepted is no news for machines: neither a red nor an improvement.
    words.push('unchanged');
  }
}

/** What a baseline that is not as it should be means for the metrics that nothing else was compared with. */
function addState({ suite, findings: { words, notices }, outcome, uncompared, isFresh }: Examined): void {
  const { baseline, metrics } = outcome.comparison;
  if (baseline.state === 'found') return;
  const because = `${suite}: ${baseline.state}. ${baseline.reason}`;
  const rest = metrics.filter((metric) => !isFresh(metric) && !APART.has(metric.verdict));
  if (!metrics.some(isFresh)) uncompared.push(because);
  else if (rest.length > 0) {
    const nothing = baseline.state === 'stale' ? 'nothing newer' : 'nothing';
    uncompared.push(`${because} ${counted(rest)} compared with ${nothing}: ${names(rest)}.`);
  } else {
    notices.push(`${because} Its metrics were compared with the base itself instead.`);
    return;
  }
  words.push(baseline.state);
}

/** A suspected regression that `isBlamed` is a reason for a red, and any other is told. */
function addInconclusive(
  { suite, findings: { failures, notices }, isFresh }: Examined,
  inconclusive: MetricComparison[],
  isBlamed: (metric: MetricComparison) => boolean,
): void {
  const suspected = inconclusive.filter((metric) => metric.suspected === 'worse');
  const sentenceOf = (metric: MetricComparison): string => suspicion(metric, isFresh(metric));
  const sentences = suspected.filter((metric) => !isBlamed(metric)).map(sentenceOf);
  const others = inconclusive.filter((metric) => metric.suspected !== 'worse');
  failures.push(...suspected.filter(isBlamed).map((metric) => `${suite}: ${sentenceOf(metric)}, unconfirmed.`));
  if (sentences.length > 0) notices.push(`${suite}: ${firstFew(sentences, MOST_NAMES, '; ')}, unconfirmed.`);
  if (others.length > 0) {
    notices.push(`${suite}: ${counted(others)} inconclusive, which is not a pass: ${names(others)}.`);
  }
}

function changeSentence(metric: MetricComparison): string {
  const { base, head, interval, unit } = metric;
  // Where higher is better, it is worse by less: a sign alone, never "by -5 %".
  const how = metric.change === null ? '' : `: ${signedPercent(metric.change)}`;
  const sure =
    interval === null ? '' : ` (95 % interval ${signedPercent(interval[0])} to ${signedPercent(interval[1])})`;
  const both = base === null || head === null ? [] : [base, head].map(({ median, value }) => value ?? median);
  const [from, to] = formatSideBySide(both, unit);
  const values = to === undefined ? '' : `, from ${from} to ${to}`;
  return `${quoted(fullName(metric))} regressed${how}${sure}${values}.`;
}

function suspicion(metric: MetricComparison, isFresh: boolean): string {
  const pairs = metric.power?.pairs ?? 0;
  const how = pairs > 0 ? plural(pairs, 'pair') : 'pairs';
  const change = metric.change === null ? '' : ` (${signedPercent(metric.change)})`;
  const against = isFresh ? `in ${how} with the base` : 'against stored runs';
  return `${quoted(fullName(metric))} looks worse${change} ${against}`;
}

function counted(metrics: MetricComparison[]): string {
  return `${plural(metrics.length, 'metric')} ${metrics.length === 1 ? 'is' : 'are'}`;
}

function names(metrics: MetricComparison[]): string {
  return firstFew(
    metrics.map((metric) => quoted(fullName(metric))),
    MOST_NAMES,
  );
}
