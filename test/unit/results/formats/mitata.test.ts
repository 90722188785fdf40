import { describe, expect, test } from 'vitest';
import { readNow } from '../../../builders/read-results.ts';

/** The output with these runs of one benchmark; an empty function takes 1 ns. */
const read = (alias: string, ...runs: string[]) =>
  readNow(
    `{"layout":[{"name":null},{"name":"g"}],"benchmarks":[{"alias":"${alias}","group":1,"runs":[${runs}]}],"context":{"noop":{"fn":{"avg":1},"iter":{"avg":10}}}}`,
    'auto',
  );
const run = (name: string, args: string, stats: string) => `{"name":"${name}","args":${args},"stats":${stats}}`;

describe('mitata JSON', () => {
  test('samples are read where they are, else the median', () => {
    const { readings } = read(
      'x',
      run('x', '{}', '{"avg":9,"p50":5,"samples":[4,5,6],"heap":{"avg":7,"min":1,"max":8}}'),
      run('y', '{}', '{"avg":9,"p50":5,"samples":null}'),
    );
    expect(readings.map(({ benchmark, metric, unit, samples }) => [benchmark, metric, unit, samples])).toEqual([
      ['g/x', 'time', 'ns', [4, 5, 6]],
      ['g/x', 'heap', 'B/iter', [7]],
      ['g/y', 'time', 'ns', [5]],
    ]);
  });

  test('arguments that the name does not ask for tell runs apart', () => {
    const names = (alias: string, name: string) =>
      read(alias, run(name, '{"n":1,"m":2}', '{"p50":5}')).readings.map(({ benchmark }) => benchmark);
    expect(names('sum $n', 'sum 1')).toEqual(['g/sum 1/m=2']);
    expect(names('sum', 'sum')).toEqual(['g/sum/n=1/m=2']);
  });

  test('what takes as long as nothing is warned of, by its own kind of nothing', () => {
    const warnings = (stats: string) => read('x', run('x', '{}', stats)).warnings;
    expect(warnings('{"kind":"fn","avg":1.4,"p50":1.4}')).toHaveLength(1);
    expect(warnings('{"kind":"fn","avg":1.5,"p50":1.5}')).toEqual([]);
    expect(warnings('{"kind":"iter","avg":1.5,"p50":1.5}')).toEqual([
      'benchmark "g/x" takes about as long as nothing: it was likely optimised away',
    ]);
  });

  test('a run that threw has failed, with its message', () => {
    const { states } = read('x', run('y', '{}', '{"p50":5}'), '{"name":"x","args":{},"error":{"message":"boom"}}');
    expect(states).toEqual([{ benchmark: 'g/x', state: 'failed', detail: 'boom' }]);
  });
});
