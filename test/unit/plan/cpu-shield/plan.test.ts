import { describe, expect, test } from 'vitest';
import { intruders } from '../../../../src/plan/cpu-shield/cgroup-v1.ts';
import { verifyPartition } from '../../../../src/plan/cpu-shield/cgroup-v2.ts';
import { type Change, undoOf } from '../../../../src/plan/cpu-shield/change.ts';
import { decodeJournal, encodeEntry } from '../../../../src/plan/cpu-shield/journal.ts';
import { planShield, type ShieldHost } from '../../../../src/plan/cpu-shield/plan.ts';
import { staysWhere } from '../../../../src/plan/cpu-shield/tasks.ts';

const v1 = (cpusets: [folder: string, cpus: string, busy: boolean][], cpus = '0-3'): ShieldHost => ({
  user: 0,
  tree: {
    version: 'v1',
    cpus,
    memoryNodes: '0-1',
    cpusets: cpusets.map(([folder, list, busy]) => ({ folder, cpus: list, busy })),
  },
});

const v2 = (enabled: string[], controllers = ['cpuset', 'cpu', 'io', 'memory', 'hugetlb', 'pids']): ShieldHost => ({
  user: 0,
  tree: { version: 'v2', cpus: '0-3', memoryNodes: '0-1', controllers, enabled },
});

const request = { cpus: '2-3', memoryNodes: '1' };

/** "file: old -> value" of the changes that narrow somebody. */
const narrowed = (host: ShieldHost, cpus = '2-3'): string[] => {
  const plan = planShield(host, { cpus, memoryNodes: '0' }, 'cgroupfs');
  if (plan.mode === 'none') throw new Error(plan.reason);
  return plan.changes.flatMap((change) =>
    change.kind === 'write' ? [`${change.file}: ${change.old} -> ${change.value}`] : [],
  );
};

describe('no shield', () => {
  test.each([
    ['for a user who is not root', { ...v1([]), user: 1000 }, '2-3', 'this is user 1000'],
    ['without cpusets', { user: 0, tree: null }, '2-3', 'no cgroups with a cpuset controller'],
    ['where cgroup v2 has no cpuset controller', v2([], ['cpu', 'memory']), '2-3', 'no cgroups with a cpuset'],
    ['on a host with one CPU', v1([], '0'), '0', 'every CPU of this host (0)'],
    ['for a benchmark that has all CPUs', v2([]), '0-3', 'every CPU of this host (0-3)'],
    ['for CPUs that do not exist', v1([]), '3-5', 'CPU 4-5 is offline'],
    ['for what is no list', v1([]), 'all', '"all" names no CPU'],
  ])('%s', (_, host, cpus, reason) => {
    const plan = planShield(host, { cpus, memoryNodes: '0' }, 'cgroupfs');
    expect(plan).toMatchObject({ mode: 'none', reason: expect.stringContaining(reason) });
  });
});

