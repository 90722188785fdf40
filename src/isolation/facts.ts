/** The facts of isolation, a row each: how one is asked for, read back inside, compared and named. */
import type { FactValue, IsolationFacts } from '../model/isolation.ts';
import { type ContainerSetting, tmpfsPolicyOf } from '../plan/container.ts';
import { canPin, type HostSetting } from '../plan/host-process.ts';
import { ownCpuQuota, readCpuQuota, readMemoryLimit, readPidsLimit, readSwapLimit } from './cgroup-limits.ts';
import { BYTES, CAPABILITIES, type Kind, LIST, MEMORY_POLICY, PLAIN, USER, YES_NO } from './fact-kinds.ts';
import { type Files, matching } from './launcher-files.ts';
import { isReadOnly, type Mount, tmpfsPolicy, tmpfsSize } from './mounts.ts';
import { oneOf, readAslr, readNetwork, readScheduler, readUser } from './process-facts.ts';

/** The launcher's frame, taken apart. */
export interface Inside {
  runtime: IsolationFacts['runtime'];
  files: Files;
  /** The lines of /proc/self/status. */
  status: ReadonlyMap<string, string>;
  mounts: Mount[];
}

/** A field of the environment key: a difference keeps two runs from being compared. */
interface KeyField {
  field: string;
  /** Who decides it: the suite's own definition, the choice of a part of the machine, or pinbench alone. */
  setBy: 'definition' | 'place' | 'pinbench';
}

export interface Fact {
  /** In a violation. */
  name: string;
  /** Over it in a table, where that is not its name. */
  label?: string;
  kind: Kind;
  /** What a container is asked for; null: nothing. */
  ofContainer(setting: ContainerSetting): FactValue;
  /** The same of a process of the host; left out: it cannot be held to that. */
  ofHost?(setting: HostSetting): FactValue;
  /** What is not there, or makes no sense, is null. A limit that is not set is Number.MAX_SAFE_INTEGER. */
  read(inside: Inside): FactValue;
  /** The line of /proc/self/status that it is read from: the host's kernel has the same one for the container's first process. */
  statusLine?: string;
  /** Said when nothing was seen; "what was in force could not be read" if left out. */
  unseen?: string;
  /** The field that what was asked for is in the environment key; left out: it is not in it. Another name cuts stored histories. */
  key?: KeyField;
  /** Its place in the sentence that names what changes numbers most; left out: only the table has it. */
  headline?: number;
}

