import { Engine, IMAGE } from '../guest/engine.ts';
import { CpuGroup } from '../guest/partition.ts';
import { sharesPrinted } from '../guest/product.ts';
import { BENCHMARK_CPUS, FOUR_CPUS, type Scenario } from '../scenario.ts';

/** Why no CPU list is given to the engine while a partition is in force: it looks for them in the root cgroup's rest. */
export const partitionAndCpuset: Scenario = {
  name: 'partition-and-cpuset',
  about: 'under a partition the engine refuses its CPUs by name, and gives them to a container placed inside it',
  machine: FOUR_CPUS,
  limitSeconds: 300,
  quick: false,
  async inside(guest) {
    const engine = new Engine(guest);
    await engine.withImage();
    guest.figure('engine', (await engine.docker('version', '--format', '{{.Server.Version}}')).stdout.trim());
    guest.equal('partition made', new CpuGroup(guest, 'bench', BENCHMARK_CPUS).become('root'), 'root');

    const plain = ['run', '--rm', '--network', 'none'];
    const status = [IMAGE, '/bin/busybox', 'grep', 'Cpus_allowed_list', '/proc/self/status'];
    const refused = await engine.docker(...plain, '--cpuset-cpus', BENCHMARK_CPUS, ...status);
    guest.equal('exit code with --cpuset-cpus', refused.code, 125);
    guest.matches('what the engine says', refused.stderr.trim(), /Requested CPUs are not available/);

    const elsewhere = await engine.docker(...plain, ...status);
    guest.matches('CPUs of a container outside', elsewhere.stdout.trim(), /^Cpus_allowed_list:\s+0-1$/);
    const placed = await engine.docker(...plain, '--cgroup-parent', '/bench', ...status);
    guest.matches('CPUs of a container inside', placed.stdout.trim(), /^Cpus_allowed_list:\s+2-3$/);
    const one = [IMAGE, '/bin/busybox', 'taskset', '8', '/bench/spin', '2', '1'];
    const narrowed = await engine.docker(...plain, '--cgroup-parent', '/bench', ...one);
    guest.equal('per cent of CPU time with an affinity of CPU 3', sharesPrinted(narrowed.stdout), { 3: 100 });
  },
};
