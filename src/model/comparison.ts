/** What came of comparing a run. Shapes only. */
import type { Baseline } from './baseline.ts';
import type { Acknowledgement } from './config.ts';
import type { Better } from './run.ts';

/** Written into a run before it is stored, so that later runs know that it was reported. */
export interface LevelChange {
  benchmark: string;
  metric: string;
  /** New level by old level, e.g. 1.12. */
  ratio: number;
  /** The first run at the new level: the one that has this record, or an earlier one. */
  since: { run: string; commit: string | null };
  /** A later run has seen the new level too. */
  persistent: boolean;
  /** `host`: the commits on both sides measure alike, beside each other; left out by a run that reports its own change. */
  cause?: 'code' | 'host';
}

/** A step whose commits were measured in pairs, or could not be, without learning where it comes from. */
export type OpenStep = Pick<LevelChange, 'benchmark' | 'metric' | 'since'>;

export type Verdict =
  | 'regressed'
  | 'improved'
  | 'unchanged'
  /** Changed, as an acknowledgement said it would. */
  | 'acknowledged'
  | 'inconclusive'
  | 'new'
  | 'missing'
  | 'incomparable'
  | 'no baseline';

/** A side of a comparison, in the comparison's unit. */
export interface Side {
  /** Over invocations, of each invocation's median. */
  median: number;
  /** What the change is computed from: head by base is 1 + change. Left out: the median. */
  value?: number;
  invocations: number;
}

export interface MetricComparison {
  benchmark: string;
  metric: string;
  unit: string;
  better: Better;
  verdict: Verdict;
  base: Side | null;
  head: Side | null;
  /** head/base - 1; null when there is no base or it is zero. */
  change: number | null;
  /** 95 % confidence interval of `change`. */
  interval: [number, number] | null;
  /** The rule that gave the verdict, in words. */
  rule: string;
  /** Of a metric that is missing: what the tool says of its benchmark, or what it may be called now; left out: unknown. */
  missingBecause?: string;
  /** Which way stored runs suggest that it moved; left out where they do not. */
  suspected?: 'worse' | 'better';
  /** How well a change could be seen; left out where nothing was estimated. */
  power?: Power;
  /** Where base and head are those of pairs: what the nearest stored run had, and this run by itself. */
  stored?: { base: Side; head: Side };
}

/** What a comparison could have shown. Changes are relative, above zero: 0.02 is 2 %. */
export interface Power {
  /** Pairs that the verdict stands on; 0: stored runs alone. */
  pairs: number;
  /** Up to here two builds of unchanged code differ on this host; `learned` from calibration, else assumed. */
  floor: { change: number; learned: boolean };
  /** A true change of this size is found four times in five. */
  detectable: number;
  /** Pairs after which a change of the size measured would be settled; null: more pairs would not help. */
  pairsToSettle: number | null;
  /** What the step in which numbers come may have added to the change or taken from it; left out: nothing. */
  rounding?: number;
}

/** How the suspects of a suite were re-measured, or why they were not. */
export interface Confirmation {
  state: 'measured' | 'not needed' | 'not possible' | 'switched off' | 'infrastructure error';
  /** A sentence. */
  reason: string;
}

/** Where a run's line left what it is compared with. */
export interface ComparedBase {
  /** A branch, or what `--base` named; null: only the commit is known. */
  name: string | null;
  commit: string;
  /** It is the branch's tip: with several merge bases there is no commit where the run's line left it. */
  isTip?: true;
}

/** How far the noise floors of a suite are learned. */
export interface Learning {
  /** Comparisons of neighbouring commits that are stored, for the metric that has the fewest. */
  comparisons: number;
  /** From so many on, a floor is learned. */
  needed: number;
  /** Runs of the default branch add comparisons by themselves; otherwise `pinbench calibrate` has to. */
  automatic: boolean;
  /** Only because so few invocations a run leave no time for it. */
  tooShort?: { invocations: number; needed: number };
  /** More that are stored, of the measured commit and its own branch: they teach only later runs. For people; left out: none. */
  own?: number;
  /** Pairs of neighbouring commits in all of the history, where they are fewer than needed. For people. */
  neighbours?: number;
}

export interface Comparison {
  baseline: Baseline;
  metrics: MetricComparison[];
  /** Left out where only earlier runs of the measured commit's own line count. */
  base?: ComparedBase;
  confirmation?: Confirmation;
  /** The host itself is suspected: a sentence. Then no metric is blamed on the code without re-measuring against the base. */
  hostTrouble?: string;
  /** Canaries, "canary/time", that differ between base and head in pairs: the change moved them, and not the host. */
  movedCanaries?: string[];
  /** How far the noise floor is learned; left out: it is, or no metric needs one. */
  learning?: Learning;
  /** What became of the acknowledgements for this suite. */
  acknowledgements?: { entry: Acknowledgement; state: 'used' | 'unused' | 'expired' }[];
}
