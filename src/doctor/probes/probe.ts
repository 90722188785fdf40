/** What a probe is: a short measurement on the real machine, and what came of it. */
import type { Json } from '../../model/run.ts';
import { cutText } from '../../text/quote.ts';
import type { CheckOutcome, CheckResult } from '../check.ts';
import { isVirtual, type Machine } from '../machine.ts';

export interface ProbeResult extends CheckOutcome {
  id: ProbeId;
  title: string;
  /** What to do when it did not pass. */
  fix: string;
  /** A fail makes the machine unfit, grade F. */
  hard: boolean;
  figures: Record<string, Json>;
}

export type ProbeId =
  | 'read-back'
  | 'spread'
  | 'gap'
  | 'tick'
  | 'interrupts'
  | 'steal'
  | 'heat'
  | 'quiet-busy'
  | 'same-twice';

interface Row {
  title: string;
  expected: string;
  fix: string;
  /** The check whose fix is meant, where that has not passed: it knows this machine's CPU lists. */
  fixOf?: string;
  /** What else helps on such a machine. */
  fixOn?: (machine: Machine) => string | null;
  hard?: true;
}

export const PROBES: Record<ProbeId, Row> = {
  'read-back': {
    title: 'What is in force around a benchmark',
    expected: 'everything that was asked for, and no engine’s socket',
    fix: 'see each sentence; docs/isolation.md lists what is requested',
  },
  spread: {
    title: 'As many busy processes as CPUs',
    expected: 'every CPU used, none by more than 1.5 times its share',
    fix: 'use a partition `root` instead of `isolated`, and end other processes on these CPUs',
    fixOf: 'isolcpus',
  },
  gap: {
    title: 'Gaps over 10 µs in a busy CPU’s time',
    expected: 'at most 0.1 % of the time lost',
    fix: 'shield the CPUs (`run.shield: on`), move interrupts away, end other processes',
    fixOn: ({ engine, root }) => {
      if (engine.unreachable !== null)
        return 'end other processes, and start a container engine: only runs in containers are shielded';
      return root ? null : 'run pinbench as root, so that a run shields its CPUs, and end other processes';
    },
  },
  tick: {
    title: 'Timer interrupts on a busy CPU',
    expected: 'at most 5 a second with nohz_full, and the kernel’s own rate without',
    fix: 'one busy process a CPU: a second one brings the tick back',
    fixOf: 'nohz-full',
  },
  interrupts: {
    title: 'Device interrupts on the benchmark’s CPUs',
    expected: 'none',
    fix: 'see /proc/interrupts; a device that is never idle belongs on another machine',
    fixOf: 'irq-affinity',
  },
  steal: {
    title: 'Time taken by the hypervisor',
    expected: 'below 0.1 %',
    fix: 'a virtual machine with dedicated CPUs, or bare metal',
  },
  heat: {
    title: 'Slowed down by heat during the probes',
    expected: 'never',
    fix: 'repair the cooling, or lower scaling_max_freq to what the machine can keep up',
    hard: true,
  },
  'quiet-busy': {
    title: 'The same loop while other CPUs are busy',
    expected: 'at most 1 % slower',
    fix: 'whole physical cores (no shared SMT siblings), turbo off, a fixed frequency',
    fixOn: (machine) => (isVirtual(machine) ? 'a virtual machine with dedicated CPUs, or bare metal' : null),
  },
  'same-twice': {
    title: 'The same loop as base and head',
    expected: 'a coefficient of variation of at most 1 %',
    fix: 'fix the failing checks first; until then, trust only changes well above the variation',
  },
};

export function probeResult(
  id: ProbeId,
  status: CheckOutcome['status'],
  observed: string,
  figures: Record<string, Json> = {},
): ProbeResult {
  const { title, expected, fix, hard } = PROBES[id];
  return { id, title, status, observed, expected, fix, hard: hard === true, figures };
}

/** Probes with the fixes of the checks that have to do with them, and those that this machine needs. */
export function withFixesOf(machine: Machine, checks: CheckResult[], probes: ProbeResult[]): ProbeResult[] {
  return probes.map((probe) => {
    const { fixOf, fixOn } = PROBES[probe.id];
    const check = checks.find(({ id }) => id === fixOf);
    const ofCheck = check === undefined || check.status === 'pass' || check.status === 'na' ? null : check.fix;
    return { ...probe, fix: ofCheck ?? fixOn?.(machine) ?? probe.fix };
  });
}

/** A probe that could not be made. */
export function noResult(id: ProbeId, why: string): ProbeResult {
  return probeResult(id, 'unknown', cutText(why, 300));
}
