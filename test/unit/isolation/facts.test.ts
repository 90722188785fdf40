import { expect, test } from 'vitest';
import perf from '../../../schemas/perf.schema.json' with { type: 'json' };
import { FACT_ROWS, FACTS, labelOf } from '../../../src/isolation/facts.ts';

test('the schema of a run has every fact, and no other', () => {
  const { properties } = perf.$defs.isolationFacts;
  expect(Object.keys(properties).sort()).toEqual(['runtime', ...Object.keys(FACTS)].sort());
});

test('each fact has names of its own', () => {
  for (const nameOf of [labelOf, ({ name }: { name: string }) => name]) {
    expect(new Set(FACT_ROWS.map(([, fact]) => nameOf(fact))).size).toBe(FACT_ROWS.length);
  }
});
