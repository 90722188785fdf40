import { describe, expect, test } from 'vitest';
import { readInspected } from '../../../src/io/engine/container-view.ts';
import { contradictions, type OutsideView } from '../../../src/isolation/inspection.ts';
import { type ContainerCreate, planContainer, withLauncher } from '../../../src/plan/container.ts';

const asked: ContainerCreate = withLauncher(
  planContainer({
    imageId: 'sha256:abc',
    argv: ['make'],
    run: {
      invocations: 1,
      cpus: 'auto',
      memoryBytes: 1024,
      shmBytes: 64,
      tmpBytes: 128,
      pids: 9,
      timeoutSeconds: 60,
      env: {},
      aslr: 'off',
      shield: 'off',
      leave: [],
      maxSteal: 0.001,
      maxInterrupts: 1000,
    },
    cpus: '1',
    memoryNodes: '0',
    launch: ['--init', 'on', '--'],
    seccomp: '{}',
    cgroup: { parent: null, partition: false },
    launcher: '/dist/launcher',
    volumes: [
      { path: '/data', filled: false },
      { path: '/cache', filled: true },
    ],
    outputFolder: '/scratch/output',
    resultFile: null,
    labels: { pinbench: 'me' },
    user: '65534:65534',
  }).create,
  { file: '/scratch/launcher', word: '0f' },
  'pinbench-me-volume',
);

/** As Docker 20.10 answers to `GET /containers/ID/json`. */
const answer = {
  Config: {
    Entrypoint: ['/.pinbench-0f'],
    Cmd: ['--init', 'on', '--', 'make'],
    User: '65534:65534',
    Healthcheck: { Test: ['NONE'] },
    Volumes: { '/data': {}, '/cache': {} },
  },
  HostConfig: {
    Memory: 1024,
    PidsLimit: 9,
    ReadonlyRootfs: true,
    Privileged: false,
    NetworkMode: 'none',
    CapAdd: null,
    SecurityOpt: ['no-new-privileges', 'seccomp={}'],
    PidMode: '',
    IpcMode: 'private',
    UTSMode: '',
    Devices: [],
    DeviceRequests: null,
    VolumesFrom: null,
  },
  Mounts: [
    { Type: 'bind', Source: '/scratch/launcher', Destination: '/.pinbench-0f', RW: false },
    { Type: 'bind', Source: '/scratch/output', Destination: '/pinbench', RW: true },
    { Type: 'volume', Name: 'pinbench-me-volume-2', Destination: '/cache', RW: false },
    { Type: 'volume', Name: 'of the image, hidden by the tmpfs', Destination: '/data', RW: true },
  ],
};

type Answer = typeof answer;

function engineSays(change: (answer: Answer) => unknown): string[] {
  const changed = structuredClone(answer);
  change(changed);
  return contradictions(asked, readInspected(changed), null, () => undefined);
}

