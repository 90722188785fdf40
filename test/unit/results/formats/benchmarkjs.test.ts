import { describe, expect, test } from 'vitest';
import { readNow } from '../../../builders/read-results.ts';
import { refusal } from '../refusal.ts';

const benchmark = (name: string, sample: string, more = '') =>
  `{"name":"${name}","stats":{"mean":1.5,"deviation":0.5,"rme":9,"sample":${sample}},"times":{},"cycles":3,"hz":2${more}}`;
const read = (text: string) => readNow(text, 'auto');

describe('benchmark.js as JSON', () => {
  test('a suite gives its name to its benchmarks', () => {
    const suite = `{"0":${benchmark('a', '[1,2]')},"1":${benchmark('b', '[3]')},"name":"s","length":2,"events":{}}`;
    expect(read(suite).readings).toEqual([
      {
        benchmark: 's/a',
        metric: 'time',
        unit: 's',
        better: 'lower',
        samples: [1, 2],
        reported: { mean: 1.5, stddev: 0.5 },
      },
      expect.objectContaining({ benchmark: 's/b', samples: [3] }),
    ]);
  });

  test('a list of benchmarks is read too; failed and not run are named', () => {
    const { readings, states } = read(
      `[${benchmark('a', '[1]')},${benchmark('e', '[]', ',"error":{},"aborted":true')},${benchmark('n', '[]')}]`,
    );
    expect(readings.map(({ benchmark: name }) => name)).toEqual(['a']);
    expect(states.map(({ benchmark: name, state }) => [name, state])).toEqual([
      ['e', 'failed'],
      ['n', 'skipped'],
    ]);
  });
});

describe('benchmark.js as printed', () => {
  test.each([
    ['RegExp#test x 1,431,759 ops/sec ±0.74% (93 runs sampled)', 'RegExp#test', 1431759],
    ['a x b x 12.34 ops/sec ±1.50% (1 run sampled)', 'a x b', 12.34],
    ['\u001b[32m  indented x 5 ops/sec ±41.50% (3 runs sampled)\u001b[0m', 'indented', 5],
  ])('%s', (line, name, rate) => {
    expect(read(`some words\n${line}\nFastest is a`).readings).toEqual([
      { benchmark: name, metric: 'rate', unit: 'ops/s', better: 'higher', samples: [rate] },
    ]);
  });

  test('a name with nothing after it threw; a rate of 0 is no rate; a word of prose is neither', () => {
    const good = 'good x 5 ops/sec ±1.50% (3 runs sampled)';
    const zero = 'zero x 0.00 ops/sec ±1.50% (3 runs sampled)';
    expect(read(`${good}\nthrows: \n${zero}\nresults:\n`).states).toMatchObject([
      { benchmark: 'throws', state: 'failed' },
      { benchmark: 'zero', state: 'below resolution' },
    ]);
  });

  test('prose that ends in a colon and a blank is no benchmark', () => {
    const good = 'good x 5 ops/sec ±1.50% (3 runs sampled)';
    const text = `Using options: \nloaded\nStrings: \n${good}\nthrows: \nthrows too: \n${good}\nFastest is good\nSaved to: \n`;
    const { states, warnings } = read(text);
    expect(states.map(({ benchmark: name }) => name)).toEqual(['throws', 'throws too']);
    expect(warnings[0]).toBe(
      '"Strings" stands above the results with nothing behind it: a heading, or a benchmark that threw',
    );
    expect(warnings.join()).not.toMatch(/Using|Saved/);
  });

  test('a number that is none is left out with a warning', () => {
    expect(refusal('odd x 1,2,3 ops/sec ±1.50% (3 runs sampled)').message).toContain('no reading of benchmark.js');
  });
});
