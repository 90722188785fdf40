import { expect, test } from 'vitest';
import { ReadingList } from '../../../src/results/reading-list.ts';

const entry = { benchmark: 'b', metric: 'time', unit: 'ns', better: 'lower' } as const;

test('a time of nothing but zeros is no measurement', () => {
  const list = new ReadingList();
  list.addTime({ ...entry, samples: [0, 0] });
  expect([list.readings, list.states]).toEqual([
    [],
    [{ benchmark: 'b', state: 'below resolution', detail: '"time" is 0' }],
  ]);
});

test('single zeros are left out with a warning, and of their process', () => {
  const list = new ReadingList();
  list.addTime({ ...entry, samples: [1, 0, 0, 2], processes: [2, 1, 1] });
  expect(list.readings[0]).toMatchObject({ samples: [1, 2], processes: [1, 1] });
  expect(list.warnings.join()).toContain('2 samples of 0');
});

test('a negative time is refused', () => {
  expect(() => new ReadingList().addTime({ ...entry, samples: [1, -2] })).toThrow('a time of -2');
});

test('the same again is merged, or kept apart with a warning', () => {
  const list = new ReadingList();
  list.add({ ...entry, samples: [1] });
  list.add({ ...entry, samples: [2] });
  list.add({ ...entry, samples: [3], again: 'apart' });
  list.add({ ...entry, samples: [4], again: 'apart' });
  expect(list.readings.map(({ benchmark, samples }) => [benchmark, samples])).toEqual([
    ['b', [1, 2]],
    ['b#2', [3]],
    ['b#3', [4]],
  ]);
  expect(list.warnings).toHaveLength(2);
});

test('a benchmark without numbers is noted once, in its own words without what is unprintable', () => {
  const list = new ReadingList();
  list.state('b', 'failed', 'no\u001b[31m luck');
  list.state('b', 'failed', 'again');
  expect(list.states).toEqual([{ benchmark: 'b', state: 'failed', detail: 'no [31m luck' }]);
});

test('an output that was cut says how much came before', () => {
  const list = new ReadingList();
  list.add({ ...entry, samples: [1] });
  expect(list.cutShort('no end of the list').message).toBe(
    'the output stops in the middle: no end of the list, after 1 complete benchmark',
  );
});

test('ten thousand of one name are kept apart in no time', () => {
  const list = new ReadingList();
  const began = performance.now();
  for (let count = 0; count < 10_000; count += 1) {
    list.add({ benchmark: 'b', metric: 'm', unit: '', better: undefined, samples: [1], again: 'apart' });
  }
  expect(list.readings.at(-1)?.benchmark).toBe('b#10000');
  expect(performance.now() - began).toBeLessThan(5000);
});

test('a name that is made up is never one that the tool gave itself', () => {
  const list = new ReadingList();
  for (const benchmark of ['b', 'b', 'b#3', 'b', 'b#2', 'b']) {
    list.add({ benchmark, metric: 'm', unit: '', better: undefined, samples: [1], again: 'apart' });
  }
  expect(list.readings.map(({ benchmark }) => benchmark)).toEqual(['b', 'b#2', 'b#3', 'b#4', 'b#2#2', 'b#5']);
});

test('a number that became too large is refused', () => {
  const list = new ReadingList();
  const add = (): void =>
    list.add({
      benchmark: 'b',
      metric: 'rate',
      unit: 'req/s',
      better: undefined,
      samples: [1, Number.POSITIVE_INFINITY],
    });
  expect(add).toThrow('has the value Infinity');
});

test('a name in another code page is refused, and says what it should be', () => {
  const gbk = Buffer.from([0xb2, 0xe2, 0xca, 0xd4]).toString('utf8');
  expect(() => new ReadingList().add({ ...entry, benchmark: gbk, samples: [1] })).toThrow('name is not UTF-8');
});

test.each<[string, number[] | undefined, number[] | undefined, number[] | undefined]>([
  ['both', [1, 1], [2], [1, 1, 2]],
  ['the first alone', [1, 1], undefined, undefined],
  ['the second alone', undefined, [2], undefined],
])('processes are those of all samples, or unknown: known of %s', (_, first, second, all) => {
  const list = new ReadingList();
  for (const processes of [first, second])
    list.add({ ...entry, samples: [1, 2], ...(processes === undefined ? {} : { processes }) });
  expect(list.readings[0]?.processes).toEqual(all);
});
