/** Input for measuring pinbench: runs and outputs as large projects have them, the same in every process. */
import type { MetricComparison, Verdict } from '../src/model/comparison.ts';
import type { BenchmarkResult, Run } from '../src/model/run.ts';
import { exampleInvocation, exampleRun } from '../test/builders/example-run.ts';

/** Numbers from 0 to 1, the same for the same seed: mulberry32's mixing of a counter. */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A tool's output as current-bench JSON. */
export function printedOutput(benchmarks: number, samples: number): string {
  const next = numbers(1);
  const results = Array.from({ length: benchmarks }, (_, index) => ({
    name: `parser/file-${index}`,
    metrics: ['time', 'allocated'].map((name) => ({
      name,
      units: name === 'time' ? 'ms' : 'MiB',
      trend: 'lower-is-better',
      value: Array.from({ length: samples }, () => 10 + index + next()),
    })),
  }));
  return JSON.stringify({ name: 'parser', version: 3, results });
}

/** A run whose metrics differ from those of another `seed` by noise of 2 % only. */
export function madeUpRun(seed: number, metrics: number, invocations: number, samples: number): Run {
  const next = numbers(seed);
  const results: BenchmarkResult[] = Array.from({ length: metrics }, (_, index) => ({
    benchmark: `parser/file-${index}`,
    metrics: [
      {
        metric: 'time',
        unit: 'ms',
        better: 'lower',
        samples: Array.from({ length: invocations }, () =>
          Array.from({ length: samples }, () => (10 + index) * (1 + 0.02 * next())),
        ),
      },
    ],
  }));
  return exampleRun({
    id: `made-up-${seed}`,
    source: { ...exampleRun().source, commit: seed.toString(16).padStart(40, '0') },
    invocations: Array.from({ length: invocations }, (_, index) => exampleInvocation(index + 1)),
    results,
  });
}

/** Comparisons of all kinds, most of them without a change, as in a real report. */
export function madeUpComparisons(count: number): MetricComparison[] {
  const rare: Verdict[] = ['regressed', 'improved', 'inconclusive'];
  return Array.from({ length: count }, (_, index) => {
    const verdict = rare[index % 50] ?? 'unchanged';
    const change = { regressed: 0.12, improved: -0.09 }[verdict as string] ?? 0.001;
    return {
      benchmark: `parser/file-${index}`,
      metric: 'time',
      unit: 'ms',
      better: 'lower',
      verdict,
      base: { median: 10 + index, invocations: 30 },
      head: { median: (10 + index) * (1 + change), invocations: 10 },
      change,
      interval: [change - 0.011, change + 0.013],
      rule: '99 % interval against ±5 %; lower is better',
    };
  });
}
