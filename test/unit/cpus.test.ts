import { describe, expect, test } from 'vitest';
import { chooseCpus, formatCpuList, parseCpuList } from '../../src/cpus.ts';
import { PinbenchError } from '../../src/errors.ts';
import type { Cpu } from '../../src/world.ts';

/** A row a core: its node, its package and its hardware threads. */
function machine(cores: [node: number, packageId: number, ...threads: number[]][]): Cpu[] {
  const cpus = cores.flatMap(([node, packageId, ...threads]) =>
    threads.map((id) => ({ id, core: threads[0] ?? 0, package: packageId, node })),
  );
  return cpus.sort((a, b) => a.id - b.id);
}

function sentenceOf(action: () => unknown): string {
  try {
    action();
  } catch (thrown) {
    if (thrown instanceof PinbenchError && thrown.kind === 'usage') return thrown.sentence();
    throw thrown;
  }
  throw new Error('nothing was thrown');
}

const laptop = machine([
  [0, 0, 0, 4],
  [0, 0, 1, 5],
  [0, 0, 2, 6],
  [0, 0, 3, 7],
]);
const laptopPairs = machine([
  [0, 0, 0, 1],
  [0, 0, 2, 3],
  [0, 0, 4, 5],
  [0, 0, 6, 7],
]);
const virtual2 = machine([
  [0, 0, 0],
  [0, 0, 1],
]);
const server = machine([
  [0, 0, 0, 8],
  [0, 0, 1, 9],
  [0, 0, 2, 10],
  [0, 0, 3, 11],
  [1, 1, 4, 12],
  [1, 1, 5, 13],
  [1, 1, 6, 14],
  [1, 1, 7, 15],
]);
/** Three nodes of two cores: without CPU 0's core the last two are equals. */
const threeNodes = machine([
  [0, 0, 0],
  [0, 0, 1],
  [1, 0, 2],
  [1, 0, 3],
  [2, 1, 4],
  [2, 1, 5],
]);
const bigFirstNode = machine([
  [0, 0, 0],
  [0, 0, 1],
  [0, 0, 2],
  [1, 1, 3],
]);
const arm = machine([
  [0, 0, 0],
  [0, 0, 1],
  [0, 0, 2],
  [0, 0, 3],
]);
const single = machine([[0, 0, 0]]);
const oneCoreTwoThreads = machine([[0, 0, 0, 1]]);
const withoutCpu0 = machine([
  [0, 0, 2],
  [0, 0, 3],
]);
/** Packages number their cores alike: core 0 of package 1 is not CPU 0's core. */
const sameCoreNumbers: Cpu[] = [
  { id: 0, core: 0, package: 0, node: 0 },
  { id: 1, core: 0, package: 1, node: 0 },
];

describe('auto takes whole cores of one node, never the core of CPU 0', () => {
  test.each([
    { name: 'laptop, siblings far apart', cpus: laptop, gets: '1-3,5-7', nodes: '0' },
    { name: 'laptop, siblings side by side', cpus: laptopPairs, gets: '2-7', nodes: '0' },
    { name: 'two virtual CPUs', cpus: virtual2, gets: '1', nodes: '0' },
    { name: 'server with two sockets', cpus: server, gets: '4-7,12-15', nodes: '1' },
    { name: 'three nodes, a tie', cpus: threeNodes, gets: '4-5', nodes: '2' },
    { name: 'the node of CPU 0 has most cores left', cpus: bigFirstNode, gets: '1-2', nodes: '0' },
    { name: 'ARM, no SMT', cpus: arm, gets: '1-3', nodes: '0' },
    { name: 'CPU 0 offline', cpus: withoutCpu0, gets: '2-3', nodes: '0' },
    { name: 'core numbers that repeat by package', cpus: sameCoreNumbers, gets: '1', nodes: '0' },
    { name: 'CPUs in no order', cpus: [...laptop].reverse(), gets: '1-3,5-7', nodes: '0' },
  ])('$name: $gets', ({ cpus, gets, nodes }) => {
    expect(chooseCpus('auto', cpus)).toMatchObject({ cpus: gets, memoryNodes: nodes });
  });

  test('the reason says how many cores, of which node, and what is left out', () => {
    expect(chooseCpus('auto', laptop).reason).toBe('3 whole cores of NUMA node 0; leaves CPUs 0,4 to the system');
    expect(chooseCpus('auto', virtual2).reason).toBe('1 whole core of NUMA node 0; leaves CPU 0 to the system');
    expect(chooseCpus('auto', withoutCpu0).reason).toContain('CPU 0 is not online');
  });

  test.each([
    { name: 'one CPU', cpus: single, shown: 'online CPUs: 0)' },
    { name: 'one core with two threads', cpus: oneCoreTwoThreads, shown: 'online CPUs: 0-1)' },
    { name: 'nothing known', cpus: [], shown: 'online CPUs: none)' },
  ])('$name is refused with a sentence that says what to do', ({ cpus, shown }) => {
    const sentence = sentenceOf(() => chooseCpus('auto', cpus));
    expect(sentence).toContain(shown);
    expect(sentence).toContain('to mend:  use a machine with two cores');
  });
});

describe('a list of CPUs is taken as it is', () => {
  test.each([
    { name: 'whole cores', wanted: '1,5', gets: '1,5', nodes: '0', reason: 'as configured' },
    { name: 'any order, with blanks', wanted: ' 5, 1 ', gets: '1,5', nodes: '0', reason: 'as configured' },
    {
      name: 'half a core',
      wanted: '1-2,6',
      gets: '1-2,6',
      nodes: '0',
      reason: 'as configured; shares cores with CPU 5, where others may run',
    },
    {
      name: "CPU 0's core",
      wanted: '0,4',
      gets: '0,4',
      nodes: '0',
      reason: "as configured; has CPU 0, where the system's own work gathers",
    },
  ])('$name: $wanted', ({ wanted, gets, nodes, reason }) => {
    expect(chooseCpus(wanted, laptop)).toEqual({ cpus: gets, memoryNodes: nodes, reason });
  });

  test('a list over two nodes gets the memory of both and says so', () => {
    const choice = chooseCpus('3,11,4,12', server);
    expect(choice).toMatchObject({ cpus: '3-4,11-12', memoryNodes: '0-1' });
    expect(choice.reason).toContain('spans NUMA nodes 0-1');
  });

  test('a CPU that is not online is named, with those that are', () => {
    const sentence = sentenceOf(() => chooseCpus('1,9', laptop));
    expect(sentence).toContain('asks for CPU 9, not online here');
    expect(sentence).toContain('CPUs out of 0-7');
  });

  test('even the only CPU can be had by naming it', () => {
    expect(chooseCpus('0', single)).toMatchObject({ cpus: '0', memoryNodes: '0' });
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
