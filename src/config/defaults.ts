/** What each key is when nobody writes it. */

/** The only place that has them; the schema's `default` entries are held to these by a test. */
export const DEFAULTS = {
  directory: '.',
  image: { timeout: '60m' },
  run: {
    invocations: 10,
    cpus: 'auto',
    memory: '2GiB',
    shm: '256MiB',
    tmp: '1GiB',
    pids: 1024,
    timeout: '20m',
    aslr: 'off',
    shield: 'auto',
    'max-steal': '0.1%',
    // At about 5 µs each, half a percent of one CPU's time; a disk that is written to meanwhile makes some hundreds.
    'max-interrupts': 1000,
  },
  results: { format: 'auto', path: 'stdout' },
  compare: {
    mode: 'auto',
    runs: 50,
    'min-effect': '1%',
    budget: '10m',
    strict: false,
    learn: true,
    'stale-after': '30d',
    'stale-after-commits': 200,
  },
  // Counted quantities have no noise to stay above: smaller changes of them are real.
  exactEffect: '0.1%',
  gate: { 'fail-on': ['slo', 'regression', 'missing-suite'], 'no-baseline': 'neutral' },
  report: { comment: 'auto' },
  store: { branch: 'pinbench-data', artifacts: 'auto' },
} as const;
