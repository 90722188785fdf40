import { describe, expect, test } from 'vitest';
import { readNow } from '../../../builders/read-results.ts';

const file = (parts: string, command = '/tmp/x1/bench --size 5 /data/in.txt') =>
  `# callgrind format\nversion: 1\ncreator: callgrind-3.19.0\ncmd:  ${command}\n${parts}`;
const part = (totals: string, events = 'Ir Dr') =>
  `part: 1\npositions: line\nevents: ${events}\nsummary: 999 999\n\nfn=(1) main\n0 1 2\n\n${totals}\n`;
const read = (text: string) =>
  readNow(text, 'auto').readings.map(({ benchmark, metric, samples }) => [benchmark, metric, samples[0]]);

describe('totals', () => {
  test('count, not the summary, and are called after the command without its folders', () => {
    expect(read(file(part('totals: 10 3')))).toEqual([
      ['bench --size 5 in.txt', 'Ir', 10],
      ['bench --size 5 in.txt', 'Dr', 3],
    ]);
  });

  test('of several parts add up, and zeros at the end may be missing', () => {
    expect(read(file(part('totals: 10 3') + part('totals: 7')))).toEqual([
      ['bench --size 5 in.txt', 'Ir', 17],
      ['bench --size 5 in.txt', 'Dr', 3],
    ]);
  });

  test('of events that are not known are named, not read', () => {
    const { readings, warnings } = readNow(file(part('totals: 10 3', 'Ir Wonder')), 'callgrind');
    expect(readings).toHaveLength(1);
    expect(warnings).toEqual([expect.stringContaining('"Wonder"')]);
  });

  test('that are missing mean that the file is cut', () => {
    expect(() => read(file(part('')))).toThrow('the output stops in the middle: its totals are missing');
  });
});

test('in a file of Cachegrind the summary is at its end', () => {
  const text = 'desc: I1 cache: 32768 B\ncmd: ./bench\nevents: Ir I1mr\nfl=a.c\nfn=main\n1 5 1\nsummary: 5 1\n';
  expect(read(text)).toEqual([
    ['bench', 'Ir', 5],
    ['bench', 'I1mr', 1],
  ]);
});
