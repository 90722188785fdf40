/** What a check is, and what it says. */

import { cutText } from '../text/quote.ts';
import { AFTER_ENGINE, asRoot } from './checks/engine-fix.ts';
import { inContainer, type Machine } from './machine.ts';

/** `na`: does not apply to this machine. `unknown`: could not be found out, and never counts as a pass. */
export type Status = 'pass' | 'warn' | 'fail' | 'na' | 'unknown';

export type Group = 'ownership' | 'frequency' | 'smt' | 'memory' | 'kernel' | 'background' | 'engine' | 'security';

export interface CheckOutcome {
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
  evaluate: (machine: Machine) => CheckOutcome;
  /** A command, with the CPU lists of this machine, or what else to do. */
  fix: (machine: Machine) => string;
  /** A fail makes the machine unfit, grade F. */
  hard?: true;
  needsReboot?: true;
  /** The fix is a command for root. */
  needsRoot?: true;
  /** Only an engine that answers can tell. */
  asksEngine?: true;
  /** False when what the fix does cannot be taken back by a command. */
  reversible?: false;
}

export interface CheckResult extends CheckOutcome {
  id: string;
  title: string;
  group: Group;
  source: string;
  fix: string;
  reversible: boolean;
  needsReboot: boolean;
  hard: boolean;
}

export const pass = (observed: string, expected: string): CheckOutcome => ({ status: 'pass', observed, expected });
export const warn = (observed: string, expected: string): CheckOutcome => ({ status: 'warn', observed, expected });
export const fail = (observed: string, expected: string): CheckOutcome => ({ status: 'fail', observed, expected });
export const na = (observed: string, expected: string): CheckOutcome => ({ status: 'na', observed, expected });
export const unknown = (observed: string, expected: string): CheckOutcome => ({
  status: 'unknown',
  observed,
  expected,
});

/** For a file that ought to be there. */
export const unreadable = (file: string, expected: string): CheckOutcome => unknown(`${file} cannot be read`, expected);

/** Runs one check. Its words may carry text of the machine's files: they are cut to what a report can hold. */
export function runCheck(check: Check, machine: Machine): CheckResult {
  const { id, title, group, files } = check;
  const { status, observed, expected } = check.evaluate(machine);
  // Nothing is known to be wrong yet: the fix is what makes it known.
  const blind = status === 'unknown' ? wayToKnow(check, machine) : null;
  return {
    id,
    title,
    group,
    status,
    observed: cutText(observed, 400),
    expected: cutText(expected, 400),
    source: check.source ?? files.find((file) => machine.files.has(file)) ?? files[0] ?? 'the engine’s API',
    fix: blind ?? fixOn(check, machine),
    reversible: blind !== null || check.reversible !== false,
    needsReboot: blind === null && check.needsReboot === true,
    hard: check.hard === true,
  };
}

/** null: what would make it known is the fix itself, or is not known. */
function wayToKnow({ asksEngine, files }: Check, machine: Machine): string | null {
  if (asksEngine === true && machine.engine.unreachable !== null) return AFTER_ENGINE;
  const closed = files.find((file) => machine.files.get(file) === null);
  return closed === undefined || machine.root ? null : `as root: pinbench doctor (only root may read ${closed})`;
}

function fixOn({ fix, needsReboot, needsRoot }: Check, machine: Machine): string {
  if (needsReboot === true && inContainer(machine)) return `on the host, outside of this container: ${fix(machine)}`;
  return needsRoot === true ? asRoot(machine, fix(machine)) : fix(machine);
}
