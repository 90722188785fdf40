/** Whether the CPUs that a suite names can be had, and their memory with them. */
import { cpusText, formatCpuList, isAuto, parseCpuList } from '../model/cpu-list.ts';
import { usageError } from '../model/errors.ts';
import type { Cpu, HostFacts } from '../model/ports/host.ts';

/** `wanted` is `auto` or a CPU list; `auto` takes only what is there. */
export function checkPinning(wanted: string, host: HostFacts): string[] {
  if (isAuto(wanted)) return [];
  const list = parseCpuList(wanted);
  refuseAbsent(wanted, list, host);
  const chosen = host.cpus.filter((cpu) => list.includes(cpu.id));
  refuseWithoutMemory(chosen, host);
  return farMemory(list, chosen, host);
}

function refuseAbsent(wanted: string, list: number[], host: HostFacts): void {
  const online = host.cpus.map((cpu) => cpu.id);
  const absent = list.filter((id) => !online.includes(id));
  const [offline] = absent.filter((id) => host.offlineCpus.includes(id));
  const missing = absent.filter((id) => !host.offlineCpus.includes(id));
  const asked = `\`cpus: "${wanted.slice(0, 80)}"\` asks for`;
  const expected = `CPUs among ${formatCpuList(online)}`;
  if (missing.length > 0) {
    throw usageError(`${asked} ${cpusText(missing)}, which this machine does not have`, {
      expected,
      fix: 'change the list, or use `auto`',
    });
  }
  if (offline === undefined) return;
  throw usageError(`${asked} ${cpusText(absent)}, which ${absent.length === 1 ? 'is' : 'are'} offline`, {
    expected,
    fix: `change the list, or bring the CPU online: echo 1 > /sys/devices/system/cpu/cpu${offline}/online`,
  });
}

/** Memory is bound to the node of the CPUs, and a node may be offline or have none. */
function refuseWithoutMemory(chosen: Cpu[], host: HostFacts): void {
  if (host.nodes.length === 0) return;
  for (const cpu of chosen) {
    const node = host.nodes.find(({ id }) => id === cpu.node);
    if (node !== undefined && node.memoryBytes !== 0) continue;
    const why = node === undefined ? 'is offline' : 'has no memory';
    const usable = host.nodes.filter(({ memoryBytes }) => memoryBytes !== 0).map(({ id }) => id);
    throw usageError(`CPU ${cpu.id} is in NUMA node ${cpu.node}, which ${why}`, {
      expected: `CPUs of a node that has memory: ${formatCpuList(usable) || 'there is none'}`,
      fix: 'name other CPUs, or use `auto`',
    });
  }
}

function farMemory(list: number[], chosen: Cpu[], host: HostFacts): string[] {
  const nodes = formatCpuList(chosen.map((cpu) => cpu.node));
  if (!/\D/.test(nodes)) return [];
  const sizes = host.nodes.map(({ id }) => host.cpus.filter((cpu) => cpu.node === id).length);
  const largest = Math.max(0, ...sizes);
  const tooMany =
    list.length > largest && largest > 0 ? ` (${list.length} CPUs, and no node has more than ${largest})` : '';
  const warnings = [
    `CPUs ${formatCpuList(list)} are in NUMA nodes ${nodes}${tooMany}: whether memory is near or far changes from run to run`,
  ];
  // The engine splits tmpfs options at commas, so only one node or a range can be written there.
  if (nodes.includes(','))
    warnings.push(`memory of /dev/shm and /tmp cannot be bound to nodes ${nodes}: name CPUs of neighbouring nodes`);
  return warnings;
}
