/** The simulated hosts: how large each kind of noise is. Shares (0.01 = 1 %) of the metric's value. */

/** A quantity that differs from metric to metric: log-normal, with its median and geometric standard deviation. */
export interface Spread {
  median: number;
  gsd: number;
}

/** What a host or its benchmarks have beyond the noise that all have; left out: nothing of the kind. */
interface Oddities {
  /** Every metric has two speeds, `apart` (0.06 = 6 %); a share `odds` of the processes, or of the builds, has the slower. */
  modes?: { apart: number; odds: number; of: 'process' | 'build' };
  /** A timer that counts so many ticks in one iteration, more or less half a one. */
  ticks?: number;
  /** Containers stray as Student's t of 2 degrees does, or upwards as Pareto's distribution of exponent 1.5: no variance. */
  tails?: 't2' | 'pareto';
  /** The host's speed is an AR(1) from run to run, and another one from container to container. */
  wandering?: { deviation: number; fromRunToRun: number; fromContainerToContainer: number };
  /** The host becomes slower by so much from container to container, or faster, by lot. */
  drift?: number;
  /** Half of the jobs, by lot, get a host that is slower by about so much. */
  otherHost?: number;
}

export interface Host extends Oddities {
  name: string;
  /** What all containers of a run share: standard deviation, with the tails of Student's t of 4 degrees. */
  run: Spread;
  /** Runs that went badly are slower by |normal| times `badRunSize`. */
  badRunShare: number;
  badRunSize: number;
  /** What all containers of a commit's build share: its code's place in memory. */
  layout: Spread;
  /** What all iterations in a container share. */
  invocation: Spread;
  /** Metrics whose containers come in two speeds. */
  bimodalShare: number;
  iteration: Spread;
  /** Correlation of neighbouring iterations. */
  correlation: number;
  /** Iterations that are slower by an exponential quantity with mean `spikeSize`. */
  spikeShare: number;
  spikeSize: number;
  storedRuns: number;
  /** Metrics with one real step of `stepFrom` to `stepTo`, up or down, somewhere in the stored runs. */
  stepShare: number;
  stepFrom: number;
  stepTo: number;
  containers: number;
  iterations: number;
  /** Earlier null comparisons that the noise floor is learned from, and the pairs of each. */
  nullComparisons: number;
  nullPairs: number;
}

/** One tuned machine; medians as found on bare metal, layout assumed until it has been measured. */
export const DEDICATED: Host = {
  name: 'dedicated',
  run: { median: 0.0045, gsd: 2 },
  badRunShare: 0.01,
  badRunSize: 0.06,
  layout: { median: 0.0015, gsd: 1.9 },
  invocation: { median: 0.0065, gsd: 2 },
  bimodalShare: 0.2,
  iteration: { median: 0.007, gsd: 1.9 },
  correlation: 0.3,
  spikeShare: 0.02,
  spikeSize: 0.05,
  storedRuns: 30,
  stepShare: 0.3,
  stepFrom: 0.02,
  stepTo: 0.1,
  containers: 10,
  iterations: 10,
  nullComparisons: 20,
  nullPairs: 10,
};

/** A virtual machine that is another one every time; what happens inside of a job is assumed to be twice as noisy. */
export const HOSTED: Host = {
  ...DEDICATED,
  name: 'hosted',
  run: { median: 0.03, gsd: 1.9 },
  invocation: { median: 0.013, gsd: 2 },
  iteration: { median: 0.014, gsd: 1.9 },
};
