/** Our own rule: the product's engine, fed with the numbers of a pull request, and measuring what it asks for. */
import { median } from '../../../src/compare/median.ts';
import { runStatistic } from '../../../src/compare/numbers.ts';
import { seededDraw } from '../../../src/compare/random.ts';
import { type BaselineModel, baselineModel } from '../../../src/compare/statistics/baseline-model.ts';
import { LOOKS, type Outcome, SMALLEST_CLAIM } from '../../../src/compare/statistics/decision.ts';
import { judgeSingleNumbers } from '../../../src/compare/statistics/envelope.ts';
import { type Candidate, decideAt } from '../../../src/compare/statistics/looks.ts';
import { type Calibration, type Scatter, scatter } from '../../../src/compare/statistics/noise-floor.ts';
import { pairOrder } from '../../../src/compare/statistics/pair-order.ts';
import type { Pair } from '../../../src/compare/statistics/pair-test.ts';
import { isNoisyHost, type Standing, standings } from '../../../src/compare/statistics/standing.ts';
import { measuredAgain, type Suspect } from '../../../src/compare/suspects.ts';
import type { Metric, NullComparison, PullRequest, Rule, Samples, Verdicts } from '../shape.ts';

/** What a configuration and a repository's past make of the engine. */
export interface Setting {
  mode: 'auto' | 'paired';
  strict: boolean;
  /** False: nobody has run `pinbench calibrate` yet. */
  calibrated: boolean;
}

/** From one number a run: all that many load tests have. */
export function oursOfOneNumber(name: string, setting: Setting): Rule {
  return {
    ...ours(name, setting),
    needs: 'one pair',
    judge: ({ id, metrics }) => verdictsOf(findings({ id, metrics: metrics.map(ofOneNumber) }, setting)),
  };
}

/** What came of each metric, and how many pairs of it were measured. */
export interface Finding {
  outcome: Outcome;
  suspicion: Suspect['suspicion'];
  pairs: number;
}

export function ours(name: string, setting: Setting): Rule {
  return {
    name,
    source: 'src/compare',
    needs: 'pairs',
    separable: false,
    judge: (pullRequest) => verdictsOf(findings(pullRequest, setting)),
  };
}

function verdictsOf(found: readonly Finding[]): Verdicts {
  return {
    alarms: found.map(({ outcome }) => outcome === 'regressed'),
    pairs: found.reduce((sum, { pairs }) => sum + pairs, 0),
  };
}

/** In the order of the metrics. Those that nothing was suspected of are `unchanged`. */
export function findings({ id, metrics }: PullRequest, { mode, strict, calibrated }: Setting): Finding[] {
  const suite = metrics.map((metric) => ({
    model: modelOf(metric),
    scatter: calibrated ? scatterOf(metric) : undefined,
    value: numberOf(metric.head),
  }));
  const known = standings(suite, SMALLEST_CLAIM, strict);
  const noises = known.flatMap(({ noise }) => noise ?? []);
  const everything = mode === 'paired' ? 'asked for' : isNoisyHost(noises) ? 'noisy host' : null;
  const suspects = known.flatMap(({ screening }, place) => {
    const again = measuredAgain(screening, metrics[place]?.head.length ?? 0, everything);
    return again === null ? [] : [{ place, ...again }];
  });
  const found = metrics.map((): Finding => ({ outcome: 'unchanged', suspicion: undefined, pairs: 0 }));
  const first = orderOf(id);
  for (const [place, finding] of [...inLooks(suspects, metrics, known, first), ...single(suspects, metrics, known)]) {
    found[place] = finding;
  }
  return found;
}

/** Pairs are measured as far as the engine wants them, for those of whom it wants them. */
function inLooks(
  all: readonly Suspect[],
  metrics: readonly Metric[],
  known: readonly Standing[],
  first: readonly ('base' | 'head')[],
): [number, Finding][] {
  const suspects = all.filter(({ by }) => by === 'pairs');
  let candidates = suspects.flatMap(({ place, suspicion }): Candidate[] => {
    const floor = known[place]?.floor;
    return floor === undefined ? [] : [{ pairs: [], floor, smallest: SMALLEST_CLAIM, suspicion }];
  });
  for (let measured = 0; ; ) {
    const { judged, wanted, open } = decideAt(candidates, measured, false);
    if (wanted === undefined) {
      return suspects.map(({ place, suspicion }, index) => {
        const outcome = judged[index]?.outcome ?? 'undecided';
        return [place, { outcome, suspicion, pairs: candidates[index]?.pairs.length ?? 0 }];
      });
    }
    const metered = new Set(open);
    candidates = candidates.map((candidate, index) => {
      const metric = metrics[suspects[index]?.place ?? -1];
      if (metric === undefined || !metered.has(index)) return candidate;
      return { ...candidate, pairs: [...candidate.pairs, ...measure(metric, first, measured, wanted)] };
    });
    measured = wanted;
  }
}

