import { Engine } from '../guest/engine.ts';
import { runPinbench } from '../guest/product.ts';
import { FOUR_CPUS, type Scenario } from '../scenario.ts';

/** The benchmark ends with 0 and a fine figure; that the kernel killed half of it is known to the cgroup alone. */
export const oomChild: Scenario = {
  name: 'oom-child',
  about: 'a child is killed when memory runs out, its parent reports a figure and exits with 0: out of memory',
  machine: FOUR_CPUS,
  limitSeconds: 300,
  quick: true,
  async inside(guest) {
    const engine = new Engine(guest);
    await engine.withImage();
    const { code, perf } = await runPinbench(guest, { command: ['/bench/hungry-child'], run: { memory: '32MiB' } });
    guest.equal('exit code', code, 3);
    guest.equal('status', perf.status, 'out of memory');
    guest.figure('why', perf.failure);
    const [first] = perf.invocations;
    guest.equal('the benchmark itself', [first?.exitCode, first?.outOfMemory], [0, true]);
    guest.equal('containers left', await engine.ours(), []);
  },
};
