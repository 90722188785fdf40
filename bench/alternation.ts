/** Sides measured in turn, so that whatever else the machine does meets all of them alike. */
import { median } from '../src/statistics/median.ts';

/** One thing that is timed; `once` answers with milliseconds, under a name for each figure that one go gives. */
export interface Side {
  once(): Promise<Record<string, number>>;
}

/** What was seen of one figure, in milliseconds. */
export interface Series {
  name: string;
  median: number;
  least: number;
  most: number;
  samples: number[];
}

/**
 * Round 1 goes A B C, round 2 B C A, and so on: no side is always the one that finds the caches as another left them.
 * A first round is thrown away.
 */
export async function alternate(
  sides: Side[],
  rounds: number,
  tell: (text: string) => void,
): Promise<Map<string, Series>> {
  const samples = new Map<string, number[]>();
  for (let round = 0; round <= rounds; round += 1) {
    tell(round === 0 ? 'warming up' : `round ${round} of ${rounds}`);
    for (let turn = 0; turn < sides.length; turn += 1) {
      const figures = (await sides[(round + turn) % sides.length]?.once()) ?? {};
      if (round === 0) continue;
      for (const [name, ms] of Object.entries(figures)) samples.set(name, [...(samples.get(name) ?? []), ms]);
    }
  }
  return new Map([...samples].map(([name, all]) => [name, seriesOf(name, all)]));
}

function seriesOf(name: string, samples: number[]): Series {
  return { name, median: median(samples), least: Math.min(...samples), most: Math.max(...samples), samples };
}

/** Two figures of one alternation, held against each other. */
export interface Comparison {
  ours: Series;
  beside: Series;
  /** Ratio of the medians: what a target is about. */
  ratio: number;
  /** Ratio of the minima: what is left when the machine did nothing else. */
  ratioOfMinima: number;
  /** Least and greatest ratio of a single round. */
  spread: [number, number];
  /** The ratio wished for, at most; null where none is. */
  target: number | null;
  /** Milliseconds between the medians, for each of `pieces` pieces of work. */
  difference: { ms: number; each: string } | null;
}

export function compare(
  ours: Series,
  beside: Series,
  request: { target?: number; pieces?: { count: number; name: string } } = {},
): Comparison {
  const single = ours.samples.map((ms, round) => ms / (beside.samples[round] ?? Number.NaN));
  const { pieces } = request;
  return {
    ours,
    beside,
    ratio: ours.median / beside.median,
    ratioOfMinima: ours.least / beside.least,
    spread: [Math.min(...single), Math.max(...single)],
    target: request.target ?? null,
    difference:
      pieces === undefined ? null : { ms: (ours.median - beside.median) / pieces.count, each: `per ${pieces.name}` },
  };
}

/** The named figure; one that was never reported is a mistake of the benchmark. */
export function figure(seen: Map<string, Series>, name: string): Series {
  const series = seen.get(name);
  if (series === undefined) throw new Error(`no side reported "${name}"`);
  return series;
}
