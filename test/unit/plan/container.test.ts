import { describe, expect, test } from 'vitest';
import { requestedOfContainer } from '../../../src/isolation/requested.ts';
import { planContainer, volumeNames, withLauncher } from '../../../src/plan/container.ts';
import { exampleContainer, exampleRunSpec } from '../../builders/example-container.ts';

const run = exampleRunSpec;
const setting = exampleContainer;

describe('create options', () => {
  const { create } = planContainer(setting);

  test('pin CPUs, memory nodes and every limit', () => {
    expect(create.HostConfig).toMatchObject({
      CpusetCpus: '2-3',
      CpusetMems: '1',
      Memory: 1024,
      MemorySwap: 1024,
      PidsLimit: 9,
      NetworkMode: 'none',
      ReadonlyRootfs: true,
      CapDrop: ['ALL'],
      SecurityOpt: ['no-new-privileges', 'seccomp={"defaultAction":"SCMP_ACT_ERRNO"}'],
      CgroupParent: '/pinbench/run/1',
      // The launcher is the first process, and the image's own check never runs.
      Init: false,
      Privileged: false,
    });
    expect(create.HostConfig.Tmpfs).toEqual({
      '/dev/shm': 'rw,noexec,nosuid,nodev,size=64,mpol=bind:1',
      '/tmp': 'rw,exec,nosuid,nodev,size=128,mpol=bind:1',
    });
  });

  test('hold nothing that would throttle, open or share', () => {
    const keys = Object.keys(create.HostConfig);
    for (const key of ['NanoCpus', 'CpuQuota', 'CpuPeriod', 'CpuShares', 'Devices', 'PidMode', 'CapAdd']) {
      expect(keys).not.toContain(key);
    }
    expect(create.HostConfig.Mounts).toEqual([
      { Type: 'bind', Source: '/scratch/output-1', Target: '/pinbench', ReadOnly: false },
    ]);
    expect(create.Healthcheck).toEqual({ Test: ['NONE'] });
  });

  test('start the launcher with the command as separate arguments and the variables as they are', () => {
    const started = withLauncher(create, { file: '/scratch/launcher', word: '0f' }, 'v');
    expect([started.Entrypoint, started.Cmd]).toEqual([
      ['/.pinbench-0f'],
      ['--aslr', 'off', '--init', 'on', '--', 'make', 'bench'],
    ]);
    expect(started.HostConfig.Mounts).toEqual([
      { Type: 'bind', Source: '/scratch/launcher', Target: '/.pinbench-0f', ReadOnly: true },
      ...create.HostConfig.Mounts,
    ]);
    expect(create.Env).toEqual(['A=b c', 'X=$(x)', 'PINBENCH_OUTPUT=/pinbench']);
  });

  test.each([
    ['0', ',mpol=bind:0'],
    ['0-1', ',mpol=bind:0-1'],
    // The engine splits options at commas: a list cannot be written, and the cpuset still binds the memory.
    ['0,2', ''],
  ])('bind tmpfs to memory nodes %s with "%s"', (memoryNodes, option) => {
    const tmpfs = planContainer({ ...setting, memoryNodes }).create.HostConfig.Tmpfs;
    expect(tmpfs['/dev/shm']).toBe(`rw,noexec,nosuid,nodev,size=64${option}`);
  });

  test('lay a tmpfs of the user over an empty volume, and what the image has there, read-only, over another', () => {
    const volumes = [
      { path: '/data', filled: false },
      { path: '/cache', filled: true },
    ];
    const { Tmpfs, Mounts } = planContainer({ ...setting, volumes }).create.HostConfig;
    expect(Tmpfs['/data']).toBe('rw,exec,nosuid,nodev,size=128,uid=65534,gid=65534,mpol=bind:1');
    expect(Object.keys(Tmpfs)).toEqual(['/dev/shm', '/tmp', '/data']);
    expect(Mounts.slice(1)).toEqual([
      {
        Type: 'volume',
        Source: '',
        Target: '/cache',
        ReadOnly: true,
        VolumeOptions: { NoCopy: false, Labels: { pinbench: 'me' }, DriverConfig: { Name: 'local', Options: {} } },
      },
    ]);
    const { create } = planContainer({ ...setting, volumes });
    expect(volumeNames(withLauncher(create, { file: '/launcher', word: '0f' }, 'name'))).toEqual(['name-1']);
    const named = planContainer({ ...setting, volumes, run: { ...run, user: 'bench' } }).create.HostConfig;
    expect(named.Tmpfs['/data']).toBe('rw,exec,nosuid,nodev,size=128,mpol=bind:1');
  });

  test.each([
    ['an engine without a filter', { seccomp: null }, { SecurityOpt: ['no-new-privileges'] }],
    ['no parent of our own', { cgroup: { parent: null, partition: false } }, { CgroupParent: undefined }],
    [
      'a partition, which has the CPUs already',
      { cgroup: { parent: '/pinbench/run/1', partition: true } },
      { CgroupParent: '/pinbench/run/1', CpusetCpus: undefined, CpusetMems: undefined },
    ],
  ])('with %s', (_name, changes, expected) => {
    const plan = planContainer({ ...setting, ...changes }).create.HostConfig;
    for (const [key, value] of Object.entries(expected)) expect(Reflect.get(plan, key)).toEqual(value);
  });

  test('never ask for another memory node on /dev/shm than for the rest', () => {
    for (const memoryNodes of ['0', '1', '0-1']) {
      const { CpusetMems, Tmpfs } = planContainer({ ...setting, memoryNodes }).create.HostConfig;
      expect(Tmpfs['/dev/shm']).toContain(`mpol=bind:${CpusetMems}`);
    }
  });

  test('are the same as what is later held against the read-back', () => {
    expect(requestedOfContainer({ ...setting, run: { ...run, user: '7:8' } })).toMatchObject({
      cpus: create.HostConfig.CpusetCpus,
      memoryNodes: create.HostConfig.CpusetMems,
      memoryBytes: create.HostConfig.Memory,
      swapBytes: 0,
      user: '7:8',
    });
  });
});
