import { describe, expect, test } from 'vitest';
import perf from '../../../schemas/perf.schema.json' with { type: 'json' };
import { FACT_ROWS, FACTS, labelOf } from '../../../src/isolation/facts.ts';
import { readObserved } from '../../../src/isolation/observed.ts';
import { requestedOfContainer } from '../../../src/isolation/requested.ts';
import { verifyIsolation } from '../../../src/isolation/verify.ts';
import { exampleContainer } from '../../builders/example-container.ts';

test('the schema of a run has every fact, and no other', () => {
  const { properties, required } = perf.$defs.isolationFacts;
  expect(Object.keys(properties).sort()).toEqual(['runtime', ...Object.keys(FACTS)].sort());
  expect(required.filter((name) => !Object.hasOwn(properties, name))).toEqual([]);
});

test('each fact has names of its own', () => {
  for (const nameOf of [labelOf, ({ name }: { name: string }) => name]) {
    expect(new Set(FACT_ROWS.map(([, fact]) => nameOf(fact))).size).toBe(FACT_ROWS.length);
  }
});

describe('of a container', () => {
  const requested = requestedOfContainer(exampleContainer);
  const nothing = { runtime: 'docker' as const };

  test.each(FACT_ROWS)('%s is asked for, and proven or a violation', (name, fact) => {
    const asked = { ...nothing, [name]: requested[name] };
    expect(requested[name]).not.toBeNull();
    expect(verifyIsolation(asked, asked).violations).toEqual([]);
    const [violation, ...others] = verifyIsolation(asked, nothing).violations;
    expect([violation?.split(': asked for ')[0], others]).toEqual([fact.name, []]);
  });

  test('nothing is read out of nothing', () => {
    const { runtime, ...facts } = readObserved('', 'docker');
    expect([runtime, new Set(Object.values(facts))]).toEqual(['docker', new Set([null])]);
  });
});
