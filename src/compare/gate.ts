import type { GateDecision, Grade, MetricComparison, Policy, Run, SloResult, SuiteOutcome } from '../model.ts';
import { quoted } from '../shown.ts';
import { formatQuantity } from '../units.ts';
import { signedPercent } from './percent.ts';

type Gate = Policy['gate'];
type Word = GateDecision['verdict'];

/** What one suite adds to the decision. */
interface Findings {
  exitCode: GateDecision['exitCode'];
  words: Word[];
  failures: string[];
  notices: string[];
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

/** Names told in one sentence; the others are counted. */
const NAMES_TOLD = 5;

/** The job's exit status: 4 when the world failed in any suite, else 3 for a benchmark, else 1 for the policy, else 0. */
export function decideGate(outcomes: SuiteOutcome[], gate: Gate): GateDecision {
  if (outcomes.length === 0) {
    return { exitCode: 3, verdict: 'failed', failures: ['No suite was run, so nothing was judged.'], notices: [] };
  }
  const all = outcomes.map((outcome) => judgeSuite(outcome, gate));
  const words = new Set(all.flatMap((findings) => findings.words));
  return {
    exitCode: EXIT_CODES.find((code) => all.some((findings) => findings.exitCode === code)) ?? 0,
    // Not one metric was compared: that is not a pass.
    verdict: WORDS.find((word) => words.has(word)) ?? 'no baseline',
    failures: all.flatMap((findings) => findings.failures),
    notices: all.flatMap((findings) => findings.notices),
  };
}

function judgeSuite(outcome: SuiteOutcome, gate: Gate): Findings {
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
    const told = causes.length === 0 ? '' : `: ${listed(causes, '; ')}`;
    findings.notices.push(
      `${suite}: the run was disturbed or not isolated${told}. Its numbers are judged, but never a baseline.`,
    );
  }
  addSlos(findings, suite, outcome.slos, gate);
  addComparison(findings, suite, outcome, gate);
  if (findings.failures.length > 0) findings.exitCode = 1;
  return withinGrade(findings, suite, run, gate.minHostGrade);
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
    const sentence = `${suite}: SLO ${quoted(nameOf(slo))} (${slo.limit}) is ${slo.state}: ${slo.reason}.`;
    if (slo.state === 'breached') {
      findings.words.push('breached');
      (gate.failOn.includes('slo') ? findings.failures : findings.notices).push(sentence);
    }
    if (slo.state === 'unknown') findings.notices.push(sentence);
  }
}

function addComparison(findings: Findings, suite: string, { comparison }: SuiteOutcome, gate: Gate): void {
  const { baseline, metrics } = comparison;
  const { words, notices, failures } = findings;
  const uncompared = gate.noBaseline === 'fail' ? failures : notices;
  if (baseline.state !== 'found') {
    words.push(baseline.state);
    uncompared.push(`${suite}: ${baseline.state}. ${baseline.reason}`);
  }
  if (baseline.state === 'no baseline' || baseline.state === 'incomparable') return;
  const isStale = baseline.state === 'stale';
  const of = (verdict: MetricComparison['verdict']): MetricComparison[] =>
    metrics.filter((metric) => metric.verdict === verdict);

  for (const metric of of('regressed')) {
    const sentence = `${suite}: ${changeSentence(metric)}`;
    if (isStale) notices.push(`${sentence} Not a failure, because the baseline is stale.`);
    else (gate.failOn.includes('regression') ? failures : notices).push(sentence);
  }
  const missing = of('missing');
  if (missing.length > 0) {
    const sentence = `${suite}: ${counted(missing)} of the baseline not reported any more: ${names(missing)}.`;
    (gate.failOn.includes('missing') && !isStale ? failures : notices).push(sentence);
  }
  const changed = of('incomparable');
  if (changed.length > 0) {
    uncompared.push(
      `${suite}: ${counted(changed)} not comparable, because unit or direction changed: ${names(changed)}.`,
    );
  }
  const added = of('new');
  if (added.length > 0) notices.push(`${suite}: ${counted(added)} new and compared with nothing: ${names(added)}.`);
  const accepted = of('acknowledged');
  if (accepted.length > 0) {
    const reasons = [...new Set(accepted.map((metric) => metric.rule))];
    notices.push(
      `${suite}: ${counted(accepted)} changed as acknowledged: ${names(accepted)}. ${listed(reasons, '; ')}.`,
    );
    // What was accepted is no news for machines: neither a red nor an improvement.
    words.push('unchanged');
  }
  const unclear = of('inconclusive');
  if (unclear.length > 0)
    notices.push(`${suite}: ${counted(unclear)} inconclusive, which is not a pass: ${names(unclear)}.`);

  for (const word of ['incomparable', 'inconclusive', 'improved', 'unchanged'] as const) {
    if (of(word).length > 0) words.push(word);
  }
  // Against a stale baseline neither is claimed: `stale` itself is the word.
  if (!isStale && of('regressed').length > 0) words.push('regressed');
  if (!isStale && missing.length > 0) words.push('missing');
}

function changeSentence(metric: MetricComparison): string {
  const { base, head, change, interval, unit } = metric;
  const by = change === null ? '' : ` by ${signedPercent(change)}`;
  const sure =
    interval === null ? '' : ` (99 % interval ${signedPercent(interval[0])} to ${signedPercent(interval[1])})`;
  const values =
    base === null || head === null
      ? ''
      : `, from ${formatQuantity(base.median, unit)} to ${formatQuantity(head.median, unit)}`;
  return `${quoted(nameOf(metric))} regressed${by}${sure}${values}.`;
}

function counted(metrics: MetricComparison[]): string {
  return metrics.length === 1 ? '1 metric is' : `${metrics.length} metrics are`;
}

function names(metrics: MetricComparison[]): string {
  return listed(
    metrics.map((metric) => quoted(nameOf(metric))),
    ', ',
  );
}

function listed(texts: string[], separator: string): string {
  const told = texts.slice(0, NAMES_TOLD).join(separator);
  return texts.length > NAMES_TOLD ? `${told} and ${texts.length - NAMES_TOLD} more` : told;
}

function nameOf({ benchmark, metric }: { benchmark: string; metric: string }): string {
  return `${benchmark}/${metric}`;
}
