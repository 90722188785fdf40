/** The container as others see it, compared with what was asked for and against what the launcher's frame says. */
import type { ContainerCreate } from '../plan/container.ts';
import { jsonText } from '../text/quote.ts';
import { FACT_ROWS, labelOf } from './facts.ts';

/** What the host's kernel says of the container's first process; null: gone already, or not to be seen by this user. */
export interface OutsideView {
  /** Whether its program is the launcher that was mounted. */
  isLauncher: boolean | null;
  status: string | null;
  mountinfo: string | null;
}

/** The part of an engine's `GET /containers/ID/json` that is read, each as it came. */
export interface Inspected {
  entrypoint: string[];
  command: string[];
  user: string | null;
  healthcheck: string[];
  memory: unknown;
  pids: unknown;
  readOnlyRoot: unknown;
  privileged: unknown;
  network: string | null;
  addedCapabilities: string[];
  security: string[];
  /** Namespaces of the host or of another container. */
  sharedNamespaces: string[];
  devices: number;
  mounts: { type: string; destination: string; writable: boolean }[];
}

/**
 * Sentences, none when all agree. `frame` gives a file of the launcher's frame, undefined when it was not there. A frame
 * is only believed as far as nobody contradicts it who is out of the image's reach.
 */
export function contradictions(
  asked: ContainerCreate,
  inspected: Inspected | null,
  outside: OutsideView | null,
  frame: (file: string) => string | undefined,
): string[] {
  return [
    ...(inspected === null ? [] : ofEngine(asked, inspected)),
    ...(outside === null ? [] : ofKernel(outside, frame)),
  ];
}

function ofEngine({ HostConfig, ...asked }: ContainerCreate, seen: Inspected): string[] {
  const facts: [name: string, asked: unknown, seen: unknown][] = [
    ['the entrypoint', asked.Entrypoint, seen.entrypoint],
    ['the command', asked.Cmd, seen.command],
    ['the user', asked.User, seen.user],
    ['memory', HostConfig.Memory, seen.memory],
    ['pids', HostConfig.PidsLimit, seen.pids],
    ['read-only root', HostConfig.ReadonlyRootfs, seen.readOnlyRoot],
    ['privileged', HostConfig.Privileged, seen.privileged],
    ['the network', HostConfig.NetworkMode, seen.network],
    ['added capabilities', [], seen.addedCapabilities],
    ['shared namespaces', [], seen.sharedNamespaces],
    ['devices of the host', 0, seen.devices],
  ];
  const differing = facts
    .filter(([, wanted, got]) => JSON.stringify(wanted) !== JSON.stringify(got))
    .map(([name, wanted, got]) => `${name}: asked for ${shown(wanted)}, but the engine says ${shown(got)}`);
  const allowed = HostConfig.SecurityOpt.filter((option) => !seen.security.includes(option));
  const health = seen.healthcheck.filter((word) => word !== 'NONE');
  return [
    ...differing,
    ...allowed.map((option) => `security option ${shown(option)} was asked for, but the engine does not name it`),
    ...(health.length === 0 ? [] : [`a health check was left on: the engine says ${shown(health)}`]),
    ...ofMounts(HostConfig, seen.mounts),
  ];
}

/** Of a tmpfs some engines say nothing; one that is said is in memory, and what else it holds is for the frame. */
function ofMounts({ Mounts, Tmpfs }: ContainerCreate['HostConfig'], seen: Inspected['mounts']): string[] {
  const wanted = new Map(Mounts.map((mount) => [mount.Target, mount]));
  const missing = [...wanted.keys()].filter((target) => !seen.some(({ destination }) => destination === target));
  const more = seen.filter(({ type, destination, writable }) => {
    if (type === 'tmpfs') return false;
    const mount = wanted.get(destination);
    // The engine makes a volume for the image all the same and leaves it aside: the tmpfs is what is mounted.
    if (mount === undefined) return Tmpfs[destination] === undefined;
    return mount.Type !== type || (mount.ReadOnly && writable);
  });
  return [
    ...missing.map((target) => `${target}: a mount was asked for, but the engine says that there is none`),
    ...more.map(({ type, destination, writable }) => {
      const how = writable ? 'writable' : 'read-only';
      return `${shown(destination)}: the engine says that a ${how} ${type} is there, which was not asked for`;
    }),
  ];
}

function ofKernel(
  { isLauncher, status, mountinfo }: OutsideView,
  frame: (file: string) => string | undefined,
): string[] {
  const inside = frame('/proc/self/status');
  const lines = FACT_ROWS.flatMap(([, fact]) => {
    const [said, seen] = [inside, status].map((text) => lineOf(text, fact.statusLine));
    if (said == null || seen == null || said === seen) return [];
    return [`${labelOf(fact)}: the frame says ${said}, but the host's kernel says ${seen}`];
  });
  const [said, seen] = [placesOf(frame('/proc/self/mountinfo')), placesOf(mountinfo)];
  const differ = said !== null && seen !== null && said.join('\n') !== seen.slice(0, said.length).join('\n');
  return [
    ...(isLauncher === false ? ["the first process in the container is not pinbench's launcher"] : []),
    ...lines,
    ...(differ ? ["mounts: the frame names others than the host's kernel"] : []),
  ];
}

function lineOf(status: string | null | undefined, name: string | undefined): string | null {
  if (name === undefined) return null;
  return new RegExp(`^${name}:[ \\t]*([^\\n]{1,4096})$`, 'm').exec(status ?? '')?.[1] ?? null;
}

/** Place and type of each mount; the last line may have been cut. */
function placesOf(mountinfo: string | null | undefined): string[] | null {
  if (mountinfo == null) return null;
  return mountinfo
    .split('\n')
    .slice(0, -1)
    .map((line) => `${line.split(' ')[4]} ${line.split(' - ')[1]?.split(' ')[0]}`);
}

function shown(value: unknown): string {
  return jsonText(value, 120);
}
