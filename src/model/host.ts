/** The machine, as a run records it. Shapes only. */
import type { Json } from './run.ts';

/** How good a host is for measuring, best first; told by `pinbench doctor`. */
export type Grade = 'A' | 'B' | 'C' | 'D' | 'F';

/** What the host was like while the run was made. */
export interface HostRecord {
  /** Of the last `pinbench doctor` on this boot of this host; null when it has not been graded. */
  grade: Grade | null;
  /** Figures of that doctor's probes. */
  probes: Record<string, Json>;
  /** Sentences, each something that disturbed the run; any makes it `dirty`. */
  disturbances: string[];
  /** Recorded only: load, temperature, interrupts and the like, before and after. */
  volatile: Record<string, Json>;
}