describe('a housekeeping cpuset', () => {
  test('has all other CPUs and all memory', () => {
    const plan = planShield(v1([]), request, 'cgroupfs');
    const files = [
      ['cpuset.cpus', '0-1'],
      ['cpuset.mems', '0-1'],
    ];
    expect(plan).toEqual({
      mode: 'housekeeping',
      cpus: [2, 3],
      others: [0, 1],
      folder: 'pinbench-housekeeping',
      changes: [{ kind: 'make', folder: 'pinbench-housekeeping', files }],
    });
  });

  test.each<[string, [string, string, boolean][], string[]]>([
    [
      'leaves a parent without tasks alone, for a container may only have what its parent has',
      [
        ['docker', '0-3', false],
        ['docker/a', '0-3', true],
      ],
      ['docker/a/cpuset.cpus: 0-3 -> 0-1'],
    ],
    [
      'leaves an empty cpuset and one of other CPUs alone',
      [
        ['docker', '0-3', false],
        ['docker/a', '2-3', false],
        ['docker/b', '1', true],
      ],
      [],
    ],
    [
      'gives all other CPUs to a cpuset that would have none left',
      [
        ['docker', '0-3', false],
        ['docker/a', '3', true],
      ],
      ['docker/a/cpuset.cpus: 3 -> 0-1'],
    ],
    [
      'narrows children before a parent with tasks, those without tasks included',
      [
        ['jobs', '0-3', true],
        ['jobs/x', '1-3', false],
        ['jobs/x/y', '2', false],
        ['jobsite', '0-3', false],
      ],
      ['jobs/x/y/cpuset.cpus: 2 -> 0-1', 'jobs/x/cpuset.cpus: 1-3 -> 1', 'jobs/cpuset.cpus: 0-3 -> 0-1'],
    ],
    ['is not itself narrowed', [['pinbench-housekeeping', '2', true]], []],
  ])('%s', (_, cpusets, expected) => {
    expect(narrowed(v1(cpusets))).toEqual(expected);
  });

  test('stands when no cpuset with tasks has a CPU of the benchmark', () => {
    const cpusets = [
      { folder: 'docker', cpus: '0-3', busy: false },
      { folder: 'docker/a', cpus: '0-1', busy: true },
      { folder: 'docker/b', cpus: '1-2', busy: true },
      { folder: 'docker/c', cpus: 'unreadable', busy: true },
    ];
    expect(intruders(cpusets, [2, 3]).map(({ folder }) => folder)).toEqual(['docker/b', 'docker/c']);
  });
});

describe('tasks', () => {
  const task = { pid: 40, name: 'cron', kernel: false };
  test.each([
    ['a process goes', task, [], false],
    ['process 1 stays', { ...task, pid: 1 }, [], true],
    ['a thread of the kernel stays', { ...task, kernel: true }, [], true],
    ['what places itself stays', { ...task, pid: 7 }, [], true],
    ['what a pattern names stays', task, ['ssh*', 'cr*'], true],
    ['what no pattern names goes', task, ['ssh*', 'cro', 'ron'], false],
  ])('%s', (_, one, leave, stays) => {
    expect(staysWhere(one, leave, 7)).toBe(stays);
  });

  test.each([
    ['sshd', 'sshd', true],
    ['sshd', 'ssh', false],
    ['sshd', '*', true],
    ['', '*', true],
    ['a.b', 'a*b', true],
    ['ab', 'a*b', true],
    ['a', 'a*a', false],
    ['kube-proxy', '*-pro*', true],
    ['aXbXc', 'a*X*c', true],
    ['abc', 'a*bc*c', false],
    ['aaaa', '*aa*aa*', true],
    ['aaa', '*aa*aa*', false],
    ['a[1]', 'a[1]', true],
    ['ax', 'a?', false],
  ])('%j fits the pattern %j: %s', (name, pattern, expected) => {
    expect(staysWhere({ pid: 7, name, kernel: false }, [pattern], null)).toBe(expected);
  });
});

describe('a partition', () => {
  test('is asked for step by step, with only the controllers that are missing', () => {
    const plan = planShield(v2(['cpu', 'memory']), request, 'cgroupfs');
    expect(plan).toMatchObject({ mode: 'partition', folder: 'pinbench', cpus: [2, 3], others: [0, 1] });
    expect(plan.mode === 'none' ? [] : plan.changes).toEqual([
      { kind: 'enable', folder: '', controllers: ['cpuset', 'pids', 'io'] },
      {
        kind: 'make',
        folder: 'pinbench',
        files: [
          ['cpuset.cpus', '2-3'],
          ['cpuset.mems', '1'],
        ],
      },
      { kind: 'write', file: 'pinbench/cpuset.cpus.partition', old: 'member', value: 'root' },
      { kind: 'enable', folder: 'pinbench', controllers: ['cpuset', 'cpu', 'memory', 'pids', 'io'] },
    ]);
  });

  test('is a slice where systemd keeps the tree, and enables nothing that is enabled', () => {
    const plan = planShield(v2(['cpuset', 'cpu', 'memory', 'pids', 'io']), request, 'systemd');
    expect(plan).toMatchObject({ folder: 'pinbench.slice', changes: [{ kind: 'make' }, {}, {}] });
  });

  const stands = { partition: '2-3', root: '0-1' };
  test.each([
    ['stands', 'root', stands, null],
    [
      'is refused',
      'root invalid (Cpu list in cpuset.cpus not exclusive)',
      stands,
      'Cpu list in cpuset.cpus not exclusive',
    ],
    ['is forgotten', 'member', stands, 'member'],
    ['is isolated, which is something else', 'isolated', stands, 'isolated'],
    ['has lost a CPU', 'root', { ...stands, partition: '2' }, 'has the CPUs "2" and not 2-3'],
    ['is shared', 'root', { ...stands, root: '0-2' }, 'everything else may still run on CPU 2'],
    ['cannot be read', 'root', { partition: '2-3', root: '?' }, 'everything else may still run on CPU 2-3'],
  ])('that %s', (_, readBack, effective, problem) => {
    const found = verifyPartition(readBack, effective, [2, 3]);
    if (problem === null) expect(found).toBeNull();
    else expect(found?.problem).toContain(problem);
  });

  test('that conflicts with isolcpus is diagnosed', () => {
    const words = 'root invalid (partition config conflicts with housekeeping setup)';
    expect(verifyPartition(words, stands, [2, 3])).toEqual({
      problem: 'the kernel refused the partition: partition config conflicts with housekeeping setup',
      fix: expect.stringContaining('isolcpus='),
    });
  });
});

