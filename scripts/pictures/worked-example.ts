/** One decision with all of its numbers: three suspects, ten pairs, the second look. The rule itself computes every one. */
import { LOOKS, SMALLEST_CLAIM } from '../../src/statistics/decision.ts';
import { chanceOfMore } from '../../src/statistics/estimate.ts';
import { mean } from '../../src/statistics/location.ts';
import { type DecidedWithPower, estimatesOf, LOOK_LEVELS, lookAt } from '../../src/statistics/looks.ts';
import { floorReach, learnedFloor } from '../../src/statistics/noise-floor.ts';
import { type Pair, pairEstimates } from '../../src/statistics/pair-test.ts';

/** Milliseconds of `parse`; even pairs measured the head first. */
const BASE = [12.02, 11.91, 12.16, 12.05, 11.94, 12.11, 11.98, 12.13, 12.0, 12.07];
const HEAD = [12.37, 12.05, 12.33, 12.37, 12.32, 12.18, 12.25, 12.41, 12.23, 12.25];
/** The other two suspects, by their differences in per cent. */
const PRINT = [1.6, 0.1, 2.4, 0.9, -0.3, 1.7, 0.4, 2.2, 1.1, 1.3];
const SORT = [0.9, -0.8, 1.1, 0.6, -0.9, 0.2, 0, -0.4, 0.2, 0.1];
/** Deviation of the difference of two builds, as learned: 0.2 %. */
const BUILDS = 0.002;
const FLOOR = learnedFloor({ variance: BUILDS ** 2, degrees: 16 }, 0);
/** What single pairs are expected to stray by: 0.85 %, worth four pairs. */
const EXPECTED = { variance: 0.0085 ** 2, degrees: 4 };

