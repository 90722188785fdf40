/** Which way was taken as better where nobody stated it: said once, for all suites. */
import type { SuiteOutcome } from '../../model/gate.ts';
import type { AssumedDirection } from '../../model/run.ts';
import type { Formatter } from '../../text/formatter.ts';
import { count } from '../../units/format.ts';

/** null: every direction was stated. */
export function directionSentence(outcomes: Pick<SuiteOutcome, 'run'>[], formatter: Formatter): string | null {
  const merged = mergedOf(outcomes.flatMap(({ run }) => run.assumedDirections ?? []));
  if (merged.length === 0) return null;
  const parts = merged.map(({ from, better, metrics, units }) => {
    const named = units.map((unit) => formatter.text(unit)).join(', ');
    const why = from === 'unit' ? `from the unit (${named})` : 'by default, as the unit does not tell';
    return `${better} is better for ${count(metrics, 'metric')}, ${why}`;
  });
  return `${formatter.strong('Direction assumed')}: ${parts.join('; ')}. To state it, let the benchmark print "better" (pinbench) or "trend" (current-bench): docs/formats.md`;
}

function mergedOf(all: AssumedDirection[]): AssumedDirection[] {
  const merged = new Map<string, AssumedDirection>();
  for (const one of all) {
    const key = `${one.from} ${one.better}`;
    const before = merged.get(key);
    merged.set(key, {
      ...one,
      metrics: one.metrics + (before?.metrics ?? 0),
      units: [...new Set([...(before?.units ?? []), ...one.units])],
    });
  }
  return [...merged.values()];
}
