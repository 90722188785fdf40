import { describe, expect, test } from 'vitest';
import { readNow } from '../../../builders/read-results.ts';

const counter = (event: string, value = '5.000000', more: object = {}) =>
  `${JSON.stringify({ 'counter-value': value, unit: '', event, 'event-runtime': 9, 'pcnt-running': 100, ...more })}\n`;
const read = (text: string) =>
  readNow(text, 'auto').readings.map(({ benchmark, metric, unit, better, samples }) => [
    `${benchmark}: ${metric}`,
    unit,
    better,
    samples[0],
  ]);

describe('events', () => {
  test.each([
    ['cycles', 'cycles', 'lower'],
    ['instructions:u', 'instructions', 'lower'],
    ['cpu_core/cycles/', 'cycles', 'lower'],
    ['L1-dcache-load-misses:uk', '', 'lower'],
    ['cache-references', '', undefined],
    ['uncore_imc/data_reads/', '', undefined],
  ])('%s is in %j, and %s is better', (event, unit, better) => {
    expect(read(counter(event))).toEqual([[`command: ${event}`, unit, better, 5]]);
  });

  test('that were not counted are named once, and are no zeros', () => {
    const text = counter('cycles', '<not supported>') + counter('branches', '<not counted>') + counter('faults');
    const { readings, warnings } = readNow(text, 'perf-stat');
    expect(readings.map(({ metric }) => metric)).toEqual(['faults']);
    expect(warnings).toEqual(['perf did not count "cycles" and 1 more: this machine may not have it']);
  });

  test('that were counted for a part of the time are read with a warning', () => {
    const { warnings } = readNow(counter('cycles', '5', { 'pcnt-running': 24.5 }), 'perf-stat');
    expect(warnings).toEqual([expect.stringContaining('was counted for 24.5 % of the time and scaled up')]);
  });

  test('of each CPU are benchmarks of their own', () => {
    const text = counter('faults', '5', { cpu: '0' }) + counter('faults', '6', { cpu: '1' });
    expect(read(text).map(([name]) => name)).toEqual(['command/cpu=0: faults', 'command/cpu=1: faults']);
  });

  test('with -r are means of runs', () => {
    const { readings } = readNow(counter('faults', '5', { variance: 1.5 }), 'perf-stat');
    expect(readings[0]?.reported).toEqual({ mean: 5, 'deviation %': 1.5 });
  });
});

describe('lines of values', () => {
  test.each([
    ['0.58,msec,task-clock,584275,100.00,1.096,CPUs utilized'],
    ['0,58;msec;task-clock;0,71%;584275;100,00;1,096;CPUs utilized'],
    ['0.58|msec|task-clock|584275|100.00|1.096|CPUs utilized'],
  ])('%s', (line) => {
    expect(read(`# started on Tue\n\n${line}\n`)).toEqual([['command: cpu time', 'ms', 'lower', 0.58]]);
  });

  test('that are other tables are not read', () => {
    expect(() => readNow('1,2,3,4,5.00\n5,ms,run,10,3\n', 'perf-stat')).toThrow('no reading');
  });
});

test('intervals and lines that are cut are refused', () => {
  expect(() => readNow(counter('faults', '5', { interval: 0.1 }), 'auto')).toThrow('in intervals');
  expect(() => readNow(counter('faults') + counter('cycles').slice(0, 30), 'perf-stat')).toThrow('in the middle');
  expect(() => readNow('5,,faults,584275,100.00,,\n0.58,msec,task-cl', 'perf-stat')).toThrow('in the middle');
});

test('the text of perf is no result', () => {
  expect(() => readNow(" Performance counter stats for 'true':\n\n 0.38 msec task-clock\n", 'auto')).toThrow(
    'the text of perf stat',
  );
});
