import { describe, expect, test } from 'vitest';
import type { Prepared } from '../../../../src/app/backends/backend.ts';
import { requestedOfBoth } from '../../../../src/app/paired/interleave.ts';
import { everyFact } from '../../../../src/isolation/facts.ts';
import type { RunSpec } from '../../../../src/model/config.ts';

const run: RunSpec = {
  ...{ invocations: 1, cpus: 'auto', memoryBytes: 5, shmBytes: 5, tmpBytes: 5, pids: 5, timeoutSeconds: 1, env: {} },
  ...{ aslr: 'off', shield: 'auto', leave: [], maxSteal: 0, maxInterrupts: 0 },
};

function side(changes: Partial<RunSpec>): Prepared {
  const suite = { name: 's', directory: '/', run: { ...run, ...changes }, results: { format: 'auto' } };
  const prepared: Prepared = {
    ...{ suite, image: null, under: () => prepared, within: () => prepared },
    invoke: () => Promise.reject(new Error('nothing is run here')),
  };
  return prepared;
}

describe('what isolation pairs are asked for', () => {
  const facts = everyFact('docker', () => null);
  const requested = { ...facts, cpus: '2', memoryBytes: 5, shmBytes: 5, pids: 5, user: '7:7' };

  test('has the looser of each limit that is read back, and nothing of others', () => {
    const sides = { base: side({ memoryBytes: 9, pids: 1 }), head: side({ shmBytes: 8, tmpBytes: 8 }) };
    expect(requestedOfBoth({ requested }, sides)).toEqual({ ...requested, memoryBytes: 9, shmBytes: 8 });
  });

  test('names no user where each side has its own', () => {
    const sides = { base: side({ user: '1:1' }), head: side({}) };
    expect(requestedOfBoth({ requested }, sides)).toEqual({ ...requested, user: null });
  });

  test('is that of the head where no limits are in force', () => {
    const onHost = { ...everyFact('host', () => null), cpus: '2' };
    expect(requestedOfBoth({ requested: onHost }, { base: side({ memoryBytes: 9 }), head: side({}) })).toBe(onHost);
  });
});
