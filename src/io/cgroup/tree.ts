/** Trees of cgroup folders: their processes are ended and they are removed, innermost first. */
import { readdir, readFile, rmdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { codeOf } from '../../model/errors.ts';
import { CGROUP_END } from '../../plan/retries.ts';

/**
 * Ends every process below these folders, which are one group in several trees. No new ones can start meanwhile, so that
 * it comes to an end with programs that fork as fast as they are killed.
 */
export async function endProcesses(groups: string[]): Promise<void> {
  for (const group of groups) {
    await writeIfThere(path.join(group, 'pids.max'), '0');
    await writeIfThere(path.join(group, 'cgroup.kill'), '1');
  }
  const deadline = Date.now() + CGROUP_END.patienceMs;
  for (let pids = await processes(groups); pids.length > 0 && Date.now() < deadline; pids = await processes(groups)) {
    for (const pid of pids) kill(pid);
    await setTimeout(CGROUP_END.killMs);
  }
}

async function processes(groups: string[]): Promise<number[]> {
  const pids = new Set<number>();
  for (const group of groups) {
    for (const folder of [group, ...(await subgroups(group))]) {
      const text = await readFile(path.join(folder, 'cgroup.procs'), 'utf8').catch(gone(''));
      for (const line of text.split('\n')) if (/^\d+$/.test(line)) pids.add(Number(line));
    }
  }
  // 0 stands for a process of another pid namespace, which is out of reach, and to a kill for our own group.
  return [...pids].filter((pid) => pid > 1 && pid !== process.pid);
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (thrown) {
    if (!hasCode(thrown, 'ESRCH')) throw thrown;
  }
}

/** The folders below, at any depth, each before its parent; or only the direct ones. */
export async function subgroups(folder: string, depth: 'any' | 'direct' = 'any'): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(gone([]));
  const found: string[] = [];
  for (const entry of entries.filter((candidate) => candidate.isDirectory())) {
    const child = path.join(folder, entry.name);
    found.push(...(depth === 'any' ? await subgroups(child) : []), child);
  }
  return found;
}

/**
 * True when the folder is gone. A group stays busy for a moment after its last process; one that others use, which is
 * only removed `when empty`, is left to them at once.
 */
export async function removeTree(folder: string, mode: 'all' | 'when empty' = 'all'): Promise<boolean> {
  const deadline = Date.now() + CGROUP_END.patienceMs;
  for (;;) {
    const inner = mode === 'all' ? await subgroups(folder) : [];
    const left = await removeEach([...inner, folder]);
    if (left === 0) return true;
    if (mode === 'when empty' || Date.now() > deadline) return false;
    await setTimeout(CGROUP_END.removeMs);
  }
}

async function removeEach(folders: string[]): Promise<number> {
  let left = 0;
  for (const folder of folders) {
    await rmdir(folder).catch((thrown: unknown) => {
      if (hasCode(thrown, 'ENOENT')) return;
      if (!hasCode(thrown, 'EBUSY', 'ENOTEMPTY', 'EACCES', 'EPERM', 'EROFS')) throw thrown;
      left += 1;
    });
  }
  return left;
}

async function writeIfThere(file: string, text: string): Promise<void> {
  // 'r+': opening must not try to create, which a cgroup answers with a refusal instead of "not there".
  await writeFile(file, text, { flag: 'r+' }).catch(gone(undefined));
}

/** For catch(): the substitute for what went away while it was looked at. */
function gone<Value>(substitute: Value): (thrown: unknown) => Value {
  return (thrown) => {
    if (hasCode(thrown, 'ENOENT', 'ENODEV', 'EACCES')) return substitute;
    throw thrown;
  };
}

export function hasCode(thrown: unknown, ...codes: string[]): boolean {
  return codes.includes(codeOf(thrown) ?? '');
}
