/** What is needed of the machine: its clock, its CPUs, what disturbs it, and a shield. */
// What the pipeline needs of the outside, as small interfaces of our own. `io/` has one file for each; the entries make
// them and hand them in. Everything here may throw a PinbenchError and nothing else on purpose.

import type { Grade } from '../host.ts';
import type { ShieldFacts } from '../isolation.ts';
import type { Json } from '../run.ts';
import type { Progress } from './progress.ts';

export interface Clock {
  now(): Date;
  /** Monotonic seconds, without those spent waiting for others that have the machine: the only source of durations. */
  seconds(): number;
}

/** One logical CPU of the host that is online. */
export interface Cpu {
  id: number;
  /** Physical core, unique within its package; null where the system does not report which CPUs share one. */
  core: number | null;
  package: number;
  node: number;
  /** Which of the cores that such a machine mixes, as the processor itself says; null where all are alike or it is silent. */
  type: 'performance' | 'efficiency' | null;
  /** Share of the fastest CPU's speed, 1 to 1024, by the kernel's scheduler; null: not told. */
  capacity: number | null;
  /** Highest frequency that the hardware has, in kHz; null: not told. */
  maxKhz: number | null;
}

/** What identifies the machine; null means it could not be read. */
export interface HostFacts {
  /** Salted hash of the machine's own id, never the id itself. */
  machine: string | null;
  virtualization: string | null;
  architecture: string;
  kernel: string;
  /** Kernel command-line parameters that change isolation (isolcpus, nohz_full, mitigations, ...). */
  kernelParameters: string[];
  /** Name, and in brackets maker, family, model and stepping. */
  cpuModel: string | null;
  microcode: string | null;
  /** Those that are online. */
  cpus: Cpu[];
  /** CPUs that are there but switched off. */
  offlineCpus: number[];
  /** CPUs that the first process, and so by default every other, may use, in the kernel's notation. */
  allowedCpus: string | null;
  memoryBytes: number;
  /** NUMA nodes that are online, ascending; empty where the kernel knows none. */
  nodes: { id: number; memoryBytes: number | null }[];
  smt: string | null;
  governor: string | null;
  /** Who sets the frequency, e.g. "intel_pstate", and how much of it: "active", "passive", "guided". */
  scalingDriver: string | null;
  scalingMode: string | null;
  /** Lowest and highest frequency that are set, in kHz: "800000-3500000"; several where CPUs differ. */
  frequencyLimits: string | null;
  turbo: string | null;
  transparentHugePages: string | null;
  numaBalancing: string | null;
  /** Whether the kernel searches memory for equal pages. */
  samePageMerging: string | null;
  /** What the processor is vulnerable to, and what the kernel does about it; the rest is left out. */
  mitigations: Record<string, string> | null;
  clocksource: string | null;
  swapBytes: number;
  cgroup: 'v1' | 'v2' | null;
  /** False when this user may not read what cgroups count; null when there are none. */
  cgroupReadable: boolean | null;
  /** Of the firmware: maker's version and date. */
  biosVersion: string | null;
  distribution: string | null;
}

/** Counters and readings of one moment; two of them tell what happened in between. null: could not be read here. */
export interface HostCounters {
  /** Monotonic seconds. */
  seconds: number;
  /** Wall-clock time minus monotonic time, in seconds: changes only when somebody sets the clock. */
  clockOffset: number;
  /** Seconds that the hypervisor took from the counted CPUs since boot. */
  stealSeconds: number | null;
  swapInPages: number | null;
  swapOutPages: number | null;
  /** Thermal throttling events of the counted CPUs since boot. */
  throttleEvents: number | null;
  /** Device interrupts on the counted CPUs since boot, by name; the kernel's own (timer, rescheduling) are not here. */
  interrupts: Record<string, number> | null;
  /** kHz by CPU. */
  frequencies: Record<string, number> | null;
  /** Recorded only. */
  loadAverage: number | null;
  temperatureCelsius: number | null;
  memoryAvailableBytes: number | null;
  uptimeSeconds: number | null;
}

export interface Host {
  facts(): Promise<HostFacts>;
  /** Counts for the CPUs of a list in the kernel's notation; null: all of them. */
  counters(cpus: string | null): Promise<HostCounters>;
  /** What the last doctor said of this host since it was started; null when none did. */
  grade(): Promise<{ grade: Grade; probes: Record<string, Json> } | null>;
}

export interface ShieldRequest {
  /** CPU list in the kernel's notation. */
  cpus: string;
  memoryNodes: string;
  /** `on`: an error when it cannot be had; `auto`: facts that say why there is none. */
  mode: 'auto' | 'on' | 'off';
  /** Patterns of process names that stay where they are. */
  leave: string[];
}

/** In force until it is lowered; a process that is killed leaves it to the next one, which finds a journal. */
export interface RaisedShield {
  facts: ShieldFacts;
  /** Path below the cgroup mount whose children inherit the CPUs (`/pinbench`, `/pinbench.slice`); null: pin as usual. */
  partition: string | null;
  /** Puts everything back as it was. Answers warnings, sentences; calling it twice does nothing more. */
  lower(): Promise<string[]>;
}

export interface Shield {
  /** Waits while another pinbench has the host, telling `progress` whom it waits for. */
  raise(request: ShieldRequest, progress: Progress, signal: AbortSignal): Promise<RaisedShield>;
}
