/** Decides the words that stand between the launcher and the command: how the command is to be started. */

/** What the launcher sets on the process that becomes the command. What is left out stays as it was inherited. */
export interface LaunchRequest {
  aslr: 'on' | 'off';
  /** CPU list in the kernel's notation; null where a cpuset has pinned already. */
  cpus: string | null;
  /** -20 to 19; below 0 needs CAP_SYS_NICE. */
  nice?: number;
  /** Real-time policies take a priority from 1 to 99 and need CAP_SYS_NICE. */
  policy?: 'other' | 'batch' | { name: 'rr' | 'fifo'; priority: number };
  limits?: ResourceLimit[];
  /** The launcher stays as the first process of a container, with the command as its child. */
  init?: boolean;
}

/** In the kernel's unit: bytes, and files for `nofile`. */
interface ResourceLimit {
  name: 'core' | 'memlock' | 'nofile' | 'stack';
  soft: number | 'unlimited';
  hard: number | 'unlimited';
}

/** The launcher's own arguments, in front of the command; the grammar is told in launcher/README.md. */
export function launchArguments(request: LaunchRequest): string[] {
  const { aslr, cpus, nice, policy, limits = [], init = false } = request;
  return [
    '--aslr',
    aslr,
    ...(cpus === null ? [] : ['--cpus', cpus]),
    ...(nice === undefined ? [] : ['--nice', `${nice}`]),
    ...(policy === undefined ? [] : ['--policy', typeof policy === 'string' ? policy : realTime(policy)]),
    ...limits.flatMap(({ name, soft, hard }) => ['--limit', `${name}=${soft}:${hard}`]),
    ...(init ? ['--init', 'on'] : []),
    '--',
  ];
}

function realTime({ name, priority }: { name: string; priority: number }): string {
  return `${name}:${priority}`;
}
