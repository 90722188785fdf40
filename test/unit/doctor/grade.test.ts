import { describe, expect, test } from 'vitest';
import { runChecks } from '../../../src/doctor/checks/index.ts';
import { bestFixes, gradeHost } from '../../../src/doctor/grade.ts';
import type { Machine } from '../../../src/doctor/machine.ts';
import { noResult, type PROBES, type ProbeResult, probeResult } from '../../../src/doctor/probes/probe.ts';
import { changed, cloud, desktop, laptop, server, withoutEngine } from './machines.ts';

type Id = keyof typeof PROBES;

/** Probes of a steady machine, some of them replaced. */
function probes(...replaced: ProbeResult[]): ProbeResult[] {
  const good: ProbeResult[] = [
    probeResult('read-back', 'pass', 'all'),
    probeResult('spread', 'pass', 'even'),
    probeResult('gap', 'pass', 'none'),
    probeResult('tick', 'pass', '2 a second'),
    probeResult('interrupts', 'pass', 'none'),
    probeResult('steal', 'pass', '0 %'),
    probeResult('heat', 'pass', 'never'),
    probeResult('quiet-busy', 'pass', 'equal', { ratio: 1.001 }),
    probeResult('same-twice', 'pass', 'steady', { cvPercent: 0.2 }),
  ];
  return good.map((probe) => replaced.find(({ id }) => id === probe.id) ?? probe);
}

const grade = (machine: Machine, measured = probes()): string => gradeHost(machine, runChecks(machine), measured).grade;
const unknown = (id: Id): ProbeResult => noResult(id, 'not made');

describe('grades', () => {
  const CPU = '/sys/devices/system/cpu';
  const turbo = changed(server, { [`${CPU}/intel_pstate/no_turbo`]: '0' });
  const ticking = changed(server, { [`${CPU}/nohz_full`]: '(null)\n' });
  const isolated = changed(server, { [`${CPU}/isolated`]: '4-7' });
  const twice = (status: 'pass' | 'warn' | 'fail', cvPercent: number): ProbeResult =>
    probeResult('same-twice', status, '', { cvPercent });
  const busy = (status: 'pass' | 'warn' | 'fail', ratio: number): ProbeResult =>
    probeResult('quiet-busy', status, '', { ratio });
  test.each<[string, string, Machine, ProbeResult[]]>([
    ['A', 'everything passes', server, probes()],
    ['B', 'a warning', ticking, probes()],
    ['B', 'a fail that a reboot alone can mend', isolated, probes()],
    ['B', 'a variation above 0.3 %', server, probes(twice('pass', 0.4))],
    ['B', 'a ratio above 1.005', server, probes(busy('pass', 1.007))],
    ['B', 'a check that is not known', changed(server, { '/proc/loadavg': null }), probes()],
    ['C', 'a fail that could be mended at once', turbo, probes()],
    ['C', 'a variation above 1 %', server, probes(twice('warn', 1.5))],
    ['C', 'a ratio above 1.01', server, probes(busy('warn', 1.02))],
    ['C', 'a probe that could not be made', server, probes(unknown('tick'))],
    ['C', 'a machine that does not tell whether it is virtual', { ...server, virtualization: null }, probes()],
    ['C', 'a container on bare metal', { ...server, virtualization: 'container' }, probes()],
    ['C', 'a virtual machine, whatever it measures', { ...server, virtualization: 'kvm' }, probes()],
    ['C', 'a virtual machine in a container', { ...server, virtualization: 'container on kvm' }, probes()],
    ['C', 'a cloud machine with dedicated CPUs', cloud, probes(twice('warn', 1.9))],
    ['D', 'a cloud machine whose CPUs are taken away', cloud, probes(probeResult('steal', 'fail', '3 %'))],
    ['D', 'a variation above 2 %', cloud, probes(twice('fail', 2.1))],
    ['D', 'isolation that did not hold', server, probes(probeResult('read-back', 'fail', 'pids'))],
    ['D', 'all threads on one CPU', server, probes(probeResult('spread', 'fail', 'CPU 2'))],
    ['D', 'nothing measured', server, probes().map(({ id }) => unknown(id))],
    ['D', 'no probes at all', server, []],
    ['F', 'swap in use', laptop, probes()],
    ['F', 'half a core', desktop, probes()],
    ['F', 'heat during the probes', server, probes(probeResult('heat', 'fail', '2 times'))],
    ['F', 'no engine', withoutEngine(server), probes()],
    ['F', 'the socket inside', server, probes({ ...probeResult('read-back', 'fail', 'socket'), hard: true })],
  ])('%s: %s', (expected, _, machine, measured) => {
    expect(grade(machine, measured)).toBe(expected);
  });

  test('reasons are those that hold this very grade down', () => {
    expect(gradeHost(server, runChecks(server), probes()).reasons).toEqual([]);
    expect(gradeHost(cloud, runChecks(cloud), probes()).reasons).toEqual([
      expect.stringContaining('never gets above C'),
    ]);
    expect(gradeHost(laptop, runChecks(laptop), []).reasons).toEqual(['Swap in use: 512 MiB are swapped out']);
  });
});

describe('the fixes that help most', () => {
  test('a hard fail comes first, then what weighs most, at most three', () => {
    expect(bestFixes(runChecks(laptop), probes()).map(({ id }) => id)).toEqual([
      'swap-in-use',
      'governor',
      'frequency-range',
    ]);
  });

  test('a failed probe weighs more than a warning', () => {
    const measured = probes(probeResult('gap', 'fail', '2 %'));
    expect(bestFixes(runChecks(cloud), measured)[0]?.id).toBe('gap');
  });

  test('one fix is told once', () => {
    const [first, second] = runChecks(laptop);
    if (first === undefined || second === undefined) throw new Error('no checks');
    const same = [first, second].map((check) => ({ ...check, status: 'fail' as const, fix: 'reboot' }));
    expect(bestFixes(same, [])).toHaveLength(1);
  });

  test('nothing is told of a machine without faults', () => {
    expect(bestFixes(runChecks(server), probes())).toEqual([]);
  });
});
