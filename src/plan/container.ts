/** Decides the Engine API's create options for one invocation: everything that pins and confines the benchmark. */
import type { RunSpec } from '../model/config.ts';
import { isAuto } from '../model/cpu-list.ts';
import type { ImageVolume } from './container-volumes.ts';

/** The part of the Engine API's `POST /containers/create` body that is ever set. Nothing else is, on purpose. */
export interface ContainerCreate {
  Image: string;
  Entrypoint: string[];
  Cmd: string[];
  User: string;
  Env: string[];
  Labels: Record<string, string>;
  AttachStdin: false;
  AttachStdout: true;
  AttachStderr: true;
  Tty: false;
  /** The image's own would run a program of its choosing beside the benchmark, again and again. */
  Healthcheck: { Test: ['NONE'] };
  HostConfig: {
    /** Left out below a shield's partition: its children have its CPUs, and engines refuse to be asked for them. */
    CpusetCpus?: string;
    CpusetMems?: string;
    CgroupParent?: string;
    Memory: number;
    /** Equal to Memory: no swap. */
    MemorySwap: number;
    PidsLimit: number;
    Tmpfs: Record<string, string>;
    Mounts: Mount[];
    NetworkMode: 'none';
    IpcMode: 'private';
    CgroupnsMode: 'private';
    ReadonlyRootfs: true;
    CapDrop: ['ALL'];
    SecurityOpt: string[];
    /** The launcher is the first process itself: an engine's init lies where an image may lay something over it. */
    Init: false;
    Privileged: false;
    AutoRemove: false;
    OomScoreAdj: number;
    Ulimits: { Name: string; Soft: number; Hard: number }[];
    LogConfig: { Type: 'none'; Config: Record<string, never> };
  };
}

/** Fields of their own, so that no name can hold a separator. The engine fills a volume with what the image has there. */
export type Mount =
  | { Type: 'bind'; Source: string; Target: string; ReadOnly: boolean }
  | { Type: 'volume'; Source: string; Target: string; ReadOnly: true; VolumeOptions: VolumeOptions };

interface VolumeOptions {
  NoCopy: false;
  Labels: Record<string, string>;
  DriverConfig: { Name: 'local'; Options: Record<string, never> };
}

/** One invocation in a fresh container. */
export interface DockerPlan {
  /** Without the launcher: whoever carries the plan out puts it in its place, with `withLauncher`. */
  create: ContainerCreate;
  /** The CPUs were chosen by `auto`, not named. */
  autoCpus: boolean;
  /** Launcher binary on the host. */
  launcher: string;
  /** Host folder that the container sees as /pinbench; made before and removed after the invocation. */
  outputFolder: string;
  /** File inside it to read afterwards; null when results come on stdout. */
  resultFile: string | null;
  timeoutSeconds: number;
}

export interface ContainerSetting {
  /** Content id of the image: what was built is what runs, whatever a tag says by then. */
  imageId: string;
  argv: string[];
  run: RunSpec;
  cpus: string;
  memoryNodes: string;
  /** The launcher's own arguments, which come before the command. */
  launch: string[];
  /** System call filter as the JSON text that the engine takes; null when the engine has none. */
  seccomp: string | null;
  cgroup: {
    /** Parent of the container's cgroup as the engine's driver spells it; null: the engine's own choice. */
    parent: string | null;
    /** The parent lies in a partition that has the CPUs and nothing else has. */
    partition: boolean;
  };
  /** Launcher binary on the host. */
  launcher: string;
  /** Where the image would have volumes. */
  volumes: ImageVolume[];
  outputFolder: string;
  resultFile: string | null;
  labels: Record<string, string>;
  /** "uid:gid" used unless the suite names its own. */
  user: string;
}

/** Where the container finds its output folder. */
export const OUTPUT_INSIDE = '/pinbench';

