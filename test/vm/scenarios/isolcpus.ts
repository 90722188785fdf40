import { Engine } from '../guest/engine.ts';
import { PINBENCH } from '../guest/guest.ts';
import { CpuGroup, checkHeap } from '../guest/partition.ts';
import { runPinbench, sharesOf } from '../guest/product.ts';
import { BENCHMARK_CPUS, FOUR_CPUS, type Scenario } from '../scenario.ts';

/** The widely recommended boot parameter makes a parallel benchmark serial: it must be told, not measured. */
export const isolcpus: Scenario = {
  name: 'isolcpus',
  about: 'booted with isolcpus=domain: two threads share one CPU, no partition can be made, and doctor says so',
  machine: { ...FOUR_CPUS, kernel: ['isolcpus=domain,2-3'] },
  limitSeconds: 420,
  quick: true,
  async inside(guest) {
    guest.equal('CPUs that the kernel calls isolated', guest.read('/sys/devices/system/cpu/isolated'), '2-3');
    const group = new CpuGroup(guest, 'bench', BENCHMARK_CPUS);
    checkHeap(guest, 'two threads in a cpuset of two CPUs', await group.shares(2, 2));
    guest.matches('partition of kind root', group.become('root'), /^root invalid/);

    await new Engine(guest).withImage();
    const { perf } = await runPinbench(guest, { command: ['/bench/spin', '2', '1'] });
    guest.figure('status of a run', [perf.status, perf.failure, perf.isolation.violations]);
    checkHeap(guest, 'its two threads', sharesOf(perf));
    guest.matches('kernel parameters in its key', JSON.stringify(perf.environment.hard), /isolcpus=domain,2-3/);

    const doctor = await guest.run(['node', `${PINBENCH}/dist/cli.js`, 'doctor', '--quick', '--json', '--no-save']);
    const { grade, checks } = readReport(doctor.stdout);
    guest.figure('grade', grade);
    const check = checks.find(({ id }) => id === 'isolcpus');
    guest.equal('what doctor makes of isolcpus', check?.status, 'fail');
    guest.figure('what it says', check?.observed);
    guest.figure('what it advises', check?.fix);
  },
};

interface DoctorReport {
  grade: string;
  checks: { id: string; status: string; observed: string; fix: string | null }[];
}

function readReport(text: string): DoctorReport {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`doctor --json printed something else: ${text.slice(0, 500)}`);
  }
}
