import { describe, expect, test } from 'vitest';
import { decideGate } from '../../../src/gate/decide.ts';
import { limitsOn, missingNames } from '../../../src/gate/missing-suites.ts';
import type { Policy, SloSpec } from '../../../src/model/config.ts';

type FailOn = Policy['gate']['failOn'];
const gate = (failOn: FailOn): Policy['gate'] => ({ failOn, noBaseline: 'neutral', minHostGrade: null });
const gone = (...limits: string[]) => [{ suite: 'parser', where: '.pinbench.yml of main', limits }];

describe('a suite that the base gates and the change has not', () => {
  test.each<[string, string[], string[], string[], string[]]>([
    ['is missing', ['a', 'b'], ['a'], [], ['b']],
    ['under another name is missing', ['a'], ['a2'], [], ['a']],
    ['is not missing where the job is about others', ['a', 'b'], ['a'], ['a'], []],
    ['is missing where the job names it', ['a', 'b'], ['a'], ['b'], ['b']],
    ['a new one is none', ['a'], ['a', 'b'], [], []],
  ])('%s', (_name, base, here, wanted, missing) => expect(missingNames(base, here, wanted)).toEqual(missing));

  test('is held to the objectives that name it or no suite, and are for this branch', () => {
    const max = { value: 9, unit: 'ms' };
    const specs: SloSpec[] = [
      { metric: 'parse/time', suite: 'parser', max },
      { metric: '*', max },
      { metric: 'x', suite: 'other', max },
      { metric: 'y', branches: ['next'], max },
    ];
    expect(limitsOn('parser', specs, 'main')).toEqual(['parse/time (max 9 ms)', '* (max 9 ms)']);
    expect(limitsOn('parser', specs, null)).toHaveLength(3);
  });

  test.each<[string, FailOn, string[], 0 | 1 | 3]>([
    ['by default', ['slo', 'regression', 'missing-suite'], [], 1],
    ['with missing', ['missing'], [], 1],
    ['with an objective, which nothing meets', ['slo'], ['parse/time (max 9 ms)'], 1],
    // Nothing was judged at all, which is never a pass.
    ['where the base does not ask for it', ['slo', 'regression'], [], 3],
  ])('%s: exit code', (_name, failOn, limits, exitCode) => {
    const decision = decideGate([], gate(failOn), gone(...limits));
    expect(decision.exitCode).toBe(exitCode);
    expect([...decision.failures, ...decision.notices].join('\n')).toContain(
      'Suite "parser" is missing: .pinbench.yml of main has it, but the configuration of this run does not.',
    );
  });
});
