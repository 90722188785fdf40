/** Records put together: one comparison of two images in one benchmark, with its runs and its pairs. Pure. */
import { FEWEST_PAIRS } from '../../../src/statistics/looks.ts';
import type { Pair } from '../shape.ts';
import { comparisonId, type PairRecord } from './records.ts';

export type Containers = readonly (readonly number[])[];

export interface Compared {
  program: string;
  benchmark: string;
  kind: PairRecord['kind'];
  number: number;
  round: number;
  /** A run of each, taken before the pairs. */
  baseRun: Containers;
  headRun: Containers;
  pairs: readonly Required<Pair>[];
}

/** In the order of their measurement; comparisons without a run or with fewer than four pairs are left out. */
export function compared(records: readonly PairRecord[]): Compared[] {
  const groups = grouped(records, (record) => `${comparisonId(record)}, ${record.benchmark}`);
  return [...groups.values()].flatMap((group) => {
    const [one] = group;
    const runs = group.filter(({ part }) => part === 'run');
    const pairs = group.filter(({ part }) => part === 'pair').sort((a, b) => a.index - b.index);
    if (one === undefined || runs.length === 0 || pairs.length < FEWEST_PAIRS) return [];
    const { program, benchmark, kind, number, round } = one;
    return {
      ...{ program, benchmark, kind, number, round },
      baseRun: runs.map(({ base }) => base),
      headRun: runs.map(({ head }) => head),
      pairs: pairs.map(({ base, head, first }) => ({ base, head, first })),
    };
  });
}

/** Of one benchmark, by "program benchmark". */
export function byBenchmark(all: readonly Compared[]): Map<string, Compared[]> {
  return grouped(all, ({ program, benchmark }) => `${program}: ${benchmark}`);
}

/** Base for head and head for base: as good a comparison where nothing changed. */
export function mirrored(one: Compared): Compared {
  return {
    ...one,
    baseRun: one.headRun,
    headRun: one.baseRun,
    pairs: one.pairs.map(({ base, head, first }) => ({
      base: head,
      head: base,
      first: first === 'base' ? 'head' : 'base',
    })),
  };
}

/** In the order in which the keys are met first. */
export function grouped<Key, Value>(values: readonly Value[], keyOf: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}
