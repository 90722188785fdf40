/**
 * Simulated pull requests. A value is exp(level + step + run + layout + invocation + iteration), each part drawn as
 * `host.ts` says. Pairs share the run's part, because both containers run in one job; base and head have the layout of
 * their stored run, because a commit is built once. A rule may ask for pairs in any number and order: each is drawn
 * from a seed of its own.
 */
import { type Chance, chance } from './chance.ts';
import { mean } from './descriptive.ts';
import type { Host, Spread } from './host.ts';
import { type JobState, jobState } from './jobs.ts';
import { orderOf } from './order.ts';
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
  /** What one tick of the timer takes; 0 for a timer without. */
  tick: number;
  /** What the other host is slower by. */
  otherHost: number;
}

/** Half the distance of the two speeds over the invocations' standard deviation. */
const MODES_APART = 0.9;

/** What a tool would print of a run: the mean of all values, as each container has as many. */
const printedValue = (run: Samples): number => mean(run.map(mean));

/** Nothing differs between base and head. `seed` and `number` decide everything. */
export function drawPullRequest(host: Host, seed: string, number: number, metrics = 50): PullRequest {
  const id = `${seed} ${host.name} ${number}`;
  return { id, metrics: Array.from({ length: metrics }, (_, index) => drawMetric(host, id, index)) };
}

function drawMetric(host: Host, id: string, index: number): Metric {
  const seed = `${id} ${index}`;
  const nature = drawNature(host, chance(seed, 'nature'));
  const stored = chance(seed, 'stored');
  let layout = 0;
  const history = Array.from({ length: host.storedRuns }, (_, run) => {
    layout = drawBuild(host, nature, stored);
    const shift = layout + (run >= nature.stepAt ? nature.step : 0);
    return drawRun(host, nature, stored, shift, jobState(host, id, run));
  });
  const base = layout + nature.step;
  const head = drawBuild(host, nature, stored) + nature.step;
  const job = jobState(host, id, host.storedRuns);
  const headRun = drawRun(host, nature, stored, head, job);
  const order = orderOf(id);
  const pairs = new Kept((k): Pair => {
    const sides = { base, head, first: order[k] ?? 'base', place: host.containers + 2 * k };
    return drawPair(host, nature, chance(seed, 'pair', k), sides, job);
  });
  const later = new Kept((n): number => {
    const drawn = chance(seed, 'later', n);
    const shift = drawBuild(host, nature, drawn) + nature.step;
    return printedValue(drawRun(host, nature, drawn, shift, jobState(host, id, host.storedRuns + 1 + n)));
  });
  // Drawn when first asked for, and kept: several rules ask for the same.
  let calibration: NullComparison[] | undefined;
  return {
    name: `metric ${index}`,
    values: history.map(printedValue),
    value: printedValue(headRun),
    history,
    head: headRun,
    pair: (k) => pairs.at(k),
    later: (count) => Array.from({ length: count }, (_, n) => later.at(n)),
    calibration: () => {
      calibration ??= drawCalibration(host, nature, chance(seed, 'calibration'), id);
      return calibration;
    },
  };
}

/** Drawn when first asked for. */
class Kept<One> {
  readonly #known = new Map<number, One>();

  readonly #draw: (k: number) => One;

  constructor(draw: (k: number) => One) {
    this.#draw = draw;
  }

  at(k: number): One {
    const known = this.#known.get(k);
    if (known !== undefined) return known;
    const drawn = this.#draw(k);
    this.#known.set(k, drawn);
    return drawn;
  }
}

/** What a commit's build adds to the level: its layout, and the speed that it happened to get. */
function drawBuild({ modes }: Host, nature: Nature, drawn: Chance): number {
  const layout = nature.layout * drawn.normal();
  return modes?.of === 'build' && drawn.uniform() < modes.odds ? layout + Math.log1p(modes.apart) : layout;
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
  const stepAt = 1 + drawn.index(host.storedRuns - 1);
  const tick = host.ticks === undefined ? 0 : Math.exp(nature.level) / (host.ticks + drawn.uniform() - 0.5);
  const otherHost = host.otherHost === undefined ? 0 : host.otherHost * (0.5 + drawn.uniform());
  return { ...nature, stepAt, step, tick, otherHost };
}

