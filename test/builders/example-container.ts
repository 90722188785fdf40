/** A container that asks for all that can be asked for. */
import type { RunSpec } from '../../src/model/config.ts';
import type { ContainerSetting } from '../../src/plan/container.ts';

export const exampleRunSpec: RunSpec = {
  command: ['make', 'bench'],
  invocations: 10,
  cpus: 'auto',
  memoryBytes: 1024,
  shmBytes: 64,
  tmpBytes: 128,
  pids: 9,
  timeoutSeconds: 60,
  env: { A: 'b c', X: '$(x)' },
  aslr: 'off',
  shield: 'auto',
  leave: [],
  maxSteal: 0.001,
  maxInterrupts: 1000,
};

export const exampleContainer: ContainerSetting = {
  imageId: 'sha256:abc',
  argv: ['make', 'bench'],
  run: exampleRunSpec,
  cpus: '2-3',
  memoryNodes: '1',
  launch: ['--aslr', 'off', '--init', 'on', '--'],
  seccomp: '{"defaultAction":"SCMP_ACT_ERRNO"}',
  cgroup: { parent: '/pinbench/run/1', partition: false },
  launcher: '/dist/launcher-amd64',
  volumes: [],
  outputFolder: '/scratch/output-1',
  resultFile: null,
  labels: { pinbench: 'me' },
  user: '65534:65534',
};
