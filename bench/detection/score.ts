/** Counts of what a rule called worse, and what can be said from them. */
import { wilsonInterval } from './proportion.ts';
import { type PullRequest, type Rule, slowed, type Verdicts } from './shape.ts';

/** Effects that are injected into one metric; 0 is the clean pull request. */
export const EFFECTS: readonly number[] = [0.02, 0.03, 0.05, 0.1];

export interface Count {
  hits: number;
  of: number;
}

export interface Tally {
  /** Metrics in which nothing changed, and those called worse. */
  metrics: Count;
  /** Clean pull requests, and those with at least one metric called worse. */
  pullRequests: Count;
  /** Metrics made slower, by effect in the order of EFFECTS, and those called worse. */
  found: readonly Count[];
  /** Sum of the pairs of the clean pull requests, and of those with an effect. */
  cleanPairs: number;
  effectPairs: readonly number[];
  /** Nought of nought for rules that know only worse and not worse. */
  own: OwnTally;
}

/** What only our rule says. */
export interface OwnTally {
  /** Clean pull requests, and those with any claim, worse or better. */
  claims: Count;
  /** The same, with a claim that does not say that the floor is assumed. */
  plainClaims: Count;
  /** Metrics of clean pull requests, and those that are inconclusive. */
  inconclusive: Count;
  /** Clean pull requests, and those with a metric that is called suspect, or with a suspicion of the host. */
  suspicious: Count;
  hostSuspected: Count;
  /** Metrics made slower, by effect, and those called unchanged. */
  unseen: readonly Count[];
}

const NONE: Count = { hits: 0, of: 0 };

export function emptyTally(): Tally {
  const none = EFFECTS.map(() => NONE);
  return {
    ...{ metrics: NONE, pullRequests: NONE, found: none, cleanPairs: 0, effectPairs: EFFECTS.map(() => 0) },
    own: {
      ...{ claims: NONE, plainClaims: NONE, inconclusive: NONE, suspicious: NONE, hostSuspected: NONE, unseen: none },
    },
  };
}

export function add(a: Tally, b: Tally): Tally {
  return {
    metrics: sum(a.metrics, b.metrics),
    pullRequests: sum(a.pullRequests, b.pullRequests),
    found: sums(a.found, b.found),
    cleanPairs: a.cleanPairs + b.cleanPairs,
    effectPairs: a.effectPairs.map((pairs, i) => pairs + (b.effectPairs[i] ?? 0)),
    own: {
      claims: sum(a.own.claims, b.own.claims),
      plainClaims: sum(a.own.plainClaims, b.own.plainClaims),
      inconclusive: sum(a.own.inconclusive, b.own.inconclusive),
      suspicious: sum(a.own.suspicious, b.own.suspicious),
      hostSuspected: sum(a.own.hostSuspected, b.own.hostSuspected),
      unseen: sums(a.own.unseen, b.own.unseen),
    },
  };
}

function sum(a: Count, b: Count): Count {
  return { hits: a.hits + b.hits, of: a.of + b.of };
}

function sums(a: readonly Count[], b: readonly Count[]): Count[] {
  return a.map((count, i) => sum(count, b[i] ?? NONE));
}

/** Judges a pull request as it is, and with each effect in each of the metrics `places`, one at a time. */
export function score(rule: Rule, pullRequest: PullRequest, places: readonly number[]): Tally {
  const clean = rule.judge(pullRequest);
  const hits = clean.alarms.filter(Boolean).length;
  const injected = EFFECTS.map((effect) => places.map((place) => inject(rule, pullRequest, place, effect)));
  return {
    metrics: { hits, of: clean.alarms.length },
    pullRequests: once(hits > 0),
    found: injected.map((all) => share(all.map(({ found }) => found))),
    cleanPairs: clean.pairs,
    effectPairs: injected.map((all) => all.reduce((total, { pairs }) => total + pairs, 0)),
    own: {
      ...ownOf(clean),
      unseen: injected.map((all) => share(all.flatMap(({ verdict }) => (verdict ? [verdict === 'unchanged'] : [])))),
    },
  };
}

function ownOf({ said, suspicious, hostSuspected }: Verdicts): Omit<OwnTally, 'unseen'> {
  const claims = said?.filter(({ verdict }) => verdict === 'regressed' || verdict === 'improved');
  return {
    claims: once(claims && claims.length > 0),
    plainClaims: once(claims?.some(({ assumed }) => !assumed)),
    inconclusive: share(said?.map(({ verdict }) => verdict === 'inconclusive') ?? []),
    suspicious: once(suspicious),
    hostSuspected: once(hostSuspected),
  };
}

function once(hit: boolean | undefined): Count {
  return share(hit === undefined ? [] : [hit]);
}

function share(hits: readonly boolean[]): Count {
  return { hits: hits.filter(Boolean).length, of: hits.length };
}

interface Injected {
  found: boolean;
  pairs: number;
  verdict: NonNullable<Verdicts['said']>[number]['verdict'] | undefined;
}

function inject(rule: Rule, { id, metrics }: PullRequest, place: number, effect: number): Injected {
  const metric = metrics[place];
  if (metric === undefined) throw new RangeError(`${id} has no metric ${place}`);
  const changed = slowed(metric, effect);
  const shown = rule.separable ? [changed] : metrics.with(place, changed);
  const { alarms, pairs, said } = rule.judge({ id, metrics: shown });
  const at = rule.separable ? 0 : place;
  return { found: alarms[at] === true, pairs, verdict: said?.[at]?.verdict };
}

/** 95 % interval of a share; Wilson, JASA 22 (1927). */
export function wilson({ hits, of }: Count): [number, number] {
  const { low, high } = wilsonInterval(hits, of, 0.95);
  return [low, high];
}
