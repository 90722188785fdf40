import { describe, expect, test } from 'vitest';
import type { Bisected, BisectStep } from '../../../src/compare/bisection.ts';
import { bisectionLines, stepLine } from '../../../src/report/bisection.ts';

const commit = (digit: string): string => digit.repeat(40);
const effect = { change: 0.048, interval: [0.041, 0.055], pairs: 4 } satisfies BisectStep['effect'];

const found = (more: Partial<Bisected> = {}): Bisected => ({
  ...{
    state: 'found',
    reason: null,
    metric: { benchmark: 'parse', metric: 'time', better: 'lower' },
    whole: effect,
    steps: [],
  },
  ...{ after: commit('2'), left: [commit('3')], own: effect },
  ...more,
});

function text(one: Bisected, subject: string | null = 'make it safer'): string {
  return bisectionLines(one, { good: commit('1'), bad: commit('9'), subject, colour: false }).join('\n');
}

describe('a step', () => {
  test.each<[Partial<BisectStep>, string]>([
    [
      {},
      '333333333333: has the change (+4.8 %, 95 % interval +4.1 to +5.5 %, in 4 pairs against the good end); 3 commits left',
    ],
    [
      { answer: 'good', beside: 'bad' },
      '333333333333: without the change (+4.8 %, 95 % interval +4.1 to +5.5 %, in 4 pairs against the bad end); 3 commits left',
    ],
    [
      { answer: 'untold', beside: null, effect: null, reason: 'it cannot be measured: \u001b[31mgcc' },
      '333333333333: undecided (it cannot be measured: gcc); 3 commits left',
    ],
  ])('%j', (more, line) => {
    const step: BisectStep = { commit: commit('3'), beside: 'good', answer: 'bad', effect, reason: null, ...more };
    expect(stepLine(step, 3)).toBe(line);
  });
});

describe('what a bisection ends with', () => {
  test('the commit, its subject made harmless, and its own effect', () => {
    const said = text(found(), '\u001b[2J::error::\u202emake it safer');
    expect(said).toContain('first commit with the change: 333333333333 ');
    expect(said).toContain('make it safer');
    expect(said).not.toMatch(/\p{C}(?<!\n)/u);
    expect(said).toContain('alone: +4.8 %, 95 % interval +4.1 to +5.5 %, in 4 pairs, against its parent 222222222222');
  });

  test('the commits that are left, and how to go on', () => {
    const left = Array.from({ length: 12 }, (_, place) => commit(place.toString(16)));
    const said = text(found({ state: 'range left', reason: 'the budget is used up', left, own: null }), null);
    expect(said).toContain('12 commits left: the budget is used up');
    expect(said).toContain('… 2 more');
    expect(said).toContain('to go on: pinbench bisect 222222222222 bbbbbbbbbbbb --metric parse/time');
  });

  test.each<[string, Partial<Bisected>, string | null, string]>([
    [
      'two ends that do not differ',
      { whole: null, own: null, left: [commit('3'), commit('9')] },
      null,
      'parse/time, 999999999999 against 111111111111\nnot confirmed: why',
    ],
    [
      'a commit that alone does not show it',
      {},
      'a subject',
      'not confirmed: why\nthe commit is 333333333333 a subject',
    ],
  ])('%s', (_, more, subject, sentence) => {
    expect(text(found({ state: 'not confirmed', reason: 'why', ...more }), subject)).toContain(sentence);
  });
});
