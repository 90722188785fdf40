import { describe, expect, test } from 'vitest';
import { type ContainerSetting, planContainer, requestedOfContainer } from '../../src/container.ts';
import { lostWithoutContainer, planHostProcess, requestedOfHost } from '../../src/host-process.ts';
import type { RunSpec } from '../../src/model.ts';

const run: RunSpec = {
  command: ['make', 'bench'],
  invocations: 10,
  cpus: 'auto',
  memoryBytes: 1024,
  shmBytes: 64,
  tmpBytes: 128,
  pids: 9,
  timeoutSeconds: 60,
  env: { A: 'b c', X: '$(x)' },
};

const setting: ContainerSetting = {
  imageId: 'sha256:abc',
  argv: ['make', 'bench'],
  run,
  cpus: '2-3',
  memoryNodes: '1',
  launcher: '/dist/launcher-amd64',
  outputFolder: '/scratch/output-1',
  resultFile: null,
  labels: { pinbench: 'me' },
  user: '65534:65534',
};

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
      SecurityOpt: ['no-new-privileges'],
      Init: true,
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
    expect(create.HostConfig.Binds).toEqual([
      '/dist/launcher-amd64:/.pinbench-launcher:ro',
      '/scratch/output-1:/pinbench:rw',
    ]);
  });

  test('start the launcher with the command as separate arguments and the variables as they are', () => {
    expect([create.Entrypoint, create.Cmd]).toEqual([['/.pinbench-launcher'], ['make', 'bench']]);
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

describe('a host process', () => {
  const host = {
    argv: ['make'],
    run,
    cpus: '1',
    tools: { taskset: '/bin/taskset', setarch: '/bin/setarch', launcher: '/dist/launcher' },
    directory: '/p',
    outputFolder: '/scratch/o',
    resultFile: null,
    inherited: { PATH: '/bin', HOME: '/h', GITHUB_TOKEN: 'secret', PINBENCH_OUTPUT: '/old' },
  };

  test('is wrapped in what the host has, outermost first', () => {
    expect(planHostProcess(host).argv).toEqual([
      '/bin/setarch',
      '--addr-no-randomize',
      '/bin/taskset',
      '--cpu-list',
      '1',
      '/dist/launcher',
      'make',
    ]);
  });

  test.each([
    [{ taskset: null, setarch: null, launcher: null }, ['make'], { cpus: null, aslr: null }, false],
    [
      { taskset: '/t', setarch: null, launcher: null },
      ['/t', '--cpu-list', '1', 'make'],
      { cpus: '1', aslr: null },
      false,
    ],
    [
      { taskset: null, setarch: '/s', launcher: '/l' },
      ['/s', '--addr-no-randomize', '/l', 'make'],
      { cpus: null, aslr: 'off' },
      true,
    ],
  ])('with %j asks for no more than that', (tools, argv, requested, framed) => {
    expect(planHostProcess({ ...host, tools })).toMatchObject({ argv, framed });
    expect(requestedOfHost({ ...host, tools })).toMatchObject(requested);
  });

  test('gets the suite’s variables and a few harmless ones, never a token', () => {
    expect(planHostProcess(host).env).toEqual({
      PATH: '/bin',
      HOME: '/h',
      A: 'b c',
      X: '$(x)',
      PINBENCH_OUTPUT: '/scratch/o',
    });
  });

  test('says what is lost, the more the fewer tools there are', () => {
    expect(lostWithoutContainer(host.tools)).not.toMatch(/taskset|setarch/);
    expect(lostWithoutContainer({ ...host.tools, taskset: null, setarch: null })).toMatch(/taskset.*setarch/);
  });
});
