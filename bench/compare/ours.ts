/**
 * What `pinbench run` does once a run is measured, as a process of its own: reads the run, finds its baseline among the runs
 * of a folder, asks whether more should be measured, compares, decides and prints the report.
 */
import { readFileSync } from 'node:fs';
import { findBaseline } from '../../src/app/run/find-baseline.ts';
import { compareRuns, nextPairs } from '../../src/compare/compare-runs.ts';
import { policyOf } from '../../src/config/policy.ts';
import { decideGate } from '../../src/gate/decide.ts';
import { parseRun } from '../../src/io/schema/schema.ts';
import { folderStore } from '../../src/io/store/folder/store.ts';
import { printResult } from '../../src/io/terminal/screen.ts';
import { renderTerminal } from '../../src/report/terminal.ts';

const [file = '', folder = ''] = process.argv.slice(2);
const run = parseRun(JSON.parse(readFileSync(file, 'utf8')), file, 'usage');
const policy = policyOf({}, [run.suite], []);
const now = new Date(run.finishedAt);
const store = folderStore(folder, parseRun);
const found = await findBaseline(run, { ancestry: null, branch: null }, policy.compare, store, now);
const rules = { ...policy, calibrations: found.calibrations };
const wanted = nextPairs(run, found.baseline, found.runs, rules);
const comparison = compareRuns(run, found.baseline, found.runs, rules, now);
const outcomes = [{ run, comparison, slos: [] }];
const decision = decideGate(outcomes, policy.gate);
const notes = [...found.notes, `metrics to be re-measured: ${wanted?.metrics.length ?? 0}`];
printResult(renderTerminal({ outcomes, decision, policySource: null, notes }, { colour: false, width: 120 }));
