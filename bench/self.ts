/**
 * pinbench, measured by pinbench: what it does between two invocations and after the last, which is all of its own that
 * a person waits for. One process prints the samples of one invocation.
 */
import { compareRuns } from '../src/compare/compare-runs.ts';
import type { Rules } from '../src/compare/prepare-metrics.ts';
import { decodeRun, encodeRun } from '../src/history/stored-run-codec.ts';
import type { Baseline } from '../src/model/baseline.ts';
import { renderSummary } from '../src/report/markdown/comment-and-summary.ts';
import { FORMATS, loadFormat } from '../src/results/formats/registry.ts';
import { readWith } from '../src/results/read.ts';
import { madeUpComparisons, madeUpRun, printedOutput } from './made-up-runs.ts';

const SAMPLES = 15;
/** The least time that a sample takes: the clock and the collector of garbage then weigh little. */
const LEAST_MS = 25;
/** What takes longer than this at once has fewer samples, or nobody would wait for ten invocations. */
const LONG_MS = 250;

const printed = printedOutput(2000, 20);
const head = madeUpRun(1, 200, 10, 20);
const base = [madeUpRun(2, 200, 10, 20)];
const baseline: Baseline = {
  state: 'found',
  runs: base.map(({ id, source, startedAt }, distance) => ({ id, commit: source.commit, startedAt, distance })),
  reason: 'made up',
};
const rules: Rules = {
  compare: { mode: 'auto', minEffect: 0.01, exactEffect: 0.001, strict: false },
  acknowledge: [],
};
const now = new Date(head.finishedAt);
const stored = encodeRun(head);
const report = {
  outcomes: [{ run: head, comparison: { baseline, metrics: madeUpComparisons(2000) }, slos: [] }],
  decision: { exitCode: 0 as const, verdict: 'unchanged' as const, failures: [], notices: [] },
  policySource: null,
  notes: [],
};

const formats = await Promise.all(FORMATS.map(loadFormat));

/** Name -> work; each answers with something that can be checked, so that none can be left out by the compiler. */
const works: Record<string, () => number> = {
  [`read/current-bench, ${Math.round(printed.length / 1e6)} MB`]: () => readWith(formats, printed).readings.length,
  'compare/200 metrics with a run': () => compareRuns(head, baseline, base, rules, now).metrics.length,
  'report/2,000 rows': () => renderSummary(report).length,
  'store/encode a run': () => encodeRun(head).length,
  'store/decode a run': () => JSON.stringify(decodeRun(stored, 'made up')).length,
};

const plans = Object.entries(works).map(([benchmark, work]) => {
  const expected = work();
  const once = (count: number): number => {
    const began = performance.now();
    for (let done = 0; done < count; done += 1) {
      if (work() !== expected || expected === 0) throw new Error(`${benchmark} did something else than before`);
    }
    return performance.now() - began;
  };
  // Warm: the compiler has seen it for as long as two samples take.
  let count = 1;
  while (once(count) < LEAST_MS) count *= 2;
  const every = Math.min(5, Math.ceil(once(count) / LONG_MS));
  return { benchmark, count, every, once, value: [] as number[] };
});
// In turns, so that a slow moment of the machine spoils one sample of each and not all of one.
for (let sample = 0; sample < SAMPLES; sample += 1) {
  for (const { count, every, once, value } of plans) if (sample % every === 0) value.push(once(count) / count);
}
const results = plans.map(({ benchmark, value }) => ({
  benchmark,
  metrics: [{ metric: 'time', unit: 'ms', better: 'lower', value }],
}));
console.log(JSON.stringify({ schema: 'pinbench.results/1', results }));
