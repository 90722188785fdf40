/** Which tasks a housekeeping cpuset takes, and which stay on all CPUs. */
import { patternMatcher } from '../../model/pattern.ts';
import { firstFew } from '../../text/quote.ts';

/** A process with tasks in the root cpuset. */
export interface Task {
  pid: number;
  /** As /proc/PID/comm has it: at most 15 bytes. */
  name: string;
  /** A thread of the kernel (PF_KTHREAD), many of which are bound to their CPU and must be. */
  kernel: boolean;
}

/** Process 1 and the kernel's threads stay, as does whatever a `leave` pattern names; `own` is placed by other means. */
export function staysWhere(task: Task, leave: string[], own: number | null): boolean {
  return (
    task.pid === 1 || task.pid === own || task.kernel || leave.some((pattern) => patternMatcher(pattern)(task.name))
  );
}

/** The names, each once, for a sentence: the first few and how many more. */
export function named(tasks: Task[]): string {
  return firstFew([...new Set(tasks.map(({ name }) => name))].sort(), 5);
}
