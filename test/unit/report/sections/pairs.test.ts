import { expect, test } from 'vitest';
import type { Confirmation } from '../../../../src/model/comparison.ts';
import type { PairedMeasurement } from '../../../../src/model/run.ts';
import { annotations } from '../../../../src/report/annotations.ts';
import { headlineOf } from '../../../../src/report/headline.ts';
import { renderSummary } from '../../../../src/report/markdown/comment-and-summary.ts';
import { alikeSentences, confirmationSentence, pairLines } from '../../../../src/report/sections/pairs.ts';
import { renderTerminal } from '../../../../src/report/terminal.ts';
import { terminalFormatter as formatter } from '../../../../src/text/formatter.ts';
import { metric, outcome, pairs, report, run } from '../reports.ts';

test('pairs that leave metrics open have not decided them', () => {
  const measured = pairs(30, 2);
  const metrics = [
    metric('parse', 'inconclusive', 0, { metric: 'm0' }),
    metric('parse', 'unchanged', 0, { metric: 'm1' }),
    metric('not in pairs', 'inconclusive', 0),
  ];
  const one = outcome({ run: run({ pairs: measured }), metrics });
  expect(confirmationSentence(one, formatter)).toBe(
    'Re-measured: 2 metrics, 30 pairs with a1b2c3d4e5, 1 of them left open',
  );
});

test.each<[string, PairedMeasurement | undefined, Confirmation | undefined, string | null]>([
  ['nothing', undefined, undefined, null],
  ['pairs that decided', pairs(20, 3), undefined, 'Re-measured: 3 metrics, 20 pairs with a1b2c3d4e5, decided'],
  [
    'pairs that say more than the reason does',
    pairs(20, 1),
    { state: 'measured', reason: '1 metric settled in 20 pairs with a1b2c3d4e5f6' },
    'Re-measured: 1 metric, 20 pairs with a1b2c3d4e5, decided',
  ],
  [
    'pairs that ran out of time on a disturbed host',
    pairs(12, 3, { ended: 'out of time', reason: '10 minutes are over', disturbances: ['swapped'] }),
    { state: 'measured', reason: 'not shown' },
    'Re-measured: 3 metrics, 12 pairs with a1b2c3d4e5, on a disturbed host, out of time: 10 minutes are over',
  ],
  [
    'a calibration',
    pairs(10, 50, { purpose: 'calibration' }),
    undefined,
    'Calibrated: 50 metrics, 10 pairs with a1b2c3d4e5, decided',
  ],
  [
    'a base that does not build',
    pairs(0, 3, { ended: 'failed', reason: 'the base does not build' }),
    undefined,
    'Not re-measured against a1b2c3d4e5: the base does not build',
  ],
  [
    'no pair, for a reason that nobody told',
    pairs(0, 3, { ended: 'cancelled' }),
    undefined,
    'Not re-measured against a1b2c3d4e5: cancelled',
  ],
  [
    'the same image',
    pairs(0, 0, { ended: 'same image', reason: 'its image is the same' }),
    { state: 'measured', reason: 'not shown' },
    'Nothing to re-measure: the image is that of a1b2c3d4e5',
  ],
  [
    'no pair, for a reason of the comparison',
    pairs(0, 0, { ended: 'failed', reason: 'every pair failed' }),
    { state: 'not possible', reason: 'not shown' },
    'Not re-measured against a1b2c3d4e5: every pair failed',
  ],
  [
    'no suspect',
    undefined,
    { state: 'not needed', reason: 'nothing is suspected' },
    'Nothing to re-measure: nothing is suspected',
  ],
  [
    'stored runs alone',
    undefined,
    { state: 'switched off', reason: 'compare.mode is "stored"' },
    'Not re-measured: compare.mode is "stored"',
  ],
])('what was re-measured is told in a sentence: %s', (_, measured, confirmation, confirmationText) => {
  const made = measured === undefined ? run() : run({ pairs: measured });
  const suite = outcome({ run: made, ...(confirmation === undefined ? {} : { confirmation }) });
  expect(confirmationSentence(suite, formatter)).toBe(confirmationText);
});

