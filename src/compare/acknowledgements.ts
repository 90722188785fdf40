/** Acknowledged changes: what somebody has accepted for a while is told, and is not a failure. */
import type { Comparison } from '../model/comparison.ts';
import type { Acknowledgement } from '../model/config.ts';
import { fullName, type MetricName } from '../model/metric-name.ts';
import { patternMatcher } from '../model/pattern.ts';
import type { Better } from '../model/run.ts';
import { firstFew, quoted } from '../text/quote.ts';
import { percent, signedPercent } from '../units/format.ts';
import type { RuleResult } from './rules.ts';

/** Entries told in one sentence; the others are counted. */
const NAMED = 5;

/** A metric and which of its directions is good. */
type Directed = MetricName & { better: Better };

/** An entry for the suite that is compared. */
export interface Acknowledged {
  entry: Acknowledgement;
  /** Takes "benchmark/metric". */
  matches(name: string): boolean;
  expired: boolean;
}

/** The entries for a suite, in the order of the configuration. An entry counts until the end of its day, UTC. */
export function acknowledgedFor(suite: string, entries: Acknowledgement[], now: Date): Acknowledged[] {
  const today = now.toISOString().slice(0, 10);
  return entries
    .filter((entry) => entry.suite === undefined || patternMatcher(entry.suite)(suite))
    .map((entry) => ({ entry, matches: patternMatcher(entry.metric), expired: entry.until < today }));
}

/**
 * Takes a claim back where it was accepted: `resultFrom(factor)` compares once more, with the baseline moved by that factor.
 * Only a change in the entry's own direction is taken back; whatever is no claim stays as it is. The first entry that
 * covers the change is the one that is `used`.
 */
export function acknowledgedResult(
  name: string,
  result: RuleResult,
  acknowledged: Acknowledged[],
  resultFrom: (factor: number) => RuleResult,
): { result: RuleResult; used: Acknowledgement | null } {
  const matching = acknowledged.filter(({ entry, matches }) => concerns(entry, result) && matches(name));
  const beyond: string[] = [];
  for (const { entry, expired } of matching) {
    if (expired) {
      beyond.push(`the acknowledgement of ${sizeOf(entry)} expired on ${entry.until}`);
      continue;
    }
    const moved = resultFrom(1 + entry.change);
    if (moved.verdict !== result.verdict || moved.suspected !== result.suspected) {
      const rule = `${entry.reason} (${sizeOf(entry)} until ${entry.until})`;
      return { result: { ...result, verdict: 'acknowledged', rule }, used: entry };
    }
    const left = moved.change === null ? '' : ` by ${signedPercent(moved.change)}`;
    beyond.push(`it is${left} beyond the ${sizeOf(entry)} that is acknowledged until ${entry.until}`);
  }
  return { result: { ...result, rule: [result.rule, ...beyond].join('; ') }, used: null };
}

/** Sentences for people: each an entry that has expired while its regression is still there. */
export function expiryNotes(suite: string, { metrics, acknowledgements = [] }: Comparison): string[] {
  return acknowledgements.flatMap(({ entry, state }) => {
    if (state !== 'expired') return [];
    const matches = patternMatcher(entry.metric);
    const regressed = metrics.filter(
      (one) => one.verdict === 'regressed' && concerns(entry, one) && matches(fullName(one)),
    ).length;
    if (regressed === 0) return [];
    const what = regressed === 1 ? 'the metric is' : `${regressed} of its metrics are`;
    return [
      `Suite "${suite}": the acknowledgement of ${sizeOf(entry)} on "${entry.metric}" (${entry.reason}) expired on ${entry.until}, and ${what} regressed. Remove it or renew it.`,
    ];
  });
}

/** Sentences for people: each an entry that matches metrics which got worse in the other direction than it accepts. */
export function directionNotes(suite: string, { metrics, acknowledgements = [] }: Comparison): string[] {
  const worse = metrics.filter((one) => one.verdict === 'regressed' || one.suspected === 'worse');
  const entries = acknowledgements.filter(({ state }) => state !== 'expired').map(({ entry }) => entry);
  return otherWay(entries, worse).map((sentence) => `Suite ${quoted(suite)}: ${sentence}.`);
}

/** Sentences, one for each entry that can accept no regression of some `metrics`, where no other entry can. */
export function otherWay(entries: readonly Acknowledgement[], metrics: readonly Directed[]): string[] {
  const fits = (entry: Acknowledgement, one: Directed) => entry.change > 0 === (one.better === 'lower');
  const all = entries.map((entry) => {
    const matches = patternMatcher(entry.metric);
    return { entry, own: metrics.filter((one) => matches(fullName(one))) };
  });
  const accepted = new Set(all.flatMap(({ entry, own }) => own.filter((one) => fits(entry, one))));
  return all.flatMap(({ entry, own }) => {
    const names = own.filter((one) => !accepted.has(one)).map((one) => quoted(fullName(one)));
    if (names.length === 0) return [];
    const [way, worse] = entry.change > 0 ? ['an increase', 'a decrease'] : ['a decrease', 'an increase'];
    return [
      `the acknowledgement of ${sizeOf(entry)} on ${quoted(entry.metric)} is for ${way}, so it cannot apply to ${firstFew(names, NAMED)}, where ${worse} is worse`,
    ];
  });
}

/** Sentences for people: each an entry that counts no more. `today`: "2027-03-01", UTC. */
export function expiredNotes(entries: Acknowledgement[], today: string): string[] {
  return entries
    .filter(({ until }) => until < today)
    .map(
      (entry) =>
        `the acknowledgement of ${sizeOf(entry)} on ${quoted(entry.metric)} expired on ${entry.until}: remove it or renew it`,
    );
}

/** A sentence for people about entries that the measured tree has and the policy in force has not; none is usual. */
export function proposalNotes(proposed: Acknowledgement[], inForce: Acknowledgement[]): string[] {
  const known = new Set(inForce.map(identityOf));
  const fresh = proposed.filter((entry) => !known.has(identityOf(entry)));
  if (fresh.length === 0) return [];
  const named = fresh.slice(0, NAMED).map((entry) => `${sizeOf(entry)} on "${entry.metric}"`);
  if (fresh.length > NAMED) named.push(`${fresh.length - NAMED} more`);
  return [
    `Acknowledged by this pull request itself, so not in force until it is on the base branch: ${named.join(', ')}.`,
  ];
}

function identityOf({ metric, suite, change, reason, until }: Acknowledgement): string {
  return JSON.stringify([metric, suite, change, reason, until]);
}

/** What became of each acknowledgement; nothing where there is none for the suite. */
export function fateOf(
  acknowledged: Acknowledged[],
  used: Set<Acknowledgement | null>,
): Pick<Comparison, 'acknowledgements'> {
  if (acknowledged.length === 0) return {};
  return {
    acknowledgements: acknowledged.map(({ entry, expired }) => ({
      entry,
      state: expired ? 'expired' : used.has(entry) ? 'used' : 'unused',
    })),
  };
}

/** Whether there is a claim or a suspicion, of the direction that the entry accepts. */
function concerns(
  entry: Acknowledgement,
  { verdict, change, suspected }: Pick<RuleResult, 'verdict' | 'change' | 'suspected'>,
): boolean {
  const claimed = verdict === 'regressed' || verdict === 'improved' || suspected !== undefined;
  return claimed && change !== null && change > 0 === entry.change > 0;
}

/** As it was written: "+4 %". */
function sizeOf({ change }: Acknowledgement): string {
  return `${change > 0 ? '+' : ''}${percent(change)}`;
}
