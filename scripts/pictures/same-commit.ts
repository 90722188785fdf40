/** One commit measured thirty times: what a run knows of itself, and how far the next run lies. */
import { chance } from '../../bench/detection/chance.ts';
import { confidenceInterval } from '../../src/statistics/estimate.ts';
import { mean } from '../../src/statistics/location.ts';
import { meanEstimate } from '../../src/statistics/welch.ts';
import { at, change, interval, line, picture, type Scale, text } from './svg.ts';

const RUNS = 30;
const INVOCATIONS = 10;
/** Standard deviations, as logarithms: from run to run, and from process to process within one. */
const BETWEEN_RUNS = 0.008;
const WITHIN_RUN = 0.005;

const X: Scale = { from: 1, to: RUNS, start: 84, end: 770 };
const Y: Scale = { from: -0.03, to: 0.03, start: 330, end: 60 };

export function sameCommit(): string {
  const runs = Array.from({ length: RUNS }, (_, run) => measure(run));
  const middle = mean(runs.map(({ effect }) => effect));
  const centred = runs.map((one) => ({ ...one, effect: one.effect - middle }));
  const lowest = Math.min(...centred.map(({ effect }) => effect));
  const highest = Math.max(...centred.map(({ effect }) => effect));
  const shapes = [-0.03, -0.02, -0.01, 0, 0.01, 0.02, 0.03].flatMap((level) => [
    line([place(1, level), place(RUNS, level)], level === 0 ? 'axis' : 'faint'),
    text({ x: X.start - 14, y: at(Y, level) + 4 }, level === 0 ? 'same' : change(level, 0), 'end small'),
  ]);
  const marks = centred.map((estimate, run) => {
    const { low, high } = confidenceInterval(estimate, 0.95);
    const kind = estimate.effect === lowest || estimate.effect === highest ? 'red' : 'blue';
    return interval(place(run + 1, low), place(run + 1, estimate.effect), place(run + 1, high), kind);
  });
  const apart = change(Math.expm1(highest - lowest));
  return picture(
    800,
    400,
    'One commit, measured 30 times',
    `Thirty runs of unchanged code. Each has a narrow interval from its ten processes; many of these do not overlap. The highest is ${apart} above the lowest.`,
    [
      ...shapes,
      ...marks,
      text(
        { x: X.start, y: 358 },
        `run 1 to ${RUNS}: mean of ${INVOCATIONS} processes, bars: 95 % interval from these processes alone`,
        'small',
      ),
      text({ x: X.start, y: 380 }, `Between the two red runs: ${apart}. Nothing was changed.`, 'strong'),
    ],
  );
}

function measure(run: number): ReturnType<typeof meanEstimate> {
  const drawn = chance('one commit', run);
  const shared = BETWEEN_RUNS * drawn.normal();
  return meanEstimate(Array.from({ length: INVOCATIONS }, () => shared + WITHIN_RUN * drawn.normal()));
}

function place(run: number, value: number): { x: number; y: number } {
  return { x: at(X, run), y: at(Y, value) };
}