/** In the order in which they are listed and violations are told. */
export const FACTS = {
  cpus: {
    name: 'cpus',
    label: 'CPUs',
    kind: LIST,
    ofContainer: ({ cpus }) => cpus,
    ofHost: ({ tools, cpus }) => (canPin(tools) ? cpus : null),
    ...inStatus<string>('Cpus_allowed_list', numberList),
    headline: 1,
    key: { field: 'cpus', setBy: 'place' },
  },
  memoryNodes: {
    name: 'memory nodes',
    kind: LIST,
    ofContainer: ({ memoryNodes }) => memoryNodes,
    ...inStatus<string>('Mems_allowed_list', numberList),
    headline: 2,
    key: { field: 'memory nodes', setBy: 'place' },
  },
  memoryBytes: {
    name: 'memory',
    kind: BYTES,
    ofContainer: ({ run }) => run.memoryBytes,
    read: inOwnCgroup(readMemoryLimit),
    headline: 3,
    key: { field: 'memory limit', setBy: 'definition' },
  },
  swapBytes: {
    name: 'swap',
    kind: BYTES,
    ofContainer: () => 0,
    read: inOwnCgroup(readSwapLimit),
  },
  shmBytes: {
    name: '/dev/shm',
    kind: BYTES,
    ofContainer: ({ run }) => run.shmBytes,
    read: ({ mounts }) => tmpfsSize(mounts, '/dev/shm'),
    key: { field: 'shm size', setBy: 'definition' },
  },
  pids: {
    name: 'pids',
    label: 'processes',
    kind: PLAIN,
    ofContainer: ({ run }) => run.pids,
    read: inOwnCgroup(readPidsLimit),
    key: { field: 'pids limit', setBy: 'definition' },
  },
  network: {
    name: 'network',
    kind: PLAIN,
    ofContainer: () => 'none',
    read: ({ files }) => readNetwork(files.get('/proc/net/dev')),
    headline: 5,
  },
  readOnlyRoot: {
    name: 'read-only root',
    kind: YES_NO,
    ofContainer: () => true,
    read: ({ mounts }) => isReadOnly(mounts, '/'),
  },
  /** Effective ones as a hexadecimal mask, e.g. "0000000000000000". */
  capabilities: {
    name: 'capabilities',
    kind: CAPABILITIES,
    ofContainer: () => '0000000000000000',
    ...inStatus<string>('CapEff', (text) => matching(text, /^[0-9a-f]{1,16}$/)),
  },
  noNewPrivileges: {
    name: 'no new privileges',
    kind: YES_NO,
    ofContainer: () => true,
    ...inStatus<boolean>('NoNewPrivs', (text) => oneOf(text, { 0: false, 1: true })),
  },
  seccomp: {
    name: 'seccomp',
    kind: PLAIN,
    ofContainer: () => 'filter',
    ...inStatus<'filter' | 'off'>('Seccomp', (text) => oneOf(text, { 0: 'off', 2: 'filter' })),
  },
  user: {
    name: 'user',
    kind: USER,
    ofContainer: ({ run, user }) => run.user ?? user,
    read: ({ status }) => readUser(status),
    key: { field: 'user', setBy: 'definition' },
  },
  aslr: {
    name: 'ASLR',
    kind: PLAIN,
    ofContainer: ({ run }) => run.aslr,
    // Without a launcher it is asked for all the same where setarch can, and stays unproven.
    ofHost: ({ tools: { launcher, setarch }, run: { aslr } }) =>
      launcher !== null || (setarch !== null && aslr === 'off') ? aslr : null,
    read: ({ files }) => readAslr(files),
    headline: 4,
    key: { field: 'aslr', setBy: 'definition' },
  },
  /** Policy and nice value or real-time priority, e.g. "other 0", "rr 1". */
  scheduler: {
    name: 'scheduler',
    kind: PLAIN,
    ofContainer: () => 'other 0',
    read: ({ files }) => readScheduler(files.get('/proc/self/stat')),
    key: { field: 'scheduler', setBy: 'pinbench' },
  },
  /** Limit on CPU time of the cgroup, which stops a benchmark in its tracks; `none` is what is wanted. */
  cpuQuota: {
    name: 'CPU quota',
    kind: PLAIN,
    ofContainer: () => 'none',
    read: ({ runtime, files }) => (runtime === 'docker' ? readCpuQuota(files) : ownCpuQuota(files)),
  },
  /** E.g. "bind:0". */
  shmPolicy: {
    name: '/dev/shm policy',
    label: '/dev/shm memory policy',
    kind: MEMORY_POLICY,
    ofContainer: ({ memoryNodes }) => tmpfsPolicyOf(memoryNodes),
    read: ({ mounts }) => tmpfsPolicy(mounts, '/dev/shm'),
    unseen: 'none was seen',
    key: { field: 'tmpfs policy', setBy: 'place' },
  },
  /** The hard limit: up to it a program may raise its own. */
  coreDumps: {
    name: 'core dumps',
    kind: PLAIN,
    ofContainer: () => 'none',
    read: ({ files }) => {
      const limits = files.get('/proc/self/limits') ?? '';
      const hard = /^Max core file size +\S+ +(\d{1,20}|unlimited) +bytes/m.exec(limits)?.[1];
      if (hard === undefined) return null;
      return hard === 'unlimited' ? 'no limit' : /^0+$/.test(hard) ? 'none' : `up to ${hard} bytes`;
    },
  },
} satisfies Record<string, Fact>;

export type FactName = keyof typeof FACTS;

/** A value for every fact; null means unknown. */
export type Facts = Pick<IsolationFacts, 'runtime'> & {
  [Name in FactName]: ReturnType<(typeof FACTS)[Name]['read']>;
};

export const FACT_ROWS: [FactName, Fact][] = Object.entries(FACTS).map(([name, fact]) => [name as FactName, fact]);

export function everyFact(runtime: IsolationFacts['runtime'], value: (fact: Fact) => FactValue): Facts {
  const values = Object.fromEntries(FACT_ROWS.map(([name, fact]) => [name, value(fact)]));
  return { runtime, ...(values as Omit<Facts, 'runtime'>) };
}

/** As a table and the host's kernel name it. */
export function labelOf({ label, name }: Fact): string {
  return label ?? name;
}

function inStatus<Value extends FactValue>(statusLine: string, read: (text: string | undefined) => Value | null) {
  return { statusLine, read: ({ status }: Inside): Value | null => read(status.get(statusLine)) };
}

function numberList(text: string | undefined): string | null {
  return matching(text, /^\d[\d,-]*$/);
}

/** Under the host runtime there is no cgroup of our own, so its limits are not read. */
function inOwnCgroup(read: (files: Files) => number | null) {
  return ({ runtime, files }: Inside): number | null => (runtime === 'docker' ? read(files) : null);
}