/** A run of fresh containers; `shift` is what its commit adds to the level. */
function drawRun(host: Host, nature: Nature, drawn: Chance, shift: number, job: JobState): Samples {
  const bad = drawn.uniform() < host.badRunShare ? Math.abs(drawn.normal()) * host.badRunSize : 0;
  const shared = shift + nature.run * drawn.heavyTailed() + bad + hostShift(nature, job);
  return Array.from({ length: host.containers }, (_, place) =>
    drawContainer(host, nature, drawn, shared + job.shift(place)),
  );
}

function hostShift({ otherHost }: Nature, { other }: JobState): number {
  return other ? otherHost : 0;
}

interface Sides {
  base: number;
  head: number;
  first: 'base' | 'head';
  /** Of the first container of the two in the job. */
  place: number;
}

function drawPair(host: Host, nature: Nature, drawn: Chance, sides: Sides, job: JobState): Pair {
  const { first, place } = sides;
  const shared = hostShift(nature, job);
  const [baseLater, headLater] = first === 'base' ? [0, 1] : [1, 0];
  const base = drawContainer(host, nature, drawn, sides.base + shared + job.shift(place + baseLater));
  return { base, head: drawContainer(host, nature, drawn, sides.head + shared + job.shift(place + headLater)), first };
}

/** Loops instead of callbacks: nearly all of the time of the benchmark would else be spent here. */
function drawContainer(host: Host, nature: Nature, drawn: Chance, shared: number): number[] {
  const centre = nature.level + shared + drawOwn(host, nature, drawn);
  const { correlation, spikeShare, spikeSize, iterations } = host;
  const { tick } = nature;
  const fresh = Math.sqrt(1 - correlation ** 2);
  const values: number[] = [];
  let drift = drawn.normal();
  for (let i = 0; i < iterations; i += 1) {
    drift = correlation * drift + fresh * drawn.normal();
    const spike = drawn.uniform() < spikeShare ? -Math.log(drawn.uniform()) * spikeSize : 0;
    const value = Math.exp(centre + nature.iteration * drift + spike);
    values.push(tick === 0 ? value : tick * Math.max(1, Math.round(value / tick)));
  }
  return values;
}

/** What a container strays by itself. */
function drawOwn({ modes, tails }: Host, { bimodal, invocation }: Nature, drawn: Chance): number {
  const mode = drawn.uniform() < 0.5 ? MODES_APART : -MODES_APART;
  const wobble = tails === undefined ? drawn.normal() : drawTail(tails, drawn);
  const own = invocation * (bimodal ? mode + Math.sqrt(1 - MODES_APART ** 2) * wobble : wobble);
  return modes?.of === 'process' && drawn.uniform() < modes.odds ? own + Math.log1p(modes.apart) : own;
}

/** A chi-squared with 2 degrees of freedom is -2 ln(u). */
function drawTail(tails: NonNullable<Host['tails']>, drawn: Chance): number {
  return tails === 't2' ? drawn.normal() / Math.sqrt(-Math.log(drawn.uniform())) : drawn.uniform() ** (-2 / 3) - 1;
}

/** Neighbouring commits of the main branch, compared in pairs at night: two builds each, no change. */
function drawCalibration(host: Host, nature: Nature, drawn: Chance, id: string): NullComparison[] {
  return Array.from({ length: host.nullComparisons }, (_, night) => {
    const [base, head] = [drawBuild(host, nature, drawn), drawBuild(host, nature, drawn)];
    const job = jobState(host, id, `night ${night}`);
    return Array.from({ length: host.nullPairs }, (_, k) => {
      const first = k % 4 === 0 || k % 4 === 3 ? ('base' as const) : ('head' as const);
      return drawPair(host, nature, drawn, { base, head, first, place: 2 * k }, job);
    });
  });
}
