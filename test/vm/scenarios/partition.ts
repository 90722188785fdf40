import { Engine, IMAGE } from '../guest/engine.ts';
import { CpuGroup, checkHalves, checkHeap } from '../guest/partition.ts';
import { runPinbench, sharesOf, sharesPrinted } from '../guest/product.ts';
import { BENCHMARK_CPUS, FOUR_CPUS, type Scenario } from '../scenario.ts';

/** Why a shield is a partition of kind `root`: it is exclusive and still balances threads; `isolated` does not. */
export const partition: Scenario = {
  name: 'partition',
  about: 'CPUs taken from everything else: two threads get one each, all others are confined, and it can be undone',
  machine: FOUR_CPUS,
  limitSeconds: 420,
  quick: true,
  async inside(guest) {
    const other = guest.busyLoop();
    const group = new CpuGroup(guest, 'bench', BENCHMARK_CPUS);
    checkHalves(guest, 'two threads in a plain cpuset', await group.shares(2, 2), ['2', '3']);
    guest.equal('CPUs of a process outside, before', guest.allowedCpus(other.pid), '0-3');

    guest.equal('partition made of kind isolated', group.become('isolated'), 'isolated');
    checkHeap(guest, 'two threads in it', await group.shares(2, 2));

    guest.equal('partition made of kind root', group.become('root'), 'root');
    guest.equal('CPUs of a process outside', guest.allowedCpus(other.pid), '0-1');
    guest.equal('CPUs of process 1', guest.allowedCpus(1), '0-1');
    checkHalves(guest, 'two threads in it', await group.shares(2, 2), ['2', '3']);

    const engine = new Engine(guest);
    await engine.withImage();
    const inside = ['run', '--rm', '--network', 'none', '--cgroup-parent', '/bench', IMAGE];
    const { stdout } = await engine.docker(...inside, '/bench/spin', '2', '2');
    checkHalves(guest, 'two threads in a container in it', sharesPrinted(stdout), ['2', '3']);

    guest.equal('partition given up', group.become('member'), 'member');
    guest.equal('CPUs of a process outside, after', guest.allowedCpus(other.pid), '0-3');

    group.remove();
    const { code, perf } = await runPinbench(guest, { command: ['/bench/spin', '2', '2'], run: { shield: 'on' } });
    guest.equal('exit code of a shielded run', code, 0);
    guest.equal('its status and why', [perf.status, perf.failure, perf.isolation.violations], ['ok', null, []]);
    guest.equal('its shield', perf.isolation.shield, {
      mode: 'partition',
      cpus: '2-3',
      others: '0-1',
      reason: perf.isolation.shield?.reason,
    });
    guest.equal('its CPUs inside', perf.isolation.observed?.cpus, '2-3');
    checkHalves(guest, 'its two threads', sharesOf(perf), ['2', '3']);
    guest.equal('CPUs of a process outside, after it', guest.allowedCpus(other.pid), '0-3');
    guest.equal('CPUs of process 1, after it', guest.allowedCpus(1), '0-3');
    other.stop();
  },
};
