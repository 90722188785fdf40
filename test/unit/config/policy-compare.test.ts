import { describe, expect, test } from 'vitest';
import { MINIMAL, read, refusal } from './reading.ts';

const compare = (keys: string): string => `${MINIMAL}compare: { ${keys} }\n`;

describe('compare', () => {
  test.each([
    ['mode: paired', { mode: 'paired' }],
    ['mode: stored', { mode: 'stored' }],
    ['budget: 90s', { budgetSeconds: 90 }],
    ['budget: 1h30m', { budgetSeconds: 5400 }],
    ['budget: 5d', { budgetSeconds: 432_000 }],
    ['strict: true', { strict: true }],
    ['canary: "calibration/*"', { canary: 'calibration/*' }],
    ['runs: 100', { runs: 100 }],
    ['min-effect: 2%', { minEffect: 0.02, exactEffect: 0.02 }],
    ['min-effect: 0%', { minEffect: 0, exactEffect: 0 }],
    // The default written out is what somebody asked for, of counted quantities too.
    ['min-effect: 1%', { minEffect: 0.01, exactEffect: 0.01 }],
    ['runs: 5', { minEffect: 0.01, exactEffect: 0.001 }],
  ])('with %s is understood', (keys, expected) => {
    expect(read(compare(keys)).policy.compare).toMatchObject(expected);
  });

  test('without a canary has none', () => {
    expect(read(MINIMAL).policy.compare).not.toHaveProperty('canary');
  });

  test.each<[string, string[]]>([
    ['mode: pairs', [':5:18: compare.mode is "pairs"', 'one of: auto, paired, stored', 'did you mean "paired"?']],
    ['mode: false', [':5:18: compare.mode is false', 'one of: auto, paired, stored']],
    ['runs: 0', [':5:18: compare.runs is 0', 'a whole number from 1 to 200']],
    ['runs: 201', [':5:18: compare.runs is 201', 'a whole number from 1 to 200']],
    ['min-effect: 2', [':5:24: compare.min-effect is 2', 'a percentage up to 100%, such as "2%"']],
    ['budget: 0s', [':5:20: compare.budget is "0s"', 'more than 0s and no more than 5d']],
    ['budget: 6d', [':5:20: compare.budget is "6d"', 'more than 0s and no more than 5d']],
    ['budget: 10', [':5:20: compare.budget is 10', 'a duration with its unit, such as "20m"']],
    ['budget: soon', [':5:20: compare.budget is "soon"', 'a time with its unit']],
    ['budget: ""', [':5:20: compare.budget is ""', 'text that is not empty']],
    ['strict: yes', [':5:20: compare.strict is "yes"', 'true or false']],
    ['canary: [a]', [':5:20: compare.canary is a list of 1', 'a pattern over benchmark/metric']],
    [`canary: ${'x'.repeat(401)}`, [':5:20: compare.canary is "xxx', 'at most 400 characters']],
    ['buget: 5m', [':5:12: unknown key "buget" in compare', 'did you mean "budget"?']],
  ])('with %s is refused', (keys, parts) => {
    const sentence = refusal(compare(keys));
    for (const part of parts) expect(sentence).toContain(part);
  });
});

describe('gate.fail-on', () => {
  test('may have suspicions', () => {
    expect(read(`${MINIMAL}gate: { fail-on: [regression, suspicion] }`).policy.gate.failOn).toEqual([
      'regression',
      'suspicion',
    ]);
  });

  test('names them when one is misspelt', () => {
    const sentence = refusal(`${MINIMAL}gate: { fail-on: [suspicions] }`);
    expect(sentence).toContain('.pinbench.yml:5:19: gate.fail-on[0] is "suspicions"');
    expect(sentence).toContain('one of: slo, regression, missing, missing-suite, suspicion');
    expect(sentence).toContain('did you mean "suspicion"?');
  });
});

describe('an SLO', () => {
  test.each([
    ['', {}],
    [', strict: true', { strict: true }],
    [', strict: false', { strict: false }],
  ])('with "%s" behind its limit is read', (keys, expected) => {
    const [slo] = read(`${MINIMAL}slo: [{ metric: a, max: 3${keys} }]`).policy.slo;
    expect(slo).toEqual({ metric: 'a', max: { value: 3, unit: '' }, ...expected });
  });

  test('cannot be strict in another word', () => {
    const sentence = refusal(`${MINIMAL}slo: [{ metric: a, max: 3, strict: on }]`);
    expect(sentence).toContain('.pinbench.yml:5:36: slo[0].strict is "on"');
    expect(sentence).toContain('expected: true or false');
  });
});
