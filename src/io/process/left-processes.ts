/**
 * Processes that a benchmark has left outside of its process group, where no cgroup holds them: they are known by the
 * output folder of their invocation, which they have inherited in their environment. One that was started with another
 * environment is not found.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { codeOf } from '../../model/errors.ts';
import { LEFT_PROCESSES } from '../../plan/retries.ts';
import { fieldsOfStat } from './owner-mark.ts';

/** Kills them and waits for their end. Answers how many there were outside of `group`, which is being killed already. */
export async function endLeftProcesses(outputFolder: string, group: number | undefined): Promise<number> {
  const ended = new Set<number>();
  for (let round = 0; round < LEFT_PROCESSES.tries; round += 1) {
    const found = processesOf(outputFolder);
    if (found.length === 0) break;
    for (const pid of found) {
      const own = groupOf(pid);
      if (own !== undefined && own !== group) ended.add(pid);
      kill(pid);
    }
    await setTimeout(LEFT_PROCESSES.pollMs);
  }
  return ended.size;
}

function processesOf(outputFolder: string): number[] {
  // Read as bytes: the folder's name may have any characters.
  const mark = `\0PINBENCH_OUTPUT=${Buffer.from(outputFolder).toString('latin1')}\0`;
  return processIds().filter((pid) => `\0${environmentOf(pid)}`.includes(mark));
}

function processIds(): number[] {
  try {
    return readdirSync('/proc').flatMap((name) =>
      /^\d+$/.test(name) && name !== `${process.pid}` ? [Number(name)] : [],
    );
  } catch {
    // Not Linux.
    return [];
  }
}

/** As the process was started with; empty where it is another user's, or has ended. */
function environmentOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'latin1');
  } catch {
    return '';
  }
}

/** undefined when it has ended. */
function groupOf(pid: number): number | undefined {
  try {
    return Number(fieldsOfStat(readFileSync(`/proc/${pid}/stat`, 'utf8'))[2]);
  } catch {
    return undefined;
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (thrown) {
    // It has ended by itself, or became another user's.
    if (codeOf(thrown) !== 'ESRCH' && codeOf(thrown) !== 'EPERM') throw thrown;
  }
}
