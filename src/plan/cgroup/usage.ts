/** What an invocation used, from the text of its cgroup's files. */
import type { Usage } from '../../model/ports/engine.ts';

/** Content by file name; null for a file that is not there, as some kernels and configurations lack each of them. */
type Files = Record<string, string | null>;

export function readUsage(files: Files, version: 'v1' | 'v2'): Usage {
  return version === 'v1' ? readV1(files) : readV2(files);
}

/**
 * For v1, which counts a kill in the group of the killed process and in none above it, so that the count of a container's
 * parent stays 0. `logged`: what the kernel's log says of the container, null when it could not be read; `seen`: the
 * engine was told of a kill, which now and then it is not.
 */
export function withKills(usage: Usage, logged: number | null, seen: boolean): Usage {
  return { ...usage, outOfMemoryKills: seen ? Math.max(1, logged ?? 0) : logged };
}

/** True for the line in which the kernel tells of a process that it killed in this container. */
export function tellsOfKill(line: string, container: string): boolean {
  const group = /^[^;]*;oom-kill:.*?\btask_memcg=([^,]*)/.exec(line)?.[1];
  return group?.includes(container) ?? false;
}

function readV1(files: Files): Usage {
  return {
    cpuSeconds: scaled(whole(files['cpuacct.usage']), 1e9),
    throttledSeconds: scaled(throttled(files, 'throttled_time'), 1e9),
    peakMemoryBytes: whole(files['memory.max_usage_in_bytes']),
    outOfMemoryKills: row(files['memory.oom_control'], 'oom_kill'),
    pressure: null,
  };
}

function readV2(files: Files): Usage {
  const cpu = stalled(files['cpu.pressure']);
  const memory = stalled(files['memory.pressure']);
  const io = stalled(files['io.pressure']);
  return {
    cpuSeconds: scaled(row(files['cpu.stat'], 'usage_usec'), 1e6),
    throttledSeconds: scaled(throttled(files, 'throttled_usec'), 1e6),
    peakMemoryBytes: whole(files['memory.peak']),
    outOfMemoryKills: row(files['memory.events'], 'oom_kill'),
    pressure: cpu === null || memory === null || io === null ? null : { cpu, memory, io },
  };
}

/**
 * cpu.stat counts what a limit of this very group took. The limit of a group above it, which stops a benchmark as well,
 * is only seen in cpu.stat.local (Linux 6.6 and later), which counts both.
 */
function throttled(files: Files, name: string): number | null {
  const counts = [row(files['cpu.stat'], name), row(files['cpu.stat.local'], name)].filter((count) => count !== null);
  return counts.length === 0 ? null : Math.max(...counts);
}

/** Seconds in which some task waited. https://docs.kernel.org/accounting/psi.html : total is in microseconds. */
function stalled(text: string | null | undefined): number | null {
  return scaled(whole(/^some .*\btotal=(\d+)$/m.exec(text ?? '')?.[1]), 1e6);
}

function row(text: string | null | undefined, name: string): number | null {
  const line = (text ?? '').split('\n').find((candidate) => candidate.startsWith(`${name} `));
  return whole(line?.slice(name.length));
}

function whole(text: string | null | undefined): number | null {
  const digits = (text ?? '').trim();
  return /^\d+$/.test(digits) ? Number(digits) : null;
}

function scaled(count: number | null, per: number): number | null {
  return count === null ? null : count / per;
}
