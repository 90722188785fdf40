import { expect, test } from 'vitest';
import { decidedInPairs } from '../../../../src/compare/paired-run.ts';
import type { MetricComparison } from '../../../../src/model/comparison.ts';
import type { PairedMeasurement } from '../../../../src/model/run.ts';
import {
  formatFloor,
  learningWords,
  meaningOfQuiet,
  openWords,
  type Stopped,
  stoppedOf,
  toSettle,
  withinFloor,
} from '../../../../src/report/sections/power.ts';
import { formatSize } from '../../../../src/units/format.ts';
import { metric, pairs, power, run } from '../reports.ts';

test.each([
  [0, '0 %'],
  [0.0042, '0.42 %'],
  [0.005, '0.5 %'],
  [0.0243, '2.4 %'],
  [0.05, '5 %'],
  [12, '1,200 %'],
  [0.00001234, '0.001 %'],
  [Number.POSITIVE_INFINITY, '–'],
])('a change of the size %s is written %s', (size, written) => {
  expect(formatSize(size)).toBe(written);
});

test.each([
  [{ change: 0.0042, learned: true }, '±0.42 %'],
  [{ change: 0.012, learned: false }, '±1.2 % (assumed)'],
])('a noise floor of %j is written %s', (floor, written) => {
  expect(formatFloor(floor)).toBe(written);
});

test.each([
  [
    { comparisons: 0, needed: 20, automatic: false, tooShort: { invocations: 5, needed: 9 } },
    '0 of 20 comparisons of neighbouring commits are stored; this suite has 5 invocations a run, and learning in passing (`compare.learn`) needs 9: `pinbench calibrate --comparisons 20` measures them',
  ],
  [
    { comparisons: 7, needed: 20, automatic: false },
    '7 of 20 comparisons of neighbouring commits are stored; `pinbench calibrate --comparisons 13` adds the others',
  ],
  [
    { comparisons: 1, needed: 20, automatic: false, own: 1, neighbours: 5 },
    '1 of 20 comparisons of neighbouring commits are stored, beside 1 of this commit or its branch, for later runs alone; this history has only 5 pairs of neighbouring commits, and more come with new commits',
  ],
])('how far learning is: %j', (learning, changes) => {
  expect(learningWords(learning)).toBe(changes);
});

const floor = { change: 0.024, learned: true };

test.each<[string, MetricComparison, string | null]>([
  [
    'a change inside the floor',
    metric('a', 'inconclusive', 0.018, { power: power({ floor, pairsToSettle: null }) }),
    '+1.8 %, floor 2.4 %: not distinguishable',
  ],
  [
    'a negative change inside an assumed floor',
    metric('a', 'unchanged', -0.018, { power: power({ floor: { ...floor, learned: false } }) }),
    '-1.8 %, assumed floor 2.4 %: not distinguishable',
  ],
  [
    'a change that is the floor',
    metric('a', 'inconclusive', 0.024, { power: power({ floor, pairsToSettle: null }) }),
    '+2.4 %, floor 2.4 %: not distinguishable',
  ],
  [
    'a fall as far as the floor is high',
    metric('a', 'inconclusive', -0.0234, { power: power({ floor, pairsToSettle: null }) }),
    '-2.3 %, floor 2.4 %: not distinguishable',
  ],
  [
    'a change inside the floor that scatter hides',
    metric('a', 'inconclusive', 0.018, { interval: [-0.2, 0.24], power: power({ floor, pairsToSettle: null }) }),
    null,
  ],
  ['a fall a little further', metric('a', 'inconclusive', -0.0236, { power: power({ floor }) }), null],
  ['a fall to nothing', metric('a', 'inconclusive', -1, { power: power({ floor }) }), null],
  ['a change beyond the floor', metric('a', 'inconclusive', 0.025, { power: power({ floor }) }), null],
  ['a change that was claimed', metric('a', 'regressed', 0.018, { power: power({ floor }) }), null],
  ['a change from zero', metric('a', 'inconclusive', 0, { change: null, power: power({ floor }) }), null],
  ['a change of which nothing was estimated', metric('a', 'inconclusive', 0.018), null],
])('%s: what is said of the noise floor', (_, compared, changes) => {
  expect(withinFloor(compared)).toBe(changes);
});

const SEEN = 'changes of 2.4 % or more would have been visible';
const assumed = { change: 0.024, learned: false };
const loud: [number, number] = [-0.2, 0.2];

