/** Runs the probe program as a benchmark would be run: same container, same limits, same CPUs. */
import path from 'node:path';
import { ownerIsGone } from '../../io/process/owner-mark.ts';
import type { Suite } from '../../model/config.ts';
import { infrastructureError } from '../../model/errors.ts';
import type { Ended } from '../../model/ports/engine.ts';
import { type Mount, planContainer } from '../../plan/container.ts';
import type { CpuChoice } from '../../plan/cpus/choose.ts';
import { planHostProcess } from '../../plan/host-process.ts';
import { cutText } from '../../text/quote.ts';
import type { ExecutionBackend } from '../backends/backend.ts';
import { cgroupOf } from '../backends/prepare.ts';
import { containerSetting, hostSetting } from '../backends/settings.ts';

const INSIDE = '/.pinbench-probe';
const MEBIBYTE = 1024 * 1024;

export interface ProbeSession {
  /** What the probe printed. Throws an infrastructure error when it did not end well. */
  run(args: string[], signal: AbortSignal): Promise<string>;
  /** What the launcher read inside, the last time; null when it did not. */
  frame(): string | null;
  close(): Promise<void>;
}

/** The probe as a suite: what is not told here is as for any benchmark. */
export function probeSuite(cpus: string, cpuCount: number): Suite {
  return {
    name: 'doctor',
    directory: '/',
    run: {
      command: [INSIDE],
      invocations: 1,
      cpus,
      memoryBytes: 256 * MEBIBYTE,
      shmBytes: 16 * MEBIBYTE,
      tmpBytes: 16 * MEBIBYTE,
      pids: 256 + 2 * cpuCount,
      timeoutSeconds: 130,
      env: {},
      aslr: 'off',
      shield: 'auto',
      leave: [],
      maxSteal: 0.001,
      maxInterrupts: 1000,
    },
    results: { format: 'auto' },
  };
}

/** `partition`: the shield's cgroup, or null. `probe`: the program on this host. */
export async function openProbeSession(
  backend: ExecutionBackend,
  suite: Suite,
  cpus: CpuChoice,
  probe: string,
  partition: string | null,
): Promise<ProbeSession> {
  let frame: string | null = null;
  let order = 0;
  const take = (ended: Ended, args: string[], signal: AbortSignal): string => {
    frame = ended.observed;
    if (ended.reason === 'exited' && ended.exitCode === 0) return ended.stdout.text;
    if (signal.aborted) throw infrastructureError('stopped before all probes had ended');
    const why = ended.notStarted?.sentence ?? (cutText(ended.stderr.text.trim(), 300) || `exit code ${ended.exitCode}`);
    throw infrastructureError(`the probe \`${args.join(' ')}\` ended by "${ended.reason}": ${why}`);
  };
  const rest = { frame: () => frame };
  if (backend.kind === 'host') {
    const run = async (args: string[], signal: AbortSignal): Promise<string> => {
      order += 1;
      const called = { ...suite, run: { ...suite.run, command: [probe, ...args] } };
      const plan = planHostProcess(hostSetting(called, backend, cpus, order));
      return take(await backend.runtime.invoke({ ...plan, cgroup: null }, signal), args, signal);
    };
    return { ...rest, run, close: async () => {} };
  }

  const { connectEngine } = await import('../../io/engine/client.ts');
  const { makeEmptyImage, removeImage } = await import('../../io/engine/empty-image.ts');
  const engine = connectEngine();
  const image = await makeEmptyImage(engine, backend.owner, ownerIsGone);
  const run = async (args: string[], signal: AbortSignal): Promise<string> => {
    order += 1;
    const cgroup = cgroupOf(backend.cgroups, backend.engine.cgroupDriver, backend.owner, order, partition);
    const setting = containerSetting(
      suite,
      backend,
      cpus,
      { id: image, volumes: [] },
      [INSIDE, ...args],
      order,
      cgroup,
      partition,
    );
    const { create, ...plan } = planContainer(setting);
    const mount: Mount = { Type: 'bind', Source: path.resolve(probe), Target: INSIDE, ReadOnly: true };
    const Mounts = [...create.HostConfig.Mounts, mount];
    const withProbe = { ...create, HostConfig: { ...create.HostConfig, Mounts } };
    return take(await backend.runtime.invoke({ ...plan, create: withProbe, cgroup }, signal), args, signal);
  };
  return { ...rest, run, close: () => removeImage(engine, image) };
}
