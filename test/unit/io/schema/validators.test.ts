import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { writeValidators } from '../../../../scripts/validators.ts';
import { type SchemaName, validatorOf } from '../../../../src/io/schema/validators.ts';
import { exampleCalibration, exampleRun } from '../../../builders/example-run.ts';

// Beside the packages, in which the helpers are looked for.
const build = path.resolve(import.meta.dirname, '../../../../build');
mkdirSync(build, { recursive: true });
const folder = mkdtempSync(path.join(build, 'validators-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
writeValidators(folder);

async function ahead(name: SchemaName): Promise<ReturnType<typeof validatorOf>> {
  const { validator } = await import(pathToFileURL(path.join(folder, `validate-${name}.js`)).href);
  return validator();
}

function answer(validate: ReturnType<typeof validatorOf>, value: unknown): unknown {
  return { valid: validate(value), errors: validate.errors };
}

const run = exampleRun({ pairs: exampleCalibration });
const suite = { run: { command: ['make', 'bench'] } };
const values: Record<SchemaName, unknown[]> = {
  config: [
    { version: 1, suites: { parser: suite } },
    { version: 2, suites: {} },
    { version: 1, suites: { parser: { ...suite, tests: 1 }, 'a/b': suite } },
    { version: 1, suites: { parser: suite }, compare: { runs: 0, 'min-effect': 'much', mode: 'fast' } },
    { version: 1, suites: { parser: { image: { name: 'a', dockerfile: 'b' } } }, slo: [{ metric: 'x' }] },
    {
      version: 1,
      suites: { parser: { run: { filter: ['a', 'a'], env: { '1': 'x' } } } },
      gate: { 'fail-on': ['slo', 'slo'] },
    },
    [],
    null,
  ],
  doctor: [{}, { schema: 'pinbench.doctor/1' }, 1, null],
  perf: [
    run,
    { ...run, schema: 'pinbench.perf/2' },
    { ...run, id: 'x'.repeat(10_000) },
    { ...run, suite: 'ü'.repeat(130) },
    { ...run, more: 1 },
    { ...run, status: 'fine' },
    { ...run, invocations: [{}] },
    { ...run, results: [{ benchmark: 'a\u0000', metrics: [] }] },
    {
      ...run,
      results: [{ benchmark: 'a', metrics: [{ metric: 'b', unit: '', better: 'lower', samples: [[Number.NaN]] }] }],
    },
    {},
    'run',
  ],
};

describe.each<SchemaName>(['config', 'doctor', 'perf'])('the schema %s, compiled ahead', (name) => {
  test.each(values[name].map((value, place) => [place, value] as const))(
    'says the same of value %d',
    async (_, value) => {
      expect(answer(await ahead(name), value)).toEqual(answer(validatorOf(name), value));
    },
  );
});
