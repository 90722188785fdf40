/** How good a host is for benchmarks: checks of what its files tell, probes of what it does, a grade of both. */
export { CHECKS, FILES_READ, runChecks } from './doctor/checks.ts';
export { bestFixes, gradeHost } from './doctor/grade.ts';
export type { Machine } from './doctor/machine.ts';
export { noResult, PROBES, type ProbeResult, withFixesOf } from './doctor/probe.ts';
export type { DoctorReport } from './doctor/report.ts';
export { renderDoctor } from './doctor/text.ts';
