import { describe, expect, test } from 'vitest';
import type { Calibrated, Compared, MetricCalibration } from '../../../src/compare/calibration.ts';
import { calibrationLines } from '../../../src/report/calibration.ts';

const metric = (more: Partial<MetricCalibration> = {}): MetricCalibration => ({
  ...{ benchmark: 'parse', metric: 'time', counted: false, comparisons: 12 },
  floor: { change: 0.0069, learned: false },
  control: {
    ...{ pairs: 10, scatter: 0.012, resolution: 0.021 },
    position: { change: 0.004, interval: [0.001, 0.007] },
  },
  ...more,
});

const compared = (state: Compared['state'], reason: string | null = null): Compared => ({
  ...{ commit: '1'.repeat(40), base: '2'.repeat(40), state, reason },
});

const calibrated = (more: Partial<Calibrated> = {}): Calibrated => ({
  ...{ suite: 'parser', key: 'a'.repeat(64), stored: 12, exhausted: false, seconds: 30, metrics: [metric()] },
  ...{ commits: 5, deepen: null },
  compared: [compared('measured'), compared('known'), compared('same image'), compared('not measured', 'no')],
  ...more,
});

function text(one: Calibrated, colour = false): string {
  return calibrationLines(one, { width: 140, colour }).join('\n');
}

describe('what calibration says', () => {
  test('a row a metric, and what is missing', () => {
    const said = text(calibrated());
    expect(said).toContain('parser: 1 comparison measured, 1 known before, 1 with the same image, 1 left out');
    expect(said).toMatch(
      /^parse +time +12 of 20 +±0\.69 % \(assumed\) +±1\.2 % +\+0\.4\d* % \(\+0\.1\d* to \+0\.7\d* %\) +2\.1 %$/m,
    );
    expect(said).toContain('8 more comparisons needed before the noise floor is learned');
    expect(said).toContain('about 4 minutes');
    expect(said).toContain('The second of a pair differs from the first in 1 metric');
  });

  test.each<[string, Partial<Calibrated>, string]>([
    [
      'a floor that is learned',
      { metrics: [metric({ comparisons: 24, floor: { change: 0.004, learned: true } })] },
      'learned from 20 comparisons',
    ],
    [
      'a history that is too short',
      { exhausted: true, compared: [compared('measured'), compared('known')] },
      'The history that was searched has only 2 pairs of neighbouring commits, and all are measured; more come with new commits.',
    ],
    [
      'a history of which some could not be measured',
      { exhausted: true },
      'only 4 pairs of neighbouring commits, and those that could be measured are; more come with new commits.',
    ],
    [
      'a suite whose commits have no image of their own',
      { exhausted: true, compared: [] },
      'There are no neighbouring commits with images of their own to measure.',
    ],
    [
      'a single commit',
      { exhausted: true, compared: [], commits: 1 },
      'There is only one commit, so there are no neighbouring commits to measure.',
    ],
    [
      'a clone that is one commit deep',
      { exhausted: true, compared: [], commits: 1, deepen: 'git fetch --unshallow' },
      'This clone is shallow and has only one commit, so there are no neighbouring commits to measure: fetch the history: git fetch --unshallow.',
    ],
    [
      'a clone of some depth',
      { exhausted: true, compared: [compared('measured')], deepen: 'git fetch --unshallow' },
      'and all are measured; this clone is shallow: fetch the history: git fetch --unshallow.',
    ],
    ['nothing but counts', { metrics: [metric({ counted: true, control: null })] }, 'no noise floor is needed'],
    ['more stored than count', { stored: 25 }, 'Only 12 of 25 stored comparisons count'],
    [
      'a disturbed comparison',
      { compared: [compared('measured', 'it was disturbed: a lot')] },
      '1 comparison measured here will not count: it was disturbed',
    ],
  ])('%s', (_, more, sentence) => {
    expect(text(calibrated(more))).toContain(sentence);
  });

  test('no time is foretold for what cannot be measured', () => {
    expect(text(calibrated({ exhausted: true }))).not.toContain('That takes about');
  });

  test('colours only where they are wanted, and nothing of a name reaches the terminal', () => {
    const hostile = calibrated({ metrics: [metric({ benchmark: 'a\u001b[31m\u202eb' })] });
    expect(text(hostile)).not.toMatch(/\p{C}(?<!\n)/u);
    expect(text(calibrated(), true)).toContain('\u001b[1m');
  });
});
