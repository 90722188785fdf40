import { Engine } from '../guest/engine.ts';
import type { Guest } from '../guest/guest.ts';
import { SPIN } from '../guest/partition.ts';
import { runPinbench } from '../guest/product.ts';
import { FOUR_CPUS, type Scenario } from '../scenario.ts';

const SECONDS = 6;

/** The kernel's tick interrupts a busy CPU 250 times a second, and hardly ever one that was booted without it. */
export const nohzFull: Scenario = {
  name: 'nohz-full',
  about:
    'booted with nohz_full: a busy CPU of the benchmark has next to no timer interrupts; the parameter is in the key',
  machine: { ...FOUR_CPUS, kernel: ['nohz_full=2-3', 'rcu_nocbs=2-3', 'irqaffinity=0-1'] },
  limitSeconds: 300,
  quick: false,
  async inside(guest) {
    guest.equal('CPUs without a tick', guest.read('/sys/devices/system/cpu/nohz_full'), '2-3');
    const usual = await ticksWhileBusy(guest, 1);
    guest.check('timer interrupts a second of busy CPU 1', usual > 100, usual, 'about 250, as the kernel is built');
    const few = await ticksWhileBusy(guest, 3);
    guest.check('timer interrupts a second of busy CPU 3', few <= 5, few, 'at most 5');

    await new Engine(guest).withImage();
    const { perf } = await runPinbench(guest, { command: ['/bench/spin', '1', '1'] });
    guest.equal('status', [perf.status, perf.isolation.violations], ['ok', []]);
    guest.matches('kernel parameters in the key', JSON.stringify(perf.environment.hard), /nohz_full=2-3/);
  },
};

/** Local timer interrupts a second of one CPU while a single thread keeps it busy. */
async function ticksWhileBusy(guest: Guest, cpu: number): Promise<number> {
  const before = timerInterrupts(guest, cpu);
  await guest.run(['taskset', '--cpu-list', `${cpu}`, SPIN, '1', `${SECONDS}`]);
  return Math.round((10 * (timerInterrupts(guest, cpu) - before)) / SECONDS) / 10;
}

function timerInterrupts(guest: Guest, cpu: number): number {
  const row = guest
    .read('/proc/interrupts')
    .split('\n')
    .find((line) => line.trim().startsWith('LOC:'));
  return Number(row?.trim().split(/\s+/)[cpu + 1]);
}
