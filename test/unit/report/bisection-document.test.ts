import { describe, expect, test } from 'vitest';
import {
  type Bisected,
  type BisectStep,
  type Effect,
  effectOf,
  estimateOf,
  lookAtChange,
  thresholdFor,
} from '../../../src/compare/bisection.ts';
import { pairsOf } from '../../../src/compare/effects.ts';
import type { Better } from '../../../src/model/run.ts';
import { bisectionDocument } from '../../../src/report/bisection.ts';
import { safeJson } from '../../../src/text/safe-json.ts';
import { drawn, orderOf, plainRules } from '../../builders/compared-runs.ts';
import { isBisection, published } from '../../builders/published.ts';
import { hostile } from './hostile.ts';

const commit = (digit: string): string => digit.repeat(40);
const source = drawn('bisection document');
const threshold = thresholdFor(undefined, plainRules.compare);

/** So many pairs of these values on either side, or drawn ones whose head is `ratio` times the base. */
function effect(count: number, ratio: number | [number, number], better: Better = 'lower'): Effect {
  const lists = typeof ratio === 'number' ? source.pairs(count, ratio) : { base: [ratio[0]], head: [ratio[1]] };
  const samples = (side: (number | null)[]) =>
    Array.from({ length: count }, (_, place) => [side[place % side.length] ?? 0]);
  const metric = {
    ...{ benchmark: 'parse', metric: 'time', unit: 'ms', better },
    ...{ base: samples(lists.base), head: samples(lists.head) },
  };
  const pairs = pairsOf(metric, orderOf(count));
  const [decided] = lookAtChange(pairs, threshold, true).decided;
  const estimate = decided?.estimate ?? estimateOf(pairs, threshold);
  if (estimate === null) throw new Error('no estimate');
  return effectOf(estimate, pairs, better);
}

const step = (digit: string, more: Partial<BisectStep> = {}): BisectStep => ({
  ...{ commit: commit(digit), beside: 'good', answer: 'bad', effect: effect(4, 1.1), reason: null },
  ...more,
});

const STEPS: BisectStep[] = [
  step('5'),
  step('2', { answer: 'good', effect: effect(10, 1.001) }),
  step('3', { answer: 'good', beside: 'bad', effect: effect(30, 1.09) }),
  step('4', { answer: 'good', beside: null, effect: null, reason: 'its image is one that is known already' }),
  step('6', { answer: 'untold', beside: null, effect: null, reason: 'it cannot be measured: it did not build' }),
  step('7', { answer: 'untold', beside: 'bad', reason: 'it is near to neither end' }),
  step('8', { answer: 'untold', effect: null, reason: 'too few pairs of suite parser gave the metric' }),
];

const bisected = (more: Partial<Bisected> = {}): Bisected => ({
  ...{
    state: 'found',
    reason: null,
    metric: { benchmark: 'parse', metric: 'time', better: 'lower' },
    whole: effect(10, 1.1),
  },
  ...{ steps: STEPS, after: commit('4'), left: [commit('5')], own: effect(10, 1.1) },
  ...more,
});

function printed(found: Bisected, subject: string | null = 'Check every bound') {
  const document = bisectionDocument(found, 'parser', { good: commit('1'), bad: commit('9'), subject });
  return published(isBisection, safeJson(document, 2));
}

describe('what bisect --json prints is as the schema says', () => {
  test.each<[string, Partial<Bisected>, string | null]>([
    ['a commit that was found', {}, commit('5')],
    ['one between ends next to each other', { steps: [], after: commit('1'), left: [commit('9')] }, commit('9')],
    ['an improvement of a rate', { whole: effect(10, 1.1, 'higher'), own: effect(20, 0.9, 'higher') }, commit('5')],
    [
      'several that are left',
      { state: 'range left', reason: 'the budget is used up', own: null, left: [commit('5'), commit('6')] },
      null,
    ],
    [
      'a commit that alone does not show it',
      { state: 'not confirmed', reason: 'it may be spread over several', own: effect(30, 1.002) },
      commit('5'),
    ],
    [
      'a commit that could not be measured against its parent',
      { state: 'not confirmed', reason: 'it may be spread over several', own: null },
      commit('5'),
    ],
    [
      'ends that do not differ',
      { state: 'not confirmed', reason: 'no room', steps: [], own: null, left: [commit('8'), commit('9')] },
      null,
    ],
    [
      'ends next to each other with one image',
      { state: 'not confirmed', reason: 'the same image', whole: null, steps: [], own: null, left: [commit('9')] },
      null,
    ],
    [
      'a change beyond all bounds',
      { whole: effect(10, [1e-300, 1e300]), own: effect(10, [1e300, 1e-300]) },
      commit('5'),
    ],
  ])('%s', (_, more, culprit) => {
    const found = bisected(more);
    const subject = culprit === null ? null : 'Check every bound';
    expect(printed(found, subject)).toEqual({
      ...{ schema: 'pinbench.bisection/1', version: expect.any(String), suite: 'parser', ...found },
      ...{ good: commit('1'), bad: commit('9'), commit: culprit, subject },
    });
  });

  test('a subject that wants to be more than text, of which nobody has to read megabytes', () => {
    for (const name of hostile) {
      const text = [...name].slice(0, 1000).join('');
      expect(printed(bisected(), name).subject).toBe(text);
    }
    expect(printed(bisected(), `x${'🙂'.repeat(2000)}`).subject).toBe(`x${'🙂'.repeat(999)}`);
  });
});

test('the schema refuses what bisect never prints', () => {
  const good = printed(bisected());
  const [first] = good.steps;
  for (const wrong of [
    { ...good, schema: 'pinbench.bisection/2' },
    { ...good, version: undefined },
    { ...good, mood: 'good' },
    { ...good, state: 'lost' },
    { ...good, bad: 'HEAD' },
    { ...good, commit: '555' },
    { ...good, left: [] },
    { ...good, left: [null] },
    { ...good, subject: 'x'.repeat(1001) },
    { ...good, metric: 'parse/time' },
    { ...good, whole: { ...good.whole, change: null } },
    { ...good, whole: { ...good.whole, change: -1.5 } },
    { ...good, whole: { ...good.whole, interval: [0, 1, 2] } },
    { ...good, own: { ...good.own, pairs: 3 } },
    { ...good, steps: [{ ...first, answer: null }] },
    { ...good, steps: [{ ...first, beside: 'middle' }] },
    { ...good, steps: [{ ...first, effect: undefined }] },
  ]) {
    expect(isBisection(JSON.parse(JSON.stringify(wrong))), JSON.stringify(wrong).slice(0, 400)).toBe(false);
  }
});
