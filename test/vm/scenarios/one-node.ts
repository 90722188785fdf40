import { Engine } from '../guest/engine.ts';
import { runPinbench } from '../guest/product.ts';
import type { Scenario } from '../scenario.ts';

/** Most machines: no table of memory nodes, and the kernel makes one up. */
export const oneNode: Scenario = {
  name: 'one-node',
  about: 'no NUMA: every CPU but CPU 0, memory node 0',
  machine: { cpus: 4, threads: 1, nodes: 1, kernel: [] },
  limitSeconds: 300,
  quick: false,
  async inside(guest) {
    guest.equal('memory nodes of the machine', guest.read('/sys/devices/system/node/online'), '0');
    await new Engine(guest).withImage();
    const { code, perf } = await runPinbench(guest, { command: ['/bench/spin', '3', '1'] });
    guest.equal('exit code', code, 0);
    guest.equal('status', [perf.status, perf.isolation.violations], ['ok', []]);
    guest.equal('CPUs inside', perf.isolation.observed?.cpus, '1-3');
    guest.equal('memory nodes inside', perf.isolation.observed?.memoryNodes, '0');
  },
};
