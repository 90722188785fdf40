/** What Podman's Docker API understands in another way than Docker does, put into its words. */
import type { ContainerCreate } from './container.ts';

/** The filter as a file, since Podman takes the option's value for a path. */
export interface PodmanCreate {
  create: ContainerCreate;
  /** JSON text to be written before the container is created; null: the engine's own filter. */
  seccomp: string | null;
}

const SECCOMP = 'seccomp=';

type Limits = ContainerCreate['HostConfig']['Ulimits'];

/** What Podman's service keeps for itself where it may; it cannot give its containers more. */
const MOST_FILES = 1_048_576;
const MOST_PROCESSES = 32_768;

/**
 * `seccompFile`: where the filter's text will be. Podman knows no memory policy and no owner for tmpfs and refuses the
 * options; the container's memory nodes (cpuset.mems) still bind its pages, as they do those of any memory of its
 * processes. A volume's tmpfs has the owner and the mode of the image's folder then.
 * `limits`: it takes a list of limits for the whole list, and then asks for more open files and processes than a service
 * inside a container or of an ordinary user may have; so they are asked for by number.
 */
export function forPodman(create: ContainerCreate, seccompFile: string, limits: Limits): PodmanCreate {
  const { SecurityOpt, Tmpfs, Ulimits, ...rest } = create.HostConfig;
  const filter = SecurityOpt.find((option) => option.startsWith(SECCOMP) && option !== `${SECCOMP}unconfined`);
  return {
    create: {
      ...create,
      HostConfig: {
        ...rest,
        SecurityOpt: SecurityOpt.map((option) => (option === filter ? `${SECCOMP}${seccompFile}` : option)),
        Ulimits: [...Ulimits, ...limits.filter(({ Name }) => !Ulimits.some((own) => own.Name === Name))],
        Tmpfs: Object.fromEntries(Object.entries(Tmpfs).map(([place, options]) => [place, asKnown(options)])),
      },
    },
    seccomp: filter === undefined ? null : filter.slice(SECCOMP.length),
  };
}

function asKnown(options: string): string {
  return options
    .split(',')
    .filter((option) => !/^(mpol|uid|gid)=/.test(option))
    .join(',');
}

/** The hard limits of a process on open files and processes, from its /proc/PID/limits. */
export function readLimits(file: string): Limits {
  return [
    { name: 'nofile', most: MOST_FILES, line: /^Max open files +\S+ +(\S+)/m },
    { name: 'nproc', most: MOST_PROCESSES, line: /^Max processes +\S+ +(\S+)/m },
  ].flatMap(({ name, most, line }) => {
    const written = line.exec(file)?.[1];
    if (written === undefined) return [];
    const limit = written === 'unlimited' ? most : Math.min(most, Number(written));
    return Number.isInteger(limit) ? [{ Name: name, Soft: limit, Hard: limit }] : [];
  });
}