describe('what the engine says of the container', () => {
  test('agrees with what was asked for', () => {
    expect(engineSays(() => {})).toEqual([]);
  });

  test.each<[string, (answer: Answer) => unknown, string]>([
    ['another entrypoint', ({ Config }) => Config.Entrypoint.unshift('/evil'), 'the entrypoint: asked for'],
    ['another command', ({ Config }) => Config.Cmd.push('more'), 'the command: asked for'],
    ['another user', ({ Config }) => Object.assign(Config, { User: '' }), 'the user: asked for "65534:65534"'],
    ['more memory', ({ HostConfig }) => Object.assign(HostConfig, { Memory: 0 }), 'but the engine says 0'],
    ['no limit of processes', ({ HostConfig }) => Object.assign(HostConfig, { PidsLimit: null }), 'pids: asked for 9'],
    ['a writable root', ({ HostConfig }) => Object.assign(HostConfig, { ReadonlyRootfs: false }), 'read-only root'],
    ['a privileged one', ({ HostConfig }) => Object.assign(HostConfig, { Privileged: true }), 'privileged: asked'],
    ['a network', ({ HostConfig }) => Object.assign(HostConfig, { NetworkMode: 'bridge' }), 'the network: asked for'],
    ['a capability', ({ HostConfig }) => Object.assign(HostConfig, { CapAdd: ['SYS_ADMIN'] }), 'added capabilities'],
    ['a namespace of the host', ({ HostConfig }) => Object.assign(HostConfig, { PidMode: 'host' }), '["PidMode"]'],
    ['another container’s', ({ HostConfig }) => Object.assign(HostConfig, { IpcMode: 'container:x' }), '["IpcMode"]'],
    ['a device', ({ HostConfig }) => Object.assign(HostConfig, { Devices: [{}] }), 'devices of the host'],
    ['no filter', ({ HostConfig }) => HostConfig.SecurityOpt.pop(), 'security option "seccomp={}"'],
    ['a health check', ({ Config }) => Object.assign(Config.Healthcheck, { Test: ['CMD', 'x'] }), 'a health check'],
    ['no launcher', ({ Mounts }) => Mounts.shift(), '/.pinbench-0f: a mount was asked for'],
    [
      'a launcher that can be written to',
      ({ Mounts }) => Object.assign(Mounts[0] ?? {}, { RW: true }),
      '"/.pinbench-0f": the engine says that a writable bind is there',
    ],
    [
      'a volume on the disk',
      ({ Mounts }) => Mounts.push({ Type: 'volume', Name: 'x', Destination: '/more', RW: true }),
      '"/more": the engine says that a writable volume is there',
    ],
    [
      'a volume in the launcher’s place',
      ({ Mounts }) => Object.assign(Mounts[0] ?? {}, { Type: 'volume' }),
      '"/.pinbench-0f": the engine says that a read-only volume is there',
    ],
  ])('%s', (_what, change, sentence) => {
    const said = engineSays(change);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(sentence);
  });
});

describe('what the host’s kernel says of the first process', () => {
  const status =
    'Name:\tx\nCapEff:\t0000000000000000\nNoNewPrivs:\t1\nSeccomp:\t2\nCpus_allowed_list:\t1\nMems_allowed_list:\t0\n';
  const mountinfo = [
    '1 0 0:1 / / ro,relatime - overlay overlay ro',
    '2 1 0:2 / /proc rw - proc proc rw',
    '3 1 0:3 / /sys/fs/cgroup ro - cgroup2 cgroup rw',
    '',
  ].join('\n');
  const seen: OutsideView = { isLauncher: true, status, mountinfo };
  const frame = (files: Record<string, string>) => (file: string) => files[file];
  const honest = { '/proc/self/status': status, '/proc/self/mountinfo': mountinfo };
  const against = (outside: OutsideView, files: Record<string, string> = honest): string[] =>
    contradictions(asked, null, outside, frame(files));

  test('agrees with the frame, or is not to be seen', () => {
    expect(against(seen)).toEqual([]);
    expect(against({ isLauncher: null, status: null, mountinfo: null })).toEqual([]);
    expect(against(seen, {})).toEqual([]);
  });

  test('agrees with a frame whose last file was cut', () => {
    expect(against(seen, { '/proc/self/mountinfo': mountinfo.slice(0, 100) })).toEqual([]);
  });

  test.each<[string, OutsideView, string]>([
    [
      'another program',
      { ...seen, isLauncher: false },
      "the first process in the container is not pinbench's launcher",
    ],
    [
      'a capability',
      { ...seen, status: status.replace('CapEff:\t0', 'CapEff:\tf') },
      "capabilities: the frame says 0000000000000000, but the host's kernel says f000000000000000",
    ],
    ['no filter', { ...seen, status: status.replace('Seccomp:\t2', 'Seccomp:\t0') }, 'seccomp: the frame says 2'],
    ['all CPUs', { ...seen, status: status.replace('list:\t1', 'list:\t0-7') }, 'CPUs: the frame says 1'],
    [
      'other mounts',
      { ...seen, mountinfo: mountinfo.replace('cgroup2 cgroup', 'tmpfs tmpfs') },
      "mounts: the frame names others than the host's kernel",
    ],
    [
      'a mount that covers another',
      { ...seen, mountinfo: mountinfo.replace('\n3 ', '\n4 1 0:4 / /proc rw - tmpfs tmpfs rw\n3 ') },
      'mounts: the frame names others',
    ],
  ])('%s', (_what, outside, sentence) => {
    const said = against(outside);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(sentence);
  });
});
