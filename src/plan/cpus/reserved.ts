/** CPUs that `auto` must not take although they are online. */
import { readCpuList } from '../../model/cpu-list.ts';
import type { HostFacts } from '../../model/ports/host.ts';

/**
 * Inside a container the whole machine's CPUs can be seen, and most of them may belong to others: only the allowed
 * ones count, and the first core of those is the runner's. On the machine itself they say nothing of
 * the benchmark's CPUs, which a shield or the runner's set-up may have parted from them. CPUs of a node without memory are
 * no good, because memory is bound to the node of the CPUs. `runner` are CPUs that the set-up keeps for the runner.
 */
export function reservedCpus(
  host: Pick<HostFacts, 'cpus' | 'nodes' | 'virtualization' | 'allowedCpus'>,
  runner: number[] = [],
): number[] {
  const bare = new Set(host.nodes.filter((node) => node.memoryBytes === 0).map((node) => node.id));
  const poor = host.cpus.filter((cpu) => bare.has(cpu.node)).map((cpu) => cpu.id);
  return [...new Set([...runner, ...poor, ...notOfContainer(host)])].sort((a, b) => a - b);
}

function notOfContainer(host: Pick<HostFacts, 'cpus' | 'virtualization' | 'allowedCpus'>): number[] {
  const allowed = new Set(readCpuList(host.allowedCpus ?? '') ?? []);
  const inside = host.cpus.filter((cpu) => allowed.has(cpu.id));
  const inContainer = host.virtualization?.startsWith('container') === true;
  if (!inContainer || inside.length === 0 || inside.length === host.cpus.length) return [];
  const others = host.cpus.filter((cpu) => !allowed.has(cpu.id));
  const first = inside.reduce((least, cpu) => (cpu.id < least.id ? cpu : least));
  // CPU 0's core is left out in any case, so it is the runner's as well.
  const runner = first.id === 0 ? [] : inside.filter((cpu) => cpu.package === first.package && cpu.core === first.core);
  return [...others, ...runner].map((cpu) => cpu.id);
}
