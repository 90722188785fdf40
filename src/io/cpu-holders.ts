/** Who has CPUs that a benchmark could not get: groups of processes that are kept to them. */
import { readFileSync } from 'node:fs';
import { readCpuList } from '../cpu-list.ts';
import { PinbenchError } from '../errors.ts';
import type { Runtime } from '../world.ts';
import { type CgroupTree, findTree } from './shield-tree.ts';

/** Groups that are looked at, and that are named. */
const MOST_GROUPS = 2000;
const MOST_NAMED = 3;

/** Sentences that say which CPUs were refused: the launcher's by way of `isolation/`, and the engine's. */
const REFUSED = /^(?:CPUs "([\d,-]+)" could not be had|the engine refused CPUs ([\d,-]+):)/;

/** Says who has the CPUs where an invocation could not get them. `names`: of containers, by id. */
export function namingHolders<Plan>(runtime: Runtime<Plan>, names: () => Promise<Map<string, string>>): Runtime<Plan> {
  const holders = async (sentence: string): Promise<string> => {
    const [, launcher, engine] = REFUSED.exec(sentence) ?? [];
    const cpus = launcher ?? engine;
    return cpus === undefined ? '' : whoHas(cpus, await names());
  };
  return {
    async invoke(plan, signal) {
      try {
        const ended = await runtime.invoke(plan, signal);
        const { notStarted } = ended;
        if (notStarted === null) return ended;
        return {
          ...ended,
          notStarted: { ...notStarted, sentence: notStarted.sentence + (await holders(notStarted.sentence)) },
        };
      } catch (thrown) {
        if (!(thrown instanceof PinbenchError)) throw thrown;
        const who = await holders(thrown.message);
        if (who === '') throw thrown;
        const { expected, todo } = thrown;
        const more = { ...(expected && { expected }), ...(todo && { todo }), cause: thrown };
        throw new PinbenchError(thrown.kind, `${thrown.message}${who}`, more);
      }
    },
  };
}

/** `names`: of containers, by id. The end of a sentence ("; they are kept for ..."), '' when nobody is found to have them. */
export function whoHas(
  cpus: string,
  names: Map<string, string> = new Map(),
  tree: CgroupTree | null = findTree('/sys/fs/cgroup')?.tree ?? null,
): string {
  const wanted = readCpuList(cpus) ?? [];
  if (tree === null || wanted.length === 0) return '';
  const all = cpusOf(tree, '') ?? [];
  const found: string[] = [];
  const waiting = tree.folders('');
  for (let looked = 0; looked < MOST_GROUPS && found.length < MOST_NAMED; looked += 1) {
    const group = waiting.shift();
    if (group === undefined) break;
    waiting.push(...tree.folders(group));
    const own = cpusOf(tree, group);
    if (own === null || own.length >= all.length || !own.some((cpu) => wanted.includes(cpu))) continue;
    const pids = (tree.read(`${group}/cgroup.procs`) ?? '')
      .split('\n')
      .map(Number)
      .filter((pid) => pid > 0);
    const [pid] = pids.filter((each) => each !== process.pid);
    if (pid !== undefined) found.push(described(group, pid, names));
  }
  return found.length === 0 ? '' : `; they are kept for ${found.join(', ')}`;
}

/** null: the group has no CPUs of its own. */
function cpusOf(tree: CgroupTree, group: string): number[] | null {
  const file = (name: string): string => (group === '' ? name : `${group}/${name}`);
  const own = tree.read(file('cpuset.cpus')) ?? '';
  const text = own === '' && group === '' ? (tree.read(file('cpuset.cpus.effective')) ?? '') : own;
  return text === '' ? null : readCpuList(text);
}

function described(group: string, pid: number, names: Map<string, string>): string {
  const id = /[0-9a-f]{64}/.exec(group)?.[0];
  const container = id === undefined ? undefined : (names.get(id) ?? id.slice(0, 12));
  const where = container === undefined ? `cgroup /${group.replace(/^\//, '')}` : `container ${container}`;
  return `${where} (process ${pid}${programOf(pid)})`;
}

function programOf(pid: number): string {
  try {
    return ` ${JSON.stringify(readFileSync(`/proc/${pid}/comm`, 'utf8').trim())}`;
  } catch {
    // It has ended meanwhile.
    return '';
  }
}
