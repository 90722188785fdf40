import { describe, expect, test } from 'vitest';
import { type ContainerSetting, planContainer } from '../../../src/plan/container.ts';
import { forPodman, readLimits } from '../../../src/plan/container-podman.ts';

const FILTER = '{"defaultAction":"SCMP_ACT_ERRNO"}';
const FILE = '/scratch/seccomp.json';

const setting: ContainerSetting = {
  imageId: 'sha256:abc',
  argv: ['make', 'bench'],
  run: {
    command: ['make', 'bench'],
    invocations: 10,
    cpus: 'auto',
    memoryBytes: 1024,
    shmBytes: 64,
    tmpBytes: 128,
    pids: 9,
    timeoutSeconds: 60,
    env: {},
    aslr: 'off',
    shield: 'auto',
    leave: [],
    maxSteal: 0.001,
    maxInterrupts: 1000,
  },
  cpus: '2-3',
  memoryNodes: '0-1',
  launch: [],
  seccomp: FILTER,
  cgroup: { parent: null, partition: false },
  launcher: '/dist/launcher-amd64',
  volumes: [],
  outputFolder: '/scratch/output-1',
  resultFile: null,
  labels: { pinbench: 'me' },
  user: '65534:65534',
};
const { create } = planContainer(setting);
const limits = [
  { Name: 'nofile', Soft: 1024, Hard: 1024 },
  { Name: 'core', Soft: 9, Hard: 9 },
];

describe('for Podman', () => {
  const changed = forPodman(create, FILE, limits);

  test('the filter is a file with the very text that Docker takes', () => {
    expect(changed.seccomp).toBe(FILTER);
    expect(changed.create.HostConfig.SecurityOpt).toEqual(['no-new-privileges', `seccomp=${FILE}`]);
  });

  test('the options of a tmpfs that it knows stay, the memory policy goes', () => {
    expect(create.HostConfig.Tmpfs['/dev/shm']).toContain(',mpol=bind:0-1');
    expect(changed.create.HostConfig.Tmpfs).toEqual({
      '/dev/shm': 'rw,noexec,nosuid,nodev,size=64',
      '/tmp': 'rw,exec,nosuid,nodev,size=128',
    });
  });

  test('the limits that the plan sets win over those of this host', () => {
    expect(changed.create.HostConfig.Ulimits).toEqual([
      { Name: 'core', Soft: 0, Hard: 0 },
      { Name: 'nofile', Soft: 1024, Hard: 1024 },
    ]);
  });

  test('all else is as it was, and the plan itself is not written to', () => {
    const { SecurityOpt, Tmpfs, Ulimits, ...rest } = create.HostConfig;
    expect(changed.create).toMatchObject({ ...create, HostConfig: rest });
    expect(Object.keys(changed.create.HostConfig).sort()).toEqual(Object.keys(create.HostConfig).sort());
    expect(planContainer(setting).create).toEqual({
      ...create,
      HostConfig: { ...rest, SecurityOpt, Tmpfs, Ulimits },
    });
  });

  test.each([
    ['no filter', null, ['no-new-privileges']],
    ['an engine that is to use none', 'unconfined', ['no-new-privileges', 'seccomp=unconfined']],
  ])('%s needs no file', (_name, seccomp, options) => {
    const plain = forPodman(planContainer({ ...setting, seccomp }).create, FILE, []);
    expect([plain.seccomp, plain.create.HostConfig.SecurityOpt]).toEqual([null, options]);
  });
});

describe('the limits of this process', () => {
  const file = (
    files: string,
    processes: string,
  ): string => `Limit                     Soft Limit           Hard Limit           Units
Max cpu time              unlimited            unlimited            seconds
Max processes             ${processes.padEnd(41)} processes
Max open files            ${files.padEnd(41)} files
`;

  test.each<[name: string, text: string, limits: [string, number][]]>([
    [
      'the hard one of each',
      file('1024                 4096', '100                  200'),
      [
        ['nofile', 4096],
        ['nproc', 200],
      ],
    ],
    [
      'never more than Podman gives its containers',
      file('1024                 9999999', 'unlimited            unlimited'),
      [
        ['nofile', 1_048_576],
        ['nproc', 32_768],
      ],
    ],
    [
      'only what is there',
      'Max processes             1                    2                    processes\n',
      [['nproc', 2]],
    ],
    ['no line that makes no sense', file('1024                 many', '1                    -'), []],
    ['nothing of nothing', '', []],
  ])('%s', (_name, text, expected) => {
    expect(readLimits(text)).toEqual(expected.map(([Name, hard]) => ({ Name, Soft: hard, Hard: hard })));
  });
});
