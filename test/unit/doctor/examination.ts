/** A whole examination of a described machine, with probes that could not be made. */
import { runChecks } from '../../../src/doctor/checks/index.ts';
import type { DoctorReport } from '../../../src/doctor/examination.ts';
import { bestFixes, gradeHost } from '../../../src/doctor/grade.ts';
import type { Machine } from '../../../src/doctor/machine.ts';
import { noResult, PROBES } from '../../../src/doctor/probes/probe.ts';

export function examined(machine: Machine): DoctorReport {
  const checks = runChecks(machine);
  const isProbe = (id: string): id is keyof typeof PROBES => Object.hasOwn(PROBES, id);
  const probes = Object.keys(PROBES)
    .filter(isProbe)
    .map((id) => noResult(id, 'the described machine cannot be measured'));
  return {
    schema: 'pinbench.doctor/1',
    version: '0.1.0',
    at: '2026-01-31T12:00:00.000Z',
    seconds: 4.5,
    mode: 'quick',
    host: {
      kernel: '6.12.1',
      cpuModel: null,
      virtualization: machine.virtualization,
      online: '0-7',
      benchmark: machine.benchmark.join(','),
      choice: 'as described',
      runtime: 'docker',
      engine: machine.engine.version,
      shield: 'none',
    },
    ...gradeHost(machine, checks, probes),
    fixes: bestFixes(checks, probes),
    checks,
    probes,
  };
}
