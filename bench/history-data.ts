/** Made-up histories: the same runs as pinbench keeps them and as a data.js does. One run an hour. */
import type { Run } from '../src/model/run.ts';
import { madeUpRun } from './made-up-runs.ts';

export const METRICS = 100;
export const INVOCATIONS = 10;
const HOUR = 3_600_000;
const START = Date.UTC(2026, 0, 1);

/** The run number `index` of a history, from 0. Times are whole nanoseconds, as clocks have them. */
export function historyRun(index: number): Run {
  const run = madeUpRun(index + 1, METRICS, INVOCATIONS, 1);
  const start = START + index * HOUR;
  const nanoseconds = (ms: number): number => Math.round(ms * 1e6) / 1e6;
  return {
    ...run,
    id: `9${String(index).padStart(9, '0')}-1`,
    startedAt: new Date(start).toISOString(),
    finishedAt: new Date(start + 60_000).toISOString(),
    // Spread over all digits, as real ones are.
    source: { ...run.source, commit: ((index + 1) * 2654435761).toString(16).padStart(12, '0').padEnd(40, 'e') },
    results: run.results.map(({ benchmark, metrics }) => ({
      benchmark,
      metrics: metrics.map((metric) => ({
        ...metric,
        samples: metric.samples.map((samples) => samples.map(nanoseconds)),
      })),
    })),
  };
}

/**
 * What github-action-benchmark keeps of a run, printed as it prints it: for each benchmark a value, a range, a unit and a
 * note; of ten invocations only the mean and the deviation are left.
 */
export function entryText(run: Run): string {
  const at = Date.parse(run.startedAt);
  const entry = {
    commit: {
      author: { email: 'octo@example.org', name: 'octo', username: 'octo' },
      committer: { email: 'noreply@example.org', name: 'Web', username: 'web' },
      distinct: true,
      id: run.source.commit,
      message: 'Parse less of what nobody asked for',
      timestamp: run.startedAt,
      tree_id: run.source.commit,
      url: `https://git.example.org/octo/parser/commit/${run.source.commit}`,
    },
    date: at,
    tool: 'customSmallerIsBetter',
    benches: run.results.flatMap(({ benchmark, metrics }) =>
      metrics.map(({ metric, unit, samples }) => {
        const values = samples.flat();
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
        const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
        const [value, range] = [Number(mean.toFixed(6)), `± ${deviation.toFixed(6)}`];
        return { name: `${benchmark}/${metric}`, value, range, unit, extra: `${values.length} invocations` };
      }),
    ),
  };
  return JSON.stringify(entry, null, 2).replaceAll('\n', '\n      ');
}

/** The whole file with these entries. */
export function dataFile(entries: string[]): Buffer {
  const head = `window.BENCHMARK_DATA = {\n  "lastUpdate": 1767225600000,\n  "repoUrl": "https://git.example.org/octo/parser",\n  "entries": {\n    "Benchmark": [\n      `;
  return Buffer.from(`${head}${entries.join(',\n      ')}\n    ]\n  }\n}`);
}
