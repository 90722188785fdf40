/** The host itself: invocations are plain processes, without a container around them. */
import path from 'node:path';
import { programFile } from '../../io/process/bundled-programs.ts';
import { findHostTools, hostRuntime } from '../../io/process/host-runtime.ts';
import { hostWitness } from '../../io/process/witness.ts';
import { mindingCpus } from '../../io/shield/cpu-holders.ts';
import { requestedOfHost } from '../../isolation/requested.ts';
import type { Suite } from '../../model/config.ts';
import type { Runtime } from '../../model/ports/engine.ts';
import { type CgroupPlan, planCgroup } from '../../plan/cgroup/plan.ts';
import type { CpuChoice } from '../../plan/cpus/choose.ts';
import {
  canPin,
  type HostPlan,
  type HostSetting,
  type HostTools,
  lostWithoutContainer,
  planHostProcess,
  type Witness,
} from '../../plan/host-process.ts';
import { launchArguments } from '../../plan/launcher-arguments.ts';
import { type BackendSetting, type ExecutionBackend, noCommand, type Prepared } from './backend.ts';

/** What processes are started, pinned and looked into with. */
export interface Processes
  extends Pick<BackendSetting, 'host' | 'progress' | 'outputs' | 'excluded' | 'cgroups' | 'owner' | 'takeTurn'> {
  tools: HostTools;
  runtime: Runtime<HostPlan & { cgroup: CgroupPlan | null }>;
  witness: Witness;
  /** The caller's environment. */
  inherited: Record<string, string | undefined>;
}

export function openHost(setting: BackendSetting): ExecutionBackend {
  const { clock, home, progress } = setting;
  const launcher = programFile(home, 'launcher');
  return hostBackend({
    ...setting,
    tools: findHostTools(process.env.PATH ?? '', launcher),
    runtime: hostRuntime(clock.seconds, progress.warning),
    witness: hostWitness(programFile(home, 'witness'), launcher, process.env.HOME, progress.warning),
    inherited: process.env,
  });
}

export function hostBackend(processes: Processes): ExecutionBackend {
  const { host, outputs, excluded, cgroups, owner, tools, witness, inherited, takeTurn, progress } = processes;
  const runtime = mindingCpus(processes.runtime, async () => new Map(), progress);

  const settingOf = (suite: Suite, cpus: CpuChoice | null, order: number): HostSetting => {
    if (suite.run.command === undefined) throw noCommand(suite);
    return {
      argv: suite.run.command,
      run: suite.run,
      cpus: cpus?.cpus ?? null,
      launch: launchArguments({ aslr: suite.run.aslr, cpus: cpus?.cpus ?? null }),
      tools,
      directory: suite.directory,
      outputFolder: path.join(outputs, `output-${order}`),
      resultFile: suite.results.path ?? null,
      inherited,
    };
  };

  const running = (suite: Suite, cpus: CpuChoice | null): Prepared => {
    const prepared: Prepared = {
      suite,
      image: null,
      under: () => prepared,
      within: (knobs, others) => running({ ...suite, run: { ...suite.run, ...knobs } }, others),
      opens: (folder, own, signal) => {
        const plan = planHostProcess(settingOf(suite, cpus, 0));
        return witness(plan, folder, [own, outputs, ...excluded], signal);
      },
      invoke: (order, _partition, signal, command) => {
        const plan = planHostProcess(settingOf(withCommand(suite, command), cpus, order));
        const run = { run: owner, order, partition: null };
        const cgroup = cgroups === null ? null : planCgroup({ version: cgroups, driver: 'cgroupfs', ...run });
        return runtime.invoke({ ...plan, cgroup }, signal);
      },
    };
    return prepared;
  };

  return {
    name: 'host',
    runtime: 'host',
    host,
    engine: null,
    shield: null,
    pins: canPin(tools),
    confines: false,
    usesImages: false,
    lost: lostWithoutContainer(tools),
    conditions: { seccomp: null },
    requested: (suite, cpus) => requestedOfHost(settingOf(suite, cpus, 0)),
    measured: () => 'tree',
    prepare: async (suite, cpus) => running(suite, cpus),
    prepareProgram: async (suite, cpus, program) => ({
      invoke: (order, args, signal) => {
        const plan = planHostProcess(settingOf(withCommand(suite, [program, ...args]), cpus, order));
        return runtime.invoke({ ...plan, cgroup: null }, signal);
      },
      close: async () => {},
    }),
    takeTurn,
    close: async () => {},
  };
}

function withCommand(suite: Suite, command: string[] | undefined): Suite {
  return command === undefined ? suite : { ...suite, run: { ...suite.run, command } };
}
