/** Who has CPUs that a benchmark could not get: groups of processes that are kept to them. */
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { cpusText, readCpuList } from '../../model/cpu-list.ts';
import { PinbenchError } from '../../model/errors.ts';
import type { Ended, Runtime } from '../../model/ports/engine.ts';
import type { Progress } from '../../model/ports/progress.ts';
import { TAKEN_CPUS } from '../../plan/retries.ts';
import { quoted } from '../../text/quote.ts';
import { leaveOut, whileWaiting } from '../process/clock.ts';
import { type CgroupTree, findTree } from './tree.ts';

/** Groups that are looked at, and that are named. */
const MOST_GROUPS = 2000;
const MOST_NAMED = 3;

/** The launcher's sentence by way of `isolation/`, and the engine's. */
const REFUSED = /^(?:CPUs "([\d,-]+)" could not be set|the engine refused CPUs ([\d,-]+):)/;
/** Of the launcher's alone: they are there for others. */
const TAKEN = /^CPUs "([\d,-]+)" could not be set .* cpuset of this process$/;

/**
 * Where an invocation could not get its CPUs: says who has them and what to do. CPUs that `auto` chose are waited for
 * first: whoever takes CPUs away from others, a shield of a run that is not seen here for example, gives them back.
 * `names`: of containers, by id.
 */
export function mindingCpus<Plan extends { autoCpus: boolean }>(
  runtime: Runtime<Plan>,
  names: () => Promise<Map<string, string>>,
  progress: Pick<Progress, 'line'>,
  { mostMs, pollMs } = TAKEN_CPUS,
): Runtime<Plan> {
  const holders = async (sentence: string): Promise<string> => {
    const [, launcher, engine] = REFUSED.exec(sentence) ?? [];
    const cpus = launcher ?? engine;
    return cpus === undefined ? '' : whoHas(cpus, await names());
  };
  let left = mostMs;

  /** A refusal is part of the wait. */
  async function attempt(plan: Plan, signal: AbortSignal): Promise<Ended> {
    const started = performance.now();
    const ended = await runtime.invoke(plan, signal);
    if (takenIn(ended) !== null && plan.autoCpus) leaveOut((performance.now() - started) / 1000);
    return ended;
  }

  /** The invocation as it went once the CPUs were free, or the last refusal. */
  async function patiently(plan: Plan, signal: AbortSignal): Promise<Ended> {
    const started = performance.now();
    let ended = await attempt(plan, signal);
    const cpus = takenIn(ended);
    if (cpus === null || !plan.autoCpus || left <= 0) return ended;
    const who = await holders(ended.notStarted?.sentence ?? '');
    const list = cpusText(readCpuList(cpus) ?? []);
    progress.line(`waiting up to ${inMinutes(left)} for ${list}: this process may not use it now${who}`);
    while (takenIn(ended) !== null && performance.now() - started < left) {
      await whileWaiting(sleep(pollMs, undefined, { signal }).catch(() => {}));
      if (signal.aborted) return { ...ended, reason: 'cancelled', notStarted: null };
      ended = await attempt(plan, signal);
    }
    left -= performance.now() - started;
    return ended;
  }

  return {
    async invoke(plan, signal) {
      try {
        const ended = await patiently(plan, signal);
        const { notStarted } = ended;
        if (notStarted === null) return ended;
        const who = await holders(notStarted.sentence);
        const cure = takenIn(ended) === null ? '' : `; ${cureFor(plan, mostMs)}`;
        return { ...ended, notStarted: { ...notStarted, sentence: `${notStarted.sentence}${who}${cure}` } };
      } catch (thrown) {
        if (!(thrown instanceof PinbenchError)) throw thrown;
        const who = await holders(thrown.message);
        if (who === '') throw thrown;
        const { expected, fix } = thrown;
        const more = { ...(expected && { expected }), ...(fix && { fix }), cause: thrown };
        throw new PinbenchError(thrown.kind, `${thrown.message}${who}`, more);
      }
    },
  };
}

function takenIn({ notStarted }: Ended): string | null {
  return TAKEN.exec(notStarted?.sentence ?? '')?.[1] ?? null;
}

function cureFor({ autoCpus }: { autoCpus: boolean }, mostMs: number): string {
  if (!autoCpus) return 'name others in run.cpus, or use auto';
  return `\`run.cpus: auto\` chose them, and pinbench waited for them for ${inMinutes(mostMs)}: end what has them, or name CPUs in run.cpus that this process may use`;
}

function inMinutes(milliseconds: number): string {
  return `${Math.ceil(milliseconds / 60_000)} min`;
}

/** `names`: of containers, by id. The end of a sentence ("; reserved for ..."), '' when nobody is found to have them. */
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
  return found.length === 0 ? '' : `; reserved for ${found.join(', ')}`;
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
    return ` ${quoted(readFileSync(`/proc/${pid}/comm`, 'utf8').trim())}`;
  } catch {
    // It has ended meanwhile.
    return '';
  }
}
