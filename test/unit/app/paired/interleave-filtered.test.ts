import { describe, expect, test } from 'vitest';
import type { Prepared } from '../../../../src/app/backends/backend.ts';
import { filteredSides } from '../../../../src/app/paired/interleave.ts';
import type { RunSpec, Suite } from '../../../../src/model/config.ts';

const run: RunSpec = {
  ...{ invocations: 2, cpus: 'auto', memoryBytes: 1, shmBytes: 1, tmpBytes: 1, pids: 1, timeoutSeconds: 1, env: {} },
  ...{ aslr: 'off', shield: 'off', leave: [], maxSteal: 1, maxInterrupts: 1, command: ['bench'] },
};

function side(more: Partial<RunSpec>, results: Suite['results'] = { format: 'auto' }): Prepared {
  const suite: Suite = { name: 's', directory: '/', run: { ...run, ...more }, results };
  const prepared: Prepared = {
    suite,
    image: null,
    under: () => prepared,
    within: () => prepared,
    invoke: () => Promise.reject(new Error('not to be run')),
  };
  return prepared;
}

const only = { base: ['a'], head: ['a', 'b'] };

describe('commands that run some benchmarks only', () => {
  test.each<[string, Partial<RunSpec>]>([
    ['the same', { filter: ['--only={regex}'] }],
    ['another', { filter: ['--quick', '--only={regex}'] }],
    ['none', {}],
  ])('have the filter of the base where the head has %s', (_, head) => {
    const sides = { base: side({ filter: ['--only={regex}'] }), head: side(head) };
    expect(filteredSides(sides, only)).toEqual({
      base: { command: ['bench', '--only=^a$'], benchmarks: ['a'] },
      head: { command: ['bench', '--only=^a$|^b$'], benchmarks: ['a', 'b'] },
    });
  });

  const filter = ['{regex}'];
  test.each<[string, Prepared, Prepared]>([
    ['a base without a filter', side({}), side({ filter })],
    ['another command', side({ filter }), side({ filter, command: ['bench', '--quick'] })],
    ['another environment', side({ filter }), side({ filter, env: { QUICK: '1' } })],
    ['other results', side({ filter }), side({ filter }, { format: 'auto', path: 'quick.json' })],
  ])('are none with %s', (_, base, head) => {
    expect(filteredSides({ base, head }, only)).toBeNull();
  });
});
