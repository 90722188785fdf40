/** How often a real change is found, of each size, on three hosts: the rule itself on simulated pairs. */
import { chance } from '../../bench/detection/chance.ts';
import { SMALLEST_CLAIM } from '../../src/statistics/decision.ts';
import { lookAt } from '../../src/statistics/looks.ts';
import { learnedFloor, type NoiseFloor } from '../../src/statistics/noise-floor.ts';
import { MOST_DEGREES } from '../../src/statistics/pair-scatter.ts';
import { at, change, line, mark, picture, type Scale, text } from './svg.ts';

const PAIRS = 30;
const TRIALS = 200;
const EFFECTS = [0.005, 0.01, 0.015, 0.02, 0.025, 0.03, 0.04, 0.05, 0.06, 0.07, 0.08, 0.09, 0.1];

interface Host {
  name: string;
  kind: string;
  /** Colours alone do not tell curves apart. */
  shape: 'round' | 'square';
  stroke: string;
  /** Standard deviation of the difference of one pair, and of one build's layout. */
  pair: number;
  layout: number;
}

const HOSTS: Host[] = [
  { name: 'quiet: pairs ±0.5 %, builds ±0.1 %', kind: 'green', shape: 'round', stroke: '', pair: 0.005, layout: 0.001 },
  {
    name: 'ordinary: pairs ±1.5 %, builds ±0.2 %',
    kind: 'blue',
    shape: 'square',
    stroke: '',
    pair: 0.015,
    layout: 0.002,
  },
  {
    name: 'noisy: pairs ±5 %, builds ±0.5 %',
    kind: 'amber',
    shape: 'round',
    stroke: 'dashed',
    pair: 0.05,
    layout: 0.005,
  },
];

const X: Scale = { from: 0, to: 0.1, start: 84, end: 500 };
const Y: Scale = { from: 0, to: 1, start: 330, end: 66 };

export function power(): string {
  const curves = HOSTS.map((host) => ({ host, found: EFFECTS.map((effect) => shareFound(host, effect)) }));
  return picture(
    800,
    400,
    'What is found, by the size of the change',
    'Three curves that rise from nought to one: on a quiet host a change of two per cent is nearly always found, on a noisy one it takes several times as much.',
    [
      ...[0, 0.25, 0.5, 0.75, 1].flatMap((share) => [
        line([place(0, share), place(0.1, share)], share === 0 ? 'axis' : 'faint'),
        text({ x: X.start - 12, y: at(Y, share) + 4 }, `${100 * share} %`, 'end small'),
      ]),
      ...[0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.07, 0.08, 0.09, 0.1].map((effect) =>
        text({ x: at(X, effect), y: 350 }, change(effect, 0), 'middle small'),
      ),
      ...curves.flatMap(({ host, found }, index) => [
        line(
          found.map((share, step) => place(EFFECTS[step] ?? 0, share)),
          `${host.kind} ${host.stroke}`.trim(),
        ),
        ...found.map((share, step) => mark(place(EFFECTS[step] ?? 0, share), host.kind, host.shape)),
        mark({ x: 532, y: 120 + 28 * index }, host.kind, host.shape),
        text({ x: 546, y: 124 + 28 * index }, host.name, 'small'),
      ]),
      text(
        { x: X.start, y: 380 },
        `share of suspected real changes that are confirmed in up to ${PAIRS} pairs (one suspect, floor learned)`,
        'small',
      ),
    ],
  );
}

function place(effect: number, share: number): { x: number; y: number } {
  return { x: at(X, effect), y: at(Y, share) };
}

function shareFound(host: Host, effect: number): number {
  const floor: NoiseFloor = learnedFloor({ variance: 2 * host.layout ** 2, degrees: 16 }, 0);
  let found = 0;
  for (let trial = 0; trial < TRIALS; trial += 1) {
    const drawn = chance(host.name, effect, trial);
    const shift = Math.log1p(effect) + Math.SQRT2 * host.layout * drawn.normal();
    const pairs = Array.from({ length: PAIRS }, (_, pair) => ({
      difference: shift + host.pair * drawn.normal(),
      first: pair % 2 === 0 ? ('base' as const) : ('head' as const),
    }));
    const expected = { variance: host.pair ** 2, degrees: MOST_DEGREES };
    const suspect = { pairs, floor, expected, smallest: SMALLEST_CLAIM, suspicion: 'worse' as const };
    if (lookAt([suspect], PAIRS, true).decided[0]?.outcome === 'regressed') found += 1;
  }
  return found / TRIALS;
}
