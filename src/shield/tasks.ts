/** Which tasks a housekeeping cpuset takes, and which stay on all CPUs. */

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
  return task.pid === 1 || task.pid === own || task.kernel || leave.some((pattern) => fits(task.name, pattern));
}

/** `*` stands for any text, also for none; every other character is itself. Linear in the name for each part. */
export function fits(name: string, pattern: string): boolean {
  const parts = pattern.split('*');
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length === 1) return name === pattern;
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false;
  let at = first.length;
  const end = name.length - last.length;
  for (const part of parts.slice(1, -1)) {
    const found = name.indexOf(part, at);
    if (found < 0 || found + part.length > end) return false;
    at = found + part.length;
  }
  return true;
}

/** The names, each once, for a sentence: the first few and how many more. */
export function named(tasks: Task[]): string {
  const names = [...new Set(tasks.map(({ name }) => name))].sort();
  const shown = names.slice(0, 5).join(', ');
  return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}
