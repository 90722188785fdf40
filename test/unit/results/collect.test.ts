import { describe, expect, test } from 'vitest';
import type { Reading, Readings } from '../../../src/model/run.ts';
import { collectResults } from '../../../src/results/collect.ts';
import { type EndedFacts, statusOf } from '../../../src/results/invocation-status.ts';

function reading(more: Partial<Reading> = {}): Reading {
  return { benchmark: 'parse', metric: 'time', unit: 'ms', better: 'lower', samples: [1], ...more };
}

function invocation(...readings: Reading[]): Readings {
  return { format: 'pinbench', readings, states: [], warnings: [] };
}

describe('collectResults', () => {
  test('keeps the readings of invocation i in samples[i], benchmarks and metrics in the order first seen', () => {
    const collected = collectResults([
      invocation(reading({ benchmark: 'b', samples: [1, 2] }), reading({ benchmark: 'a', samples: [5] })),
      invocation(reading({ benchmark: 'a', samples: [6] }), reading({ benchmark: 'b', samples: [3] })),
    ]);
    expect(collected).toEqual({
      results: [
        { benchmark: 'b', metrics: [{ metric: 'time', unit: 'ms', better: 'lower', samples: [[1, 2], [3]] }] },
        { benchmark: 'a', metrics: [{ metric: 'time', unit: 'ms', better: 'lower', samples: [[5], [6]] }] },
      ],
      states: [],
      warnings: [],
      assumedDirections: [],
    });
  });

  test('keeps how many samples each process gave', () => {
    const { results } = collectResults([
      invocation(reading({ samples: [1, 2, 3], processes: [2, 1] })),
      invocation(reading({ samples: [4] })),
    ]);
    expect(results[0]?.metrics[0]).toMatchObject({ samples: [[1, 2, 3], [4]], processes: [[2, 1], null] });
  });

  test('counts what the tool names without numbers, and says it once', () => {
    const state = { benchmark: 'b', state: 'failed', detail: 'no luck' } as const;
    const { states, warnings } = collectResults([
      { ...invocation(reading()), states: [state] },
      { ...invocation(reading()), states: [state, { benchmark: 'c', state: 'failed', detail: null }] },
    ]);
    expect(states).toEqual([
      { ...state, invocations: 2 },
      { benchmark: 'c', state: 'failed', detail: null, invocations: 1 },
    ]);
    expect(warnings).toEqual(['the tool reports 2 benchmarks as failed: "b" (no luck), "c"']);
  });

  test('converts to the unit seen first and leaves out the own figures of the tool in the other', () => {
    const { results, warnings } = collectResults([
      invocation(reading({ samples: [2], reported: { mean: 2 } })),
      invocation(reading({ unit: 's', samples: [0.003], reported: { mean: 0.003 } })),
    ]);
    const [metric] = results[0]?.metrics ?? [];
    expect(metric?.samples).toEqual([[2], [3]]);
    expect(metric?.reported).toEqual([{ mean: 2 }, null]);
    expect(warnings).toEqual([
      '"parse/time" came in several units; the tool\'s own figures in the others were left out',
    ]);
  });

  test('leaves `reported` out when no invocation had any', () => {
    const { results } = collectResults([invocation(reading())]);
    expect(results[0]?.metrics[0]).not.toHaveProperty('reported');
  });

  test('a metric missing in some invocations gets an empty list there and a warning that names them', () => {
    const { results, warnings } = collectResults([
      invocation(reading()),
      invocation(),
      invocation(reading({ samples: [3] })),
      invocation(),
    ]);
    expect(results[0]?.metrics[0]?.samples).toEqual([[1], [], [3], []]);
    expect(warnings).toEqual(['"parse/time" was not reported by invocations 2, 4 of 4']);
  });

  test('a warning that every invocation repeats is kept once', () => {
    const repeated = { ...invocation(reading()), warnings: ['a line was skipped'] };
    expect(collectResults([repeated, repeated]).warnings).toEqual(['a line was skipped']);
  });

  test('samples of a metric named twice in one invocation are put together, and it says so', () => {
    const { results, warnings } = collectResults([invocation(reading({ samples: [1] }), reading({ samples: [2] }))]);
    expect(results[0]?.metrics[0]?.samples).toEqual([[1, 2]]);
    expect(warnings).toEqual(['"parse/time" was reported more than once by an invocation; its samples were combined']);
  });

  test.each([
    ['what the tool said wins over the unit', 'ms', 'higher', 'higher', 0],
    ['the unit decides when the tool is silent', 'MiB/s', undefined, 'higher', 0],
    ['lower is taken, with a warning, when neither knows', 'widgets', undefined, 'lower', 1],
    ['no unit says nothing either', '', undefined, 'lower', 1],
  ] as const)('direction: %s', (_, unit, better, expected, warned) => {
    const { better: __, ...rest } = reading({ unit });
    const { results, warnings } = collectResults([invocation(better === undefined ? rest : { ...rest, better })]);
    expect(results[0]?.metrics[0]?.better).toBe(expected);
    expect(warnings.filter((warning) => warning.includes('lower is taken as better'))).toHaveLength(warned);
  });

  test('what was assumed is counted, by where it is from, with a few units', () => {
    const silent = (metric: string, unit: string): Reading => {
      const { better: _, ...rest } = reading({ metric, unit });
      return rest;
    };
    const found = collectResults([
      invocation(
        silent('a', 'ms'),
        silent('b', 'ms'),
        silent('c', 'MiB'),
        silent('d', 'ops/s'),
        silent('e', ''),
        reading(),
      ),
    ]);
    expect(found.assumedDirections).toEqual([
      { from: 'unit', better: 'lower', metrics: 3, units: ['ms', 'MiB'] },
      { from: 'unit', better: 'higher', metrics: 1, units: ['ops/s'] },
      { from: 'default', better: 'lower', metrics: 1, units: [] },
    ]);
  });

  test('a direction said by a later invocation counts for all', () => {
    const { better: _, ...silent } = reading({ unit: 'widgets' });
    const collected = collectResults([invocation(silent), invocation({ ...silent, better: 'higher' })]);
    expect(collected.results[0]?.metrics[0]?.better).toBe('higher');
    expect(collected.warnings).toEqual([]);
  });

  test.each([
    [
      'another kind of unit',
      reading({ unit: 'MiB' }),
      'invocation 2 reports "parse/time" in "MiB", which cannot be converted to "ms"',
    ],
    [
      'a unit that vanished',
      reading({ unit: '' }),
      'invocation 2 reports "parse/time" in no unit, which cannot be converted to "ms"',
    ],
    [
      'another direction',
      reading({ better: 'higher' }),
      'invocation 2 says that higher is better for "parse/time"; before, it was lower',
    ],
    ['a number that is none', reading({ samples: [Number.NaN] }), 'invocation 2 reports NaN for "parse/time"'],
    [
      'an infinite number',
      reading({ samples: [Number.POSITIVE_INFINITY] }),
      'invocation 2 reports Infinity for "parse/time"',
    ],
    [
      'a number too large once converted',
      reading({ unit: 's', samples: [1e307] }),
      'invocation 2 reports "parse/time" in "s"',
    ],
  ])('%s is invalid output', (_, second, sentence) => {
    expect(() => collectResults([invocation(reading()), invocation(second)])).toThrow(
      expect.objectContaining({ kind: 'benchmark', message: expect.stringContaining(sentence) }),
    );
  });

  test('a hostile name is only a name, and is shortened in sentences', () => {
    const collected = collectResults([
      invocation(reading({ benchmark: '__proto__', metric: 'constructor' })),
      invocation(reading({ benchmark: 'x'.repeat(10_000) })),
    ]);
    expect(collected.results.map(({ benchmark }) => benchmark.length)).toEqual([9, 10_000]);
    expect(Math.max(...collected.warnings.map((warning) => warning.length))).toBeLessThan(140);
  });

  test('no invocation gives no results', () => {
    expect(collectResults([])).toEqual({ results: [], states: [], warnings: [], assumedDirections: [] });
  });
});

