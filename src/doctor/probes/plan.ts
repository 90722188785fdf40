/** How long each probe takes, and how the probe program is called for it. */

/** Interruptions shorter than this are not told apart from the clock's own cost. */
const GAP_NANOSECONDS = 10_000;

export interface ProbePlan {
  /** Milliseconds that one turn of the fixed loop takes. */
  loopMilliseconds: number;
  spread: string[];
  gap: string[];
  /** The fixed loop alone, in this many fresh processes; then as many beside busy CPUs. */
  quietProcesses: number;
  /** Pairs of the same loop as base and head. */
  pairs: number;
  /** Longest that the load may last, in milliseconds: it ends by itself after that. */
  loadMilliseconds: number;
}

/** `cpus`: how many the benchmark has. A whole report takes about half a minute, a quick one a few seconds. */
export function planProbes(cpus: number, quick: boolean): ProbePlan {
  const [spread, gap, loopMilliseconds, quietProcesses] = quick ? [500, 1000, 10, 10] : [2000, 10_000, 100, 20];
  return {
    loopMilliseconds,
    spread: ['spread', `${cpus}`, `${spread}`],
    gap: ['gap', `${gap}`, `${GAP_NANOSECONDS}`],
    quietProcesses,
    pairs: 20,
    loadMilliseconds: Math.min(60_000, 5000 + 5 * quietProcesses * loopMilliseconds),
  };
}

export function seriesArguments(processes: number, rounds: number): string[] {
  return ['series', `${processes}`, `${rounds}`];
}
