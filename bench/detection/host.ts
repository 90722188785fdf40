/** The simulated hosts: how large each kind of noise is. Shares (0.01 = 1 %) of the metric's value. */

/** A quantity that differs from metric to metric: log-normal, with its median and geometric standard deviation. */
export interface Spread {
  median: number;
  gsd: number;
}

export interface Host {
  name: 'dedicated' | 'hosted';
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
