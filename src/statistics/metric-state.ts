/**
 * What stored runs say of every metric of a run, before anything is re-measured. Values are logarithms, positive is
 * worse; metrics lend each other what they know of noise.
 */
import { type BaselineModel, moderatedSuite } from './baseline-model.ts';
import { type NoiseFloor, type Scatter, suiteFloors } from './noise-floor.ts';
import { expectedPairs } from './pair-scatter.ts';
import type { Variance } from './scale.ts';
import { isNoisy, type Screening, screen } from './screen.ts';

/** Screens are not asked to see less than this share of what is to be claimed, nor less than half a per cent. */
const SCREENED_SHARE = 0.5;
const LEAST_SCREENED = Math.log(1.005);

/** What is known of one metric alone. */
export interface Series {
  /** Undefined: too few stored runs. */
  model: BaselineModel | undefined;
  /** Undefined: too few calibrations. */
  scatter: Scatter | undefined;
  /** This run's. Undefined: it has no logarithm. */
  value: number | undefined;
  /** From one invocation to the next. Undefined: no run has two of them. */
  invocations: Variance | undefined;
}

export interface MetricState {
  floor: NoiseFloor;
  /** What a single pair is expected to stray by; undefined where no run has two invocations. */
  expected?: Variance;
  /** From run to run, drawn towards the suite's; as the next one undefined where history is too short. */
  noise?: Variance;
  screening?: Screening;
}

/** In the order of `suite`, which has no influence. `smallest` is the smallest effect to claim. */
export function metricStates(suite: readonly Series[], smallest: number, strict: boolean): MetricState[] {
  const noises = suiteNoises(suite);
  const floors = suiteFloors(
    suite.map(({ scatter }, index) => ({ scatter, noise: noises[index] })),
    strict,
  );
  const pairs = expectedPairs(suite.map(({ invocations, scatter }) => ({ invocations, compared: scatter?.single })));
  const least = Math.max(LEAST_SCREENED, SCREENED_SHARE * smallest);
  return floors.map((floor, index) => {
    const [noise, one, expected] = [noises[index], suite[index], pairs[index]];
    const known = { floor, ...(expected === undefined ? {} : { expected }) };
    if (noise === undefined || one?.model === undefined || one.value === undefined) return known;
    return { ...known, noise, screening: screen(one.value, one.model, noise, least) };
  });
}

function suiteNoises(suite: readonly Series[]): (Variance | undefined)[] {
  const own = suite.map(({ model }) => model?.noise);
  const drawn = moderatedSuite(own.filter((noise) => noise !== undefined)).values();
  return own.map((noise) => (noise === undefined ? undefined : drawn.next().value));
}

/** Whether more than half of a suite's metrics stray so far by themselves that the screen would hide what pairs show. */
export function isNoisyHost(noises: readonly Variance[]): boolean {
  return noises.filter(isNoisy).length * 2 > noises.length;
}
