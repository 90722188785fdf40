import { Engine } from '../guest/engine.ts';
import { startPinbench } from '../guest/product.ts';
import type { Scenario } from '../scenario.ts';

/** The smallest cloud machine: its two CPUs are two threads of one core, and the system needs that core. */
export const oneCore: Scenario = {
  name: 'one-core',
  about: 'two CPUs that are one core: refused in words, before anything runs',
  machine: { cpus: 2, threads: 2, nodes: 1, kernel: [] },
  limitSeconds: 300,
  quick: false,
  async inside(guest) {
    const engine = new Engine(guest);
    await engine.withImage();
    const { finished, perf } = startPinbench(guest, { command: ['/bench/spin', '1', '1'] });
    const { code, stderr } = await finished;
    guest.equal('exit code', code, 2);
    guest.matches('what is said', stderr, /one physical core/);
    guest.equal('perf.json', perf(), null);
    guest.equal('containers', await engine.ours(), []);
  },
};
