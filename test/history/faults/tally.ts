/** Cases of one class of faults, counted as they happen. */
import { messageOf, PinbenchError } from '../../../src/model/errors.ts';

/** How many of all cases: a handful for a look, what fits into minutes, or every single one. */
export type Extent = 'few' | 'usual' | 'all';

export interface Bench {
  extent: Extent;
  /** An empty folder that is removed afterwards. */
  scratch: string;
  /** One case; `wrong` notes a violation of a promise, and so does anything that is thrown. */
  check(label: string, work: (wrong: (text: string) => void) => Promise<void>): Promise<void>;
}

export interface FaultClass {
  title: string;
  run(bench: Bench): Promise<void>;
  /** It mounts file systems: it gets a mount namespace of its own, and needs root. */
  mounts?: true;
}

/** How a call on a store ended. */
export type Outcome<T> = { state: 'done'; value: T } | { state: 'told'; error: PinbenchError };

/** Waits for the end of `work`. A defect, which is any other error than a sentence, is thrown on. */
export async function outcomeOf<T>(work: Promise<T>): Promise<Outcome<T>> {
  try {
    return { state: 'done', value: await work };
  } catch (thrown) {
    if (thrown instanceof PinbenchError) return { state: 'told', error: thrown };
    throw new Error(`no sentence but a defect: ${messageOf(thrown)}`, { cause: thrown });
  }
}

export interface Tally {
  cases: number;
  violations: string[];
}

export function newBench(extent: Extent, scratch: string, told: (tally: Tally) => void): Bench & { tally: Tally } {
  const tally: Tally = { cases: 0, violations: [] };
  return {
    extent,
    scratch,
    tally,
    async check(label, work) {
      const wrong = (text: string): void => void tally.violations.push(`${label}: ${text}`);
      await work(wrong).catch((thrown: unknown) => wrong(messageOf(thrown)));
      tally.cases += 1;
      told(tally);
    },
  };
}

/** At most `most` of the numbers from `first` to `last`: both ends, and the rest evenly spread. */
export function spread(first: number, last: number, most: number): number[] {
  const count = Math.min(last - first + 1, most);
  if (count <= 1) return count === 1 ? [first] : [];
  const step = (last - first) / (count - 1);
  return [...new Set(Array.from({ length: count }, (_, index) => Math.round(first + index * step)))];
}
