import type { StoredRun } from '../../src/model/baseline.ts';
import type { MetricComparison } from '../../src/model/comparison.ts';
import type { Better, Run } from '../../src/model/run.ts';
import { exampleRun } from './example-run.ts';

export const KEY = 'a'.repeat(64);
export const OTHER_KEY = 'b'.repeat(64);

/** A commit's full name from one digit. */
export function commit(digit: string): string {
  return digit.repeat(40);
}

export function sampleRun(more: Partial<Run> & { commit?: string | null; dirty?: boolean; key?: string } = {}): Run {
  const { commit: of = commit('1'), dirty = false, key = KEY, ...fields } = more;
  return exampleRun({
    id: 'head',
    source: { repository: null, commit: of, branch: 'main', dirty, pullRequest: null, workflow: null },
    startedAt: '2026-03-10T12:00:00Z',
    finishedAt: '2026-03-10T12:05:00Z',
    environment: { key, hard: { cpuModel: 'A', cores: 4 }, soft: {} },
    invocations: [],
    results: [],
    ...fields,
  });
}

/** A run with one metric `parse/time`, one sample an invocation. */
export function timedRun(
  id: string,
  values: number[],
  more: { unit?: string; better?: Better; commit?: string | null; metric?: string } = {},
): Run {
  const { unit = 'ms', better = 'lower', metric = 'time' } = more;
  return sampleRun({
    id,
    ...(more.commit === undefined ? {} : { commit: more.commit }),
    results: [{ benchmark: 'parse', metrics: [{ metric, unit, better, samples: values.map((value) => [value]) }] }],
  });
}

export function storedRun(more: Partial<StoredRun> & { id: string }): StoredRun {
  const fields = {
    suite: 'parser',
    configuration: null,
    key: KEY.slice(0, 16),
    startedAt: '2026-03-09T12:00:00Z',
    commit: commit('1').slice(0, 12),
    excluded: false,
    calibration: false,
    ...more,
  };
  return { path: `runs/${fields.id}`, ...fields };
}

export function metricComparison(more: Partial<MetricComparison> = {}): MetricComparison {
  return {
    benchmark: 'parse',
    metric: 'time',
    unit: 'ms',
    better: 'lower',
    verdict: 'unchanged',
    base: { median: 10, invocations: 10 },
    head: { median: 10, invocations: 10 },
    change: 0,
    interval: [-0.01, 0.01],
    rule: 'a rule',
    ...more,
  };
}
