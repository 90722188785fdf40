import { Engine } from '../guest/engine.ts';
import { runPinbench } from '../guest/product.ts';
import type { Scenario } from '../scenario.ts';

/** CPU 1 is the other half of CPU 0's core: who only leaves CPU 0 out gives the benchmark half a core. */
export const smt: Scenario = {
  name: 'smt',
  about: 'two hardware threads a core: auto takes whole cores, and half a core is remarked on',
  machine: { cpus: 4, threads: 2, nodes: 1, kernel: [] },
  limitSeconds: 300,
  quick: false,
  async inside(guest) {
    const siblings = [0, 1, 2, 3].map((cpu) =>
      guest.read(`/sys/devices/system/cpu/cpu${cpu}/topology/thread_siblings_list`),
    );
    guest.equal('hardware threads of one core', siblings, ['0-1', '0-1', '2-3', '2-3']);
    await new Engine(guest).withImage();
    const auto = await runPinbench(guest, { command: ['/bench/spin', '2', '1'] });
    guest.equal('exit code', auto.code, 0);
    guest.equal('CPUs asked for', auto.perf.isolation.requested.cpus, '2-3');
    guest.equal('CPUs inside', auto.perf.isolation.observed?.cpus, '2-3');
    guest.matches('why', auto.said, /CPUs 2-3,.* 1 whole core/);
    const half = await runPinbench(guest, { command: ['/bench/spin', '1', '1'], run: { cpus: '3' } });
    guest.matches('half a core', half.said, /shares cores with CPU 2/);
  },
};
