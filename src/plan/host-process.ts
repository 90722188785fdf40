/** Decides the command line for one invocation without a container: pinned, with one memory layout or fresh ones. */
import type { RunSpec } from '../model/config.ts';
import { isAuto } from '../model/cpu-list.ts';

/** One invocation as a plain process of this host. */
export interface HostPlan {
  argv: string[];
  directory: string;
  env: Record<string, string>;
  /** The launcher starts the command, so its frame comes first on stdout. */
  framed: boolean;
  /** The CPUs were chosen by `auto`, not named. */
  autoCpus: boolean;
  /** Made before and removed after the invocation; the benchmark knows it as $PINBENCH_OUTPUT. */
  outputFolder: string;
  resultFile: string | null;
  timeoutSeconds: number;
}

/** What this host has to pin with; null where it is not there. */
export interface HostTools {
  /** Does it all and tells what it got. */
  launcher: string | null;
  /** In its place on machines that no launcher was built for; nothing is read back then. */
  taskset: string | null;
  setarch: string | null;
}

export interface HostSetting {
  argv: string[];
  run: RunSpec;
  cpus: string | null;
  tools: HostTools;
  /** The launcher's own arguments for these CPUs and this ASLR mode, with the `--` at their end. */
  launch: string[];
  directory: string;
  outputFolder: string;
  resultFile: string | null;
  /** The caller's environment: only what a program needs to start is passed on, never tokens. */
  inherited: Record<string, string | undefined>;
}

const PASSED_ON = ['PATH', 'HOME', 'USER', 'LANG', 'LC_ALL', 'TMPDIR', 'TZ'];

export function planHostProcess(setting: HostSetting): HostPlan {
  const env: Record<string, string> = {};
  for (const name of PASSED_ON) {
    const value = setting.inherited[name];
    if (value !== undefined) env[name] = value;
  }
  return {
    argv: [...startersOf(setting), ...setting.argv],
    directory: setting.directory,
    framed: setting.tools.launcher !== null,
    autoCpus: isAuto(setting.run.cpus),
    env: { ...env, ...setting.run.env, PINBENCH_OUTPUT: setting.outputFolder },
    outputFolder: setting.outputFolder,
    resultFile: setting.resultFile,
    timeoutSeconds: setting.run.timeoutSeconds,
  };
}

/** The programs that stand before the command. */
function startersOf({ tools, launch, run, cpus }: HostSetting): string[] {
  const { launcher, taskset, setarch } = tools;
  if (launcher !== null) return [launcher, ...launch];
  return [
    ...(setarch === null || run.aslr === 'on' ? [] : [setarch, '--addr-no-randomize']),
    ...(taskset === null || cpus === null ? [] : [taskset, '--cpu-list', cpus]),
  ];
}

/** Whether a CPU list means anything here. */
export function canPin(tools: HostTools): boolean {
  return tools.launcher !== null || tools.taskset !== null;
}

/** What a person gives up by measuring without a container, as a sentence. */
export function lostWithoutContainer(tools: HostTools): string {
  const lost = ['memory or process limits', 'network or file isolation', 'freshly built environment'];
  if (!canPin(tools)) lost.push('CPU pinning (no launcher for this machine, and taskset is not installed)');
  if (tools.launcher === null) {
    lost.push('proof of what was in force (no launcher for this machine)');
    if (tools.setarch === null) lost.push('fixed memory layout (setarch is not installed)');
  }
  const last = lost.pop();
  const all = `${lost.join(', no ')}, and no ${last}`;
  return `host runtime: no container, so there are no ${all}; its results are compared only with other host runs`;
}

/** A file of the folder that was opened, relative to it, or null; or why that could not be seen, a part of a sentence. */
export type Seen = { opened: string | null } | { unseen: string };

/** Starts an invocation, measures nothing, and tells a file of `folder` that it opens. `ignored` are absolute paths. */
export type Witness = (plan: HostPlan, folder: string, ignored: string[], signal: AbortSignal) => Promise<Seen>;
