/** What the base has and the change does not: suites that it gates, and benchmarks of which more is known than that. */
import type { Formatter } from '../../text/formatter.ts';
import type { Report } from '../report.ts';

/** Told one by one; the rest is counted. */
const MOST = 12;

export function missingSentences({ missing = [], outcomes }: Report, formatter: Formatter): string[] {
  const suites = missing.slice(0, MOST).map(({ suite, where, limits }) => {
    const unmet =
      limits.length === 0
        ? ''
        : `; its SLOs were not checked: ${limits.map((limit) => formatter.text(limit)).join(', ')}`;
    return `Suite ${formatter.text(suite)} is missing: ${formatter.sentence(where)} has it, but the configuration of this run does not${unmet}`;
  });
  return [...suites, ...rest(missing.length), ...benchmarkSentences(outcomes, formatter)];
}

/** One for a benchmark, however many metrics it had. */
function benchmarkSentences(outcomes: Report['outcomes'], formatter: Formatter): string[] {
  const known = new Map<string, string>();
  for (const { run, comparison } of outcomes) {
    for (const { benchmark, missingBecause } of comparison.metrics) {
      if (missingBecause === undefined) continue;
      const named = outcomes.length > 1 ? `${run.suite}: ${benchmark}` : benchmark;
      known.set(named, `${formatter.text(named)} is missing: ${formatter.sentence(missingBecause)}`);
    }
  }
  return [...[...known.values()].slice(0, MOST), ...rest(known.size)];
}

function rest(count: number): string[] {
  return count > MOST ? [`… ${count - MOST} more`] : [];
}
