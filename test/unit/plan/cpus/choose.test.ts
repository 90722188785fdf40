import { describe, expect, test } from 'vitest';
import type { Cpu } from '../../../../src/model/ports/host.ts';
import { chooseCpus } from '../../../../src/plan/cpus/choose.ts';
import { reservedCpus } from '../../../../src/plan/cpus/reserved.ts';
import { cores, hybrid, laptop, machine, sentenceOf, server } from './machines.ts';

const laptopPairs = machine([
  [0, 0, 0, 1],
  [0, 0, 2, 3],
  [0, 0, 4, 5],
  [0, 0, 6, 7],
]);
const virtual2 = machine(cores(0, 0, 0, 2));
/** Two packages, each cut in two nodes: as sub-NUMA clustering does it. */
const fourNodes = machine([
  ...cores(0, 0, 0, 4, 16),
  ...cores(1, 0, 4, 4, 16),
  ...cores(2, 1, 8, 4, 16),
  ...cores(3, 1, 12, 4, 16),
]);
/** Firmware that interleaves memory shows two packages as one node. */
const interleaved = machine([...cores(0, 0, 0, 4), ...cores(0, 1, 4, 4)]);
/** Three nodes of two cores: without CPU 0's core the last two are equals. */
const threeNodes = machine([...cores(0, 0, 0, 2), ...cores(1, 0, 2, 2), ...cores(2, 1, 4, 2)]);
const bigFirstNode = machine([...cores(0, 0, 0, 3), ...cores(1, 1, 3, 1)]);
const arm = machine(cores(0, 0, 0, 8), { capacity: 1024 });
const bigLittle = [
  ...machine(cores(0, 0, 0, 4), { capacity: 446, maxKhz: 1_800_000 }),
  ...machine(cores(0, 0, 4, 4), { capacity: 1024, maxKhz: 2_400_000 }),
];
/** One best core, three good ones, four small ones: one CPU alone is not enough. */
const phone = [
  ...machine(cores(0, 0, 0, 4), { capacity: 325 }),
  ...machine(cores(0, 0, 4, 3), { capacity: 828 }),
  ...machine(cores(0, 0, 7, 1), { capacity: 1024 }),
];
const twoFast = [
  ...machine([...cores(0, 0, 0, 2, 2)], { type: 'performance' }),
  ...machine(cores(0, 0, 4, 8), { type: 'efficiency' }),
];
/** A few cores that the maker lets run a little faster are no kind of their own. */
const favoured = machine(cores(0, 0, 0, 6, 6)).map((cpu) => ({
  ...cpu,
  maxKhz: cpu.id % 6 < 2 ? 5_500_000 : 5_200_000,
}));
const withoutFrequencyOfOne = hybrid.map((cpu) => (cpu.id === 3 ? { ...cpu, maxKhz: null } : cpu));
const packagesWithCore0: Cpu[] = [
  ...machine([[0, 0, 0]]),
  // Packages number their cores alike: core 0 of package 1 is not CPU 0's core.
  ...machine([[0, 1, 1]], { core: 0 }),
];