/** One number a run: the envelope, and one fresh pair. Where none was recorded nothing can be claimed. */
function single(all: readonly Suspect[], metrics: readonly Metric[], known: readonly Standing[]): [number, Finding][] {
  const suspects = all.filter(({ by }) => by === 'single');
  return suspects.flatMap(({ place, suspicion }): [number, Finding][] => {
    const [metric, noise] = [metrics[place], known[place]?.noise];
    if (metric === undefined) return [];
    const [pair, model, value] = [metric.pair(0), modelOf(metric), numberOf(metric.head)];
    if (pair === null || model === undefined || noise === undefined || value === undefined) {
      return [[place, { outcome: 'undecided', suspicion, pairs: 0 }]];
    }
    const fresh = differenceOf(pair);
    const numbers = { value, fresh, stored: storedOf(metric), centre: model.centre, noise };
    const { outcome } = judgeSingleNumbers(numbers, SMALLEST_CLAIM, suspects.length);
    return [[place, { outcome, suspicion, pairs: 1 }]];
  });
}

function measure(metric: Metric, first: readonly ('base' | 'head')[], from: number, to: number): (Pair | null)[] {
  return first.slice(from, to).map((side, offset) => {
    const pair = metric.pair(from + offset);
    return pair && { difference: differenceOf(pair), first: pair.first ?? side };
  });
}

/** Worked out once: several settings look at the same pairs. */
const differences = new WeakMap<Measured, number>();

interface Measured {
  base: readonly number[];
  head: readonly number[];
}

function differenceOf(pair: Measured): number {
  const known = differences.get(pair);
  if (known !== undefined) return known;
  const difference = Math.log(median([...pair.head])) - Math.log(median([...pair.base]));
  differences.set(pair, difference);
  return difference;
}

/** As in a job: by lot, and the same for the same pull request. */
function orderOf(id: string): ('base' | 'head')[] {
  return pairOrder(LOOKS.at(-1) ?? 0, seededDraw('detection', id));
}

function numberOf(run: Samples): number | undefined {
  return runStatistic(
    run.map((samples) => median([...samples])),
    'lower',
  );
}

const histories = new WeakMap<Metric['values'], Metric['history']>();

function ofOneNumber(metric: Metric): Metric {
  const history = histories.get(metric.values) ?? metric.values.map((value) => [[value]]);
  histories.set(metric.values, history);
  return { ...metric, history, head: [[metric.value]] };
}

interface Past {
  stored: number[];
  model: BaselineModel | undefined;
}

/** Worked out once: effects are tried on the same stored runs. */
const pasts = new WeakMap<Metric['history'], Past>();

function pastOf({ history }: Metric): Past {
  const known = pasts.get(history);
  if (known !== undefined) return known;
  const stored = history.flatMap((run) => numberOf(run) ?? []);
  const past = { stored, model: baselineModel(stored) };
  pasts.set(history, past);
  return past;
}

function storedOf(metric: Metric): number[] {
  return pastOf(metric).stored;
}

function modelOf(metric: Metric): BaselineModel | undefined {
  return pastOf(metric).model;
}

const scatters = new WeakMap<readonly NullComparison[], Scatter | null>();

function scatterOf(metric: Metric): Scatter | undefined {
  const comparisons = metric.calibration();
  const known = scatters.get(comparisons);
  if (known !== undefined) return known ?? undefined;
  const found = scatter(comparisons.map(calibrationOf));
  scatters.set(comparisons, found ?? null);
  return found;
}

function calibrationOf({ mean, variance, pairs }: NullComparison): Calibration {
  return { effect: mean, standardError: Math.sqrt(variance / pairs) };
}
