/** Messages of one boot -> passed or not, and the text that says why. */
import type { Booted } from './boot.ts';
import type { Message, Scenario } from './scenario.ts';

export interface Outcome {
  scenario: string;
  passed: boolean;
  seconds: number;
  /** Seconds from power-on to the first finding. */
  untilFirst: number | null;
  findings: Message[];
  problem: string | null;
  console: string;
}

/** Passed: the machine came to its end, nothing was thrown, at least one thing was checked, and every check held. */
export function outcomeOf(scenario: Scenario, booted: Booted): Outcome {
  const checks = booted.messages.filter((message) => message.kind === 'check');
  const failed = booted.messages.some((message) => message.kind === 'error');
  return {
    scenario: scenario.name,
    passed: booted.problem === null && !failed && checks.length > 0 && checks.every(({ held }) => held),
    seconds: Math.round(booted.seconds),
    untilFirst: booted.untilFirst === null ? null : Math.round(booted.untilFirst),
    findings: booted.messages.filter(({ kind }) => kind !== 'end'),
    problem: booted.problem,
    console: booted.console,
  };
}

/**
 * An emulated processor now and then makes the guest's kernel panic in its first seconds, before anything of ours runs, or
 * the Node.js that runs the scenario die of a signal, which JavaScript alone cannot bring about.
 */
export function emulationFailed({ problem, untilFirst }: Pick<Booted, 'problem' | 'untilFirst'>): boolean {
  if (problem === null) return false;
  const panicked = untilFirst === null && /Kernel panic/.test(problem);
  const signal = /^init: \S+ s: ended with (\d+)/m.exec(problem)?.[1];
  return panicked || ILLEGAL_INSTRUCTION_OR_SEGMENTATION_FAULT.has(signal ?? '');
}

// As a shell reports them: 128 and the signal's number.
const ILLEGAL_INSTRUCTION_OR_SEGMENTATION_FAULT: ReadonlySet<string> = new Set(['132', '139']);

export function renderOutcome({ scenario, passed, seconds, findings, problem }: Outcome): string {
  const head = `${passed ? 'passed' : 'FAILED'}  ${scenario}  (${seconds} s)`;
  const end = problem === null ? [] : [indent(`PROBLEM ${problem}`)];
  return [head, ...findings.map((finding) => indent(lineOf(finding))), ...end].join('\n');
}

export function renderSummary(outcomes: Outcome[]): string {
  const rows = outcomes.map(({ scenario, passed, seconds, findings }) => {
    const checks = findings.filter((finding) => finding.kind === 'check');
    const held = checks.filter((check) => check.held).length;
    return `${passed ? 'passed' : 'FAILED'}  ${scenario.padEnd(20)} ${`${seconds}`.padStart(4)} s  ${held} of ${checks.length} held`;
  });
  const total = outcomes.reduce((sum, { seconds }) => sum + seconds, 0);
  const good = outcomes.filter(({ passed }) => passed).length;
  return ['', ...rows, `${good} of ${outcomes.length} scenarios passed in ${total} s`].join('\n');
}

function lineOf(finding: Message): string {
  switch (finding.kind) {
    case 'check':
      return finding.held
        ? `held     ${finding.name}: ${finding.observed}`
        : `NOT HELD ${finding.name}: ${finding.observed}, expected ${finding.expected}`;
    case 'figure':
      return `figure   ${finding.name}: ${finding.observed}`;
    case 'error':
      return `ERROR    ${finding.text}`;
    case 'end':
      return 'end';
  }
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, '    ');
}
