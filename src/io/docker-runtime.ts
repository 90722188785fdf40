/** Runs one invocation in a fresh container, from create to remove, and leaves nothing behind whatever happens. */
import { readdir, readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { type CgroupPlan, withKills } from '../cgroup.ts';
import type { DockerPlan } from '../container.ts';
import { infrastructureError, messageOf } from '../errors.ts';
import { FrameReader, readNotStarted } from '../isolation.ts';
import type { Ended, Runtime } from '../world.ts';
import { Capture } from './capture.ts';
import { type OpenCgroup, openCgroup } from './cgroups.ts';
import { demultiplexer } from './demux.ts';
import { type Container, type Engine, engineError, field, isUnreachable, LABEL, statusOf } from './docker.ts';
import { watchKills } from './kernel-log.ts';
import { makeOutputFolder, readResultFile, removeOutputFolder } from './output-folder.ts';
import { raceEnd } from './stop.ts';

export type CountedDockerPlan = DockerPlan & { cgroup: CgroupPlan | null };

export function dockerRuntime(
  engine: Engine,
  seconds: () => number,
  warn: (sentence: string) => void,
): Runtime<CountedDockerPlan> {
  return {
    async invoke(plan, signal) {
      await makeOutputFolder(plan.outputFolder);
      const cgroup = plan.cgroup === null ? null : await openCgroup(plan.cgroup);
      let lost = true;
      try {
        const container = await create(engine, plan, cgroup);
        let hasExited = false;
        try {
          const ended = await runToEnd(engine, container, plan, cgroup, signal, seconds);
          lost = ended.reason === 'engine lost';
          hasExited = ended.reason === 'exited';
          return ended;
        } finally {
          await remove(container).catch((thrown: unknown) => {
            // One that may still be running would disturb what is measured next; one that has ended costs no result.
            if (!hasExited) throw thrown;
            warn(`${messageOf(thrown)}; the next run tries again`);
          });
        }
      } finally {
        await closeCgroup(cgroup, lost);
        await removeOutputFolder(plan.outputFolder, warn);
      }
    },
  };
}

/** A group that is still busy has processes that would disturb what is measured next; without an engine that is known. */
async function closeCgroup(cgroup: OpenCgroup | null, lost: boolean): Promise<void> {
  const left = (await cgroup?.close()) ?? [];
  if (left.length === 0 || lost) return;
  throw infrastructureError(`the container is gone, but its cgroup ${left[0]} would not go`, {
    expected: 'no process of it left',
    todo: 'look who is in it: cat cgroup.procs there; then run again',
  });
}

async function create(engine: Engine, plan: CountedDockerPlan, cgroup: OpenCgroup | null): Promise<Container> {
  const { CgroupParent, ...HostConfig } = plan.create.HostConfig;
  // Nobody would remove the groups that an engine makes for a parent of ours, so it has none where we cannot.
  const keeps = CgroupParent !== undefined && (cgroup !== null || plan.cgroup === null || plan.cgroup.shielded);
  try {
    return await engine.createContainer(keeps ? plan.create : { ...plan.create, HostConfig });
  } catch (thrown) {
    throw engineError('the container could not be created', thrown);
  }
}

async function runToEnd(
  engine: Engine,
  container: Container,
  plan: CountedDockerPlan,
  cgroup: OpenCgroup | null,
  signal: AbortSignal,
  seconds: () => number,
): Promise<Ended> {
  const frame = new FrameReader();
  const stdout = new Capture();
  const stderr = new Capture();
  let attached: NodeJS.ReadWriteStream;
  try {
    attached = await container.attach({ stream: true, stdout: true, stderr: true });
  } catch (thrown) {
    throw engineError('the container could not be attached to', thrown);
  }
  const drained = new Promise((resolve) => attached.once('end', resolve).once('close', resolve).once('error', resolve));
  const take = demultiplexer({
    stdout: (bytes) => stdout.push(frame.feed(bytes)),
    stderr: (bytes) => stderr.push(bytes),
  });
  attached.on('data', take);

  const kills = plan.cgroup?.version === 'v1' ? watchKills() : null;
  // Asked for before the start: a container that ends at once must not end unseen.
  const waiting = untilExitOrLoss(engine, container, drained);
  waiting.catch(() => {});
  const started = seconds();
  try {
    await container.start();
  } catch (thrown) {
    // An engine that is lost may have started it all the same, and then nobody else ends it.
    await engine.ping().catch(() => killLost(container.id));
    throw startError(plan, thrown);
  }
  const stop = await raceEnd(waiting, plan.timeoutSeconds, signal, () => kill(container));
  const elapsed = seconds() - started;
  const lost = stop.reason === 'engine lost';
  if (lost) await killLost(container.id);
  // The last bytes may still be on their way; a lost engine sends none.
  if (!lost) await drained;
  stdout.push(frame.finish());
  const state = lost ? null : await readState(container);
  const captured = stderr.result();
  const counted = (await cgroup?.read()) ?? null;
  const usage =
    counted === null || kills === null ? counted : withKills(counted, kills(container.id), state?.outOfMemory === true);
  return {
    reason: stop.reason,
    exitCode: stop.reason === 'exited' ? (state?.exitCode ?? null) : null,
    outOfMemory: state?.outOfMemory === true || (usage?.outOfMemoryKills ?? 0) > 0,
    seconds: elapsed,
    stdout: stdout.result(),
    stderr: captured,
    observed: frame.observed,
    notStarted: readNotStarted(captured.text),
    ...(await readResultFile(plan.outputFolder, lost ? null : plan.resultFile)),
    usage,
    detail: stop.reason === 'engine lost' ? messageOf(stop.cause) : null,
  };
}

/**
 * Settles when the container has ended; rejects when its engine is gone. A connection that breaks while an answer is
 * awaited is not reported by the engine's client, so once the output has ended the engine is asked whether it is there.
 */
async function untilExitOrLoss(engine: Engine, container: Container, drained: Promise<unknown>): Promise<void> {
  const over = new AbortController();
  const exited = container.wait({ condition: 'next-exit' }).finally(() => over.abort());
  const lost = drained.then(async () => {
    while (!over.signal.aborted) {
      // Cut short by the end: a pause that goes on would keep the whole process waiting for it.
      await setTimeout(500, undefined, { signal: over.signal }).catch(() => {});
      // A benchmark may close its output long before it ends: only an engine that does not answer is lost.
      if (!over.signal.aborted) await engine.ping();
    }
    return exited;
  });
  await Promise.race([exited, lost]);
}

/** What the engine says when a container cannot start is nearly always about the plan, in words for engine people. */
function startError(plan: DockerPlan, thrown: unknown): Error {
  const message = messageOf(thrown);
  const { CpusetCpus, Memory, Binds } = plan.create.HostConfig;
  if (/bind source path does not exist|not a directory|Are you trying to mount/.test(message)) {
    return infrastructureError(`the engine cannot see a file of this host: ${message}`, {
      expected: `an engine on the same machine, which can mount ${Binds.join(' and ')}`,
      todo: 'run pinbench where the engine runs, or use --runtime host',
    });
  }
  if (/cpuset/i.test(message)) {
    return infrastructureError(`the engine refused CPUs ${CpusetCpus}: ${message}`, {
      todo: 'set run.cpus to CPUs that are online and that the engine may use',
    });
  }
  if (/memory limit|cannot allocate memory/i.test(message)) {
    return infrastructureError(`the engine refused a memory limit of ${Memory} bytes: ${message}`, {
      todo: 'set run.memory to what this machine has',
    });
  }
  return engineError('the container could not be started', thrown);
}

async function readState(container: Container): Promise<{ exitCode: number | null; outOfMemory: boolean }> {
  const inspected: unknown = await container.inspect().catch((thrown: unknown) => {
    throw engineError('the container could not be inspected', thrown);
  });
  const state = field(inspected, 'State');
  const exitCode = field(state, 'ExitCode');
  return {
    exitCode: typeof exitCode === 'number' ? exitCode : null,
    // Also true when only a child was killed and the container itself exited with 0.
    outOfMemory: field(state, 'OOMKilled') === true,
  };
}

async function kill(container: Container): Promise<void> {
  await container.kill({ signal: 'SIGKILL' }).catch((thrown: unknown) => {
    // 404 and 409: it has ended in the meantime, which is what was wanted.
    if (statusOf(thrown) !== 404 && statusOf(thrown) !== 409)
      throw engineError('the container could not be killed', thrown);
  });
}

/** 404 and 409: somebody else has removed it or is doing so. Without an engine there is nobody to ask: the next run sweeps. */
async function remove(container: Container): Promise<void> {
  await container.remove({ force: true, v: true }).catch((thrown: unknown) => {
    const status = statusOf(thrown);
    if (status === 404 || status === 409 || isUnreachable(thrown)) return;
    throw engineError('the container could not be removed', thrown);
  });
}

/**
 * An engine that died leaves its containers running. Their processes carry the container's id in /proc/PID/cgroup, so
 * they can be ended without it where this user may.
 */
async function killLost(id: string): Promise<void> {
  const names = await readdir('/proc').catch(() => []);
  for (const pid of names.filter((name) => /^\d+$/.test(name))) {
    const cgroup = await readFile(`/proc/${pid}/cgroup`, 'utf8').catch(() => '');
    if (!cgroup.includes(id)) continue;
    try {
      process.kill(Number(pid), 'SIGKILL');
    } catch {
      // Another user's process: the sweep at the next start removes the container.
    }
  }
}

/** Removes what a killed pinbench has left: containers with our label whose owner is no longer alive. Returns how many. */
export async function sweepContainers(engine: Engine, isOurs: (owner: string) => boolean): Promise<number> {
  const found = await listLeftContainers(engine, isOurs);
  for (const id of found) await remove(engine.getContainer(id));
  return found.length;
}

/** Their ids. */
export async function listLeftContainers(engine: Engine, isOurs: (owner: string) => boolean): Promise<string[]> {
  const found = await engine.listContainers({ all: true, filters: { label: [LABEL] } }).catch((thrown: unknown) => {
    throw engineError('left-over containers could not be listed', thrown);
  });
  return found.filter(({ Labels }) => isOurs(Labels[LABEL] ?? '')).map(({ Id }) => Id);
}
