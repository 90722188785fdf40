import { describe, expect, test } from 'vitest';
import { formatCpuList, parseCpuList } from '../../../../src/model/cpu-list.ts';
import type { Cpu } from '../../../../src/model/ports/host.ts';
import { chooseCpus } from '../../../../src/plan/cpus/choose.ts';
import { hybrid, laptop, machine, sentenceOf, server } from './machines.ts';

describe('a list of CPUs is taken as it is', () => {
  test.each<[name: string, wanted: string, gets: string, remark: string | null, cpus?: Cpu[], reserved?: number[]]>([
    ['whole cores', '1,5', '1,5', null],
    ['any order, with blanks', ' 5, 1 ', '1,5', null],
    ['half a core', '1-2,6', '1-2,6', 'shares cores with CPU 5, where others may run'],
    ["CPU 0's core", '0,4', '0,4', "has CPU 0, where the system's own work gathers"],
    ['CPUs kept for others', '1-2,5-6', '1-2,5-6', 'has CPUs 2,6, reserved for others', laptop, [2, 6, 7]],
    [
      'cores of two kinds',
      '15-16,14',
      '14-16',
      'mixes performance and efficiency cores, which differ in speed',
      hybrid,
    ],
    [
      'unknown cores',
      '1',
      '1',
      'which CPUs share a core with CPU 1 is not known',
      machine(
        [
          [0, 0, 0],
          [0, 0, 1],
        ],
        { core: null },
      ),
    ],
  ])('%s: %s', (_name, wanted, gets, remark, cpus = laptop, reserved = []) => {
    const reason = ['as configured', ...(remark === null ? [] : [remark])].join('; ');
    expect(chooseCpus(wanted, cpus, reserved)).toEqual({ cpus: gets, memoryNodes: '0', reason });
  });

  test('a list over two nodes gets the memory of both and says so', () => {
    expect(chooseCpus('3,11,4,12', server)).toEqual({
      cpus: '3-4,11-12',
      memoryNodes: '0-1',
      reason: 'as configured; spans NUMA nodes 0-1: some memory is farther away than the rest',
    });
  });

  test('more CPUs than a node has are told as such', () => {
    const { reason } = chooseCpus('1-7,9-15', server);
    expect(reason).toContain('spans NUMA nodes 0-1 (no node has more than 8 CPUs)');
  });

  test('a CPU that is not online is named, with those that are', () => {
    const sentence = sentenceOf(() => chooseCpus('1,9', laptop));
    expect(sentence).toContain('asks for CPU 9, not online here');
    expect(sentence).toContain('CPUs among 0-7');
  });

  test('a list as long as a book is shortened', () => {
    const odd = Array.from({ length: 5000 }, (_, index) => 101 + 2 * index).join(',');
    expect(sentenceOf(() => chooseCpus(odd, laptop)).length).toBeLessThan(500);
  });

  test('even the only CPU can be had by naming it', () => {
    expect(chooseCpus('0', machine([[0, 0, 0]]))).toMatchObject({ cpus: '0', memoryNodes: '0' });
  });
});

describe('CPU lists', () => {
  test.each([
    ['0', [0]],
    ['2-3,5', [2, 3, 5]],
    ['5,2-3,2', [2, 3, 5]],
    ['0-1,\t7', [0, 1, 7]],
  ])('%j is read as %j', (list, numbers) => {
    expect(parseCpuList(list)).toEqual(numbers);
  });

  test.each(['', ' ', 'all', '3-1', '-1', '1-', '1,,2', '0-7:2', '1.5', '0-99999999999', '0-70000', '１'])(
    '%j is refused, and shown in the sentence',
    (list) => {
      expect(sentenceOf(() => parseCpuList(list))).toContain(`"${list}" is not a list of CPUs`);
    },
  );

  test('a very long one is shortened in the sentence', () => {
    expect(sentenceOf(() => parseCpuList('x'.repeat(10_000))).length).toBeLessThan(400);
  });

  test.each([
    [[], ''],
    [[4], '4'],
    [[3, 2, 5], '2-3,5'],
    [[1, 1, 0, 7, 6], '0-1,6-7'],
  ])('%j is written as %j', (numbers, list) => {
    expect(formatCpuList(numbers)).toBe(list);
  });
});
