/** Checks and probes become one letter, the reasons why it is not a better one, and what helps most. */
import type { Grade } from '../model/host.ts';
import type { CheckResult, Group } from './check.ts';
import type { Fix } from './examination.ts';
import { isVirtual, type Machine } from './machine.ts';
import type { ProbeId, ProbeResult } from './probes/probe.ts';

/** How much a group of checks matters, for the order of the fixes. */
const WEIGHT: Record<Group, number> = {
  ownership: 30,
  frequency: 25,
  memory: 15,
  smt: 10,
  kernel: 10,
  background: 10,
  engine: 10,
  security: 5,
};

/** A probe measured what a check only fears. */
const PROBE_WEIGHT = 20;

export interface Graded {
  grade: Grade;
  reasons: string[];
}

/** A rule that lowers the grade to at most `to` when something is the matter. */
interface Cap {
  to: Grade;
  reasons: string[];
}

/**
 * F: a hard fail. D: what may well be noise was not measured, or was too much. C: at most, in a virtual machine. B: at most,
 * while a check or probe is not passed. `unknown` is never a pass: what was not found out keeps the grade down as well.
 */
export function gradeHost(machine: Machine, checks: CheckResult[], probes: ProbeResult[]): Graded {
  const caps: Cap[] = [
    { to: 'F', reasons: sentences([...checks, ...probes].filter(({ hard, status }) => hard && status === 'fail')) },
    { to: 'D', reasons: reasonsForD(probes) },
    { to: 'C', reasons: reasonsForC(machine, checks, probes) },
    { to: 'B', reasons: reasonsForB(checks, probes) },
  ];
  const grade = caps.find(({ reasons }) => reasons.length > 0)?.to ?? 'A';
  // Only what holds it down: what comes after is reported when that is fixed.
  return { grade, reasons: caps.find(({ to }) => to === grade)?.reasons ?? [] };
}

/** Below C: no reason to believe a number. */
function reasonsForD(probes: ProbeResult[]): string[] {
  const needed: ProbeId[] = ['read-back', 'spread', 'same-twice', 'steal'];
  return needed.flatMap((id) => {
    const probe = probes.find((each) => each.id === id);
    if (probe === undefined) return [`the probe ${id} was not made`];
    return probe.status === 'fail' || probe.status === 'unknown' ? sentences([probe]) : [];
  });
}

function reasonsForC(machine: Machine, checks: CheckResult[], probes: ProbeResult[]): string[] {
  if (isVirtual(machine)) {
    return [
      `a virtual machine (${machine.virtualization}) never gets above C: its hypervisor may take CPUs away unseen, and frequency, turbo and core siblings are hidden from it`,
    ];
  }
  const place = checks.filter(({ id, status }) => id === 'virtualization' && status !== 'pass');
  // What a reboot alone can fix is not asked for below A.
  const failed = checks.filter(({ status, needsReboot }) => status === 'fail' && !needsReboot);
  return [
    ...sentences(place),
    ...sentences(failed),
    ...sentences(probes.filter(({ status }) => status === 'fail' || status === 'unknown')),
    ...over(probes, 'quiet-busy', 1.01, 'grade B'),
    ...over(probes, 'same-twice', 1, 'grade B'),
  ];
}

function reasonsForB(checks: CheckResult[], probes: ProbeResult[]): string[] {
  return [
    ...sentences([...checks, ...probes].filter(({ status }) => status !== 'pass' && status !== 'na')),
    ...over(probes, 'quiet-busy', 1.005, 'grade A'),
    ...over(probes, 'same-twice', 0.3, 'grade A'),
  ];
}

/** The figures of probes that a grade has a limit for. */
const FIGURES = {
  'quiet-busy': { name: 'ratio', unit: 'times' },
  'same-twice': { name: 'cvPercent', unit: '%' },
} satisfies Partial<Record<ProbeId, { name: string; unit: string }>>;

function over(probes: ProbeResult[], id: keyof typeof FIGURES, most: number, wanted: string): string[] {
  const { name, unit } = FIGURES[id];
  const probe = probes.find((each) => each.id === id);
  const value = probe?.figures[name];
  if (probe === undefined || typeof value !== 'number' || value <= most) return [];
  return [`${probe.title}: ${value} ${unit}, and ${wanted} needs ${most} or less`];
}

function sentences(results: { title: string; observed: string; status: string }[]): string[] {
  return results.map(({ title, observed, status }) =>
    status === 'unknown' ? `${title}: not known (${observed})` : `${title}: ${observed}`,
  );
}

/** The three that help most: hard fails, then what weighs most; of equals a fail before a warning, without a reboot first. */
export function bestFixes(checks: CheckResult[], probes: ProbeResult[]): Fix[] {
  const isBad = ({ status }: { status: string }): boolean => status === 'fail' || status === 'warn';
  const weighed = [
    ...checks.filter(isBad).map((check) => ({ ...check, weight: WEIGHT[check.group] })),
    ...probes.filter(isBad).map((probe) => ({ ...probe, needsReboot: false, weight: PROBE_WEIGHT })),
  ];
  const rank = ({ hard, status, weight, needsReboot }: (typeof weighed)[number]): number =>
    (hard && status === 'fail' ? 1000 : 0) + weight * (status === 'fail' ? 4 : 1) + (needsReboot ? 0 : 0.5);
  return weighed
    .sort((a, b) => rank(b) - rank(a))
    .filter(({ fix }, index, all) => all.findIndex((other) => other.fix === fix) === index)
    .slice(0, 3)
    .map(({ id, title, fix, needsReboot }) => ({ id, title, fix, needsReboot }));
}
