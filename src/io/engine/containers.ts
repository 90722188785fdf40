/** Runs one invocation in a fresh container, from create to remove, and leaves nothing behind whatever happens. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { contradictions, type OutsideView } from '../../isolation/inspection.ts';
import { splitFiles } from '../../isolation/launcher-files.ts';
import { FrameReader } from '../../isolation/launcher-frame.ts';
import { readNotStarted } from '../../isolation/start-failure.ts';
import { infrastructureError, messageOf } from '../../model/errors.ts';
import type { Ended, Runtime } from '../../model/ports/engine.ts';
import type { CgroupPlan } from '../../plan/cgroup/plan.ts';
import { withKills } from '../../plan/cgroup/usage.ts';
import { type ContainerCreate, type DockerPlan, volumeNames, withLauncher } from '../../plan/container.ts';
import { ENGINE_SIGN } from '../../plan/retries.ts';
import { type OpenCgroup, openCgroup } from '../cgroup/groups.ts';
import { Capture } from '../process/capture.ts';
import { raceEnd } from '../process/deadline.ts';
import { makeOutputFolder, removeOutputFolder } from '../process/output-folder.ts';
import { readResultFiles } from '../process/result-files.ts';
import { type Container, type Engine, engineError, field, LABEL, statusOf } from './client.ts';
import { containerFault } from './container-faults.ts';
import { containerName, removeContainer, removeVolumes } from './container-sweep.ts';
import { lookFromOutside, readInspected } from './container-view.ts';
import { demultiplexer } from './demux.ts';
import { copyLauncher, type LauncherCopy } from './launcher-copy.ts';
import { countOomKills } from './oom-kills.ts';

export type CountedDockerPlan = DockerPlan & { cgroup: CgroupPlan | null };

/** One invocation as it is carried out. */
interface Going {
  engine: Engine;
  container: Container;
  /** What was asked for. */
  create: ContainerCreate;
  launcher: LauncherCopy;
  plan: CountedDockerPlan;
  cgroup: OpenCgroup | null;
  seconds: () => number;
}

/** `scratch`: a folder of this process alone, for what only one invocation needs. */
export function dockerRuntime(
  engine: Engine,
  seconds: () => number,
  scratch: string,
  warn: (sentence: string) => void,
): Runtime<CountedDockerPlan> {
  return {
    async invoke(plan, signal) {
      await makeOutputFolder(plan.outputFolder);
      const cgroup = plan.cgroup === null ? null : await openCgroup(plan.cgroup);
      let launcher: LauncherCopy | null = null;
      let lost = true;
      try {
        launcher = await copyLauncher(plan.launcher, [scratch, path.dirname(plan.outputFolder)]);
        const volumes = `${containerName(plan.create.Labels[LABEL] ?? '')}-volume`;
        const create = withLauncher(withoutLostParent(plan, cgroup), launcher, volumes);
        const container = await createContainer(engine, create);
        let hasExited = false;
        try {
          const ended = await runToEnd({ engine, container, create, launcher, plan, cgroup, seconds }, signal);
          lost = ended.reason === 'engine lost';
          hasExited = ended.reason === 'exited';
          return ended;
        } finally {
          await removeAll(engine, container, create).catch((thrown: unknown) => {
            // One that may still be running would disturb what is measured next; one that has ended costs no result.
            if (!hasExited) throw thrown;
            warn(`${messageOf(thrown)}; the next run tries again`);
          });
        }
      } finally {
        await launcher?.remove();
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
    fix: 'list its processes with `cat cgroup.procs` there, end them, then run again',
  });
}

/** Nobody would remove the groups that an engine makes for a parent of ours, so it has none where we cannot. */
function withoutLostParent({ create, cgroup: plan }: CountedDockerPlan, cgroup: OpenCgroup | null): ContainerCreate {
  const { CgroupParent, ...HostConfig } = create.HostConfig;
  const keeps = CgroupParent !== undefined && (cgroup !== null || plan === null || plan.shielded);
  return keeps ? create : { ...create, HostConfig };
}

async function removeAll(engine: Engine, container: Container, create: ContainerCreate): Promise<void> {
  await removeContainer(container);
  await removeVolumes(engine, volumeNames(create));
}

async function createContainer(engine: Engine, create: ContainerCreate): Promise<Container> {
  try {
    return await engine.createContainer({ ...create, name: containerName(create.Labels[LABEL] ?? '') });
  } catch (thrown) {
    throw await containerFault(engine, create, 'the container could not be created', thrown);
  }
}

async function runToEnd(going: Going, signal: AbortSignal): Promise<Ended> {
  const { engine, container, create, launcher, plan, cgroup, seconds } = going;
  const frame = new FrameReader(launcher.key);
  const stdout = new Capture();
  const stderr = new Capture();
  let attached: NodeJS.ReadWriteStream;
  try {
    attached = await container.attach({ stream: true, stdout: true, stderr: true });
  } catch (thrown) {
    throw engineError('the container could not be attached to', thrown);
  }
  const drained = new Promise((resolve) => attached.once('end', resolve).once('close', resolve).once('error', resolve));
  const inspected = readInspected(await inspect(container));
  // Once the launcher has spoken it is what the first process runs, and stays.
  let outside: Promise<OutsideView | null> | null = null;
  const take = demultiplexer({
    stdout: (bytes) => {
      stdout.push(frame.feed(bytes));
      if (frame.observed !== null) outside ??= look(container, launcher.file);
    },
    stderr: (bytes) => stderr.push(bytes),
  });
  attached.on('data', take);

  const kills = plan.cgroup?.version === 'v1' ? countOomKills() : null;
  // Asked for before the start: a container that ends at once must not end unseen.
  const waiting = untilExitOrLoss(engine, container, drained);
  waiting.catch(() => {});
  const started = seconds();
  try {
    await container.start();
  } catch (thrown) {
    // An engine that is lost may have started it all the same, and then nobody else ends it.
    await engine.ping().catch(() => killLost(container.id));
    throw await containerFault(engine, create, 'the container could not be started', thrown);
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
  const files = splitFiles(frame.observed ?? '');
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
    contradictions: contradictions(create, inspected, await outside, (file) => files.get(file)),
    notStarted: readNotStarted(captured.text, launcher.key, frame.observed !== null),
    ...(await readResultFiles(plan.outputFolder, lost ? null : plan.resultFile)),
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
      await setTimeout(ENGINE_SIGN.pollMs, undefined, { signal: over.signal }).catch(() => {});
      // A benchmark may close its output long before it ends: only an engine that does not answer is lost.
      if (!over.signal.aborted) await engine.ping();
    }
    return exited;
  });
  await Promise.race([exited, lost]);
}

async function inspect(container: Container): Promise<unknown> {
  return await container.inspect().catch((thrown: unknown) => {
    throw engineError('the container could not be inspected', thrown);
  });
}

/** A container that has ended meanwhile, or an engine that is lost, is noticed elsewhere. */
async function look(container: Container, launcher: string): Promise<OutsideView | null> {
  const inspected: unknown = await container.inspect().catch(() => null);
  const pid = field(field(inspected, 'State'), 'Pid');
  return typeof pid === 'number' && pid > 0 ? lookFromOutside(pid, container.id, launcher) : null;
}

async function readState(container: Container): Promise<{ exitCode: number | null; outOfMemory: boolean }> {
  const state = field(await inspect(container), 'State');
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
