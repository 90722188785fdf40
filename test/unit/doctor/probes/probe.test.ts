import { describe, expect, test } from 'vitest';
import { runChecks } from '../../../../src/doctor/checks/index.ts';
import type { Machine } from '../../../../src/doctor/machine.ts';
import type { Counters, Span } from '../../../../src/doctor/probes/counters.ts';
import {
  evaluateGap,
  evaluateInterrupts,
  evaluateSpread,
  evaluateTick,
  findBusySpan,
} from '../../../../src/doctor/probes/cpu.ts';
import { readLines } from '../../../../src/doctor/probes/output.ts';
import { planProbes } from '../../../../src/doctor/probes/plan.ts';
import { probeResult, withFixesOf } from '../../../../src/doctor/probes/probe.ts';
import {
  evaluateHeat,
  evaluateQuietBusy,
  evaluateReadBack,
  evaluateSameTwice,
  evaluateSteal,
} from '../../../../src/doctor/probes/time.ts';
import { cloud, laptop, server, withoutEngine } from '../machines.ts';

const loops = (...values: number[]): string => values.map((value) => `loop ${value}`).join('\n');

test('lines that are not the probe’s are passed over', () => {
  expect(readLines('noise\ngap 1 2\ngap 1 x\n gap 3 4\ngap 5 6 7\n', 'gap', 2)).toEqual([
    [1, 2],
    [3, 4],
  ]);
});

describe('spread', () => {
  test.each<[string, string, string]>([
    ['evenly', 'spread 2 1000\nspread 3 990\n', 'pass'],
    ['all on one CPU', 'spread 2 1000\n', 'fail'],
    ['one CPU crowded', 'spread 2 800\nspread 3 200\n', 'fail'],
    ['nothing printed', '', 'unknown'],
  ])('%s', (_, output, status) => {
    expect(evaluateSpread(output, [2, 3]).status).toBe(status);
  });

  test('one CPU has nothing to spread over', () => {
    expect(evaluateSpread('spread 2 1000', [2]).status).toBe('na');
  });
});

describe('gap', () => {
  test.each<[string, string, string]>([
    ['none', 'gap 2 0 0 0 1000000000', 'pass'],
    ['0.5 % of the time', 'gap 2 9 2000000 5000000 1000000000', 'warn'],
    ['the worst CPU counts', 'gap 2 0 0 0 1000000000\ngap 3 9 9000000 50000000 1000000000', 'fail'],
    ['nothing printed', 'gap 2 0 0 0 0', 'unknown'],
  ])('%s', (_, output, status) => {
    expect(evaluateGap(output).status).toBe(status);
  });
});

const HEADING = '            CPU0       CPU1\n';
/** One second apart; rows are of CPU 0 and CPU 1. */
function span(before: string, after: string, stat: [string, string] = ['', '']): Span {
  const at = (nanoseconds: number, rows: string, text: string): Counters => ({
    nanoseconds,
    interrupts: HEADING + rows,
    stat: text,
    throttled: null,
  });
  return { first: at(1e9, before, stat[0]), last: at(2e9, after, stat[1]) };
}

describe('ticks', () => {
  const x86 = span(' LOC:    100    100   Local timer interrupts\n', ' LOC:    900    350   Local timer interrupts\n');
  const arm = span(' 11: 5 5  GICv3  27 Level  arch_timer\n', ' 11: 9 8  GICv3  27 Level  arch_timer\n');
  test.each<[string, Span | null, boolean, string, number | undefined]>([
    ['at the kernel’s rate', x86, false, 'pass', 250],
    ['although nohz_full is set', x86, true, 'fail', 250],
    ['stopped, on arm64', arm, true, 'pass', 3],
    ['without a row', span('', ''), true, 'unknown', undefined],
    ['without counters', null, true, 'unknown', undefined],
  ])('%s', (_, between, tickless, status, perSecond) => {
    const { status: got, figures } = evaluateTick(between, [1], tickless);
    expect([got, figures.perSecond]).toEqual([status, perSecond]);
  });
});

describe('device interrupts', () => {
  const rows = (disk: number, net: number, loc: number): string =>
    ` 36: 9 ${disk}  PCI-MSIX-0000:00:02.0   1-edge      virtio1-req.0\n 41: 9 ${net} IO-APIC nvme0\nLOC: 9 ${loc} Local timer interrupts\nERR: 0\n`;
  test('the kernel’s own are not counted, and other CPUs’ neither', () => {
    expect(evaluateInterrupts(span(rows(5, 5, 5), rows(5, 5, 900)), [1]).status).toBe('pass');
  });

  test('are told with their device, the busiest first', () => {
    const result = evaluateInterrupts(span(rows(5, 5, 5), rows(605, 8, 900)), [1]);
    expect(result).toMatchObject({
      status: 'fail',
      figures: { perSecond: 603, devices: { 'virtio1-req.0': 600, nvme0: 3 } },
    });
  });

  test('a few are a warning', () => {
    expect(evaluateInterrupts(span(rows(5, 5, 5), rows(6, 5, 5)), [1]).status).toBe('warn');
  });

  test('a CPU without a column is not known', () => {
    expect(evaluateInterrupts(span(rows(5, 5, 5), rows(6, 5, 5)), [7]).status).toBe('unknown');
  });
});

