import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import schema from '../../../schemas/report.schema.json' with { type: 'json' };
import type { Baseline } from '../../../src/model/baseline.ts';
import { renderJson } from '../../../src/report/json.ts';
import { hostile } from './hostile.ts';
import {
  accepted,
  acknowledged,
  baselines,
  confirmed,
  failedOutcome,
  metric,
  outcome,
  power,
  realistic,
  report,
  slo,
} from './reports.ts';

const validate = new Ajv2020({ strict: true, allowUnionTypes: true, strictTuples: false }).compile(schema);

test.each<Baseline['state']>(['found', 'stale', 'incomparable', 'no baseline'])(
  'a report whose baseline is %s is as the schema says',
  (state) => {
    const some = report([
      outcome({ baseline: baselines[state], metrics: [metric('a', 'new')], slos: [slo('unknown')] }),
    ]);
    validate(JSON.parse(renderJson(some)));
    expect(validate.errors).toBeNull();
  },
);

test('a report of a failure and one of nothing are as the schema says', () => {
  for (const some of [
    report([failedOutcome('timeout', null)], { exitCode: 3, verdict: 'failed' }),
    report([]),
    realistic,
    acknowledged,
    confirmed,
    report([outcome({ confirmation: { state: 'not possible', reason: 'x' }, hostTrouble: 'the canary moved' })]),
    report([], { verdict: 'host below grade', exitCode: 4 }),
  ]) {
    validate(JSON.parse(renderJson(some)));
    expect(validate.errors).toBeNull();
  }
});

test('the schema refuses what a report never is', () => {
  const good = JSON.parse(renderJson(realistic));
  expect(validate({ ...good, verdict: 'green' })).toBe(false);
  expect(validate({ ...good, exitCode: 2 })).toBe(false);
  const suite = good.suites[0];
  for (const wrong of [
    { status: 'fine' },
    { hostTrouble: true },
    { confirmation: { state: 'skipped', reason: '' } },
    { metrics: [{ ...suite.metrics[0], suspected: 'slower' }] },
    { metrics: [{ ...suite.metrics[0], power: power({ detectable: -1 }) }] },
    { metrics: [{ ...suite.metrics[0], power: { ...power(), pairsToSettle: '60' } }] },
  ]) {
    expect(validate({ ...good, suites: [{ ...suite, ...wrong }] }), JSON.stringify(wrong)).toBe(false);
  }
});

test('the verdict, its reasons and every comparison are there, unrounded', () => {
  const json = JSON.parse(renderJson(realistic));
  expect(json).toMatchObject({
    schema: 'pinbench.report/1',
    verdict: 'breached',
    exitCode: 1,
    headline: 'Fail: 1 of 2 SLOs breached, 1 of 14 metrics regressed',
    policySource: 'main at 0f9e8d7c6b5a',
  });
  expect(json.suites[0].metrics).toEqual(realistic.outcomes[0]?.comparison.metrics);
  expect(json.suites[0].slos).toEqual(realistic.outcomes[0]?.slos);
});

test('how suspects were confirmed is there, and that there was no question of it', () => {
  const confirmation = { state: 'switched off' as const, reason: 'compare.mode is "stored"' };
  const some = report([outcome({ confirmation, hostTrouble: 'the canary moved' }), outcome()]);
  expect(JSON.parse(renderJson(some)).suites).toMatchObject([
    { confirmation, hostTrouble: 'the canary moved' },
    { confirmation: null, hostTrouble: null },
  ]);
  expect(JSON.parse(renderJson(confirmed)).suites[0].metrics).toEqual(confirmed.outcomes[0]?.comparison.metrics);
});

test('what became of the acknowledgements is there', () => {
  expect(JSON.parse(renderJson(acknowledged)).suites[0].acknowledgements).toEqual([
    { entry: accepted, state: 'used' },
    { entry: { ...accepted, metric: 'lex/*', reason: 'old', until: '2026-01-31' }, state: 'expired' },
  ]);
  expect(JSON.parse(renderJson(realistic)).suites[0].acknowledgements).toEqual([]);
});

test('hostile names come back as they were, and no line of the text is a command or moves the cursor', () => {
  for (const name of hostile) {
    const text = renderJson(report([outcome({ metrics: [metric(name, 'new')] })]));
    expect(JSON.parse(text).suites[0].metrics[0].benchmark).toBe(name);
    expect(text).not.toContain('##[');
    expect(text).not.toMatch(/^\s*::/m);
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/u);
  }
});
