/**
 * Simulated pull requests. A value is exp(level + step + run + layout + invocation + iteration), each part drawn as
 * `host.ts` says. Pairs share the run's part, because both containers run in one job; base and head have the layout of
 * their stored run, because a commit is built once. A rule may ask for pairs in any number and order: each is drawn
 * from a seed of its own.
 */
import { type Chance, chance } from './chance.ts';
import { mean, median, variance } from './descriptive.ts';
import type { Host, Spread } from './host.ts';
import type { Metric, NullComparison, Pair, PullRequest, Samples } from './shape.ts';

/** What is fixed about a metric, in the same shares as the host's. */
interface Nature {
  level: number;
  run: number;
  layout: number;
  invocation: number;
  bimodal: boolean;
  iteration: number;
  /** First stored run after the step, and its size in logs; 0 where there is none. */
  stepAt: number;
  step: number;
}

/** Half the distance of the two speeds over the invocations' standard deviation. */
const MODES_APART = 0.9;

/** What a tool would print of a run: the mean of all values, as each container has as many. */
const printedValue = (run: Samples): number => mean(run.map(mean));

/** Nothing differs between base and head. `seed` and `number` decide everything. */
export function drawPullRequest(host: Host, seed: string, number: number, metrics = 50): PullRequest {
  const id = `${seed} ${host.name} ${number}`;
  return { id, metrics: Array.from({ length: metrics }, (_, index) => drawMetric(host, `${id} ${index}`, index)) };
}

function drawMetric(host: Host, seed: string, index: number): Metric {
  const nature = drawNature(host, chance(seed, 'nature'));
  const stored = chance(seed, 'stored');
  let layout = 0;
  const history = Array.from({ length: host.storedRuns }, (_, run) => {
    layout = nature.layout * stored.normal();
    return drawRun(host, nature, stored, layout + (run >= nature.stepAt ? nature.step : 0));
  });
  const baseLayout = layout;
  const headLayout = nature.layout * stored.normal();
  const head = drawRun(host, nature, stored, headLayout + nature.step);
  // Drawn when first asked for, and kept: several rules ask for the same.
  let calibration: NullComparison[] | undefined;
  const pairs = new Map<number, Pair>();
  const laterValues: number[] = [];
  return {
    name: `metric ${index}`,
    values: history.map(printedValue),
    value: printedValue(head),
    history,
    head,
    pair: (k) => {
      const known = pairs.get(k);
      if (known !== undefined) return known;
      const drawn = chance(seed, 'pair', k);
      const base = drawContainer(host, nature, drawn, baseLayout + nature.step);
      const pair = { base, head: drawContainer(host, nature, drawn, headLayout + nature.step) };
      pairs.set(k, pair);
      return pair;
    },
    later: (count) => {
      while (laterValues.length < count) {
        const drawn = chance(seed, 'later', laterValues.length);
        laterValues.push(printedValue(drawRun(host, nature, drawn, nature.layout * drawn.normal() + nature.step)));
      }
      return laterValues.slice(0, count);
    },
    calibration: () => {
      calibration ??= drawCalibration(host, nature, chance(seed, 'calibration'));
      return calibration;
    },
  };
}

function drawNature(host: Host, drawn: Chance): Nature {
  const of = ({ median: middle, gsd }: Spread): number => middle * gsd ** drawn.normal();
  const nature = {
    level: Math.log(1000) + 2 * drawn.normal(),
    run: of(host.run),
    layout: of(host.layout),
    invocation: of(host.invocation),
    bimodal: drawn.uniform() < host.bimodalShare,
    iteration: of(host.iteration),
  };
  const stepped = drawn.uniform() < host.stepShare;
  const size = host.stepFrom + (host.stepTo - host.stepFrom) * drawn.uniform();
  const step = stepped ? Math.log1p(drawn.uniform() < 0.5 ? size : -size) : 0;
  return { ...nature, stepAt: 1 + drawn.index(host.storedRuns - 1), step };
}

/** A run of fresh containers; `shift` is what its commit adds to the level. */
function drawRun(host: Host, nature: Nature, drawn: Chance, shift: number): Samples {
  const bad = drawn.uniform() < host.badRunShare ? Math.abs(drawn.normal()) * host.badRunSize : 0;
  const shared = shift + nature.run * drawn.heavyTailed() + bad;
  return Array.from({ length: host.containers }, () => drawContainer(host, nature, drawn, shared));
}

/** Loops instead of callbacks: nearly all of the time of the benchmark would else be spent here. */
function drawContainer(host: Host, nature: Nature, drawn: Chance, shared: number): number[] {
  const mode = drawn.uniform() < 0.5 ? MODES_APART : -MODES_APART;
  const wobble = drawn.normal();
  const own = nature.bimodal ? mode + Math.sqrt(1 - MODES_APART ** 2) * wobble : wobble;
  const centre = nature.level + shared + nature.invocation * own;
  const { correlation, spikeShare, spikeSize, iterations } = host;
  const fresh = Math.sqrt(1 - correlation ** 2);
  const values: number[] = [];
  let drift = drawn.normal();
  for (let i = 0; i < iterations; i += 1) {
    drift = correlation * drift + fresh * drawn.normal();
    const spike = drawn.uniform() < spikeShare ? -Math.log(drawn.uniform()) * spikeSize : 0;
    values.push(Math.exp(centre + nature.iteration * drift + spike));
  }
  return values;
}

/** Neighbouring commits of the main branch, compared in pairs at night: two layouts each, no change. */
function drawCalibration(host: Host, nature: Nature, drawn: Chance): NullComparison[] {
  return Array.from({ length: host.nullComparisons }, () => {
    const [base, head] = [nature.layout * drawn.normal(), nature.layout * drawn.normal()];
    const differences = Array.from({ length: host.nullPairs }, () =>
      Math.log(median(drawContainer(host, nature, drawn, head)) / median(drawContainer(host, nature, drawn, base))),
    );
    return { mean: mean(differences), variance: variance(differences), pairs: host.nullPairs };
  });
}