test('only counters read while the CPUs were busy are used', () => {
  const sample = (nanoseconds: number): Counters => ({ nanoseconds, interrupts: '', stat: '', throttled: null });
  const samples = [0.5, 1.1, 1.5, 1.9, 2.5].map((seconds) => sample(seconds * 1e9));
  expect(findBusySpan('busy 1000000000 2000000000\n', samples)).toEqual({ first: samples[1], last: samples[3] });
  expect(findBusySpan('busy 1000000000 1200000000\n', samples)).toBeNull();
  expect(findBusySpan('', samples)).toBeNull();
});

describe('quiet and busy', () => {
  test.each<[string, string, string | null, string]>([
    ['the same', loops(100, 100, 300), loops(100, 101, 100), 'pass'],
    ['3 % slower', loops(100, 100), loops(103, 103), 'warn'],
    ['half as fast again', loops(100, 100), loops(156, 156), 'fail'],
    ['no other CPU', loops(100), null, 'unknown'],
    ['no output', loops(100), '', 'unknown'],
  ])('%s', (_, quiet, busy, status) => {
    expect(evaluateQuietBusy(quiet, busy).status).toBe(status);
  });
});

describe('the same twice', () => {
  test('steady turns pass, and no pair is flagged', () => {
    const result = evaluateSameTwice(loops(1000, 1001, 1000, 999, 1001, 1000));
    expect(result).toMatchObject({ status: 'pass', figures: { pairs: 3, flaggedAt1Percent: 0, flaggedAt5Percent: 0 } });
  });

  test('pairs are counted that differ by more than 1 % and by more than 5 %', () => {
    const result = evaluateSameTwice(loops(1000, 1000, 1000, 1020, 1000, 940, 1000, 1000));
    expect(result).toMatchObject({ status: 'fail', figures: { pairs: 4, flaggedAt1Percent: 2, flaggedAt5Percent: 1 } });
    // Squares about the mean of 995 add up to 3800; over 7, the root of it, over the mean.
    expect(result.figures.cvPercent).toBe(2.34);
  });

  test('too few turns tell nothing', () => {
    expect(evaluateSameTwice(loops(1, 2, 3)).status).toBe('unknown');
  });
});

describe('stolen time', () => {
  const stat = (user: number, steal: number): string => `cpu  1 2 3 4 5 6 7 8\ncpu1 ${user} 0 0 0 0 0 0 ${steal} 0 0\n`;
  test.each<[string, string, string, string]>([
    ['none', stat(0, 0), stat(10_000, 0), 'pass'],
    ['0.1 %', stat(0, 0), stat(9990, 10), 'fail'],
    ['a kernel that does not tell', 'cpu1 1 2 3\n', 'cpu1 2 3 4\n', 'unknown'],
  ])('%s', (_, before, after, status) => {
    expect(evaluateSteal(span('', '', [before, after]), [1]).status).toBe(status);
  });
});

describe('heat', () => {
  const heated = (before: number | null, after: number | null): Span => {
    const { first, last } = span('', '');
    return { first: { ...first, throttled: before }, last: { ...last, throttled: after } };
  };
  test.each<[string, Span, string]>([
    ['never', heated(5, 5), 'pass'],
    ['during the probes', heated(5, 6), 'fail'],
    ['not counted', heated(null, null), 'na'],
  ])('%s', (_, between, status) => {
    expect(evaluateHeat(between)).toMatchObject({ status, hard: true });
  });
});

describe('read-back', () => {
  test('what did not hold is told, and is not by itself a hard fail', () => {
    expect(evaluateReadBack(['pids: asked for 1'], '')).toMatchObject({ status: 'fail', hard: false });
  });

  test('the engine’s socket inside is a hard fail', () => {
    const result = evaluateReadBack(
      [],
      '/proc/self/mountinfo 1\n1 2 0:1 /docker.sock /run/docker.sock rw - tmpfs tmpfs rw\n',
    );
    expect(result).toMatchObject({ status: 'fail', hard: true, observed: expect.stringContaining('take the host') });
  });
});

test('a probe’s fix is that of the check that knows this machine, unless it has passed', () => {
  const interrupts = evaluateInterrupts(null, [1]);
  const [onLaptop] = withFixesOf(laptop, runChecks(laptop), [interrupts]);
  const [onServer] = withFixesOf(server, runChecks(server), [interrupts]);
  expect(onLaptop?.fix).toContain('echo 0,4 > $i');
  expect(onServer?.fix).toBe(interrupts.fix);
});

test('a probe’s fix is one that the machine can have', () => {
  const failed = [probeResult('gap', 'fail', '2 %'), probeResult('quiet-busy', 'fail', '9 %')];
  const fixes = (machine: Machine) => withFixesOf(machine, [], failed).map(({ fix }) => fix);
  expect(fixes(server)).toEqual(failed.map(({ fix }) => fix));
  expect(fixes(withoutEngine(server))[0]).toContain('start a container engine');
  expect(fixes(laptop)[0]).toContain('run pinbench as root');
  expect(fixes(cloud)[1]).toBe('a virtual machine with dedicated CPUs, or bare metal');
});

test('a whole examination probes for under a minute, a quick one for under five seconds', () => {
  const length = (quick: boolean): number => {
    const plan = planProbes(4, quick);
    const queue = 2 * plan.quietProcesses + 2 * plan.pairs;
    return Number(plan.spread[2]) + Number(plan.gap[1]) + queue * plan.loopMilliseconds;
  };
  expect(length(false)).toBeLessThan(40_000);
  expect(length(true)).toBeLessThan(5000);
});
