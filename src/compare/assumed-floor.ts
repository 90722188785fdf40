/**
 * How large a change has to be to be claimed while the noise floor is only assumed. Two builds of unchanged code have been
 * seen to differ by more than is assumed of them (docs/detection.md, tracks C). What is known decides how much more.
 */
import { normalQuantile } from '../statistics/distributions.ts';
import { FEWEST_WARNINGS, floorReach } from '../statistics/noise-floor.ts';
import { percent } from '../units/format.ts';
import type { PreparedMetric } from './prepare-metrics.ts';

/** A claim has to be so many assumed floors away. */
export const ASSUMED_BAR = 3;
/** The least that is claimed where neither stored runs nor comparisons tell anything: 3.5 %. */
export const UNKNOWN_BAR = Math.log(1.035);
/** Two of so many runs differ by less: 19 in 20. */
const RUN_REACH = -normalQuantile(0.025) * Math.SQRT2;

export interface AssumedBar {
  /** A logarithm. */
  size: number;
  /** What a change below it is told, the end of a rule. */
  why: string;
}

type Known = Pick<PreparedMetric, 'floor' | 'noise' | 'comparisons'>;

/** null: the floor is learned. */
export function assumedBar(one: Known): AssumedBar | null {
  if (one.floor.learned) return null;
  const floors = ASSUMED_BAR * floorReach(one.floor);
  const size = Math.max(floors, sizeOfUnknown(one));
  return { size, why: `less than ${percent(Math.expm1(size))}, ${reasonOf(one, size === floors)}` };
}

/** Some comparisons show how builds differ, else runs do, which have different builds. */
function sizeOfUnknown({ noise, comparisons }: Known): number {
  if (comparisons >= FEWEST_WARNINGS) return 0;
  return noise === undefined ? UNKNOWN_BAR : RUN_REACH * Math.sqrt(noise.variance);
}

function reasonOf({ noise }: Known, isFloor: boolean): string {
  if (isFloor) {
    return 'three times the assumed noise floor: until the floor is learned, the layout of the code may do as much';
  }
  return noise === undefined
    ? 'the least that is claimed before runs are stored or the noise floor is learned'
    : 'by which stored runs differ without a change: until the noise floor is learned, the layout of the code may do as much';
}
