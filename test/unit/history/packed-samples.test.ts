import { describe, expect, test } from 'vitest';
import { type Taken, takeSamples } from '../../../src/history/packed-samples.ts';
import { canonicalJson } from '../../../src/model/canonical-json.ts';
import { list, uniforms } from '../../statistics/draws.ts';

/** The lists as JSON would have them, one for each metric. */
function listsOf({ samples: { values, invocationEnds, metricEnds } }: Taken): number[][][] {
  const between = (ends: Uint32Array, place: number): [number, number] => [ends[place - 1] ?? 0, ends[place] ?? 0];
  return Array.from(metricEnds, (_, metric) => {
    const [first, last] = between(metricEnds, metric);
    return list(last - first, (place) => Array.from(values.slice(...between(invocationEnds, first + place))));
  });
}

const written = (samples: string): string => `{"results":[{"metrics":[{"metric":"time","samples":${samples}}]}]}`;

describe('samples that are taken out of JSON', () => {
  test.each([
    ['nothing measured', '[]'],
    ['one of each', '[[1],[2]]'],
    ['several, none and one', '[[1,2.5,-3],[],[0]]'],
    ['with exponents', '[[1e21,1.5e-7,-2E+3]]'],
    ['with more digits than are counted exactly', '[[0.30000000000000004,9007199254740993,1234567890123456789]]'],
    ['with many places', `[[0.${'0'.repeat(30)}1,5e-324]]`],
    ['zeros', '[[0,-0,0.0,0.5]]'],
  ])('are those that it has: %s', (_, samples) => {
    const taken = takeSamples(written(samples));
    expect(taken?.text).toBe(written('[]'));
    expect(taken && listsOf(taken)).toEqual([JSON.parse(samples)]);
  });

  test('are the very numbers, of any size', () => {
    const draw = uniforms('packed samples');
    const samples = list(50, () =>
      list(20, () => {
        const value = (draw() < 0.5 ? -1 : 1) * 10 ** (40 * draw() - 20);
        return draw() < 0.5 ? value : Number(value.toPrecision(1 + Math.floor(16 * draw())));
      }),
    );
    const taken = takeSamples(canonicalJson({ samples }));
    expect(taken && listsOf(taken)).toEqual([samples]);
  });

  test('are in order, and everything else stays as it is', () => {
    const one = { metric: 'a "samples":[[1]] b', samples: [[1, 2], [3]], unit: 'ü' };
    const other = { metric: 'samples', samples: [[4]], unit: '' };
    const value = { results: [one, other], samplesToo: [[1]], z: 'samples' };
    const taken = takeSamples(canonicalJson(value));
    const empty = [one, other].map((metric) => ({ ...metric, samples: [] }));
    expect(taken && JSON.parse(taken.text)).toEqual({ ...value, results: empty });
    expect(taken && listsOf(taken)).toEqual([one.samples, other.samples]);
  });

  test('are not those of a key that only ends like theirs', () => {
    expect(takeSamples(canonicalJson({ 'a"samples': [[1]] }))).toBeNull();
  });

  test.each([
    '[1]',
    '[[1],2]',
    '[[1],]',
    '[[1,]]',
    '[[,1]]',
    '[[1] ,[2]]',
    '[[1, 2]]',
    '[[01]]',
    '[[1.]]',
    '[[.5]]',
    '[[+1]]',
    '[[-]]',
    '[[1.2.3]]',
    '[[1e]]',
    '[[1e999]]',
    '[[null]]',
    '[["1"]]',
    '[[[1]]]',
    '[[1]',
    '[[1',
    '[[1}]',
    '[[NaN]]',
    '[[0x10]]',
  ])('are left to the parser of JSON where they are not plain: %s', (samples) => {
    expect(takeSamples(`{"samples":${samples}`)).toBeNull();
  });
});
