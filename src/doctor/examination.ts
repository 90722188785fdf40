/** The doctor's whole report, as it is printed, saved and published (schema `pinbench.doctor/1`). */
import type { Grade } from '../model/host.ts';
import type { ShieldFacts } from '../model/isolation.ts';
import type { CheckResult } from './check.ts';
import type { ProbeResult } from './probes/probe.ts';

export interface DoctorReport {
  schema: 'pinbench.doctor/1';
  version: string;
  /** When it began, in UTC. */
  at: string;
  seconds: number;
  mode: 'full' | 'quick';
  host: {
    kernel: string;
    cpuModel: string | null;
    virtualization: string | null;
    online: string;
    /** CPUs that were checked for benchmarks. */
    benchmark: string;
    /** Why those. */
    choice: string;
    /** Where the probes ran. */
    runtime: 'docker' | 'host';
    engine: string | null;
    /** What kept others off the CPUs while the probes ran. */
    shield: ShieldFacts['mode'];
  };
  grade: Grade;
  /** Sentences: why it is not better. Empty for an A. */
  reasons: string[];
  /** What helps most, best first; at most three. */
  fixes: Fix[];
  checks: CheckResult[];
  probes: ProbeResult[];
}

export interface Fix {
  /** Of the check or probe. */
  id: string;
  title: string;
  fix: string;
  needsReboot: boolean;
}