test('the fold has how it ended, and what disturbed it', () => {
  expect(pairLines(undefined, formatter)).toEqual([]);
  const disturbances = Array.from({ length: 12 }, (_, index) => `swapped ${index} pages`);
  const lines = pairLines(pairs(12, 3, { ended: 'cancelled', reason: 'stopped by SIGTERM', disturbances }), formatter);
  expect(lines.slice(0, 3)).toEqual([
    'confirmation: 12 pairs with a1b2c3d4e5 in 4 minutes, base image sha256:7d7d7d7d7d7d',
    'ended: cancelled: stopped by SIGTERM',
    'disturbed while measuring in pairs: swapped 0 pages',
  ]);
  expect(lines).toHaveLength(13);
  expect(lines.at(-1)).toBe('… 2 more disturbances');
  expect(pairLines(pairs(4, 1, { base: { commit: 'c'.repeat(40), image: null } }), formatter)[0]).toBe(
    'confirmation: 4 pairs with cccccccccc in 4 minutes',
  );
});

test('another filter is told, and is no doubt of the numbers: it is not used', () => {
  const differences = [{ field: 'filter' as const, base: '{regex}', head: '--quick {regex}' }];
  const confirmationText = report([outcome({ run: run({ pairs: pairs(10, 1, { differences }) }) })]);
  expect(renderTerminal(confirmationText, { colour: false, width: 120 })).toContain(
    'the filter has changed: base "{regex}", head "--quick {regex}"; nothing was measured with that of the head',
  );
  expect(annotations(confirmationText)).toContainEqual(
    expect.objectContaining({ level: 'notice', title: 'parser: the filter has changed' }),
  );
  expect(headlineOf(confirmationText).sentence).not.toContain('not run alike');
});

test('a difference far behind, or that nobody sees, is seen', () => {
  const long = 'a'.repeat(900);
  const differences = [
    { field: 'command' as const, base: `${long} --full`, head: `${long} --quick` },
    { field: 'environment' as const, base: 'MODE="full"', head: 'MODE="full\u200b"' },
  ];
  const [command, environment] = alikeSentences(run({ pairs: pairs(10, 1, { differences }) }), formatter);
  expect(command).toMatch(/base "…a+ --full", head "…a+ --quick"/);
  expect(environment).toContain('head "MODE=\\"full\\u{200b}\\""');
});

test('what base and head do not run alike is told in every form, and as a doubt in the headline', () => {
  const differences = [{ field: 'command' as const, base: 'bench', head: 'bench --quick @octocat' }];
  const confirmationText = report([outcome({ run: run({ pairs: pairs(10, 1, { differences }) }) })]);
  expect(alikeSentences(run(), formatter)).toEqual([]);
  const sentence =
    'Not run alike: the command has changed: base "bench", head "bench --quick @octocat"; each side was run with its own';
  expect(renderTerminal(confirmationText, { colour: false, width: 120 })).toContain(sentence);
  expect(renderSummary(confirmationText)).toMatch(/\*\*Not run alike\*\*: the command has changed: .*quick/);
  expect(renderSummary(confirmationText)).not.toContain('@octocat');
  expect(annotations(confirmationText)).toContainEqual({
    level: 'warning',
    title: 'parser: base and head are not run alike',
    message: expect.stringContaining('head "bench --quick @octocat"'),
  });
  expect(headlineOf(confirmationText)).toMatchObject({
    tone: 'warning',
    sentence: expect.stringMatching(/not run alike$/),
  });
});

test('a base that the world kept from being measured is the headline', () => {
  const confirmation = {
    state: 'infrastructure error' as const,
    reason: 'the base cannot be measured: no server\n  more',
  };
  const made = report([outcome({ confirmation })], { exitCode: 4, verdict: 'infrastructure error', failures: ['x'] });
  expect(headlineOf(made)).toEqual({
    tone: 'bad',
    word: 'Infrastructure error',
    sentence: 'the base cannot be measured: no server',
  });
});
