import { expect, test } from 'vitest';
import type { AssumedDirection } from '../../../../src/model/run.ts';
import { renderSummary } from '../../../../src/report/markdown/comment-and-summary.ts';
import { directionSentence } from '../../../../src/report/sections/directions.ts';
import { renderTerminal } from '../../../../src/report/terminal.ts';
import { terminalFormatter as formatter } from '../../../../src/text/formatter.ts';
import { outcome, report, run } from '../reports.ts';

const times: AssumedDirection = { from: 'unit', better: 'lower', metrics: 2, units: ['ms'] };
const unknown: AssumedDirection = { from: 'default', better: 'lower', metrics: 1, units: ['wid@gets'] };

function ofSuites(...each: AssumedDirection[][]) {
  return each.map((assumedDirections, index) => ({
    ...outcome({}),
    run: run({ suite: `suite-${index}`, ...(assumedDirections.length === 0 ? {} : { assumedDirections }) }),
  }));
}

test('nothing is said where every direction was stated', () => {
  expect(directionSentence(ofSuites([], []), formatter)).toBeNull();
});

test('suites are counted together, each unit once', () => {
  const found = directionSentence(ofSuites([times], [times, unknown], [{ ...times, units: ['ms', 'ns'] }]), formatter);
  expect(found).toBe(
    'Direction assumed: lower is better for 6 metrics, from the unit (ms, ns); lower is better for 1 metric, by default, as the unit does not tell. To state it, let the benchmark print "better" (pinbench) or "trend" (current-bench): docs/formats.md',
  );
});

test('it is said once, on the console and in the details of the summary', () => {
  const told = report(ofSuites([times], [times]));
  for (const text of [renderTerminal(told, { colour: false, width: 120 }), renderSummary(told)]) {
    expect(text.match(/Direction assumed/g)).toHaveLength(1);
    expect(text).toContain('lower is better for 4 metrics');
  }
});
