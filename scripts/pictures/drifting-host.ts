/** The same ten and ten processes on a host that becomes slower: one side after the other, and in pairs. */
import { chance } from '../../bench/detection/chance.ts';
import { confidenceInterval, type Estimate } from '../../src/statistics/estimate.ts';
import { pairEstimates } from '../../src/statistics/pair-test.ts';
import { differenceOfMeans } from '../../src/statistics/welch.ts';
import { at, change, line, mark, picture, type Scale, text } from './svg.ts';

type Side = 'base' | 'head';

const PAIRS = 10;
/** What the change really costs, how much slower the host becomes meanwhile, and the noise of a process. */
const TRUE_CHANGE = Math.log(1.02);
const DRIFT = 0.05;
const NOISE = 0.003;

const X: Scale = { from: 0, to: 2 * PAIRS - 1, start: 60, end: 540 };

interface Process {
  side: Side;
  /** Logarithm of the time. */
  value: number;
}

export function driftingHost(): string {
  const apart = measure([...Array<Side>(PAIRS).fill('base'), ...Array<Side>(PAIRS).fill('head')]);
  const inPairs = measure(
    Array.from({ length: PAIRS }, (_, pair): Side[] => (pair % 2 === 0 ? ['base', 'head'] : ['head', 'base'])).flat(),
  );
  const sides = (side: Side): number[] => apart.filter((one) => one.side === side).map(({ value }) => value);
  const unpaired = differenceOfMeans(sides('head'), sides('base'));
  const paired = pairEstimates(pairsOf(inPairs)).effect;
  return picture(
    800,
    460,
    'A host that becomes slower while it measures',
    `Base and head differ by ${change(Math.expm1(TRUE_CHANGE), 0)}. Measured one after the other the difference seems to be ${told(unpaired)}; in pairs it is ${told(paired)}.`,
    [
      ...panel('First all of the base, then all of the head', apart, unpaired, 62),
      ...panel('In pairs, in changing order', inPairs, paired, 252),
      mark({ x: 64, y: 440 }, 'blue'),
      text({ x: 76, y: 444 }, 'base', 'small'),
      mark({ x: 134, y: 440 }, 'amber', 'square'),
      text({ x: 146, y: 444 }, 'head', 'small'),
      line(
        [
          { x: 204, y: 440 },
          { x: 234, y: 440 },
        ],
        'drift dashed',
      ),
      text({ x: 242, y: 444 }, 'how slow the host is', 'small'),
    ],
  );
}

function panel(title: string, processes: readonly Process[], estimate: Estimate, top: number): string[] {
  const scale: Scale = { from: -0.015, to: 0.085, start: top + 160, end: top + 18 };
  const low = at(scale, scale.from);
  return [
    text({ x: X.start, y: top + 4 }, title, 'strong'),
    line(
      [
        { x: X.start - 12, y: low },
        { x: X.end + 12, y: low },
      ],
      'axis',
    ),
    line(
      [0, 2 * PAIRS - 1].map((time) => ({ x: at(X, time), y: at(scale, drift(time)) })),
      'drift dashed',
    ),
    ...processes.map(({ side, value }, time) =>
      mark(
        { x: at(X, time), y: at(scale, value) },
        side === 'base' ? 'blue' : 'amber',
        side === 'base' ? 'round' : 'square',
      ),
    ),
    text({ x: 572, y: top + 60 }, 'seen', 'small'),
    text({ x: 572, y: top + 80 }, change(Math.expm1(estimate.effect)), 'strong'),
    text({ x: 632, y: top + 80 }, between(estimate), 'small'),
    text({ x: 572, y: top + 108 }, `really ${change(Math.expm1(TRUE_CHANGE))}`, 'small'),
  ];
}

function drift(time: number): number {
  return (DRIFT * time) / (2 * PAIRS - 1);
}

function measure(order: readonly Side[]): Process[] {
  const drawn = chance('drifting host');
  return order.map((side, time) => ({
    side,
    value: drift(time) + (side === 'head' ? TRUE_CHANGE : 0) + NOISE * drawn.normal(),
  }));
}

function pairsOf(processes: readonly Process[]): { difference: number; first: Side }[] {
  return Array.from({ length: PAIRS }, (_, pair) => {
    const both = processes.slice(2 * pair, 2 * pair + 2);
    const of = (side: Side): number => both.find((one) => one.side === side)?.value ?? Number.NaN;
    return { difference: of('head') - of('base'), first: both[0]?.side ?? 'base' };
  });
}

function told(estimate: Estimate): string {
  return `${change(Math.expm1(estimate.effect))} (${between(estimate)})`;
}

function between(estimate: Estimate): string {
  const { low, high } = confidenceInterval(estimate, 0.95);
  return `${change(Math.expm1(low))} to ${change(Math.expm1(high))}`;
}
