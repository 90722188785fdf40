import { expect, test } from 'vitest';
import type { Finding } from '../../../../src/history/maintenance/check-file.ts';
import { isRepairable, lastWhole, repairPlan } from '../../../../src/history/maintenance/repair.ts';
import { encodeRun } from '../../../../src/history/stored-run-codec.ts';
import { pathOf } from '../../../../src/history/stored-run-path.ts';
import { parseRun } from '../../../../src/io/schema/schema.ts';
import { exampleRun } from '../../../builders/example-run.ts';

const path = pathOf(exampleRun());
const whole = encodeRun(exampleRun());
const other = encodeRun(exampleRun({ id: 'b2' }));
const rubbish = Buffer.from('rubbish');
const finding = (kind: Finding['kind'], name: string = kind): Finding => ({ kind, path: name, sentence: 's' });

async function* past(...versions: Uint8Array[]): AsyncIterable<Uint8Array> {
  yield* versions;
}

test.each([
  ['nothing is remembered', [], null],
  ['only rubbish is', [rubbish, rubbish], null],
  ['only a run that belongs elsewhere is', [other], null],
  ['something whole lies behind rubbish', [rubbish, other, whole, rubbish], whole],
])('when %s', async (_name, versions, expected) => {
  expect(await lastWhole(path, past(...versions), parseRun)).toBe(expected);
});

test('a past of ten thousand versions is not read to its end', async () => {
  let read = 0;
  async function* endless(): AsyncIterable<Uint8Array> {
    for (; read < 10_000; read += 1) yield rubbish;
  }
  expect(await lastWhole(path, endless(), parseRun)).toBeNull();
  expect(read).toBeLessThan(1000);
});

test.each([
  ['unusable', true],
  ['vanished', true],
  ['duplicate', false],
  ['foreign', false],
] as const)('the past can help with what is %s: %s', (kind, expected) => {
  expect(isRepairable(finding(kind))).toBe(expected);
});

const findings = [
  finding('unusable', 'mendable'),
  finding('unusable', 'lost'),
  finding('vanished', 'gone'),
  finding('duplicate'),
  finding('foreign'),
];
const found = new Map([
  ['mendable', whole],
  ['duplicate', whole],
]);

test('what is remembered is put back, the rest is left, and nothing is removed', () => {
  const plan = repairPlan(findings, found, false);
  expect(plan.put).toEqual([{ path: 'mendable', bytes: whole }]);
  expect(plan.remove).toEqual([]);
  expect(plan.left.map((one) => one.path)).toEqual(['lost', 'gone', 'duplicate', 'foreign']);
});

test('with --drop only what is of no use is removed', () => {
  const plan = repairPlan(findings, found, true);
  expect(plan.remove).toEqual(['lost']);
  expect(plan.left.map((one) => one.path)).toEqual(['gone', 'duplicate', 'foreign']);
});
