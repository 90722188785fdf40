/** Takes the benchmark's CPUs away from everything else on this host for the length of a run, and gives them back. */
import { formatCpuList } from '../../model/cpu-list.ts';
import { infrastructureError, messageOf } from '../../model/errors.ts';
import type { RaisedShield, Shield, ShieldRequest } from '../../model/ports/host.ts';
import type { Progress } from '../../model/ports/progress.ts';
import type { CgroupDriver } from '../../plan/cpu-shield/cgroup-v2.ts';
import type { Change } from '../../plan/cpu-shield/change.ts';
import { forbidden, type NoShield, planShield, type ShieldPlan } from '../../plan/cpu-shield/plan.ts';
import { Barrier } from './barrier.ts';
import { type TakenBack, takeBack } from './changes.ts';
import { openStateFolder, ShieldJournal } from './journal.ts';
import { type HostLock, takeHostLock, tryHostLock } from './lock.ts';
import { linuxProcesses, type Processes } from './processes.ts';
import { type CgroupTree, findTree, readCpusetTree, refusalOf } from './tree.ts';

export interface ShieldOptions {
  /** How the engine names cgroups: "systemd" makes the partition a slice. `cgroupfs` when left out. */
  driver?: CgroupDriver;
  /** Folder of the lock and the journal, root's alone; it has to be gone after a reboot or to survive it, both will do. */
  state?: string;
  /** The tree with the cpuset controller; null: there is none. Found below /sys/fs/cgroup when left out. */
  tree?: Found | null;
  processes?: Processes;
  /** Numeric id of this process's user. */
  user?: number | null;
}

/** Between two looks at who has come to the benchmark's CPUs; each takes a few milliseconds of the other CPUs. */
const PATROL_MS = 250;

type Found = { version: 'v1' | 'v2'; tree: CgroupTree };
type Settled = Required<ShieldOptions>;

/** A shield for this host. Only root can raise one; everybody else is told so by its facts. */
export function hostShield(options: ShieldOptions = {}): Shield {
  const settings = settle(options);
  return {
    async raise(request, progress, signal) {
      if (request.mode === 'off') return noShield('not requested (run.shield is off)');
      const raised = await attempt(settings, request, progress, signal);
      if (!('fix' in raised)) return raised;
      if (request.mode === 'auto') return noShield(raised.reason);
      throw infrastructureError(`CPU ${request.cpus} cannot be shielded: ${raised.reason}`, {
        expected: 'a host whose benchmark CPUs can be taken away from everything else (run.shield is on)',
        fix: raised.fix,
      });
    },
  };
}

/**
 * Takes back what a process that was killed has left. Answers warnings; nothing is done while another pinbench is at
 * work, for what stands then is its own: `busy` is told so.
 */
export function restoreHost(options: ShieldOptions = {}, busy: () => void = () => {}): string[] {
  const settings = settle(options);
  if (settings.user !== 0 || settings.tree === null) return [];
  openStateFolder(settings.state);
  const lock = tryHostLock(settings.state);
  if (typeof lock === 'string') {
    busy();
    return [];
  }
  try {
    return restore(settings, settings.tree.tree).warnings;
  } finally {
    lock.release();
  }
}

function settle(options: ShieldOptions): Settled {
  return {
    driver: 'cgroupfs',
    state: '/run/pinbench',
    tree: options.tree === undefined ? findTree('/sys/fs/cgroup') : options.tree,
    processes: linuxProcesses(),
    user: process.getuid?.() ?? null,
    ...options,
  };
}

async function attempt(
  settings: Settled,
  request: ShieldRequest,
  progress: Progress,
  signal: AbortSignal,
): Promise<RaisedShield | NoShield> {
  const { state, tree, user } = settings;
  if (tree === null || user !== 0) return forbidden({ user, hasCpusets: tree !== null });
  let lock: HostLock | null = null;
  try {
    openStateFolder(state);
    const waiting = (pid: number): void => progress.line(`waiting for pinbench process ${pid}, which has this host`);
    lock = await takeHostLock(state, waiting, signal);
    const { warnings, left } = restore(settings, tree.tree);
    for (const warning of warnings) progress.warning(warning);
    const raised = raise(settings, tree, request, lock, left);
    if ('fix' in raised) lock.release();
    return raised;
  } catch (thrown) {
    lock?.release();
    const reason = refusalOf(thrown);
    if (reason === null) throw thrown;
    return { mode: 'none', reason, fix: 'run where the cgroups of the host can be changed, or set run.shield to off' };
  }
}

