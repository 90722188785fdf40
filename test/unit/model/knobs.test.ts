import { describe, expect, test } from 'vitest';
import config from '../../../schemas/config.schema.json' with { type: 'json' };
import perf from '../../../schemas/perf.schema.json' with { type: 'json' };
import { isKnob, KNOBS, knobsOf } from '../../../src/model/knobs.ts';

describe('what numbers are measured in', () => {
  test.each(KNOBS)('`run.%s` is a setting of the configuration', (knob) => {
    expect(Object.keys(config.$defs.run.properties)).toContain(knob);
  });

  test('can differ between base and head in a stored run', () => {
    const { items, maxItems } = perf.$defs.pairs.properties.differences;
    const fields = items.properties.field.enum;
    expect(fields.filter(isKnob)).toEqual([...KNOBS]);
    expect(maxItems).toBe(fields.length);
  });

  test('is all that is taken from a suite', () => {
    const its = { cpus: '2-3', aslr: 'on' as const, shield: 'off' as const, leave: ['sshd'] };
    const other = { invocations: 1, memoryBytes: 1, shmBytes: 1, tmpBytes: 1, pids: 1, timeoutSeconds: 1, env: {} };
    expect(knobsOf({ ...other, ...its, maxSteal: 1, maxInterrupts: 1 })).toEqual(its);
  });
});