test.each<[string, Parameters<typeof toSettle>[0], string | null]>([
  [
    'more time for pairs',
    {
      ...metric('a', 'inconclusive', 0.02, { power: power({ pairsToSettle: 24 }) }),
      stopped: { ended: 'out of time', pairs: 10 },
    },
    `${SEEN}. About 24 pairs would settle it: raise \`compare.budget\``,
  ],
  [
    'more time for as many pairs again',
    {
      ...metric('a', 'inconclusive', 0.02, { power: power({ pairsToSettle: 12 }) }),
      stopped: { ended: 'out of time', pairs: 10 },
    },
    `${SEEN}. More pairs may settle it: raise \`compare.budget\``,
  ],
  [
    'time for the first pairs',
    {
      ...metric('a', 'inconclusive', 0.02, { power: power({ pairs: 0, pairsToSettle: null }) }),
      stopped: { ended: 'out of time', pairs: 10 },
    },
    `${SEEN}. Too few pairs fitted into the time: raise \`compare.budget\``,
  ],
  [
    'a run that nobody stops',
    {
      ...metric('a', 'inconclusive', 0.26, { power: power({ pairs: 5, pairsToSettle: 20 }) }),
      stopped: { ended: 'cancelled', pairs: 5 },
    },
    `${SEEN}. About 20 pairs would settle it: measuring was interrupted after 5 pairs`,
  ],
  [
    'a run that nobody stops so early',
    {
      ...metric('a', 'inconclusive', 0.26, { power: power({ pairs: 0, pairsToSettle: null }) }),
      stopped: { ended: 'cancelled', pairs: 1 },
    },
    `${SEEN}. Measuring was interrupted after 1 pair`,
  ],
  [
    'invocations that work',
    {
      ...metric('a', 'inconclusive', 0.26, { power: power({ pairs: 5, pairsToSettle: 20 }) }),
      stopped: { ended: 'failed', pairs: 8 },
    },
    `${SEEN}. About 20 pairs would settle it: measuring failed after 8 pairs`,
  ],
  [
    'pairs that were not worth it',
    metric('a', 'inconclusive', 0.02, { power: power({ pairs: 10, pairsToSettle: 24 }) }),
    `${SEEN}. About 24 pairs would settle it, but after 10 a change was too unlikely to go on`,
  ],
  ['better luck', metric('a', 'inconclusive', 0.02, { power: power({ pairs: 30, pairsToSettle: 24 }) }), SEEN],
  [
    'a quieter machine, where so many pairs are never measured',
    metric('a', 'inconclusive', 0.02, { power: power({ pairsToSettle: 1838 }) }),
    `${SEEN}. The pairs scatter too much to show less: \`pinbench doctor\` lists what disturbs this machine`,
  ],
  [
    'a quieter machine before a learned floor',
    metric('a', 'inconclusive', 0, { interval: loud, power: power({ floor: assumed, pairsToSettle: null }) }),
    `${SEEN}. The pairs scatter too much to show less: \`pinbench doctor\` lists what disturbs this machine`,
  ],
  [
    'a learned floor',
    metric('a', 'inconclusive', 0, { power: power({ floor: assumed, pairsToSettle: null }) }),
    `${SEEN}. To detect smaller ones run \`pinbench calibrate\`, or let runs of the default branch learn the noise floor (\`compare.learn\`)`,
  ],
  [
    'a floor that this suite does not learn by itself',
    { ...metric('a', 'inconclusive', 0, { power: power({ floor: assumed, pairsToSettle: null }) }), learns: false },
    `${SEEN}. To detect smaller ones run \`pinbench calibrate\``,
  ],
  [
    'more than this machine has',
    metric('a', 'inconclusive', 0.02, { power: power({ floor, pairsToSettle: null }) }),
    `${SEEN}. Builds of unchanged code differ by up to 2.4 % here, and no number of pairs can show less`,
  ],
  [
    'finer numbers',
    metric('a', 'inconclusive', 0.02, { power: power({ pairsToSettle: null, rounding: 0.05 }) }),
    `${SEEN}. Rounding alone may be 5 % of it: let the benchmark time more work at once`,
  ],
  [
    'more than stored runs can foretell',
    metric('a', 'inconclusive', 0.02, { power: power({ pairs: 0, pairsToSettle: null }) }),
    SEEN,
  ],
  [
    'more than two fresh pairs can foretell',
    metric('a', 'inconclusive', 0.02, { power: power({ pairs: 2, pairsToSettle: null }) }),
    SEEN,
  ],
  ['what nobody estimated', metric('a', 'inconclusive', 0.02), null],
  ['nothing, being settled', metric('a', 'unchanged', 0.02, { power: power() }), null],
])('an inconclusive metric takes %s', (_, compared, changes) => {
  expect(toSettle(compared)).toBe(changes);
});

test('what was cut short is not called absent', () => {
  const open = metric('a', 'inconclusive', 0.26, { interval: loud, power: power({ pairs: 5, pairsToSettle: 20 }) });
  expect(openWords(open)).toMatch(/^no change found; .* too unlikely to go on$/);
  expect(openWords({ ...open, stopped: { ended: 'cancelled', pairs: 5 } })).toMatch(
    /^\+26\.0 % is not confirmed; .* interrupted after 5 pairs$/,
  );
});

