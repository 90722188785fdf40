/** Whether this machine can grant the limits that a suite sets. */
import type { RunSpec } from '../model/config.ts';
import { formatCpuList, isAuto, readCpuList } from '../model/cpu-list.ts';
import { usageError } from '../model/errors.ts';
import type { HostFacts } from '../model/ports/host.ts';

/** The container's init and the benchmark itself. */
const FEWEST_PIDS = 2;
/** PID_MAX_LIMIT of a 64-bit kernel: there can never be more tasks. https://man7.org/linux/man-pages/man5/proc_sys_kernel.5.html */
const MOST_PIDS = 4_194_304;

export function checkLimits(run: RunSpec, host: HostFacts): string[] {
  refusePids(run.pids);
  const memory = sizeText(run.memoryBytes);
  if (run.memoryBytes > host.memoryBytes) {
    throw usageError(`\`memory: ${memory}\` is more than this machine has`, {
      expected: `at most ${sizeText(host.memoryBytes)}`,
      fix: 'set a smaller `memory`, or run on a larger machine',
    });
  }
  if (run.shmBytes > run.memoryBytes) {
    throw usageError(`\`shm: ${sizeText(run.shmBytes)}\` is more than \`memory: ${memory}\``, {
      expected: 'less, because what is in /dev/shm counts as memory',
      fix: 'set a larger `memory` or a smaller `shm`',
    });
  }
  return [...tmpfsAboveMemory(run), ...memoryAboveNode(run, host)];
}

function refusePids(pids: number): void {
  if (Number.isInteger(pids) && pids >= FEWEST_PIDS && pids <= MOST_PIDS) return;
  throw usageError(`\`pids: ${pids}\` is not a limit that a container can run under`, {
    expected: `a whole number from ${FEWEST_PIDS} (the container's init and the benchmark) to ${MOST_PIDS}`,
    fix: 'set `pids` to what the benchmark needs; each thread counts',
  });
}

/** https://docs.kernel.org/filesystems/tmpfs.html */
function tmpfsAboveMemory({ shmBytes, tmpBytes, memoryBytes }: RunSpec): string[] {
  if (shmBytes + tmpBytes <= memoryBytes) return [];
  return [
    `/dev/shm and /tmp may hold ${sizeText(shmBytes + tmpBytes)} together, and all of it counts against ` +
      `\`memory: ${sizeText(memoryBytes)}\`: a benchmark that fills them is killed when memory runs out`,
  ];
}

/** A benchmark has the memory of its CPUs' nodes only; `auto` stays in one node. */
function memoryAboveNode({ cpus, memoryBytes }: RunSpec, host: HostFacts): string[] {
  const named = readCpuList(isAuto(cpus) ? '' : cpus) ?? [];
  const nodes = new Set(host.cpus.filter((cpu) => named.includes(cpu.id)).map((cpu) => cpu.node));
  const sizes = host.nodes.filter(({ id }) => nodes.size === 0 || nodes.has(id)).map((node) => node.memoryBytes);
  if (sizes.length === 0 || sizes.includes(null)) return [];
  const known = sizes.map((bytes) => bytes ?? 0);
  const most = nodes.size === 0 ? Math.max(...known) : known.reduce((sum, bytes) => sum + bytes, 0);
  if (memoryBytes <= most) return [];
  const where = nodes.size === 0 ? 'no NUMA node has' : `NUMA node ${formatCpuList(nodes)} has no`;
  return [
    `\`memory: ${sizeText(memoryBytes)}\` is bound to the node of the CPUs, and ${where} more than ${sizeText(most)}: ` +
      'the benchmark runs out of memory before its limit',
  ];
}

function sizeText(bytes: number): string {
  const [unit, size]: [string, number] = bytes >= 2 ** 30 ? ['GiB', 2 ** 30] : ['MiB', 2 ** 20];
  return `${Number((bytes / size).toFixed(bytes >= 2 ** 20 ? 1 : 4))} ${unit}`;
}
