/**
 * The rule to begin with: screen against the stored runs, measure the suspects again in interleaved pairs, judge with a
 * learned noise floor, Holm over the suspects, three looks. Stands in until the product's own statistics are connected.
 */
import { studentAbove, studentQuantile } from '../distributions.ts';
import type { PullRequest, Rule } from '../shape.ts';
import { baselineModels, buildDeviations, holm, pairDifferences, runStatistic } from './baseline-model.ts';
import { type Decision, type Measured, type Method, ours } from './ours.ts';

export interface Settings {
  /** False: every metric is measured in pairs, whatever the stored runs say. */
  screen: boolean;
  /** False: as long as there are no null comparisons, sigma_b is half of what a run strays from its level. */
  learned: boolean;
  /** Multiplies sigma_b. */
  caution: number;
  looks: readonly number[];
  /** Family-wise error of a pull request, split evenly over the looks. */
  alpha: number;
  /** Changes below this are not tested for, only above; and the smallest that is reported. */
  margin: number;
  smallestEffect: number;
}

export const SETTINGS: Settings = {
  screen: true,
  learned: true,
  caution: 1,
  looks: [10, 20, 30],
  alpha: 0.005,
  margin: 0.0025,
  smallestEffect: 0.01,
};

/** On a noisy host the screen lets more pass: else it would hide what the pairs could show. */
const SCREEN_P = 0.05;
const NOISY_SCREEN_P = 0.2;
const NOISY_DEVIATION = 0.015;
const SCREEN_EFFECT = 0.005;
const SCREEN_DEGREES = 30;
const LEAST_BUILD_DEVIATION = 0.0005;
const UNLEARNED_SHARE = 0.5;
const BUILD_DEGREES = 20;
const FUTILE_ERRORS = 2;

export function prototypeMethod(name: string, settings: Settings = SETTINGS): Method {
  return {
    name,
    source: 'screen, confirm in pairs, learned floor, Holm',
    looks: settings.looks,
    suspects: (pullRequest) => (settings.screen ? screen(pullRequest) : pullRequest.metrics.map((_, place) => place)),
    decide: (pullRequest, suspects, look) => decide(pullRequest, suspects, look, settings),
  };
}

/** Places of the metrics that look worse than their stored runs, the least likely by chance first. */
export function screen({ metrics }: PullRequest): number[] {
  const models = baselineModels(metrics);
  return metrics
    .flatMap((metric, place) => {
      const model = models[place];
      if (model === undefined) return [];
      const away = runStatistic(metric.head) - model.centre;
      const p = studentAbove(
        away / (model.deviation * Math.sqrt(1 + 1 / model.runs)),
        Math.min(model.degrees, SCREEN_DEGREES),
      );
      const limit = model.deviation > NOISY_DEVIATION ? NOISY_SCREEN_P : SCREEN_P;
      return p < limit && away >= SCREEN_EFFECT ? [{ place, p }] : [];
    })
    .sort((a, b) => a.p - b.p || a.place - b.place)
    .map(({ place }) => place);
}

interface Judged {
  p: number;
  effect: number;
  /** Pairs so far, variance of one pair, and the part of the effect's variance that more pairs do not lessen. */
  pairs: number;
  variance: number;
  floor: number;
}

/** Whether the pairs that are left would have to be unusually high for the last look to call the metric worse. */
function isFutile({ effect, pairs, variance, floor }: Judged, settings: Settings): boolean {
  const most = settings.looks.at(-1) ?? pairs;
  const needed = Math.sqrt(variance / most + floor) * studentQuantile(1 - settings.alpha / settings.looks.length, most);
  const wanted = Math.max(Math.log1p(settings.smallestEffect), Math.log1p(settings.margin) + needed);
  return effect + FUTILE_ERRORS * Math.sqrt(variance / pairs - variance / most) < wanted;
}

function decide({ metrics }: PullRequest, suspects: readonly Measured[], look: number, settings: Settings): Decision[] {
  const builds = settings.learned
    ? buildDeviations(metrics, LEAST_BUILD_DEVIATION)
    : baselineModels(metrics).map(({ deviation }) => UNLEARNED_SHARE * deviation);
  const judged = suspects.map((one) => judge(one, settings.caution * (builds[one.place] ?? 0), settings.margin));
  const p = judged.map((one, i) => pOf(suspects[i]?.decision, one.p));
  const rejected = holm(p, settings.alpha / settings.looks.length);
  const last = look === settings.looks.length - 1;
  return suspects.map(({ decision }, i) => {
    const one = judged[i];
    if (decision !== 'measure on' || one === undefined) return decision;
    const wanted = Math.log1p(settings.smallestEffect);
    if (rejected[i] && one.effect >= wanted) return 'worse';
    return last || isFutile(one, settings) ? 'not worse' : 'measure on';
  });
}

/** What is decided stays in the family: as certain as can be, or not at all. */
function pOf(decision: Decision | undefined, p: number): number {
  return decision === 'worse' ? 0 : decision === 'not worse' ? 1 : p;
}

function judge({ pairs }: Measured, build: number, margin: number): Judged {
  const { mean: effect, variance } = pairDifferences(pairs);
  const [noise, floor] = [variance / pairs.length, 2 * build ** 2];
  // Welch-Satterthwaite.
  const degrees = (noise + floor) ** 2 / (noise ** 2 / (pairs.length - 1) + floor ** 2 / BUILD_DEGREES);
  const t = (effect - Math.log1p(margin)) / Math.sqrt(noise + floor);
  return { p: pairs.length < 2 ? 1 : studentAbove(t, degrees), effect, pairs: pairs.length, variance, floor };
}

export const PROTOTYPE: readonly Rule[] = [
  ours(prototypeMethod('prototype: screen, then pairs')),
  ours(prototypeMethod('prototype: the same, strict', { ...SETTINGS, caution: 1.25 })),
  ours(prototypeMethod('prototype: nothing learned yet', { ...SETTINGS, learned: false, margin: 0.005 })),
  ours(prototypeMethod('prototype: all in pairs', { ...SETTINGS, screen: false })),
];