export function planContainer(setting: ContainerSetting): DockerPlan {
  const { run } = setting;
  return {
    create: {
      Image: setting.imageId,
      Entrypoint: [],
      Cmd: [...setting.launch, ...setting.argv],
      User: run.user ?? setting.user,
      Env: Object.entries({ ...run.env, PINBENCH_OUTPUT: OUTPUT_INSIDE }).map(([name, value]) => `${name}=${value}`),
      Labels: setting.labels,
      AttachStdin: false,
      AttachStdout: true,
      AttachStderr: true,
      Tty: false,
      Healthcheck: { Test: ['NONE'] },
      HostConfig: {
        ...(setting.cgroup.partition ? {} : { CpusetCpus: setting.cpus, CpusetMems: setting.memoryNodes }),
        ...(setting.cgroup.parent === null ? {} : { CgroupParent: setting.cgroup.parent }),
        Memory: run.memoryBytes,
        MemorySwap: run.memoryBytes,
        PidsLimit: run.pids,
        Tmpfs: {
          '/dev/shm': `rw,noexec,nosuid,nodev,size=${run.shmBytes}${bindTo(setting.memoryNodes)}`,
          '/tmp': `rw,exec,nosuid,nodev,size=${run.tmpBytes}${bindTo(setting.memoryNodes)}`,
          ...Object.fromEntries(
            setting.volumes.filter(({ filled }) => !filled).map(({ path }) => [path, volumeOptions(setting)]),
          ),
        },
        Mounts: [
          { Type: 'bind', Source: setting.outputFolder, Target: OUTPUT_INSIDE, ReadOnly: false },
          ...setting.volumes
            .filter(({ filled }) => filled)
            .map(
              ({ path }): Mount => ({
                Type: 'volume',
                Source: '',
                Target: path,
                ReadOnly: true,
                VolumeOptions: {
                  NoCopy: false,
                  Labels: setting.labels,
                  DriverConfig: { Name: 'local', Options: {} },
                },
              }),
            ),
        ],
        NetworkMode: 'none',
        IpcMode: 'private',
        CgroupnsMode: 'private',
        ReadonlyRootfs: true,
        CapDrop: ['ALL'],
        SecurityOpt: ['no-new-privileges', ...(setting.seccomp === null ? [] : [`seccomp=${setting.seccomp}`])],
        Init: false,
        Privileged: false,
        AutoRemove: false,
        // The benchmark dies before the runner does when the machine runs out of memory.
        OomScoreAdj: 500,
        Ulimits: [{ Name: 'core', Soft: 0, Hard: 0 }],
        // Logging to disk slows a chatty benchmark down; the attached stream is all that is read.
        LogConfig: { Type: 'none', Config: {} },
      },
    },
    autoCpus: isAuto(setting.run.cpus),
    launcher: setting.launcher,
    outputFolder: setting.outputFolder,
    resultFile: setting.resultFile,
    timeoutSeconds: run.timeoutSeconds,
  };
}

/**
 * `word`: random, new for each container, and so are the names of volumes, which start with `volumes`. Nothing that an image holds (a link, a file, a volume) can be in the launcher's
 * place when nobody can know its name before, and it lies in the root, which no volume can cover.
 */
export function withLauncher(
  create: ContainerCreate,
  { file, word }: { file: string; word: string },
  volumes: string,
): ContainerCreate {
  const inside = `/.pinbench-${word}`;
  const launcher: Mount = { Type: 'bind', Source: file, Target: inside, ReadOnly: true };
  const named = create.HostConfig.Mounts.map((mount, index) =>
    mount.Type === 'volume' ? { ...mount, Source: `${volumes}-${index}` } : mount,
  );
  return { ...create, Entrypoint: [inside], HostConfig: { ...create.HostConfig, Mounts: [launcher, ...named] } };
}

/** An engine keeps a volume that has a name when its container goes; one without may not be read-only. */
export function volumeNames({ HostConfig }: ContainerCreate): string[] {
  return HostConfig.Mounts.flatMap(({ Type, Source }) => (Type === 'volume' ? [Source] : []));
}

/** As /tmp, and the user's own: programs want to change the mode of a folder that is declared for them. */
function volumeOptions({ run, user, memoryNodes }: ContainerSetting): string {
  const [, uid, gid] = /^(\d+):(\d+)$/.exec(run.user ?? user) ?? [];
  const owner = uid === undefined ? '' : `,uid=${uid},gid=${gid}`;
  return `rw,exec,nosuid,nodev,size=${run.tmpBytes}${owner}${bindTo(memoryNodes)}`;
}

/**
 * The engine splits tmpfs options at commas, so a node list with a comma cannot be written; a range or one node can.
 * https://docs.kernel.org/filesystems/tmpfs.html
 */
function bindTo(memoryNodes: string): string {
  const policy = tmpfsPolicyOf(memoryNodes);
  return policy === null ? '' : `,mpol=${policy}`;
}

/** The memory policy that a tmpfs is asked for, e.g. "bind:0"; null: none. */
export function tmpfsPolicyOf(memoryNodes: string): string | null {
  return /^\d+(-\d+)?$/.test(memoryNodes) ? `bind:${memoryNodes}` : null;
}