export function workedExample(): string {
  const differences = BASE.map((base, pair) => Math.log((HEAD[pair] ?? Number.NaN) / base));
  const suspects = [differences, PRINT.map((one) => one / 100), SORT.map((one) => one / 100)].map((all) => ({
    ...{ pairs: pairsOf(all), floor: FLOOR, expected: EXPECTED, smallest: SMALLEST_CLAIM, suspicion: 'worse' as const },
  }));
  const [early = 0, count = 0] = LOOKS;
  if (lookAt(suspects, early, false).open.length < suspects.length) throw new Error('decided before ten pairs');
  const { decided, wanted } = lookAt(suspects, count, false);
  const [parse, print, sort] = decided.map(seen);
  if (parse === undefined || print === undefined || sort === undefined) throw new Error('three suspects were judged');
  const own = pairEstimates(pairsOf(differences)).scatter;
  const scatter = pairEstimates(pairsOf(differences), 0, EXPECTED);
  const spread = scatter.effect.standardError;
  const alone = decided.map(({ estimate }) => (estimate === undefined ? 1 : chanceOfMore(estimate, FLOOR.margin)));
  const [, level = 0] = LOOK_LEVELS;
  const halves = (['base', 'head'] as const).map((order) =>
    mean(pairsOf(differences).flatMap((pair) => (pair.first === order ? [pair.difference] : []))),
  );
  const error = parse.estimate.standardError;
  const position = estimatesOf(pairsOf(differences))?.position?.effect ?? Number.NaN;
  return [
    '| pair | first | base | head | difference |',
    '|---|---|---|---|---|',
    ...differences.map(
      (difference, pair) =>
        `| ${pair + 1} | ${firstOf(pair)} | ${ms(BASE[pair])} | ${ms(HEAD[pair])} | ${signed(difference)} |`,
    ),
    '',
    `1. **Mean.** Base first: ${signed(halves[0] ?? 0)}. Head first: ${signed(halves[1] ?? 0)}. Half way between both: **${signed(parse.estimate.effect)}**. (Here the second of a pair is slower by ${share(position)}, whichever it is. With both orders that cancels.)`,
    `2. **Spread.** The single differences vary by ${share(Math.sqrt(own.variance))} around the mean of their order (squares of the distances, added up, over ${count} - 2, square root). From the invocations of earlier runs ${share(Math.sqrt(EXPECTED.variance))} were expected, which counts as much as ${EXPECTED.degrees} pairs: √((${own.degrees} × ${number(Math.sqrt(own.variance))}² + ${EXPECTED.degrees} × ${number(Math.sqrt(EXPECTED.variance))}²) / ${own.degrees + EXPECTED.degrees}) = ${share(Math.sqrt(scatter.scatter.variance))}. A mean of ${count} varies less, by the square root of ${count}: ${share(spread)}.`,
    `3. **Floor.** Twenty comparisons of neighbouring commits have shown that two builds of unchanged code differ with a standard deviation of ${share(BUILDS)}, 19 times in 20 by less than ±${share(floorReach(FLOOR))}. The two uncertainties together, as the sides of a right-angled triangle: √(${number(spread)}² + ${number(BUILDS)}²) = **${share(error)}**.`,
    `4. **Distance.** ${share(parse.estimate.effect)} less the margin of ${share(FLOOR.margin)}, divided by ${share(error)}: **${((parse.estimate.effect - FLOOR.margin) / error).toFixed(1)}**. If the change were nothing but chance, a distance like this would have a probability of ${chance(alone[0])} (Student's t with ${Math.round(parse.estimate.degrees)} degrees of freedom). That is p.`,
    `5. **Three suspects.** \`print\` has p = ${chance(alone[1])}, \`sort\` p = ${chance(alone[2])}. The smallest of three counts three times: 3 × ${chance(alone[0])}, about ${chance(parse.decision.worse, 1)}. The limit at this look is ${share(level)} (${chance(level)}): passed. The next counts twice: ${chance(print.decision.worse)}: not passed.`,
    `6. **Large enough?** ${share(parse.estimate.effect)} is more than ${share(SMALLEST_CLAIM)}. So \`parse\` is **${word(parse)}**, with a 95 % interval from ${signed(parse.decision.interval.low)} to ${signed(parse.decision.interval.high)}.`,
    `7. **The others.** \`sort\`: ${signed(sort.estimate.effect)}, at most ${signed(sort.decision.interval.high)}. That leaves no room for a regression of ${share(SMALLEST_CLAIM)}: **${word(sort)}**. \`print\`: ${signed(print.estimate.effect)}, between ${signed(print.decision.interval.low)} and ${signed(print.decision.interval.high)}: **open**. Only this metric is measured further, up to ${wanted ?? count} pairs.`,
  ].join('\n');
}

interface Seen extends DecidedWithPower {
  estimate: NonNullable<DecidedWithPower['estimate']>;
  decision: NonNullable<DecidedWithPower['decision']>;
}

function seen({ estimate, decision, ...decided }: DecidedWithPower): Seen {
  if (estimate === undefined || decision === undefined) throw new Error('ten pairs are enough for a decision');
  return { ...decided, estimate, decision };
}

function word({ outcome }: DecidedWithPower): string {
  return outcome === 'undecided' ? 'inconclusive' : outcome;
}

function pairsOf(differences: readonly number[]): Pair[] {
  return differences.map((difference, pair) => ({ difference, first: firstOf(pair) }));
}

function firstOf(pair: number): 'base' | 'head' {
  return pair % 2 === 0 ? 'base' : 'head';
}

function ms(value: number | undefined): string {
  return `${(value ?? Number.NaN).toFixed(2)} ms`;
}

/** A logarithm of a ratio, which for small changes is the change: 0.0302 -> "+3.02 %". */
function signed(logarithm: number): string {
  return `${logarithm < 0 ? '-' : '+'}${share(Math.abs(logarithm))}`;
}

function share(logarithm: number): string {
  return `${number(logarithm)} %`;
}

function number(logarithm: number): string {
  return (100 * logarithm).toFixed(2);
}

function chance(p = 1, digits = 2): string {
  return p < 0.000001 ? 'less than 0.000001' : `${Number(p.toPrecision(digits))}`;
}