describe('auto takes whole cores of one kind and one node, never the core of CPU 0', () => {
  test.each<[name: string, cpus: Cpu[], gets: string, nodes: string, reserved?: number[]]>([
    ['laptop, siblings far apart', laptop, '1-3,5-7', '0'],
    ['laptop, siblings side by side', laptopPairs, '2-7', '0'],
    ['laptop with SMT off', machine(cores(0, 0, 0, 4)), '1-3', '0'],
    ['two virtual CPUs', virtual2, '1', '0'],
    ['server with two sockets', server, '4-7,12-15', '1'],
    ['server with two sockets of two nodes', fourNodes, '12-15,28-31', '3'],
    ['server with SMT off', machine([...cores(0, 0, 0, 8), ...cores(1, 1, 8, 8)]), '8-15', '1'],
    ['two sockets that look like one node', interleaved, '4-7', '0'],
    ['three nodes, a tie', threeNodes, '4-5', '2'],
    ['the node of CPU 0 has most cores left', bigFirstNode, '1-2', '0'],
    ['ARM, eight cores alike', arm, '1-7', '0'],
    ['ARM, big.LITTLE', bigLittle, '4-7', '0'],
    ['ARM, three kinds', phone, '4-6', '0'],
    ['eight fast cores and eight slow ones', hybrid, '2-15', '0'],
    ['one fast core left, with two threads', twoFast, '1,3', '0'],
    ['a few favoured cores', favoured, '1-5,7-11', '0'],
    ['a kind that is known although a frequency is not', withoutFrequencyOfOne, '2-15', '0'],
    ['only the slow cores are free', hybrid, '16-23', '0', Array.from({ length: 16 }, (_, id) => id)],
    ['CPU 0 offline: the first core is the system’s', machine(cores(0, 0, 1, 3)), '2-3', '0'],
    ['CPU 0 offline, its sibling not', laptop.filter((cpu) => cpu.id !== 0), '1-3,5-7', '0'],
    ['a whole core offline in the middle', laptop.filter((cpu) => cpu.id % 4 !== 2), '1,3,5,7', '0'],
    ['core numbers that repeat by package', packagesWithCore0, '1', '0'],
    ['CPUs in no order', [...laptop].reverse(), '1-3,5-7', '0'],
    ['a reserved CPU takes its whole core with it', laptop, '2-3,6-7', '0', [5]],
    ['a reserved node', server, '1-3,9-11', '0', [4, 5, 6, 7, 12, 13, 14, 15]],
    ['CPU 0 offline and others reserved', machine(cores(0, 0, 1, 4)), '2-4', '0', [1]],
  ])('%s', (_name, cpus, gets, nodes, reserved = []) => {
    expect(chooseCpus('auto', cpus, reserved)).toMatchObject({ cpus: gets, memoryNodes: nodes });
  });

  test.each<[Cpu[], string, number[]?]>([
    [laptop, '3 whole cores of NUMA node 0; leaves CPUs 0,4 to the system'],
    [virtual2, '1 whole core of NUMA node 0; leaves CPU 0 to the system'],
    [laptop, '2 whole cores of NUMA node 0; leaves CPUs 0-1,4 to the system', [1]],
    [machine(cores(0, 0, 1, 3)), '2 whole cores of NUMA node 0; CPU 0 is not online; leaves CPU 1 to the system'],
    [interleaved, '4 whole cores of package 1 in NUMA node 0; leaves CPU 0 to the system'],
    [
      hybrid,
      '7 whole performance cores of NUMA node 0; this machine mixes kinds of cores, which are not used together; leaves CPUs 0-1 to the system',
    ],
    [
      bigLittle,
      '4 whole capacity-1024 cores of NUMA node 0; this machine mixes kinds of cores, which are not used together; leaves CPU 0 to the system',
    ],
  ])('the reason says how many cores, of which node, and what is left out (%#)', (cpus, reason, reserved = []) => {
    expect(chooseCpus('auto', cpus, reserved).reason).toBe(reason);
  });

  const tornCore = machine([
    [0, 0, 0],
    [0, 0, 1],
    [1, 0, 2],
  ]).map((cpu) => ({ ...cpu, core: cpu.id === 0 ? 0 : 1 }));
  test.each<[name: string, cpus: Cpu[], shown: string, fix: string, reserved?: number[]]>([
    ['one CPU', machine([[0, 0, 0]]), 'one physical core (online CPUs: 0)', 'a machine with two cores'],
    ['one core with two threads', machine([[0, 0, 0, 1]]), 'online CPUs: 0-1)', '`cpus: "0-1"`'],
    ['nothing known', [], 'online CPUs: none)', '`cpus: "0"`'],
    ['all reserved', laptop, 'no whole core is left for the benchmark', '`cpus: "0,4"`', [1, 2, 3, 5, 6, 7]],
    [
      'cores that are not known',
      machine(cores(0, 0, 0, 4), { core: null }),
      'which CPUs share a core with CPUs 0-3',
      'name the CPUs',
    ],
    ['a core in two nodes', tornCore, 'which CPUs share a core with CPUs 1-2', 'name the CPUs'],
    [
      'half a core offline in the middle',
      laptop.filter((cpu) => cpu.id !== 6),
      'threads they have online: 1 at CPU 2, 2 at CPUs 1,3,5,7',
      'bring the missing threads online',
    ],
    [
      'fast and slow cores that cannot be told apart',
      hybrid.map((cpu) => ({ ...cpu, type: null, maxKhz: null })),
      'threads they have online: 1 at CPUs 16-23, 2 at CPUs 2-15',
      'name the CPUs',
    ],
  ])('%s is refused with a sentence that says what to do', (_name, cpus, shown, fix, reserved = []) => {
    const sentence = sentenceOf(() => chooseCpus('auto', cpus, reserved));
    expect(sentence).toContain(shown);
    expect(sentence).toMatch(/\n {2}expected: /);
    expect(sentence.split('to fix: ')[1]).toContain(fix);
  });
});

describe('reserved CPUs', () => {
  const onMetal = { cpus: laptop, nodes: [{ id: 0, memoryBytes: 1 }], virtualization: 'none', allowedCpus: '0-7' };
  const inside = { ...onMetal, virtualization: 'container on kvm' };
  test.each<[name: string, host: Parameters<typeof reservedCpus>[0], runner: number[], reserved: number[]]>([
    ['none on a machine of its own', onMetal, [], []],
    ['what processes may use says nothing outside of containers', { ...onMetal, allowedCpus: '0-3' }, [], []],
    ['what the set-up keeps for the runner', onMetal, [4, 0], [0, 4]],
    ['a container that may use all', inside, [], []],
    ['a container with CPU 0: all but its own', { ...inside, allowedCpus: '0-1,4-5' }, [], [2, 3, 6, 7]],
    [
      'a container without CPU 0: its first core is the runner’s',
      { ...inside, allowedCpus: '1-2,5-6' },
      [],
      [0, 1, 3, 4, 5, 7],
    ],
    ['a container that knows none of them', { ...inside, allowedCpus: null }, [], []],
    [
      'CPUs of a node without memory',
      {
        ...onMetal,
        cpus: server,
        nodes: [
          { id: 0, memoryBytes: null },
          { id: 1, memoryBytes: 0 },
        ],
      },
      [],
      [4, 5, 6, 7, 12, 13, 14, 15],
    ],
  ])('%s', (_name, host, runner, reserved) => {
    expect(reservedCpus(host, runner)).toEqual(reserved);
  });

  test('a container allowed two cores gets the second whole one', () => {
    const host = { ...inside, allowedCpus: '1-2,5-6' };
    expect(chooseCpus('auto', host.cpus, reservedCpus(host)).cpus).toBe('2,6');
  });
});
