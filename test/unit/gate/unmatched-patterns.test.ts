import { describe, expect, test } from 'vitest';
import { unmatchedNotes } from '../../../src/gate/unmatched-patterns.ts';
import type { Acknowledgement, SloSpec } from '../../../src/model/config.ts';

const TODAY = '2027-01-31';

function run(suite: string, ...names: [string, string][]) {
  const metrics = (metric: string) => [{ metric, unit: 'ms', better: 'lower' as const, samples: [[1]] }];
  return { suite, results: names.map(([benchmark, metric]) => ({ benchmark, metrics: metrics(metric) })) };
}

const parser = run('parser', ['canary', 'time'], ['parse', 'time']);

function notes(canary: string | undefined, acknowledge: Acknowledgement[] = [], runs = [parser]): string[] {
  return unmatchedNotes({ compare: canary === undefined ? {} : { canary }, acknowledge, slo: [] }, runs, TODAY);
}

test('a canary that matches is silent, also where only one suite has it', () => {
  expect(notes('canary/*')).toEqual([]);
  expect(notes('canary/*', [], [run('other', ['draw', 'time']), parser])).toEqual([]);
  expect(notes(undefined)).toEqual([]);
});

test('a canary that matches nothing is told, with the nearest metric', () => {
  expect(notes('canray/*')).toEqual([
    'No metric of this run matches `compare.canary`, "canray/*": no canary watches the host. Did you mean "canary/time"?',
  ]);
});

test('where none is near, the metrics are named', () => {
  const many = run('many', ['a', 'x'], ['b', 'x'], ['c', 'x'], ['d', 'x'], ['e', 'x']);
  expect(notes('loop/fixed', [], [many])).toEqual([
    'No metric of this run matches `compare.canary`, "loop/fixed": no canary watches the host. The metrics are "a/x", "b/x", "c/x", 2 more.',
  ]);
});

test('a run without results says nothing of patterns', () => {
  expect(notes('canray/*', [], [run('parser')])).toEqual([]);
});

test('an acknowledgement is told only where a metric is near, and while it counts', () => {
  const entry = { metric: 'prase/time', change: 0.04, reason: 'safer', until: TODAY };
  const told = 'No metric of this run matches the acknowledgement of "prase/time". Did you mean "parse/time"?';
  expect(notes(undefined, [entry])).toEqual([told]);
  expect(notes(undefined, [{ ...entry, suite: 'pars*' }])).toEqual([told]);
  expect(notes(undefined, [{ ...entry, suite: 'other' }])).toEqual([]);
  expect(notes(undefined, [{ ...entry, until: '2027-01-30' }])).toEqual([]);
  expect(notes(undefined, [{ ...entry, metric: 'render/frame' }])).toEqual([]);
  expect(notes(undefined, [{ ...entry, metric: 'parse/*' }])).toEqual([]);
});

describe('an objective that judges nothing', () => {
  const max = { value: 10, unit: 'ms' };
  const sloNotes = (slo: SloSpec[], runs = [parser]): string[] =>
    unmatchedNotes({ compare: {}, acknowledge: [], slo }, runs, TODAY);

  test('by its pattern is told, with the nearest metric if there is one', () => {
    expect(sloNotes([{ metric: 'prase/*', max }])).toEqual([
      'No metric of this run matches the SLO of "prase/*", so it judges nothing. Did you mean "parse/time"?',
    ]);
    expect(sloNotes([{ metric: 'render/frame', max }])).toEqual([
      'No metric of this run matches the SLO of "render/frame", so it judges nothing.',
    ]);
  });

  test('by its unit is told', () => {
    expect(sloNotes([{ metric: 'parse/time', max: { value: 10, unit: 'MiB' } }])).toEqual([
      'SLO "parse/time" (max 10 MiB) cannot judge "parse/time", which was measured in "ms": the SLO is "unknown". Use a unit that converts, or a pattern for fewer metrics.',
    ]);
  });

  test('in one suite of several is silent if another has the metric, or if its own suite was not run', () => {
    expect(sloNotes([{ metric: 'parse/time', max }], [run('other', ['draw', 'time']), parser])).toEqual([]);
    expect(sloNotes([{ metric: 'draw/time', suite: 'other', max }])).toEqual([]);
  });
});
