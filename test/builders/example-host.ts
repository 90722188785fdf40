/** A machine of four CPUs on two cores, for every test that needs one. */
import type { Cpu, HostFacts } from '../../src/model/ports/host.ts';

export function exampleCpu(id: number, core: number | null, node = 0): Cpu {
  return { id, core, package: 0, node, type: null, capacity: 1024, maxKhz: 3_500_000 };
}

export const exampleHostFacts: HostFacts = {
  machine: 'a1b2',
  virtualization: 'none',
  architecture: 'x86_64',
  kernel: '6.12.0',
  kernelParameters: ['nohz_full=2-3', 'mitigations=off'],
  cpuModel: 'Some CPU (GenuineIntel/6/167/1)',
  microcode: '0x1',
  cpus: [0, 1, 2, 3].map((id) => exampleCpu(id, id % 2)),
  offlineCpus: [],
  allowedCpus: '0-3',
  memoryBytes: 16 * 1024 ** 3,
  nodes: [
    { id: 0, memoryBytes: 8 * 1024 ** 3 },
    { id: 1, memoryBytes: 8 * 1024 ** 3 },
  ],
  smt: 'on',
  governor: 'performance',
  scalingDriver: 'intel_pstate',
  scalingMode: 'active',
  frequencyLimits: '800000-3500000',
  turbo: 'off',
  transparentHugePages: 'madvise',
  numaBalancing: '0',
  samePageMerging: '0',
  mitigations: { retbleed: 'Vulnerable', spectre_v1: 'Mitigation: barriers' },
  clocksource: 'tsc',
  swapBytes: 0,
  cgroup: 'v2',
  cgroupReadable: true,
  biosVersion: 'Maker 1.2 01/02/2026',
  distribution: 'Debian GNU/Linux 12 (bookworm)',
};