describe('the journal', () => {
  const changes: Change[] = [
    { kind: 'enable', folder: '', controllers: ['cpuset'] },
    { kind: 'write', file: 'docker/a/cpuset.cpus', old: '0-3', value: '0-1' },
    {
      kind: 'move',
      from: '',
      to: 'pinbench-housekeeping',
      tasks: [{ id: 7, whole: false, affinities: [{ thread: 7, start: '99', cpus: '2' }] }],
    },
  ];
  const text = changes.map((change) => encodeEntry('boot', change)).join('');

  test('is read as it was written', () => {
    expect(decodeJournal(text, 'boot')).toEqual({ changes, problem: null });
  });

  test('of another boot counts for nothing', () => {
    expect(decodeJournal(text, 'later')).toEqual({ changes: [], problem: null });
  });

  test('that was torn anywhere has all whole lines and no more', () => {
    for (let length = 0; length < text.length; length += 1) {
      const torn = text.slice(0, length);
      const whole = torn.split('\n').length - 1;
      expect(decodeJournal(torn, 'boot')).toEqual({ changes: changes.slice(0, whole), problem: null });
    }
  });

  test.each([
    ['no JSON', '{"boot":'],
    ['a change that nobody knows', '{"boot":"boot","change":{"kind":"format"}}'],
    ['a path out of the tree', encodeEntry('boot', { kind: 'write', file: '../../etc/passwd', old: '', value: 'x' })],
    ['an absolute path', encodeEntry('boot', { kind: 'make', folder: '/etc', files: [] })],
    ['the root as a folder of ours', encodeEntry('boot', { kind: 'make', folder: '', files: [] })],
    [
      'a list of CPUs that is an option',
      encodeEntry('boot', {
        kind: 'move',
        from: '',
        to: 'x',
        tasks: [{ id: 1, whole: true, affinities: [{ thread: 1, start: '1', cpus: '--help' }] }],
      }),
    ],
  ])('with a line of %s says so and keeps the rest', (_, line) => {
    const found = decodeJournal(`${line.trimEnd()}\n${text}`, 'boot');
    expect(found.changes).toEqual(changes);
    expect(found.problem).toContain('line 1 of the shield');
  });

  test('says how each change is taken back', () => {
    expect(changes.map(undoOf)).toEqual([
      { kind: 'disable', folder: '', controllers: ['cpuset'] },
      { kind: 'write', file: 'docker/a/cpuset.cpus', expected: '0-1', value: '0-3' },
      {
        kind: 'empty',
        folder: 'pinbench-housekeeping',
        into: '',
        affinities: [{ thread: 7, start: '99', cpus: '2' }],
      },
    ]);
    expect(undoOf({ kind: 'make', folder: 'pinbench', files: [] })).toEqual({ kind: 'remove', folder: 'pinbench' });
  });
});
