/** The report for programs: schemas/report.schema.json. Raw strings, as they were measured; only the spelling is safe. */
import type { Report } from './report.ts';
import { viewOf } from './view.ts';

/** Invisible characters are legal in JSON and move a terminal's cursor or reverse its text. */
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}\p{DI}\u2028\u2029]/gu;

/** Indented JSON and a line break. Safe to print in the log of an Actions job: no line of it is a workflow command. */
export function renderJson(report: Report): string {
  const { decision, outcomes, policySource, notes } = report;
  const { word, sentence } = viewOf(report).headline;
  const json = JSON.stringify(
    {
      schema: 'pinbench.report/1',
      verdict: decision.verdict,
      exitCode: decision.exitCode,
      headline: `${word}: ${sentence}`,
      failures: decision.failures,
      notices: decision.notices,
      notes,
      policySource,
      suites: outcomes.map(({ run, comparison, slos }) => ({
        suite: run.suite,
        run: run.id,
        commit: run.source.commit,
        status: run.status,
        failure: run.failure,
        environmentKey: run.environment.key,
        isolation: { held: run.isolation.held, violations: run.isolation.violations },
        baseline: comparison.baseline,
        metrics: comparison.metrics,
        acknowledgements: comparison.acknowledgements ?? [],
        slos,
        warnings: run.warnings,
      })),
    },
    null,
    2,
  );
  // `##[` can only be inside a string, where the escape means the same character.
  return `${json.replace(INVISIBLE, escaped).replaceAll('##[', '#\\u0023[')}\n`;
}

function escaped(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
