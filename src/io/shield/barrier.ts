/** Makes a planned shield stand, proves that it does, and takes it down again. */
import path from 'node:path';
import { formatCpuList, readCpuList } from '../../model/cpu-list.ts';
import { intruders, narrowLater } from '../../plan/cpu-shield/cgroup-v1.ts';
import { verifyPartition } from '../../plan/cpu-shield/cgroup-v2.ts';
import type { Change } from '../../plan/cpu-shield/change.ts';
import type { ShieldPlan } from '../../plan/cpu-shield/plan.ts';
import { named } from '../../plan/cpu-shield/tasks.ts';
import { SHIELD_SWEEP } from '../../plan/retries.ts';
import { makeChange, type TakenBack, takeBack } from './changes.ts';
import type { Processes } from './processes.ts';
import { type Keep, type Sweep, sweepRoot } from './sweep.ts';
import { type CgroupTree, isGone, readCpusets } from './tree.ts';

/** An engine that starts a container writes its cpuset once or twice. */
const LATECOMER_LOOKS = 5;

/** Why a shield does not stand, and what to do about it. */
export interface Problem {
  problem: string;
  fix: string;
}

/** A shield in the making, then in force. None of it awaits anything, so that it can end with the process. */
export class Barrier {
  readonly #tree: CgroupTree;
  readonly #processes: Processes;
  readonly #plan: ShieldPlan;
  readonly #leave: string[];
  readonly #before: (change: Change) => void;
  readonly #made: Change[] = [];
  /** CPUs that this process had for itself; null while it is placed as any other. */
  #ownCpus: string | null = null;

  /** `before` puts a change where the next process finds it. */
  constructor(
    tree: CgroupTree,
    processes: Processes,
    plan: ShieldPlan,
    leave: string[],
    before: (change: Change) => void,
  ) {
    this.#tree = tree;
    this.#processes = processes;
    this.#plan = plan;
    this.#leave = leave;
    this.#before = before;
  }

  /** Answers what stayed where it was, in words, or why it does not stand; in that case it has still to be taken down. */
  put(planAgain: () => Change[]): string | Problem {
    for (const change of this.#plan.changes) this.#make(change);
    if (this.#plan.mode === 'partition') {
      return (
        this.#checkPartition() ??
        (this.#leave.length > 0
          ? 'a partition takes its CPUs from everything else, also from what a `leave` pattern names'
          : 'nothing else may run on these CPUs')
      );
    }
    const own = this.#stepAside() ? process.pid : null;
    const sweep = this.#sweep({ leave: this.#leave, own, related: false, attempts: SHIELD_SWEEP.patient });
    if (sweep.problem !== null) {
      return { problem: sweep.problem, fix: 'end it, or name it in run.leave to leave it where it is' };
    }
    // Containers that were started while everything was moved.
    for (const change of planAgain()) this.#make(change);
    let found = this.#checkHousekeeping();
    // The engine gives a container its CPUs a moment after it has made its cgroup, which takes them back from us.
    for (let look = 1; found !== null && look <= LATECOMER_LOOKS; look++) {
      const { cpus, others } = this.#plan;
      for (const change of narrowLater(readCpusets(this.#tree), cpus, others)) this.#make(change);
      found = this.#checkHousekeeping();
    }
    return found ?? `${stayed(named(sweep.left))} stayed where they were`;
  }

  /**
   * Moves away what has come since: process 1 and what was left start others where they are themselves, and an engine puts
   * containers where no cpuset of ours holds them. A partition needs no such rounds. Throws what the kernel throws.
   */
  patrol(): void {
    if (this.#plan.mode === 'partition') return;
    this.#sweep({ leave: this.#leave, own: process.pid, related: true, attempts: SHIELD_SWEEP.inPassing });
    const { cpus, others } = this.#plan;
    for (const change of narrowLater(readCpusets(this.#tree), cpus, others)) this.#make(change);
  }

  /** What kept the shield from lasting until now, in sentences. */
  breaches(): string[] {
    const found = this.#plan.mode === 'partition' ? this.#checkPartition() : this.#checkHousekeeping();
    return found === null ? [] : [`the shield did not last until the end of the run: ${found.problem}`];
  }

  takeDown(): TakenBack {
    const taken = takeBack(this.#tree, this.#processes, this.#made.splice(0));
    if (this.#ownCpus === null) return taken;
    if (!this.#processes.confine(process.pid, this.#ownCpus) && this.#cpusOfOwn() !== this.#ownCpus) {
      taken.warnings.push(`this process could not be given its CPUs ${this.#ownCpus} back`);
    }
    this.#ownCpus = null;
    return taken;
  }

  #all(): number[] {
    return [...this.#plan.cpus, ...this.#plan.others];
  }

  #sweep(keep: Keep): Sweep {
    return sweepRoot(this.#tree, this.#processes, this.#all(), keep, (change) => this.#note(change));
  }

  #note(change: Change): void {
    this.#before(change);
    this.#made.push(change);
  }

  #make(change: Change): void {
    this.#note(change);
    try {
      makeChange(this.#tree, change);
    } catch (thrown) {
      // A container that ended before it could be narrowed needs it no more.
      if (this.#plan.mode !== 'housekeeping' || change.kind !== 'write' || !isGone(thrown)) throw thrown;
    }
  }

  /**
   * This process keeps to the other CPUs by its affinity and stays in the root cpuset: what it starts may then be put on
   * the benchmark's CPUs with taskset, which no cpuset of the others would allow. False where taskset cannot.
   */
  #stepAside(): boolean {
    // Also when only some of its threads can be: they have to be let go in the end.
    this.#ownCpus = this.#cpusOfOwn();
    return this.#processes.confine(process.pid, formatCpuList(this.#plan.others));
  }

  #cpusOfOwn(): string {
    return this.#processes.affinity(process.pid, this.#all())?.cpus ?? formatCpuList(this.#all());
  }

  #checkPartition(): Problem | null {
    const read = (name: string): string => this.#tree.read(path.posix.join(this.#plan.folder, name)) ?? '';
    const root = this.#tree.read('cpuset.cpus.effective') ?? '';
    const effective = { partition: read('cpuset.cpus.effective'), root };
    return verifyPartition(read('cpuset.cpus.partition'), effective, this.#plan.cpus);
  }

  #checkHousekeeping(): Problem | null {
    const had = this.#tree.read(path.posix.join(this.#plan.folder, 'cpuset.cpus')) ?? '';
    if (formatCpuList(readCpuList(had) ?? []) !== formatCpuList(this.#plan.others)) {
      return { problem: `the housekeeping cpuset has the CPUs "${had}"`, fix: 'set run.shield to off' };
    }
    const found = intruders(readCpusets(this.#tree), this.#plan.cpus).map(({ folder }) => folder);
    if (found.length === 0) return null;
    const problem = `the cgroup ${found.join(', ').slice(0, 200)} may still run on the benchmark's CPUs`;
    return { problem, fix: 'end what runs in it, or give it other CPUs' };
  }
}

function stayed(names: string): string {
  return names === '' ? 'process 1 and kernel threads' : `process 1, kernel threads and ${names}`;
}
