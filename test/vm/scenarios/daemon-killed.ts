import { Engine } from '../guest/engine.ts';
import { runPinbench, startPinbench } from '../guest/product.ts';
import { FOUR_CPUS, type Scenario } from '../scenario.ts';

/** The engine dies in the middle of a run: nobody's regression, nothing goes on running, and the next run tidies up. */
export const daemonKilled: Scenario = {
  name: 'daemon-killed',
  about: 'dockerd killed with -9 in the middle of a run: infrastructure error, nothing left, the next run sweeps',
  machine: FOUR_CPUS,
  limitSeconds: 420,
  quick: false,
  async inside(guest) {
    const engine = new Engine(guest);
    await engine.withImage();
    const command = ['/bench/spin', '2', '600'];
    const running = (): number => guest.processes(...command).length;
    const { finished, perf } = startPinbench(guest, { command, invocations: 2, run: { timeout: '20m' } });
    await guest.until('the benchmark runs', () => running() > 0, 120);
    const killed = performance.now();
    await engine.kill();
    const { code } = await finished;
    guest.figure('seconds from the kill to the end of pinbench', ((performance.now() - killed) / 1000).toFixed(1));
    guest.equal('exit code', code, 4);
    guest.equal('status', perf()?.status, 'infrastructure error');
    guest.figure('why', perf()?.failure);
    guest.equal('processes of the benchmark left', running(), 0);
    guest.equal('CPUs of process 1, the shield being gone', guest.allowedCpus(1), '0-3');

    await engine.start();
    guest.equal('containers that the dead engine left', (await engine.ours()).length, 1);
    const next = await runPinbench(guest, { command: ['/bench/spin', '1', '1'] });
    guest.equal('exit code of the next run', next.code, 0);
    guest.matches('what it says', next.said, /removed 1 container/);
    guest.equal('containers left', await engine.ours(), []);
  },
};
