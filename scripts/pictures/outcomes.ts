/** Where an interval lies decides what is said: five metrics, judged by the rule itself. */
import { decide, SMALLEST_CLAIM } from '../../src/statistics/decision.ts';
import { LOOK_LEVELS } from '../../src/statistics/looks.ts';
import { floorReach, learnedFloor } from '../../src/statistics/noise-floor.ts';
import { withFloor } from '../../src/statistics/pair-test.ts';
import { at, box, change, interval, line, picture, type Scale, text } from './svg.ts';

const PAIRS = 10;
/** Two builds of unchanged code differ by this standard deviation, learned from twenty comparisons. */
const FLOOR = learnedFloor({ variance: 0.0025 ** 2, degrees: 16 }, 0);

/** True differences and the scatter of their pairs, both relative. */
const METRICS = [
  { name: 'parse', effect: 0.034, scatter: 0.006, said: 'all of it worse, and by enough' },
  { name: 'print', effect: -0.031, scatter: 0.006, said: 'all of it better, and by enough' },
  { name: 'sort', effect: 0.001, scatter: 0.004, said: `no room for ${change(Math.expm1(SMALLEST_CLAIM), 0)}` },
  { name: 'hash', effect: 0.011, scatter: 0.006, said: 'perhaps enough, perhaps not' },
  { name: 'load', effect: 0.02, scatter: 0.04, said: 'could be anything' },
];

const X: Scale = { from: -0.05, to: 0.05, start: 90, end: 560 };
const TOP = 84;
const ROW = 46;
const BOTTOM = TOP + METRICS.length * ROW;
const KIND = { regressed: 'red', improved: 'green', unchanged: 'grey', undecided: 'amber' };

export function outcomes(): string {
  const suspects = METRICS.map(({ effect, scatter }) => {
    const pairs = { effect: Math.log1p(effect), standardError: scatter / Math.sqrt(PAIRS), degrees: PAIRS - 2 };
    const estimate = withFloor(pairs, FLOOR.difference);
    return { estimate, margin: FLOOR.margin, smallest: SMALLEST_CLAIM, before: 'undecided' as const };
  });
  const [level = 0] = LOOK_LEVELS;
  const decisions = decide(suspects, level);
  const rows = METRICS.flatMap(({ name, effect, said }, row) => {
    const decision = decisions[row];
    if (decision === undefined) return [];
    const y = TOP + ROW * (row + 0.5);
    const place = (value: number): { x: number; y: number } => ({ x: at(X, Math.expm1(value)), y });
    const { low, high } = decision.interval;
    const word = decision.outcome === 'undecided' ? 'inconclusive' : decision.outcome;
    return [
      text({ x: X.start - 14, y: y + 4 }, name, 'end'),
      interval(place(low), place(Math.log1p(effect)), place(high), KIND[decision.outcome]),
      text({ x: X.end + 24, y: y - 3 }, word, KIND[decision.outcome]),
      text({ x: X.end + 24, y: y + 14 }, said, 'small'),
    ];
  });
  const smallest = Math.expm1(SMALLEST_CLAIM);
  const reach = Math.expm1(floorReach(FLOOR));
  const edge = (share: number): { x: number; y: number }[] => [
    { x: at(X, share), y: TOP },
    { x: at(X, share), y: BOTTOM },
  ];
  return picture(
    800,
    BOTTOM + 66,
    'Where the interval lies decides what is said',
    `Intervals of five metrics on an axis of relative change. Beyond ${change(smallest, 0)} and sure: regressed or improved. Wholly within: unchanged. Anything else: inconclusive.`,
    [
      box({ x: at(X, -reach), y: TOP }, { x: at(X, reach), y: BOTTOM }, 'band'),
      line(edge(-smallest), 'axis dashed'),
      line(edge(smallest), 'axis dashed'),
      line(edge(0), 'axis'),
      text({ x: at(X, 0), y: TOP - 12 }, `grey: the noise floor, ±${(100 * reach).toFixed(1)} %`, 'middle small'),
      ...rows,
      ...[-0.05, -0.03, -0.01, 0.01, 0.03, 0.05].map((share) =>
        text({ x: at(X, share), y: BOTTOM + 20 }, change(share, 0), 'middle small'),
      ),
      text(
        { x: X.start, y: BOTTOM + 46 },
        `dot: change of the mean in ${PAIRS} pairs; bar: 95 % interval; dashed: the smallest change that is claimed`,
        'small',
      ),
    ],
  );
}
