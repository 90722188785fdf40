/** The table "Numbers used": read from the rules themselves, so that no page can say something else. */

import { ASSUMED_BAR, UNKNOWN_BAR } from '../../src/compare/assumed-floor.ts';
import { MOST_HIDDEN } from '../../src/compare/rules.ts';
import { HOST_LEVEL, SUSPICION_LEVEL } from '../../src/compare/strays.ts';
import { CANARY_EFFECT } from '../../src/compare/suspects.ts';
import { DEFAULTS } from '../../src/config/defaults.ts';
import { FEWEST_RUNS } from '../../src/statistics/baseline-model.ts';
import { ALPHA, LOOKS } from '../../src/statistics/decision.ts';
import { ENVELOPE_ALPHA, FRESH_PAIRS } from '../../src/statistics/envelope.ts';
import { FEWEST_PAIRS, FEWEST_UNKNOWN, LOOK_LEVELS } from '../../src/statistics/looks.ts';
import {
  cautiousFloor,
  FEWEST_COMPARISONS,
  FEWEST_WARNINGS,
  floorReach,
  learnedFloor,
  type NoiseFloor,
} from '../../src/statistics/noise-floor.ts';
import { MOST_COMPARED, MOST_DEGREES } from '../../src/statistics/pair-scatter.ts';
import { isNoisy, screenLevel } from '../../src/statistics/screen.ts';

const STEADY = { variance: 0, degrees: 20 };
const WILD = { variance: 1, degrees: 20 };

export function numbersUsed(): string {
  const { compare } = DEFAULTS;
  const rows: [string, string][] = [
    ['smallest change that is claimed (`compare.min-effect`)', compare['min-effect'].replace('%', ' %')],
    ['the same for counted quantities that do not vary', DEFAULTS.exactEffect.replace('%', ' %')],
    ['chance that a run without any change has a false regression', percent(ALPHA)],
    ['chance that it has a false improvement', percent(ALPHA)],
    ['looks, in pairs', LOOKS.join(', ')],
    ['of that chance, for each look', LOOK_LEVELS.map(percent).join(', ')],
    ['fewest pairs that count', `${FEWEST_PAIRS}`],
    ['the same if no run shows how far invocations vary', `${FEWEST_UNKNOWN}`],
    ['weight of the scatter expected from invocations', `${MOST_DEGREES} pairs`],
    ['greatest weight of the scatter expected from earlier comparisons', `${MOST_COMPARED} pairs`],
    ['confidence of the intervals that are shown', '95 %'],
    ['time for re-measuring (`compare.budget`)', compare.budget.replace('m', ' minutes')],
    ['stored runs: minimum for a screen, maximum that counts (`compare.runs`)', `${FEWEST_RUNS}, ${compare.runs}`],
    ['level of the screen, and on a noisy host', `${percent(screenLevel(STEADY))}, ${percent(screenLevel(WILD))}`],
    ['a host is noisy for a metric whose runs vary by more than (standard deviation)', percent(noisyFrom())],
    ['unchanged by stored runs alone: no change above this could hide', shareOf(MOST_HIDDEN)],
    ['comparisons until the noise floor is learned', `${FEWEST_COMPARISONS}`],
    ['smallest floor that is believed, even when learned', `±${reach(learnedFloor(STEADY, 0))}`],
    ['floor assumed without stored runs', `±${reach(cautiousFloor(undefined))}`],
    ['floor assumed from stored runs', `±${reach(cautiousFloor(STEADY))} to ±${reach(cautiousFloor(WILD))}`],
    ['while the floor is assumed, a claim needs this many floors', `${ASSUMED_BAR}`],
    ['and at least, with nothing stored', shareOf(UNKNOWN_BAR)],
    ['comparisons from which on the variation of stored runs no longer counts', `${FEWEST_WARNINGS}`],
    [
      'margin on top: floor learned, floor assumed',
      [learnedFloor(STEADY, 0), cautiousFloor(undefined)].map(marginOf).join(', '),
    ],
    ['`compare.strict` makes the floor wider by', percent(strictFactor() - 1)],
    ['one number a run: chance of a false claim', percent(ENVELOPE_ALPHA)],
    ['one number a run: fresh pairs that a claim needs', `${FRESH_PAIRS}`],
    ['clean runs with a suspicion from stored runs: aimed at', percent(SUSPICION_LEVEL)],
    ['clean runs with a suspected host, because metrics moved together: aimed at', percent(HOST_LEVEL)],
    ['a canary has moved from', shareOf(CANARY_EFFECT)],
  ];
  return ['| what | value |', '|---|---|', ...rows.map(([what, value]) => `| ${what} | ${value} |`)].join('\n');
}

/** The largest deviation, in steps of a twentieth of a per cent, that is not called noisy. */
function noisyFrom(): number {
  const steps = Array.from({ length: 2000 }, (_, step) => (step + 1) / 2000);
  return steps.findLast((deviation) => !isNoisy({ variance: deviation ** 2, degrees: 20 })) ?? 0;
}

function strictFactor(): number {
  const [usual, strict] = [cautiousFloor(undefined), cautiousFloor(undefined, true)];
  return Math.sqrt(strict.difference.variance / usual.difference.variance);
}

function reach(floor: NoiseFloor): string {
  return shareOf(floorReach(floor));
}

function marginOf({ margin }: NoiseFloor): string {
  return shareOf(margin);
}

/** From a logarithm of a ratio. */
function shareOf(logarithm: number): string {
  return percent(Math.expm1(logarithm));
}

function percent(share: number): string {
  return `${Number((100 * share).toFixed(2))} %`;
}