describe('statusOf', () => {
  const fine: EndedFacts = {
    order: 3,
    reason: 'exited',
    exitCode: 0,
    outOfMemory: false,
    seconds: 1.25,
    notStarted: null,
    detail: null,
    timeoutSeconds: 1200,
    memoryBytes: 2 ** 30,
  };

  test.each<[string, Partial<EndedFacts>, string, string | null]>([
    ['exit code 0', {}, 'ok', null],
    ['another exit code', { exitCode: 2 }, 'failed', 'invocation 3 ended with exit code 2'],
    [
      '126',
      { exitCode: 126 },
      'failed',
      'invocation 3 ended with exit code 126: the command was found but cannot be executed',
    ],
    ['127', { exitCode: 127 }, 'failed', 'invocation 3 ended with exit code 127: the command was not found'],
    [
      'a known signal',
      { exitCode: 139 },
      'failed',
      'invocation 3 ended with exit code 139: killed by signal 11 (SIGSEGV)',
    ],
    ['another signal', { exitCode: 163 }, 'failed', 'invocation 3 ended with exit code 163: killed by signal 35'],
    ['a large exit code', { exitCode: 255 }, 'failed', 'invocation 3 ended with exit code 255'],
    ['no exit code', { exitCode: null }, 'failed', 'invocation 3 ended without an exit code'],
    [
      'a command that never started',
      { notStarted: { sentence: 'no such file', culprit: 'command' }, exitCode: 127 },
      'failed',
      'invocation 3 could not start: no such file',
    ],
    [
      'a wish that this host cannot meet',
      { notStarted: { sentence: 'CPUs "9" could not be set', culprit: 'host' }, exitCode: 126 },
      'infrastructure error',
      'invocation 3 could not start: CPUs "9" could not be set',
    ],
    [
      'memory',
      { outOfMemory: true, exitCode: 137 },
      'out of memory',
      'invocation 3 reached its memory limit of 1024 MiB (run.memory): it was killed',
    ],
    [
      'memory of a child only',
      { outOfMemory: true },
      'out of memory',
      'invocation 3 reached its memory limit of 1024 MiB (run.memory): a process inside was killed',
    ],
    [
      'time',
      { reason: 'timeout', exitCode: 137, outOfMemory: true },
      'timeout',
      'invocation 3 was stopped at its limit of 1200 s (run.timeout)',
    ],
    [
      'a lost engine',
      { reason: 'engine lost', exitCode: null, detail: 'socket closed' },
      'infrastructure error',
      'the engine was lost during invocation 3: socket closed',
    ],
    [
      'a lost engine without detail',
      { reason: 'engine lost', outOfMemory: true },
      'infrastructure error',
      'the engine was lost during invocation 3',
    ],
    [
      'a cancelled one',
      { reason: 'cancelled', exitCode: 137, outOfMemory: true },
      'cancelled',
      'invocation 3 was cancelled after 1.3 s',
    ],
  ])('%s', (_, facts, status, failure) => {
    expect(statusOf({ ...fine, ...facts })).toEqual({ status, failure });
  });
});

describe('what a benchmark may make of a run', () => {
  const reading = (metric: string) => ({ benchmark: 'b', metric, unit: '', samples: [1] });

  test('names that change from invocation to invocation end at 10,000 metrics', () => {
    const half = (from: number) => Array.from({ length: 6_000 }, (_, index) => reading(`m${from + index}`));
    const invocation = (from: number) => ({ format: 'f', readings: half(from), states: [], warnings: [] });
    expect(() => collectResults([invocation(0), invocation(6_000)])).toThrow(/12000 different metrics/);
    expect(collectResults([invocation(0), invocation(0)]).results[0]?.metrics).toHaveLength(6_000);
  });

  test('of many warnings the first 200 are kept and the rest is counted', () => {
    const said = Array.from({ length: 500 }, (_, index) => `warning ${index}`);
    const { warnings } = collectResults([
      { format: 'f', readings: [{ ...reading('m'), better: 'lower' }], states: [], warnings: said },
    ]);
    expect(warnings).toHaveLength(201);
    expect(warnings.at(-1)).toMatch(/^\d+ more warnings were left out$/);
  });
});
