/** Decides the command line for one invocation without a container: pinned and without ASLR where the host's tools can. */
import type { IsolationFacts, RunSpec } from './model.ts';

/** One invocation as a plain process of this host. */
export interface HostPlan {
  argv: string[];
  directory: string;
  env: Record<string, string>;
  /** The launcher starts the command, so its frame comes first on stdout. */
  framed: boolean;
  /** Made before and removed after the invocation; the benchmark knows it as $PINBENCH_OUTPUT. */
  outputFolder: string;
  resultFile: string | null;
  timeoutSeconds: number;
}

/** What this host has to pin with; null where it is not there. */
export interface HostTools {
  taskset: string | null;
  setarch: string | null;
  launcher: string | null;
}

export interface HostSetting {
  argv: string[];
  run: RunSpec;
  cpus: string | null;
  tools: HostTools;
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
  const { taskset, setarch, launcher } = setting.tools;
  return {
    argv: [
      ...(setarch === null ? [] : [setarch, '--addr-no-randomize']),
      ...(taskset === null || setting.cpus === null ? [] : [taskset, '--cpu-list', setting.cpus]),
      ...(launcher === null ? [] : [launcher]),
      ...setting.argv,
    ],
    directory: setting.directory,
    framed: launcher !== null,
    env: { ...env, ...setting.run.env, PINBENCH_OUTPUT: setting.outputFolder },
    outputFolder: setting.outputFolder,
    resultFile: setting.resultFile,
    timeoutSeconds: setting.run.timeoutSeconds,
  };
}

export function requestedOfHost(setting: HostSetting): IsolationFacts {
  const { taskset, setarch } = setting.tools;
  return {
    runtime: 'host',
    cpus: taskset === null ? null : setting.cpus,
    memoryNodes: null,
    memoryBytes: null,
    swapBytes: null,
    pids: null,
    shmBytes: null,
    network: null,
    readOnlyRoot: null,
    capabilities: null,
    noNewPrivileges: null,
    seccomp: null,
    user: null,
    aslr: setarch === null ? null : 'off',
  };
}

/** What a person gives up by measuring without a container, as a sentence. */
export function lostWithoutContainer(tools: HostTools): string {
  const lost = ['memory and process limits', 'network and file isolation', 'a fresh, built environment'];
  if (tools.taskset === null) lost.unshift('CPU pinning (taskset is not installed)');
  if (tools.setarch === null) lost.push('a fixed memory layout (setarch is not installed)');
  return `host runtime: no container, so without ${lost.join(', ')}; its results are compared only with other host runs`;
}