/**
 * Everything between the lock and the finished shield, without awaiting: nothing else of this process comes between.
 * `older` is what an earlier run has left, and is tried again at the end.
 */
function raise(
  { driver, state, processes, user }: Settled,
  { version, tree }: Found,
  request: ShieldRequest,
  lock: HostLock,
  older: Change[],
): RaisedShield | NoShield {
  const plan = (): ShieldPlan | NoShield => planShield({ user, tree: readCpusetTree(version, tree) }, request, driver);
  const planned = plan();
  if (planned.mode === 'none') return planned;
  const journal = new ShieldJournal(state);
  const barrier = new Barrier(tree, processes, planned, request.leave, (change) => journal.append(change));
  let isUp = true;
  const takeDown = (): string[] => {
    if (!isUp) return [];
    isUp = false;
    clearInterval(patrol);
    process.off('exit', takeDown);
    const { warnings, left } = barrier.takeDown();
    const rest = older.filter((change) => !left.some((ours) => isSameFolder(ours, change)));
    const takenOlder = takeBack(tree, processes, rest);
    journal.keep([...takenOlder.left, ...left]);
    return [...warnings, ...takenOlder.warnings];
  };
  const failures = new Set<string>();
  const watch = (look: () => void): void => {
    try {
      look();
    } catch (thrown) {
      failures.add(`the shield could not be watched: ${refusalOf(thrown) ?? messageOf(thrown)}`);
    }
  };
  const patrol = setInterval(() => watch(() => barrier.patrol()), PATROL_MS);
  // A shield must not keep a program alive that has nothing else to do.
  patrol.unref();
  // The last chance of a process that ends without its run: a crash, or an exit in the middle.
  process.on('exit', takeDown);
  try {
    const outcome = barrier.put(() => laterWrites(plan()));
    if (typeof outcome !== 'string') {
      const leftovers = takeDown();
      return { mode: 'none', reason: [outcome.problem, ...leftovers].join('; '), fix: outcome.fix };
    }
    return {
      facts: {
        mode: planned.mode,
        cpus: formatCpuList(planned.cpus),
        others: formatCpuList(planned.others),
        reason: outcome,
      },
      partition: planned.mode === 'partition' ? `/${planned.folder}` : null,
      async lower() {
        if (!isUp) return [];
        watch(() => {
          for (const breach of barrier.breaches()) failures.add(breach);
        });
        const warnings = [...failures, ...takeDown()];
        lock.release();
        return warnings;
      },
    };
  } catch (thrown) {
    takeDown();
    throw thrown;
  }
}

/** What a second look found to narrow; the folder is there already. */
function laterWrites(plan: ShieldPlan | NoShield): Change[] {
  return plan.mode === 'none' ? [] : plan.changes.filter(({ kind }) => kind === 'write');
}

/** A folder that could not be removed just now need not be tried twice. */
function isSameFolder(one: Change, other: Change): boolean {
  return one.kind === 'make' && other.kind === 'make' && one.folder === other.folder;
}

/** What is journalled is taken back whether or not it had been made; what cannot be stays in the journal. */
function restore({ state, processes }: Settled, tree: CgroupTree): TakenBack {
  const journal = new ShieldJournal(state);
  const { changes, problem } = journal.read();
  const { warnings, left } = takeBack(tree, processes, changes);
  journal.keep(left);
  return { warnings: problem === null ? warnings : [problem, ...warnings], left };
}

function noShield(reason: string): RaisedShield {
  return { facts: { mode: 'none', cpus: null, others: null, reason }, partition: null, lower: async () => [] };
}