test.each<[string, Partial<PairedMeasurement>, number, Stopped | null]>([
  ['given up for futility', {}, 10, null],
  ['the user stopped it', { ended: 'cancelled', reason: 'interrupted' }, 10, { ended: 'cancelled', pairs: 10 }],
  ['the time was up', { ended: 'out of time', reason: 'late' }, 10, { ended: 'out of time', pairs: 10 }],
  ['given up before the user stopped the rest', { ended: 'cancelled', reason: 'interrupted' }, 5, null],
  ['invocations failed', { ended: 'failed', reason: 'exit 1' }, 10, { ended: 'failed', pairs: 10 }],
  ['without a pair that counts', { ended: 'cancelled', reason: 'interrupted' }, 0, { ended: 'cancelled', pairs: 10 }],
])('what ended the pairs of an open metric: %s', (_, changes, counted, stopped) => {
  const sides = { base: Array.from({ length: 10 }, () => [1]), head: Array.from({ length: 10 }, () => [1]) };
  const measured: PairedMeasurement = {
    ...pairs(10, 1),
    first: Array.from({ length: 10 }, () => 'base'),
    metrics: [{ benchmark: 'a', metric: 'time', unit: 'ns', better: 'lower', ...sides }],
    reason: null,
    ...changes,
  };
  const open = metric('a', 'inconclusive', 0.1, { power: power({ pairs: counted, pairsToSettle: 20 }) });
  expect(stoppedOf(open, { ...run(), pairs: measured })).toEqual(stopped);
});

test.each<[string, MetricComparison, string | null]>([
  ['nothing', metric('a', 'inconclusive', 0.002, { interval: loud, power: power() }), 'no change found; changes of'],
  [
    'something that its interval sets apart from nothing',
    metric('a', 'inconclusive', 0.105, { interval: [0.012, 0.207], power: power() }),
    '+10.5 % is not confirmed; changes of',
  ],
  [
    'a suspicion',
    metric('a', 'inconclusive', 0.018, { suspected: 'worse', power: power() }),
    '+1.8 % looks worse and is not confirmed; changes of',
  ],
  [
    'less than the floor',
    metric('a', 'inconclusive', 0.018, { power: power({ floor, pairsToSettle: null }) }),
    '+1.8 %, floor 2.4 %: not distinguishable; changes of',
  ],
  ['what nobody estimated', metric('a', 'inconclusive', 0.02), null],
])('what is said of an inconclusive metric that found %s', (_, compared, changes) => {
  if (changes === null) expect(openWords(compared)).toBeNull();
  else expect(openWords(compared)).toContain(changes);
});

test.each<[string, (number | null)[], string | null]>([
  ['one metric', [0.024], 'a change of 2.4 % would be detected with 80 % power'],
  ['several', [0.011, 0.024, 0.1], 'a change of 10 % in any of them would be detected with 80 % power'],
  ['some coarse ones', [0.011, 0.05, 0.34], 'a change of 5 % in 2 of them would be detected with 80 % power'],
  ['times and counts', [0.011, null, null], 'a change of 1.1 % in any of them would be detected with 80 % power'],
  ['coarse ones alone', [0.34, 0.12], 'a change of 34 % in any of them would be detected with 80 % power'],
  ['counts alone', [null, null], null],
  ['nothing', [], null],
])('what "no change" means for %s', (_, detectable, changes) => {
  const unchanged = detectable.map((each) =>
    metric('a', 'unchanged', 0, each === null ? {} : { power: power({ detectable: each }) }),
  );
  expect(meaningOfQuiet(unchanged)).toBe(changes);
});

const counted = { benchmark: 'parse', metric: 'm0', verdict: 'unchanged' as const };
const same = pairs(0, 0, { ended: 'same image' });

test.each<[string, Partial<MetricComparison>, PairedMeasurement | undefined, boolean]>([
  ['it was in pairs', { verdict: 'inconclusive', power: power() }, undefined, true],
  ['stored runs alone gave its power', { power: power({ pairs: 0 }) }, pairs(20, 1), false],
  ['a count was settled by pairs', counted, pairs(2, 1), true],
  ['a count was not among the pairs', { ...counted, metric: 'm1' }, pairs(2, 1), false],
  ['a count is only inconclusive', { ...counted, verdict: 'inconclusive' }, pairs(2, 1), false],
  ['the pairs were calibration', counted, pairs(2, 1, { purpose: 'calibration' }), false],
  ['the image is the same', {}, same, true],
  ['the image is the same, and stored runs gave its power', { power: power({ pairs: 0 }) }, same, true],
  ['it is new in the same image', { verdict: 'new' }, same, false],
  ['nothing was re-measured', {}, undefined, false],
])('whether a metric has a verdict without stored runs: %s', (_, changes, measured, expected) => {
  const made = measured === undefined ? run() : run({ pairs: measured });
  expect(decidedInPairs(made)(metric('a', 'unchanged', 0, changes))).toBe(expected);
});
