import { expect, test } from 'vitest';
import type { ExecutionBackend } from '../../../../src/app/backends/backend.ts';
import { type Containers, dockerBackend } from '../../../../src/app/backends/docker.ts';
import { hostBackend, type Processes } from '../../../../src/app/backends/host.ts';
import { podmanBackend } from '../../../../src/app/backends/podman.ts';
import { describeRunContext } from '../../../../src/app/run/run-context.ts';
import type { RunSpec, Suite } from '../../../../src/model/config.ts';
import { exampleCpu, exampleHostFacts } from '../../../builders/example-host.ts';

const GIBIBYTE = 1024 ** 3;

function suiteWith(run: Partial<RunSpec>): Suite {
  const defaults: RunSpec = {
    command: ['make', 'bench'],
    invocations: 10,
    cpus: 'auto',
    pids: 1024,
    timeoutSeconds: 1200,
    env: {},
    memoryBytes: 2 * GIBIBYTE,
    shmBytes: GIBIBYTE / 4,
    tmpBytes: GIBIBYTE,
    aslr: 'off',
    shield: 'auto',
    leave: [],
    maxSteal: 0.001,
    maxInterrupts: 1000,
  };
  const image = { name: 'bench:1', args: {}, timeoutSeconds: 3600 };
  return { name: 'parser', directory: '/clone', image, run: { ...defaults, ...run }, results: { format: 'auto' } };
}

/** Four nodes of two cores each. */
const large = {
  ...exampleHostFacts,
  cpus: Array.from({ length: 8 }, (_, id) => exampleCpu(id, id, id >> 1)),
  nodes: [0, 1, 2, 3].map((id) => ({ id, memoryBytes: 8 * GIBIBYTE })),
};

const place = { owner: 'me', outputs: '/scratch', host: { facts: async () => exampleHostFacts } };
const engine = { name: 'docker', version: '28.2.2', api: '1.48', runtime: null, runc: '1.1.5', containerd: '1.7.29' };
const known = { cgroupDriver: 'systemd', seccomp: true, rootless: false };
const containers = { ...place, user: '65534:65534', launcher: '/l', engine: { ...engine, ...known } };
const docker = (more: object = {}) => dockerBackend({ ...containers, ...more } as unknown as Containers);
const ofPodman = { ...containers, engine: { ...containers.engine, name: 'podman', version: '5.0.0', runtime: 'crun' } };
const podman = podmanBackend(ofPodman as unknown as Containers, '/scratch');
const tools = { launcher: '/l', taskset: '/bin/taskset', setarch: '/bin/setarch' };
const processes = { ...place, tools, inherited: { PATH: '/bin' } };
const onHost = (more: object = {}) => hostBackend({ ...processes, ...more } as unknown as Processes);

const seen = { shield: 'partition', speculation: 'thread vulnerable', grade: 'B', baseImage: 'sha256:1' } as const;

test.each<[name: string, backend: ExecutionBackend, run: Partial<RunSpec>, key: string]>([
  ['a container', docker(), {}, '442e59a196c9c030fdb5ce80a6fd1ea0f7520ac6a0cb78db5f39030b9b46f0a3'],
  [
    'a container that differs in all that a suite sets',
    docker(),
    {
      cpus: '0,2',
      memoryBytes: 3 * GIBIBYTE,
      shmBytes: 1,
      tmpBytes: 2,
      pids: 3,
      aslr: 'on',
      user: '7:8',
      env: { B: '2', A: '1' },
      pool: 'rack',
      command: ['other'],
    },
    '45b4dd810db33d71b8fbecee7d2db124cc1519da7824b4a7c08530cd50702311',
  ],
  [
    'CPUs of two nodes',
    docker({ host: { facts: async () => large } }),
    { cpus: '2-5' },
    '141db3162f9c756f14e27b1c9964c4b0c89a113aee5828bb0567c6aa471333e7',
  ],
  [
    'CPUs of nodes apart',
    docker({ host: { facts: async () => large } }),
    { cpus: '0,4' },
    '1eaecb8f027f74d025ec7fb019e08205e158887db55632434c2444886547074f',
  ],
  ['a container of Podman', podman, {}, '871fcd41e4b10573b5175822ed34685b64a430f6cf12109870291d0ef3895faf'],
  [
    'a process of the host',
    onHost(),
    { user: '7:8', pids: 9 },
    '81f393cd09733da04ead573d3e009f5489e1f72ef1d02c1701f2a5c9f90d3ed1',
  ],
  [
    'a process with tools alone',
    onHost({ tools: { ...tools, launcher: null } }),
    { aslr: 'on' },
    'dad22712d1ed7e5cf261a2b1bf269833f38c2447ef50f9317759a29c71ae164d',
  ],
  [
    'a process with nothing',
    onHost({ tools: { launcher: null, taskset: null, setarch: null } }),
    {},
    '219f5b0527ea276d111ffdfd8e8936a8945f08e5d1eb1536413387946906efad',
  ],
])('the environment key of %s stays what it is: changing it cuts stored histories', async (_, backend, run, key) => {
  const context = await describeRunContext(suiteWith(run), backend);
  expect(context.fingerprint(seen).key).toBe(key);
});
