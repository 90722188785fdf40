import type { Policy } from '../model/config.ts';
import type { GateDecision, MissingSuite, SloResult, SuiteOutcome } from '../model/gate.ts';
import type { Grade } from '../model/host.ts';
import { fullName } from '../model/metric-name.ts';
import type { Run } from '../model/run.ts';
import { firstFew, quoted } from '../text/quote.ts';
import { addComparison, type ComparisonFindings, MOST_NAMES } from './comparison-findings.ts';

type Gate = Policy['gate'];
type Word = GateDecision['verdict'];

/** What one suite adds to the decision. */
interface Findings extends ComparisonFindings {
  exitCode: GateDecision['exitCode'];
}

/** The worst first. */
const WORDS = [
  'failed',
  'infrastructure error',
  'host below grade',
  'breached',
  'regressed',
  'missing',
  'incomparable',
  'stale',
  'no baseline',
  'inconclusive',
  'improved',
  'unchanged',
] as const satisfies Word[];

/** The one that wins first. */
const EXIT_CODES = [4, 3, 1] as const;

/** The job's exit status: 4 when the infrastructure failed in any suite, else 3 for a benchmark, else 1 for the policy, else 0. */
export function decideGate(outcomes: SuiteOutcome[], gate: Gate, missing: MissingSuite[] = []): GateDecision {
  const absent = missingFindings(missing, gate);
  if (outcomes.length === 0 && absent.exitCode === 0) {
    return {
      exitCode: 3,
      verdict: 'failed',
      failures: ['No suite was run, so nothing was judged.'],
      notices: absent.notices,
    };
  }
  const all = [...outcomes.map((outcome) => suiteFindings(outcome, gate)), absent];
  const words = new Set(all.flatMap((findings) => findings.words));
  return {
    exitCode: EXIT_CODES.find((code) => all.some((findings) => findings.exitCode === code)) ?? 0,
    // Not one metric was compared: that is not a pass.
    verdict: WORDS.find((word) => words.has(word)) ?? 'no baseline',
    failures: all.flatMap((findings) => findings.failures),
    notices: all.flatMap((findings) => findings.notices),
  };
}

function suiteFindings(outcome: SuiteOutcome, gate: Gate): Findings {
  const { run } = outcome;
  const suite = `Suite ${quoted(run.suite)}`;
  const findings: Findings = { exitCode: 0, words: [], failures: [], notices: [] };
  if (run.status !== 'ok' && run.status !== 'dirty') {
    const isOurs = run.status === 'infrastructure error';
    findings.exitCode = isOurs ? 4 : 3;
    findings.words.push(isOurs ? 'infrastructure error' : 'failed');
    const detail = run.failure === null ? '' : `: ${run.failure}`;
    findings.failures.push(`${suite} ended with status "${run.status}"${detail}`);
    return findings;
  }
  if (run.status === 'dirty') {
    const causes = [...run.isolation.violations, ...run.host.disturbances];
    const causesText = causes.length === 0 ? '' : `: ${firstFew(causes, MOST_NAMES, '; ')}`;
    findings.notices.push(
      `${suite}: the run was disturbed or not isolated${causesText}. Its numbers are judged, but never a baseline.`,
    );
  }
  addSlos(findings, suite, outcome.slos, gate);
  addComparison(findings, suite, outcome, gate);
  if (findings.failures.length > 0) findings.exitCode = 1;
  addTrouble(findings, suite, outcome);
  return withinGrade(findings, suite, run, gate.minHostGrade);
}

/** What keeps the base from being measured may be fixed and tried again: neither a pass nor the change's fault. */
function addTrouble(findings: Findings, suite: string, { comparison: { confirmation } }: SuiteOutcome): void {
  if (confirmation?.state !== 'infrastructure error') return;
  findings.exitCode = 4;
  findings.words.push('infrastructure error');
  findings.failures.unshift(`${suite}: ${confirmation.reason}`);
}

/** Leaving a suite out must not be a way past the gate: what the base gates is missed, and by default that fails. */
function missingFindings(missing: MissingSuite[], gate: Gate): Findings {
  const findings: Findings = { exitCode: 0, words: [], failures: [], notices: [] };
  const fails = gate.failOn.includes('missing') || gate.failOn.includes('missing-suite');
  for (const { suite, where, limits } of missing) {
    const unmet = limits.length === 0 ? '' : ` Its SLOs were not checked: ${firstFew(limits, MOST_NAMES)}.`;
    const sentence = `Suite ${quoted(suite)} is missing: ${where} has it, but the configuration of this run does not.${unmet}`;
    const isUnmet = limits.length > 0 && gate.failOn.includes('slo');
    (fails || isUnmet ? findings.failures : findings.notices).push(sentence);
    findings.words.push('missing');
  }
  if (findings.failures.length > 0) findings.exitCode = 1;
  return findings;
}

/** On a host that the policy does not trust nothing is a red, and nothing is a green either. */
function withinGrade(findings: Findings, suite: string, run: Run, least: Grade | null): Findings {
  const { grade } = run.host;
  if (least === null || (grade !== null && grade <= least)) return findings;
  const found = grade === null ? 'this host has no grade' : `this host has grade ${grade}`;
  const reason = `${suite}: ${found}, and gate.min-host-grade asks for ${least} or better, so no verdict counts. Run \`pinbench doctor\` on it.`;
  return {
    exitCode: 4,
    words: ['host below grade'],
    failures: [reason],
    notices: [...findings.notices, ...findings.failures],
  };
}

function addSlos(findings: Findings, suite: string, slos: SloResult[], gate: Gate): void {
  for (const slo of slos) {
    const sentence = `${suite}: SLO ${quoted(fullName(slo))} (${slo.limit}) is ${slo.state}: ${slo.reason}.`;
    if (slo.state === 'breached') {
      findings.words.push('breached');
      (gate.failOn.includes('slo') ? findings.failures : findings.notices).push(sentence);
    }
    if (slo.lost) findings.words.push('missing');
    if (slo.lost && gate.failOn.includes('slo')) findings.failures.push(sentence);
    else if (slo.state === 'unknown' || slo.state === 'skipped') findings.notices.push(sentence);
  }
}
