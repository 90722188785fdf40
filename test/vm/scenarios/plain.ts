import { Engine } from '../guest/engine.ts';
import { checkHalves } from '../guest/partition.ts';
import { runPinbench, sharesOf } from '../guest/product.ts';
import { FOUR_CPUS, type Scenario } from '../scenario.ts';

/** Nothing special: a run on cgroup v2 is `ok`, pinned as asked, and its figures come from the cgroup's files. */
export const plain: Scenario = {
  name: 'plain',
  about: 'a run on cgroup v2 and two memory nodes: ok, isolation held, usage counted',
  machine: FOUR_CPUS,
  limitSeconds: 300,
  quick: true,
  async inside(guest) {
    await new Engine(guest).withImage();
    const { code, perf } = await runPinbench(guest, { command: ['/bench/spin', '2', '1'], invocations: 2 });
    guest.equal('exit code', code, 0);
    guest.equal('status', perf.status, 'ok');
    guest.equal('isolation held', [perf.isolation.held, perf.isolation.violations], [true, []]);
    guest.equal('CPUs inside', perf.isolation.observed?.cpus, '2-3');
    guest.equal('memory nodes inside', perf.isolation.observed?.memoryNodes, '1');
    guest.equal('cgroup version', perf.environment.hard.cgroup, 'v2');
    checkHalves(guest, 'per cent of CPU time on each CPU', sharesOf(perf), ['2', '3']);
    for (const { cpuSeconds, throttledSeconds, peakMemoryBytes, pressure } of perf.invocations) {
      // Two threads for one second; the start of a container under an emulator takes some more.
      guest.check('CPU seconds of an invocation', within(cpuSeconds, 1.5, 8), cpuSeconds, 'about 2');
      guest.equal('throttled seconds', throttledSeconds, 0);
      guest.check(
        'peak memory',
        within(peakMemoryBytes, 2 ** 16, 2 ** 27),
        peakMemoryBytes,
        'up to the limit of 128 MiB',
      );
      guest.check('pressure', pressure !== null, pressure, 'seconds waited for CPU, memory and storage');
    }
  },
};

function within(value: number | null, least: number, most: number): boolean {
  return value !== null && value >= least && value <= most;
}
