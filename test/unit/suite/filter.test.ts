import { describe, expect, test } from 'vitest';
import type { RunSpec } from '../../../src/model/config.ts';
import { filteredCommand } from '../../../src/suite/filter.ts';

const spec: RunSpec = {
  command: ['./bench', '--json'],
  filter: ['--benchmark_filter={regex}'],
  ...{ invocations: 10, cpus: 'auto', memoryBytes: 1, shmBytes: 1, tmpBytes: 1, pids: 1, timeoutSeconds: 1, env: {} },
  ...{ aslr: 'off', shield: 'auto', leave: [], maxSteal: 1, maxInterrupts: 1 },
};

function patternFor(names: string[]): string {
  const word = filteredCommand(spec, names)?.command.at(-1);
  if (word === undefined) throw new Error('no command');
  return word.slice('--benchmark_filter='.length);
}

describe('the command for some benchmarks only', () => {
  test('has the filter words behind it, each with the pattern', () => {
    expect(
      filteredCommand({ ...spec, filter: ['-run', 'x', '-bench', '{regex}', '{regex}{regex}'] }, ['a', 'b', 'a'])
        ?.command,
    ).toEqual([...['./bench', '--json', '-run', 'x', '-bench', '^a$|^b$', '^a$|^b$^a$|^b$']]);
  });

  test.each([
    ['parse', 'xparse', 'parser'],
    ['a.b', 'axb', 'a.bc'],
    ['sort<int>/8[fast]', 'sort<int>/8f', 'sort<int>/8[fast'],
    ['f(x)*2 + {y}?', 'f(x)2 + {y}', 'fx2 + y'],
    ['^start$', 'start', '^start'],
    ['C:\\bench|other', 'C:\\bench', 'other'],
    ["$& $1 $$ $' {regex}", '$', ''],
    ['größer/日本', 'großer/日本', 'größer'],
    ['two\nlines', 'two', 'lines'],
    ['a-b#c d~e', 'a', 'b#c'],
  ])('finds %j and no other', (name, ...others) => {
    for (const flags of ['', 'u', 'v']) {
      const pattern = new RegExp(patternFor([name]), flags);
      expect(pattern.test(name)).toBe(true);
      for (const other of others) expect(pattern.test(other)).toBe(false);
    }
  });

  test('finds each of many', () => {
    const names = ['a|b', 'c', 'd(e)'];
    const pattern = new RegExp(patternFor(names));
    for (const name of names) expect(pattern.test(name)).toBe(true);
    for (const other of ['a', 'b', 'd', 'cd']) expect(pattern.test(other)).toBe(false);
  });

  const { filter: _, ...unfiltered } = spec;
  const { command: __, ...entrypoint } = spec;

  test.each<[string, RunSpec, string[]]>([
    ['no filter', unfiltered, ['a']],
    ['no command', entrypoint, ['a']],
    ['no benchmarks', spec, []],
    ['a pattern of more than 8000 characters', spec, ['x'.repeat(8000)]],
  ])('is none with %s', (_name, run, names) => {
    expect(filteredCommand(run, names)).toBeNull();
  });
});
