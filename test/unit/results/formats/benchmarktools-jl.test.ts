import { describe, expect, test } from 'vitest';
import { readNow } from '../../../builders/read-results.ts';
import { refusal } from '../refusal.ts';

/** A saved file with these objects. */
const saved = (...objects: string[]) => `[{"Julia":"1.11.2","BenchmarkTools":"1.6.0"},[${objects}]]`;
const group = (data: string) => `["BenchmarkGroup",{"data":{${data}},"tags":[]}]`;
const trial = (times: string, more = '') =>
  `["Trial",{"params":["Parameters",{}],"times":${times},"gctimes":[]${more}}]`;
const read = (...objects: string[]) => readNow(saved(...objects), 'auto');

describe('BenchmarkTools.jl', () => {
  test('times, memory and allocations of a trial, under the keys of its groups', () => {
    const inner = `"(1, \\"a\\")":${trial('[3.0,1.0]', ',"memory":16,"allocs":0')}`;
    expect(read(group(`"g":${group(inner)}`)).readings).toEqual(
      [
        { metric: 'time', unit: 'ns', samples: [3, 1] },
        { metric: 'memory', unit: 'B', samples: [16] },
        { metric: 'allocations', unit: 'allocs', samples: [0] },
      ].map((one) => ({ benchmark: 'g/(1, "a")', better: 'lower', ...one })),
    );
  });

  test('an estimate has one time; memory that was not counted is none', () => {
    const most = '9223372036854775807';
    const estimate = `["TrialEstimate",{"time":5.5,"gctime":0.0,"memory":${most},"allocs":${most}}]`;
    expect(read(group(`"a":${estimate}`)).readings).toMatchObject([{ benchmark: 'a', samples: [5.5] }]);
  });

  test('files of before 0.3, and a trial alone', () => {
    const old = trial('[2]').replace('"Trial"', '"BenchmarkTools.Trial"');
    expect(read(old).readings).toMatchObject([{ benchmark: 'trial', samples: [2] }]);
  });

  test('what is no result is left out, and null is no time', () => {
    const { readings, states, warnings } = read(
      group(`"a":${trial('[2,null]')},"b":${trial('[null]')},"p":["Parameters",{"seconds":5}],"n":7`),
    );
    expect(readings).toMatchObject([{ benchmark: 'a', samples: [2] }]);
    expect(states).toEqual([{ benchmark: 'b', state: 'failed', detail: 'it has no times' }]);
    expect(warnings).toEqual([
      'metric "time" of benchmark "a" has 1 sample without a number: left out',
      'metric "time" of benchmark "b" has 1 sample without a number: left out',
      '"p" is "Parameters": it was not read',
      '"n" is no result: it was not read',
    ]);
  });

  test('parameters alone are no results', () => {
    expect(refusal(saved(group('"a":["Parameters",{"seconds":5}]'))).message).toContain('no results in a known format');
  });

  test('groups in groups without an end are refused', () => {
    const deep = `${'["BenchmarkGroup",{"data":{"a":'.repeat(70)}${trial('[1]')}${'}}]'.repeat(70)}`;
    expect(refusal(saved(deep, trial('[1]')), 'benchmarktools-jl').message).toContain('deeper');
  });
});
