/** What a check is, and what it says. */
import type { Machine } from './machine.ts';

/** `na`: does not apply to this machine. `unknown`: could not be found out, and never counts as a pass. */
export type Status = 'pass' | 'warn' | 'fail' | 'na' | 'unknown';

export type Group = 'ownership' | 'frequency' | 'smt' | 'memory' | 'kernel' | 'background' | 'engine' | 'security';

export interface Judgement {
  status: Status;
  observed: string;
  expected: string;
}

/** One row of the table of checks. */
export interface Check {
  id: string;
  title: string;
  group: Group;
  /**
   * What is read: absolute paths, where `*` stands for anything within one name, and `{own}` for the cgroup that we are
   * in and each one above it. The first that is there is named as the source.
   */
  files: string[];
  /** What is asked instead of a file. */
  source?: string;
  judge: (machine: Machine) => Judgement;
  /** A command, with the CPU lists of this machine, or what else to do. */
  fix: (machine: Machine) => string;
  /** A fail makes the machine unfit, grade F. */
  hard?: true;
  needsReboot?: true;
  /** False when what the fix does cannot be taken back by a command. */
  reversible?: false;
}

export interface CheckResult extends Judgement {
  id: string;
  title: string;
  group: Group;
  source: string;
  fix: string;
  reversible: boolean;
  needsReboot: boolean;
  hard: boolean;
}

export const pass = (observed: string, expected: string): Judgement => ({ status: 'pass', observed, expected });
export const warn = (observed: string, expected: string): Judgement => ({ status: 'warn', observed, expected });
export const fail = (observed: string, expected: string): Judgement => ({ status: 'fail', observed, expected });
export const na = (observed: string, expected: string): Judgement => ({ status: 'na', observed, expected });
export const unknown = (observed: string, expected: string): Judgement => ({ status: 'unknown', observed, expected });

/** For a file that ought to be there. */
export const unreadable = (file: string, expected: string): Judgement => unknown(`${file} cannot be read`, expected);

/** Runs one check. Its words may carry text of the machine's files: they are cut to what a report can hold. */
export function runCheck(check: Check, machine: Machine): CheckResult {
  const { id, title, group, files } = check;
  const { status, observed, expected } = check.judge(machine);
  return {
    id,
    title,
    group,
    status,
    observed: cut(observed),
    expected: cut(expected),
    source: check.source ?? files.find((file) => machine.files.has(file)) ?? files[0] ?? 'the engine’s API',
    fix: check.fix(machine),
    reversible: check.reversible !== false,
    needsReboot: check.needsReboot === true,
    hard: check.hard === true,
  };
}

function cut(text: string): string {
  return text.length <= 400 ? text : `${text.slice(0, 399)}…`;
}
