/** Processes as /proc tells them, for a shield that moves them. Those that end while they are read are left out. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readCpuList } from '../../model/cpu-list.ts';
import { messageOf } from '../../model/errors.ts';
import type { Affinity } from '../../plan/cpu-shield/change.ts';
import type { Task } from '../../plan/cpu-shield/tasks.ts';
import { CONFINING } from '../../plan/retries.ts';
import { fieldsOfStat } from '../process/owner-mark.ts';
import { isGone } from './tree.ts';

/** PF_KTHREAD of the kernel's include/linux/sched.h, in field 9 of /proc/PID/stat. */
const KERNEL_THREAD = 0x00200000;

export interface Processes {
  find(pid: number): Task | null;
  threads(pid: number): number[];
  /** True for a process and for what it has started, and what that has started. */
  descends(pid: number, from: number): boolean;
  /** What a thread may run on, when it is less than the CPUs of `all`; null when it may run on them all, or has ended. */
  affinity(thread: number, all: number[]): Affinity | null;
  /** Gives a thread its own CPUs back. Answers a sentence when that failed. */
  restore(affinity: Affinity): string | null;
  /** Confines every thread of a process, without moving it. False when `taskset` is not there or is refused. */
  confine(pid: number, cpus: string): boolean;
}

export function linuxProcesses(): Processes {
  const read = (file: string): string | null => {
    try {
      return readFileSync(path.join('/proc', file), 'utf8');
    } catch (thrown) {
      if (isGone(thrown)) return null;
      throw thrown;
    }
  };
  const start = (thread: number): string | null => fields(read(`${thread}/stat`))?.[19] ?? null;
  const allowed = (thread: number): string | null =>
    /^Cpus_allowed_list:\s*([\d,-]+)$/m.exec(read(`${thread}/status`) ?? '')?.[1] ?? null;
  return {
    find(pid) {
      const stat = read(`${pid}/stat`);
      const flags = fields(stat)?.[6];
      if (stat === null || flags === undefined) return null;
      const name = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
      return { pid, name, kernel: (Number(flags) & KERNEL_THREAD) !== 0 };
    },
    threads(pid) {
      try {
        return readdirSync(`/proc/${pid}/task`).map(Number);
      } catch (thrown) {
        if (isGone(thrown)) return [];
        throw thrown;
      }
    },
    descends(pid, from) {
      let at = pid;
      // Numbers may be given anew while we climb; no real line is this long.
      for (let step = 0; step < 100 && at > 1; step += 1) {
        if (at === from) return true;
        at = Number(fields(read(`${at}/stat`))?.[1] ?? 0);
      }
      return false;
    },
    affinity(thread, all) {
      const [cpus, began] = [allowed(thread), start(thread)];
      const list = readCpuList(cpus ?? '');
      // Many kernels name every CPU that could ever be plugged in: only those of `all` count.
      if (cpus === null || began === null || list === null || all.every((cpu) => list.includes(cpu))) return null;
      return { thread, start: began, cpus };
    },
    restore({ thread, start: began, cpus }) {
      if (start(thread) !== began || allowed(thread) === cpus) return null;
      try {
        execFileSync('taskset', ['-p', '-c', cpus, `${thread}`], { stdio: 'ignore' });
        return null;
      } catch (thrown) {
        if (start(thread) !== began) return null;
        return `thread ${thread} could not be given its CPUs ${cpus} back: ${messageOf(thrown)}`;
      }
    },
    confine(pid, cpus) {
      // A thread that ends while taskset goes through them makes it fail.
      for (let attempt = 0; attempt < CONFINING.tries; attempt += 1) {
        try {
          execFileSync('taskset', ['-a', '-p', '-c', cpus, `${pid}`], { stdio: 'ignore' });
          return true;
        } catch (thrown) {
          if (isGone(thrown)) return false;
        }
      }
      return false;
    },
  };
}

function fields(stat: string | null): string[] | null {
  return stat === null ? null : fieldsOfStat(stat);
}
