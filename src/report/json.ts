/** The report for programs: schemas/report.schema.json. Raw strings, as they were measured; only the spelling is safe. */
import type { Comparison, Learning } from '../model/comparison.ts';
import { safeJson } from '../text/safe-json.ts';
import type { Report } from './report.ts';
import { baseSource } from './sections/baseline.ts';
import { viewOf } from './view.ts';

/** Indented JSON and a line break. Safe to print in the log of an Actions job: no line of it is a workflow command. */
export function renderJson(report: Report): string {
  const { decision, outcomes, missing = [], policySource, notes } = report;
  const { word, sentence } = viewOf(report).headline;
  const json = safeJson(
    {
      schema: 'pinbench.report/1',
      verdict: decision.verdict,
      exitCode: decision.exitCode,
      headline: `${word}: ${sentence}`,
      failures: decision.failures,
      notices: decision.notices,
      notes,
      policySource,
      missingSuites: missing.map(({ suite }) => suite),
      suites: outcomes.map(({ run, comparison, slos }) => ({
        suite: run.suite,
        run: run.id,
        commit: run.source.commit,
        status: run.status,
        failure: run.failure,
        environmentKey: run.environment.key,
        isolation: { held: run.isolation.held, violations: run.isolation.violations },
        base:
          comparison.base === undefined
            ? null
            : { name: comparison.base.name, commit: comparison.base.commit, source: baseSource(run, comparison) },
        baseline: comparison.baseline,
        confirmation: comparison.confirmation ?? null,
        hostTrouble: comparison.hostTrouble ?? null,
        learning: learningDocument(comparison),
        metrics: comparison.metrics,
        acknowledgements: comparison.acknowledgements ?? [],
        slos,
        warnings: run.warnings,
      })),
    },
    2,
  );
  return `${json}\n`;
}

function learningDocument({ learning }: Comparison): Omit<Learning, 'own' | 'neighbours'> | null {
  if (learning === undefined) return null;
  const { own: _, neighbours: __, ...document } = learning;
  return document;
}
