import { expect, test } from 'vitest';
import type { Figures } from '../../bench/detection/figures.ts';
import { rivalry } from '../../bench/detection/rivals.ts';

function figures(rule: string, falseAlarms: number, found: number, best: number | null = null): Figures {
  const share = (value: number) => ({ share: value, low: value, high: value, hits: 1000 * value, of: 1000 });
  return {
    ...{ rule, falseMetrics: share(falseAlarms / 50), falsePullRequests: share(falseAlarms), power: [share(found)] },
    ...{ bestPower: best === null ? null : [best], cleanPairs: 0, effectPairs: 0, cleanMinutes: 0, own: null },
  };
}

const own = figures('ours: auto', 0.002, 0.8);

test.each<[string, Figures, boolean]>([
  ['finds less', figures('quiet', 0, 0.7), false],
  ['cries wolf', figures('loud', 0.3, 1), false],
  ['finds less at its best setting', figures('tuned', 0.3, 1, 0.7), false],
  ['finds as much at its best setting', figures('tuned', 0.3, 1, 0.8), true],
  ['finds as much and cries no more', figures('better', 0.002, 0.8), true],
])('a rule that %s', (_, one, matching) => {
  const text = rivalry({ rules: [one, own, figures('ours: strict', 0, 0)] });
  expect(text).toContain(matching ? `both, as it is` : 'Each of the 1 rules of others is worse than "ours: auto"');
  expect(text?.endsWith(`: ${one.rule}.`)).toBe(matching);
});

test('at its best setting a rule matches ours as soon as ours has more false alarms', () => {
  expect(rivalry({ rules: [figures('quiet', 0, 0), figures('ours: auto', 0.02, 1)] })).toContain('As good as');
});

test('without a rule of ours, or of others, there is nothing to say', () => {
  expect(rivalry({ rules: [figures('quiet', 0, 0)] })).toBeNull();
  expect(rivalry({ rules: [own] })).toBeNull();
});
