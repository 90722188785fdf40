/** Runs one invocation as a process group of this host and ends the whole group with it. */
import { spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { FrameReader } from '../../isolation/launcher-frame.ts';
import { readNotStarted } from '../../isolation/start-failure.ts';
import { codeOf, infrastructureError, messageOf } from '../../model/errors.ts';
import type { Ended, NotStarted, Runtime } from '../../model/ports/engine.ts';
import { joinFirst } from '../../plan/cgroup/join.ts';
import type { CgroupPlan } from '../../plan/cgroup/plan.ts';
import type { HostPlan, HostTools } from '../../plan/host-process.ts';
import { type OpenCgroup, openCgroup } from '../cgroup/groups.ts';
import { findProgram, usable } from './bundled-programs.ts';
import { Capture } from './capture.ts';
import { raceEnd } from './deadline.ts';
import { endLeftProcesses } from './left-processes.ts';
import { makeOutputFolder, removeOutputFolder } from './output-folder.ts';
import { readResultFiles } from './result-files.ts';

export type CountedHostPlan = HostPlan & { cgroup: CgroupPlan | null };

export function hostRuntime(seconds: () => number, warn: (sentence: string) => void): Runtime<CountedHostPlan> {
  let hasWarned = false;
  const tellLeft = (count: number): void => {
    if (count === 0 || hasWarned) return;
    hasWarned = true;
    const left = count === 1 ? 'a process' : `${count} processes`;
    warn(
      `the benchmark left ${left} behind in a session of its own, which would have disturbed the next invocation: ended`,
    );
  };
  return {
    async invoke(plan, signal) {
      await makeOutputFolder(plan.outputFolder);
      const cgroup = plan.cgroup === null ? null : await openCgroup(plan.cgroup);
      try {
        return await runToEnd(plan, cgroup, signal, seconds, tellLeft);
      } finally {
        await closeCgroup(cgroup);
        await removeOutputFolder(plan.outputFolder, warn);
      }
    },
  };
}

async function closeCgroup(cgroup: OpenCgroup | null): Promise<void> {
  await cgroup?.endProcesses();
  const left = (await cgroup?.close()) ?? [];
  if (left.length === 0) return;
  throw infrastructureError(`the benchmark left processes in ${left[0]} that would not end`, {
    expected: 'none, since they would disturb what is measured next',
    fix: 'list its processes with `cat cgroup.procs` there, end them, then run again',
  });
}

/** How long the output may stay open after the benchmark's end, where its forgotten children cannot be found. */
const OUTPUT_GRACE_MS = 2000;

async function runToEnd(
  plan: HostPlan,
  cgroup: OpenCgroup | null,
  signal: AbortSignal,
  seconds: () => number,
  tellLeft: (count: number) => void,
): Promise<Ended> {
  const frame = new FrameReader();
  const stdout = new Capture();
  const stderr = new Capture();
  const { argv, env } = plan;
  const [program = '', ...args] = cgroup === null ? argv : joinFirst({ argv, env, groups: cgroup.procs });
  const started = seconds();
  // A group of its own: children that the benchmark forgets end with it.
  const child = spawn(program, args, {
    cwd: plan.directory,
    env: plan.env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // Without the launcher there is no frame, and what looks like one is the benchmark's own doing.
  child.stdout.on('data', (chunk: Buffer) => stdout.push(plan.framed ? frame.feed(chunk) : chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  let notStarted: NotStarted | null = null;
  const closed = new Promise<void>((resolve) => {
    child.once('error', (thrown) => {
      notStarted = { sentence: `${program} could not be started: ${messageOf(thrown)}`, culprit: 'command' };
      resolve();
    });
    child.once('close', () => resolve());
  });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()).once('error', () => resolve()));
  const stop = await raceEnd(exited, plan.timeoutSeconds, signal, async () => killGroup(child.pid));
  const elapsed = seconds() - started;
  killGroup(child.pid);
  // What has left the group is in the cgroup still, or has the output folder in its environment.
  if (cgroup === null) tellLeft(await endLeftProcesses(plan.outputFolder, child.pid));
  else await cgroup.endProcesses();
  await outputEnd(closed);
  child.stdout.destroy();
  child.stderr.destroy();
  stdout.push(frame.finish());
  const errors = stderr.result();
  const usage = (await cgroup?.read()) ?? null;
  return {
    reason: stop.reason,
    exitCode: stop.reason === 'exited' ? (child.exitCode ?? signalled(child.signalCode)) : null,
    outOfMemory: (usage?.outOfMemoryKills ?? 0) > 0,
    seconds: elapsed,
    stdout: stdout.result(),
    stderr: errors,
    observed: frame.observed,
    contradictions: [],
    notStarted: notStarted ?? readNotStarted(errors.text, null, frame.observed !== null),
    ...(await readResultFiles(plan.outputFolder, plan.resultFile)),
    usage,
    detail: stop.reason === 'engine lost' ? messageOf(stop.cause) : null,
  };
}

async function outputEnd(closed: Promise<void>): Promise<void> {
  const over = new AbortController();
  const grace = setTimeout(OUTPUT_GRACE_MS, undefined, { signal: over.signal });
  // Aborted once the output has ended, which is what was waited for.
  await Promise.race([closed, grace.catch(() => {})]);
  over.abort();
}

/** As shells report it: 128 and the signal's number; only the usual ones are told apart. */
function signalled(name: NodeJS.Signals | null): number | null {
  const numbers: Record<string, number> = { SIGABRT: 134, SIGFPE: 136, SIGKILL: 137, SIGSEGV: 139, SIGTERM: 143 };
  return name === null ? null : (numbers[name] ?? 128);
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (thrown) {
    // ESRCH: the whole group has ended, which is what was wanted.
    if (codeOf(thrown) !== 'ESRCH') throw thrown;
  }
}

/** Looks for the tools of this host in PATH; `launcher` is used where its architecture is ours. */
export function findHostTools(searchPath: string, launcher: string): HostTools {
  return {
    taskset: findProgram('taskset', searchPath),
    setarch: findProgram('setarch', searchPath),
    launcher: usable(launcher),
  };
}
